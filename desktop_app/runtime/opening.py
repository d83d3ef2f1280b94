"""The store opened for the engine, at the start and whenever it was lost, and jobs taken up from it. Engine thread."""

import time

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.domain import transitions
from desktop_app.domain.errors import AppError
from desktop_app.domain.job import Job
from desktop_app.domain.lifecycle import BACK_OFF
from desktop_app.runtime.book import JobBook
from desktop_app.runtime.steps import utc_now
from desktop_app.runtime.store_thread import StoreContents, StoreThread
from desktop_app.runtime.track import Track


class Opening(QObject):
    """`opened(StoreContents, list[Track])`: the jobs that were not followed before, as they are found after a restart:
    all of them the first time, later what came to light when the list was mended under the running engine.

    `lost()`: it is being mended, or out of reach; until it is opened again nothing is written, so nothing is sent.
    `refused(AppError)`: it can't be had just now. `refusal` says why, `first` whether it was never open.
    """

    opened = Signal(object, object)
    lost = Signal()
    refused = Signal(object)

    def __init__(self, store: StoreThread, book: JobBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._book = store, book
        self.refusal: AppError | None = None
        self.first = True
        store.opened.connect(self._opened)
        store.lost.connect(self._lost)

    @Slot(object)
    def _opened(self, contents: object) -> None:
        self.refusal = contents if isinstance(contents, AppError) else None
        if isinstance(contents, StoreContents):
            self.first = False
            self.opened.emit(contents, self._take_up(contents))
        else:
            self.refused.emit(contents)

    @Slot()
    def _lost(self) -> None:
        self.lost.emit()
        self._store.reopen(self._book.remembered())

    def _take_up(self, contents: StoreContents) -> list[Track]:
        newest = {submission.job_id: submission for submission in contents.submissions}
        taken = []
        for job in contents.jobs:
            if self._book.get(job.id) is not None:
                continue
            track = self._book.take_up(job)
            track.last_submission = newest.get(job.id)
            track.due = time.monotonic() + _wait_of(job)
            found, submission = transitions.restarted(job, newest.get(job.id), utc_now())
            if found is not job:
                self._book.save(track, found, submission)
            taken.append(track)
        return taken


def _wait_of(job: Job) -> float:
    """Seconds. The clock may have been set since: it is never believed for more than was ever meant to be waited."""
    if job.not_before is None:
        return 0.0
    meant = BACK_OFF[-1] if job.error is None else max(job.error.retry_after or 0.0, BACK_OFF[-1])
    return min(max((job.not_before - utc_now()).total_seconds(), 0.0), meant)
