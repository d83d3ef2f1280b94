"""The network goes and comes: everything goes on by itself, soon, and nothing is lost or paid twice on the way."""

import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMetaObject, Qt
from pytestqt.qtbot import QtBot

from desktop_app.api.timeouts import Timeouts
from desktop_app.domain.errors import ErrorCode
from desktop_app.domain.job import JobState, SubmissionEnding, WaitingFor
from desktop_app.practice.script import HOLD, QUICK, Call, Fault, FaultKind, Script, error
from desktop_app.practice.server import PracticeService
from desktop_app.runtime.steps import LaneName
from tests.engine_house import WAIT_MS, House, Place, a_draft, house
from tests.network_house import Asker, Way, noisy_still, until_error, way_through
from tests.proxy import Proxy
from tests.toxics import DOWN, UP, Bandwidth, Limit, Slicer

S, E = JobState, ErrorCode
IN_LINE = Script(queue_seconds=HOLD, quick=True)
SOON = 2.0
"""Seconds from the system's word that the network is back to the call that was waiting for it."""


@pytest.fixture
def way(tmp_path: Path) -> Iterator[Way]:
    with way_through(tmp_path) as made:
        yield made


@pytest.fixture
def running(way: Way, qtbot: QtBot) -> Iterator[House]:
    with house(way.place, qtbot, api_base=way.proxy.base) as made:
        yield made


def check_made(way: Way, running: House, jobs: int = 1) -> None:
    """Each shot has its one clip, the service's own film, and nothing half lies about."""
    films = {file.read_bytes() for file in (way.place.data_dir.parent / "service").rglob("*film.mp4")}
    clips = {(way.place.library_dir / clip.path).read_bytes() for clip in running.ear.clips}
    assert clips == films
    assert len(running.ear.clips) == jobs
    assert way.parts() == []
    assert way.posts() == (jobs, jobs)


def back_online(asker: Asker) -> float:
    """The system says so; when."""
    asker.online.emit(False)
    asker.online.emit(True)
    return time.monotonic()


def test_the_signal_wakes_what_waited_long(way: Way, running: House, qtbot: QtBot) -> None:
    """A sent shot and an unsent one, both as far into their back-off as it goes."""
    way.place.service.script = IN_LINE
    asker, sent = Asker(running), running.add()
    running.until(sent, S.RUNNING)
    way.proxy.down()
    unsent = running.add(a_draft("Fog over the harbour"))

    def waits_long() -> bool:
        due = [running.ear.jobs[job_id].retry_at for job_id in (sent, unsent)]
        longest = [at for at in due if at is not None and at.timestamp() - time.time() > 10]
        return len(longest) == 2

    asker.hurry_until(waits_long)
    way.place.service.script = QUICK
    way.proxy.up()
    told = back_online(asker)
    qtbot.waitUntil(lambda: running.job(sent).waiting_for is None and running.job(unsent).error is None)
    assert time.monotonic() - told < SOON
    running.until(sent, S.DONE)
    running.until(unsent, S.DONE)
    check_made(way, running, 2)
    assert way.endings(unsent)[-1] is SubmissionEnding.ACCEPTED
    assert set(way.endings(unsent)[:-1]) == {SubmissionEnding.UNSENT}


@pytest.mark.parametrize("call", [Call.STATUS, Call.RESULT, Call.CANCEL, Call.MEDIA], ids=str)
def test_the_signal_breaks_off_what_hangs_on_a_dead_connection(
    way: Way, running: House, qtbot: QtBot, call: Call
) -> None:
    script = IN_LINE if call is Call.CANCEL else QUICK
    way.place.service.script = script.with_faults(Fault(call, FaultKind.HANG))
    asker, job_id = Asker(running), running.add()
    if call is Call.CANCEL:
        running.until(job_id, S.RUNNING)
        running.ear.cancelling.emit(job_id)
    qtbot.waitUntil(lambda: way.place.service.arrivals().get(call) == 1, timeout=WAIT_MS)
    told = back_online(asker)
    qtbot.waitUntil(lambda: way.place.service.arrivals()[call] == 2, timeout=WAIT_MS)
    assert time.monotonic() - told < SOON
    running.until(job_id, S.CANCELLED if call is Call.CANCEL else S.DONE)
    assert way.posts() == (1, 1)


def test_the_signal_leaves_a_paid_post_alone(way: Way, running: House, qtbot: QtBot) -> None:
    way.place.service.script = QUICK.with_faults(Fault(Call.SUBMIT, FaultKind.HANG))
    asker, job_id = Asker(running), running.add()
    qtbot.waitUntil(lambda: way.posts()[0] == 1, timeout=WAIT_MS)
    back_online(asker)
    other = running.add(a_draft("Fog over the harbour"))
    running.until(other, S.DONE)
    assert running.job(job_id).state is S.SUBMITTING
    way.mend()
    running.until(job_id, S.DONE)
    check_made(way, running, 2)


