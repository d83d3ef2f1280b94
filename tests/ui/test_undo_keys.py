"""Ctrl+Z belongs to the text while one writes, and to the library and the queue otherwise."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.runtime.undo import UndoStack
from desktop_app.ui.library.toast import Toast
from desktop_app.ui.undo_keys import UndoKeys

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Step:
    label = "Delete (3 clips)"

    def __init__(self) -> None:
        self.done = True

    def undo(self) -> None:
        self.done = False

    def redo(self) -> None:
        self.done = True


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    for part in (QPushButton(), QLineEdit(), QPlainTextEdit()):
        column.addWidget(part)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def test_keys_undo_and_redo_what_was_done_but_never_from_within_a_text(qtbot: QtBot, window: QWidget) -> None:
    stack, step = UndoStack(), Step()
    keys = UndoKeys(stack, window)
    assert not keys.undo.isEnabled()
    stack.push(step)
    assert keys.undo.text() == "Undo Delete (3 clips)"
    for field in (window.findChild(QLineEdit), window.findChild(QPlainTextEdit)):
        assert field is not None
        field.setFocus()
        QTest.keyClicks(field, "fog")
        QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)
        text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
        assert text == ""
        QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)
        assert step.done
    other = window.findChild(QPushButton)
    assert other is not None
    other.setFocus()
    with qtbot.waitSignal(keys.undone) as undone:
        QTest.keyClick(other, Qt.Key.Key_Z, CONTROL)
    assert undone.args == ["Delete (3 clips)"]
    assert not step.done
    QTest.keyClick(other, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert step.done


def test_work_on_very_many_clips_can_be_broken_off_and_says_what_it_was_when_it_is_done(
    qtbot: QtBot, window: QWidget
) -> None:
    toast = Toast(window)
    toast.say("100,000 clips tagged “fog”.")
    undo, cancel = (window.findChild(QPushButton, name) for name in ("toastUndoButton", "toastCancelButton"))
    assert undo is not None
    assert cancel is not None
    toast.show_progress(2000, 100_000)
    assert cancel.isVisible()
    assert not undo.isVisible()
    with qtbot.waitSignal(toast.cancel_wanted):
        cancel.click()
    toast.show_progress(100_000, 100_000)
    assert toast.words == "100,000 clips tagged “fog”."
    with qtbot.waitSignal(toast.undo_wanted):
        undo.click()
    assert not toast.isVisible()
    assert window.rect().contains(toast.geometry())
