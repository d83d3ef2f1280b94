"""A still comes by file, bytes, link, paste and drop; a refused one leaves the one before in place."""

import base64
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFileDialog, QLabel, QLineEdit, QWidget

from desktop_app.domain.errors import ErrorCode, KnownError
from desktop_app.domain.framing import FramingMode
from desktop_app.domain.request import LinkedPicture, PreparedStill
from desktop_app.runtime.intake import Still, StillBytes, StillFile
from desktop_app.runtime.preferences import SourceKind
from desktop_app.ui.compose.drop_zone import DropZone
from desktop_app.ui.compose.dropped import still_of_text, stills_in
from tests.ui.compose_room import Room, png, write_picture

LINK = "https://pictures.example/street.jpg"


def _mime(fill: Callable[[QMimeData], None]) -> QMimeData:
    made = QMimeData()
    fill(made)
    return made


def _drop(target: QWidget, mime: QMimeData) -> bool:
    """What the system sends when something is dragged in and let go; whether the drop was taken."""
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(5, 5), copy, mime, left, none)
    QApplication.sendEvent(target, entering)
    if not entering.isAccepted():
        return False
    dropping = QDropEvent(QPointF(5, 5), copy, mime, left, none)
    QApplication.sendEvent(target, dropping)
    return dropping.isAccepted()


def _ready(room: Room) -> PreparedStill:
    room.qtbot.waitUntil(lambda: isinstance(room.panel.still.ready, PreparedStill))
    still = room.panel.still.ready
    assert isinstance(still, PreparedStill)
    return still


def test_files_win_over_everything_else_in_the_same_drop(tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.png")), QUrl.fromLocalFile(str(tmp_path / "b.jpg"))])
    mime.setText("a.png")
    assert stills_in(mime) == (StillFile(tmp_path / "a.png"), StillFile(tmp_path / "b.jpg"))


def test_a_browser_gives_its_real_bytes_before_its_link() -> None:
    mime = QMimeData()
    mime.setUrls([QUrl(LINK)])
    mime.setHtml(f'<a href="https://page.example"><img alt="x" src="{LINK}"></a>')
    assert stills_in(mime) == (LinkedPicture(LINK),)
    mime.setData("image/png", png())
    assert stills_in(mime) == (StillBytes(png(), "pasted picture.png"),)


def test_the_picture_in_a_dragged_page_element_wins_over_the_page_it_leads_to() -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://page.example/gallery")])
    mime.setHtml(f'<a href="https://page.example/gallery"><img src="{LINK}"></a>')
    assert stills_in(mime) == (LinkedPicture(LINK),)


def test_an_image_without_bytes_is_kept_exactly() -> None:
    image = QImage(5, 3, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    mime = QMimeData()
    mime.setImageData(image)
    (still,) = stills_in(mime)
    assert isinstance(still, StillBytes)
    back = QImage.fromData(still.data)
    assert (back.width(), back.height(), back.pixelColor(2, 1).name()) == (5, 3, "#336699")


@pytest.mark.parametrize(
    ("text", "still"),
    [
        (LINK, LinkedPicture(LINK)),
        ("file:///pictures/a%20b.png", StillFile(Path("/pictures/a b.png"))),
        ("/pictures/a.png", StillFile(Path("/pictures/a.png"))),
        ("data:image/png;base64," + base64.b64encode(b"abc").decode(), StillBytes(b"abc", "pasted picture.png")),
        ("data:image/webp,%41bc", StillBytes(b"Abc", "pasted picture.webp")),
    ],
)
def test_text_becomes_a_still(text: str, still: Still) -> None:
    assert still_of_text(text) == still


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("http://pictures.example/a.jpg", ErrorCode.LINK_NOT_HTTPS),
        ("https://me:secret@pictures.example/a.jpg", ErrorCode.LINK_HAS_USER),
        ("https://", ErrorCode.LINK_UNREADABLE),
    ],
)
def test_a_link_that_cant_be_sent_is_refused(text: str, code: ErrorCode) -> None:
    with pytest.raises(KnownError) as caught:
        still_of_text(text)
    assert caught.value.error.code is code


def test_words_are_no_still() -> None:
    assert stills_in(_mime(lambda mime: mime.setText("a slow dolly in"))) == ()
    assert stills_in(_mime(lambda mime: mime.setHtml("<b>bold</b>"))) == ()


def test_a_dropped_file_is_shown_as_exactly_what_will_be_sent(room: Room, tmp_path: Path) -> None:
    picture = write_picture(tmp_path / "wide.png", (1000, 400))
    assert _drop(room.panel.still.zone, _mime(lambda mime: mime.setUrls([QUrl.fromLocalFile(str(picture))])))
    still = _ready(room)
    shown = room.panel.still.zone.image
    assert shown is not None
    assert (shown.width(), shown.height()) == (still.width, still.height)
    assert still.width * 9 == still.height * 16
    badge = room.panel.still.zone.accessibleDescription()
    assert badge.startswith(f"{still.width} × {still.height} will be sent · ")
    zone = room.find(DropZone, "imageDropZone")
    assert zone.width() * 9 == pytest.approx(zone.height() * 16, abs=16)


