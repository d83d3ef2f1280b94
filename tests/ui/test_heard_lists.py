"""Lists whose items come, go and change while a screen reader asks for them, holding on to what it was once given.

What Qt asks for then, it asks of models and views of ours from within their own calls: an error there ends the program.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.domain.arrangement import Arrangement
from desktop_app.domain.composing import Source, SourceKind
from desktop_app.domain.framing import Framing
from desktop_app.domain.job import JobState
from desktop_app.runtime.job_list import JobListModel
from desktop_app.runtime.library_list import Column, LibraryListModel
from desktop_app.runtime.messages import JobSnapshot
from desktop_app.runtime.pictures import Pictures
from desktop_app.runtime.preferences import Preferences, Settings
from desktop_app.runtime.reader import ReaderThread
from desktop_app.runtime.tray import TrayModel
from desktop_app.runtime.tray_thumbnails import TrayThumbnails
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.ui.compose.tray.tray_view import TrayView
from desktop_app.ui.library.filter_popups import ChecksPopup, Entry
from desktop_app.ui.library.library_panel import LibraryPanel
from desktop_app.ui.library.shelf_list import ShelfList
from desktop_app.ui.library.shelves import Shelf, ShelfKind
from desktop_app.ui.queue.queue_panel import QueuePanel
from desktop_app.words.batches import describe_still
from tests.jobs import a_job, job_id
from tests.runtime.library import library_writer

SAID = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def listening() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


class Listener:
    """Asks as a reader does: for all there is in the view, and once more for whatever it was given before."""

    def __init__(self, view: QAbstractItemView) -> None:
        self._view = view
        self._known = set[int]()
        view.setFocus()
        model = view.model()
        for told in (
            *(model.rowsAboutToBeInserted, model.rowsInserted, model.rowsAboutToBeRemoved, model.rowsRemoved),
            *(model.rowsAboutToBeMoved, model.rowsMoved, model.modelAboutToBeReset, model.modelReset),
            *(model.layoutAboutToBeChanged, model.layoutChanged, model.dataChanged),
        ):
            told.connect(self.ask)

    def ask(self) -> None:
        if not isValid(self._view):
            return  # its model says so once more
        table = QAccessible.queryAccessibleInterface(self._view)
        assert table is not None
        self._known |= {QAccessible.uniqueId(table.child(number)) for number in range(table.childCount())}
        _ask(table)
        for name in self._known:
            held = QAccessible.accessibleInterface(name)  # none, once Qt has let it go
            if held is not None and held.isValid():  # type: ignore[redundant-expr]
                _ask(held)

    def names(self) -> list[str]:
        """Of the items, in their order, as they are once everything has had its turn and is painted."""
        self.ask()
        self._view.grab()
        self.ask()
        table = QAccessible.queryAccessibleInterface(self._view)
        assert table is not None
        return [table.child(number).text(QAccessible.Text.Name) for number in range(table.childCount())]


def _ask(part: QAccessibleInterface) -> None:
    for what in SAID:
        part.text(what)
    for question in (part.state, part.role, part.rect, part.parent, part.focusChild, part.childCount):
        question()
    cell, actions = part.tableCellInterface(), part.actionInterface()
    if cell is not None:
        for ask_cell in (cell.rowIndex, cell.columnIndex, cell.isSelected, cell.table):
            ask_cell()
    if actions is not None:
        actions.actionNames()


def _shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.resize(500, 500)
    with qtbot.waitExposed(widget):
        widget.show()


def _texts(model: QAbstractItemModel) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_the_queue(qtbot: QtBot, jobs: JobListModel) -> None:
    panel = QueuePanel(jobs)
    _shown(qtbot, panel)
    view = panel.findChild(QAbstractItemView, "jobList")
    assert view is not None
    listener = Listener(view)
    assert listener.names() == []
    shots = [JobSnapshot(a_job(id=job_id(number), position=float(number))) for number in range(5)]
    for state in (JobState.QUEUED, JobState.RUNNING, JobState.FAILED, JobState.DONE):
        jobs.load(tuple(shots))
        view.setCurrentIndex(jobs.index(3))
        assert listener.names() == _texts(jobs)
        for number in (3, 0):
            jobs.update(JobSnapshot(a_job(state, id=job_id(number), position=float(number))))
            assert listener.names() == _texts(jobs)
    view.selectAll()
    jobs.load(())
    assert listener.names() == []


@pytest.mark.parametrize("as_list", [False, True], ids=["grid", "list"])
def test_the_library(qtbot: QtBot, tmp_path: Path, as_list: bool) -> None:
    preferences = Preferences(tmp_path / "settings.json", Settings(library=Arrangement(as_list=as_list)))
    pictures, reader = Pictures(LibraryFolder(tmp_path), tmp_path / "thumbnails"), ReaderThread(tmp_path)
    library = LibraryListModel(reader, lambda row: row.prompt, tmp_path, pictures)
    panel = LibraryPanel(library, preferences)
    _shown(qtbot, panel)
    listener = Listener(panel.view)
    assert _cells(listener, as_list) == []
    with library_writer(tmp_path) as writer:
        clips = [writer.add(letter) for letter in "abcde"]
        reader.start()
        library.load()
        qtbot.waitUntil(lambda: _texts(library) == list("edcba"))
        panel.focus_clips()
        panel.view.selectAll()
        assert _cells(listener, as_list) == list("edcba")
        for clip in (clips[4], clips[1]):
            writer.remove(clip.id)
        library.clips_edited(None)
        qtbot.waitUntil(lambda: _texts(library) == list("dca"))
        assert _cells(listener, as_list) == list("dca")
        panel.search("nothing of the kind")
        qtbot.waitUntil(lambda: library.rowCount() == 0)
        assert _cells(listener, as_list) == []
        panel.search("")
        qtbot.waitUntil(lambda: _texts(library) == list("dca"))
        assert _cells(listener, as_list) == list("dca")
    pictures.shutdown()
    reader.stop()
    preferences.shutdown()


def _cells(listener: Listener, as_list: bool) -> list[str]:
    """One name for each line; the heads of the list's columns, and of its lines, are left out."""
    names = listener.names()
    line = len(Column) + as_list
    lines = [names[first : first + line] for first in range(0, len(names), line)]
    return [cells[-1] for cells in lines[as_list:]]


