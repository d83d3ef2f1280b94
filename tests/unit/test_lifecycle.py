"""The lifecycle's tables and arrows: each one walked, and none that isn't there."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain import transitions
from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.job import (
    FINAL,
    UNSENT,
    WATCHED,
    HoldReason,
    Job,
    JobState,
    MediaKind,
    Output,
    RemoteStatus,
    SubmissionEnding,
    WaitingFor,
)
from desktop_app.domain.lifecycle import (
    DEFAULT_REACTION,
    LIFECYCLE,
    ON_ERROR,
    WAITS_FOR,
    Reaction,
    Step,
    reaction_to,
    step_of,
)
from desktop_app.domain.outcome import Accepted, CancelAnswered, Downloaded, Named, Outcome, Polled, Resulted
from tests.jobs import NOW, OUTPUT, a_job

S, E = JobState, ErrorCode
LATER = NOW + timedelta(minutes=5)
COMPLETED = Resulted(RemoteStatus.COMPLETED, "completed", (OUTPUT,))


def fail(job: Job, code: ErrorCode, attempt: int = 0, retry_after: float | None = None) -> transitions.Decision:
    return transitions.after_error(job, AppError(code, retry_after=retry_after), LATER, attempt, attempt + 1, 0.5)


def test_every_state_has_a_row_and_every_working_state_an_answer_to_any_error() -> None:
    assert set(LIFECYCLE) == set(JobState)
    working = {state for state, row in LIFECYCLE.items() if row.step is not None}
    assert set(DEFAULT_REACTION) == working
    assert {state for state, _ in ON_ERROR} <= working


def test_a_sent_job_never_leads_back_to_where_it_could_be_sent_again() -> None:
    sendable = UNSENT | {S.SUBMITTING}
    for state in {S.UNCERTAIN} | WATCHED | FINAL:
        assert not LIFECYCLE[state].goes_on & sendable
        assert LIFECYCLE[state].stopped not in sendable
        assert LIFECYCLE[state].restarted not in sendable


def test_no_error_of_its_own_ends_a_paid_job() -> None:
    passing = [E.UNREACHABLE, E.TIMED_OUT, E.CONNECTION_LOST, E.UNREADABLE_REPLY, E.SERVICE_TROUBLE, E.BUG, E.DISK_FULL]
    for state in WATCHED:
        for code in [*passing, E.TOKEN_REFUSED, E.NO_BALANCE, E.TOO_MANY_CALLS]:
            for attempt in (0, 1, 50):
                decision = fail(a_job(state), code, attempt)
                assert decision.job.state in WATCHED, (state, code)
                assert decision.job.request_id == "req-1"


# The arrows, one row each: from, what happens, to.
OUTCOMES: list[tuple[JobState, Outcome, JobState]] = [
    (S.SUBMITTING, Accepted("req-9"), S.RUNNING),
    (S.RUNNING, Polled(RemoteStatus.IN_PROGRESS, "in_progress"), S.RUNNING),
    (S.RUNNING, COMPLETED, S.DOWNLOADING),
    (S.RUNNING, Resulted(RemoteStatus.FAILED, "failed", message="no"), S.FAILED),
    (S.RUNNING, Resulted(RemoteStatus.CANCELLED, "cancelled"), S.CANCELLED),
    (S.RUNNING, Resulted(RemoteStatus.IN_QUEUE, "in_queue"), S.RUNNING),
    (S.CANCELLING, CancelAnswered(True, RemoteStatus.CANCELLED), S.CANCELLED),
    (S.CANCELLING, CancelAnswered(False, RemoteStatus.IN_PROGRESS), S.RUNNING),
    (S.CANCELLING, CancelAnswered(False, RemoteStatus.COMPLETED), S.CANCELLING),
    (S.CANCELLING, COMPLETED, S.DOWNLOADING),
    (S.CANCELLING, Resulted(RemoteStatus.FAILED, "failed"), S.FAILED),
    (S.DOWNLOADING, Named((replace(OUTPUT, path="2026-11/a.mp4"),)), S.DOWNLOADING),
    (S.DOWNLOADING, Downloaded((), LATER), S.DONE),
    (S.UNCERTAIN, Downloaded((), LATER), S.DONE),
]


@pytest.mark.parametrize(("state", "outcome", "to"), OUTCOMES)
def test_outcomes(state: JobState, outcome: Outcome, to: JobState) -> None:
    decision = transitions.after(a_job(state), outcome, LATER)
    assert decision.job.state is to
    assert (decision.ending is SubmissionEnding.ACCEPTED) == isinstance(outcome, Accepted)


ERRORS: list[tuple[JobState, ErrorCode, int, JobState, SubmissionEnding | None]] = [
    (S.UPLOADING, E.UNREACHABLE, 0, S.QUEUED, None),
    (S.UPLOADING, E.TOKEN_MISSING, 0, S.HELD, None),
    (S.UPLOADING, E.PICTURE_MISSING, 0, S.FAILED, None),
    (S.UPLOADING, E.BUCKET_UNREACHABLE, 9, S.QUEUED, None),
    (S.UPLOADING, E.BUCKET_CLOCK, 9, S.QUEUED, None),
    (S.UPLOADING, E.BUCKET_KEYS_REFUSED, 0, S.HELD, None),
    (S.UPLOADING, E.LINKS_ONLY, 0, S.HELD, None),
    (S.SUBMITTING, E.UNREACHABLE, 0, S.QUEUED, SubmissionEnding.UNSENT),
    (S.SUBMITTING, E.TLS_FAILED, 0, S.QUEUED, SubmissionEnding.UNSENT),
    (S.SUBMITTING, E.SENDING_CUT, 0, S.QUEUED, SubmissionEnding.UNSENT),
    (S.SUBMITTING, E.TOO_MANY_CALLS, 0, S.QUEUED, SubmissionEnding.UNSENT),
    (S.SUBMITTING, E.TOKEN_REFUSED, 0, S.HELD, SubmissionEnding.REFUSED),
    (S.SUBMITTING, E.NO_BALANCE, 0, S.HELD, SubmissionEnding.REFUSED),
    (S.SUBMITTING, E.INPUT_REFUSED, 0, S.FAILED, SubmissionEnding.REFUSED),
    (S.SUBMITTING, E.MODEL_UNKNOWN, 0, S.FAILED, SubmissionEnding.REFUSED),
    (S.SUBMITTING, E.CONNECTION_LOST, 0, S.UNCERTAIN, SubmissionEnding.UNCERTAIN),
    (S.SUBMITTING, E.TIMED_OUT, 0, S.UNCERTAIN, SubmissionEnding.UNCERTAIN),
    (S.SUBMITTING, E.SERVICE_TROUBLE, 0, S.UNCERTAIN, SubmissionEnding.UNCERTAIN),
    (S.SUBMITTING, E.UNREADABLE_REPLY, 0, S.UNCERTAIN, SubmissionEnding.UNCERTAIN),
    (S.SUBMITTING, E.BUG, 0, S.UNCERTAIN, SubmissionEnding.UNCERTAIN),
    (S.RUNNING, E.REQUEST_UNKNOWN, 1, S.RUNNING, None),
    (S.RUNNING, E.REQUEST_UNKNOWN, 2, S.FAILED, None),
    (S.RUNNING, E.NO_OUTPUT, 2, S.FAILED, None),
    (S.CANCELLING, E.REFUSED, 0, S.RUNNING, None),
    (S.CANCELLING, E.TIMED_OUT, 9, S.CANCELLING, None),
    (S.DOWNLOADING, E.MEDIA_EXPIRED, 0, S.RUNNING, None),
    (S.DOWNLOADING, E.UNREACHABLE, 1, S.DOWNLOADING, None),
    (S.DOWNLOADING, E.UNREACHABLE, 2, S.RUNNING, None),
    (S.DOWNLOADING, E.MEDIA_DAMAGED, 2, S.FAILED, None),
]


@pytest.mark.parametrize(("state", "code", "attempt", "to", "ending"), ERRORS)
def test_errors(state: JobState, code: ErrorCode, attempt: int, to: JobState, ending: SubmissionEnding | None) -> None:
    decision = fail(a_job(state), code, attempt)
    assert (decision.job.state, decision.ending) == (to, ending)


def test_expired_media_are_renewed_once_then_the_job_says_so_and_keeps_its_request() -> None:
    first = fail(a_job(S.DOWNLOADING), E.MEDIA_EXPIRED).job
    assert step_of(first) is Step.RESULT
    again = transitions.after(first, COMPLETED, LATER).job
    second = fail(again, E.MEDIA_EXPIRED).job
    assert (second.state, second.request_id) == (S.FAILED, "req-1")
    looking = transitions.look_again(second)
    assert looking is not None
    assert (looking.state, looking.renewed, step_of(looking)) == (S.RUNNING, False, Step.POLL)


def test_what_is_doubted_is_believed_only_when_the_very_same_comes_again_and_again() -> None:
    unknown = AppError(E.REQUEST_UNKNOWN)
    after_other_trouble = transitions.after_error(a_job(S.RUNNING), unknown, LATER, 40, 1, 0.5)
    assert after_other_trouble.job.state is S.RUNNING


def test_back_off_grows_to_a_minute_and_the_service_s_own_wish_wins() -> None:
    waits = [fail(a_job(S.RUNNING), E.SERVICE_TROUBLE, attempt).wait for attempt in range(7)]
    assert waits == [0.9 * seconds for seconds in (1, 2, 5, 15, 60, 60, 60)]
    missing = [code for code, waits in WAITS_FOR.items() if waits is WaitingFor.NETWORK]
    for code in missing:  # back within a quarter of a minute, whatever it looked like and however long it was away
        assert {transitions.back_off(AppError(code), attempt, 1.0) for attempt in (3, 4, 99)} == {15}
    decision = fail(a_job(S.SUBMITTING), E.TOO_MANY_CALLS, 0, retry_after=37.0)
    assert (decision.job.not_before, decision.wait) == (LATER + timedelta(seconds=37), 37)


def test_the_same_trouble_again_is_nothing_new_to_save() -> None:
    first = fail(a_job(S.RUNNING), E.TIMED_OUT)
    assert first.job.waiting_for is WaitingFor.NETWORK
    assert fail(first.job, E.TIMED_OUT, 1).job is first.job
    assert transitions.after(first.job, Polled(RemoteStatus.IN_QUEUE, "in_queue", 3), LATER).job.waiting_for is None


def test_a_user_s_stop() -> None:
    stopped = {state: transitions.stop(a_job(state), LATER) for state in JobState}
    to = {state: None if job is None else job.state for state, job in stopped.items()}
    unsent = {S.HELD: S.CANCELLED, S.QUEUED: S.CANCELLED, S.UPLOADING: S.CANCELLED, S.UNCERTAIN: S.CANCELLED}
    nowhere = {S.SUBMITTING: None, S.CANCELLING: None, S.DONE: None, S.FAILED: None, S.CANCELLED: None}
    assert to == {**unsent, **nowhere, S.RUNNING: S.CANCELLING, S.DOWNLOADING: S.DOWNLOADING}
    paused = stopped[S.DOWNLOADING]
    assert paused is not None
    assert step_of(paused) is None
    assert step_of(transitions.go_on(paused)) is Step.NAME


def test_a_restart_finds_every_state_as_the_table_says() -> None:
    for state, row in LIFECYCLE.items():
        submission = None
        job = a_job(state)
        if state is S.SUBMITTING:
            job, submission = transitions.begin_submission(a_job(S.UPLOADING), NOW)
        found, closed = transitions.restarted(job, submission, LATER)
        assert found.state is row.restarted
        assert (closed is not None) == (state is S.SUBMITTING)
        if closed is not None:
            assert closed.ending is SubmissionEnding.UNCERTAIN


def test_uncertain_is_settled_by_the_user_alone() -> None:
    uncertain = a_job(S.UNCERTAIN, error=AppError(E.TIMED_OUT))
    assert step_of(uncertain) is None
    assert transitions.found(uncertain, "req-7").request_id == "req-7"
    with pytest.raises(ValueError, match="doesn't lead to"):
        transitions.release(uncertain)


def test_holding_and_releasing() -> None:
    held = transitions.hold(a_job(S.QUEUED), HoldReason.NO_TOKEN)
    assert transitions.hold(held, HoldReason.OFFLINE).reason is HoldReason.OFFLINE
    assert transitions.release(held).state is S.QUEUED
    for state in WATCHED | FINAL | {S.UNCERTAIN}:
        with pytest.raises(ValueError, match="doesn't lead to"):
            transitions.hold(a_job(state), HoldReason.OFFLINE)


def test_a_state_without_work_meets_no_errors() -> None:
    with pytest.raises(KeyError):
        reaction_to(S.QUEUED, E.TIMED_OUT)


ANY_OUTCOME = st.one_of(
    st.builds(Polled, st.sampled_from(RemoteStatus), st.just("word"), st.none() | st.integers(0, 9)),
    st.builds(Resulted, st.sampled_from(RemoteStatus), st.just("word"), st.just((OUTPUT,))),
    st.builds(CancelAnswered, st.booleans(), st.sampled_from(RemoteStatus)),
)


@given(st.lists(st.one_of(st.sampled_from(ErrorCode), ANY_OUTCOME, st.just("stop"), st.just("restart")), max_size=25))
def test_whatever_happens_an_accepted_job_is_never_sendable_again_nor_loses_its_request(
    events: list[ErrorCode | Outcome | str],
) -> None:
    job = transitions.after(a_job(S.SUBMITTING), Accepted("req-1"), NOW).job
    attempt = 0
    for event in events:
        step = step_of(job)
        if event == "restart":
            job, _ = transitions.restarted(job, None, LATER)
        elif event == "stop":
            job = transitions.stop(job, LATER) or job
        elif step is None:
            continue
        elif isinstance(event, ErrorCode):
            job = fail(job, event, attempt).job
            attempt += 1
        elif not isinstance(event, str) and isinstance(event, ANSWERS[step]):
            job = transitions.after(job, event, LATER).job
            attempt = 0
        assert job.request_id == "req-1"
        assert job.state in WATCHED | FINAL


ANSWERS: dict[Step, type] = {
    Step.POLL: Polled,
    Step.RESULT: Resulted,
    Step.CANCEL: CancelAnswered,
    Step.NAME: Named,
    Step.DOWNLOAD: Downloaded,
}


def test_every_reaction_is_used() -> None:
    assert set(ON_ERROR.values()) | set(DEFAULT_REACTION.values()) == set(Reaction)


@pytest.mark.parametrize(
    ("state", "changes"),
    [
        (S.HELD, {"reason": None}),
        (S.QUEUED, {"reason": HoldReason.OFFLINE}),
        (S.RUNNING, {"request_id": None}),
        (S.QUEUED, {"request_id": "req-1"}),
        (S.FAILED, {"error": None}),
        (S.DOWNLOADING, {"outputs": ()}),
        (S.QUEUED, {"waiting_for": WaitingFor.DISK}),
        (S.DONE, {"finished_at": None}),
        (S.RUNNING, {"not_before": NOW}),
    ],
)
def test_what_cannot_be_cannot_be_built(state: JobState, changes: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"."):
        a_job(state, **changes)


def test_outputs_get_their_names_before_they_are_fetched() -> None:
    fresh = a_job(S.DOWNLOADING, outputs=(Output(MediaKind.VIDEO, "https://x"),))
    assert step_of(fresh) is Step.NAME
    assert step_of(replace(fresh, outputs=(Output(MediaKind.VIDEO, "https://x", "a.mp4"),))) is Step.DOWNLOAD
