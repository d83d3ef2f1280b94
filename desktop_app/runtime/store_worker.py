"""The one writing connection, in a thread of its own.

Changes are handed over from any thread and written in small transactions: submissions before everything, then in the
order they came. Each is announced after its commit, never before. A list that is damaged or gone is mended before it is
opened; one that can't be opened just now is tried again until it can. One that turns out to be damaged while it is open
is let go, and opened anew once the engine has said what it remembers; what is to be written waits for that.
"""

import heapq
import logging
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import AppError, ErrorCode, KnownError, known
from desktop_app.domain.ids import JobId
from desktop_app.domain.job import WATCHED, Job, JobState, Submission, SubmissionEnding
from desktop_app.domain.pricing import Quote
from desktop_app.storage.disk import check_room
from desktop_app.storage.job_store import JobChange, JobStore
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.storage.receipts import Receipts
from desktop_app.storage.remembered import Remembered
from desktop_app.storage.transactions import connection_is_lost

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.storage.rebuild import Mended

log = logging.getLogger(__name__)

OPEN_AGAIN_MS = 2000
ANSWER_ROOM = 4 * 1024 * 1024
"""Bytes that have to be free before a submission is written down."""
PASSING = frozenset({ErrorCode.DATABASE_BUSY, ErrorCode.DISK_FULL, ErrorCode.FOLDER_UNAVAILABLE})
"""What may keep the database from being opened now and not in a moment."""
REOPENED_EVERY = 60.0
"""Seconds: a disk that damages what has just been mended isn't written to over and over."""


@dataclass(frozen=True)
class CostCharged:
    """What a finished job really cost, as the service told later."""

    job_id: JobId
    cost_usd: Decimal


@dataclass(frozen=True)
class QuoteSeen:
    """A live price, kept for when there is no network."""

    quote: Quote


@dataclass(frozen=True)
class Together:
    """Changes of several jobs that are stored in the same moment, or not at all."""

    changes: tuple[JobChange, ...]


Change: TypeAlias = JobChange | Together | CostCharged | QuoteSeen


@dataclass(frozen=True, order=True)
class _Turn:
    """A change, and when it is to be written: the smallest first."""

    urgency: int
    order: int
    change: Change = field(compare=False)


@dataclass(frozen=True)
class StoreContents:
    """What the engine takes up again: jobs that aren't final or need the user, and the newest submission of each that
    was sent, may have been, or was being sent. `mended`: what had to be done to the list before it could be read.
    `again`: it had been open before, in this same program.
    """

    jobs: tuple[Job, ...]
    submissions: tuple[Submission, ...]
    costs_wanted: tuple[Job, ...]
    mended: "Mended | None" = None
    again: bool = False


