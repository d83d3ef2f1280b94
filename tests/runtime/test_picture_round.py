"""Posters and strips of the whole library, made when nothing else is to do: once, and newest first."""

from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import ClipId
from desktop_app.domain.library import LibraryQuery
from desktop_app.runtime.library_queries import ClipsByNumber, LibraryFacets, LibraryShape
from desktop_app.runtime.picture_round import PictureRound, unseen
from desktop_app.runtime.pictures import Pictures
from desktop_app.runtime.reader import Query, ReaderThread
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.storage.thumbnails import NumbersSeen, Thumbnail
from tests.films import make_test_film
from tests.runtime.library import library_writer

SHOTS = 5
WAIT_MS = 20_000


class Round(QObject):
    """A reader over the store in `folder`, pictures, and the round; and what the reader was asked."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.asked: list[Query] = []
        self.reader = ReaderThread(folder / "data")
        self.reader.answered.connect(self.hear)
        self.pictures = Pictures(LibraryFolder(folder / "library"), folder / "data")
        self.round = PictureRound(self.pictures, self.reader, quiet_ms=0)
        self.reader.start()

    @Slot(object, object)
    def hear(self, query: Query, _answer: object) -> None:
        self.asked.append(query)

    def made(self, kind: Thumbnail) -> set[int]:
        """The numbers of the shots that have one."""
        has = self.pictures.thumbnails.has
        return {number for number in range(1, SHOTS + 1) if has(kind, ClipId(f"clip-{number}"))}


@contextmanager
def going_round(folder: Path) -> Iterator[Round]:
    running = Round(folder)
    try:
        yield running
    finally:
        running.round.shutdown()
        running.reader.stop()
        running.pictures.shutdown()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    (tmp_path / "library" / "2026-11").mkdir(parents=True)
    film = make_test_film(tmp_path / "film.mp4", fps=25, frames=20, width=160, height=90)
    with library_writer(tmp_path / "data") as writer:
        for _ in range(SHOTS):
            clip = writer.add("a shot")
            (tmp_path / "library" / clip.path).hardlink_to(film)
    return tmp_path


def go(running: Round, qtbot: QtBot) -> None:
    with qtbot.waitSignal(running.round.done, timeout=WAIT_MS):
        running.reader.ask(LibraryShape(LibraryQuery()))


def test_the_library_is_gone_through_once(folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.runtime.picture_round.STRIPS_AHEAD", 2)
    monkeypatch.setattr("desktop_app.runtime.picture_round.PIECE", 2)
    with going_round(folder) as first:
        go(first, qtbot)
        assert first.made(Thumbnail.POSTER) == {1, 2, 3, 4, 5}
        assert first.made(Thumbnail.STRIP) == {4, 5}
        pieces = [query.numbers for query in first.asked if isinstance(query, ClipsByNumber)]
    newest_first = [number for piece in pieces[:3] for number in piece]
    assert newest_first == sorted(newest_first, reverse=True)
    assert len(newest_first) == SHOTS
    with going_round(folder) as second:
        go(second, qtbot)
        assert [type(query) for query in second.asked] == [LibraryShape], "no clip was even looked at"


def test_a_missing_file_is_told_and_what_has_no_picture_is_tried_once(folder: Path, qtbot: QtBot) -> None:
    (folder / "library" / "2026-11" / "2.mp4").unlink()
    (folder / "library" / "2026-11" / "3.mp4").unlink()
    (folder / "library" / "2026-11" / "3.mp4").write_text("<!doctype html>")
    with going_round(folder) as running:
        missing: list[str] = []
        running.pictures.missing.connect(missing.append)
        go(running, qtbot)
        assert running.made(Thumbnail.POSTER) == {1, 4, 5}
        assert missing == ["clip-2"]
        assert len(NumbersSeen(running.pictures.thumbnails.folder / "poster.seen").read()) == SHOTS


def test_nothing_is_made_while_a_clip_plays(folder: Path, qtbot: QtBot) -> None:
    with going_round(folder) as running:
        running.round.set_playing(True)
        for query in (LibraryShape(LibraryQuery()), LibraryFacets()):
            with qtbot.waitSignal(running.reader.answered, timeout=WAIT_MS):
                running.reader.ask(query)
        assert running.made(Thumbnail.POSTER) == set()
        with qtbot.waitSignal(running.round.done, timeout=WAIT_MS):
            running.round.set_playing(False)
        assert running.made(Thumbnail.POSTER) == {1, 2, 3, 4, 5}


def test_a_library_that_is_away_counts_for_nothing(folder: Path, qtbot: QtBot) -> None:
    (folder / "library").rename(folder / "elsewhere")
    with going_round(folder) as running:
        missing: list[str] = []
        running.pictures.missing.connect(missing.append)
        go(running, qtbot)
        assert missing == []
    (folder / "elsewhere").rename(folder / "library")
    with going_round(folder) as running:
        go(running, qtbot)
        assert running.made(Thumbnail.POSTER) == {1, 2, 3, 4, 5}


@given(st.sets(st.integers(0, 60)), st.lists(st.integers(0, 60)))
def test_what_was_not_seen_to_is_found(numbers: set[int], seen: list[int]) -> None:
    found = unseen(array("q", sorted(numbers)), array("q", sorted(seen)))
    assert list(found) == sorted(numbers - set(seen), reverse=True)


def test_numbers_are_kept_and_a_torn_end_is_no_number(tmp_path: Path) -> None:
    kept = NumbersSeen(tmp_path / "thumbnails" / "poster.seen")
    assert list(kept.read()) == []
    kept.add(array("q", [1 << 60, 5]))
    with (tmp_path / "thumbnails" / "poster.seen").open("ab") as file:
        file.write(b"\x01\x02\x03")
    kept.add(array("q", [7]))
    assert list(kept.read()) == [5, 7, 1 << 60]
