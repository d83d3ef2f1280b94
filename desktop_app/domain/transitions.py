"""Every arrow of the lifecycle as a pure function: a job and what happened in, the job as it must be saved out.

Times are handed in, nothing is read or written here, and a move that `LIFECYCLE` doesn't have is a bug (`ValueError`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.ids import fresh_id
from desktop_app.domain.job import (
    UNSENT,
    Clip,
    HoldReason,
    Job,
    JobState,
    Output,
    RemoteStatus,
    Submission,
    SubmissionEnding,
    WaitingFor,
)
from desktop_app.domain.lifecycle import (
    BACK_OFF,
    BELIEVED_AFTER,
    LIFECYCLE,
    NETWORK_BACK_OFF,
    WAITS_FOR,
    Reaction,
    reaction_to,
)
from desktop_app.domain.outcome import Accepted, CancelAnswered, Downloaded, Named, Outcome, Polled, Resulted

_HOLDS: Mapping[Reaction, HoldReason] = {
    Reaction.HOLD_TOKEN: HoldReason.NO_TOKEN,
    Reaction.HOLD_BALANCE: HoldReason.NO_BALANCE,
    Reaction.HOLD_DELIVERY: HoldReason.DELIVERY,
}


@dataclass(frozen=True)
class Decision:
    """`job` is to be saved if it differs; then its next step may start after `wait` seconds.

    `ending` closes the open submission. `hold_all` parks every unsent job of the account with it.
    """

    job: Job
    wait: float = 0.0
    ending: SubmissionEnding | None = None
    clips: tuple[Clip, ...] = ()
    hold_all: HoldReason | None = None


def _move(job: Job, to: JobState, **changes: Any) -> Job:
    if to is not job.state and to not in LIFECYCLE[job.state].goes_on:
        raise ValueError(f"{job.state} doesn't lead to {to}")
    return _put(job, to, **changes)


def _put(job: Job, to: JobState, **changes: Any) -> Job:
    """`job` in another state, by no arrow; what belonged to the one before is past."""
    fresh: dict[str, Any] = {
        "reason": None,
        "not_before": None,
        "waiting_for": None,
        "error": None,
        "finished_at": None,
    }
    return replace(job, state=to, **{**fresh, **changes})


def take_place(job: Job) -> Job:
    """QUEUED → UPLOADING: a place is free."""
    return _move(job, JobState.UPLOADING)


def begin_submission(job: Job, now: datetime) -> tuple[Job, Submission]:
    """UPLOADING → SUBMITTING, with the row that has to be on disk before the POST leaves."""
    return _move(job, JobState.SUBMITTING, submitted_at=now), Submission(fresh_id(), job.id, job.account, now)


def end_submission(submission: Submission, ending: SubmissionEnding, job: Job, now: datetime) -> Submission:
    """The row's end; `job` is the job as decided."""
    accepted = ending is SubmissionEnding.ACCEPTED
    code = None if job.error is None else job.error.code
    return replace(
        submission, ended_at=now, ending=ending, request_id=job.request_id if accepted else None, error_code=code
    )


def hold(job: Job, reason: HoldReason, error: AppError | None = None) -> Job:
    """Parks a job that was never sent."""
    return (
        replace(job, reason=reason)
        if job.state is JobState.HELD
        else _move(job, JobState.HELD, reason=reason, error=error)
    )


def release(job: Job) -> Job:
    """HELD → QUEUED."""
    return _move(job, JobState.QUEUED)


def after(job: Job, outcome: Outcome, now: datetime) -> Decision:
    """What a step's good answer leads to. `Delivered` isn't here: it leads to `begin_submission`."""
    match outcome:
        case Accepted(request_id):
            running = _move(job, JobState.RUNNING, request_id=request_id)
            return Decision(running, ending=SubmissionEnding.ACCEPTED)
        case Polled() as polled:
            return Decision(_told(job, polled.status, polled.word, now))
        case Resulted() as result:
            return _after_result(job, result, now)
        case CancelAnswered(cancelled, status):
            return _after_cancel(job, cancelled, status, now)
        case Named(outputs):
            return Decision(_move(job, JobState.DOWNLOADING, outputs=outputs))
        case Downloaded(clips, finished_at):
            return Decision(_move(job, JobState.DONE, finished_at=finished_at), clips=clips)
        case _:
            raise ValueError(f"{type(outcome).__name__} leads nowhere")


def _told(job: Job, status: RemoteStatus, word: str, now: datetime) -> Job:
    started = job.started_at or (now if status is RemoteStatus.IN_PROGRESS else None)
    spoken = word if status is RemoteStatus.UNKNOWN else ""
    return _move(job, job.state, remote_status=status, remote_word=spoken, started_at=started)


