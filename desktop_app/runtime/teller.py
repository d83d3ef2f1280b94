"""What the engine says: notices, progress and the state of the queue. Engine thread."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.domain.errors import AppError
from desktop_app.domain.ids import AccountId
from desktop_app.domain.job import RELEASED, HoldReason, Job, JobState, unknown_host
from desktop_app.domain.lifecycle import Step
from desktop_app.domain.notice import Notice, NoticeCode
from desktop_app.runtime.book import JobBook
from desktop_app.runtime.mended_notice import mended_notice
from desktop_app.runtime.messages import QueueState

if TYPE_CHECKING:
    from desktop_app.storage.rebuild import Mended

PROGRESS_INTERVAL_MS = 250
ACTIVE = frozenset({JobState.SUBMITTING, JobState.RUNNING, JobState.CANCELLING, JobState.DOWNLOADING})
HOLD_NOTICE: Mapping[HoldReason, NoticeCode] = {
    HoldReason.NO_TOKEN: NoticeCode.HELD_NO_TOKEN,
    HoldReason.NO_BALANCE: NoticeCode.HELD_NO_BALANCE,
    HoldReason.OFFLINE: NoticeCode.HELD_OFFLINE,
    HoldReason.DELIVERY: NoticeCode.HELD_DELIVERY,
}
MOVE_NOTICE: Mapping[JobState, NoticeCode] = {
    JobState.DONE: NoticeCode.SHOT_DONE,
    JobState.FAILED: NoticeCode.SHOT_FAILED,
    JobState.UNCERTAIN: NoticeCode.SHOT_UNCERTAIN,
}


class Teller(QObject):
    """`progressed(JobSnapshot)`, `noticed(Notice)`, `queue_changed(QueueState)`: nothing of it is stored."""

    progressed = Signal(object)
    noticed = Signal(object)
    queue_changed = Signal(object)

    def __init__(self, book: JobBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._queue_state: QueueState | None = None
        self._told_held: set[tuple[AccountId, HoldReason]] = set()
        self._told_hosts: set[str] = set()
        self._clock = QTimer(self)
        self._clock.setInterval(PROGRESS_INTERVAL_MS)
        self._clock.timeout.connect(self._tell_downloads)

    def tell_move(self, job: Job, was: JobState | None) -> None:
        """A job has come into its state, and that is on disk."""
        if was is not job.state and job.state in MOVE_NOTICE:
            self.noticed.emit(Notice(MOVE_NOTICE[job.state], job.id, job.error))
        host = unknown_host(job)
        if host and host not in self._told_hosts:  # one question, however many clips lie there
            self._told_hosts.add(host)
            self.noticed.emit(Notice(NoticeCode.HOST_UNKNOWN, job.id, data={"host": host}))

    def forget_host(self, host: str) -> None:
        """The next clip there is a question again."""
        self._told_hosts.discard(host)

    def tell_held(self, account: AccountId, reason: HoldReason, error: AppError | None) -> None:
        """The unsent jobs of an account are held: said once, until `forget_held`."""
        if (account, reason) not in self._told_held:
            self._told_held.add((account, reason))
            self.noticed.emit(Notice(HOLD_NOTICE[reason], error=error))

    def offer_held(self) -> None:
        """The network is back: what was kept for it is offered for sending, with all else that one word sends."""
        reasons = [track.job.reason for track in self._book.in_state(JobState.HELD)]
        if HoldReason.OFFLINE in reasons:
            count = sum(reason in RELEASED for reason in reasons)
            self.noticed.emit(Notice(NoticeCode.BACK_ONLINE, data={"count": count}))

    def tell_mended(self, mended: "Mended") -> None:
        """What was done to the job list before it could be read."""
        self.noticed.emit(mended_notice(mended))

    def forget_held(self, account: AccountId | None, reasons: frozenset[HoldReason]) -> None:
        self._told_held = {told for told in self._told_held if told[1] not in reasons or account not in {None, told[0]}}

    def tell_queue(self, paused: bool, at_once: int) -> None:
        """The queue as a whole, where it has changed."""
        unsent = self._book.in_state(JobState.HELD, JobState.QUEUED, JobState.UPLOADING)
        held = sum(track.job.reason in RELEASED for track in unsent)
        state = QueueState(paused, at_once, held, len(unsent), len(self._book.in_state(*ACTIVE)))
        if state != self._queue_state:
            self._queue_state = state
            self.queue_changed.emit(state)

    def follow_downloads(self) -> None:
        """Tell the progress of downloads for as long as there are any."""
        if not self._clock.isActive():
            self._clock.start()

    def stop(self) -> None:
        self._clock.stop()

    @Slot()
    def _tell_downloads(self) -> None:
        fetching = [track for track in self._book if track.ticket is not None and track.ticket.step is Step.DOWNLOAD]
        for track in fetching:
            self.progressed.emit(track.snapshot())
        if not fetching:
            self._clock.stop()
