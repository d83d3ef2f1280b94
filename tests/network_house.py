"""The practice service behind a real TCP proxy, an engine before it, and rows of what the network does to them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from desktop_app.api.timeouts import Timeouts
from desktop_app.domain.errors import ErrorCode
from desktop_app.domain.ids import ENVIRONMENT
from desktop_app.domain.job import Job, JobState, SubmissionEnding
from desktop_app.domain.request import PreparedStill
from desktop_app.practice.script import QUICK, Fault, Script
from desktop_app.runtime.messages import JobSnapshot
from desktop_app.words.errors import context_of, sentence
from desktop_app.words.states import state_line
from tests.engine_house import WAIT_MS, House, Place, house
from tests.pictures import noise, saved
from tests.practice_service import practice
from tests.proxy import Proxy
from tests.toxics import Toxic

UNCHARGED = ("nothing was charged", "not charged", "free of charge")


@dataclass(frozen=True)
class Trouble:
    """What is wrong with the world: the service's faults, the proxy's toxics, the proxy gone, another API base."""

    name: str
    faults: tuple[Fault, ...] = ()
    toxics: tuple[Toxic, ...] = ()
    down: bool = False
    base: str = ""
    """Instead of the proxy's; `{port}` is the proxy's port, here and in what the service answers."""
    timeouts: Timeouts = field(default_factory=Timeouts)

    def begin(self, way: "Way") -> None:
        named = [replace(fault, body=fault.body.replace("{port}", str(way.proxy.port))) for fault in self.faults]
        way.place.service.script = way.script.with_faults(*named)
        way.proxy.set(*self.toxics)
        if self.down:
            way.proxy.down()

    def plan(self, way: "Way") -> dict[str, Any]:
        base = self.base.format(port=way.proxy.port) or way.proxy.base
        return {"api_base": base, "timeouts": self.timeouts}

    def __str__(self) -> str:
        return self.name


@dataclass
class Way:
    """A place whose service is reached through `proxy`. `script` is how the service works when nothing is wrong."""

    place: Place
    proxy: Proxy
    script: Script = QUICK

    def mend(self) -> None:
        """Everything works again, for those who look."""
        self.place.service.script = self.script
        self.proxy.set()
        self.proxy.up()

    def posts(self) -> tuple[int, int]:
        """How many submissions arrived, and how many were accepted."""
        ledger = self.place.service.ledger
        return ledger.arrived, ledger.accepted

    def endings(self, job_id: str) -> list[SubmissionEnding | None]:
        return [submission.ending for submission in self.place.submissions(self.stored(job_id))]

    def stored(self, job_id: str) -> Job:
        (job,) = [job for job in self.place.stored() if job.id == job_id]
        return job

    def parts(self) -> list[Path]:
        """What is half fetched in the library folder."""
        return [file for pattern in ("*.part", "*.etag") for file in self.place.library_dir.rglob(pattern)]


@contextmanager
def way_through(folder: Path, script: Script = QUICK, *, receive_buffer: int | None = None) -> Iterator[Way]:
    with (
        Proxy(receive_buffer=receive_buffer) as proxy,
        practice(folder / "service", script, front=proxy.port) as service,
    ):
        proxy.target = service.port
        yield Way(Place(folder / "data", folder / "library", service), proxy, script)


class Asker(QObject):
    """Asks the engine for the test: its slots are called in its own thread."""

    online = Signal(bool)
    look_again = Signal(str)
    dismiss = Signal(str)
    pause_or_stop = Signal(str)
    go_on = Signal(str)
    hurrying = Signal(str)
    pausing = Signal(bool)

    def __init__(self, running: House) -> None:
        super().__init__()
        self._running = running
        engine, desk = running.room.engine, running.room.desk
        self.online.connect(engine.set_online)
        self.look_again.connect(desk.look_again)
        self.dismiss.connect(desk.dismiss)
        self.pause_or_stop.connect(desk.cancel)
        self.go_on.connect(desk.go_on)
        self.hurrying.connect(engine.account_available)
        self.pausing.connect(engine.set_paused)

    def hurry(self) -> None:
        """Everything tries again now, as when its account has come back: no test waits for a back-off."""
        self.hurrying.emit(ENVIRONMENT)

    def hurry_until(self, reached: Callable[[], bool]) -> None:
        """The same, as often as it takes."""

        def hurried() -> bool:
            self.hurry()
            return reached()

        self._running.qtbot.waitUntil(hurried, timeout=WAIT_MS)


def noisy_still() -> PreparedStill:
    """About 1.2 MB that no encoding makes smaller, so that it is long on its way."""
    data = saved(noise(800, 450), "PNG")
    return PreparedStill(data, sha256(data).hexdigest(), "image/png", ".png", 800, 450, "noise.png")


def until_error(running: House, job_id: str, code: ErrorCode, *states: JobState) -> JobSnapshot:
    """The job as announced once its error is `code`, in one of `states` if any are named."""

    def troubled() -> bool:
        job = running.job(job_id)
        return job.error is not None and job.error.code is code and (not states or job.state in states)

    running.qtbot.waitUntil(troubled, timeout=WAIT_MS)
    return running.ear.jobs[job_id]


def seen(snapshot: JobSnapshot) -> str:
    """All that a person reads of a job: its state line, and what is said of its error."""
    job = snapshot.job
    said = "" if job.error is None else sentence(job.error, context_of(job)).whole
    return f"{state_line(snapshot, datetime.now(UTC)).text} | {said}"


def promises_no_charge(said: str) -> bool:
    return any(words in said for words in UNCHARGED)


@contextmanager
def troubled(way: Way, qtbot: QtBot, trouble: Trouble) -> Iterator[House]:
    """An engine in a world with `trouble` in it from the start."""
    trouble.begin(way)
    with house(way.place, qtbot, **trouble.plan(way)) as running:
        yield running


@contextmanager
def sent(way: Way, qtbot: QtBot, *states: JobState) -> Iterator[tuple[House, str]]:
    """An engine with a job that came to one of `states` while all was well."""
    with house(way.place, qtbot, api_base=way.proxy.base) as running:
        job_id = running.add()
        running.until(job_id, *states)
        yield running, job_id
