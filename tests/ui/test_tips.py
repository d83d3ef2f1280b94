"""Tips: one at a time, each once, in a place of their own, and never at the cost of the keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.runtime.preferences import Preferences, Settings
from desktop_app.ui.tips.table import Tip
from desktop_app.ui.tips.tip_line import TipLine
from desktop_app.ui.tips.tips import Tips


class Bar(QWidget):
    """A top bar: a free part, which may come to be in use, and a field."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.resize(1000, 44)
        self.room = QWidget(self)
        self.room.setGeometry(100, 0, 600, 44)
        self.room.hide()
        self.field = QLineEdit(self)
        self.field.setGeometry(720, 4, 200, 30)
        self.preferences = Preferences(folder / "settings.json", Settings())
        self.line = TipLine(self, self.room)
        self.tips = Tips(self.preferences, self.line)

    def shown(self) -> Tip | None:
        return self.tips.shown

    @property
    def seen(self) -> tuple[str, ...]:
        return self.preferences.settings.tips_seen


@pytest.fixture
def bar(qtbot: QtBot, tmp_path: Path) -> Iterator[Bar]:
    made = Bar(tmp_path)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.field.setFocus()
    yield made
    made.preferences.shutdown()


def test_one_at_a_time_and_each_only_once(bar: Bar) -> None:
    bar.tips.meet(Tip.SEVERAL)
    bar.tips.meet(Tip.CHOICES)
    assert bar.shown() is Tip.SEVERAL
    assert bar.line.isVisible()
    assert bar.field.hasFocus()
    assert bar.room.geometry().contains(bar.line.geometry())
    QTest.mouseClick(bar.line, Qt.MouseButton.LeftButton)
    assert not bar.line.isVisible()
    assert bar.seen == ("several",)
    bar.tips.meet(Tip.SEVERAL)
    assert bar.shown() is None
    bar.tips.meet(Tip.CHOICES)
    assert bar.shown() is Tip.CHOICES


def test_who_does_it_already_needs_no_tip(bar: Bar) -> None:
    bar.tips.know(Tip.FRAMING)
    bar.tips.meet(Tip.FRAMING)
    assert bar.shown() is None
    bar.tips.meet(Tip.QUEUE_ORDER)
    bar.tips.know(Tip.QUEUE_ORDER)
    assert not bar.line.isVisible()
    assert bar.seen == ("framing", "queue_order")


def test_it_waits_where_there_is_no_room_and_goes_when_that_is_needed(bar: Bar) -> None:
    bar.room.resize(120, 44)
    bar.tips.meet(Tip.FRAMING)
    assert bar.shown() is None
    bar.room.resize(600, 44)
    bar.tips.meet(Tip.FRAMING)
    assert bar.shown() is Tip.FRAMING
    bar.room.show()
    assert not bar.line.isVisible()
    assert bar.seen == (), "it was not dismissed: it may come again"


def test_the_keyboard_can_dismiss_it_and_no_tips_means_none(bar: Bar) -> None:
    bar.tips.meet(Tip.WHOLE_LIBRARY)
    close = bar.findChild(QAbstractButton, "tipCloseButton")
    assert close is not None
    close.setFocus()
    QTest.keyClick(close, Qt.Key.Key_Space)
    assert bar.seen == ("whole_library",)
    bar.tips.meet(Tip.FILTER_WORDS)
    bar.preferences.change(tips=False)
    assert not bar.line.isVisible()
    bar.tips.meet(Tip.CHOICES)
    assert bar.shown() is None
