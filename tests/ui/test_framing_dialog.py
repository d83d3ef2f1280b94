"""The frame with room for it: the same hand, an eyedropper, and what is sent at 100 %."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.framing import Framing, FramingMode
from desktop_app.domain.request import PreparedStill
from desktop_app.runtime.darkroom import Darkroom
from desktop_app.runtime.stills import StillBytes, StillFile
from desktop_app.ui.compose.framing.dialog import FramingDialog
from desktop_app.ui.compose.framing.easel import Easel
from tests.pictures import RED, noise, quarters, saved
from tests.ui.compose_room import Room

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
WIDE = Fraction(16, 9)
SQUARE = StillBytes(saved(quarters(600, 600), "PNG"), "square.png")


@dataclass
class Stand:
    """A dialog on the screen, and what it told."""

    dialog: FramingDialog
    qtbot: QtBot
    told: list[Framing] = field(default_factory=list)

    def press(self, name: str) -> None:
        found = self.dialog.findChild(QAbstractButton, name)
        assert found is not None, name
        found.click()

    def show_page(self, index: int) -> None:
        views = self.dialog.findChild(QComboBox, "framingViewBox")
        assert views is not None
        views.setCurrentIndex(index)

    @property
    def words(self) -> str:
        found = self.dialog.findChild(QLabel, "framingWords")
        assert found is not None
        return found.text()


class Shop:
    """Opens dialogs, and closes them before the darkroom goes."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._over = QWidget()
        qtbot.addWidget(self._over)
        self._over.resize(1000, 700)
        self.darkroom = Darkroom(self._over)

    def open(self, still: StillBytes, framing: Framing | None = None, height: int = 1080) -> Stand:
        dialog = FramingDialog(
            self.darkroom, still, framing or Framing(), WIDE, height, f"{height}p", parent=self._over
        )
        stand = Stand(dialog, self._qtbot)
        dialog.framing_changed.connect(stand.told.append)
        with self._qtbot.waitExposed(dialog):
            dialog.open()
        self._qtbot.waitUntil(lambda: dialog.easel.look is not None)
        return stand


@pytest.fixture
def shop(qtbot: QtBot) -> Iterator[Shop]:
    made = Shop(qtbot)
    yield made
    made.darkroom.shutdown()


def test_the_hand_is_the_same_and_what_rests_is_told(shop: Shop, qtbot: QtBot) -> None:
    stand = shop.open(SQUARE, Framing(zoom=2))
    board = stand.dialog.board
    middle = board.rect().center()
    QTest.mousePress(board, LEFT, NONE, middle)
    for step in range(1, 5):
        QTest.mouseMove(board, middle + QPoint(10 * step, 0))
    QTest.mouseRelease(board, LEFT, NONE, middle + QPoint(40, 0))
    assert stand.told == []
    qtbot.waitUntil(lambda: bool(stand.told))
    (told,) = stand.told
    assert told.centre[0] == pytest.approx(0.5 - 40 / board.frame_area().width() / 2, abs=0.002)
    QTest.keyClick(board, Qt.Key.Key_M)
    stand.press("doneFramingButton")
    assert stand.told[1:] == [told.flipped()]


def test_called_off_it_gives_the_first_frame_back(shop: Shop, qtbot: QtBot) -> None:
    first = Framing(FramingMode.FIT, zoom=1.5)
    stand = shop.open(SQUARE, first)
    QTest.keyClick(stand.dialog.board, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: bool(stand.told))
    QTest.keyClick(stand.dialog, Qt.Key.Key_Escape)
    assert stand.told == [first.turned(), first]
    untouched = shop.open(SQUARE, first)
    untouched.press("cancelFramingButton")
    assert untouched.told == []


