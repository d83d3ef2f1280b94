"""What crosses the threads between the engine and the windows: frozen values, sent through `Signal(object)`."""

from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.expected_time import Expected
from desktop_app.domain.job import Job


@dataclass(frozen=True)
class JobSnapshot:
    """A job as saved, and what is known of it just now and never stored.

    `place` is its place in the service's line (0 is next); `local_place` its place among our own unsent jobs, which the
    queue's list knows, as it does how long it is `expected` to take. `received` and `total` are bytes of the download.
    `retry_at` is when the engine tries again by itself.
    """

    job: Job
    place: int | None = None
    local_place: int | None = None
    received: int = 0
    total: int | None = None
    retry_at: datetime | None = None
    expected: Expected | None = None


@dataclass(frozen=True)
class QueueState:
    """The queue as a whole."""

    paused: bool
    at_once: int
    held: int
    unsent: int
    active: int
