"""What opens from the composition: framing, the tray of stills, prompts and words for them, and what Make asks."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget

from desktop_app.domain.request import LinkedPicture
from desktop_app.runtime.draft import Draft
from desktop_app.runtime.stills import StillFile
from desktop_app.ui.compose.count_question import CountQuestion
from desktop_app.ui.compose.framing.colour_button import ColourButton
from desktop_app.ui.compose.framing.dialog import FramingDialog
from desktop_app.ui.compose.make_guard import MakeGuard
from desktop_app.ui.compose.pieces_popup import PiecesPopup
from desktop_app.ui.compose.prompts_dialog import PromptsDialog
from desktop_app.ui.compose.source import sample_still
from desktop_app.ui.compose.tray.tray import Tray
from desktop_app.ui.compose.tray.tray_dialog import TrayDialog
from desktop_app.ui.plain_box import PlainBox
from tests.jobs import MODEL_ID, a_request
from tests.pictures import noise, saved
from tests.windows.desk import PROMPT, Desk


def with_still(desk: Desk) -> None:
    """The sample is in the drop zone, ready."""
    sample = sample_still()
    assert sample is not None
    still = desk.window.compose.still
    still.clear()
    still.take(sample)
    desk.until(lambda: still.easel.look is not None and still.ready is not None)


def framing(desk: Desk) -> Iterator[QWidget]:
    with_still(desk)
    dialog = desk.opened(FramingDialog, desk.window.compose.still.open_dialog)
    yield dialog
    desk.find(QComboBox, "framingViewBox", dialog).setCurrentIndex(1)
    desk.settle()
    yield dialog


def bar_colours(desk: Desk) -> Iterator[QWidget]:
    with_still(desk)
    dialog = desk.opened(FramingDialog, desk.window.compose.still.open_dialog)
    menu = desk.find(ColourButton, within=dialog).menu()
    yield desk.menu(lambda: menu.popup(dialog.pos()), beside=True)


def stills_menu(desk: Desk) -> Iterator[QWidget]:
    yield desk.menu(desk.find(QAbstractButton, "stillsMenuButton").click)


def tray(desk: Desk) -> Iterator[QWidget]:
    """The window with three stills in its tray, and the tray by itself."""
    form = desk.window.compose
    folder = desk.parts.preferences.folder
    form.still.offer(tuple(StillFile(_picture(folder / f"still {number}.png")) for number in range(3)))
    desk.until(lambda: form.shots.plan.shots == 9)
    yield desk.window
    yield desk.menu(desk.find(QAbstractButton, "stillsMenuButton").click)
    yield desk.opened(TrayDialog, _tray(desk).open_dialog)
    desk.clear()
    form.shots.empty_tray()
    form.still.clear()


def _tray(desk: Desk) -> Tray:
    found = desk.window.compose.shots.tray
    assert found is not None
    return found


def _picture(path: Path) -> Path:
    path.write_bytes(saved(noise(160, 90), "PNG"))
    return path


def link(desk: Desk) -> Iterator[QWidget]:
    """A link to what can't be looked at."""
    still = desk.window.compose.still
    still.take(LinkedPicture("https://pictures.invalid/still.png"))
    desk.until(lambda: still.ready is not None)
    yield desk.window
    still.clear()


def history(desk: Desk) -> Iterator[QWidget]:
    yield desk.menu(lambda: desk.window.compose.prompt.history_menu().popup(desk.window.pos()))


def pieces(desk: Desk) -> Iterator[QWidget]:
    """With saved prompts, and with none."""
    prompt, button = desk.window.compose.prompt, desk.find(QAbstractButton, "promptPiecesButton")
    yield desk.opened(PiecesPopup, button.click)
    prompt.set_saved((PROMPT,))
    yield desk.opened(PiecesPopup, button.click)


def prompts(desk: Desk) -> Iterator[QWidget]:
    yield desk.opened(PromptsDialog, desk.find(QAbstractButton, "promptsButton").click)


def same_shot(desk: Desk) -> Iterator[QWidget]:
    guard = MakeGuard(desk.window)
    draft = Draft(MODEL_ID, a_request().values, LinkedPicture("https://example.org/still.png"))
    guard.ask(draft)
    yield desk.opened(PlainBox, lambda: guard.ask(draft))


def many_shots(desk: Desk) -> Iterator[QWidget]:
    yield desk.opened(PlainBox, lambda: CountQuestion(desk.window).ask(24, "", "$2.88", 20))
