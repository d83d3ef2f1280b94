"""The clock set back or forward by a day, and a sleep of hours: waits are measured by what can't be set."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from desktop_app.domain.job import ENDED, JobState, RemoteStatus
from desktop_app.practice.script import HOLD, QUICK, Call, Fault, FaultKind, Script
from desktop_app.runtime import desk, engine, steps
from desktop_app.runtime.pace import Pace
from tests.engine_house import WAIT_MS, Place, a_draft, house
from tests.practice_service import practice

S = JobState
DAY = timedelta(days=1)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with practice(tmp_path / "service") as service:
        yield Place(tmp_path / "data", tmp_path / "library", service)


class Clocks:
    """What the engine takes for the time of day, and for the time since the machine was started."""

    def __init__(self) -> None:
        self.set_by = timedelta()
        self.slept = 0.0

    def now(self) -> datetime:
        return datetime.now(UTC) + self.set_by

    def monotonic(self) -> float:
        return time.monotonic() + self.slept


@pytest.fixture
def clocks(monkeypatch: pytest.MonkeyPatch) -> Clocks:
    made = Clocks()
    for module in (engine, desk, steps):
        monkeypatch.setattr(module, "utc_now", made.now)
    monkeypatch.setattr(engine, "time", SimpleNamespace(monotonic=made.monotonic))
    return made


def asked_to_wait(seconds: float) -> Script:
    return QUICK.with_faults(
        Fault(Call.SUBMIT, FaultKind.ANSWER, status=429, body="{}", headers=(("Retry-After", f"{seconds:g}"),))
    )


@pytest.mark.parametrize("set_by", [-DAY, DAY], ids=["back", "forward"])
def test_a_wait_is_neither_longer_nor_shorter_for_a_clock_that_is_set(
    place: Place, qtbot: QtBot, clocks: Clocks, set_by: timedelta
) -> None:
    place.service.script = asked_to_wait(1)
    with house(place, qtbot) as running:
        job_id = running.add()
        qtbot.waitUntil(lambda: running.job(job_id).not_before is not None, timeout=WAIT_MS)
        began = time.monotonic()
        clocks.set_by = set_by
        running.until(job_id, S.SUBMITTING, S.RUNNING, S.DOWNLOADING, S.DONE)
        assert 0.7 < time.monotonic() - began < 5
        running.until(job_id, S.DONE)
    assert place.service.ledger.accepted == 1


@pytest.mark.parametrize("set_by", [-DAY, DAY], ids=["back", "forward"])
def test_a_clock_that_is_set_while_shots_are_made_changes_nothing(
    place: Place, qtbot: QtBot, clocks: Clocks, set_by: timedelta
) -> None:
    place.service.script = Script(queue_seconds=HOLD, quick=True)
    with house(place, qtbot) as running:
        job_id = running.add()
        running.until(job_id, S.RUNNING)
        clocks.set_by = set_by
        place.service.script = QUICK
        job = running.until(job_id, S.DONE)
        assert job.finished_at is not None
        running.until(running.add(a_draft("and another")), S.DONE)
    assert [job.state for job in place.stored()] == [S.DONE, S.DONE]


def test_after_a_restart_a_time_in_the_far_future_is_not_believed(place: Place, qtbot: QtBot, clocks: Clocks) -> None:
    place.service.script = asked_to_wait(3)
    with house(place, qtbot) as running:
        job_id = running.add()
        qtbot.waitUntil(lambda: running.job(job_id).not_before is not None, timeout=WAIT_MS)
    clocks.set_by = -DAY
    with house(place, qtbot) as running:
        track = running.room.engine.book.get(job_id)
        assert track is not None
        assert track.due - time.monotonic() <= 60


class Waker(QObject):
    """The machine wakes: something in the engine thread turns."""

    awake = Signal()


def test_after_a_long_sleep_everything_due_is_done_once(place: Place, qtbot: QtBot, clocks: Clocks) -> None:
    place.service.script = Script(queue_seconds=HOLD, quick=True)
    rare = Pace(young=3600.0, grown=3600.0, old=3600.0, least_gap=0.005)
    with house(place, qtbot, at_once=3, pace=rare) as running:
        jobs = [running.add(a_draft(f"shot {number}")) for number in range(3)]
        for job_id in jobs:
            qtbot.waitUntil(
                lambda job_id=job_id: running.job(job_id).remote_status is RemoteStatus.IN_QUEUE,  # type: ignore[misc]
                timeout=WAIT_MS,
            )
        place.service.script = QUICK
        qtbot.waitUntil(lambda: all(shot.status in ENDED for shot in place.service.ledger.requests), timeout=WAIT_MS)
        clocks.slept = 8 * 3600.0
        waker = Waker()
        waker.awake.connect(running.room.engine.proceed)
        waker.awake.emit()
        for job_id in jobs:
            running.until(job_id, S.DONE)
    assert place.service.ledger.accepted == 3
