"""Two hundred kills at random moments over forty shots: in the end each shot is there, and was paid for once.

The plan is drawn before the first of them: how many there are of each kind is fixed, their order and moment is chance.
"""

import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from random import Random

import pytest

from desktop_app.domain.job import FINAL, UNSENT, Job, JobState, SubmissionEnding
from desktop_app.practice.script import QUICK, Call, Fault, FaultKind, Script, Stage, error, hang, reset
from desktop_app.practice.server import PracticeService
from tests.e2e.aftermath import check_aftermath, check_counts, endings
from tests.e2e.artist import Errand
from tests.e2e.crash_stage import KILLED, CrashStage, Started, wait_until
from tests.engine_house import Place
from tests.practice_service import practice

KILLS = 200
IN_POST = 67
SHOTS = 40

LATE = Fault(Call.SUBMIT, FaultKind.SLOW_ANSWER, bytes_per_second=200, times=0)
ACCEPTED = ((LATE,), (hang(Call.SUBMIT, Stage.AFTER_WORK).always(),))
"""The service has accepted it, and its answer is late."""

UNHEARD = tuple(
    (hang(Call.SUBMIT, stage).always(), reset(Call.SUBMIT, stage).always())
    for stage in (Stage.BEFORE_READING, Stage.AFTER_READING)
)
"""It has arrived, and the service is late to look at it; when it would, after the kill, it gives it up."""

TROUBLES = (
    (),
    (LATE,),
    (reset(Call.SUBMIT, Stage.BEFORE_READING),),
    (reset(Call.SUBMIT, Stage.AFTER_READING),),
    (Fault(Call.MEDIA, FaultKind.SLOW_ANSWER, bytes_per_second=100_000, times=0),),
    (Fault(Call.MEDIA, FaultKind.TRUNCATED, times=3),),
    (Fault(Call.MEDIA, FaultKind.EXPIRED),),
    (error(Call.STATUS, 500, 500001),),
    (reset(Call.RESULT, Stage.AFTER_WORK),),
    (error(Call.SUBMIT, 429, 0, retry_after=0),),
)


class Aim(StrEnum):
    """What a kill is aimed at."""

    ACCEPTED_POST = "the POST, accepted"
    UNHEARD_POST = "the POST, unheard"
    SETTLING = "anywhere, uncertain shots being settled"
    NEW_SHOT = "anywhere, with a shot more"
    ANYWHERE = "anywhere"


PLAN = {
    Aim.ACCEPTED_POST: 13,
    Aim.UNHEARD_POST: 54,
    Aim.SETTLING: 12,
    Aim.NEW_SHOT: 6,
    Aim.ANYWHERE: 115,
}
"""How many there are of each. Settling, accepting and adding use up shots: the forty have to last for all of them."""

AT_THE_POST = frozenset({Aim.ACCEPTED_POST, Aim.UNHEARD_POST})


