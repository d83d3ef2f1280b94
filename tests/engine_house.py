"""An engine as the program builds it, against the practice service, with a memory of all that it announced."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import ENVIRONMENT
from desktop_app.domain.job import Clip, Job, JobState, Submission
from desktop_app.domain.model_spec import Value
from desktop_app.domain.notice import Notice, NoticeCode
from desktop_app.domain.request import LinkedPicture, PreparedStill
from desktop_app.models import load_models
from desktop_app.practice.server import PracticeService
from desktop_app.runtime.draft import Draft
from desktop_app.runtime.engine_room import EngineRoom, Plan
from desktop_app.runtime.messages import JobSnapshot, QueueState
from desktop_app.runtime.pace import Pace
from desktop_app.storage.database import open_reader
from desktop_app.storage.job_store import JobStore
from desktop_app.storage.secrets import SecretStore

FAST = Pace(young=0.05, grown=0.05, old=0.05, least_gap=0.005)
MODELS = load_models()
MODEL_ID = next(iter(MODELS))
LINK = LinkedPicture("https://example.org/still.jpg")
WAIT_MS = 15_000


def a_draft(
    prompt: str = "Rain on the tramlines", still: PreparedStill | LinkedPicture = LINK, **values: Value
) -> Draft:
    return Draft(MODEL_ID, {**MODELS[MODEL_ID].defaults(), "prompt": prompt, **values}, still)


@dataclass
class Place:
    """Where an engine works: it outlives the engines that are started in it."""

    data_dir: Path
    library_dir: Path
    service: PracticeService

    def stored(self) -> list[Job]:
        connection = open_reader(self.data_dir)
        try:
            return [found.job for found in JobStore(connection).jobs()]
        finally:
            connection.close()

    def submissions(self, job: Job) -> list[Submission]:
        connection = open_reader(self.data_dir)
        try:
            return JobStore(connection).submissions_of(job.id)
        finally:
            connection.close()


class Ear(QObject):
    """Hears what the engine says, in the test's own thread, and asks for the test."""

    adding = Signal(object)
    cancelling = Signal(str)

    def __init__(self, room: EngineRoom) -> None:
        super().__init__()
        self.jobs: dict[str, JobSnapshot] = {}
        self.states: dict[str, list[JobState]] = {}
        self.notices: list[Notice] = []
        self.clips: list[Clip] = []
        self.queue: QueueState | None = None
        self.loaded = False
        room.engine.jobs_loaded.connect(self._loaded)
        room.engine.job_changed.connect(self._changed)
        room.engine.progressed.connect(self._progressed)
        room.engine.noticed.connect(self._noticed)
        room.engine.clips_added.connect(self._clips)
        room.engine.queue_changed.connect(self._queue)
        self.adding.connect(room.desk.add)
        self.cancelling.connect(room.desk.cancel)

    @Slot(object)
    def _loaded(self, snapshots: tuple[JobSnapshot, ...]) -> None:
        self.loaded = True
        for snapshot in snapshots:
            self.jobs.setdefault(snapshot.job.id, snapshot)

    @Slot(object)
    def _changed(self, snapshot: JobSnapshot) -> None:
        self.jobs[snapshot.job.id] = snapshot
        self.states.setdefault(snapshot.job.id, []).append(snapshot.job.state)

    @Slot(object)
    def _progressed(self, snapshot: JobSnapshot) -> None:
        self.jobs[snapshot.job.id] = snapshot

    @Slot(object)
    def _noticed(self, notice: Notice) -> None:
        self.notices.append(notice)

    @Slot(object)
    def _clips(self, clips: tuple[Clip, ...]) -> None:
        self.clips += clips

    @Slot(object)
    def _queue(self, state: QueueState) -> None:
        self.queue = state

    def noticed(self, code: NoticeCode) -> list[Notice]:
        return [notice for notice in self.notices if notice.code is code]


@dataclass
class House:
    """One running engine."""

    place: Place
    room: EngineRoom
    ear: Ear
    qtbot: QtBot = field(repr=False)

    def add(self, draft: Draft | None = None) -> str:
        """Add a shot; its job ID, once it is saved."""
        before = set(self.ear.jobs)
        self.ear.adding.emit(draft or a_draft())
        self.qtbot.waitUntil(lambda: set(self.ear.jobs) > before, timeout=WAIT_MS)
        return next(iter(set(self.ear.jobs) - before))

    def job(self, job_id: str) -> Job:
        return self.ear.jobs[job_id].job

    def until(self, job_id: str, *states: JobState) -> Job:
        """Wait until the job is in one of `states`."""
        self.qtbot.waitUntil(lambda: self.job(job_id).state in states, timeout=WAIT_MS)
        return self.job(job_id)

    def until_noticed(self, code: NoticeCode, count: int = 1) -> list[Notice]:
        """Wait for so many notices: each comes after the change of the job that it tells of. All there are by then."""
        self.qtbot.waitUntil(lambda: len(self.ear.noticed(code)) >= count, timeout=WAIT_MS)
        return self.ear.noticed(code)


@contextmanager
def house(
    place: Place, qtbot: QtBot, token: str | None = None, *, loaded: bool = True, **plan: object
) -> Iterator[House]:
    """An engine on the practice service under the environment's account; it has ended when the block is left.

    `loaded`: wait until it has taken up its jobs.
    """
    basis = Plan(
        data_dir=place.data_dir,
        library_dir=place.library_dir,
        api_base=place.service.base,
        models=MODELS,
        practice_command=(),
        account=ENVIRONMENT,
        token=place.service.token if token is None else token,
        pace=FAST,
    )
    room = EngineRoom(replace(basis, **plan), SecretStore([]))  # type: ignore[arg-type]
    ear = Ear(room)
    room.open()
    try:
        qtbot.waitUntil(lambda: ear.loaded or not loaded, timeout=WAIT_MS)
        yield House(place, room, ear, qtbot)
    finally:
        assert room.close()
