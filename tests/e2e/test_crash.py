"""Killed at every point of a job's life and started again: no job gone, nothing paid lost, nothing paid twice.

The process kills itself at a fault point, or is killed while a call is held by the service: `SIGKILL` either way. Then
another one takes everything up, and store, service and library folder are compared (`tests.e2e.aftermath`).
"""

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeAlias

import pytest

from desktop_app.domain.job import ENDED, JobState
from desktop_app.domain.lifecycle import LIFECYCLE, Step
from desktop_app.practice.script import (
    HOLD,
    QUICK,
    Call,
    Fault,
    FaultKind,
    Outputs,
    Script,
    Stage,
    error,
    hang,
    reset,
)
from tests.e2e.aftermath import check_aftermath
from tests.e2e.artist import Errand
from tests.e2e.crash_stage import KILLED, CrashStage, wait_until
from tests.e2e.nursery import Nursery, nursery
from tests.e2e.program import ROOT
from tests.engine_house import Place
from tests.films import make_test_film
from tests.practice_service import practice

S = JobState
End: TypeAlias = JobState | tuple[JobState, ...] | None
"""The state that the job comes to in the end, or all jobs' states; None: no job, and nobody ever heard of one."""

HOLDING = Script(queue_seconds=HOLD, quick=True)
CHOKING = replace(QUICK, failure="the model choked")
SLOWLY = replace(QUICK, making_seconds=0.3)
LOST = QUICK.with_faults(reset(Call.SUBMIT, Stage.AFTER_WORK))
BRING = ("UNCERTAIN bring",)
EXPIRED = Fault(Call.MEDIA, FaultKind.EXPIRED)


@dataclass(frozen=True)
class Crash:
    """One life with one violent end. `earlier`: where a process before this one was killed. `later`: the service's
    script from the crash on. `again`: what the artist answers after it.
    """

    point: str
    end: End
    answers: tuple[str, ...] = ()
    script: Script = QUICK
    later: Script = QUICK
    earlier: str = ""
    spoilt: bool = False
    again: tuple[str, ...] = ()
    title: str = ""

    @property
    def name(self) -> str:
        return " ".join(part for part in (self.title, self.point, self.earlier and f"after {self.earlier}") if part)


@dataclass(frozen=True)
class Arrow:
    """A change of state, where the job ends if it was killed just before the commit, and just after."""

    was: JobState | None
    to: JobState
    before: End
    after: End
    answers: tuple[str, ...] = ()
    script: Script = QUICK
    later: tuple[Script, Script] = (QUICK, QUICK)
    earlier: str = ""
    spoilt: bool = False
    again: tuple[str, ...] = ()
    nth: int = 1
    title: str = ""

    def crashes(self) -> Iterator[Crash]:
        arrow = f"{self.was}>{self.to}" + (f":{self.nth}" if self.nth > 1 else "")
        for side, end, later in zip(("before", "after"), (self.before, self.after), self.later, strict=True):
            point = f"commit.{side}:{arrow}"
            again = self.again if side == "before" else ()
            yield Crash(point, end, self.answers, self.script, later, self.earlier, self.spoilt, again, self.title)


