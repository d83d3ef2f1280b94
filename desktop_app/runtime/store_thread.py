"""The one writing connection, in a thread of its own.

Changes are handed over from any thread and written in small transactions: submissions before everything, then in the
order they came. Each is announced after its commit, never before. A list that is damaged or gone is mended before it is
opened; one that can't be opened just now is tried again until it can.
"""

import heapq
import logging
import threading
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, QTimer, Signal, Slot

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import AppError, ErrorCode, KnownError
from desktop_app.domain.ids import JobId
from desktop_app.domain.job import Job, JobState, Submission
from desktop_app.domain.pricing import Quote
from desktop_app.storage.disk import check_room
from desktop_app.storage.job_store import JobChange, JobStore
from desktop_app.storage.library_folder import LibraryFolder

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.storage.rebuild import Mended

log = logging.getLogger(__name__)

OPEN_AGAIN_MS = 2000
ANSWER_ROOM = 4 * 1024 * 1024
"""Bytes that have to be free before a submission is written down."""
PASSING = frozenset({ErrorCode.DATABASE_BUSY, ErrorCode.DISK_FULL, ErrorCode.FOLDER_UNAVAILABLE})
"""What may keep the database from being opened now and not in a moment."""


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


@dataclass(frozen=True)
class StoreContents:
    """What the engine takes up again: jobs that aren't final or need the user, and the newest submission of each that
    was being sent or is uncertain. `mended`: what had to be done to the list before it could be read.
    """

    jobs: tuple[Job, ...]
    submissions: tuple[Submission, ...]
    costs_wanted: tuple[Job, ...]
    mended: "Mended | None" = None


class _StoreWorker(QObject):
    """Lives in the store thread and owns the connection, from `open` to `close`."""

    woken = Signal()
    opening = Signal()
    closing = Signal()
    opened = Signal(object)
    wrote = Signal(object)
    refused = Signal(object, object)

    def __init__(self, data_dir: Path, library: LibraryFolder) -> None:
        super().__init__()
        self._data_dir, self._library = data_dir, library
        self._lock = threading.Lock()
        self._waiting: list[tuple[int, int, Change]] = []
        self._order = count()
        self._connection: sqlite3.Connection | None = None
        self._store: JobStore | None = None
        self._refusal: ErrorCode | None = None
        self._again = QTimer(self, singleShot=True, interval=OPEN_AGAIN_MS)
        self._again.timeout.connect(self._open)
        self.cancel = CancelToken()
        self.woken.connect(self._write_next)
        self.opening.connect(self._open)
        self.closing.connect(self._close)

    def put(self, change: Change) -> None:
        """Any thread."""
        urgent = isinstance(change, JobChange) and change.submission is not None
        with self._lock:
            heapq.heappush(self._waiting, (0 if urgent else 1, next(self._order), change))
        self.woken.emit()

    @Slot()
    def _open(self) -> None:
        from desktop_app.storage.recovery import open_mended

        try:
            self._connection, contents, mended = open_mended(self._data_dir, self._library, _contents, self.cancel)
        except KnownError as error:
            self._not_opened(error.error)
            return
        self._store = JobStore(self._connection)
        self.opened.emit(replace(contents, mended=mended))
        for _ in range(len(self._waiting)):
            self.woken.emit()

    def _not_opened(self, error: AppError) -> None:
        if error.code is ErrorCode.STOPPED:
            return
        if error.code is not self._refusal:
            self._refusal = error.code
            self.opened.emit(error)
        if error.code in PASSING:
            self._again.start()

    @Slot()
    def _write_next(self) -> None:
        with self._lock:
            if not self._waiting or self._store is None:
                return
            change = heapq.heappop(self._waiting)[2]
        try:
            self._write(self._store, change)
        except KnownError as error:
            log.info("not written: %s", error)
            self._refuse(change, error.error)
        except Exception:
            if self._is_damaged():
                self._refuse(change, AppError(ErrorCode.DATABASE_DAMAGED, {"folder": str(self._data_dir)}))
                return
            # Ours: a stale change, or one that the database's own rules forbid.
            log.exception("a change that can't be written")
            self.refused.emit(change, None)
        else:
            self.wrote.emit(change)

    def _refuse(self, change: Change, error: AppError) -> None:
        from desktop_app.storage.recovery import suspect

        if error.code is ErrorCode.DATABASE_DAMAGED:
            suspect(self._data_dir)
        self.refused.emit(change, error)

    def _is_damaged(self) -> bool:
        from desktop_app.storage.recovery import is_damaged

        return self._connection is not None and is_damaged(self._connection)

    def _write(self, store: JobStore, change: Change) -> None:
        match change:
            case JobChange():
                if change.submission is not None and change.submission.ending is None:
                    # Nothing is paid for unless its answer can be written down too.
                    check_room(self._data_dir, ANSWER_ROOM)
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


def _contents(connection: "sqlite3.Connection") -> StoreContents:
    store = JobStore(connection)
    jobs = tuple(store.queue())
    asked = [job for job in jobs if job.state in {JobState.SUBMITTING, JobState.UNCERTAIN}]
    newest = tuple(rows[-1] for job in asked if (rows := store.submissions_of(job.id)))
    return StoreContents(jobs, newest, tuple(store.costs_wanted()))


class StoreThread(QObject):
    """The store as the others see it.

    Signals: `opened(StoreContents | AppError)`: the contents once, and before them each new reason why not;
    `wrote(change)` after a commit; `refused(change, AppError | None)` when nothing was written (`None`: the change was
    stale, which is a bug). A change handed over before the database is open waits for it.
    """

    opened = Signal(object)
    wrote = Signal(object)
    refused = Signal(object, object)

    def __init__(self, data_dir: Path, library: LibraryFolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = QThread(self)
        self._thread.setObjectName("store")
        self._worker = _StoreWorker(data_dir, library)
        self._worker.moveToThread(self._thread)
        self._worker.opened.connect(self.opened)
        self._worker.wrote.connect(self.wrote)
        self._worker.refused.connect(self.refused)

    def start(self) -> None:
        """Open the database, in its thread; `opened` tells how it went."""
        self._thread.start()
        self._worker.opening.emit()

    def write(self, change: Change) -> None:
        """Hand a change over. Any thread; returns at once."""
        self._worker.put(change)

    def stop(self) -> None:
        """Write what is waiting, close the database, end the thread. Returns when that is done."""
        self._worker.cancel.cancel()
        if self._thread.isRunning():
            self._worker.closing.emit()
            self._thread.wait(QDeadlineTimer(QDeadlineTimer.ForeverConstant.Forever))