@dataclass
class Siege:
    """One run, and what it counts."""

    stage: CrashStage
    chance: Random
    kills: Counter[Aim] = field(default_factory=Counter)
    missed: int = 0
    states: Counter[JobState] = field(default_factory=Counter)

    def plan(self) -> list[Aim]:
        """Every kill of the run, in the order that chance wants."""
        return self.chance.sample(list(PLAN), sum(PLAN.values()), counts=PLAN.values())

    @property
    def service(self) -> PracticeService:
        return self.stage.place.service

    def kill(self, aim: Aim) -> None:
        """Start the process and kill it as `aim` says; again and again, until it is hit."""
        new = self._new_shots() if aim is Aim.NEW_SHOT else ()
        while not (self._kill_in_post(aim) if aim in AT_THE_POST else self._kill_anywhere(aim, new)):
            self.missed += 1
            new = ()
        self.kills[aim] += 1
        self.states.update({job.state for job in self.stage.place.stored()} - FINAL)

    def _kill_in_post(self, aim: Aim) -> bool:
        """Whether it was hit while its POST had arrived and was not answered, as the service has it."""
        jobs = check_counts(self.stage.place)
        there = {request.values["prompt"] for request in self.service.ledger.requests}
        unsent = any(job.state in UNSENT | {JobState.UNCERTAIN} and job.prompt not in there for job in jobs)
        faults = self.chance.choice(ACCEPTED if aim is Aim.ACCEPTED_POST else UNHEARD)
        self.service.script = QUICK.with_faults(*faults)
        process = self.stage.start(Errand(() if unsent else self._new_shots(), settle=True, at_once=8))
        wait_until(lambda: Call.SUBMIT in self.service.arrivals() or process.poll() is not None)
        return self._end(process, self.chance.uniform(0, 0.2)) and self.service.unanswered(Call.SUBMIT) > 0

    def _kill_anywhere(self, aim: Aim, new: tuple[str, ...]) -> bool:
        """Whether it was hit at all: it may have had nothing left to do before that."""
        check_counts(self.stage.place)
        queue, making = self.chance.uniform(0, 0.3), self.chance.uniform(0, 0.5)
        script = Script(queue_seconds=queue, making_seconds=making, quick=True)
        self.service.script = script.with_faults(*self.chance.choice(TROUBLES))
        process = self.stage.start(Errand(new, settle=aim is Aim.SETTLING, at_once=8))
        return self._end(process, self.chance.uniform(0.15, 1.0))

    def _new_shots(self) -> tuple[str, ...]:
        left = shots_left(self.stage.place.stored())
        assert left, "no shot is left to be sent"
        return left[:1]

    def _end(self, process: Started, delay: float) -> bool:
        try:
            process.wait(delay)
        except subprocess.TimeoutExpired:
            process.kill()
        code, said = self.stage.finish(process)
        assert code in {0, KILLED}, said
        return code == KILLED


def shots_left(jobs: list[Job]) -> tuple[str, ...]:
    """Those that no job is known of: not asked for yet, or by a process that was killed before it had written any."""
    known = {job.prompt for job in jobs}
    return tuple(prompt for number in range(SHOTS) if (prompt := f"shot {number}") not in known)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_forty_shots_outlive_two_hundred_kills(tmp_path: Path, seed: int, capsys: pytest.CaptureFixture[str]) -> None:
    began = time.monotonic()
    with practice(tmp_path / "service") as service:
        place = Place(tmp_path / "data", tmp_path / "library", service)
        siege = Siege(CrashStage(place), Random(seed))
        for aim in siege.plan():
            siege.kill(aim)
        service.script = QUICK
        left = shots_left(place.stored())
        siege.stage.go_on()  # what was just being sent is known to be uncertain after this
        siege.stage.go_on(Errand(left, settle=True, at_once=8))
        jobs = check_aftermath(place, siege.stage.announced)
        ended, ledger = endings(place), service.ledger
        figures = {
            "seed": seed,
            "kills": {aim.value: number for aim, number in siege.kills.items()},
            "of them inside the POST": sum(siege.kills[aim] for aim in AT_THE_POST),
            "starts that were not hit": siege.missed,
            "shots left to the end": len(left),
            "of them with a job in": {state.value: number for state, number in sorted(siege.states.items())},
            "POSTs arrived": ledger.arrived,
            "accepted": ledger.accepted,
            "submissions": {"open" if how is None else how.value: number for how, number in ended.items()},
            "jobs": {state.value: number for state, number in Counter(job.state for job in jobs).items()},
            "minutes": round((time.monotonic() - began) / 60, 1),
        }
        with capsys.disabled():
            sys.stdout.write("\n" + "\n".join(f"{name}: {value}" for name, value in figures.items()) + "\n")
    assert siege.kills == PLAN
    assert siege.kills.total() == KILLS
    assert sum(siege.kills[aim] for aim in AT_THE_POST) == IN_POST
    made = Counter(job.prompt for job in jobs if job.state is JobState.DONE)
    assert set(made.values()) == {1}
    assert len(made) == SHOTS
    assert ledger.accepted == ended[SubmissionEnding.ACCEPTED] == SHOTS