ARROWS = (
    Arrow(None, S.QUEUED, None, S.DONE),
    Arrow(S.QUEUED, S.UPLOADING, S.DONE, S.DONE),
    Arrow(S.QUEUED, S.HELD, S.DONE, S.DONE, ("QUEUED park",)),
    Arrow(S.QUEUED, S.CANCELLED, S.DONE, S.CANCELLED, ("QUEUED cancel",)),
    Arrow(S.HELD, S.QUEUED, S.DONE, S.DONE, ("QUEUED park", "HELD release")),
    Arrow(S.QUEUED, S.HELD, S.DONE, S.HELD, ("QUEUED edit",), title="editing"),
    Arrow(S.HELD, S.QUEUED, S.HELD, S.DONE, ("QUEUED edit", "HELD save"), title="saving an edit"),
    Arrow(S.HELD, S.CANCELLED, S.DONE, S.CANCELLED, ("QUEUED park", "HELD cancel")),
    Arrow(S.UPLOADING, S.SUBMITTING, S.DONE, S.UNCERTAIN),
    Arrow(S.UPLOADING, S.QUEUED, S.DONE, S.DONE, earlier="commit.after:QUEUED>UPLOADING"),
    Arrow(S.UPLOADING, S.HELD, S.DONE, S.DONE, ("UPLOADING hold",)),
    Arrow(S.UPLOADING, S.FAILED, S.FAILED, S.FAILED, spoilt=True),
    Arrow(S.UPLOADING, S.CANCELLED, S.DONE, S.CANCELLED, ("UPLOADING cancel",)),
    Arrow(S.SUBMITTING, S.RUNNING, S.DONE, S.DONE),  # its receipt was kept before the list heard of it
    Arrow(
        S.SUBMITTING,
        S.QUEUED,
        S.UNCERTAIN,
        S.DONE,
        script=QUICK.with_faults(error(Call.SUBMIT, 429, 0, retry_after=0)),
    ),
    Arrow(S.SUBMITTING, S.HELD, S.UNCERTAIN, S.DONE, script=QUICK.with_faults(error(Call.SUBMIT, 402, 400002))),
    Arrow(S.SUBMITTING, S.FAILED, S.UNCERTAIN, S.FAILED, script=QUICK.with_faults(error(Call.SUBMIT, 422, 422001))),
    Arrow(S.SUBMITTING, S.UNCERTAIN, S.UNCERTAIN, S.UNCERTAIN, script=LOST),
    Arrow(S.SUBMITTING, S.UNCERTAIN, S.UNCERTAIN, S.UNCERTAIN, earlier="call.before:submit"),
    Arrow(S.UNCERTAIN, S.RUNNING, S.UNCERTAIN, S.DONE, ("UNCERTAIN find",), LOST),
    Arrow(S.UNCERTAIN, S.DONE, S.DONE, S.DONE, BRING, LOST, again=BRING),
    Arrow(S.UNCERTAIN, S.CANCELLED, S.UNCERTAIN, S.CANCELLED, ("UNCERTAIN leave",), LOST),
    Arrow(S.RUNNING, S.RUNNING, S.DONE, S.DONE),
    Arrow(
        S.RUNNING, S.RUNNING, S.DONE, S.DONE, script=QUICK.with_faults(error(Call.STATUS, 500, 500001)), title="waiting"
    ),
    Arrow(S.RUNNING, S.DOWNLOADING, S.DONE, S.DONE),
    Arrow(S.RUNNING, S.FAILED, S.FAILED, S.FAILED, script=CHOKING, later=(CHOKING, QUICK)),
    Arrow(S.RUNNING, S.CANCELLED, S.CANCELLED, S.CANCELLED, ("RUNNING cancel_elsewhere",), HOLDING),
    Arrow(S.RUNNING, S.CANCELLING, S.DONE, S.CANCELLED, ("RUNNING cancel",), HOLDING, (QUICK, HOLDING)),
    Arrow(S.CANCELLING, S.CANCELLED, S.CANCELLED, S.CANCELLED, ("RUNNING cancel",), HOLDING),
    Arrow(S.CANCELLING, S.RUNNING, S.DONE, S.DONE, ("RUNNING/in_progress cancel",), SLOWLY),
    Arrow(S.CANCELLING, S.CANCELLING, S.DONE, S.DONE, ("RUNNING cancel_late",)),
    Arrow(S.CANCELLING, S.DOWNLOADING, S.DONE, S.DONE, ("RUNNING cancel_late",)),
    Arrow(S.CANCELLING, S.FAILED, S.FAILED, S.FAILED, ("RUNNING cancel_late",), CHOKING),
    Arrow(S.DOWNLOADING, S.DOWNLOADING, S.DONE, S.DONE),
    Arrow(S.DOWNLOADING, S.DOWNLOADING, S.DONE, S.DOWNLOADING, ("DOWNLOADING cancel",), title="pausing"),
    Arrow(
        S.DOWNLOADING,
        S.DOWNLOADING,
        S.DOWNLOADING,
        S.DONE,
        ("DOWNLOADING cancel", "DOWNLOADING/pause go_on"),
        nth=2,
        title="going on",
    ),
    Arrow(S.DOWNLOADING, S.DONE, S.DONE, S.DONE, script=replace(QUICK, outputs=Outputs.SEVERAL)),
    Arrow(S.DOWNLOADING, S.RUNNING, S.DONE, S.DONE, script=QUICK.with_faults(EXPIRED)),
    Arrow(S.DOWNLOADING, S.FAILED, S.DONE, S.FAILED, script=QUICK.with_faults(EXPIRED.always())),
    Arrow(S.FAILED, S.RUNNING, S.FAILED, S.FAILED, ("FAILED look_again",), CHOKING),
    Arrow(S.FAILED, S.FAILED, S.FAILED, S.FAILED, ("FAILED dismiss",), CHOKING),
)

