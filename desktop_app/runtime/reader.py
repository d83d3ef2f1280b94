"""Questions to the store, answered in a thread of their own over a connection that can't write."""

import logging
import sqlite3
import threading
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Final, TypeAlias

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal, SignalInstance, Slot

from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.ids import JobId
from desktop_app.domain.job import Job
from desktop_app.domain.library import LibraryQuery
from desktop_app.domain.pricing import Quote
from desktop_app.runtime.background import answer_of
from desktop_app.runtime.clip_queries import NumbersFound, NumbersIn, Summary, SummaryOf
from desktop_app.runtime.library_queries import (
    ClipsByNumber,
    Facets,
    LibraryFacets,
    LibraryFirst,
    LibraryRows,
    LibraryShape,
    NewClips,
    Shape,
)
from desktop_app.runtime.queue_queries import EndedJobs, TimesOf
from desktop_app.storage.clip_store import ClipStore
from desktop_app.storage.history import History
from desktop_app.storage.job_store import JobStore
from desktop_app.storage.library_facets import facets
from desktop_app.storage.library_order import Library
from desktop_app.storage.library_rows import ClipRow, clip_rows
from desktop_app.storage.library_summary import numbers_in, summary_of
from desktop_app.storage.transactions import was_interrupted

log = logging.getLogger(__name__)

_INTERRUPTED: Final = object()
"""In place of an answer that nobody waits for."""


@dataclass(frozen=True)
class PromptHistory:
    """The last prompts used, different ones, newest first. Answered by a tuple of them."""

    limit: int = 50


@dataclass(frozen=True)
class JobsToShow:
    """What the queue shows. Answered by a tuple of `Job`."""


@dataclass(frozen=True)
class LastCost:
    """What the last shot with these settings was charged. Answered by a `Decimal` in USD, or `None`."""

    price_key: str


@dataclass(frozen=True)
class StoredQuote:
    """The last live price of a model. Answered by a `Quote`, or `None`."""

    model_id: str


@dataclass(frozen=True)
class StoredJobs:
    """Which of these are jobs already. Answered by a frozenset of `JobId`."""

    ids: frozenset[JobId]


@dataclass(frozen=True)
class MadeWith:
    """What was made, or is being made, with these very prompts. Answered by a tuple of `Job`, newest first."""

    prompts: tuple[str, ...]


@dataclass(frozen=True)
class ClipsOf:
    """The clips of a job. Answered by a tuple of `ClipRow`."""

    job_id: JobId


Query: TypeAlias = (
    LibraryFirst
    | LibraryShape
    | ClipsByNumber
    | NewClips
    | LibraryFacets
    | PromptHistory
    | JobsToShow
    | LastCost
    | StoredQuote
    | StoredJobs
    | MadeWith
    | ClipsOf
    | TimesOf
    | EndedJobs
    | SummaryOf
    | NumbersIn
)
Answer: TypeAlias = (
    LibraryRows
    | Shape
    | Facets
    | Summary
    | NumbersFound
    | tuple[str, ...]
    | tuple[Job, ...]
    | tuple[ClipRow, ...]
    | tuple[float, ...]
    | frozenset[JobId]
    | Decimal
    | Quote
    | AppError
    | None
)


