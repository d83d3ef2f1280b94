"""Receipts: what was accepted is on the disk even where nothing else can be, and half a receipt is none."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.domain.errors import ErrorCode, KnownError
from desktop_app.domain.ids import PRACTICE
from desktop_app.domain.job import JobState, Submission, SubmissionEnding
from desktop_app.storage.database import open_writer
from desktop_app.storage.job_store import JobChange, JobStore
from desktop_app.storage.receipts import FILE_NAME, SLOT, SLOTS, Receipts, take_in
from tests.jobs import NOW, a_job, job_id
from tests.small_disk import SmallDisk, small_disk

S = JobState


def accepted(number: int, request_id: str = "") -> Submission:
    ended = NOW + timedelta(seconds=number)
    request_id, ending = request_id or f"request-{number}", SubmissionEnding.ACCEPTED
    return Submission(f"submission {number}", job_id(number), PRACTICE, NOW, ended, ending, request_id)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk(tmp_path / "disk") as mounted:
        yield mounted


def test_the_last_ones_are_kept_in_their_order_also_by_the_next_program(tmp_path: Path) -> None:
    assert Receipts(tmp_path).read() == []
    for start in (0, SLOTS):
        receipts = Receipts(tmp_path)
        receipts.reserve()
        for number in range(start, start + SLOTS - 5):
            receipts.keep(accepted(number))
    kept = [accepted(number) for number in (*range(SLOTS - 10, SLOTS - 5), *range(SLOTS, 2 * SLOTS - 5))]
    assert Receipts(tmp_path).read() == kept
    assert (tmp_path / FILE_NAME).stat().st_size == SLOT * SLOTS


def test_a_full_disk_has_room_for_every_answer(disk: SmallDisk) -> None:
    receipts = Receipts(disk.root)
    receipts.reserve()
    disk.fill()
    for number in range(SLOTS):
        receipts.keep(accepted(number, "r" * 128))
    assert len(Receipts(disk.root).read()) == SLOTS


def test_a_full_disk_has_no_room_to_reserve(disk: SmallDisk) -> None:
    disk.fill()
    with pytest.raises(KnownError) as caught:
        Receipts(disk.root).reserve()
    assert caught.value.error.code is ErrorCode.DISK_FULL
    assert not (disk.root / FILE_NAME).exists()


def test_a_folder_that_became_read_only_is_said(disk: SmallDisk) -> None:
    receipts = Receipts(disk.root)
    receipts.reserve()
    disk.lock(locked=True)
    with pytest.raises(KnownError) as caught:
        receipts.keep(accepted(1))
    assert caught.value.error.code is ErrorCode.FOLDER_UNAVAILABLE
    disk.lock(locked=False)


@pytest.mark.parametrize("at", [0, 12, 200, SLOT - 2])
def test_a_slot_that_was_cut_short_counts_for_nothing(tmp_path: Path, at: int) -> None:
    receipts = Receipts(tmp_path)
    receipts.reserve()
    for number in range(3):
        receipts.keep(accepted(number))
    with (tmp_path / FILE_NAME).open("r+b") as file:
        file.seek(SLOT + at)
        file.write(b"#")
    assert Receipts(tmp_path).read() == [accepted(0), accepted(2)]
    Receipts(tmp_path).keep(accepted(3))
    assert Receipts(tmp_path).read() == [accepted(0), accepted(2), accepted(3)]


@pytest.mark.parametrize("garbage", [b"", b"\0" * 5000, b"\xff" * SLOT * SLOTS, b"00000000 {}\n" * 90])
def test_a_file_of_anything_is_no_receipt(tmp_path: Path, garbage: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(garbage)
    receipts = Receipts(tmp_path)
    assert receipts.read() == []
    receipts.reserve()
    receipts.keep(accepted(1))
    assert Receipts(tmp_path).read() == [accepted(1)]


@pytest.mark.parametrize("state", [S.HELD, S.QUEUED, S.UPLOADING, S.SUBMITTING, S.UNCERTAIN])
def test_a_job_whose_acceptance_the_list_missed_is_watched(tmp_path: Path, state: JobState) -> None:
    """As it is after a kill, or in an older copy of the list."""
    receipt = accepted(1)
    opened = replace(receipt, ended_at=None, ending=None, request_id=None)
    with closing(open_writer(tmp_path)) as connection:
        store = JobStore(connection)
        _put_in(store, state, opened)
        for _ in range(2):
            take_in(store, [accepted(9), receipt], NOW)
            job = store.get(job_id(1))
            assert job is not None
            assert (job.state, job.request_id) == (S.RUNNING, "request-1")
            assert store.submissions_of(job.id) == [receipt]


def _put_in(store: JobStore, state: JobState, opened: Submission) -> None:
    if state not in {S.SUBMITTING, S.UNCERTAIN}:
        store.apply(JobChange(a_job(state, id=opened.job_id), None))
        return
    store.apply(JobChange(a_job(S.UPLOADING, id=opened.job_id), None))
    store.apply(JobChange(a_job(S.SUBMITTING, id=opened.job_id), S.UPLOADING, opened))
    if state is S.UNCERTAIN:
        ended = replace(opened, ended_at=NOW, ending=SubmissionEnding.UNCERTAIN)
        store.apply(JobChange(a_job(state, id=opened.job_id), S.SUBMITTING, ended))


@pytest.mark.parametrize("state", [S.RUNNING, S.DONE, S.CANCELLED])
def test_a_job_that_went_on_since_is_left_as_it_is(tmp_path: Path, state: JobState) -> None:
    job = a_job(state, id=job_id(1), request_id="request-1")
    with closing(open_writer(tmp_path)) as connection:
        store = JobStore(connection)
        store.apply(JobChange(job, None, accepted(1)))
        take_in(store, [accepted(1)], NOW)
        assert store.get(job.id) == job
