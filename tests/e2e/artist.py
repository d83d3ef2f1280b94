"""An artist at work, as a process that can be killed: an engine, the shots asked for, and an answer to what happens.

`python -m tests.e2e.artist ERRAND`, where ERRAND is an `Errand` as JSON. It lives in the engine thread, so that what
the artist asks for comes in the very moment a state is announced. Each change is a line of JSON on stdout. The process
ends by itself, with 0, when nothing goes on any more.
"""

import json
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import requests
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from desktop_app import log
from desktop_app.domain.by_hand import ByHand, Deed
from desktop_app.domain.ids import ENVIRONMENT, new_job_id
from desktop_app.domain.job import ENDED, RELEASED, HoldReason, Job, JobState, RemoteStatus
from desktop_app.domain.request import LinkedPicture, PreparedStill
from desktop_app.exits import exit_of_job
from desktop_app.models import load_models
from desktop_app.runtime.draft import Draft
from desktop_app.runtime.engine_room import EngineRoom, Plan
from desktop_app.runtime.messages import JobSnapshot
from desktop_app.runtime.pace import Pace
from desktop_app.storage.data_lock import DataLock
from desktop_app.storage.secrets import SecretStore

SPOILT = PreparedStill(b"changed since", "ab" * 32, "image/png", ".png", 16, 9, "harbour.png")
LINK = LinkedPicture("https://example.org/still.jpg")


@dataclass(frozen=True)
class Errand:
    """`shots`: prompts of the shots to make. `answers`: what to do, as "STATE deed" or "STATE/remote_status deed", each
    once and in this order; deeds are the methods of `Artist` that begin with `do_`. `spoilt`: the still can't be
    delivered. `settle`: ask the service what became of each uncertain shot, then watch it or send it again; and look
    at the failed ones again.
    """

    shots: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    spoilt: bool = False
    settle: bool = False
    at_once: int = 2

    def to_json(self) -> str:
        return json.dumps(asdict(self))


class Service:
    """What an artist can see of the service on its web pages."""

    def __init__(self, base: str, token: str) -> None:
        self._base = base
        self._headers = {"Authorization": f"Bearer {token}"}

    def requests_of(self, prompt: str) -> list[str]:
        told = self._ask("GET", "/practice/ledger")["requests"]
        return [request["request_id"] for request in told if request["values"]["prompt"] == prompt]

    def cancel(self, request_id: str) -> None:
        self._ask("POST", f"/v1/requests/{request_id}/cancel")

    def wait_for(self, request_id: str) -> None:
        while RemoteStatus(self._ask("GET", f"/v1/requests/{request_id}/status")["status"]) not in ENDED:
            continue

    def _ask(self, method: str, path: str) -> Mapping[str, Any]:
        answer: Mapping[str, Any] = requests.request(
            method, self._base + path, headers=self._headers, timeout=10
        ).json()
        return answer


