"""The library as it is shown and asked, over a real store; and its geometry, for any number of days."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import ClipId
from desktop_app.domain.job import Clip, JobState, MediaKind
from desktop_app.runtime.library_list import ClipRow, LibraryListModel
from desktop_app.runtime.pictures import Pictures
from desktop_app.runtime.reader import ReaderThread
from desktop_app.storage.job_store import JobChange
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.ui.library.day_grid import DayGrid, DayRun, Measures
from desktop_app.ui.library.grid_view import GridView
from desktop_app.ui.library.library_panel import LibraryPanel
from tests.jobs import a_job
from tests.runtime.library import LibraryWriter, library_writer

MEASURES = Measures(margin=12, gap=8, head=30, least_width=118)
DAY = date(2026, 11, 22)


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[LibraryWriter]:
    with library_writer(tmp_path) as made:
        yield made


@pytest.fixture
def library(qtbot: QtBot, writer: LibraryWriter, tmp_path: Path) -> Iterator[LibraryListModel]:
    reader = ReaderThread(tmp_path)
    pictures = Pictures(LibraryFolder(tmp_path / "library"), tmp_path / "thumbnails")
    yield LibraryListModel(reader, prompt_of, tmp_path / "library", pictures)
    pictures.shutdown()
    reader.stop()


@pytest.fixture
def panel(qtbot: QtBot, library: LibraryListModel) -> LibraryPanel:
    made = LibraryPanel(library)
    qtbot.addWidget(made)
    made.resize(300, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def prompt_of(row: ClipRow) -> str:
    return row.prompt


def start(qtbot: QtBot, library: LibraryListModel) -> None:
    with qtbot.waitSignal(library.searched):
        library._reader.start()
        library.load()


def view(panel: LibraryPanel) -> QAbstractItemView:
    found = panel.findChild(QAbstractItemView, "libraryList")
    assert found is not None
    return found


def prompts(panel: LibraryPanel) -> list[str]:
    model = view(panel).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def chip(panel: LibraryPanel, name: str) -> QAbstractButton:
    found = panel.findChild(QAbstractButton, name)
    assert found is not None
    return found


def empty_words(panel: LibraryPanel) -> str:
    label = panel.findChild(QLabel, "libraryEmpty")
    assert label is not None
    return label.text() if label.isVisible() else ""


def test_newest_come_first_and_a_click_chooses(
    qtbot: QtBot, writer: LibraryWriter, library: LibraryListModel, panel: LibraryPanel
) -> None:
    writer.add("the first")
    writer.add("the last")
    start(qtbot, library)
    assert prompts(panel) == ["the last", "the first"]
    list_view = view(panel)
    second = list_view.visualRect(list_view.model().index(1, 0)).center()
    with qtbot.waitSignal(panel.chosen) as chosen:
        QTest.mouseClick(list_view.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert chosen.args[0].prompt == "the first"
    with qtbot.waitSignal(panel.opened) as opened:
        QTest.mouseDClick(list_view.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert opened.args[0].prompt == "the first"
    QTest.keyClick(list_view, Qt.Key.Key_Left)
    with qtbot.waitSignal(panel.opened) as opened:
        QTest.keyClick(list_view, Qt.Key.Key_Return)
    assert opened.args[0].prompt == "the last"


def test_boxes_have_one_size_and_do_not_move_when_posters_come(
    qtbot: QtBot, writer: LibraryWriter, library: LibraryListModel, panel: LibraryPanel
) -> None:
    writer.add_many(7)
    start(qtbot, library)
    list_view = view(panel)
    boxes = [list_view.visualRect(list_view.model().index(row, 0)) for row in range(7)]
    assert len({box.size().toTuple() for box in boxes}) == 1
    assert abs(boxes[0].width() / boxes[0].height() - 16 / 9) < 0.03
    assert not panel.grab().isNull()


def test_a_search_waits_for_the_typing_to_end(
    qtbot: QtBot, writer: LibraryWriter, library: LibraryListModel, panel: LibraryPanel
) -> None:
    writer.add("rain on the tramlines")
    writer.add("harbour at dawn")
    start(qtbot, library)
    field = panel.findChild(QLineEdit, "searchField")
    assert field is not None
    with qtbot.waitSignal(library.searched):
        QTest.keyClicks(field, "tram")
    assert prompts(panel) == ["rain on the tramlines"]
    with qtbot.waitSignal(library.searched):
        QTest.keyClicks(field, "xx")
    assert empty_words(panel) == "No prompt has “tramxx”."
    with qtbot.waitSignal(library.searched):
        field.clear()
    assert len(prompts(panel)) == 2
    assert empty_words(panel) == ""


def test_filters_and_what_an_empty_library_says(
    qtbot: QtBot, writer: LibraryWriter, library: LibraryListModel, panel: LibraryPanel
) -> None:
    start(qtbot, library)
    assert "Your clips appear here" in empty_words(panel)
    writer.add("a film")
    writer.add("a picture", MediaKind.IMAGE)
    library.clips_added(())
    qtbot.waitUntil(lambda: len(prompts(panel)) == 2)
    with qtbot.waitSignal(library.searched):
        chip(panel, "picturesFilter").click()
    assert prompts(panel) == ["a picture"]
    with qtbot.waitSignal(library.searched):
        chip(panel, "videosFilter").click()
    assert prompts(panel) == ["a film"]


def test_a_new_clip_never_moves_what_is_being_looked_at(
    qtbot: QtBot, writer: LibraryWriter, library: LibraryListModel, panel: LibraryPanel
) -> None:
    writer.add_many(150)
    start(qtbot, library)
    list_view = view(panel)
    bar = list_view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 1000)
    bar.setValue(700)
    looked_at = list_view.indexAt(QPoint(40, 200))
    clip, top = looked_at.data(Qt.ItemDataRole.UserRole), list_view.visualRect(looked_at).top()
    for number in range(2):
        writer.add(f"new {number}")
    library.clips_added(())
    qtbot.waitUntil(lambda: len(prompts(panel)) == 152)
    qtbot.waitUntil(lambda: bar.value() > 700)
    row = library.row_for(clip)
    assert row is not None
    assert list_view.visualRect(library.index(row)).top() == top


def test_what_was_just_finished_glows_until_it_is_looked_at(
    qtbot: QtBot, writer: LibraryWriter, library: LibraryListModel, panel: LibraryPanel
) -> None:
    writer.add("an old one")
    start(qtbot, library)
    grid = panel.findChild(GridView)
    assert grid is not None
    now = datetime.now(UTC) + timedelta(seconds=5)
    job = a_job(JobState.DONE, created_at=now, finished_at=now)
    finished = Clip(ClipId("new"), job.id, "2099-01/new.mp4", MediaKind.VIDEO, "0" * 64, 1, 320, 180, now)
    writer.store.apply(JobChange(job, None, clips=(finished,)))
    library.clips_added(())
    qtbot.waitUntil(lambda: len(prompts(panel)) == 2)
    assert grid.fresh == {finished.id}
    grid.setFocus()
    row = library.row_for(finished.id)
    assert row is not None
    grid.setCurrentIndex(library.index(row))
    assert grid.fresh == set()


def test_pages_are_fetched_on_the_way_down(
    qtbot: QtBot, writer: LibraryWriter, library: LibraryListModel, panel: LibraryPanel
) -> None:
    writer.add_many(450)
    start(qtbot, library)
    list_view = view(panel)
    assert library.rowCount() < 450
    for expected in (400, 450):
        list_view.verticalScrollBar().setValue(list_view.verticalScrollBar().maximum())
        qtbot.waitUntil(lambda expected=expected: library.rowCount() == expected)  # type: ignore[misc]


@given(some.lists(some.integers(1, 40), max_size=8), some.integers(60, 2000))
def test_boxes_never_overlap_and_are_found_where_they_are(counts: list[int], width: int) -> None:
    runs = [DayRun(DAY - timedelta(days=number), count) for number, count in enumerate(counts)]
    grid = DayGrid(runs, width, MEASURES)
    boxes = [grid.box(row) for row in range(grid.count)]
    assert grid.count == sum(counts)
    for row, box in enumerate(boxes):
        assert grid.row_at(box.center().x(), box.center().y()) == row
        assert box.bottom() < grid.height
    assert all(not one.intersects(other) for one, other in pairwise(boxes))
    assert list(grid.rows_between(0, grid.height)) == list(range(grid.count))


@given(some.lists(some.integers(1, 30), min_size=1, max_size=6), some.integers(60, 900), some.data())
def test_arrows_lead_everywhere_and_back(counts: list[int], width: int, data: some.DataObject) -> None:
    grid = DayGrid([DayRun(DAY - timedelta(days=n), count) for n, count in enumerate(counts)], width, MEASURES)
    row = data.draw(some.integers(0, grid.count - 1))
    below, above = grid.below(row), grid.above(row)
    assert 0 <= above <= row <= below < grid.count
    assert below == row or grid.box(below).top() > grid.box(row).top()
    assert above == row or grid.box(above).top() < grid.box(row).top()
    last = row
    while (following := grid.below(last)) != last:
        last = following
    assert grid.box(last).top() == grid.box(grid.count - 1).top()


def test_a_hundred_thousand_clips_are_laid_out_and_painted_by_what_is_in_sight() -> None:
    grid = DayGrid([DayRun(DAY - timedelta(days=n), 100) for n in range(1000)], 300, MEASURES)
    assert grid.count == 100_000
    middle = grid.height // 2
    assert len(list(grid.rows_between(middle, middle + 800))) < 40
