"""The library's list model over a real store: its order at once, rows where one looks, new clips, posters."""

from array import array
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import ErrorCode
from desktop_app.domain.job import MediaKind
from desktop_app.domain.library import GroupBy, LibraryFilter, LibraryQuery, SortBy
from desktop_app.runtime.library_list import ClipRow, LibraryListModel, NumberRole, PathRole, PosterRole, RowRole
from desktop_app.runtime.library_queries import FIRST, ClipsByNumber
from desktop_app.runtime.library_reading import RowReading
from desktop_app.runtime.library_rows import RowCache
from desktop_app.runtime.library_shape import Places, changes
from desktop_app.runtime.pictures import Pictures
from desktop_app.runtime.reader import Query, ReaderThread
from desktop_app.storage.database import FILE_NAME
from desktop_app.storage.library_folder import LibraryFolder
from tests.films import make_test_film
from tests.runtime.library import LibraryWriter, library_writer


class FirstSeen(QObject):
    """The first row of a model each time its shape is another."""

    def __init__(self, model: LibraryListModel) -> None:
        super().__init__()
        self.rows: list[ClipRow | None] = []
        self._model = model
        model.reshaped.connect(self.look)

    @Slot()
    def look(self) -> None:
        self.rows.append(self._model.clip_row(0))


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[LibraryWriter]:
    with library_writer(tmp_path) as made:
        yield made


@pytest.fixture
def reader(qtbot: QtBot, tmp_path: Path) -> Iterator[ReaderThread]:
    """To be started once the store holds what the test is about: a model is asked for its first rows as it is made."""
    made = ReaderThread(tmp_path)
    yield made
    made.stop()


@pytest.fixture
def model(reader: ReaderThread, tmp_path: Path) -> Iterator[LibraryListModel]:
    pictures = Pictures(LibraryFolder(tmp_path / "library"), tmp_path)
    made = LibraryListModel(reader, describe, tmp_path / "library", pictures)
    yield made
    pictures.shutdown()


@pytest.fixture
def tested(model: LibraryListModel) -> LibraryListModel:
    """The model under Qt's own eyes."""
    QAbstractItemModelTester(model, model)
    return model


class Heard(QObject):
    """Which clips were asked for by number."""

    def __init__(self) -> None:
        super().__init__()
        self.numbers: list[int] = []

    @Slot(object, object)
    def hear(self, query: Query, _answer: object) -> None:
        if isinstance(query, ClipsByNumber):
            self.numbers += query.numbers


def describe(row: ClipRow) -> str:
    return row.prompt


def shown(model: LibraryListModel) -> list[object]:
    return [model.data(model.index(row)) for row in range(model.rowCount())]


def open_whole(qtbot: QtBot, model: LibraryListModel, reader: ReaderThread) -> None:
    with qtbot.waitSignal(model.counted):
        model.load()
        reader.start()


def test_the_first_rows_come_at_once_and_the_whole_order_after_them(
    writer: LibraryWriter, model: LibraryListModel, reader: ReaderThread, qtbot: QtBot
) -> None:
    writer.add_many(FIRST + 250)
    with qtbot.waitSignal(model.searched) as searched:
        model.load()
        reader.start()
    assert searched.args == [FIRST]
    assert shown(model) == [f"a shot {number}" for number in reversed(range(250, FIRST + 250))]
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.counted):
        pass
    assert model.rowCount() == FIRST + 250 == sum(run.count for run in model.runs)
    last = model.index(FIRST + 249)
    assert last.data(RowRole) is None, "not read: nobody has looked"
    assert model.row_of(last.data(NumberRole)) == FIRST + 249
    model.look_at(FIRST + 200, FIRST + 230)
    qtbot.waitUntil(lambda: model.clip_row(FIRST + 215) is not None)
    assert model.index(FIRST + 215).data() == "a shot 34"
    assert model.index(FIRST + 215).data(Qt.ItemDataRole.UserRole) == "clip-35"


def test_rows_scrolled_past_are_never_asked_for(
    writer: LibraryWriter, model: LibraryListModel, reader: ReaderThread, qtbot: QtBot
) -> None:
    writer.add_many(FIRST + 600)
    open_whole(qtbot, model, reader)
    heard = Heard()
    reader.answered.connect(heard.hear)
    for first in range(FIRST, FIRST + 580, 20):
        model.look_at(first, first + 19)
    qtbot.waitUntil(lambda: model.clip_row(FIRST + 570) is not None)
    rows = {model.row_of(number) for number in heard.numbers}
    assert set(range(FIRST, FIRST + 20)) <= rows, "the first question was on its way"
    assert not rows & set(range(FIRST + 60, FIRST + 500))


