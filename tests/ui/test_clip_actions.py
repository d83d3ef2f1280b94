"""What is done with clips by key, menu and button, in the whole program: on one and on many, and taken back."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop_app.app import Application, create_application
from desktop_app.domain.job import Clip
from desktop_app.domain.library import LibraryFilter
from desktop_app.ui.library.clip_actions import TERMS, Chosen, ClipAction, command_of, is_possible, label
from desktop_app.ui.library.details_panel import DetailsPanel
from desktop_app.ui.library.library_panel import LibraryPanel
from desktop_app.ui.library.name_popup import NamePopup
from desktop_app.ui.library.notes_editor import NotesEditor
from desktop_app.ui.library.shelf_list import ShelfList
from desktop_app.ui.library.tag_editor import TagEditor
from desktop_app.ui.library.toast import Toast
from tests.runtime.library import library_writer

pytestmark = pytest.mark.qt_log_ignore(
    "does not support (raise|grabbing)", "Could not open media", "PulseAudioService", extend=True
)

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
COUNT = 5


class House:
    """The window over a library of five shots, "a shot 4" first."""

    def __init__(self, qtbot: QtBot, application: Application) -> None:
        self.qtbot = qtbot
        self.window = application.window
        self.parts = application.backstage.parts
        panel, toast = self.window.findChild(LibraryPanel), self.window.findChild(Toast)
        assert panel is not None
        assert toast is not None
        self.panel, self.toast = panel, toast
        assert self.window._switchboard is not None
        self.board = self.window._switchboard.library_board

    @property
    def clips(self) -> list[Clip]:
        """What is shown, read anew."""
        library = self.parts.library
        rows = [library.clip(number) for number in library.numbers_at([range(library.rowCount())])]
        return [row.clip for row in rows if row is not None]

    @property
    def view(self) -> QAbstractItemView:
        return self.panel.view

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.view.setFocus()
        QTest.keyClick(self.view, key, modifiers)

    def popup(self) -> object:
        self.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
        return QApplication.activePopupWidget()

    def button(self, name: str) -> QAbstractButton:
        found = self.window.findChild(QAbstractButton, name)
        assert found is not None, name
        return found


@pytest.fixture
def house(look_of_before: None, qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    with library_writer(tmp_path / "data") as writer:
        writer.add_many(COUNT)
    (tmp_path / "lib" / "2026-11").mkdir(parents=True)
    for number in range(1, COUNT + 1):
        (tmp_path / "lib" / "2026-11" / f"{number}.mp4").write_bytes(b"no film, but a file")
    folders = ["--data-dir", str(tmp_path / "data"), "--library-dir", str(tmp_path / "lib")]
    application = create_application(["--practice", *folders])
    made = House(qtbot, application)
    with qtbot.waitExposed(made.window):
        made.window.show()
    made.window.activateWindow()
    application.start()
    qtbot.waitUntil(lambda: len(made.clips) == COUNT, timeout=20_000)
    made.panel.focus_clips()
    yield made
    QGuiApplication.clipboard().clear()
    application.shutdown()
    delete(made.window)


def test_keys_act_on_all_that_is_selected_and_can_be_taken_back(house: House) -> None:
    qtbot = house.qtbot
    house.press(Qt.Key.Key_F)
    qtbot.waitUntil(lambda: [clip.favourite for clip in house.clips] == [True, False, False, False, False])
    house.press(Qt.Key.Key_A, CONTROL)
    house.press(Qt.Key.Key_4)
    qtbot.waitUntil(lambda: {clip.rating for clip in house.clips} == {4})
    house.press(Qt.Key.Key_X)
    qtbot.waitUntil(lambda: all(clip.rejected for clip in house.clips))
    assert house.toast.words == "5 clips rejected."
    house.press(Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: not any(clip.rejected for clip in house.clips))
    house.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: all(clip.rejected for clip in house.clips))
    house.press(Qt.Key.Key_T)
    editor = house.popup()
    assert isinstance(editor, TagEditor)
    field = editor.findChild(QLineEdit, "tagField")
    assert field is not None
    QTest.keyClicks(field, "harbour, dusk")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: {clip.tags for clip in house.clips} == {("dusk", "harbour")})
    house.press(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not house.clips)
    assert house.toast.words == "5 clips deleted."
    house.button("toastUndoButton").click()
    qtbot.waitUntil(lambda: len(house.clips) == COUNT)


def test_details_are_edited_where_they_stand_and_words_are_copied(house: House) -> None:
    qtbot = house.qtbot
    QTest.keyClick(house.view, Qt.Key.Key_G)
    details, shelves = house.panel.findChild(DetailsPanel), house.panel.findChild(ShelfList)
    assert details is not None
    assert shelves is not None
    qtbot.waitUntil(lambda: details.row is not None)
    assert details.row is not None
    assert details.row.prompt == "a shot 4"
    QTest.keyClicks(details.notes, "the one")
    QTest.keyClick(details.notes, Qt.Key.Key_Escape)
    assert details.notes.toPlainText() == ""
    details.notes.setFocus()
    QTest.keyClicks(details.notes, "the other one")
    QTest.keyClick(details.notes, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: house.clips[0].notes == "the other one")
    QTest.keyClicks(details.tag_row.field, "cut A,")
    qtbot.waitUntil(lambda: house.clips[0].tags == ("cut A",))
    house.press(Qt.Key.Key_C, CONTROL | SHIFT)
    assert QGuiApplication.clipboard().text() == "a shot 4"
    house.press(Qt.Key.Key_C, CONTROL)
    urls = QGuiApplication.clipboard().mimeData().urls()
    assert [url.fileName() for url in urls] == ["5.mp4"]
    house.press(Qt.Key.Key_N)
    editor = house.popup()
    assert isinstance(editor, NotesEditor)
    field = editor.findChild(QPlainTextEdit)
    assert field is not None
    assert field.toPlainText() == "the other one"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    house.press(Qt.Key.Key_A, CONTROL)
    house.board._commands.do(ClipAction.COPY_JSON)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text().startswith("["))
    forms = json.loads(QGuiApplication.clipboard().text())
    assert [form["values"]["prompt"] for form in forms] == [f"a shot {number}" for number in range(4, -1, -1)]


def test_collections_are_made_looked_at_renamed_and_deleted_and_all_of_it_undone(house: House) -> None:
    qtbot, library = house.qtbot, house.parts.library
    board = house.board
    house.press(Qt.Key.Key_Right, SHIFT)
    board._shelves.new_collection()
    popup = house.popup()
    assert isinstance(popup, NamePopup)
    name = popup.findChild(QLineEdit)
    assert name is not None
    QTest.keyClicks(name, "Trailer")
    QTest.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [shelf.name for shelf in board._shelves.shelves] == ["Trailer"])
    board._shelves.look_at(board._shelves.shelves[0])
    qtbot.waitUntil(lambda: len(house.clips) == 2)
    assert library.query.filter == LibraryFilter(collection="Trailer")
    house.panel.focus_clips()
    board._commands.do(ClipAction.UNCOLLECT)
    qtbot.waitUntil(lambda: not house.clips)
    house.window.activateWindow()  # the small window has taken that away, without a window manager to give it back
    qtbot.waitUntil(lambda: QApplication.activeWindow() is house.window)
    QTest.keyClick(house.window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: len(house.clips) == 2)
    board._shelves._rename_collection(board._shelves.shelves[0], "Film")
    qtbot.waitUntil(lambda: [shelf.name for shelf in board._shelves.shelves] == ["Film"])
    qtbot.waitUntil(lambda: library.query.filter == LibraryFilter(collection="Film") and len(house.clips) == 2)
    board._shelves._delete(board._shelves.shelves[0])
    qtbot.waitUntil(lambda: not board._shelves.shelves)
    house.button("toastUndoButton").click()
    qtbot.waitUntil(lambda: [shelf.name for shelf in board._shelves.shelves] == ["Film"])
    house.panel.search("shot 3 tag:none")
    assert library.query.filter.tags == frozenset({"none"})
    board._shelves._keep((("Third", '"shot 3"'),), lambda: "Save")
    board._shelves.look_at(board._shelves.shelves[-1])
    qtbot.waitUntil(lambda: len(house.clips) == 1)
    shown = board._shelves.shown(library.query)
    assert shown is not None
    assert shown.name == "Third"
    house.parts.undo.undo()
    assert [shelf.name for shelf in board._shelves.shelves] == ["Film"]


def test_the_table_of_actions_is_whole_and_each_has_its_command() -> None:
    assert set(TERMS) == set(ClipAction)
    assert len({command_of(action) for action in ClipAction}) == len(ClipAction)
    many = Chosen(3)
    assert is_possible(ClipAction.DELETE, many)
    assert not is_possible(ClipAction.RENAME, many)
    assert not is_possible(ClipAction.UNCOLLECT, many)
    assert is_possible(ClipAction.UNCOLLECT, Chosen(3, None, "Trailer"))
    assert not any(is_possible(action, Chosen(0)) for action in ClipAction)
    assert all(label(action, many) for action in ClipAction)
