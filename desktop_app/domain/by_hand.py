"""What the artist changes by hand on a shot that isn't sent, or that has failed: pure functions, as `transitions`.

None of them touches a shot that was sent or may have been. Each gives `None` where it doesn't apply any more.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum, auto

from desktop_app.domain import transitions
from desktop_app.domain.ids import JobId
from desktop_app.domain.job import UNSENT, HoldReason, Job, JobState
from desktop_app.domain.request import GenerationRequest

MOVABLE = frozenset({JobState.HELD, JobState.QUEUED})
"""Has a place in the line, and no work of its own under way."""


class Deed(Enum):
    MOVED = auto()
    CANCELLED = auto()
    DISMISSED = auto()
    EDITED = auto()


@dataclass(frozen=True)
class ByHand:
    """Something done to shots, saved, that can be taken back: each as it was, and as it is now. `key` is of whoever
    asked for it.
    """

    deed: Deed
    pairs: tuple[tuple[Job, Job], ...]
    key: str = ""


def may_be_edited(job: Job) -> bool:
    """Whether it is certain that `job` was never sent. One from a mended list may have been."""
    return job.state in MOVABLE and job.reason is not HoldReason.RESTORED


def may_be_sent_now(job: Job) -> bool:
    """Whether one word is enough to send it before the others."""
    return may_be_edited(job)


def moved(job: Job, position: float) -> Job | None:
    return replace(job, position=position) if job.state in MOVABLE else None


def next_in_line(job: Job, position: float) -> Job | None:
    """To the head of the line, released if it was held."""
    if not may_be_sent_now(job):
        return None
    return replace(transitions.release(job) if job.state is JobState.HELD else job, position=position)


def edit_begun(job: Job) -> Job | None:
    """Out of the line, in its place: while it is edited it is never sent, over a crash too."""
    if job.state in UNSENT and job.reason is not HoldReason.RESTORED:
        return transitions.hold(job, HoldReason.EDITING, job.error)
    return None


def edit_ended(job: Job, reason: HoldReason | None, request: GenerationRequest | None = None) -> Job | None:
    """Back to where it was: held for `reason`, or (`None`) in line. With `request` that is what it is from now on."""
    if job.reason is not HoldReason.EDITING:
        return None
    back = transitions.release(job) if reason is None else transitions.hold(job, reason)
    return back if request is None else replace(back, request=request)


def rewritten(job: Job, request: GenerationRequest) -> Job | None:
    """Another request for a shot that isn't sent; what hindered the one before is past."""
    return replace(job, request=request) if may_be_edited(job) else None


def brought_back(was: Job, cancelled: Job, name: JobId, now: datetime) -> Job | None:
    """A new shot like `was`, in its place, instead of one `cancelled` before it was sent; it is linked to that one.

    CANCELLED is final. And one that may have been sent never comes back in this way: it would be paid for twice.
    """
    if was.state not in UNSENT or was.reason is HoldReason.RESTORED or cancelled.request_id is not None:
        return None
    state = JobState.HELD if was.state is JobState.HELD else JobState.QUEUED
    back = replace(was, id=name, state=state, created_at=now, not_before=None, error=None, made_from=cancelled.id)
    return replace(back, submitted_at=None, started_at=None, remote_status=None, remote_word="", renewed=False)


def put_away(cancelled: Job) -> Job:
    """A cancelled shot that is back under another name: nobody needs to see it any more."""
    return replace(cancelled, dismissed=True)


def dismissed(job: Job) -> Job | None:
    """A failed shot out of the queue's sight."""
    return replace(job, dismissed=True) if job.state is JobState.FAILED else None


def recalled(job: Job) -> Job | None:
    """And back into it."""
    return replace(job, dismissed=False) if job.state is JobState.FAILED else None


def reordered(job: Job, was: Job, now: Job) -> Job | None:
    """To where `now` stands, from where `was` stood: released, or held once more, if that is the difference."""
    if job.state not in MOVABLE:
        return None
    if was.state is JobState.HELD and now.state is JobState.QUEUED:
        return next_in_line(job, now.position)
    if was.state is JobState.QUEUED and now.state is JobState.HELD and job.state is JobState.QUEUED:
        assert now.reason is not None
        job = transitions.hold(job, now.reason, now.error)
    return moved(job, now.position)


def may_be_made_again(job: Job) -> bool:
    """Whether a word and its price are enough for another shot like it. What may be at the service already, unknown to
    us, is asked about first.
    """
    return job.state not in {JobState.UNCERTAIN, JobState.SUBMITTING} and job.reason is not HoldReason.RESTORED