@pytest.mark.parametrize("standing_ms", [0, 60_000])
def test_after_a_jump_the_neighbours_are_read_once_it_stands(
    writer: LibraryWriter,
    reader: ReaderThread,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    standing_ms: int,
) -> None:
    monkeypatch.setattr("desktop_app.runtime.library_reading.STANDING_MS", standing_ms)
    pictures = Pictures(LibraryFolder(tmp_path / "library"), tmp_path)
    model = LibraryListModel(reader, describe, tmp_path / "library", pictures)
    writer.add_many(FIRST + 600)
    open_whole(qtbot, model, reader)
    model.look_at(FIRST + 300, FIRST + 319)
    model.also_read([range(FIRST + 500, FIRST + 520)])
    qtbot.waitUntil(lambda: model.clip_row(FIRST + 500) is not None)
    if standing_ms:
        assert model.clip_row(FIRST + 320) is None, "what is selected comes first"
    else:
        qtbot.waitUntil(lambda: model.clip_row(FIRST + 320) is not None)
    pictures.shutdown()


@pytest.mark.parametrize(("sight", "selected"), [(200, 0), (10, 450)])
def test_rows_are_read_once_however_many_are_wanted_together(
    writer: LibraryWriter, model: LibraryListModel, reader: ReaderThread, qtbot: QtBot, sight: int, selected: int
) -> None:
    """As with the smallest tiles on a large screen, or with all selected: more than is kept otherwise."""
    writer.add_many(FIRST + 1200)
    open_whole(qtbot, model, reader)
    heard = Heard()
    reader.answered.connect(heard.hear)
    rows, numbers = RowCache(kept=300), model.numbers_at([range(FIRST + 1200)])
    reading = RowReading(reader, rows)
    reading.set_order(numbers)
    reading.also([range(700, 700 + selected)])
    reading.look_at(range(200, 200 + sight))
    wanted = numbers[200 - sight : 200 + 2 * sight] + numbers[700 : 700 + selected]
    qtbot.waitUntil(lambda: all(number in rows for number in wanted))
    assert sorted(heard.numbers) == sorted(wanted)


def test_a_new_clip_is_read_before_it_is_shown(
    writer: LibraryWriter, model: LibraryListModel, reader: ReaderThread, qtbot: QtBot
) -> None:
    """So that its tile is painted once."""
    writer.add_many(30)
    open_whole(qtbot, model, reader)
    seen = FirstSeen(model)
    added = (writer.add("first"),)
    with qtbot.waitSignal(model.reshaped):
        model.clips_added(added)
    assert [row.prompt for row in seen.rows if row is not None] == ["first"]


def test_new_clips_appear_in_their_place_and_nothing_is_set_anew(
    writer: LibraryWriter, tested: LibraryListModel, reader: ReaderThread, qtbot: QtBot
) -> None:
    writer.add_many(30)
    open_whole(qtbot, tested, reader)
    chosen = QPersistentModelIndex(tested.index(3))
    added = (writer.add("first"), writer.add("second"))
    with qtbot.assertNotEmitted(tested.modelReset), qtbot.waitSignal(tested.reshaped):
        tested.clips_added(added)
    assert chosen.row() == 5
    assert tested.rowCount() == 32 == sum(run.count for run in tested.runs)
    qtbot.waitUntil(lambda: shown(tested)[:3] == ["second", "first", "a shot 29"])


def test_an_edit_is_read_where_it_is_shown_and_a_clip_that_went_goes(
    writer: LibraryWriter, tested: LibraryListModel, reader: ReaderThread, qtbot: QtBot
) -> None:
    clips = [writer.add(f"shot {number}") for number in range(4)]
    open_whole(qtbot, tested, reader)
    tested.look_at(0, 3)
    number = tested.number_at(2)
    writer.connection.execute("UPDATE clips SET rating = 4 WHERE number = ?", (number,))
    with qtbot.assertNotEmitted(tested.reshaped), qtbot.waitSignal(tested.dataChanged):
        tested.clips_edited((number,))
    row = tested.clip_row(2)
    assert row is not None
    assert row.clip.rating == 4
    writer.remove(clips[1].id)
    with qtbot.assertNotEmitted(tested.modelReset), qtbot.waitSignal(tested.reshaped):
        tested.clips_edited((number,))
    assert shown(tested) == ["shot 3", "shot 2", "shot 0"]


