"""Parts of a shot made before, put into the form: its settings for another picture, or its picture for another shot."""

from pathlib import Path

from desktop_app.domain.request import GenerationRequest, KeptPicture, Picture
from desktop_app.ui.compose.compose_panel import ComposePanel
from desktop_app.ui.controls import ChoiceBox


def reuse_settings(compose: ComposePanel, request: GenerationRequest) -> None:
    """Prompt, model and every setting of `request`; the picture in the form stays."""
    models = compose.findChild(ChoiceBox, "modelBox")
    known = -1 if models is None else models.findData(request.model_id)
    if models is not None and known >= 0:
        models.setCurrentIndex(known)
    compose.form.set_values(request.values)
    compose.prompt.set_text(request.prompt)


def reuse_picture(compose: ComposePanel, picture: Picture, library_dir: Path) -> None:
    """The picture alone, as it was framed; prompt and settings stay."""
    compose.shots.empty_tray()
    if isinstance(picture, KeptPicture):
        compose.still.take_again(picture, library_dir / picture.path)
    else:
        compose.still.take(picture)