def test_fit_and_fill_send_other_pixels(room: Room, tmp_path: Path) -> None:
    room.panel.still.take(StillFile(write_picture(tmp_path / "wide.png", (1000, 400))))
    filled = _ready(room)
    modes = room.find(QComboBox, "framingModeBox")
    modes.setFocus()
    QTest.keyClick(modes, Qt.Key.Key_Right)
    room.qtbot.waitUntil(lambda: isinstance(room.panel.still.ready, PreparedStill))
    fitted = _ready(room)
    assert (filled.framing.mode, fitted.framing.mode) == (FramingMode.FILL, FramingMode.FIT)
    assert (filled.width, fitted.width) == (704, 1008)
    middle = modes.rect().center()
    QTest.mouseClick(
        modes, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(middle.x() // 2, middle.y())
    )
    assert modes.currentData() == "fill"


def test_a_refused_still_is_said_by_name_and_the_one_before_stays(room: Room, tmp_path: Path) -> None:
    room.complete(tmp_path / "good.png")
    before = room.panel.still.ready
    words = tmp_path / "notes.txt"
    words.write_text("not a picture at all")
    room.panel.still.take(StillFile(words))
    room.qtbot.waitUntil(lambda: "notes.txt" in room.problem)
    assert room.panel.still.ready is before
    assert room.panel.prompt.text == "slow dolly in"
    assert room.make.isEnabled()


def test_a_refused_still_gives_back_the_one_that_was_still_being_prepared(room: Room, tmp_path: Path) -> None:
    room.complete(tmp_path / "good.png")
    modes = room.find(QComboBox, "framingModeBox")
    modes.setCurrentIndex(modes.findData("fit"))
    room.panel.still.take(StillFile(tmp_path / "missing.png"))
    room.qtbot.waitUntil(lambda: "missing.png" in room.problem or room.make.isEnabled())
    still = _ready(room)
    assert (still.source_name, still.framing.mode) == ("good.png", FramingMode.FIT)


def test_a_typed_link_is_sent_as_it_is(room: Room) -> None:
    field = room.find(QLineEdit, "imageUrlField")
    QTest.keyClicks(field, LINK)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert room.panel.still.ready == LinkedPicture(LINK)
    assert room.panel.still.zone.accessibleDescription() == "link, sent as it is"
    room.find(QAbstractButton, "clearImageButton").click()
    assert field.text() == ""
    assert room.problem == "Add a picture and write a prompt."


def test_the_button_that_takes_the_picture_out_is_there_only_with_one(room: Room) -> None:
    clear = room.find(QAbstractButton, "clearImageButton")
    seen = [clear.isVisible()]
    room.panel.still.take(LinkedPicture(LINK))
    seen.append(clear.isVisible())
    QTest.keyClick(room.panel.still.zone, Qt.Key.Key_Delete)
    seen.append(clear.isVisible())
    assert seen == [False, True, False]


def test_an_insecure_link_is_refused_with_a_sentence(room: Room) -> None:
    field = room.find(QLineEdit, "imageUrlField")
    QTest.keyClicks(field, "http://pictures.example/a.jpg")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "https://" in room.problem
    assert room.panel.still.ready is None


def test_pasting_into_the_zone_takes_the_picture_and_remembers_it(room: Room) -> None:
    mime = QMimeData()
    mime.setData("image/png", png((320, 180)))
    QGuiApplication.clipboard().setMimeData(mime)
    room.panel.still.zone.setFocus()
    QTest.keyClick(room.panel.still.zone, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    still = _ready(room)
    assert still.source_name == "pasted picture.png"
    source = room.preferences.settings.composition.source
    assert source is not None
    assert source.kind is SourceKind.PASTED
    assert Path(source.where).read_bytes() == png((320, 180))


def test_pasting_a_picture_into_the_prompt_takes_it_too_and_text_stays_text(room: Room) -> None:
    editor = room.panel.prompt.editor
    editor.setFocus()
    QGuiApplication.clipboard().setText(LINK)
    editor.paste()
    assert room.panel.prompt.text == LINK
    mime = QMimeData()
    mime.setData("image/png", png((320, 180)))
    QGuiApplication.clipboard().setMimeData(mime)
    editor.paste()
    _ready(room)
    assert room.panel.prompt.text == LINK


def test_enter_opens_the_file_dialog_without_blocking(room: Room, tmp_path: Path) -> None:
    picture = write_picture(tmp_path / "chosen.png")
    QTest.keyClick(room.panel.still.zone, Qt.Key.Key_Return)
    dialog = room.panel.findChild(QFileDialog)
    assert dialog is not None
    dialog.filesSelected.emit([str(picture)])
    dialog.reject()
    assert _ready(room).source_name == "chosen.png"


def test_the_sample_is_one_press_away(room: Room) -> None:
    room.find(QAbstractButton, "sampleButton").click()
    assert _ready(room).width >= 1280


def test_a_drag_of_words_is_not_accepted(room: Room) -> None:
    assert not _drop(room.panel.still.zone, _mime(lambda mime: mime.setText("words")))
    assert room.find(QLabel, "problemLabel").text()


def test_a_wait_is_shown_once_it_becomes_one_with_how_far_it_is(room: Room) -> None:
    zone = room.find(DropZone, "imageDropZone")
    zone.show_share(0.1)
    assert not _said(zone, "ready")
    room.qtbot.waitUntil(lambda: _said(zone, "getting the picture ready…"))
    zone.show_share(0.42)
    assert _said(zone, "42 %")
    zone.show_share(None)
    assert not _said(zone, "%")
    zone.show_nothing()
    assert not _said(zone, "ready")


def _said(zone: DropZone, words: str) -> bool:
    return any(words in label.text() for label in zone.findChildren(QLabel) if label.isVisibleTo(zone))
