"""The prompt is plain text, of any length, with undo and a history."""

import time

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.ui.compose.prompt_editor import PromptBox
from tests.ui.compose_room import Room


@pytest.fixture
def box(qtbot: QtBot) -> PromptBox:
    made = PromptBox()
    qtbot.addWidget(made)
    made.resize(284, 160)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_pasted_html_stays_text(box: PromptBox) -> None:
    mime = QMimeData()
    mime.setHtml("<b>bold</b> move")
    mime.setText("<b>bold</b> move")
    box.editor.insertFromMimeData(mime)
    assert box.text == "<b>bold</b> move"


def test_a_huge_paste_is_kept_whole_and_the_editor_stays_quick(box: PromptBox) -> None:
    mime = QMimeData()
    mime.setText("word " * 200_000)
    began = time.perf_counter()
    box.editor.insertFromMimeData(mime)
    box.grab()
    QTest.keyClicks(box.editor, "end")
    box.grab()
    assert time.perf_counter() - began < 5
    assert len(box.text) == 1_000_003
    assert box.text.endswith("word end")
    assert "1,000,003" in _count(box) or "1000003" in _count(box)
    assert "very long" in _count(box)


def _count(box: PromptBox) -> str:
    label = box.findChild(QLabel, "promptCount")
    assert label is not None
    return label.text()


def test_the_count_follows_and_is_quiet_at_nothing(box: PromptBox) -> None:
    assert _count(box) == ""
    QTest.keyClicks(box.editor, "rain")
    assert _count(box) == "4"


def test_alt_up_walks_the_history_and_back_to_what_was_unfinished(box: PromptBox) -> None:
    box.set_history(("newest", "older"))
    QTest.keyClicks(box.editor, "half a thou")
    for key, text in (
        (Qt.Key.Key_Up, "newest"),
        (Qt.Key.Key_Up, "older"),
        (Qt.Key.Key_Up, "older"),
        (Qt.Key.Key_Down, "newest"),
        (Qt.Key.Key_Down, "half a thou"),
        (Qt.Key.Key_Down, "half a thou"),
    ):
        QTest.keyClick(box.editor, key, Qt.KeyboardModifier.AltModifier)
        assert box.text == text


def test_a_prompt_taken_from_the_history_can_be_undone(box: PromptBox) -> None:
    box.set_history(("a & b\nover two lines",))
    QTest.keyClicks(box.editor, "mine")
    (entry,) = box.history_menu().actions()
    assert entry.text() == "a && b over two lines"
    entry.trigger()
    assert box.text == "a & b\nover two lines"
    box.editor.undo()
    assert box.text == "mine"


def test_tab_leaves_the_editor(room: Room) -> None:
    room.panel.prompt.editor.setFocus()
    QTest.keyClick(room.panel.prompt.editor, Qt.Key.Key_Tab)
    assert room.panel.prompt.text == ""
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "param_duration"
