"""Edits of clips from the window's side: stored, told, taken back, done again; and the sidecars that follow them."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from desktop_app.domain.clip_edits import AddTag, ClipEdit, Remove, SetFavourite, SetRating
from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.ids import ClipId
from desktop_app.domain.job import Clip, Job, JobState, MediaKind
from desktop_app.domain.library import ClipNumber
from desktop_app.runtime import library_desk, sidecar_keeper, store_edits
from desktop_app.runtime.library_desk import LibraryDesk
from desktop_app.runtime.sidecar_keeper import SidecarKeeper
from desktop_app.runtime.store_thread import StoreThread
from desktop_app.runtime.undo import UndoStack
from desktop_app.storage import database, sidecar
from desktop_app.storage.database import open_reader, open_writer
from desktop_app.storage.job_store import JobChange, JobStore
from desktop_app.storage.kept_clips import clips_below
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.storage.receipts import Receipts
from desktop_app.words.clip_edits import edit_words
from tests.jobs import NOW, a_job

COUNT = 12
WAIT_MS = 10_000


class Window(QObject):
    """Hears what the desk says."""

    def __init__(self, desk: LibraryDesk) -> None:
        super().__init__()
        self.edited: list[tuple[ClipNumber, ...] | None] = []
        self.progress: list[tuple[int, int]] = []
        self.failures: list[AppError] = []
        self.labels = ("", "")
        desk.edited.connect(self._edited)
        desk.progress.connect(self._progressed)
        desk.failed.connect(self._failed)
        desk.undo_changed.connect(self._undo_changed)

    @Slot(object)
    def _edited(self, numbers: tuple[ClipNumber, ...] | None) -> None:
        self.edited.append(numbers)

    @Slot(int, int)
    def _progressed(self, done: int, total: int) -> None:
        self.progress.append((done, total))

    @Slot(object)
    def _failed(self, error: AppError) -> None:
        self.failures.append(error)

    @Slot(str, str)
    def _undo_changed(self, undo: str, redo: str) -> None:
        self.labels = (undo, redo)


@dataclass
class Room:
    """A store with some clips in its own thread, and a desk on it."""

    data_dir: Path
    folder: LibraryFolder
    store: StoreThread
    desk: LibraryDesk
    window: Window
    qtbot: QtBot = field(repr=False)

    def numbers(self) -> list[ClipNumber]:
        with closing(open_reader(self.data_dir)) as connection:
            return [kept.number for kept in clips_below(connection, None, 100)]

    def told(self, fact: Callable[[Clip], object]) -> list[object]:
        with closing(open_reader(self.data_dir)) as connection:
            return [fact(kept.clip) for kept in clips_below(connection, None, 100)]

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=WAIT_MS)

    def edit(self, edit: ClipEdit, numbers: list[ClipNumber]) -> None:
        """One edit, from the asking to the news of it."""
        before = len(self.window.edited)
        self.desk.edit(numbers, edit)
        self.until(lambda: len(self.window.edited) > before)


def a_clip(index: int) -> tuple[Job, Clip]:
    job = a_job(JobState.DONE)
    moment = NOW + timedelta(minutes=index)
    return job, Clip(ClipId(f"{index}"), job.id, f"a/{index}.mp4", MediaKind.VIDEO, "", 4, 2, 2, moment)


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    monkeypatch.setattr(store_edits, "SLICE", 5)
    monkeypatch.setattr(library_desk, "TOLD_APART", COUNT - 1)
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    folder = LibraryFolder(tmp_path / "library")
    (folder.root / "a").mkdir(parents=True)
    with closing(open_writer(tmp_path)) as connection:
        for job, clip in map(a_clip, range(COUNT)):
            (folder.root / clip.path).write_bytes(b"film")
            JobStore(connection).apply(JobChange(job, None, clips=(clip,)))
    store = StoreThread(tmp_path, folder, Receipts(tmp_path))
    desk = LibraryDesk(store, UndoStack(), edit_words)
    made = Room(tmp_path, folder, store, desk, Window(desk), qtbot)
    with qtbot.waitSignal(store.opened, timeout=WAIT_MS):
        store.start()
    yield made
    store.stop()


def test_an_edit_is_stored_told_taken_back_and_done_again(room: Room) -> None:
    first, second, *_ = room.numbers()
    room.edit(SetFavourite(True), [second])
    room.edit(SetFavourite(True), [first, second])
    assert room.window.edited == [(second,), (first,)]  # the other was one before
    assert room.window.labels == ("Favourite (2 clips)", "")
    room.desk.undo()
    room.until(lambda: len(room.window.edited) == 3)
    assert room.told(lambda clip: clip.favourite)[:3] == [False, True, False]
    assert room.window.labels == ("Favourite", "Favourite (2 clips)")
    room.desk.redo()
    room.until(lambda: len(room.window.edited) == 4)
    assert room.told(lambda clip: clip.favourite)[:3] == [True, True, False]
    assert room.window.progress == []


def test_what_changes_nothing_is_nothing_to_undo(room: Room) -> None:
    first, *_ = room.numbers()
    room.desk.edit([first], SetFavourite(False))
    room.desk.edit([], SetFavourite(True))
    room.edit(SetRating(3), [first])
    assert room.window.labels == ("Rate ★★★", "")
    room.desk.undo()
    room.until(lambda: room.window.labels == ("", "Rate ★★★"))


def test_much_at_once_tells_its_progress_and_undone_at_once_it_is_as_before(room: Room) -> None:
    room.edit(AddTag("harbour"), room.numbers())
    assert room.window.edited == [None]
    assert room.window.progress == [(5, COUNT), (10, COUNT), (COUNT, COUNT), (COUNT, COUNT)]
    room.desk.edit(room.numbers(), SetRating(5))
    room.desk.undo()  # before the store has said that it is done, or after: it comes to the same
    room.until(lambda: len(room.window.edited) >= 2 and set(room.told(lambda clip: clip.rating)) == {0})
    assert room.window.labels == ("Tag “harbour” (12 clips)", "Rate ★★★★★ (12 clips)")
    room.desk.redo()
    room.until(lambda: set(room.told(lambda clip: clip.rating)) == {5})
    assert not room.window.failures


def test_what_is_under_way_can_be_cancelled_and_done_again(room: Room) -> None:
    room.desk.edit(room.numbers(), SetRating(5))
    room.desk.cancel()
    assert room.window.labels == ("", "Rate ★★★★★ (12 clips)")
    room.until(lambda: bool(room.window.edited) and set(room.told(lambda clip: clip.rating)) == {0})
    room.desk.redo()
    room.until(lambda: set(room.told(lambda clip: clip.rating)) == {5})


def test_what_the_store_refuses_is_said_and_an_undo_it_refuses_can_be_tried_again(room: Room) -> None:
    first, *_ = room.numbers()
    room.edit(SetRating(4), [first])
    with closing(open_writer(room.data_dir)) as other:
        other.execute("BEGIN IMMEDIATE")
        room.desk.edit([first], SetFavourite(True))
        room.until(lambda: len(room.window.failures) == 1)
        assert room.window.labels == ("Rate ★★★★", "")
        room.desk.undo()
        room.until(lambda: len(room.window.failures) == 2)
        other.execute("ROLLBACK")
    assert room.window.failures[0].code is ErrorCode.DATABASE_BUSY
    assert room.window.labels == ("Rate ★★★★", "")
    room.desk.undo()
    room.until(lambda: room.told(lambda clip: clip.rating)[0] == 0)


def test_a_removal_whose_file_is_gone_is_not_undone(room: Room) -> None:
    first, second, *_ = room.numbers()
    room.edit(SetRating(4), [second])
    room.edit(Remove(), [first])
    assert len(room.numbers()) == COUNT - 1
    room.desk.forget_removed([second])
    assert room.window.labels == ("Delete", "")
    room.desk.forget_removed([first])
    assert room.window.labels == ("Rate ★★★★", "")


def test_all_edits_are_finished_before_the_store_ends(room: Room) -> None:
    numbers = room.numbers()
    room.desk.edit(numbers, SetRating(2))
    room.desk.edit(numbers, AddTag("late"))
    room.store.stop()
    assert room.told(lambda clip: (clip.rating, clip.tags)) == [(2, ("late",))] * COUNT


def picture_field(_job: Job) -> str:
    return "image_url"


def test_sidecars_follow_at_the_start_and_with_every_edit(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    for pause in ("START_MS", "SOON_MS", "PAUSE_MS"):
        monkeypatch.setattr(sidecar_keeper, pause, 0)
    monkeypatch.setattr(sidecar_keeper, "AT_ONCE", 5)
    numbers = room.numbers()
    room.edit(SetRating(1), numbers)  # as if the program had ended right after it
    room.store.stop()
    store = StoreThread(room.data_dir, room.folder, Receipts(room.data_dir))
    keeper = SidecarKeeper(store, room.data_dir, room.folder, picture_field)
    desk = LibraryDesk(store, UndoStack(), edit_words)
    try:
        with room.qtbot.waitSignal(keeper.rested, timeout=WAIT_MS):
            store.start()
        assert {_told(room, index).rating for index in range(COUNT)} == {1}
        desk.edit(numbers, AddTag("harbour"))
        room.until(lambda: all(_told(room, index).tags == ("harbour",) for index in range(COUNT)))
        room.until(lambda: not _due(room))
    finally:
        keeper.stop()
        store.stop()


def _told(room: Room, index: int) -> Clip:
    return sidecar.read(room.folder.root / f"a/{index}.mp4.json", f"a/{index}.mp4")[1]


def _due(room: Room) -> int:
    with closing(open_reader(room.data_dir)) as connection:
        return int(connection.execute("SELECT COUNT(*) FROM sidecars_due").fetchone()[0])
