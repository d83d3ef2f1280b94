"""Tag every clip of a library, in the store alone, then once more with submissions in between; print what that took.

`store_tag DATA LIBRARY`. JSON: `tagged_ms`, from the word to its end. `waited_ms`: the longest that a submission
meanwhile waited until it was on disk; `usual_ms`: the same with nothing else to do.
"""

import json
import sys
import time
from array import array
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from desktop_app.domain.clip_edits import AddTag
from desktop_app.domain.ids import RUNCOMFY
from desktop_app.domain.job import JobState, Submission
from desktop_app.runtime.store_edits import BulkEdit
from desktop_app.runtime.store_thread import StoreThread, Together
from desktop_app.storage.clip_edits import EditClips
from desktop_app.storage.database import open_reader
from desktop_app.storage.job_store import JobChange
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.storage.receipts import Receipts
from tests.jobs import NOW, a_job

_FREE, _JOBS = 10, 500
_EVERY_MS = 90


class Play(QObject):
    """First some submissions alone, then a tag alone, then another with submissions in between."""

    def __init__(self, store: StoreThread, numbers: "array[int]") -> None:
        super().__init__()
        self._store, self._numbers = store, numbers
        self._jobs = [replace(a_job(JobState.UPLOADING), account=RUNCOMFY) for _ in range(_JOBS)]
        self._written: dict[str, float] = {}
        self._waits: list[float] = []
        self._usual = self._tagged = 0.0
        self._turns = self._steps()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.step)
        store.opened.connect(self.opened)
        store.wrote.connect(self.wrote)
        store.edit_ended.connect(self.ended)

    @Slot(object)
    def opened(self, _contents: object) -> None:
        self._store.write(Together(tuple(JobChange(job, None) for job in self._jobs)))

    @Slot()
    def step(self) -> None:
        next(self._turns, None)

    def _steps(self) -> Iterator[None]:
        for _ in range(_FREE):
            self._submit()
            yield
        self._usual, self._waits = max(self._waits), []
        started = time.perf_counter()
        yield from self._tag("measured")
        took = (self._tagged - started) * 1000
        for _ in self._tag("measured twice"):
            self._submit()
            yield
        yield
        told = {"tagged_ms": took, "waited_ms": max(self._waits), "usual_ms": self._usual}
        print(json.dumps(told), flush=True)
        QCoreApplication.exit()

    def _tag(self, name: str) -> Iterator[None]:
        self._tagged = 0.0
        self._store.write(BulkEdit((EditClips(self._numbers, AddTag(name)),)))
        while not self._tagged:
            yield

    def _submit(self) -> None:
        job = self._jobs.pop()
        submission = Submission(f"of {job.id}", job.id, RUNCOMFY, NOW)
        self._written[job.id] = time.perf_counter()
        self._store.write(JobChange(replace(job, state=JobState.SUBMITTING), JobState.UPLOADING, submission))

    @Slot(object)
    def wrote(self, change: object) -> None:
        if isinstance(change, Together):
            self._timer.start()
        elif isinstance(change, JobChange):
            self._waits.append((time.perf_counter() - self._written[change.job.id]) * 1000)

    @Slot(object, object)
    def ended(self, _edit: object, _ending: object) -> None:
        self._tagged = time.perf_counter()


def main() -> None:
    qt = QCoreApplication([])
    data, library = Path(sys.argv[1]), LibraryFolder(Path(sys.argv[2]))
    with closing(open_reader(data)) as connection:
        numbers = array("q", (row[0] for row in connection.execute("SELECT number FROM clips ORDER BY number DESC")))
    store = StoreThread(data, library, Receipts(data))
    play = Play(store, numbers)
    store.start()
    qt.exec()
    store.stop()
    del play


if __name__ == "__main__":
    main()
