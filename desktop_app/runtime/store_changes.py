"""What can be handed to the store to be written, and in which order it is."""

import heapq
import threading
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import count
from typing import TypeAlias

from desktop_app.domain.ids import JobId
from desktop_app.domain.pricing import Quote
from desktop_app.runtime.store_edits import BulkEdit, EditWork
from desktop_app.storage.clip_files import FilesChanged
from desktop_app.storage.job_store import JobChange, JobStore
from desktop_app.storage.sidecars_due import SidecarsWritten


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
class TextsMerged:
    """What many edits of texts have put off in the index of the texts is made up for, piece by piece."""


@dataclass(frozen=True)
class Together:
    """Changes of several jobs that are stored in the same moment, or not at all."""

    changes: tuple[JobChange, ...]


Change: TypeAlias = (
    JobChange | Together | CostCharged | QuoteSeen | BulkEdit | FilesChanged | SidecarsWritten | TextsMerged
)


@dataclass(frozen=True, order=True)
class Turn:
    """A change, and when it is to be written: the smallest first. `work`: how far a bulk edit has come."""

    urgency: int
    order: int
    change: Change = field(compare=False)
    work: EditWork | None = field(compare=False)


class Turns:
    """What waits to be written: submissions first, bulk edits last, and what can wait for ever after those; each kind
    in the order it came. Any thread.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._order = count()
        self._waiting: list[Turn] = []

    def __len__(self) -> int:
        return len(self._waiting)

    def add(self, change: Change) -> None:
        work = EditWork(change) if isinstance(change, BulkEdit) else None
        with self._lock:
            heapq.heappush(self._waiting, Turn(_urgency(change), next(self._order), change, work))

    def put_back(self, turn: Turn) -> None:
        """It isn't done with: it comes again where it was."""
        with self._lock:
            heapq.heappush(self._waiting, turn)

    def next(self) -> Turn | None:
        with self._lock:
            return heapq.heappop(self._waiting) if self._waiting else None


def _urgency(change: Change) -> int:
    if isinstance(change, JobChange) and change.submission is not None:
        return 0
    match change:
        case BulkEdit():
            return 2
        case TextsMerged():
            return 3
        case _:
            return 1


def is_there(store: JobStore, change: Change) -> bool:
    """Whether all that `change` would write is stored already. Raises `KnownError` as `JobStore.get`."""
    match change:
        case JobChange(job):
            return store.get(job.id) == job
        case Together(changes):
            return all(is_there(store, part) for part in changes)
        case _:
            return False
