"""What the windows ask of the library's files: done in the background, stored, and only then said; and taken back."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.clip_edits import Remove, SetRating
from desktop_app.domain.errors import ErrorCode
from desktop_app.runtime.library_bin import LibraryBin
from desktop_app.runtime.library_files import Exported, FileTask, ImportEnding, RebuildEnding
from desktop_app.runtime.library_watch import LibraryWatch
from desktop_app.storage.clip_files import FIRST
from tests.files_desk import Desk
from tests.films import make_test_film
from tests.small_library import small_library

WAIT_MS = 15_000


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(small_library(tmp_path, "one.mp4", "two.mp4"))
    yield made
    made.close()


def test_a_rename_is_stored_said_and_taken_back(desk: Desk, qtbot: QtBot) -> None:
    number = desk.library.numbers[0]
    desk.files.rename(number, "2026-11/one.mp4", "first take", lambda: "Rename")
    qtbot.waitUntil(lambda: len(desk.results(FileTask.RENAME)) == 1, timeout=WAIT_MS)
    assert desk.library.file(number).name == "first take.mp4"
    assert desk.undo.undo_label == "Rename"
    desk.undo.undo()
    qtbot.waitUntil(lambda: len(desk.results(FileTask.RENAME)) == 2, timeout=WAIT_MS)
    assert desk.library.file(number).name == "one.mp4"
    assert desk.library.file(number).exists()
    desk.files.rename(number, "2026-11/one.mp4", "two", lambda: "Rename")
    qtbot.waitUntil(lambda: bool(desk.failures), timeout=WAIT_MS)
    assert desk.failures[0].code is ErrorCode.NAME_TAKEN
    assert desk.edited == 2


def test_what_is_deleted_goes_to_the_bin_when_it_cant_be_undone_any_more(desk: Desk, qtbot: QtBot) -> None:
    gone, stays = desk.library.numbers
    file = desk.library.file(gone)
    late: list[int] = []
    desk.files.bin.stop()  # two would send the same file at the same time
    quick = LibraryBin(desk.store, desk.library.places, undo_time=timedelta(milliseconds=50))
    quick.in_the_bin.connect(late.append)
    desk.edits.edit([gone], Remove())
    qtbot.waitUntil(lambda: not file.exists(), timeout=WAIT_MS)
    desk.undo.undo()
    qtbot.waitUntil(lambda: late == [1], timeout=WAIT_MS)
    assert desk.library.file(stays).exists()

    def is_gone_again() -> bool:
        with desk.library.asked() as files:
            found = files.get(gone)
        return found is not None and found.removed

    qtbot.waitUntil(is_gone_again, timeout=WAIT_MS)
    quick.stop()
    quick.shutdown()


def test_once_it_is_in_the_bin_there_is_nothing_to_undo(desk: Desk, qtbot: QtBot) -> None:
    gone, stays = desk.library.numbers
    desk.files.bin.stop()  # two would send the same file at the same time
    quick = LibraryBin(desk.store, desk.library.places, undo_time=timedelta(milliseconds=50))
    quick.settled.connect(desk.edits.forget_removed)
    desk.edits.edit([stays], SetRating(3))
    desk.edits.edit([gone], Remove())
    assert desk.undo.undo_label == "Remove"
    qtbot.waitUntil(lambda: desk.undo.undo_label == "SetRating", timeout=WAIT_MS)
    quick.stop()
    quick.shutdown()


def test_the_end_of_the_program_sends_to_the_bin_what_waits(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(small_library(tmp_path, "one.mp4", "two.mp4"))
    gone = desk.library.numbers[0]
    file = desk.library.file(gone)
    desk.edits.edit([gone], Remove())
    with qtbot.waitSignal(desk.edits.edited, timeout=WAIT_MS):
        pass
    desk.close()
    assert not file.exists()
    assert desk.library.file(desk.library.numbers[1]).exists()


def test_films_are_taken_in_and_told(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    film, junk = make_test_film(tmp_path / "holiday.mp4", 25, 5), tmp_path / "junk.mp4"
    junk.write_bytes(b"no film")
    desk.files.import_films([film, junk, film])
    qtbot.waitUntil(lambda: bool(desk.results(FileTask.IMPORT)) and bool(desk.added), timeout=WAIT_MS)
    ending = desk.results(FileTask.IMPORT)[0]
    assert isinstance(ending, ImportEnding)
    assert (ending.added, len(ending.known), [path for path, _ in ending.troubled]) == (1, 1, [junk])
    assert (desk.files.folder / desk.added[0].path).read_bytes() == film.read_bytes()


def test_clips_are_exported_and_told(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.files.export(desk.library.numbers, "{number} {prompt}", tmp_path / "out")
    qtbot.waitUntil(lambda: bool(desk.results(FileTask.EXPORT)), timeout=WAIT_MS)
    done = desk.results(FileTask.EXPORT)[0]
    assert isinstance(done, Exported)
    assert [file.name for file in done.files] == ["1 one.mp4", "2 two.mp4"]


def test_a_file_that_moved_is_followed_once_somebody_misses_it(desk: Desk, qtbot: QtBot) -> None:
    number = desk.library.numbers[0]
    file = desk.library.file(number)
    file.rename(file.with_name("renamed in a file manager.mp4"))
    watch = LibraryWatch(desk.store, desk.library.places, gather_ms=20, follow_ms=20)
    watch.doubt(desk.library.row(number).clip.id)
    qtbot.waitUntil(lambda: desk.library.file(number).name != file.name, timeout=WAIT_MS)
    assert desk.library.file(number).exists()
    watch.stop()


def test_a_list_that_forgot_clips_is_filled_from_the_librarys_files(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    other = small_library(tmp_path / "other", "three.mp4")
    for file in (other.file(other.numbers[0]), other.sidecar(other.numbers[0])):
        file.rename(desk.library.root / "2026-11" / file.name)
    desk.files.rebuild()
    qtbot.waitUntil(lambda: bool(desk.results(FileTask.REBUILD)) and desk.edited > 0, timeout=WAIT_MS)
    assert desk.results(FileTask.REBUILD) == [RebuildEnding(1, 0)]
    with desk.library.asked() as files:
        assert len(files.after(FIRST)) == 3