def _after_result(job: Job, result: Resulted, now: datetime) -> Decision:
    cost = job.cost_usd if result.cost_usd is None else result.cost_usd
    match result.status:
        case RemoteStatus.COMPLETED if result.outputs:
            outputs = _named_as_before(result.outputs, job.outputs)
            told = {"outputs": outputs, "remote_status": result.status, "remote_word": "", "cost_usd": cost}
            return Decision(_move(job, JobState.DOWNLOADING, **told))
        case RemoteStatus.COMPLETED:
            raise ValueError("a completed result without outputs is an error, not an outcome")
        case RemoteStatus.FAILED:
            error = AppError(ErrorCode.GENERATION_FAILED, {"message": result.message})
            return Decision(_move(job, JobState.FAILED, error=error, finished_at=now, cost_usd=cost))
        case RemoteStatus.CANCELLED:
            return Decision(_move(job, JobState.CANCELLED, finished_at=now, cost_usd=cost))
        case _:
            return Decision(_told(job, result.status, result.word, now))


def _named_as_before(fresh: tuple[Output, ...], before: tuple[Output, ...]) -> tuple[Output, ...]:
    """Fresh links to the same files keep the names these have: what is half fetched is gone on with."""
    if [output.kind for output in fresh] != [output.kind for output in before]:
        return fresh
    return tuple(replace(new, path=old.path) for new, old in zip(fresh, before, strict=True))


def _after_cancel(job: Job, cancelled: bool, status: RemoteStatus, now: datetime) -> Decision:
    if cancelled:
        return Decision(_move(job, JobState.CANCELLED, finished_at=now, remote_status=RemoteStatus.CANCELLED))
    if status in {RemoteStatus.COMPLETED, RemoteStatus.FAILED, RemoteStatus.CANCELLED}:
        return Decision(_move(job, JobState.CANCELLING, remote_status=status))
    return Decision(_move(job, JobState.RUNNING, remote_status=RemoteStatus.IN_PROGRESS))


def after_error(job: Job, error: AppError, now: datetime, attempt: int, repeats: int, jitter: float) -> Decision:
    """What an error leads to. `attempt` counts failures in a row before this one, `repeats` how often in a row this
    very one has come now; `jitter` is 0 to 1, drawn by the caller.
    """
    wait = back_off(error, attempt, jitter)
    reaction = reaction_to(job.state, error.code)
    if reaction is Reaction.DOUBT:
        reaction = Reaction.FAIL if repeats >= BELIEVED_AFTER else Reaction.WAIT
    if reaction is Reaction.RELINK and repeats < BELIEVED_AFTER:
        reaction = Reaction.WAIT
    if reaction is Reaction.RENEW and job.renewed:
        reaction = Reaction.FAIL
    sending = job.state is JobState.SUBMITTING
    match reaction:
        case Reaction.WAIT:
            waiting = WAITS_FOR.get(error.code, WaitingFor.SERVICE)
            if job.waiting_for is waiting and job.error is not None and job.error.code is error.code:
                return Decision(job, wait)  # the same again: nothing new to save
            return Decision(replace(job, waiting_for=waiting, error=error), wait)
        case Reaction.REQUEUE:
            later = now + timedelta(seconds=wait)
            queued = _move(job, JobState.QUEUED, not_before=later, error=error)
            return Decision(queued, wait, ending=SubmissionEnding.UNSENT if sending else None)
        case Reaction.HOLD_TOKEN | Reaction.HOLD_BALANCE | Reaction.HOLD_DELIVERY:
            reason = _HOLDS[reaction]
            ending = SubmissionEnding.REFUSED if sending else None
            return Decision(hold(job, reason, error), ending=ending, hold_all=reason)
        case Reaction.FAIL:
            failed = _move(job, JobState.FAILED, error=error, finished_at=now)
            return Decision(failed, ending=SubmissionEnding.REFUSED if sending else None)
        case Reaction.PARK:
            return Decision(_move(job, JobState.UNCERTAIN, error=error), ending=SubmissionEnding.UNCERTAIN)
        case Reaction.RENEW | Reaction.RELINK:
            renewed = job.renewed or reaction is Reaction.RENEW
            again = {"renewed": renewed, "remote_status": RemoteStatus.COMPLETED}
            return Decision(_move(job, JobState.RUNNING, **again), wait)
        case Reaction.RUN_ON:
            return Decision(_move(job, JobState.RUNNING, remote_status=None), wait)
    raise ValueError(f"{reaction} is nothing {job.state} can do")