STEPS = {
    Step.DELIVER: (S.DONE, S.DONE),
    Step.SUBMIT: (S.UNCERTAIN, S.DONE),
    Step.POLL: (S.DONE, S.DONE),
    Step.RESULT: (S.DONE, S.DONE),
    Step.NAME: (S.DONE, S.DONE),
    Step.DOWNLOAD: (S.DONE, S.DONE),
}
SEVERAL = replace(QUICK, outputs=Outputs.SEVERAL)

SENT_AGAIN = ("UNCERTAIN send_again",)
MADE_AGAIN = ("FAILED send_again",)
BROUGHT_BACK = ("QUEUED cancel_by_hand",)

OTHERS = (
    *(Crash(f"call.before:{step}", ends[0]) for step, ends in STEPS.items()),
    *(Crash(f"call.after:{step}", ends[1]) for step, ends in STEPS.items()),
    Crash("call.before:cancel", S.CANCELLED, ("RUNNING cancel",), HOLDING, HOLDING),
    Crash("call.after:cancel", S.CANCELLED, ("RUNNING cancel",), HOLDING),
    *(Crash(f"file.{side}", S.DONE) for side in ("before", "after")),
    *(Crash(f"file.{side}:2", S.DONE, script=SEVERAL) for side in ("before", "after")),
    *(Crash(f"sidecar.{side}", S.DONE) for side in ("before", "after")),
    *(Crash(f"sidecar.{side}:2", S.DONE, script=SEVERAL) for side in ("before", "after")),
    *(
        Crash(f"{what}.{side}", S.DONE, BRING, LOST, again=BRING, title="bringing")
        for what in ("file", "sidecar")
        for side in ("before", "after")
    ),
    Crash("commit.before:CANCELLED>CANCELLED", (S.CANCELLED,), BROUGHT_BACK, title="bringing back"),
    Crash("commit.after:CANCELLED>CANCELLED", (S.CANCELLED, S.DONE), BROUGHT_BACK, title="bringing back"),
    Crash("commit.before:UNCERTAIN>CANCELLED", (S.UNCERTAIN,), SENT_AGAIN, LOST, title="sending again"),
    Crash("commit.after:UNCERTAIN>CANCELLED", (S.CANCELLED, S.DONE), SENT_AGAIN, LOST, title="sending again"),
    Crash("commit.before:FAILED>FAILED", (S.FAILED,), MADE_AGAIN, CHOKING, title="making again"),
    Crash("commit.after:FAILED>FAILED", (S.DONE, S.FAILED), MADE_AGAIN, CHOKING, title="making again"),
)


@dataclass(frozen=True)
class Hung:
    """Killed while the service holds a call: it has been sent and not answered."""

    fault: Fault
    end: JobState
    answers: tuple[str, ...] = ()
    script: Script = QUICK
    later: Script = field(default=QUICK)

    @property
    def name(self) -> str:
        return f"{self.fault.call} {self.fault.kind} {self.fault.stage}"


HELD_CALLS = (
    *(Hung(hang(Call.SUBMIT, stage), S.UNCERTAIN) for stage in Stage),
    *(Hung(hang(call, Stage.AFTER_WORK), S.DONE) for call in (Call.STATUS, Call.RESULT, Call.MEDIA)),
    Hung(hang(Call.CANCEL, Stage.AFTER_READING), S.CANCELLED, ("RUNNING cancel",), HOLDING, HOLDING),
    Hung(hang(Call.CANCEL, Stage.AFTER_WORK), S.CANCELLED, ("RUNNING cancel",), HOLDING),
    Hung(Fault(Call.MEDIA, FaultKind.SLOW_ANSWER, bytes_per_second=20_000), S.DONE),
)
CRASHES: tuple[Crash | Hung, ...] = (*(crash for arrow in ARROWS for crash in arrow.crashes()), *OTHERS, *HELD_CALLS)


@dataclass(frozen=True)
class Generated:
    """`generate` is killed at `point`, and `resume` takes its shot up."""

    point: str
    end: JobState

    @property
    def name(self) -> str:
        return f"generate {self.point}"