class StoreWorker(QObject):
    """Lives in the store thread and owns the connection, from `open` to `close`."""

    woken = Signal()
    opening = Signal()
    reopening = Signal(object)
    doubted = Signal()
    closing = Signal()
    opened = Signal(object)
    wrote = Signal(object)
    refused = Signal(object, object)
    lost = Signal()

    def __init__(self, data_dir: Path, library: LibraryFolder, receipts: Receipts) -> None:
        super().__init__()
        self._data_dir, self._library, self._receipts = data_dir, library, receipts
        self._lock = threading.Lock()
        self._waiting: list[_Turn] = []
        self._order = count()
        self._connection: sqlite3.Connection | None = None
        self._store: JobStore | None = None
        self._refusal: ErrorCode | None = None
        self._remembered: Remembered | None = None
        self._reopened_at = -REOPENED_EVERY
        self._patient = False
        self._again = QTimer(self, singleShot=True, interval=OPEN_AGAIN_MS)
        self._again.timeout.connect(self._open)
        self.cancel = CancelToken()
        self.woken.connect(self._write_next)
        self.opening.connect(self._open)
        self.reopening.connect(self._reopen)
        self.doubted.connect(self._met_damage)
        self.closing.connect(self._close)

    def put(self, change: Change) -> None:
        """Any thread."""
        urgent = isinstance(change, JobChange) and change.submission is not None
        with self._lock:
            heapq.heappush(self._waiting, _Turn(0 if urgent else 1, next(self._order), change))
        self.woken.emit()

    @Slot()
    def _open(self) -> None:
        from desktop_app.storage.recovery import open_mended

        try:
            self._connection, contents, mended = open_mended(
                self._data_dir, self._library, _contents, self.cancel, self._remembered
            )
        except KnownError as error:
            self._not_opened(error.error)
            return
        again, self._remembered, self._refusal = self._remembered is not None, None, None
        self._store = JobStore(self._connection)
        self.opened.emit(replace(contents, mended=mended, again=again))
        for _ in range(len(self._waiting)):
            self.woken.emit()

    def _not_opened(self, error: AppError) -> None:
        if error.code is ErrorCode.STOPPED:
            return
        if self._patient and error.code in PASSING:
            self._patient = False  # somebody who reads may just not have closed it yet
        elif error.code is not self._refusal:
            self._refusal = error.code
            self.opened.emit(error)
        if error.code in PASSING:
            self._again.start()

    @Slot(object)
    def _reopen(self, remembered: Remembered) -> None:
        self._remembered = remembered
        self._reopened_at, self._patient = time.monotonic(), True
        self._open()

    @Slot()
    def _write_next(self) -> None:
        with self._lock:
            if not self._waiting or self._store is None:
                return
            turn = heapq.heappop(self._waiting)
        try:
            self._write(self._store, turn.change)
        except KnownError as error:
            log.info("not written: %s", error)
            self._refuse(turn, error)
        except Exception:
            if not self._made_good(self._store, turn):
                # Ours: a stale change, or one that the database's own rules forbid.
                log.exception("a change that can't be written")
                self.refused.emit(turn.change, None)
        else:
            self.wrote.emit(turn.change)

    def _refuse(self, turn: _Turn, error: KnownError) -> None:
        from desktop_app.storage.recovery import suspect

        if error.error.code is ErrorCode.DATABASE_DAMAGED:
            suspect(self._data_dir)
        if connection_is_lost(error) and self._may_reopen:
            with self._lock:
                heapq.heappush(self._waiting, turn)
            self._let_go()
        else:
            self.refused.emit(turn.change, error.error)

    def _made_good(self, store: JobStore, turn: _Turn) -> bool:
        """Whether it was the database that is odd, and not the change: it is damaged, or a commit that was believed to
        have failed has not, or a job of long ago came back from a copy.
        """
        from desktop_app.storage.recovery import is_damaged

        if self._connection is not None and is_damaged(self._connection):
            self._refuse(turn, known(ErrorCode.DATABASE_DAMAGED, folder=str(self._data_dir)))
        elif _is_there(store, turn.change):
            self.wrote.emit(turn.change)
        elif isinstance(turn.change, CostCharged):
            log.info("job %s isn't as it was when its cost was asked for", turn.change.job_id)
        else:
            return False
        return True

    @Slot()
    def _met_damage(self) -> None:
        if self._store is not None and self._may_reopen:
            self._let_go()

    @property
    def _may_reopen(self) -> bool:
        return time.monotonic() - self._reopened_at >= REOPENED_EVERY

    def _let_go(self) -> None:
        if self._connection is not None:
            self._connection.close()
        self._connection = self._store = None
        self.lost.emit()

    def _write(self, store: JobStore, change: Change) -> None:
        match change:
            case JobChange():
                if change.submission is not None and change.submission.ending is None:
                    # Nothing is paid for unless its answer can be written down too.
                    check_room(self._data_dir, ANSWER_ROOM)
                    self._receipts.reserve()
                store.apply(change)
            case Together(changes):
                store.apply_all(changes)
            case CostCharged(job_id, cost_usd):
                store.set_cost(job_id, cost_usd)
            case QuoteSeen(quote):
                store.save_quote(quote)

    @Slot()
    def _close(self) -> None:
        self._again.stop()
        while self._waiting and self._store is not None:
            self._write_next()
        if self._connection is not None:
            from desktop_app.storage.recovery import keep_daily_copy

            keep_daily_copy(self._connection, self._data_dir)
            self._connection.close()
        self._connection = self._store = None
        self.thread().quit()


def _is_there(store: JobStore, change: Change) -> bool:
    match change:
        case JobChange(job):
            return store.get(job.id) == job
        case Together(changes):
            return all(_is_there(store, part) for part in changes)
        case _:
            return False


def _contents(connection: "sqlite3.Connection") -> StoreContents:
    store = JobStore(connection)
    jobs = tuple(store.queue())
    asked = [job for job in jobs if job.state in WATCHED | {JobState.SUBMITTING, JobState.UNCERTAIN}]
    newest = tuple(_newest(rows) for job in asked if (rows := store.submissions_of(job.id)))
    return StoreContents(jobs, newest, tuple(store.costs_wanted()))


def _newest(rows: Sequence[Submission]) -> Submission:
    """The one that counts, of which there is never more than one; or else the last."""
    live = (row for row in rows if row.ending not in {SubmissionEnding.UNSENT, SubmissionEnding.REFUSED})
    return next(live, rows[-1])