class Artist(QObject):
    at_rest = Signal()

    def __init__(self, room: EngineRoom, errand: Errand, service: Service) -> None:
        super().__init__(room)
        self._engine, self._desk, self._line = room.engine, room.desk, room.line
        self._errand, self._service = errand, service
        self._answers = list(errand.answers)
        self._jobs: dict[str, Job] = {}
        self._coming = 0
        self._asked: set[str] = set()
        room.engine.jobs_loaded.connect(self._loaded)
        room.engine.job_changed.connect(self._changed)
        room.line.done.connect(self._done_by_hand)

    @Slot(object)
    def _loaded(self, snapshots: tuple[JobSnapshot, ...]) -> None:
        self._jobs |= {snapshot.job.id: snapshot.job for snapshot in snapshots}
        for job in list(self._jobs.values()):
            if self._errand.settle and job.state in {JobState.UNCERTAIN, JobState.FAILED}:
                self._settle(job)
            else:
                self._answer(job)
        self._asked |= {job.id for job in self._jobs.values() if job.reason in RELEASED}
        self._desk.release_held()
        for prompt in self._errand.shots:
            self._coming += 1
            model_id, spec = next(iter(load_models().items()))
            values = {**spec.defaults(), spec.prompt_field: prompt, "generate_audio": False}
            self._desk.add(Draft(model_id, values, SPOILT if self._errand.spoilt else LINK))
        self._rest()

    @Slot(object)
    def _changed(self, snapshot: JobSnapshot) -> None:
        job = snapshot.job
        self._coming -= job.id not in self._jobs
        self._jobs[job.id] = job
        self._asked.discard(job.id)
        sys.stdout.write(json.dumps({"job": job.id, "state": job.state.value}) + "\n")
        sys.stdout.flush()
        self._answer(job)
        self._rest()

    def _answer(self, job: Job) -> None:
        told = {job.state.value, f"{job.state.value}/{job.remote_status}", f"{job.state.value}/{job.waiting_for}"}
        if self._answers and self._answers[0].split()[0] in told:
            deed: Callable[[Job], None] = getattr(self, f"do_{self._answers.pop(0).split()[1]}")
            self._asked.add(job.id)
            deed(job)

    def _rest(self) -> None:
        ended = all(exit_of_job(job) is not None for job in self._jobs.values())
        if ended and not self._coming and not self._asked:
            self.at_rest.emit()

    def _settle(self, job: Job) -> None:
        self._asked.add(job.id)
        if job.state is JobState.FAILED:
            self._desk.look_again(job.id)
        elif there := self._service.requests_of(job.prompt):
            self._desk.found(job.id, there[0])
        else:
            self.do_send_again(job)

    def do_cancel(self, job: Job) -> None:
        self._desk.cancel(job.id)

    def do_cancel_late(self, job: Job) -> None:
        """The service is done by then."""
        self._service.wait_for(job.request_id or "")
        self._desk.cancel(job.id)

    def do_cancel_elsewhere(self, job: Job) -> None:
        self._asked.discard(job.id)
        self._service.cancel(job.request_id or "")

    def do_park(self, job: Job) -> None:
        self._desk.park(job.id)

    def do_edit(self, job: Job) -> None:
        self._line.begin_edit(job.id)

    def do_save(self, job: Job) -> None:
        values = {**job.request.values, "prompt": f"{job.prompt}, edited"}
        self._line.save_edit(Draft(job.request.model_id, values, LINK, job_id=job.id))

    def do_cancel_by_hand(self, job: Job) -> None:
        """And think better of it."""
        self._coming += 1
        self._line.cancel((job.id,))

    @Slot(object)
    def _done_by_hand(self, deed: ByHand) -> None:
        if deed.deed is Deed.CANCELLED:
            self._line.bring_back(deed, {now.id: new_job_id() for _, now in deed.pairs})

    def do_hold(self, job: Job) -> None:
        self._engine.hold_all(job.account, HoldReason.NO_TOKEN, None)

    def do_release(self, _job: Job) -> None:
        self._desk.release_held()

    def do_go_on(self, job: Job) -> None:
        self._desk.go_on(job.id)

    def do_find(self, job: Job) -> None:
        self._desk.found(job.id, self._service.requests_of(job.prompt)[0])

    def do_bring(self, job: Job) -> None:
        self._desk.imported(job.id, os.environ["STILLWAKE_TEST_FILM"])

    def do_leave(self, job: Job) -> None:
        self._desk.leave(job.id)

    def do_send_again(self, job: Job) -> None:
        self._coming += 1
        self._desk.send_again(job.id)

    def do_look_again(self, job: Job) -> None:
        self._desk.look_again(job.id)

    def do_dismiss(self, job: Job) -> None:
        self._desk.dismiss(job.id)


def main() -> int:
    errand = Errand(**json.loads(sys.argv[1]))
    data_dir, library_dir = Path(os.environ["STILLWAKE_DATA_DIR"]), Path(os.environ["STILLWAKE_LIBRARY_DIR"])
    base, token = os.environ["STILLWAKE_API_BASE"], os.environ["RUNCOMFY_API_TOKEN"]
    lock = DataLock(data_dir)
    lock.acquire()
    handler = log.setup_logging(data_dir)
    plan = Plan(data_dir, library_dir, base, load_models(), (), ENVIRONMENT, token)
    fast = Pace(young=0.05, grown=0.05, old=0.05, least_gap=0.005)
    qt = QCoreApplication(["artist"])
    room = EngineRoom(replace(plan, pace=fast, at_once=errand.at_once), SecretStore([]))
    artist = Artist(room, errand, Service(base, token))
    artist.at_rest.connect(qt.quit)
    room.open()
    try:
        qt.exec()
    finally:
        clean = room.close()
        log.end_logging(handler)
        lock.release()
    return 0 if clean else 1


if __name__ == "__main__":
    sys.exit(main())
