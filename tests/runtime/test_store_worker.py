"""The store's own worker, here in the test's thread: edits in slices, and what becomes of changes it can't write."""

from array import array
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from desktop_app.domain import transitions
from desktop_app.domain.clip_edits import SetNotes, SetRating
from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.ids import ClipId
from desktop_app.domain.job import Clip, JobState, MediaKind
from desktop_app.runtime import store_edits
from desktop_app.runtime.store_edits import BulkEdit, EditEnding
from desktop_app.runtime.store_worker import StoreWorker
from desktop_app.storage import database, text_merging
from desktop_app.storage.clip_edits import EditClips
from desktop_app.storage.database import open_reader, open_writer
from desktop_app.storage.job_store import JobChange, JobStore
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.storage.receipts import Receipts
from desktop_app.storage.transactions import transaction
from tests.jobs import NOW, a_job

COUNT, SLICE = 12, 5
WAIT_MS = 10_000


class Ear(QObject):
    """Hears what the store says of changes."""

    def __init__(self, worker: StoreWorker) -> None:
        super().__init__()
        self.said: list[str] = []
        self.progress: list[int] = []
        self.ending: EditEnding | None = None
        worker.wrote.connect(self._wrote)
        worker.refused.connect(self._refused)
        worker.lost.connect(self._lost)
        worker.edit_progressed.connect(self._progressed)
        worker.edit_ended.connect(self._ended)

    @Slot(object)
    def _wrote(self, change: object) -> None:
        self.said.append(f"wrote {type(change).__name__}")

    @Slot(object, object)
    def _refused(self, change: object, _error: AppError | None) -> None:
        self.said.append(f"refused {type(change).__name__}")

    @Slot()
    def _lost(self) -> None:
        self.said.append("lost")

    @Slot(object, object)
    def _progressed(self, _edit: BulkEdit, done: int) -> None:
        self.progress.append(done)

    @Slot(object, object)
    def _ended(self, _edit: BulkEdit, ending: EditEnding) -> None:
        self.said.append("ended")
        self.ending = ending


@pytest.fixture
def worker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[StoreWorker]:
    monkeypatch.setattr(store_edits, "SLICE", SLICE)
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    with closing(open_writer(tmp_path)) as connection:
        for index in range(COUNT):
            job = a_job(JobState.DONE)
            moment = NOW + timedelta(minutes=index)
            clip = Clip(
                ClipId(f"{index}"), job.id, f"a/{index}.mp4", MediaKind.VIDEO, "", 1, 2, 2, moment, rating=index % 3
            )
            JobStore(connection).apply(JobChange(job, None, clips=(clip,)))
    made = StoreWorker(tmp_path, LibraryFolder(tmp_path / "library"), Receipts(tmp_path))
    made.opening.emit()
    yield made
    made.doubted.emit()  # lets the connection go


def ratings(folder: Path) -> list[int]:
    with closing(open_reader(folder)) as connection:
        return [row[0] for row in connection.execute("SELECT rating FROM clips ORDER BY number")]


def rate_all(folder: Path, rating: int) -> BulkEdit:
    with closing(open_reader(folder)) as connection:
        every = array("q", [row[0] for row in connection.execute("SELECT number FROM clips ORDER BY number")])
    return BulkEdit((EditClips(every, SetRating(rating)),))


def test_a_submission_goes_between_the_slices_of_an_edit(tmp_path: Path, worker: StoreWorker, qtbot: QtBot) -> None:
    ear = Ear(worker)
    before = ratings(tmp_path)
    job = a_job(JobState.UPLOADING)
    worker.put(JobChange(job, None))
    worker.put(rate_all(tmp_path, 5))
    sending, submission = transitions.begin_submission(job, NOW)
    worker.put(JobChange(sending, job.state, submission))
    qtbot.waitUntil(lambda: ear.ending is not None, timeout=WAIT_MS)
    assert ear.said == ["wrote JobChange", "wrote JobChange", "wrote BulkEdit", "ended"]
    assert ear.progress == [5, 10, 12]
    assert ratings(tmp_path) == [5] * COUNT
    assert ear.ending is not None
    worker.put(BulkEdit(ear.ending.reverse))
    qtbot.waitUntil(lambda: ear.said[-2:] == ["wrote BulkEdit", "ended"] and len(ear.said) == 6, timeout=WAIT_MS)
    assert ratings(tmp_path) == before


def test_what_edits_of_texts_put_off_is_made_up_for_after_them_and_after_a_crash(
    tmp_path: Path, worker: StoreWorker, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_edits, "SLICE", 1)
    ear, every = Ear(worker), rate_all(tmp_path, 5).parts[0].numbers
    worker.put(BulkEdit((EditClips(every, SetNotes("a note")),)))
    with closing(open_reader(tmp_path)) as reader:
        assert text_merging.is_put_off(reader)
        qtbot.waitUntil(lambda: ear.said[-1:] == ["wrote TextsMerged"], timeout=WAIT_MS)
        assert not text_merging.is_put_off(reader)
        parts = "SELECT COUNT(DISTINCT id >> 37) FROM clip_texts_data WHERE id >= 1 << 37"
        assert reader.execute(parts).fetchone()[0] < COUNT / 2
        with closing(open_writer(tmp_path)) as connection, transaction(connection):
            text_merging.put_off(connection)
        again = StoreWorker(tmp_path, LibraryFolder(tmp_path / "library"), Receipts(tmp_path))
        again.opening.emit()
        qtbot.waitUntil(lambda: not text_merging.is_put_off(reader), timeout=WAIT_MS)
        again.doubted.emit()


def test_what_is_done_of_a_cancelled_edit_is_undone(tmp_path: Path, worker: StoreWorker, qtbot: QtBot) -> None:
    ear, edit = Ear(worker), rate_all(tmp_path, 5)
    before = ratings(tmp_path)
    worker.put(edit)
    assert ratings(tmp_path) != before
    edit.cancel.cancel()
    qtbot.waitUntil(lambda: ear.ending is not None, timeout=WAIT_MS)
    assert ear.ending == EditEnding(broken_off=True)
    assert ratings(tmp_path) == before


def test_what_is_done_of_an_edit_that_fails_can_be_taken_back(
    tmp_path: Path, worker: StoreWorker, qtbot: QtBot
) -> None:
    ear, edit = Ear(worker), rate_all(tmp_path, 5)
    worker.put(edit)
    with closing(open_writer(tmp_path)) as other:
        other.execute("BEGIN IMMEDIATE")
        qtbot.waitUntil(lambda: ear.ending is not None, timeout=WAIT_MS)
        other.execute("ROLLBACK")
    assert ear.ending is not None
    assert ear.ending.error is not None
    assert ear.ending.error.code is ErrorCode.DATABASE_BUSY
    assert not ear.ending.broken_off
    assert ratings(tmp_path)[:SLICE] == [5] * SLICE
    assert sum(len(part.numbers) for part in ear.ending.reverse) == SLICE


def test_a_stale_change_of_a_job_whose_row_makes_no_sense_is_refused_as_damage(
    tmp_path: Path, worker: StoreWorker
) -> None:
    job = a_job(JobState.QUEUED)
    ear = Ear(worker)
    worker.put(JobChange(job, None))
    with closing(open_writer(tmp_path)) as connection:
        connection.execute("UPDATE jobs SET details = '{}'")
    worker.put(JobChange(replace(job, position=2.0), None))
    assert ear.said == ["wrote JobChange", "lost"]  # it is written once the list is mended
