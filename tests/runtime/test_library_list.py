"""The library's list model over a real store: pages, searches, new clips, posters."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import ErrorCode
from desktop_app.domain.job import MediaKind
from desktop_app.runtime.library_list import (
    PAGE,
    ClipRow,
    LibraryFilter,
    LibraryListModel,
    PathRole,
    PosterRole,
    RowRole,
)
from desktop_app.runtime.pictures import Pictures
from desktop_app.runtime.reader import ReaderThread
from desktop_app.storage.database import FILE_NAME
from desktop_app.storage.library_folder import LibraryFolder
from tests.films import make_test_film
from tests.runtime.library import LibraryWriter, library_writer


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
    """The model under Qt's own eyes; they ask for every page there is."""
    QAbstractItemModelTester(model, model)
    return model


def describe(row: ClipRow) -> str:
    return row.prompt


def shown(model: LibraryListModel) -> list[object]:
    return [model.data(model.index(row)) for row in range(model.rowCount())]


def test_it_fetches_pages_as_they_are_needed(
    writer: LibraryWriter, model: LibraryListModel, reader: ReaderThread, qtbot: QtBot
) -> None:
    writer.add_many(PAGE + 50)
    model.load()
    reader.start()
    qtbot.waitUntil(lambda: model.rowCount() == PAGE)
    assert model.canFetchMore()
    model.fetchMore()
    assert not model.canFetchMore(), "on its way"
    qtbot.waitUntil(lambda: model.rowCount() == PAGE + 50)
    assert not model.canFetchMore()
    assert shown(model) == [f"a shot {number}" for number in reversed(range(PAGE + 50))]
    row = model.row_for("clip-7")
    assert row == PAGE + 50 - 7
    assert model.data(model.index(row), Qt.ItemDataRole.UserRole) == "clip-7"
    assert isinstance(model.data(model.index(row), RowRole), ClipRow)
    assert model.row_for("nobody") is None


def test_new_clips_appear_on_top_and_nothing_jumps(
    writer: LibraryWriter, model: LibraryListModel, reader: ReaderThread, qtbot: QtBot
) -> None:
    writer.add_many(PAGE + 10)
    model.load()
    reader.start()
    qtbot.waitUntil(lambda: model.rowCount() == PAGE)
    chosen = QPersistentModelIndex(model.index(3))
    added = (writer.add("first"), writer.add("second"))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsInserted):
        model.clips_added(added)
    assert shown(model)[:3] == ["second", "first", f"a shot {PAGE + 9}"]
    assert chosen.row() == 5
    model.fetchMore()
    qtbot.waitUntil(lambda: model.rowCount() == PAGE + 12)
    assert len(set(shown(model))) == PAGE + 12, "the shifted page brought nothing twice"


def test_a_clip_taken_out_of_the_store_goes_with_the_next_look(
    writer: LibraryWriter, tested: LibraryListModel, reader: ReaderThread, qtbot: QtBot
) -> None:
    clips = [writer.add(f"shot {number}") for number in range(4)]
    tested.load()
    reader.start()
    qtbot.waitUntil(lambda: tested.rowCount() == 4)
    writer.clips.remove(clips[2].id)
    tested.clips_added((writer.add("new"),))
    qtbot.waitUntil(lambda: tested.rowCount() == 4)
    qtbot.waitUntil(lambda: shown(tested) == ["new", "shot 3", "shot 1", "shot 0"])


def test_search_and_filter(writer: LibraryWriter, tested: LibraryListModel, reader: ReaderThread, qtbot: QtBot) -> None:
    writer.add("rain on a neon street")
    writer.add("harbour", favourite=True)
    writer.add("neon sign", MediaKind.IMAGE)
    tested.load()
    reader.start()
    qtbot.waitUntil(lambda: tested.rowCount() == 3)
    with qtbot.waitSignal(tested.searched) as searched:
        tested.search("n")
        tested.search("ne")
        tested.search("  neon ")
    assert searched.args == [2]
    assert shown(tested) == ["neon sign", "rain on a neon street"]
    with qtbot.assertNotEmitted(tested.rowsInserted, wait=30):
        tested.clips_added((writer.add("a harbour again"),))
    with qtbot.waitSignal(tested.searched):
        tested.set_filter(LibraryFilter(kind=MediaKind.VIDEO))
    assert shown(tested) == ["rain on a neon street"]
    with qtbot.waitSignal(tested.searched):
        tested.set_filter(LibraryFilter(favourites=True))
    assert shown(tested) == []
    with qtbot.waitSignal(tested.searched):
        tested.search("")
    assert shown(tested) == ["harbour"]


def test_posters_come_later_and_are_cached(
    writer: LibraryWriter, tested: LibraryListModel, reader: ReaderThread, qtbot: QtBot, tmp_path: Path
) -> None:
    good, lost = writer.add("good"), writer.add("lost")
    film = tmp_path / "library" / good.path
    film.parent.mkdir(parents=True)
    make_test_film(film, 25, 5)
    tested.load()
    reader.start()
    qtbot.waitUntil(lambda: tested.rowCount() == 2)
    with qtbot.waitSignals([tested.dataChanged, tested.dataChanged]):
        assert tested.data(tested.index(1), PosterRole) is None
        assert tested.data(tested.index(0), PosterRole) is None
    poster = tested.data(tested.index(1), PosterRole)
    assert isinstance(poster, QImage)
    assert poster.width() <= 384
    assert tested.data(tested.index(0), PosterRole) is None
    assert [path.name for path in (tmp_path / "thumbnails").iterdir()] == [f"{good.id}.jpg"]
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
    assert model.canFetchMore()
