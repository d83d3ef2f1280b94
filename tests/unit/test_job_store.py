"""What is stored comes back; a change is whole or not at all; the database itself lets no job be paid for twice."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.ids import PRACTICE, RUNCOMFY, new_clip_id
from desktop_app.domain.job import Clip, Job, JobState, MediaKind, Submission, SubmissionEnding
from desktop_app.domain.pricing import PriceUnit, Quote, same_price_key
from desktop_app.domain.transitions import begin_submission, end_submission
from desktop_app.storage.clip_store import ClipStore
from desktop_app.storage.database import open_writer
from desktop_app.storage.job_store import JobChange, JobFiles, JobStore, StaleChange
from desktop_app.storage.migrations import migrate
from tests import strategies
from tests.jobs import MODEL_ID, NOW, a_job, a_request
from tests.shown import shown

S, End = JobState, SubmissionEnding


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_writer(tmp_path)) as connection:
        yield connection


@pytest.fixture
def store(connection: sqlite3.Connection) -> JobStore:
    return JobStore(connection)


def a_clip(job: Job, path: str = "2026-11/a.mp4") -> Clip:
    return Clip(new_clip_id(), job.id, path, MediaKind.VIDEO, "0" * 64, 1, 1920, 1080, NOW, 6.0, 25.0)


def sent(store: JobStore, ending: SubmissionEnding | None, state: JobState, request_id: str = "req-1") -> Job:
    """A job that went through its submission as the engine does it, and stands in `state`."""
    queued = a_job(S.UPLOADING)
    store.apply(JobChange(queued, None))
    job, submission = begin_submission(queued, NOW)
    store.apply(JobChange(job, S.UPLOADING, submission))
    if ending is not None:
        known_id = request_id if ending is End.ACCEPTED else None
        job = replace(a_job(state, request_id=known_id), id=job.id)
        store.apply(JobChange(job, S.SUBMITTING, end_submission(submission, ending, job, NOW)))
    return job


# What is stored comes back


@given(st.data())
def test_any_job_comes_back_as_it_was(data: st.DataObject) -> None:
    job = data.draw(strategies.jobs(set(S) - {S.SUBMITTING}))
    clips = tuple(data.draw(st.lists(strategies.clips(job), max_size=2)))
    with closing(memory()) as connection:
        store = JobStore(connection)
        store.apply(JobChange(job, None, clips=clips))
        assert store.get(job.id) == job
        assert {row.clip for row in ClipStore(connection).of_job(job.id)} == set(clips)
        assert all(row.request == job.request for row in shown(connection))


@given(st.data())
def test_any_submission_comes_back_as_it_was(data: st.DataObject) -> None:
    job = a_job(S.UNCERTAIN)
    submission = data.draw(strategies.submissions(job))
    with closing(memory()) as connection:
        store = JobStore(connection)
        store.apply(JobChange(job, None, submission))
        assert store.submissions_of(job.id) == [submission]
        assert store.endings() == {submission.ending: 1}


def memory() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.row_factory = sqlite3.Row
    migrate(connection, None)
    return connection


# Changes


def test_a_change_on_another_state_than_supposed_is_stale_and_writes_nothing(store: JobStore) -> None:
    job = a_job(S.RUNNING)
    store.apply(JobChange(job, None))
    done = replace(a_job(S.DONE), id=job.id)
    with pytest.raises(StaleChange):
        store.apply(JobChange(done, S.DOWNLOADING, clips=(a_clip(done),)))
    with pytest.raises(StaleChange):
        store.apply(JobChange(replace(job, request_id="req-2"), S.RUNNING))
    with pytest.raises(StaleChange):
        store.apply(JobChange(job, None))
    with pytest.raises(StaleChange):
        store.apply(JobChange(a_job(S.RUNNING), S.RUNNING))
    assert list(store.jobs()) == [JobFiles(job, ())]


def test_done_and_its_clips_are_one_change(store: JobStore) -> None:
    job = a_job(S.DOWNLOADING)
    store.apply(JobChange(job, None))
    done = replace(a_job(S.DONE), id=job.id)
    twice = a_clip(done)
    with pytest.raises(sqlite3.IntegrityError):
        store.apply(JobChange(done, S.DOWNLOADING, clips=(twice, twice)))
    assert list(store.jobs()) == [JobFiles(job, ())]
    store.apply(JobChange(done, S.DOWNLOADING, clips=(a_clip(done, "m/1.mp4"), a_clip(done, "m/2.mp4"))))
    assert list(store.jobs()) == [JobFiles(done, ("m/1.mp4", "m/2.mp4"))]


def test_a_lost_answer_is_found_again(store: JobStore) -> None:
    uncertain = sent(store, End.UNCERTAIN, S.UNCERTAIN)
    (submission,) = store.submissions_of(uncertain.id)
    running = replace(a_job(S.RUNNING, request_id="req-9"), id=uncertain.id)
    store.apply(JobChange(running, S.UNCERTAIN, end_submission(submission, End.ACCEPTED, running, NOW)))
    assert store.endings() == {End.ACCEPTED: 1}
    assert store.get(uncertain.id) == running


def test_a_late_answer_to_an_ended_submission_is_stale(store: JobStore) -> None:
    job = sent(store, End.UNSENT, S.QUEUED)
    (submission,) = store.submissions_of(job.id)
    running = replace(a_job(S.RUNNING), id=job.id)
    with pytest.raises(StaleChange):
        store.apply(JobChange(running, S.QUEUED, end_submission(submission, End.ACCEPTED, running, NOW)))
    assert store.get(job.id) == job


def test_a_crash_during_the_submission_leaves_it_open(store: JobStore) -> None:
    job = sent(store, None, S.SUBMITTING)
    assert [submission.ending for submission in store.submissions_of(job.id)] == [None]
    assert store.unfinished() == [job]


# What the database itself refuses


def another(job: Job, **changes: object) -> Submission:
    return replace(Submission("another", job.id, job.account, NOW), **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("ending", "state"),
    [(None, S.SUBMITTING), (End.ACCEPTED, S.RUNNING), (End.UNCERTAIN, S.UNCERTAIN), (End.UNCERTAIN, S.CANCELLED)],
)
def test_a_second_submission_is_refused(
    store: JobStore, connection: sqlite3.Connection, ending: SubmissionEnding | None, state: JobState
) -> None:
    job = sent(store, ending, state)
    with pytest.raises(sqlite3.IntegrityError, match="has been sent"):
        store.apply(JobChange(job, job.state, another(job)))
    with pytest.raises(sqlite3.IntegrityError, match="written down already"):
        connection.execute("INSERT OR REPLACE INTO submissions (number, id, job_id, account, started_at)"
                           " SELECT number, 'x', 'other', account, started_at FROM submissions")  # fmt: skip


@pytest.mark.parametrize(("ending", "state"), [(End.UNSENT, S.QUEUED), (End.REFUSED, S.HELD)])
def test_what_was_provably_not_accepted_may_be_sent_again(
    store: JobStore, ending: SubmissionEnding, state: JobState
) -> None:
    job = sent(store, ending, state)
    uploading = replace(a_job(S.UPLOADING), id=job.id)
    store.apply(JobChange(uploading, state))
    store.apply(JobChange(*_entering(uploading)))
    assert len(store.submissions_of(job.id)) == 2


def _entering(job: Job) -> tuple[Job, JobState, Submission]:
    submitting, submission = begin_submission(job, NOW)
    return submitting, job.state, submission


@pytest.mark.parametrize("back", [S.HELD, S.QUEUED, S.UPLOADING, S.SUBMITTING])
@pytest.mark.parametrize(("ending", "state"), [(End.ACCEPTED, S.RUNNING), (End.UNCERTAIN, S.UNCERTAIN)])
def test_a_sent_job_never_goes_back(
    store: JobStore, connection: sqlite3.Connection, ending: SubmissionEnding, state: JobState, back: JobState
) -> None:
    job = sent(store, ending, state)
    with pytest.raises(sqlite3.IntegrityError, match=r"never sent again|submission open"):
        connection.execute("UPDATE jobs SET state = ? WHERE id = ?", (back.value, job.id))


def test_submitting_needs_its_open_submission(store: JobStore) -> None:
    job = a_job(S.UPLOADING)
    store.apply(JobChange(job, None))
    with pytest.raises(sqlite3.IntegrityError, match="submission open"):
        store.apply(JobChange(replace(job, state=S.SUBMITTING), S.UPLOADING))
    with pytest.raises(sqlite3.IntegrityError, match="submission open"):
        store.apply(JobChange(a_job(S.SUBMITTING), None))
    assert store.get(job.id) == job


def test_leaving_submitting_needs_the_ending(store: JobStore) -> None:
    job = sent(store, None, S.SUBMITTING)
    with pytest.raises(sqlite3.IntegrityError, match="written down first"):
        store.apply(JobChange(replace(job, state=S.QUEUED), S.SUBMITTING))


@pytest.mark.parametrize(
    "forbidden",
    [
        "DELETE FROM submissions",
        "DELETE FROM jobs",
        "UPDATE submissions SET ending = 'unsent', request_id = NULL",
        "UPDATE submissions SET ending = NULL, ended_at = NULL, request_id = NULL",
        "UPDATE submissions SET request_id = 'req-2'",
        "UPDATE submissions SET job_id = 'other'",
        "UPDATE submissions SET started_at = '2020'",
        "UPDATE jobs SET request_id = 'req-2'",
        "UPDATE jobs SET request_id = NULL",
        "UPDATE jobs SET account = 'other'",
        "INSERT OR REPLACE INTO jobs SELECT * FROM jobs",
        "UPDATE OR REPLACE submissions SET id = 'x'",
    ],
)
def test_what_happened_is_never_rewritten(store: JobStore, connection: sqlite3.Connection, forbidden: str) -> None:
    sent(store, End.ACCEPTED, S.RUNNING)
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute(forbidden)


@pytest.mark.parametrize("fact", ["id", "job_id", "account", "started_at"])
def test_a_submission_under_way_keeps_its_facts(store: JobStore, connection: sqlite3.Connection, fact: str) -> None:
    sent(store, None, S.SUBMITTING)
    connection.execute("PRAGMA foreign_keys = OFF")
    with pytest.raises(sqlite3.IntegrityError, match="never changes"):
        connection.execute(f"UPDATE submissions SET {fact} = 'other'")


def test_a_sent_job_stays_even_without_foreign_keys(store: JobStore, connection: sqlite3.Connection) -> None:
    sent(store, End.UNSENT, S.QUEUED)
    connection.execute("PRAGMA foreign_keys = OFF")
    with pytest.raises(sqlite3.IntegrityError, match="never deleted"):
        connection.execute("DELETE FROM jobs")


# Questions


def test_the_queue_has_the_unfinished_and_the_failed_in_order(store: JobStore) -> None:
    failed = a_job(S.FAILED, position=2.0)
    for job in (
        last := a_job(S.QUEUED, position=3.0),
        failed,
        first := a_job(S.RUNNING, position=1.0),
        a_job(S.FAILED, position=0.5, dismissed=True),
        a_job(S.DONE, position=0.0),
        a_job(S.CANCELLED, position=9.0),
    ):
        store.apply(JobChange(job, None))
    assert store.unfinished() == [first, last]
    assert store.queue() == [first, failed, last]


def test_prompts_are_told_once_the_last_used_first(store: JobStore) -> None:
    for minute, prompt in enumerate(["rain", "fog", "rain", "snow"]):
        job = a_job(request=a_request(prompt), created_at=NOW + timedelta(minutes=minute))
        store.apply(JobChange(job, None))
    assert store.prompts(2) == ["snow", "rain"]


def test_the_last_cost_is_of_a_real_job_with_the_same_settings(store: JobStore) -> None:
    charged = [(RUNCOMFY, "0.20"), (RUNCOMFY, "0.240"), (RUNCOMFY, None), (PRACTICE, "9.99")]
    for minute, (account, cost) in enumerate(charged):
        cost_usd = None if cost is None else Decimal(cost)
        end = NOW + timedelta(minutes=minute)
        store.apply(JobChange(a_job(S.DONE, account=account, cost_usd=cost_usd, finished_at=end), None))
    request = a_request("another prompt")
    assert store.last_cost(same_price_key(MODEL_ID, request.values)) == Decimal("0.240")
    assert store.last_cost(same_price_key(MODEL_ID, {**request.values, "duration": 8})) is None


def test_a_cost_is_asked_for_while_it_may_still_come(store: JobStore) -> None:
    wanted = a_job(S.DONE, account=RUNCOMFY)
    for job in (wanted, a_job(S.DONE), a_job(S.DONE, account=RUNCOMFY, finished_at=NOW - timedelta(days=8))):
        store.apply(JobChange(job, None))
    assert store.costs_wanted(NOW) == [wanted]
    store.set_cost(wanted.id, Decimal("0.24"))
    assert store.costs_wanted(NOW) == []
    assert store.get(wanted.id) == replace(wanted, cost_usd=Decimal("0.24"))
    with pytest.raises(StaleChange):
        store.set_cost(a_job().id, Decimal(1))


def test_a_quote_is_kept_until_the_next(store: JobStore) -> None:
    quote = Quote(MODEL_ID, Decimal("0.0400"), PriceUnit.SECOND, "from 1080p", NOW)
    store.save_quote(quote)
    store.save_quote(later := replace(quote, base_price_usd=Decimal("0.05")))
    assert store.quote(MODEL_ID) == later
    assert str(later.base_price_usd) == "0.05"
    assert store.quote("other") is None
