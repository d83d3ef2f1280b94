"""A shot, or a part of it, put into the form: settings for another picture, a picture for another shot, or all."""

from pathlib import Path

from desktop_app.domain.request import GenerationRequest, KeptPicture, Picture
from desktop_app.ui.compose.compose_panel import ComposePanel
from desktop_app.ui.compose.source import recalled
from desktop_app.ui.controls import ChoiceBox


def reuse_settings(compose: ComposePanel, request: GenerationRequest) -> None:
    """Prompt, model and every setting of `request`; the picture in the form stays."""
    models = compose.findChild(ChoiceBox, "modelBox")
    known = -1 if models is None else models.findData(request.model_id)
    if models is not None and known >= 0:
        models.setCurrentIndex(known)
    compose.form.set_values(request.values)
    compose.prompt.set_text(request.prompt)


def take_form(compose: ComposePanel, before: ComposePanel) -> None:
    """What stands in the form `before`, which goes: the whole shot. A still on its way stays as it is in `compose`."""
    models, models_before = (form.findChild(ChoiceBox, "modelBox") for form in (compose, before))
    if models is not None and models_before is not None:
        models.setCurrentIndex(models_before.currentIndex())
    compose.form.set_values(before.form.values())
    compose.prompt.set_text(before.prompt.text)
    still = recalled(before.still.source)
    if still is not None:
        compose.still.take(still, before.still.framing)


def reuse_picture(compose: ComposePanel, picture: Picture, library_dir: Path) -> None:
    """The picture alone, as it was framed; prompt and settings stay."""
    compose.shots.empty_tray()
    if isinstance(picture, KeptPicture):
        compose.still.take_again(picture, library_dir / picture.path)
    else:
        compose.still.take(picture)
