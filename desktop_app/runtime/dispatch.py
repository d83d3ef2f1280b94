"""Hands steps to the lanes and brings their answers back to the track they belong to. Engine thread."""

from itertools import count
from pathlib import Path
from random import Random

from PySide6.QtCore import QDeadlineTimer, QObject, Signal, Slot

from desktop_app.domain.account import Endpoint
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.ids import JobId
from desktop_app.domain.lifecycle import Step
from desktop_app.runtime.account import Accounts
from desktop_app.runtime.book import JobBook
from desktop_app.runtime.lanes import Lane
from desktop_app.runtime.pace import Pace, PollPace
from desktop_app.runtime.steps import (
    LANE_OF,
    LANE_WIDTH,
    NEEDS_ENDPOINT,
    POLLS_AT_ONCE,
    URGENCY,
    LaneName,
    Workbench,
)
from desktop_app.runtime.track import DownloadProgress, StepTicket, Track

NEVER = float("inf")


class Dispatch(QObject):
    """`answered(Track, Outcome | AppError)`: the answer to the step the track is waiting for. `idle()`: a thread has
    nothing more to do. Late answers to abandoned steps are dropped here.
    """

    answered = Signal(object, object)
    idle = Signal()

    def __init__(
        self, book: JobBook, accounts: Accounts, bench: Workbench, pace: Pace, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._book, self._accounts, self._bench = book, accounts, bench
        self._serial = count()
        self._fetching: set[JobId] = set()
        self.pace = PollPace(pace, Random())
        self.lanes = {name: Lane(name.name.lower(), width, self) for name, width in LANE_WIDTH.items()}
        for lane in self.lanes.values():
            lane.finished.connect(self._finished)

    def poll_gap(self, now: float) -> float:
        """0 if a poll may go out now, which takes the moment; else the seconds until one may."""
        polling = sum(track.ticket is not None and track.ticket.step is Step.POLL for track in self._book)
        return self.pace.take(now) if polling < POLLS_AT_ONCE else self.pace.pace.least_gap

    def begin(self, track: Track, step: Step) -> AppError | None:
        """Start `step`, or return why the account can't be used. While it is made ready the track waits for ever: the
        account says when it is available. A download waits for the thread of one that was abandoned, until `idle`.
        """
        if step is Step.DOWNLOAD and track.job.id in self._fetching:
            return None
        endpoint = self._accounts.endpoint(track.job.account) if step in NEEDS_ENDPOINT else None
        if isinstance(endpoint, AppError):
            return endpoint
        if endpoint is None and step is Step.SUBMIT:
            return AppError(ErrorCode.UNREACHABLE)  # nothing may stay between its row on disk and its POST
        if endpoint is None and step in NEEDS_ENDPOINT:
            track.due = NEVER
        else:
            self._start(track, step, endpoint)
        return None

    def _start(self, track: Track, step: Step, endpoint: Endpoint | None) -> None:
        self._take_ticket(track, step)
        if step is Step.DOWNLOAD:
            self._fetching.add(track.job.id)
            track.progress = DownloadProgress()
        work = self._bench.work(step, track, endpoint, self._accounts.base(track.job.account))
        self.lanes[LANE_OF[step]].start(track.ticket, work, URGENCY.get(step, 1))

    def import_file(self, track: Track, source: Path) -> None:
        """Make `source` the clip of an UNCERTAIN job."""
        self._take_ticket(track, Step.DOWNLOAD)
        self.lanes[LaneName.TRANSFER].start(track.ticket, self._bench.import_file(track, source), 0)

    def _take_ticket(self, track: Track, step: Step) -> None:
        track.ticket = StepTicket(track.job.id, step, next(self._serial))
        track.cancel, track.breaker = CancelToken(), CancelToken()

    @Slot(object, object)
    def _finished(self, ticket: object, answer: object) -> None:
        if isinstance(ticket, StepTicket) and ticket.step is Step.DOWNLOAD:
            self._fetching.discard(ticket.job_id)
        track = self._book.get(ticket.job_id) if isinstance(ticket, StepTicket) else None
        if track is not None and track.ticket == ticket:
            track.ticket = None
            self.answered.emit(track, answer)
        self.idle.emit()

    @property
    def busy(self) -> bool:
        return any(lane.busy for lane in self.lanes.values())

    def stop(self) -> None:
        """Start nothing more; abandon every step under way but a paid POST."""
        for track in self._book:
            if track.ticket is not None and track.ticket.step is not Step.SUBMIT:
                track.abandon()
        for lane in self.lanes.values():
            lane.stop()

    def abandon_all(self) -> None:
        """The paid POSTs too: their connections are closed under them."""
        for track in self._book:
            track.abandon()
            track.breaker.cancel()

    def wait(self, deadline: QDeadlineTimer) -> bool:
        """Whether every thread has ended by `deadline`."""
        return all(lane.wait(deadline) for lane in self.lanes.values())