def test_a_query_shows_what_was_shown_until_it_is_answered(
    writer: LibraryWriter, tested: LibraryListModel, reader: ReaderThread, qtbot: QtBot
) -> None:
    writer.add("rain on a neon street")
    writer.add("harbour", favourite=True)
    writer.add("neon sign", MediaKind.IMAGE)
    open_whole(qtbot, tested, reader)
    with qtbot.waitSignal(tested.searched) as searched:
        for words in ("n", "ne", "neon"):
            tested.set_query(LibraryQuery(words))
        assert len(shown(tested)) == 3
    assert searched.args == [2]
    assert shown(tested) == ["neon sign", "rain on a neon street"]
    neon = LibraryQuery("neon")
    for query, prompts in (
        (replace(neon, filter=LibraryFilter(kind=MediaKind.VIDEO)), ["rain on a neon street"]),
        (LibraryQuery(filter=LibraryFilter(favourites=True)), ["harbour"]),
        (
            LibraryQuery(sort=SortBy.PROMPT, descending=False, group=GroupBy.NONE),
            ["harbour", "neon sign", "rain on a neon street"],
        ),
    ):
        with qtbot.waitSignal(tested.counted):
            tested.set_query(query)
        assert shown(tested) == prompts
        assert [tested.row_of(tested.number_at(row)) for row in range(len(prompts))] == list(range(len(prompts)))


def test_posters_come_later_and_are_cached(
    writer: LibraryWriter, tested: LibraryListModel, reader: ReaderThread, qtbot: QtBot, tmp_path: Path
) -> None:
    good, lost = writer.add("good"), writer.add("lost")
    film = tmp_path / "library" / good.path
    film.parent.mkdir(parents=True)
    make_test_film(film, 25, 5)
    open_whole(qtbot, tested, reader)
    tested.look_at(0, 1)
    with qtbot.waitSignals([tested.dataChanged, tested.dataChanged]):
        assert tested.data(tested.index(1), PosterRole) is None
        assert tested.data(tested.index(0), PosterRole) is None
    poster = tested.data(tested.index(1), PosterRole)
    assert isinstance(poster, QImage)
    assert poster.width() <= 384
    assert tested.data(tested.index(0), PosterRole) is None
    assert any(path.is_file() for path in (tmp_path / "thumbnails").rglob(f"{good.id}*"))
    assert tested.data(tested.index(0), PathRole) == str(tmp_path / "library" / lost.path)


def test_a_store_that_cannot_be_read_is_said(
    qtbot: QtBot, model: LibraryListModel, reader: ReaderThread, tmp_path: Path
) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"no database, but long enough to look like one" * 100)
    model.load()
    with qtbot.waitSignal(model.failed) as failed:
        reader.start()
    assert failed.args is not None
    assert failed.args[0].code is ErrorCode.DATABASE_DAMAGED
    with qtbot.waitSignal(model.failed):
        model.load()


@given(some.lists(some.integers(0, 60), unique=True), some.lists(some.integers(0, 60), unique=True), some.booleans())
def test_changes_make_the_new_order_of_the_old(old: list[int], new: list[int], by_time: bool) -> None:
    if by_time:
        old.sort(reverse=True)
        new.sort(reverse=True)
    places = Places(array("q", old), LibraryQuery() if by_time else None)
    found = changes(places.numbers, array("q", new))
    if found is None:
        assert not by_time, "clips in one order differ only by those that came and went"
        return
    for change in found:
        places.put(change)
    assert places.numbers == array("q", new)
    assert [places.row_of(number) for number in new] == list(range(len(new)))
    assert places.row_of(61) is None


def test_only_so_many_rows_are_kept_and_the_unused_go_first(
    writer: LibraryWriter, model: LibraryListModel, reader: ReaderThread, qtbot: QtBot
) -> None:
    writer.add_many(6)
    open_whole(qtbot, model, reader)
    rows = [row for at in range(6) if (row := model.clip_row(at)) is not None]
    cache = RowCache(kept=4)
    cache.put(rows[:4], cache.edits)
    cache.wanted([rows[0].number])
    cache.put(rows[4:], cache.edits)
    assert [row.number in cache for row in rows] == [True, False, False, True, True, True]
    cache.age([rows[0].number, rows[1].number])
    assert cache.wanted([row.number for row in rows]) == (rows[0].number, rows[1].number, rows[2].number)
    assert cache.get(rows[0].number) == rows[0], "shown until it is read anew"


def test_an_answer_that_an_edit_has_overtaken_is_asked_for_again(
    writer: LibraryWriter, model: LibraryListModel, reader: ReaderThread, qtbot: QtBot
) -> None:
    writer.add_many(3)
    open_whole(qtbot, model, reader)
    rows = [row for at in range(3) if (row := model.clip_row(at)) is not None]
    numbers = [row.number for row in rows]
    cache, asked_after = RowCache(), 0
    cache.age(numbers[:1])
    cache.put(rows[:2], asked_after)
    cache.lack(numbers[2:], asked_after)
    assert cache.wanted(numbers) == (numbers[0],), "read before the edit: what is shown may not be so any more"
    cache.put(rows[:1], cache.edits)
    assert cache.wanted(numbers) == ()
    cache.age(None)
    cache.lack(numbers[2:], asked_after)
    assert cache.wanted(numbers) == tuple(numbers), "it may have come back"