class _ReaderWorker(QObject):
    """Lives in the reader thread and owns the connection, from the first question to `close`."""

    asked = Signal(object)
    letting_go = Signal()
    coming_back = Signal()
    closing = Signal()
    answered = Signal(object, object)
    damaged = Signal()

    def __init__(self, data_dir: Path, wanted: Callable[[Query], bool]) -> None:
        super().__init__()
        self._data_dir = data_dir
        self._wanted = wanted
        self._connection: sqlite3.Connection | None = None
        self._away = False
        self._kept: list[Query] = []
        self._lock = threading.Lock()
        self._under_way: Query | None = None
        self.asked.connect(self._answer)
        self.letting_go.connect(self._let_go)
        self.coming_back.connect(self._come_back)
        self.closing.connect(self._close)

    @Slot(object)
    def _answer(self, query: Query) -> None:
        if self._away:
            self._kept.append(query)
        elif self._wanted(query):
            with self._lock:
                self._under_way = query
            answer = answer_of(lambda: self._read_unless_interrupted(query))
            with self._lock:
                self._under_way = None
            if answer is _INTERRUPTED:
                return
            if isinstance(answer, AppError) and answer.code is ErrorCode.DATABASE_DAMAGED:
                from desktop_app.storage.recovery import suspect

                suspect(self._data_dir)
                self.damaged.emit()
            self.answered.emit(query, answer)

    def interrupt_unwanted(self) -> None:
        """Any thread: what is being read and nobody wants to know any more is not read to its end."""
        with self._lock:
            if self._under_way is not None and self._connection is not None and not self._wanted(self._under_way):
                self._connection.interrupt()

    def _read_unless_interrupted(self, query: Query) -> object:
        try:
            return self._read(query)
        except sqlite3.OperationalError as error:
            if was_interrupted(error):
                return _INTERRUPTED
            raise

    def _read(self, query: Query) -> Answer:
        if self._connection is None:
            from desktop_app.storage.database import open_reader

            self._connection = open_reader(self._data_dir)
        match query:
            case LibraryFirst(asked, limit):
                return LibraryRows(tuple(Library(self._connection).first(asked, limit)))
            case LibraryShape(asked):
                return Library(self._connection).shape(asked)
            case NewClips(ids):
                return tuple(row for row in map(ClipStore(self._connection).get, ids) if row is not None)
            case ClipsByNumber(numbers):
                return tuple(clip_rows(self._connection, numbers, removed=False))
            case LibraryFacets():
                return facets(self._connection)
            case PromptHistory(limit):
                return tuple(JobStore(self._connection).prompts(limit))
            case JobsToShow():
                return tuple(JobStore(self._connection).queue())
            case LastCost(price_key):
                return JobStore(self._connection).last_cost(price_key)
            case StoredQuote(model_id):
                return JobStore(self._connection).quote(model_id)
            case StoredJobs(ids):
                return JobStore(self._connection).stored(ids)
            case MadeWith(prompts):
                store = JobStore(self._connection)
                return tuple(job for prompt in prompts for job in store.made_with(prompt))
            case ClipsOf(job_id):
                return tuple(ClipStore(self._connection).of_job(job_id))
            case SummaryOf(numbers):
                return summary_of(self._connection, numbers)
            case NumbersIn(collection):
                return NumbersFound(numbers_in(self._connection, collection))
            case TimesOf(key):
                return History(self._connection).times(key)
            case EndedJobs(offset, limit):
                return History(self._connection).ended(offset, limit)

    @Slot()
    def _let_go(self) -> None:
        self._away = True
        self._drop()

    @Slot()
    def _come_back(self) -> None:
        self._away = False
        kept, self._kept = self._kept, []
        for query in kept:
            self._answer(query)

    @Slot()
    def _close(self) -> None:
        self._drop()
        self.thread().quit()

    def _drop(self) -> None:
        with self._lock:
            connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()


class _Answers(QObject):
    """To questions of one kind."""

    told = Signal(object, object)


class ReaderThread(QObject):
    """The store as those see it who only ask.

    `ask` from any thread, or by a signal; `answered(query, answer | AppError)` to every listener, and `answers_to` of
    that kind of question to those who listen to it alone: each looks for the queries it made. Questions put before
    `start` wait for it. `damaged()`: what was read made no sense.
    """

    answered = Signal(object, object)
    damaged = Signal()

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: LibraryQuery | None = None
        self._by_kind: dict[type[object], _Answers] = {}
        self._thread = QThread(self)
        self._thread.setObjectName("reader")
        self._worker = _ReaderWorker(data_dir, self._is_wanted)
        self._worker.moveToThread(self._thread)
        self._worker.answered.connect(self._deliver)
        self._worker.damaged.connect(self.damaged)

    def start(self) -> None:
        """Begin to answer.

        Once the store has been opened for writing: a reader that comes first reads an empty copy.
        """
        self._thread.start()

    @Slot(object)
    def ask(self, query: Query) -> None:
        """Put a question. One for the library makes those with another query pointless: they are skipped, and one under
        way is broken off.
        """
        if isinstance(query, LibraryFirst | LibraryShape) and query.query != self._shown:
            self._shown = query.query
            self._worker.interrupt_unwanted()
        self._worker.asked.emit(query)

    def answers_to(self, kind: type[object]) -> SignalInstance:
        """`(query, answer | AppError)` for queries of this class only: who hears of all has to look at all of them. In
        the reader's own thread.
        """
        if kind not in self._by_kind:
            self._by_kind[kind] = _Answers(self)
        return self._by_kind[kind].told

    @Slot()
    def let_go(self) -> None:
        """Close the database, until `come_back`; questions wait as long."""
        self._worker.letting_go.emit()

    @Slot()
    def come_back(self) -> None:
        self._worker.coming_back.emit()

    def stop(self) -> None:
        """End the thread; the question under way is broken off, and those that wait are dropped."""
        if self._thread.isRunning():
            self._thread.requestInterruption()
            self._worker.interrupt_unwanted()
            self._worker.closing.emit()
            self._thread.wait(QDeadlineTimer(QDeadlineTimer.ForeverConstant.Forever))

    def _is_wanted(self, query: Query) -> bool:
        # Any thread: reads one reference.
        if self._thread.isInterruptionRequested():
            return False
        if isinstance(query, LibraryFirst | LibraryShape):
            return query.query == self._shown
        return True

    @Slot(object, object)
    def _deliver(self, query: Query, answer: Answer) -> None:
        if not self._is_wanted(query):
            return
        if isinstance(answer, AppError):
            log.info("the store gave no answer to %s: %s", type(query).__name__, answer.code)
        self.answered.emit(query, answer)
        if type(query) in self._by_kind:
            self._by_kind[type(query)].told.emit(query, answer)
