"""The frame is moved by mouse, wheel, pinch and keys, in the zone; what rests there is what is sent."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.colour import Colour
from desktop_app.domain.framing import Framing, FramingMode
from desktop_app.domain.request import KeptPicture, PreparedStill
from desktop_app.runtime.intake import StillFile
from desktop_app.ui.compose.drop_zone import DropZone
from tests.pictures import quarters
from tests.ui.compose_room import Room, enter, model_with, write_picture

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def ready(room: Room) -> PreparedStill:
    room.qtbot.waitUntil(lambda: isinstance(room.panel.still.ready, PreparedStill))
    still = room.panel.still.ready
    assert isinstance(still, PreparedStill)
    return still


def framed(room: Room) -> PreparedStill:
    """What is sent once the hand rests."""
    assert room.panel.still.ready is None
    assert room.panel.still.waiting
    return ready(room)


def wheel(widget: QWidget, notches: float, at: QPoint) -> bool:
    event = QWheelEvent(
        QPointF(at),
        QPointF(widget.mapToGlobal(at)),
        QPoint(),
        QPoint(0, round(notches * 120)),
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


@pytest.fixture
def zone(room: Room, tmp_path: Path) -> DropZone:
    """With a tall picture in it: only up and down is there anything to move."""
    quarters(600, 1200).save(tmp_path / "tall.png")
    room.panel.still.take(StillFile(tmp_path / "tall.png"))
    ready(room)
    return room.panel.still.zone


def test_the_picture_follows_the_mouse_and_what_rests_is_sent(room: Room, zone: DropZone) -> None:
    middle = zone.rect().center()
    QTest.mousePress(zone, LEFT, NONE, middle)
    for step in range(1, 9):
        QTest.mouseMove(zone, middle + QPoint(3, 5 * step))
    assert room.panel.still.easel.moving
    QTest.mouseRelease(zone, LEFT, NONE, middle + QPoint(3, 40))
    still = framed(room)
    assert still.framing == room.panel.still.framing
    assert still.framing.centre[0] == 0.5
    area = zone.picture.frame_area()
    moved = 40 / area.height() * (600 * 9 / 16) / 1200
    assert still.framing.centre[1] == pytest.approx(0.5 - moved, abs=0.002)
    assert room.drafts == []


def test_a_click_only_gives_the_keyboard_and_opens_nothing(room: Room, zone: DropZone) -> None:
    before = room.panel.still.ready
    with room.qtbot.assertNotEmitted(zone.choose_wanted):
        QTest.mouseClick(zone, LEFT)
    assert zone.hasFocus()
    assert room.panel.still.ready is before


def test_the_wheel_zooms_about_the_pointer_and_a_double_click_undoes_it(room: Room, zone: DropZone) -> None:
    corner = zone.picture.frame_area().topLeft().toPoint() + QPoint(1, 1)
    assert wheel(zone, 3, corner)
    near = framed(room).framing
    assert near.zoom == pytest.approx(1.15**3)
    assert near.centre[0] < 0.45
    QTest.mouseDClick(zone, LEFT, NONE, zone.rect().center())
    assert framed(room).framing == Framing()


def test_a_wheel_that_passes_over_scrolls_a_form_that_can_be_scrolled(room: Room, zone: DropZone) -> None:
    room.panel.resize(316, 300)
    room.panel.prompt.editor.setFocus()
    room.qtbot.waitUntil(lambda: not zone.picture.takes_wheel())
    assert not wheel(zone, 1, zone.rect().center())
    assert room.panel.still.framing == Framing()
    zone.setFocus()
    wheel(zone, 1, zone.rect().center())
    assert room.panel.still.framing.zoom > 1


def test_two_fingers_zoom_too(room: Room, zone: DropZone) -> None:
    middle = QPointF(zone.rect().center())
    device = QPointingDevice.primaryPointingDevice()
    gesture = Qt.NativeGestureType.ZoomNativeGesture
    event = QNativeGestureEvent(gesture, device, 2, middle, middle, zone.mapToGlobal(middle), 0.5, QPointF())
    QApplication.sendEvent(zone, event)
    assert room.panel.still.framing.zoom == pytest.approx(1.5)


def test_everything_works_without_a_mouse_and_can_be_undone(room: Room, zone: DropZone) -> None:
    zone.setFocus()
    easel = room.panel.still.easel

    def press(key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> Framing:
        QTest.keyClick(zone, key, modifier)
        easel.finish()
        return easel.framing

    part = 600 * 9 / 16 / 1200
    assert press(Qt.Key.Key_Down).centre[1] == pytest.approx(0.5 - 0.05 * part)
    assert press(Qt.Key.Key_Up, SHIFT).centre[1] == pytest.approx(0.5 - 0.05 * part + 1 / 1200)
    assert press(Qt.Key.Key_Plus).zoom == pytest.approx(1.1)
    assert press(Qt.Key.Key_Minus).zoom == pytest.approx(1.0)
    assert press(Qt.Key.Key_R).turns == 1
    assert press(Qt.Key.Key_BracketLeft).turns == 0
    assert press(Qt.Key.Key_BracketRight).turns == 1
    assert press(Qt.Key.Key_M).mirrored
    assert press(Qt.Key.Key_0).centre == (0.5, 0.5)
    assert press(Qt.Key.Key_Z, CONTROL).centre != (0.5, 0.5)
    assert not press(Qt.Key.Key_Z, CONTROL).mirrored
    assert press(Qt.Key.Key_Z, CONTROL | SHIFT).mirrored
    for _ in range(9):
        press(Qt.Key.Key_Z, CONTROL)
    assert easel.framing == Framing()
    assert framed(room).framing == Framing()


def test_all_that_a_hand_does_before_it_rests_is_one_step_back(room: Room, zone: DropZone) -> None:
    easel = room.panel.still.easel
    for _ in range(5):
        wheel(zone, 1, zone.rect().center())
    easel.undo()
    assert easel.framing == Framing()


def test_buttons_turn_mirror_colour_and_reset(room: Room, zone: DropZone) -> None:
    turn, mirror, colour, reset = (
        room.find(QAbstractButton, f"framing{name}Button") for name in ("Turn", "Mirror", "Colour", "Reset")
    )
    assert (colour.isEnabled(), reset.isEnabled()) == (False, False)
    modes = room.find(QComboBox, "framingModeBox")
    modes.setCurrentIndex(modes.findData("fit"))
    assert colour.isEnabled()
    for button in (turn, mirror):
        button.click()
    room.panel.still.easel.set_colour(Colour(1, 2, 3))
    still = framed(room)
    assert still.framing == Framing(FramingMode.FIT, turns=1, mirrored=True, colour=Colour(1, 2, 3))
    reset.click()
    assert framed(room).framing == Framing(FramingMode.FIT)
    assert not reset.isEnabled()


def test_bars_have_their_colour_in_what_is_shown_while_moving_and_in_what_is_sent(room: Room, zone: DropZone) -> None:
    easel = room.panel.still.easel
    easel.adopt(Framing(FramingMode.FIT, colour=Colour(200, 20, 120)))
    area = zone.picture.frame_area().toRect()
    place = QPoint(area.left() + area.width() // 6, area.center().y())
    live = zone.grab().toImage().pixelColor(place)
    framed(room)
    sent = zone.grab().toImage().pixelColor(place)
    assert live.name() == sent.name() == "#c81478"


def test_what_moves_looks_like_what_is_sent(room: Room, zone: DropZone) -> None:
    easel = room.panel.still.easel
    area = zone.picture.frame_area().toRect()
    for framing in (Framing(turns=1, zoom=1.3, centre=(0.3, 0.6)), Framing(FramingMode.BLUR, turns=3, mirrored=True)):
        easel.adopt(framing)
        easel.finish()
        live = zone.grab(area).toImage()
        framed(room)
        sent = zone.grab(area).toImage()
        for across, down in ((0.3, 0.25), (0.7, 0.25), (0.4, 0.7), (0.62, 0.5)):
            place = QPoint(round(area.width() * across), round(area.height() * down))
            one, other = live.pixelColor(place), sent.pixelColor(place)
            apart = max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.blue() - other.blue()))
            assert apart <= 24, (framing, across, down)


@pytest.mark.usefixtures("zone")
def test_it_is_said_when_pixels_would_be_enlarged_and_when_there_are_too_many(room: Room, tmp_path: Path) -> None:
    hint = room.find(QLabel, "framingHint")
    resolution = room.find(QComboBox, "param_resolution")
    resolution.setCurrentIndex(resolution.findData("1080p"))
    assert hint.accessibleDescription() == "This part is 600 px wide; 1080p would enlarge it 3.2 ×"
    height = hint.height()
    Image.new("RGB", (6000, 3375)).save(tmp_path / "large.png")
    room.panel.still.take(StillFile(tmp_path / "large.png"))
    ready(room)
    assert hint.accessibleDescription() == "This part is 6000 × 3375 px: more than 1080p needs"
    assert hint.height() == height


def test_for_a_model_that_takes_any_shape_lines_are_the_shorter_side(qtbot: QtBot, tmp_path: Path) -> None:
    room = enter(
        qtbot, tmp_path, models=(model_with({"resolution": {"type": "string", "enum": ["720p"], "default": "720p"}}),)
    )
    try:
        quarters(540, 960).save(tmp_path / "upright.png")
        room.panel.still.take(StillFile(tmp_path / "upright.png"))
        still = ready(room)
        assert (still.width, still.height) == (540, 960)
        words = room.find(QLabel, "framingHint").accessibleDescription()
        assert words == "This part is 540 px wide; 720p would enlarge it 1.3 ×"
    finally:
        room.leave()


def test_a_new_still_is_framed_anew_but_in_the_mode_that_was_chosen(room: Room, zone: DropZone, tmp_path: Path) -> None:
    room.panel.still.easel.adopt(Framing(FramingMode.FIT, 2.0, (0.1, 0.1), 1, mirrored=True, colour=Colour(1, 2, 3)))
    framed(room)
    room.panel.still.take(StillFile(write_picture(tmp_path / "next.png")))
    assert ready(room).framing == Framing(FramingMode.FIT, colour=Colour(1, 2, 3))


def test_a_refused_still_gives_the_framing_of_the_one_before_back(room: Room, zone: DropZone, tmp_path: Path) -> None:
    framing = Framing(zoom=2.0, turns=1)
    room.panel.still.easel.adopt(framing)
    before = framed(room)
    room.panel.still.take(StillFile(tmp_path / "missing.png"))
    room.qtbot.waitUntil(lambda: "missing.png" in room.problem)
    assert room.panel.still.ready is before
    assert room.panel.still.framing == framing
    assert room.panel.still.easel.look is not None


def test_the_frame_has_the_shape_the_model_asks_for(qtbot: QtBot, tmp_path: Path) -> None:
    upright = model_with(
        {
            "resolution": {"type": "string", "enum": ["720p"], "default": "720p"},
            "aspect_ratio": {"type": "string", "enum": ["9:16", "1:1"], "default": "9:16"},
        }
    )
    room = enter(qtbot, tmp_path, models=(upright,))
    try:
        quarters(3000, 2000).save(tmp_path / "wide.png")
        room.panel.still.take(StillFile(tmp_path / "wide.png"))
        still = ready(room)
        assert (still.width, still.height) == (720, 1280)
        area, zone = room.panel.still.zone.picture.frame_area(), room.panel.still.zone
        assert area.width() / area.height() == pytest.approx(9 / 16, rel=0.02)
        shapes = room.find(QComboBox, "param_aspect_ratio")
        shapes.setCurrentIndex(shapes.findData("1:1"))
        still = framed(room)
        assert (still.width, still.height) == (720, 720)
        assert zone.picture.frame_area().width() == pytest.approx(zone.picture.frame_area().height())
    finally:
        room.leave()


def test_a_shot_is_edited_again_from_its_own_file_with_its_framing(room: Room, tmp_path: Path) -> None:
    quarters(600, 1200).save(tmp_path / "mine.png")
    framing = Framing(zoom=1.5, centre=(0.5, 0.25), turns=2)
    room.panel.still.take(StillFile(tmp_path / "mine.png"), framing)
    first = ready(room)
    (tmp_path / "kept 12345678.png").write_bytes(first.data)
    facts = (first.sha256, "kept 12345678.png", first.media_type, first.width, first.height, len(first.data))
    kept = KeptPicture(*facts, first.source_name, first.framing, first.original)
    room.panel.still.clear()
    room.panel.still.take_again(kept, tmp_path / kept.path)
    assert room.panel.still.waiting
    again = ready(room)
    assert (again.framing, again.sha256, again.source_name) == (framing, first.sha256, "mine.png")
    (tmp_path / "mine.png").unlink()
    room.panel.still.clear()
    room.panel.still.take_again(kept, tmp_path / kept.path)
    assert ready(room).framing == Framing()


def test_events_for_others_go_by(room: Room) -> None:
    zone = room.panel.still.zone
    assert not wheel(zone, 1, zone.rect().center())
    QTest.keyClick(zone, Qt.Key.Key_R)
    assert room.panel.still.framing == Framing()
