"""A shot on its way from the form to the library: Job, Submission, Clip.

All frozen: a change is a new value, saved before anybody hears of it. What can't be, can't be built.
"""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.ids import AccountId, ClipId, JobId
from desktop_app.domain.request import GenerationRequest


class JobState(StrEnum):
    HELD = "HELD"
    QUEUED = "QUEUED"
    UPLOADING = "UPLOADING"
    SUBMITTING = "SUBMITTING"
    UNCERTAIN = "UNCERTAIN"
    RUNNING = "RUNNING"
    CANCELLING = "CANCELLING"
    DOWNLOADING = "DOWNLOADING"
    DONE = "DONE"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"


UNSENT = frozenset({JobState.HELD, JobState.QUEUED, JobState.UPLOADING})
"""Nothing has been paid for and nothing can have been."""

WATCHED = frozenset({JobState.RUNNING, JobState.CANCELLING, JobState.DOWNLOADING})
"""Accepted by the service: these carry a request ID and never fail of themselves."""

FINAL = frozenset({JobState.DONE, JobState.FAILED, JobState.CANCELLED})


class HoldReason(StrEnum):
    OFFLINE = "offline"
    NO_TOKEN = "no_token"
    NO_BALANCE = "no_balance"
    OVER_BUDGET = "over_budget"
    PAUSED = "paused"
    AFTER_ANOTHER = "after_another"
    DELIVERY = "delivery"  # its picture can't travel the way that is chosen
    RESTORED = "restored"  # from a copy of the job list, or a damaged one: it may have been sent since
    EDITING = "editing"  # the artist has it in the form


RELEASED = frozenset(HoldReason) - {HoldReason.RESTORED, HoldReason.EDITING}
"""What one word sends all at once. A shot that may have been sent already is asked about on its own, and one that is
being edited isn't finished.
"""


class WaitingFor(StrEnum):
    """Why a sent job is not moving just now. It keeps its state."""

    NETWORK = "network"
    SERVICE = "service"
    TOKEN = "token"
    TRUST = "trust"
    DISK = "disk"
    PAUSE = "pause"


class RemoteStatus(StrEnum):
    """What the service says of a request. UNKNOWN is a word we don't know: still running, as far as we can tell."""

    IN_QUEUE = "in_queue"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"


ENDED = frozenset({RemoteStatus.COMPLETED, RemoteStatus.FAILED, RemoteStatus.CANCELLED})


class MediaKind(StrEnum):
    VIDEO = "video"
    IMAGE = "image"


@dataclass(frozen=True)
class Output:
    """One file of a finished request: where it is, and, once that is decided, its final name in the library folder."""

    kind: MediaKind
    url: str
    path: str = ""


@dataclass(frozen=True)
class Job:
    """One shot.

    Times are aware and in UTC. `position` orders the queue, smallest first. `request_id` is the service's name for
    the request. `remote_word` is the service's own word where `remote_status` is UNKNOWN. `outputs` are known from
    DOWNLOADING on. `made_from` is the job this one was made again from. `dismissed`: the artist has put a final job
    out of the queue's sight.
    """

    id: JobId
    account: AccountId
    request: GenerationRequest
    state: JobState
    created_at: datetime
    position: float
    reason: HoldReason | None = None
    not_before: datetime | None = None
    waiting_for: WaitingFor | None = None
    error: AppError | None = None
    request_id: str | None = None
    remote_status: RemoteStatus | None = None
    remote_word: str = ""
    outputs: tuple[Output, ...] = ()
    renewed: bool = False
    cost_usd: Decimal | None = None
    submitted_at: datetime | None = None
    started_at: datetime | None = None
    finished_at: datetime | None = None
    made_from: JobId | None = None
    dismissed: bool = False

    def __post_init__(self) -> None:
        _insist((self.state is JobState.HELD) == (self.reason is not None), "HELD, and only HELD, has a reason")
        _insist(self.not_before is None or self.state is JobState.QUEUED, "only QUEUED waits for a time")
        _insist(self.request_id is not None or self.state not in WATCHED, "watched without a request ID")
        _insist(self.request_id is None or self.state not in UNSENT | {JobState.SUBMITTING}, "unsent with a request ID")
        _insist(self.waiting_for is None or self.state in WATCHED, "only a sent job waits for something")
        _insist((self.state is JobState.FAILED) <= (self.error is not None), "FAILED says why")
        _insist(bool(self.outputs) or self.state is not JobState.DOWNLOADING, "nothing to download")
        _insist((self.state in FINAL) == (self.finished_at is not None), "final, and only final, has an end")

    @property
    def prompt(self) -> str:
        return self.request.prompt


def _insist(holds: bool, rule: str) -> None:
    if not holds:
        raise ValueError(rule)


def unknown_host(job: Job) -> str:
    """The host that holds the finished clip of `job` and that the user has yet to vouch for; "" if that isn't asked."""
    return _untrusted_host(job) if job.waiting_for is WaitingFor.TRUST else ""


def declined_host(job: Job) -> str:
    """The same where the user has said "not now": nothing is asked until he comes back to it. "" if it isn't so."""
    return _untrusted_host(job) if job.waiting_for is WaitingFor.PAUSE else ""


def _untrusted_host(job: Job) -> str:
    if job.error is None or job.error.code is not ErrorCode.MEDIA_UNTRUSTED:
        return ""
    return str(job.error.data.get("host", ""))


class SubmissionEnding(StrEnum):
    ACCEPTED = "accepted"
    UNSENT = "unsent"  # provably nothing arrived
    REFUSED = "refused"  # the service said no
    UNCERTAIN = "uncertain"


@dataclass(frozen=True)
class Submission:
    """One paid POST: on disk before it leaves, ended when its answer is in. Promise 1 is counted from these."""

    id: str
    job_id: JobId
    account: AccountId
    started_at: datetime
    ended_at: datetime | None = None
    ending: SubmissionEnding | None = None
    request_id: str | None = None
    error_code: ErrorCode | None = None

    def __post_init__(self) -> None:
        _insist((self.ended_at is None) == (self.ending is None), "an ending has its time")
        _insist(
            (self.ending is SubmissionEnding.ACCEPTED) == (self.request_id is not None), "accepted has a request ID"
        )


@dataclass(frozen=True)
class Clip:
    """One file of the library, kept byte for byte as it came.

    `path` is relative to the library folder, with forward slashes. `duration` is in seconds, `fps` in frames per
    second; both `None` for a picture. The last four are the artist's own work.
    """

    id: ClipId
    job_id: JobId
    path: str
    kind: MediaKind
    sha256: str
    byte_count: int
    width: int
    height: int
    created_at: datetime
    duration: float | None = None
    fps: float | None = None
    has_audio: bool = False
    rating: int = 0
    favourite: bool = False
    tags: tuple[str, ...] = ()
    notes: str = ""
    rejected: bool = False
    collections: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        _insist(0 <= self.rating <= 5, "a rating is 0 to 5")
