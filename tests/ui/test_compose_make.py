"""Make can't misfire."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.framing import Framing
from desktop_app.domain.request import PreparedStill
from desktop_app.runtime.draft import Draft
from desktop_app.ui.compose.make_guard import MakeGuard
from tests.ui.compose_room import Room


def _held(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier, repeats: int) -> None:
    """What the system sends while a key is held: one press, then pairs of repeats."""
    text = "\r" if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) else " "
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))
    for _ in range(repeats):
        for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
            QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text, True))
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyRelease, key, modifiers, text))


def _question(room: Room) -> QMessageBox | None:
    return room.panel.window().findChild(QMessageBox, "sameShotQuestion")


def test_ctrl_enter_makes_one_shot_from_the_prompt_however_long_it_is_held(room: Room, tmp_path: Path) -> None:
    room.complete(tmp_path / "a.png")
    room.panel.prompt.editor.setFocus()
    window = room.panel.windowHandle()
    assert window is not None
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        room.drafts.clear()
        room.panel.prompt.set_text(f"with {key.name}")
        room.qtbot.waitUntil(room.make.isEnabled)
        pad = Qt.KeyboardModifier.KeypadModifier if key is Qt.Key.Key_Enter else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier | pad)
        assert [draft.values["prompt"] for draft in room.drafts] == [f"with {key.name}"]
    assert room.panel.prompt.text == "with Key_Enter"


def test_a_key_held_on_the_button_is_one_shot(room: Room, tmp_path: Path) -> None:
    room.complete(tmp_path / "a.png")
    for number, key in enumerate((Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Enter)):
        room.panel.prompt.set_text(f"shot {number}")
        room.qtbot.waitUntil(room.make.isEnabled)
        _held(room.make, key, Qt.KeyboardModifier.NoModifier, 40)
        assert len(room.drafts) == number + 1
        assert _question(room) is None


def test_a_double_click_is_one_shot_and_asks_nothing(room: Room, tmp_path: Path) -> None:
    room.complete(tmp_path / "a.png")
    middle = room.make.rect().center()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(room.make, left, none, middle)
    QTest.mouseDClick(room.make, left, none, middle)
    assert len(room.drafts) == 1
    assert _question(room) is None


def test_the_same_shot_again_asks_and_enter_does_not_confirm_by_itself(room: Room, tmp_path: Path) -> None:
    room.complete(tmp_path / "a.png")
    room.make.click()
    room.make.click()
    question = _question(room)
    assert question is not None
    assert question.isVisible()
    assert len(room.drafts) == 1
    QTest.keyClick(question, Qt.Key.Key_Return)
    room.qtbot.waitUntil(lambda: _question(room) is None)
    assert len(room.drafts) == 1
    room.make.click()
    question = _question(room)
    assert question is not None
    again = question.findChild(QPushButton, "makeAgainButton")
    assert again is not None
    again.click()
    assert len(room.drafts) == 2


def test_another_shot_passes_at_once_and_the_same_one_after_three_seconds(qtbot: QtBot) -> None:
    parent, now, passed = QWidget(), [100.0], list[Draft]()
    qtbot.addWidget(parent)
    guard = MakeGuard(parent, lambda: now[0])
    guard.passed.connect(passed.append)
    still = PreparedStill(b"x", "aa", "image/png", ".png", 16, 9, "a.png", Framing())
    guard.ask(Draft("m", {"prompt": "one"}, still))
    guard.ask(Draft("m", {"prompt": "two"}, still))
    now[0] += 3.0
    guard.ask(Draft("m", {"prompt": "two"}, still))
    assert [draft.values["prompt"] for draft in passed] == ["one", "two", "two"]
    now[0] += 2.9
    guard.ask(Draft("m", {"prompt": "two"}, still))
    assert len(passed) == 3


def test_a_click_beside_the_words_counts_too(room: Room, tmp_path: Path) -> None:
    room.complete(tmp_path / "a.png")
    QTest.mouseClick(room.make, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(3, 3))
    assert len(room.drafts) == 1
