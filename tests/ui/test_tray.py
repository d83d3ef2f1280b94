"""Many stills in the panel: each keeps what is its own, and what Make would do is said before it does it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QListView,
    QMenu,
    QMessageBox,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.domain.framing import Framing, FramingMode
from desktop_app.domain.ids import JobId
from desktop_app.runtime.batch_run import Batch, BatchShots
from desktop_app.runtime.preferences import Composition, Settings, Source, SourceKind, TrayStill
from desktop_app.runtime.reader import Query, StoredJobs
from desktop_app.ui.compose.compose_column import Content
from desktop_app.ui.compose.compose_foot import ComposeFoot
from desktop_app.ui.theme import Theme
from tests.ui.compose_room import Room, default_model, enter, write_picture


def _drop(room: Room, *paths: Path) -> None:
    """What the system sends when files are let go over the drop zone."""
    mime, zone = QMimeData(), room.panel.still.zone
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(zone, QDragEnterEvent(QPoint(5, 5), copy, mime, left, none))
    QApplication.sendEvent(zone, QDropEvent(QPointF(5, 5), copy, mime, left, none))


def _pictures(folder: Path, count: int) -> list[Path]:
    return [write_picture(folder / f"still {number}.png") for number in range(1, count + 1)]


def _tray(room: Room) -> QListView:
    return room.find(QListView, "trayList")


def _fill(room: Room, folder: Path, count: int) -> QListView:
    _drop(room, *_pictures(folder, count))
    room.qtbot.waitUntil(lambda: room.panel.findChild(QListView, "trayList") is not None)
    room.qtbot.waitUntil(lambda: _tray(room).model().rowCount() == count)
    return _tray(room)


def _label(room: Room) -> str:
    return room.find(QLabel, "trayLabel").text()


def _choose(view: QListView, row: int) -> None:
    view.setCurrentIndex(view.model().index(row, 0))


def test_one_still_is_as_it_always_was(room: Room, tmp_path: Path) -> None:
    _drop(room, *_pictures(tmp_path, 1))
    room.qtbot.waitUntil(lambda: room.panel.still.ready is not None)
    assert room.panel.findChild(QListView, "trayList") is None


def test_many_make_a_tray_and_make_says_how_many(room: Room, tmp_path: Path) -> None:
    view = _fill(room, tmp_path, 3)
    assert view.isVisible()
    assert _label(room) == "1 of 3 · still 1.png"
    room.panel.prompt.set_text("at {dawn|dusk}")
    room.qtbot.waitUntil(room.make.isEnabled)
    assert room.make.text() == "Make 6"
    assert room.problem == "3 stills × 2 prompts = 6 shots"
    _drop(room, tmp_path / "still 1.png")  # one more, though it is only one
    room.qtbot.waitUntil(lambda: room.make.text() == "Make 8")


def test_nothing_is_wider_than_the_panel_at_its_narrowest(
    qapp: QApplication, look_of_before: None, room: Room, tmp_path: Path
) -> None:
    """The tools of the frame above all: what scrolls would be cut at its end, and not stand in line with the foot."""
    theme = Theme(qapp)
    theme.dress()
    _fill(room, tmp_path, 3)
    content = room.find(Content, "")
    for width in (room.panel.minimumWidth(), room.panel.width()):
        room.panel.resize(width, room.panel.height())
        assert content.minimumSizeHint().width() <= width
        assert content.width() == room.find(ComposeFoot, "").width() == width
    theme.deleteLater()


def test_a_still_that_is_no_picture_is_left_out_and_said(room: Room, tmp_path: Path) -> None:
    broken = tmp_path / "still 0.png"
    broken.write_bytes(b"nothing")
    _drop(room, broken, *_pictures(tmp_path, 2))
    room.panel.prompt.set_text("fog")
    room.qtbot.waitUntil(lambda: room.make.text() == "Make 2 of 3")
    assert room.make.isEnabled()
    _choose(_tray(room), 1)
    room.qtbot.waitUntil(lambda: "1 of 3 stills is left out" in room.problem)


def test_each_keeps_its_own_prompt_and_framing(room: Room, tmp_path: Path) -> None:
    view = _fill(room, tmp_path, 3)
    prompt = room.panel.prompt
    prompt.set_text("for all")
    own = room.find(QAbstractButton, "ownPromptButton")
    _choose(view, 1)
    own.click()
    assert prompt.text == "for all"
    prompt.editor.setPlainText("only here")
    room.panel.still.set_framing(Framing(FramingMode.FIT))
    _choose(view, 2)
    assert (prompt.text, room.panel.still.framing.mode, own.isChecked()) == ("for all", FramingMode.FILL, False)
    _choose(view, 1)
    assert (prompt.text, room.panel.still.framing.mode, own.isChecked()) == ("only here", FramingMode.FIT, True)
    own.click()
    assert prompt.text == "for all"


def test_stills_are_taken_out_moved_and_brought_back_by_keys(room: Room, tmp_path: Path) -> None:
    view = _fill(room, tmp_path, 3)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert _label(room) == "2 of 3 · still 1.png"
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert _label(room) == "2 of 2 · still 3.png"
    QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert view.model().rowCount() == 3
    view.selectAll()
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert not view.isVisible()
    assert room.panel.still.source is None


def test_more_than_the_limit_asks_and_no_is_the_default(room: Room, tmp_path: Path) -> None:
    room.complete(tmp_path / "a.png", "\n".join(f"shot {number}" for number in range(7)))
    room.find(QPushButton, "oneLineOneShotButton").click()
    room.find(QSpinBox, "variationsBox").setValue(3)
    room.qtbot.waitUntil(lambda: room.make.text() == "Make 21")
    room.make.click()
    question = room.panel.window().findChild(QMessageBox, "countQuestion")
    assert question is not None
    assert "7 prompts × 3 variations = 21 shots" in question.informativeText()
    QTest.keyClick(question, Qt.Key.Key_Return)
    assert room.drafts == []
    room.qtbot.waitUntil(lambda: room.panel.window().findChild(QMessageBox, "countQuestion") is None)
    room.preferences.change(ask_above=21)
    room.make.click()
    assert len(room.drafts) == 21
    assert [draft.values["prompt"] for draft in room.drafts[:4]] == ["shot 0"] * 3 + ["shot 1"]
    room.make.click()  # a moment later: the very same shots again
    assert room.panel.window().findChild(QMessageBox, "sameShotQuestion") is not None
    assert len(room.drafts) == 21


def test_a_tray_comes_back_after_a_restart_without_what_was_made(qtbot: QtBot, tmp_path: Path) -> None:
    stills = tuple(
        TrayStill(path.stem, Source(SourceKind.FILE, str(path)), Framing(FramingMode.FIT), prompt)
        for path, prompt in zip(_pictures(tmp_path, 3), (None, "own", None), strict=True)
    )
    kept = Composition(prompt="for all", tray=stills, by_line=True, variations=2)
    asked: list[Query] = []
    room = enter(qtbot, tmp_path, Settings(composition=kept), asked=asked.append)
    try:
        assert _label(room) == "1 of 3 · still 1.png"
        (query,) = (query for query in asked if isinstance(query, StoredJobs))
        assert len(query.ids) == 6
        assert room.preferences.settings.composition.tray == stills
        spec, values = default_model(), room.panel.form.values()
        shots = BatchShots(stills[0], ("for all",))
        first = Batch((shots,), spec.model_id, values, spec.prompt_field, 2).names()
        assert first < query.ids
        room.panel.shots.answer(query, first)
        assert _label(room) == "1 of 2 · still 2.png"
        assert room.panel.prompt.text == "own"
    finally:
        room.leave()


def test_a_tray_with_more_prompts_than_can_be_made_comes_back_whole(qtbot: QtBot, tmp_path: Path) -> None:
    stills = tuple(TrayStill(path.stem, Source(SourceKind.FILE, str(path))) for path in _pictures(tmp_path, 2))
    asked: list[Query] = []
    room = enter(
        qtbot, tmp_path, Settings(composition=Composition(prompt="{a|b}" * 13, tray=stills)), asked=asked.append
    )
    try:
        for query in asked:
            if isinstance(query, StoredJobs):
                room.panel.shots.answer(query, frozenset[JobId]())
        assert room.panel.shots.tray_stills == stills
        assert "too many" in room.problem
    finally:
        room.leave()


def test_choices_that_leave_nothing_to_say_are_no_prompt(room: Room, tmp_path: Path) -> None:
    room.complete(tmp_path / "a.png", "{fog|}")
    assert room.make.text() == "Make"
    room.make.click()
    assert [draft.values["prompt"] for draft in room.drafts] == ["fog"]
    room.panel.prompt.set_text("{|}")
    room.qtbot.waitUntil(lambda: not room.make.isEnabled())
    _fill(room, tmp_path, 2)
    assert not room.make.isEnabled()


def test_tab_goes_through_the_panel_as_it_is_read(room: Room, tmp_path: Path) -> None:
    view = _fill(room, tmp_path, 3)
    room.panel.prompt.set_text("fog\nrain")
    room.qtbot.waitUntil(lambda: room.panel.findChild(QPushButton, "oneLineOneShotButton") is not None)
    parts = [
        room.panel.still.zone,
        view,
        room.find(QAbstractButton, "ownPromptButton"),
        room.panel.prompt.editor,
        room.find(QPushButton, "oneLineOneShotButton"),
        room.find(QSpinBox, "variationsBox"),
        room.make,
    ]
    order = list[QWidget]()
    widget: QWidget | None = parts[0]
    while widget is not None and widget not in order:
        order.append(widget)
        widget = widget.nextInFocusChain()
    assert [part for part in order if part in parts] == parts


def test_the_menu_has_what_can_be_done(room: Room, tmp_path: Path) -> None:
    _fill(room, tmp_path, 2)
    menu: QMenu = room.panel.still.row.menu()
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts[0] == "Choose a folder…"
    assert texts[-1] == "Take all out"


@pytest.mark.parametrize(
    ("before", "after", "whole"),
    [
        ("", "", "handheld"),
        ("rain", "", "rain, handheld"),
        ("rain,", " fog", "rain, handheld, fog"),
        ("", "fog", "handheld, fog"),
    ],
)
def test_a_piece_goes_in_at_the_cursor(room: Room, before: str, after: str, whole: str) -> None:
    editor = room.panel.prompt.editor
    editor.setPlainText(before + after)
    cursor = editor.textCursor()
    cursor.setPosition(len(before))
    editor.setTextCursor(cursor)
    editor.insert_piece("handheld")
    assert editor.toPlainText() == whole


def test_saved_prompts_are_kept_and_forgotten(room: Room) -> None:
    prompt = room.panel.prompt
    prompt.set_text("rain on the tramlines")
    save = prompt.pieces().findChild(QPushButton, "savePromptButton")
    assert save is not None
    save.click()
    assert room.preferences.settings.saved_prompts == ("rain on the tramlines",)
    popup = prompt.pieces()
    again = popup.findChild(QPushButton, "savePromptButton")
    assert again is not None
    assert not again.isEnabled()
    prompt.set_text("")
    _button(popup, "rain on the tramlines").click()
    assert prompt.text == "rain on the tramlines"
    _button(prompt.pieces(), "Delete this saved prompt").click()
    assert not room.preferences.settings.saved_prompts


def test_a_chip_puts_its_words_in(room: Room) -> None:
    room.panel.prompt.set_text("rain")
    room.panel.prompt.editor.moveCursor(QTextCursor.MoveOperation.End)
    _button(room.panel.prompt.pieces(), "golden hour").click()
    assert room.panel.prompt.text == "rain, golden hour"


def _button(inside: QWidget, name: str) -> QAbstractButton:
    return next(button for button in inside.findChildren(QAbstractButton) if button.accessibleName() == name)
