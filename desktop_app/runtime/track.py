"""What the engine knows of a job beyond its saved row. Engine thread only; gone with the process."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode
from desktop_app.domain.ids import JobId
from desktop_app.domain.job import Job, JobState, Submission
from desktop_app.domain.lifecycle import Step
from desktop_app.runtime.messages import JobSnapshot

Wish: TypeAlias = Callable[[Job], Job | None]
"""What a user or an event wants of a job: the job as it should be, or None if that no longer applies."""


@dataclass(frozen=True)
class StepTicket:
    """Names one start of one step, so that a late answer to an abandoned one is known as such."""

    job_id: JobId
    step: Step
    serial: int


@dataclass
class DownloadProgress:
    """Bytes so far, written by the download and read by the engine's clock: plain numbers, so no tick crosses a
    thread.
    """

    received: int = 0
    total: int | None = None
    _first: int | None = None

    def report(self, received: int, total: int | None) -> None:
        if self._first is None:
            self._first = received
        self.received, self.total = received, total

    @property
    def brought(self) -> bool:
        """Whether this fetch has brought bytes of its own."""
        return self._first is not None and self.received > self._first


@dataclass
class Track:
    """`job` is what is on disk, or, until it is `stored`, what will be. While `saving`, nothing else is begun: what
    the user asks for meanwhile waits in `wishes`, and `becoming` is the state that is being written.

    `submission` is the one still open, `last_submission` the newest of all. `attempt` counts failures in a row,
    `repeats` those of them, up to the last, with `last_code`. `breaker` breaks off even a paid POST.
    `watched_since` is when it came into its state. `due` is when the next step may start, on the monotonic clock in
    seconds; `retry_at` the same for people.
    """

    job: Job
    stored: bool = True
    saving: bool = False
    becoming: JobState | None = None
    ticket: StepTicket | None = None
    cancel: CancelToken = field(default_factory=CancelToken)
    breaker: CancelToken = field(default_factory=CancelToken)
    submission: Submission | None = None
    last_submission: Submission | None = None
    reference: str = ""
    attempt: int = 0
    repeats: int = 0
    last_code: ErrorCode | None = None
    due: float = 0.0
    watched_since: float = field(default_factory=time.monotonic)
    retry_at: datetime | None = None
    place: int | None = None
    progress: DownloadProgress = field(default_factory=DownloadProgress)
    wishes: list[Wish] = field(default_factory=list)

    @property
    def free(self) -> bool:
        """Whether something new may begin."""
        return not self.saving and self.ticket is None

    def abandon(self) -> None:
        """Stop the step under way; its answer, should one come, is a stranger."""
        self.cancel.cancel()
        self.ticket = None

    def snapshot(self) -> JobSnapshot:
        return JobSnapshot(
            self.job,
            self.place,
            received=self.progress.received,
            total=self.progress.total,
            retry_at=self.retry_at,
        )