def test_the_tray(qtbot: QtBot, tmp_path: Path) -> None:
    thumbnails = TrayThumbnails()
    tray = TrayModel(describe_still, thumbnails)
    view = TrayView(tray)
    _shown(qtbot, view)
    listener = Listener(view)
    assert listener.names() == []
    tray.add([Source(SourceKind.FILE, str(tmp_path / f"{number}.png")) for number in range(5)], Framing())
    ids = [still.id for still in tray.stills]
    view.choose(2)
    assert listener.names() == _texts(tray)
    tray.move(ids[3:], 0)
    assert listener.names() == _texts(tray)
    tray.remove(ids[1:])
    assert listener.names() == _texts(tray)
    tray.undo()
    assert listener.names() == _texts(tray)
    tray.restore(())
    assert listener.names() == []
    thumbnails.shutdown()


def test_the_shelves(qtbot: QtBot) -> None:
    shelves = ShelfList()
    _shown(qtbot, shelves)
    view = shelves.findChild(QListWidget, "collectionList")
    assert view is not None
    listener = Listener(view)
    for names in ("", "abc", "b", ""):
        shelves.show_shelves([Shelf(ShelfKind.COLLECTION, name, "", 3) for name in names])
        assert listener.names() == [f"{name} 3" for name in names]


def test_what_filters_open(qtbot: QtBot) -> None:
    popup = ChecksPopup("Tags", [Entry(letter, letter, 0) for letter in "abcdefghij"], "c", "none")
    _shown(qtbot, popup)
    view, search = popup.findChild(QListWidget), popup.findChild(QLineEdit)
    assert view is not None
    assert search is not None
    listener = Listener(view)
    assert listener.names() == list("cabdefghij")
    for typed, found in (("b", "b"), ("x", "")):
        QTest.keyClicks(search, typed)
        assert listener.names() == list(found)
    popup.close()
