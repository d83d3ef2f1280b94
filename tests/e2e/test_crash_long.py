"""Two hundred kills at random moments over forty shots: in the end each shot is there, and was paid for once."""

import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import pytest

from desktop_app.domain.job import FINAL, UNSENT, Job, JobState, SubmissionEnding
from desktop_app.practice.script import QUICK, Call, Fault, FaultKind, Script, Stage, error, hang, reset
from tests.e2e.aftermath import check_aftermath, check_counts, endings
from tests.e2e.artist import Errand
from tests.e2e.crash_stage import KILLED, CrashStage, wait_until
from tests.engine_house import Place
from tests.practice_service import practice

KILLS = 200
SHOTS = 40
AIMED = 3
"""One kill in three is aimed into the POST."""

LATE = Fault(Call.SUBMIT, FaultKind.SLOW_ANSWER, bytes_per_second=400, times=0)
ACCEPTING = ((LATE,), (hang(Call.SUBMIT, Stage.AFTER_WORK).always(),))
"""The service has accepted it, and its answer is late."""

LOSING = tuple(
    (hang(Call.SUBMIT, stage).always(), reset(Call.SUBMIT, stage).always())
    for stage in (Stage.BEFORE_READING, Stage.AFTER_READING)
)
"""The service never gets as far as accepting it."""

TROUBLES = (
    (),
    (LATE,),
    (Fault(Call.MEDIA, FaultKind.SLOW_ANSWER, bytes_per_second=100_000, times=0),),
    (Fault(Call.MEDIA, FaultKind.TRUNCATED, times=3),),
    (Fault(Call.MEDIA, FaultKind.EXPIRED),),
    (error(Call.STATUS, 500, 500001),),
    (reset(Call.RESULT, Stage.AFTER_WORK),),
    (error(Call.SUBMIT, 429, 0, retry_after=0),),
)


@dataclass
class Siege:
    """One run, and what it counts."""

    stage: CrashStage
    chance: Random
    kills: Counter[str] = field(default_factory=Counter)
    states: Counter[JobState] = field(default_factory=Counter)

    def kill(self, *, aimed: bool) -> bool:
        """One process is started and killed; False if it had nothing left to do before that."""
        jobs = check_counts(self.stage.place)
        there = {request.values["prompt"] for request in self.stage.place.service.ledger.requests}
        unsent = any(job.state in UNSENT | {JobState.UNCERTAIN} and job.prompt not in there for job in jobs)
        new = shots_left(jobs)
        if aimed and (unsent or new):
            return self._kill_in_post(() if unsent else new[:1])
        return self._kill_anywhere(new[: self.chance.random() < 1 / 25])

    def _kill_in_post(self, new: tuple[str, ...]) -> bool:
        service = self.stage.place.service
        faults = self.chance.choice(ACCEPTING if self.chance.random() < 0.2 else LOSING)
        service.script = QUICK.with_faults(*faults)
        process = self.stage.start(Errand(new, settle=True, at_once=8))
        wait_until(lambda: Call.SUBMIT in service.arrivals() or process.poll() is not None)
        return self._end(process, self.chance.uniform(0, 0.1), "in the POST")

    def _kill_anywhere(self, new: tuple[str, ...]) -> bool:
        queue, making = self.chance.uniform(0, 0.3), self.chance.uniform(0, 0.5)
        script = Script(queue_seconds=queue, making_seconds=making, quick=True)
        self.stage.place.service.script = script.with_faults(*self.chance.choice(TROUBLES))
        process = self.stage.start(Errand(new, settle=self.chance.random() < 0.1, at_once=8))
        return self._end(process, self.chance.uniform(0.15, 1.0), "anywhere")

    def _end(self, process: "subprocess.Popen[str]", delay: float, where: str) -> bool:
        try:
            process.wait(delay)
        except subprocess.TimeoutExpired:
            process.kill()
        code, said = self.stage.finish(process)
        assert code in {0, KILLED}, said
        if code == KILLED:
            self.kills[where] += 1
            self.states.update({job.state for job in self.stage.place.stored()} - FINAL)
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
        while (killed := siege.kills.total()) < KILLS:
            siege.kill(aimed=siege.kills["in the POST"] * AIMED <= killed)
        service.script = QUICK
        siege.stage.go_on(Errand(shots_left(place.stored()), settle=True, at_once=8))
        jobs = check_aftermath(place, siege.stage.announced)
        ended, ledger = endings(place), service.ledger
        figures = {
            "seed": seed,
            "kills": dict(siege.kills),
            "of them with a job in": {state.value: number for state, number in sorted(siege.states.items())},
            "POSTs arrived": ledger.arrived,
            "accepted": ledger.accepted,
            "submissions": {"open" if how is None else how.value: number for how, number in ended.items()},
            "jobs": {state.value: number for state, number in Counter(job.state for job in jobs).items()},
            "minutes": round((time.monotonic() - began) / 60, 1),
        }
        with capsys.disabled():
            sys.stdout.write("\n" + "\n".join(f"{name}: {value}" for name, value in figures.items()) + "\n")
    made = Counter(job.prompt for job in jobs if job.state is JobState.DONE)
    assert set(made.values()) == {1}
    assert len(made) == SHOTS
    assert ledger.accepted == ended[SubmissionEnding.ACCEPTED] == SHOTS
