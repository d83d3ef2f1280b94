"""The library as it is shown and asked, over a real store; and its geometry, for any number of groups."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QHeaderView, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import ClipId
from desktop_app.domain.job import Clip, JobState, MediaKind
from desktop_app.domain.library import LibraryFilter
from desktop_app.runtime.library_list import ClipRow, Column, LibraryListModel, NumberRole
from desktop_app.runtime.pictures import Pictures
from desktop_app.runtime.preferences import Preferences, Settings
from desktop_app.runtime.reader import ReaderThread
from desktop_app.storage.job_store import JobChange
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.ui.library.clip_drag import files_of
from desktop_app.ui.library.grid_view import GridView
from desktop_app.ui.library.group_grid import GroupGrid, Measures
from desktop_app.ui.library.library_panel import LibraryPanel
from desktop_app.ui.library.notes_field import NotesField
from tests.jobs import a_job
from tests.runtime.library import LibraryWriter, library_writer

MEASURES = Measures(margin=12, gap=8, head=30, least_width=118)


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
def preferences(tmp_path: Path) -> Iterator[Preferences]:
    made = Preferences(tmp_path / "settings.json", Settings())
    yield made
    made.shutdown()


@pytest.fixture
def panel(qtbot: QtBot, library: LibraryListModel, preferences: Preferences) -> LibraryPanel:
    made = LibraryPanel(library, preferences)
    qtbot.addWidget(made)
    made.resize(300, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def prompt_of(row: ClipRow) -> str:
    return row.prompt


def start(qtbot: QtBot, library: LibraryListModel) -> None:
    with qtbot.waitSignal(library.counted):
        library._reader.start()
        library.load()


def view(panel: LibraryPanel) -> QAbstractItemView:
    found = panel.findChild(QAbstractItemView, "libraryList")
    assert found is not None
    return found


def prompts(panel: LibraryPanel) -> list[str]:
    model = view(panel).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def wait_for(qtbot: QtBot, panel: LibraryPanel, letters: str) -> None:
    qtbot.waitUntil(lambda: prompts(panel) == list(letters))


def empty_words(panel: LibraryPanel) -> str:
    label = panel.findChild(QLabel, "libraryEmpty")
    assert label is not None
    return label.text() if label.isVisible() else ""


def practice_is_offered(panel: LibraryPanel) -> bool:
    offer = panel.findChild(QAbstractButton, "practiceOfferButton")
    assert offer is not None
    return offer.isVisible()


def test_practice_is_offered_until_there_has_been_a_clip(
    qtbot: QtBot, writer: LibraryWriter, library: LibraryListModel, panel: LibraryPanel, preferences: Preferences
) -> None:
    start(qtbot, library)
    qtbot.waitUntil(lambda: practice_is_offered(panel))
    only = writer.add("the only one")
    library.clips_added(())
    qtbot.waitUntil(lambda: prompts(panel) == ["the only one"])
    writer.remove(only.id)
    library.clips_edited(None)
    qtbot.waitUntil(lambda: bool(empty_words(panel)))
    assert not practice_is_offered(panel)
    assert preferences.settings.clip_seen, "nor after the next start"


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


def test_clips_are_found_as_one_types(
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
    assert empty_words(panel) == "Nothing here has “tramxx”."
    with qtbot.waitSignal(library.searched):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert len(prompts(panel)) == 2
    assert empty_words(panel) == ""


def test_what_is_typed_and_what_is_chosen_filter_together(
    qtbot: QtBot, writer: LibraryWriter, library: LibraryListModel, panel: LibraryPanel
) -> None:
    start(qtbot, library)
    assert "Your clips appear here" in empty_words(panel)
    writer.add("a film")
    writer.add("a picture", MediaKind.IMAGE)
    library.clips_added(())
    qtbot.waitUntil(lambda: len(prompts(panel)) == 2)
    field = panel.findChild(QLineEdit, "searchField")
    assert field is not None
    with qtbot.waitSignal(library.searched):
        QTest.keyClicks(field, "a kind:image")
    assert prompts(panel) == ["a picture"]
    assert panel.filters.filter == LibraryFilter(kind=MediaKind.IMAGE)
    with qtbot.waitSignal(library.searched):
        panel.filters.filter_changed.emit(LibraryFilter(kind=MediaKind.VIDEO))
    assert prompts(panel) == ["a film"]
    assert field.text() == "a", "what was typed as a filter has become one"


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
    clip, top = looked_at.data(NumberRole), list_view.visualRect(looked_at).top()
    for number in range(2):
        writer.add(f"new {number}")
    library.clips_added(())
    qtbot.waitUntil(lambda: len(prompts(panel)) == 152)
    qtbot.waitUntil(lambda: bar.value() > 700)
    row = library.row_of(clip)
    assert row is not None
    assert list_view.visualRect(library.index(row)).top() == top


def test_when_the_current_clip_goes_the_next_one_is_current_and_at_the_end_the_one_before(
    qtbot: QtBot, writer: LibraryWriter, library: LibraryListModel, panel: LibraryPanel
) -> None:
    for name in "edcba":
        writer.add(name)
    start(qtbot, library)
    list_view = view(panel)
    list_view.setFocus()
    list_view.setCurrentIndex(library.index(2))
    for gone, left, selected in (("c", "abde", "d"), ("d", "abe", "e"), ("e", "ab", "b")):
        writer.remove(ClipId(f"clip-{'edcba'.index(gone) + 1}"))
        library.clips_edited(None)
        wait_for(qtbot, panel, left)
        assert [prompts(panel)[row] for part in panel.selected_ranges() for row in part] == [selected]
        assert prompts(panel)[list_view.currentIndex().row()] == selected


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
    row = read_row(qtbot, library, 0)
    assert row.clip == finished
    assert panel.choosing.is_new(row)
    grid.setFocus()
    grid.setCurrentIndex(library.index(0))
    assert not panel.choosing.is_new(row)


def read_row(qtbot: QtBot, library: LibraryListModel, at: int) -> ClipRow:
    qtbot.waitUntil(lambda: library.clip_row(at) is not None)
    row = library.clip_row(at)
    assert row is not None
    return row


def numbers(library: LibraryListModel, *rows: int) -> list[int]:
    return [library.number_at(row) for row in rows]


def test_many_are_selected_with_mouse_keys_and_band(
    qtbot: QtBot, writer: LibraryWriter, library: LibraryListModel, panel: LibraryPanel
) -> None:
    writer.add_many(9)
    start(qtbot, library)
    grid = view(panel)
    click, shift, control = QTest.mouseClick, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier

    def at(row: int) -> QPoint:
        return grid.visualRect(library.index(row)).center()

    click(grid.viewport(), Qt.MouseButton.LeftButton, pos=at(1))
    click(grid.viewport(), Qt.MouseButton.LeftButton, shift, at(4))
    click(grid.viewport(), Qt.MouseButton.LeftButton, control, at(7))
    assert panel.selected_numbers().tolist() == numbers(library, 1, 2, 3, 4, 7)
    QTest.keyClick(grid, Qt.Key.Key_A, control)
    assert panel.selected_ranges() == [range(9)]
    click(grid.viewport(), Qt.MouseButton.LeftButton, pos=at(0))
    QTest.keyClick(grid, Qt.Key.Key_Right, shift)
    assert panel.selected_ranges() == [range(2)]
    edge = grid.visualRect(library.index(2)).topLeft() - QPoint(4, 4)
    QTest.mousePress(grid.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    QTest.mouseMove(grid.viewport(), at(4))
    QTest.mouseRelease(grid.viewport(), Qt.MouseButton.LeftButton, pos=at(4))
    assert panel.selected_numbers().tolist() == numbers(library, 2, 4)
    panel.show()
    assert files_of(library, panel.selected_ranges()) == [library.path_of(read_row(qtbot, library, n)) for n in (2, 4)]


def test_selection_and_current_clip_stay_in_another_order_and_in_the_list(
    qtbot: QtBot, writer: LibraryWriter, library: LibraryListModel, panel: LibraryPanel, preferences: Preferences
) -> None:
    writer.add_many(450)
    start(qtbot, library)
    grid = view(panel)
    grid.setCurrentIndex(library.index(3))
    QTest.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    chosen, current = set(panel.selected_numbers()), panel.current_row()
    with qtbot.waitSignal(library.counted), qtbot.assertNotEmitted(panel.chosen):
        button(panel, "listButton").click()
    assert panel.view is not grid
    assert set(panel.selected_numbers()) == chosen
    heads = panel.findChild(QHeaderView, "libraryHeads")
    assert heads is not None
    with qtbot.waitSignal(library.counted):
        heads.sectionClicked.emit(Column.MADE)
    assert not preferences.settings.library.descending
    assert library.row_of(min(chosen)) == 449 - 5
    assert set(panel.selected_numbers()) == chosen
    assert current is not None
    assert panel.view.currentIndex().data(NumberRole) == min(chosen)
    qtbot.waitUntil(lambda: panel.current_row() is not None)


def button(panel: LibraryPanel, name: str) -> QAbstractButton:
    found = panel.findChild(QAbstractButton, name)
    assert found is not None
    return found


def test_the_columns_come_back_as_they_were_left(
    qtbot: QtBot, library: LibraryListModel, panel: LibraryPanel, preferences: Preferences
) -> None:
    button(panel, "listButton").click()
    heads = panel.findChild(QHeaderView, "libraryHeads")
    assert heads is not None
    with qtbot.waitSignal(preferences.changed):
        heads.moveSection(heads.visualIndex(Column.COST), 1)
        heads.resizeSection(Column.PROMPT, 222)
    again = LibraryPanel(library, preferences)
    qtbot.addWidget(again)
    found = again.findChild(QHeaderView, "libraryHeads")
    assert found is not None
    assert (found.visualIndex(Column.COST), found.sectionSize(Column.PROMPT)) == (1, 222)


@pytest.mark.parametrize("width", [168, 300, 900])
def test_the_tools_fit_however_narrow_the_strip_is(panel: LibraryPanel, width: int) -> None:
    panel.resize(width, 500)
    panel.grab()
    tools = [button(panel, name) for name in ("gridButton", "listButton", "wholeLibraryButton")]
    tools += [found for name in ("arrangeButton", "orderButton") if (found := button(panel, name)).isVisible()]
    assert len(tools) == 4
    places = [QRect(tool.mapTo(panel, QPoint()), tool.size()) for tool in tools]
    assert all(panel.rect().contains(place) for place in places)
    assert not any(one.intersects(other) for one, other in combinations(places, 2))


@given(some.lists(some.integers(1, 40), max_size=8), some.integers(60, 2000))
def test_boxes_never_overlap_and_are_found_where_they_are(counts: list[int], width: int) -> None:
    grid = GroupGrid(counts, width, MEASURES)
    boxes = [grid.box(row) for row in range(grid.count)]
    assert grid.count == sum(counts)
    for row, box in enumerate(boxes):
        assert grid.row_at(box.center().x(), box.center().y()) == row
        assert box.bottom() < grid.height
    assert all(not one.intersects(other) for one, other in pairwise(boxes))
    assert list(grid.rows_between(0, grid.height)) == list(range(grid.count))
    area = QRect(width // 3, grid.height // 4, width // 2, grid.height // 2)
    touched = [row for rows in grid.rows_within(area) for row in rows]
    assert touched == [row for row, box in enumerate(boxes) if box.intersects(area)]


@given(some.lists(some.integers(1, 30), min_size=1, max_size=6), some.integers(60, 900), some.data())
def test_arrows_lead_everywhere_and_back(counts: list[int], width: int, data: some.DataObject) -> None:
    grid = GroupGrid(counts, width, MEASURES)
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
    grid = GroupGrid([100] * 1000, 300, MEASURES)
    assert grid.count == 100_000
    middle = grid.height // 2
    assert len(list(grid.rows_between(middle, middle + 800))) < 40


def test_notes_half_written_are_kept_when_their_window_goes(qtbot: QtBot) -> None:
    window = QWidget()
    field = NotesField(window)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    field.setFocus()
    field.setPlainText("the second take")
    with qtbot.waitSignal(field.written) as written:
        window.hide()
    assert written.args == ["the second take"]