GENERATED = (
    Generated("commit.after:None>QUEUED", S.DONE),
    Generated("call.after:deliver", S.DONE),
    Generated("call.before:submit", S.UNCERTAIN),
    Generated("call.after:submit", S.DONE),
    Generated("commit.after:SUBMITTING>RUNNING", S.DONE),
    Generated("call.before:result", S.DONE),
)


def play(crash: Crash | Hung, folder: Path, film: Path, born_in: Nursery | None) -> None:
    """Live, die, live again, and look what became of it."""
    prompt = "Rain on the tramlines"
    with practice(folder / "service", crash.script) as service:
        place = Place(folder / "data", folder / "library", service)
        stage = CrashStage(place, film, born_in)
        errand = Errand((prompt,), crash.answers)
        if isinstance(crash, Hung):
            service.script = crash.script.with_faults(crash.fault)
            stage.kill_when(lambda: crash.fault.call in service.arrivals() and _under_way(crash, place), errand)
        else:
            errand = replace(errand, spoilt=crash.spoilt)
            if crash.earlier:
                stage.die_at(crash.earlier, errand)
                errand = Errand()
            stage.die_at(crash.point, errand)
        service.script = crash.later
        stage.go_on(Errand() if isinstance(crash, Hung) else Errand(answers=crash.again))
        states = [job.state for job in check_aftermath(place, stage.announced)]
        assert sorted(states) == sorted(_states(crash.end))


def play_commands(crash: Generated, folder: Path) -> None:
    still = ROOT / "resources" / "samples" / "harbour.jpg"
    with practice(folder / "service", QUICK) as service:
        stage = CrashStage(Place(folder / "data", folder / "library", service))
        shot = ("--image", str(still), "--prompt", "Rain on the tramlines", "--resolution", "1080p", "--json")
        code, said = stage.finish(stage.start_module("desktop_app", "generate", *shot, point=crash.point))
        assert code == KILLED, said
        wait_until(lambda: all(request.status in ENDED for request in service.ledger.requests))
        code, said = stage.finish(stage.start_module("desktop_app", "resume", "--json"))
        assert code == 0, said
        assert [job.state for job in check_aftermath(stage.place, stage.announced)] == [crash.end]


def _states(end: End) -> tuple[JobState, ...]:
    if end is None:
        return ()
    return (end,) if isinstance(end, JobState) else end


def _under_way(crash: Hung, place: Place) -> bool:
    if crash.fault.kind is FaultKind.SLOW_ANSWER:
        return any(part.stat().st_size for part in place.library_dir.rglob("*.part"))
    return True


@pytest.fixture(scope="module")
def played(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, Future[None]]]:
    """Every selected crash, two at a time."""
    film = make_test_film(tmp_path_factory.mktemp("film") / "mine.mp4", 25, 10)
    specs = [getattr(item, "callspec", None) for item in request.session.items]
    wanted = [spec.params["crash"] for spec in specs if spec is not None and "crash" in spec.params]
    with nursery() as born_in, ThreadPoolExecutor(2) as pool:
        coming: dict[str, Future[None]] = {}
        for crash in wanted:
            folder = tmp_path_factory.mktemp("crash")
            if isinstance(crash, Generated):
                coming[crash.name] = pool.submit(play_commands, crash, folder)
            else:
                coming[crash.name] = pool.submit(play, crash, folder, film, born_in)
        yield coming
        pool.shutdown(cancel_futures=True)


@pytest.mark.parametrize("crash", CRASHES, ids=[crash.name for crash in CRASHES])
def test_killed_and_started_again(crash: Crash | Hung, played: dict[str, Future[None]]) -> None:
    played[crash.name].result()


@pytest.mark.parametrize("crash", GENERATED, ids=[crash.point for crash in GENERATED])
def test_generate_is_killed_and_resume_takes_it_up(crash: Generated, played: dict[str, Future[None]]) -> None:
    played[crash.name].result()


def test_every_arrow_of_the_lifecycle_is_crashed() -> None:
    drawn = {(arrow.was, arrow.to) for arrow in ARROWS}
    rows = LIFECYCLE.items()
    assert drawn >= {(state, to) for state, row in rows for to in row.goes_on}
    assert drawn >= {(state, row.stopped) for state, row in rows if row.stopped is not None}
    assert drawn >= {(state, row.restarted) for state, row in rows if row.restarted is not state}
    assert len({crash.name for crash in CRASHES}) == len(CRASHES) >= 60
