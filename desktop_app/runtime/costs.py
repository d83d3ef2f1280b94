"""What a finished shot really cost: where the service hadn't said by the end, it is asked again later. Engine
thread.
"""

import time
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.domain.account import Endpoint
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.ids import PRACTICE, JobId
from desktop_app.domain.job import Job
from desktop_app.domain.lifecycle import Step
from desktop_app.domain.outcome import Resulted
from desktop_app.runtime.account import Accounts
from desktop_app.runtime.lanes import Lane
from desktop_app.runtime.steps import LaneName, Workbench
from desktop_app.runtime.store_thread import CostCharged, StoreContents, StoreThread
from desktop_app.runtime.track import Track

ASK_AFTER = (30.0, 120.0, 600.0, 3600.0, 21600.0)
"""Seconds after the end, then between one question and the next. Then the next start asks again, for a week."""

URGENCY = 9


@dataclass(frozen=True)
class _CostTicket:
    job_id: JobId


@dataclass
class _Wanted:
    job: Job
    asked: int
    due: float


class CostWatch(QObject):
    """Asks for missing costs through the CALL lane, behind everything else, and hands them to the store; the sidecars
    follow it.

    `charged(JobId, Decimal)` after the row is written.
    """

    charged = Signal(object, object)

    def __init__(
        self,
        lanes: Mapping[LaneName, Lane],
        bench: Workbench,
        accounts: Accounts,
        store: StoreThread,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lane = lanes[LaneName.CALL]
        self._bench, self._accounts, self._store = bench, accounts, store
        self._wanted: dict[JobId, _Wanted] = {}
        self._alarm = QTimer(self)
        self._alarm.setSingleShot(True)
        self._alarm.timeout.connect(self._ask)
        self._lane.finished.connect(self._answered)
        store.opened.connect(self._opened)
        store.wrote.connect(self._wrote)

    @Slot()
    def stop(self) -> None:
        """Ask no more: what is still unknown is asked for at the next start."""
        self._wanted.clear()
        self._alarm.stop()

    @Slot(object)
    def _opened(self, contents: object) -> None:
        if isinstance(contents, StoreContents):
            for job in contents.costs_wanted:
                self.want(job)

    @Slot(object)
    def want(self, job: Job) -> None:
        """A job is done: if its cost isn't known, ask for it after a while."""
        if job.cost_usd is None and job.account != PRACTICE and job.request_id is not None:
            self._wanted[job.id] = _Wanted(job, 0, time.monotonic() + ASK_AFTER[0])
            self._set_alarm()

    def _set_alarm(self) -> None:
        if self._wanted:
            first = min(wanted.due for wanted in self._wanted.values())
            self._alarm.start(max(1, round((first - time.monotonic()) * 1000)))

    @Slot()
    def _ask(self) -> None:
        now = time.monotonic()
        for wanted in list(self._wanted.values()):
            if wanted.due > now:
                continue
            wanted.asked += 1
            if wanted.asked >= len(ASK_AFTER):
                del self._wanted[wanted.job.id]
            else:
                wanted.due = now + ASK_AFTER[wanted.asked]
            endpoint = self._accounts.endpoint(wanted.job.account)
            if isinstance(endpoint, Endpoint):
                track = Track(wanted.job, cancel=CancelToken())
                work = self._bench.work(Step.RESULT, track, endpoint, endpoint.base)
                self._lane.start(_CostTicket(wanted.job.id), work, URGENCY)
        self._set_alarm()

    @Slot(object, object)
    def _answered(self, ticket: object, answer: object) -> None:
        if isinstance(ticket, _CostTicket) and isinstance(answer, Resulted) and answer.cost_usd is not None:
            self._wanted.pop(ticket.job_id, None)
            self._store.write(CostCharged(ticket.job_id, answer.cost_usd))

    @Slot(object)
    def _wrote(self, change: object) -> None:
        if isinstance(change, CostCharged):
            self.charged.emit(change.job_id, change.cost_usd)