def back_off(error: AppError, attempt: int, jitter: float) -> float:
    """Seconds to wait before trying again: what the service asked for, else 1, 2, 5, 15, 60 with a fifth of jitter
    either way.
    """
    if error.retry_after is not None:
        return error.retry_after
    longest = NETWORK_BACK_OFF if WAITS_FOR.get(error.code) is WaitingFor.NETWORK else len(BACK_OFF)
    return BACK_OFF[min(attempt, longest - 1)] * (0.8 + 0.2 * jitter)


def stop(job: Job, now: datetime) -> Job | None:
    """The user's stop; `None` where there is nothing to stop, or where the answer to the POST has to come in first."""
    to = LIFECYCLE[job.state].stopped
    match to:
        case None:
            return None
        case JobState.CANCELLED:
            return _move(job, to, finished_at=now)
        case JobState.DOWNLOADING:
            return replace(job, waiting_for=WaitingFor.PAUSE)
        case _:
            return _move(job, to)


def go_on(job: Job) -> Job:
    """Ends a wait by the user's word: a paused download goes on."""
    return replace(job, waiting_for=None, error=None)


def restarted(job: Job, submission: Submission | None, now: datetime) -> tuple[Job, Submission | None]:
    """The job as found after a restart, and its submission, ended as uncertain if it was still open.

    An open submission has no request ID by its nature: whether its POST arrived can't be known.
    """
    to = LIFECYCLE[job.state].restarted
    if to is job.state:
        # Whatever it waited for may be there by now: it is tried at once, and says anew what is missing.
        waits = job.waiting_for not in {None, WaitingFor.PAUSE}
        return go_on(job) if waits else job, None
    if to is JobState.UNCERTAIN:
        parked = replace(job, state=to, error=AppError(ErrorCode.CONNECTION_LOST), waiting_for=None)
        closed = None if submission is None else end_submission(submission, SubmissionEnding.UNCERTAIN, parked, now)
        return parked, closed
    return _move(job, to), None


def restored(job: Job, submissions: Sequence[Submission], now: datetime) -> tuple[Job, tuple[Submission, ...]]:
    """The job and its submissions as they may be believed when they come from a copy, or out of a damaged list.

    What was sent is watched. What may have been sent since is never sent by itself: the user is asked.
    """
    accepted = next((row for row in submissions if row.ending is SubmissionEnding.ACCEPTED), None)
    in_doubt = {JobState.SUBMITTING, JobState.UNCERTAIN}
    if job.state not in UNSENT | in_doubt:
        return job, tuple(submissions)
    if accepted is not None:
        watched = {"request_id": accepted.request_id, "submitted_at": accepted.started_at}
        return _put(job, JobState.RUNNING, **watched), tuple(submissions)
    doubtful = any(row.ending in {None, SubmissionEnding.UNCERTAIN} for row in submissions)
    if doubtful or job.state in in_doubt:
        parked = _put(job, JobState.UNCERTAIN, error=job.error or AppError(ErrorCode.CONNECTION_LOST))
        uncertain = SubmissionEnding.UNCERTAIN
        ended = (row if row.ending else end_submission(row, uncertain, parked, now) for row in submissions)
        return parked, tuple(ended)
    return _put(job, JobState.HELD, reason=HoldReason.RESTORED), tuple(submissions)


def in_the_library(job: Job, told: Job) -> Job:
    """A restored job that is not DONE, of which the library has a clip, and a sidecar that has `told` of it.

    It was made: its download is gone on with, which finds the files there are. Without a request, the user brought it.
    """
    made = {"outputs": told.outputs, "request_id": told.request_id}
    if told.request_id is None:
        return _put(job, JobState.DONE, **made, finished_at=told.finished_at)
    return _put(job, JobState.DOWNLOADING, **made, remote_status=RemoteStatus.COMPLETED)


def found(job: Job, request_id: str) -> Job:
    """UNCERTAIN → RUNNING: the user found the request among their generations."""
    return _move(job, JobState.RUNNING, request_id=request_id)


def imported(job: Job, now: datetime) -> Job:
    """UNCERTAIN → DONE: the user has the file."""
    return _move(job, JobState.DONE, finished_at=now)


def look_again(job: Job) -> Job | None:
    """FAILED → RUNNING, free, if the service ever gave it a request ID."""
    if job.state is not JobState.FAILED or job.request_id is None:
        return None
    return _move(job, JobState.RUNNING, remote_status=None, renewed=False, dismissed=False)
