"""The one writing connection, in a thread of its own.

Changes are handed over from any thread and written in small transactions: submissions before everything, then in the
order they came. Each is announced after its commit, never before.
"""

import heapq
import logging
import threading
from dataclasses import dataclass
from decimal import Decimal
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal, Slot

from desktop_app.domain.errors import KnownError
from desktop_app.domain.job import Job, JobId, JobState, Submission
from desktop_app.domain.pricing import Quote
from desktop_app.storage.job_store import JobChange, JobStore

if TYPE_CHECKING:
    import sqlite3

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class CostCharged:
    """What a finished job really cost, as the service told later."""

    job_id: JobId
    cost_usd: Decimal


@dataclass(frozen=True)
class QuoteSeen:
    """A live price, kept for when there is no network."""

    quote: Quote


Change: TypeAlias = JobChange | CostCharged | QuoteSeen


@dataclass(frozen=True)
class StoreContents:
    """What the engine takes up again: jobs that aren't final or need the user, and the newest submission of each that
    was being sent or is uncertain.
    """

    jobs: tuple[Job, ...]
    submissions: tuple[Submission, ...]
    costs_wanted: tuple[Job, ...]


class _StoreWorker(QObject):
    """Lives in the store thread and owns the connection, from `open` to `close`."""

    woken = Signal()
    opening = Signal(object)
    closing = Signal()
    opened = Signal(object)
    wrote = Signal(object)
    refused = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._waiting: list[tuple[int, int, Change]] = []
        self._order = count()
        self._connection: sqlite3.Connection | None = None
        self._store: JobStore | None = None
        self.woken.connect(self._write_next)
        self.opening.connect(self._open)
        self.closing.connect(self._close)

    def put(self, change: Change) -> None:
        """Any thread."""
        urgent = isinstance(change, JobChange) and change.submission is not None
        with self._lock:
            heapq.heappush(self._waiting, (0 if urgent else 1, next(self._order), change))
        self.woken.emit()

    @Slot(object)
    def _open(self, data_dir: Path) -> None:
        from desktop_app.storage.database import open_writer

        try:
            self._connection = open_writer(data_dir)
            self._store = JobStore(self._connection)
            contents = _contents(self._store)
        except KnownError as error:
            self.opened.emit(error.error)
        else:
            self.opened.emit(contents)

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
            self.refused.emit(change, error.error)
        except Exception:
            # Ours: a stale change, or one that the database's own rules forbid.
            log.exception("a change that can't be written")
            self.refused.emit(change, None)
        else:
            self.wrote.emit(change)

    def _write(self, store: JobStore, change: Change) -> None:
        match change:
            case JobChange():
                store.apply(change)
            case CostCharged(job_id, cost_usd):
                store.set_cost(job_id, cost_usd)
            case QuoteSeen(quote):
                store.save_quote(quote)

    @Slot()
    def _close(self) -> None:
        while self._waiting and self._store is not None:
            self._write_next()
        if self._connection is not None:
            self._connection.close()
        self._connection = self._store = None
        self.thread().quit()


def _contents(store: JobStore) -> StoreContents:
    jobs = tuple(store.queue())
    asked = [job for job in jobs if job.state in {JobState.SUBMITTING, JobState.UNCERTAIN}]
    newest = tuple(rows[-1] for job in asked if (rows := store.submissions_of(job.id)))
    return StoreContents(jobs, newest, tuple(store.costs_wanted()))


class StoreThread(QObject):
    """The store as the others see it.

    Signals: `opened(StoreContents | AppError)` once; `wrote(change)` after a commit; `refused(change, AppError |
    None)` when nothing was written (`None`: the change was stale, which is a bug).
    """

    opened = Signal(object)
    wrote = Signal(object)
    refused = Signal(object, object)

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data_dir = data_dir
        self._thread = QThread(self)
        self._thread.setObjectName("store")
        self._worker = _StoreWorker()
        self._worker.moveToThread(self._thread)
        self._worker.opened.connect(self.opened)
        self._worker.wrote.connect(self.wrote)
        self._worker.refused.connect(self.refused)

    def start(self) -> None:
        """Open the database, in its thread; `opened` tells how it went."""
        self._thread.start()
        self._worker.opening.emit(self._data_dir)

    def write(self, change: Change) -> None:
        """Hand a change over. Any thread; returns at once."""
        self._worker.put(change)

    def stop(self) -> None:
        """Write what is waiting, close the database, end the thread. Returns when that is done."""
        if self._thread.isRunning():
            self._worker.closing.emit()
            self._thread.wait(QDeadlineTimer(QDeadlineTimer.ForeverConstant.Forever))
