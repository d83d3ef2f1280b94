"""Everything that lives in the engine thread: built in order, started, and taken down in reverse."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal, Slot

from desktop_app.api.timeouts import Timeouts
from desktop_app.domain.ids import AccountId
from desktop_app.domain.model_spec import ModelSpec
from desktop_app.domain.pricing import Quote
from desktop_app.domain.travel import Travel
from desktop_app.runtime.account import Accounts
from desktop_app.runtime.bucket_keyring import BucketKeyring
from desktop_app.runtime.costs import CostWatch
from desktop_app.runtime.courier import Courier
from desktop_app.runtime.desk import Desk
from desktop_app.runtime.engine import JobEngine
from desktop_app.runtime.line import Line
from desktop_app.runtime.pace import Pace
from desktop_app.runtime.picture_travel import PictureTravel
from desktop_app.runtime.practice_process import PracticeProcess
from desktop_app.runtime.sidecar_keeper import SidecarKeeper
from desktop_app.runtime.steps import LaneName, Workbench
from desktop_app.runtime.store_thread import QuoteSeen, StoreThread
from desktop_app.runtime.sweeping import Sweeping
from desktop_app.storage import left_objects
from desktop_app.storage.left_objects import LeftObjects
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.storage.receipts import Receipts
from desktop_app.storage.secrets import SecretStore


@dataclass(frozen=True)
class Plan:
    """What the engine is built from. `models` by their IDs, the default one first; `token` is the environment's."""

    data_dir: Path
    library_dir: Path
    api_base: str
    models: Mapping[str, ModelSpec]
    practice_command: Sequence[str]
    account: AccountId | None
    token: str | None
    at_once: int = 2
    paused: bool = False
    send_when_back: bool = False
    trusted_hosts: frozenset[str] = frozenset()
    travel: Travel = field(default_factory=Travel)
    pace: Pace = field(default_factory=Pace)
    timeouts: Timeouts = field(default_factory=Timeouts)


class EngineRoom(QObject):
    """Build it in any thread without one of its own; `open` moves it into the engine thread and starts everything.

    Its parts are public: connect to their signals and slots. `close` stops them and waits for the thread. What else
    lives in the engine thread is made a child before `open`, and stops at `ending`, emitted there.
    """

    closing = Signal()
    ending = Signal()

    def __init__(self, plan: Plan, secrets: SecretStore) -> None:
        super().__init__()
        library = LibraryFolder(plan.library_dir)
        receipts = Receipts(plan.data_dir)
        model_id = next(iter(plan.models))
        self.store = StoreThread(plan.data_dir, library, receipts, self)
        self._practice = PracticeProcess(plan.practice_command, self)
        self.accounts = Accounts(
            secrets, plan.api_base, plan.token, plan.account, self._practice, model_id, self, timeouts=plan.timeouts
        )
        keys, left = BucketKeyring(self.accounts.keyring), LeftObjects(plan.data_dir / left_objects.FILE_NAME)
        courier = Courier(keys, left, plan.timeouts, plan.travel)
        bench = Workbench(library, receipts, courier, plan.models, plan.timeouts, set(plan.trusted_hosts))
        self.engine = JobEngine(
            self.store,
            self.accounts,
            bench,
            at_once=plan.at_once,
            paused=plan.paused,
            pace=plan.pace,
            send_when_back=plan.send_when_back,
            parent=self,
        )
        self.desk = Desk(self.engine)
        self.line = Line(self.engine, self.engine)
        lanes = self.engine.dispatch.lanes
        self.travel = PictureTravel(courier, self.engine.book, plan.timeouts, self)
        self.travel.mended.connect(self.desk.travel_mended)
        self.engine.job_changed.connect(self.travel.job_changed)
        self.engine.jobs_loaded.connect(self.travel.jobs_loaded)
        sweeping = Sweeping(lanes[LaneName.TRANSFER], plan.data_dir, library, self)
        self.engine.jobs_loaded.connect(sweeping.begin)
        self.closing.connect(sweeping.stop)
        self.sidecars = SidecarKeeper(self.store, plan.data_dir, library, bench.picture_field, self)
        self.costs = CostWatch(lanes, bench, self.accounts, self.store, self)
        self.engine.job_done.connect(self.costs.want)
        self.engine.token_refused.connect(self.accounts.token_refused)
        self.engine.stopped.connect(self._end)
        self._thread = QThread()
        self._thread.setObjectName("engine")
        self._thread.started.connect(self._start)
        self.closing.connect(self.engine.stop)

    def open(self) -> None:
        """Move into the engine thread and begin."""
        self.moveToThread(self._thread)
        self._thread.start()

    @Slot()
    def _start(self) -> None:
        self.accounts.start()
        self.engine.start()

    @Slot()
    def _end(self) -> None:
        self.ending.emit()
        self.costs.stop()
        self.sidecars.stop()
        self.travel.stop()
        self.accounts.stop()
        self._practice.stop()
        self.store.stop()
        self._thread.quit()

    @Slot(object)
    def keep_quote(self, quote: Quote) -> None:
        """Store a live price for when there is no network."""
        self.store.write(QuoteSeen(quote))

    def close(self) -> bool:
        """Stop everything; returns when every row is written and the threads have ended. The thread that built it.

        False if a call could not be broken off: its thread still hangs in the system, and the process must end with it.
        """
        if self._thread.isRunning():
            self.closing.emit()
            self._thread.wait()
        return self.engine.clean and self.accounts.clean and self.travel.clean
