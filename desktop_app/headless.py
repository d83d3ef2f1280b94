"""The engine without a window: for `generate` and `resume`. Main thread, with a QCoreApplication."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from desktop_app.crash import CrashWatch
from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.ids import JobId
from desktop_app.domain.job import RELEASED, UNSENT, HoldReason, Job, JobState, WaitingFor
from desktop_app.domain.lifecycle import BUCKET_PASSING
from desktop_app.exits import Exit, exit_of_job, refuse
from desktop_app.job_watch import JobWatch
from desktop_app.reports import Report, Reporter, report_of
from desktop_app.runtime.draft import Draft
from desktop_app.runtime.engine_room import EngineRoom, Plan
from desktop_app.runtime.messages import JobSnapshot
from desktop_app.storage.secrets import SecretStore
from desktop_app.system_signals import SystemSignals

UNSENT_BECAUSE = BUCKET_PASSING | {ErrorCode.UNREACHABLE, ErrorCode.TLS_FAILED, ErrorCode.SENDING_CUT}
"""Nothing was sent and nothing will be just now: a script is told at once, and the shot waits until someone says go."""


class Headless(QObject):
    """Runs one engine until nothing goes on by itself any more: for a draft its own job, without one all of them."""

    parking = Signal(str)
    releasing = Signal()

    def __init__(
        self, plan: Plan, crashes: CrashWatch, reporter: Reporter, draft: Draft | None, out: Path | None = None
    ) -> None:
        super().__init__()
        self._crashes = crashes
        crashes.reported.connect(self._broken, Qt.ConnectionType.QueuedConnection)
        self._room = EngineRoom(plan, SecretStore())
        self._reporter, self._draft = reporter, draft
        self._jobs: dict[JobId, JobSnapshot] = {}
        self._awaited: set[JobId] = set()
        self._exit: int | None = None
        engine, desk = self._room.engine, self._room.desk
        engine.jobs_loaded.connect(self._loaded)
        engine.job_changed.connect(self._changed)
        engine.store_refused.connect(self._refused)
        self.parking.connect(desk.park)
        self.releasing.connect(desk.release_held)
        self._watch = JobWatch(engine, desk, plan.library_dir, out, self)
        self._watch.reported.connect(self._report)
        self._watch.failed.connect(self._refused)
        self._watch.ended.connect(self._end)

    def run(self, qt: QCoreApplication) -> int:
        """Start, wait, stop; the exit code."""
        signals = SystemSignals(self)
        signals.end_wanted.connect(self._interrupted)
        self._room.open()
        try:
            qt.exec()
        finally:
            clean = self._room.close()
            signals.close()
        code = Exit.BUG if self._exit is None else self._exit
        if not clean:
            self._crashes.close()
            sys.stdout.flush()
            os._exit(code)  # a thread hangs in the system's resolver; everything of ours is written
        return code

    @Slot()
    def _interrupted(self) -> None:
        self._end(Exit.AGAIN)

    @Slot(object)
    def _broken(self, _report: object) -> None:
        """A bug of ours: who knows what doesn't go on for it. What is under way is on disk, for `resume`."""
        self._end(Exit.BUG)

    @Slot(int)
    def _end(self, code: int) -> None:
        if self._exit is None:
            self._exit = code
            QCoreApplication.quit()

    @Slot(object)
    def _report(self, report: Report) -> None:
        self._reporter.say(report)

    @Slot(object)
    def _refused(self, error: AppError) -> None:
        self._end(refuse(error))

    @Slot(object)
    def _loaded(self, snapshots: tuple[JobSnapshot, ...]) -> None:
        if self._draft is not None:
            self._watch.add(self._draft)
            return
        self._jobs = {snapshot.job.id: snapshot for snapshot in snapshots}
        self._awaited = {job_id for job_id, found in self._jobs.items() if _moves_at_once(found.job)}
        self.releasing.emit()
        self._judge()

    @Slot(object)
    def _changed(self, snapshot: JobSnapshot) -> None:
        job = snapshot.job
        if job.state is JobState.QUEUED and job.error is not None and job.error.code in UNSENT_BECAUSE:
            self.parking.emit(job.id)
        if self._draft is None:
            self._jobs[job.id] = snapshot
            self._awaited.discard(job.id)
            self._reporter.say(report_of(snapshot))
            self._judge()

    def _judge(self) -> None:
        verdicts = [exit_of_job(snapshot.job) for snapshot in self._jobs.values()]
        if not self._awaited and all(verdict is not None for verdict in verdicts):
            unsent = any(_unsent_for_want_of_network(snapshot.job) for snapshot in self._jobs.values())
            self._end(Exit.TOKEN if Exit.TOKEN in verdicts else Exit.AGAIN if unsent else Exit.DONE)


def _moves_at_once(job: Job) -> bool:
    """Whether there is news of a job right after the start: a held one is sent, one that waited tries again."""
    return job.reason in RELEASED or job.waiting_for not in {None, WaitingFor.PAUSE}


def _unsent_for_want_of_network(job: Job) -> bool:
    return job.state in UNSENT and job.reason is HoldReason.OFFLINE
