"""Follows one draft from the desk to its end, or to where it can't go on by itself."""

import shutil
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.domain.errors import AppError
from desktop_app.domain.ids import JobId
from desktop_app.domain.job import Clip, Job, JobState
from desktop_app.exits import exit_of, exit_of_job
from desktop_app.reports import report_of
from desktop_app.runtime.desk import Desk
from desktop_app.runtime.draft import Draft
from desktop_app.runtime.engine import JobEngine
from desktop_app.runtime.messages import JobSnapshot


class JobWatch(QObject):
    """`reported(Report)` for each change of state; `ended(int)`: the exit code; `failed(AppError)` before it if the
    draft could not be added. Lives in the thread that asks.
    """

    adding = Signal(object)
    reported = Signal(object)
    failed = Signal(object)
    ended = Signal(int)

    def __init__(
        self, engine: JobEngine, desk: Desk, library: Path, out: Path | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._out = library, out
        self._draft: Draft | None = None
        self._job_id: JobId | None = None
        self._told: tuple[object, ...] = ()
        self._early: list[JobSnapshot] = []
        self._clips: list[Clip] = []
        engine.clips_added.connect(self._clips_added)
        engine.job_changed.connect(self._changed)
        desk.added.connect(self._added)
        desk.not_added.connect(self._not_added)
        self.adding.connect(desk.add)

    def add(self, draft: Draft) -> None:
        """Hand the draft to the desk and follow what becomes of it."""
        self._draft = draft
        self.adding.emit(draft)

    @Slot(object, object)
    def _added(self, draft: Draft, job: Job) -> None:
        if draft is self._draft:
            self._job_id = job.id
            early, self._early = self._early, []
            for snapshot in early:
                self._changed(snapshot)

    @Slot(object, object)
    def _not_added(self, draft: Draft, error: AppError) -> None:
        if draft is self._draft:
            self.failed.emit(error)
            self.ended.emit(exit_of(error.code))

    @Slot(object)
    def _clips_added(self, clips: tuple[Clip, ...]) -> None:
        self._clips += [clip for clip in clips if clip.job_id == self._job_id]

    @Slot(object)
    def _changed(self, snapshot: JobSnapshot) -> None:
        if self._job_id is None:
            self._early.append(snapshot)
            return
        job = snapshot.job
        if job.id != self._job_id:
            return
        told = (job.state, job.remote_status, job.waiting_for)
        if told != self._told:
            self._told = told
            self.reported.emit(report_of(snapshot, self._files() if job.state is JobState.DONE else None))
        code = exit_of_job(job)
        if code is not None:
            self.ended.emit(code)

    def _files(self) -> list[str]:
        kept = [self._library / clip.path for clip in self._clips]
        if self._out is None:
            return [str(file) for file in kept]
        self._out.mkdir(parents=True, exist_ok=True)
        return [str(shutil.copy2(file, self._out / file.name)) for file in kept]