def test_without_a_signal_it_goes_on_by_itself(way: Way, running: House) -> None:
    way.place.service.script = IN_LINE
    job_id = running.add()
    running.until(job_id, S.RUNNING)
    way.proxy.down()
    until_error(running, job_id, E.UNREACHABLE)
    way.mend()
    running.until(job_id, S.DONE)
    check_made(way, running)


def test_a_slow_line_is_no_fault(tmp_path: Path, qtbot: QtBot) -> None:
    """50 kB/s and 8 MiB, both scaled: the shot takes longer on its way than any one time-out, and is accepted once."""
    short = Timeouts(connecting=1, sending=1, answering=2)
    with way_through(tmp_path, receive_buffer=8192) as way:
        way.proxy.set(Bandwidth(500_000, UP))
        with house(way.place, qtbot, api_base=way.proxy.base, timeouts=short) as running:
            began = time.monotonic()
            job_id = running.add(a_draft(still=noisy_still()))
            running.until(job_id, S.RUNNING, S.DOWNLOADING, S.DONE)
            assert time.monotonic() - began > short.answering
            way.proxy.set()
            running.until(job_id, S.DONE)
            check_made(way, running)
        assert way.endings(job_id) == [SubmissionEnding.ACCEPTED]


def cut(way: Way, asker: Asker, _job_id: str) -> None:
    way.proxy.cut()
    back_online(asker)


def signal(_way: Way, asker: Asker, _job_id: str) -> None:
    back_online(asker)


def pause(_way: Way, asker: Asker, job_id: str) -> None:
    asker.pause_or_stop.emit(job_id)
    asker.go_on.emit(job_id)


@pytest.mark.parametrize("flap", [cut, signal, pause])
def test_a_hundred_interruptions_do_not_lose_the_clip(
    way: Way, running: House, qtbot: QtBot, flap: Callable[[Way, Asker, str], None]
) -> None:
    """Each time a little more has come; the file on disk is never written by two."""
    way.proxy.set(Slicer(500, 0.01))
    asker, job_id = Asker(running), running.add()
    running.until(job_id, S.DOWNLOADING)
    for _ in range(100):
        before = way.proxy.passed[DOWN]
        qtbot.waitUntil(lambda before=before: way.proxy.passed[DOWN] > before + 700, timeout=WAIT_MS)  # type: ignore[misc]
        flap(way, asker, job_id)
    assert running.job(job_id).state is S.DOWNLOADING
    way.proxy.set()
    asker.hurry_until(lambda: running.job(job_id).state is S.DONE)
    check_made(way, running)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a named pipe")
def test_a_file_is_never_fetched_by_two(way: Way, running: House, qtbot: QtBot) -> None:
    """The thread of a download that was broken off hangs on its disk: the next one waits for it."""
    way.place.service.script = QUICK.with_faults(error(Call.MEDIA, 500, 0))
    asker, job_id = Asker(running), running.add()
    until_error(running, job_id, E.SERVICE_TROUBLE)
    (part,) = way.place.library_dir.rglob("*.part")
    mark = part.with_name(part.name + ".etag")
    os.mkfifo(mark)
    transfers = running.room.engine.dispatch.lanes[LaneName.TRANSFER]
    asker.hurry_until(lambda: transfers.busy == 1)
    for paused in (True, False):
        (asker.pause_or_stop if paused else asker.go_on).emit(job_id)
        qtbot.waitUntil(lambda paused=paused: (running.job(job_id).waiting_for is WaitingFor.PAUSE) == paused)  # type: ignore[misc]
    QMetaObject.invokeMethod(running.room.engine, "proceed", Qt.ConnectionType.BlockingQueuedConnection)
    assert transfers.busy == 1
    with mark.open("w"):
        mark.unlink()
    running.until(job_id, S.DONE)
    check_made(way, running)


def test_a_service_that_is_gone_while_fetching_and_comes_back_elsewhere(tmp_path: Path, qtbot: QtBot) -> None:
    """Its links are dead: asked again, the result names new ones, and what had come of the clip still counts."""
    with way_through(tmp_path) as way:
        way.proxy.set(Limit(30_000))
        with house(way.place, qtbot, api_base=way.proxy.base) as running:
            job_id = running.add()
            until_error(running, job_id, E.CONNECTION_LOST)
            (part,) = way.place.library_dir.rglob("*.part")
            way.proxy.down()
            asker = Asker(running)
            asker.hurry_until(lambda: running.job(job_id).state is S.RUNNING)
            until_error(running, job_id, E.UNREACHABLE)
    had = part.stat().st_size
    with Proxy() as elsewhere, PracticeService(tmp_path / "service", script=QUICK, front=elsewhere.port) as service:
        elsewhere.target = service.port
        moved = Way(Place(way.place.data_dir, way.place.library_dir, service), elsewhere)
        with house(moved.place, qtbot, api_base=elsewhere.base) as running:
            Asker(running).hurry_until(lambda: running.job(job_id).state is S.DONE)
            check_made(moved, running)
            assert elsewhere.passed[DOWN] < running.ear.clips[0].byte_count
            assert had > 15_000
