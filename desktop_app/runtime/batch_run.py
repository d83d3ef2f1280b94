"""Making what is in the tray: one still after the other is prepared, and each of its shots handed to the desk.

A still counts as made once every shot of it is a saved job. Whatever ends the program in between, the others are in the
tray still; and because each shot has its name from the tray (`domain.batch.shot_id`), one whose job was saved in the
last moment is found again by that name, and not made twice.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import partial
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.domain.batch import shot_id
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.composing import SourceKind, TrayStill
from desktop_app.domain.errors import AppError
from desktop_app.domain.framing import LARGEST_HEIGHT
from desktop_app.domain.ids import AccountId, JobId
from desktop_app.domain.job import Job
from desktop_app.domain.model_spec import Value, Values
from desktop_app.domain.request import LinkedPicture, PreparedStill
from desktop_app.runtime.background import Background
from desktop_app.runtime.draft import Draft
from desktop_app.runtime.reader import Query, StoredJobs
from desktop_app.runtime.stills import StillFile, prepared_still
from desktop_app.storage.framing_form import framing_form


@dataclass(frozen=True)
class BatchShots:
    """What all shots of one still are. `values` are the settings without the prompt."""

    still: TrayStill
    prompts: tuple[str, ...]


@dataclass(frozen=True)
class Batch:
    """Every still with its prompts, and what they have in common. `values`: the settings, without the prompt."""

    stills: tuple[BatchShots, ...]
    model_id: str
    values: Mapping[str, Value]
    prompt_field: str
    variations: int = 1
    ratio: Fraction | None = None
    height: int = LARGEST_HEIGHT
    account: AccountId | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "values", MappingProxyType(dict(self.values)))

    @property
    def count(self) -> int:
        return sum(len(shots.prompts) for shots in self.stills) * self.variations

    def shots_of(self, shots: BatchShots) -> Iterator[tuple[JobId, Values]]:
        """The name and the whole values of each shot of a still."""
        framing = json.dumps(framing_form(shots.still.framing), sort_keys=True)
        for prompt in shots.prompts:
            values = {**self.values, self.prompt_field: prompt}
            for variation in range(self.variations):
                yield shot_id(shots.still.id, framing, self.model_id, values, variation), values

    def names(self) -> frozenset[JobId]:
        return frozenset(name for shots in self.stills for name, _ in self.shots_of(shots))


@dataclass
class _Here:
    """The still whose turn it is, and those of its shots that are not saved yet."""

    shots: BatchShots
    waiting: set[JobId] = field(default_factory=set)


class BatchRun(QObject):
    """GUI thread. One batch at a time; one still at a time is in memory.

    `asked(Query)` goes to the reader, whose answers come to `answer`; `wished(Draft)` goes to the desk, whose word
    comes to `added` and `not_added`. `made(still id)`: every shot of it is saved. `refused(still id, AppError)`: it
    can't be prepared, the others go on. `went_on()` when `done` has grown. `ended(AppError | None)`: all was tried, it
    was stopped, or (an error) nothing more can be kept.
    """

    asked = Signal(object)
    wished = Signal(object)
    made = Signal(str)
    refused = Signal(str, object)
    went_on = Signal()
    ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._batch: Batch | None = None
        self._names: frozenset[JobId] = frozenset()
        self._stored: frozenset[JobId] = frozenset()
        self._coming: list[BatchShots] = []
        self._here: _Here | None = None
        self._cancel = CancelToken()
        self._background = Background(1, self)
        self._background.finished.connect(self._prepared)
        self.done = 0
        self.count = 0

    @property
    def running(self) -> bool:
        return self._batch is not None

    def start(self, batch: Batch) -> None:
        """Begin. The store is asked first which of the shots are there already, from before a crash."""
        self._batch = batch
        self._coming = list(batch.stills)
        self.done, self.count = 0, len(batch.stills)
        self._cancel = CancelToken()
        self._names = batch.names()
        self.asked.emit(StoredJobs(self._names))

    @Slot()
    def stop(self) -> None:
        """Prepare no more. What the desk has been handed is made all the same."""
        self._cancel.cancel()
        self._coming.clear()
        if self._here is None:
            self._end(None)

    def shutdown(self) -> None:
        self._batch = None
        self._cancel.cancel()
        self._background.shutdown()

    @Slot(object, object)
    def answer(self, query: Query, answer: object) -> None:
        """The reader's word about the shots of this batch."""
        if self._batch is None or not isinstance(query, StoredJobs) or query.ids != self._names:
            return
        if isinstance(answer, AppError):
            self._end(answer)
        elif isinstance(answer, frozenset):
            self._stored = answer
            self._next()

    def _next(self) -> None:
        self._here = None
        if self._batch is None:
            return
        if not self._coming:
            self._end(None)
            return
        self._here = _Here(self._coming.pop(0))
        still = self._here.shots.still
        if all(name in self._stored for name, _ in self._batch.shots_of(self._here.shots)):
            self._finish(still.id)
        elif still.source.kind is SourceKind.LINK:
            self._hand_over(LinkedPicture(still.source.where))
        else:
            work = partial(_prepare, still, self._batch.ratio, self._batch.height, self._cancel)
            self._background.start(still.id, work)

    @Slot(object, object)
    def _prepared(self, still_id: str, answer: object) -> None:
        if self._here is None or self._here.shots.still.id != still_id:
            return
        if self._cancel.cancelled:  # stopped, though it became ready in that moment
            self._next()
        elif isinstance(answer, PreparedStill):
            self._hand_over(answer)
        elif isinstance(answer, AppError):
            self.refused.emit(still_id, answer)
            self._count_one()
            self._next()

    def _hand_over(self, still: PreparedStill | LinkedPicture) -> None:
        assert self._batch is not None
        assert self._here is not None
        batch, here = self._batch, self._here
        drafts = [
            Draft(batch.model_id, values, still, account=batch.account, job_id=name)
            for name, values in batch.shots_of(here.shots)
            if name not in self._stored
        ]
        here.waiting = {draft.job_id for draft in drafts if draft.job_id is not None}
        for draft in drafts:
            self.wished.emit(draft)

    @Slot(object, object)
    def added(self, _draft: Draft | None, job: Job) -> None:
        """A job was saved: maybe one of ours."""
        if self._here is not None and job.id in self._here.waiting:
            self._here.waiting.discard(job.id)
            if not self._here.waiting:
                self._finish(self._here.shots.still.id)

    @Slot(object, object)
    def not_added(self, draft: Draft, error: AppError) -> None:
        """The desk could not keep a shot: nor could it keep the next."""
        if self._here is not None and draft.job_id in self._here.waiting:
            self._here = None
            self._end(error)

    def _finish(self, still_id: str) -> None:
        self.made.emit(still_id)
        self._count_one()
        self._next()

    def _count_one(self) -> None:
        self.done += 1
        self.went_on.emit()

    def _end(self, error: AppError | None) -> None:
        if self._batch is not None:
            self._batch = None
            self._coming.clear()
            self.ended.emit(error)


def _prepare(still: TrayStill, ratio: Fraction | None, height: int, cancel: CancelToken) -> PreparedStill:
    from desktop_app.media import picture

    file = StillFile(Path(still.source.where))
    made = picture.prepare(file.source, file.name, still.framing, ratio, height, cancel)
    return prepared_still(made, file, still.framing)