def test_the_eyedropper_takes_a_colour_of_the_picture_for_the_bars(shop: Shop) -> None:
    stand = shop.open(SQUARE, Framing(FramingMode.FIT))
    easel, board = stand.dialog.easel, stand.dialog.board
    stand.dialog.start_dropper()
    assert stand.words.startswith("Click the colour")
    area = board.frame_area()
    bar = QPoint(round(area.left() + 5), round(area.center().y()))
    QTest.mouseClick(board, LEFT, NONE, bar)
    assert colour_of_bars(easel) is None
    red = QPoint(round(area.center().x() - area.height() / 4), round(area.center().y() - area.height() / 4))
    QTest.mouseClick(board, LEFT, NONE, red)
    assert colour_of_bars(easel) == RED
    stand.dialog.start_dropper()
    QTest.keyClick(board, Qt.Key.Key_Right)
    QTest.keyClick(board, Qt.Key.Key_Down)
    QTest.keyClick(board, Qt.Key.Key_Return)
    assert colour_of_bars(easel) not in (RED, None)
    stand.dialog.start_dropper()
    QTest.keyClick(board, Qt.Key.Key_Escape)
    assert stand.dialog.isVisible()
    assert easel.framing.centre == (0.5, 0.5)


def colour_of_bars(easel: Easel) -> tuple[int, int, int] | None:
    return None if easel.framing.colour is None else easel.framing.colour.rgb


def test_what_is_lost_on_the_way_is_seen_at_100_percent_and_said(shop: Shop, qtbot: QtBot) -> None:
    stand = shop.open(StillBytes(saved(noise(2560, 1440), "BMP"), "noise.bmp"), height=1440)
    assert stand.words == ""
    stand.show_page(1)
    qtbot.waitUntil(lambda: stand.words.startswith("JPEG quality "))
    assert ", 2560 × 1440, " in stand.words
    view = stand.dialog.compare
    view.setFocus()
    before = view.grab().toImage()
    for _ in range(50):
        QTest.keyClick(view, Qt.Key.Key_Left, CONTROL)
    assert view.divider == 0
    assert view.grab().toImage() != before
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.middle[0] > 0.5
    QTest.mousePress(view, LEFT, NONE, QPoint(2, view.height() // 2))
    QTest.mouseMove(view, QPoint(view.width() // 4, view.height() // 2))
    QTest.mouseRelease(view, LEFT, NONE, QPoint(view.width() // 4, view.height() // 2))
    assert view.divider == pytest.approx(0.25, abs=0.01)
    here = view.middle
    QTest.mousePress(view, LEFT, NONE, QPoint(view.width() // 2, 50))
    QTest.mouseMove(view, QPoint(view.width() // 2 - 40, 30))
    QTest.mouseRelease(view, LEFT, NONE, QPoint(view.width() // 2 - 40, 30))
    assert (view.middle[0] - here[0], view.middle[1] - here[1]) == pytest.approx((40 / 2560, 20 / 1440), abs=1e-3)


def test_a_frame_changed_while_comparing_is_compared_anew(shop: Shop, qtbot: QtBot) -> None:
    stand = shop.open(SQUARE)
    stand.show_page(1)
    qtbot.waitUntil(lambda: stand.words.startswith("PNG, 592 × 333, "))
    assert stand.words.endswith("no loss")
    stand.press("framingDialogTurnButton")
    assert "…" in stand.words
    modes = stand.dialog.findChild(QComboBox, "framingDialogModeBox")
    assert modes is not None
    modes.setCurrentIndex(modes.findData("fit"))
    qtbot.waitUntil(lambda: stand.words.startswith("PNG, 1072 × 603, "))


def test_a_still_that_went_away_is_said(shop: Shop, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = FramingDialog(shop.darkroom, StillFile(tmp_path / "gone.png"), Framing(), WIDE, 1080)
    qtbot.addWidget(dialog)
    words = dialog.findChild(QLabel, "framingWords")
    assert words is not None
    qtbot.waitUntil(lambda: "gone.png" in words.text())


def test_it_opens_from_the_form_and_the_form_follows(room: Room, tmp_path: Path) -> None:
    box = room.panel.still
    assert box.open_dialog() is None
    quarters(600, 600).save(tmp_path / "square.png")
    box.take(StillFile(tmp_path / "square.png"))
    room.qtbot.waitUntil(lambda: isinstance(box.ready, PreparedStill))
    room.find(QAbstractButton, "adjustFramingButton").click()
    dialog = room.panel.findChild(FramingDialog)
    assert dialog is not None
    QTest.keyClick(dialog.board, Qt.Key.Key_R)
    QTest.keyClick(dialog.board, Qt.Key.Key_Return)
    room.qtbot.waitUntil(lambda: isinstance(box.ready, PreparedStill) and box.ready.framing == Framing(turns=1))
    box.easel.undo()
    assert box.framing == Framing()
