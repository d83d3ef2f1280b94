"""What the store tells of the jobs of before: times of the same kind of shot, and what ended without a clip."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.domain.expected_time import pace_key
from desktop_app.domain.ids import PRACTICE, RUNCOMFY
from desktop_app.domain.job import Job, JobState, SubmissionEnding
from desktop_app.domain.request import GenerationRequest
from desktop_app.domain.transitions import begin_submission, end_submission
from desktop_app.storage.database import open_writer
from desktop_app.storage.history import History
from desktop_app.storage.job_store import JobChange, JobStore
from tests.jobs import MODEL_ID, NOW, a_job, a_request

S = JobState


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_writer(tmp_path)) as connection:
        yield connection


def made(seconds: float, number: int = 0, **values: object) -> Job:
    """A job that was done after so many seconds of making."""
    end = NOW + timedelta(minutes=number)
    request = GenerationRequest(MODEL_ID, {**a_request().values, **values}, a_request().picture)  # type: ignore[dict-item]
    started = end - timedelta(seconds=seconds)
    return a_job(S.DONE, request=request, started_at=started, finished_at=end, account=RUNCOMFY)


def test_times_are_of_the_same_kind_of_shot_newest_first(connection: sqlite3.Connection) -> None:
    store = JobStore(connection)
    others = [made(9, 1, duration=16), made(9, 2, fps=50), replace(made(9, 3), account=PRACTICE), made(9, 4)]
    others[3] = replace(others[3], started_at=None)
    for job in (made(40, 5, prompt="rain"), made(60, 6, generate_audio=False), *others, a_job(S.CANCELLED)):
        store.apply(JobChange(job, None))
    key = pace_key(MODEL_ID, a_request().values, practice=False)
    assert History(connection).times(key) == (60.0, 40.0)
    assert History(connection).times(replace(key, practice=True)) == (9.0,)
    assert History(connection).times(replace(key, model_id="another")) == ()


def test_what_ended_without_a_clip_comes_newest_first_and_in_pages(connection: sqlite3.Connection) -> None:
    store = JobStore(connection)
    ends = [NOW + timedelta(minutes=minute) for minute in range(4)]
    gone = [a_job(S.CANCELLED, finished_at=ends[2]), a_job(S.FAILED, finished_at=ends[1], dismissed=True)]
    seen = [a_job(S.FAILED, finished_at=ends[3]), a_job(S.DONE, finished_at=ends[3]), a_job(S.RUNNING)]
    back = a_job(S.CANCELLED, finished_at=ends[0], dismissed=True)
    for job in (*gone, *seen, back):
        store.apply(JobChange(job, None))
    history = History(connection)
    assert history.ended(0, 10) == tuple(gone)
    assert history.ended(1, 10) == (gone[1],)
    plan = connection.execute(
        "EXPLAIN QUERY PLAN SELECT * FROM jobs WHERE state IN ('FAILED', 'CANCELLED')"
        " AND dismissed = (state = 'FAILED') ORDER BY finished_at DESC, id DESC LIMIT 9 OFFSET 9"
    ).fetchall()
    assert [row["detail"] for row in plan] == ["SCAN jobs USING INDEX jobs_ended"]


@pytest.mark.parametrize("ending", [None, SubmissionEnding.ACCEPTED, SubmissionEnding.UNCERTAIN])
def test_the_database_itself_keeps_what_was_sent_from_being_edited(
    connection: sqlite3.Connection, ending: SubmissionEnding | None
) -> None:
    store = JobStore(connection)
    uploading = a_job(S.UPLOADING)
    store.apply(JobChange(uploading, None))
    job, submission = begin_submission(uploading, NOW)
    store.apply(JobChange(job, S.UPLOADING, submission))
    if ending is not None:
        state = S.RUNNING if ending is SubmissionEnding.ACCEPTED else S.UNCERTAIN
        job = replace(a_job(state), id=job.id)
        store.apply(JobChange(job, S.SUBMITTING, end_submission(submission, ending, job, NOW)))
    with pytest.raises(sqlite3.IntegrityError, match="never edited"):
        store.apply(JobChange(replace(job, request=a_request("another prompt")), job.state))
    assert store.get(job.id) == job


def test_what_was_provably_not_sent_may_be_edited(connection: sqlite3.Connection) -> None:
    store = JobStore(connection)
    uploading = a_job(S.UPLOADING)
    store.apply(JobChange(uploading, None))
    job, submission = begin_submission(uploading, NOW)
    store.apply(JobChange(job, S.UPLOADING, submission))
    queued = replace(uploading, state=S.QUEUED)
    store.apply(JobChange(queued, S.SUBMITTING, end_submission(submission, SubmissionEnding.UNSENT, queued, NOW)))
    edited = replace(queued, request=a_request("another prompt"))
    store.apply(JobChange(edited, S.QUEUED))
    assert store.get(job.id) == edited
