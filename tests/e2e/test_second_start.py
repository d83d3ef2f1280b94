"""One engine a data folder: what happens to a second start while a window is open."""

import json
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.job import JobState
from desktop_app.media.clip import probe
from desktop_app.practice.script import HOLD, QUICK, Script
from desktop_app.storage.data_lock import DataLock
from tests.e2e.program import PATIENCE, ROOT, Program

LINK = ("--image", "https://e.org/a.png", "--prompt", "x")


@pytest.fixture
def window(program: Program) -> Iterator["subprocess.Popen[str]"]:
    with program.window() as process:
        yield process


def test_a_command_hands_its_shot_to_the_window_and_hears_how_it_goes(
    tmp_path: Path, program: Program, window: "subprocess.Popen[str]"
) -> None:
    still = ROOT / "resources" / "samples" / "harbour.jpg"
    made = program.run("generate", "--image", str(still), "--prompt", "x", "--json", "--out", str(tmp_path / "out"))
    assert made.returncode == 0, made.stderr
    lines = [json.loads(line) for line in made.stdout.splitlines()]
    assert lines[-1]["state"] == "DONE"
    assert probe(Path(lines[-1]["files"][0])).width == 1920
    assert program.run("resume").returncode == 75
    jobs = program.run("jobs", "--json")
    assert [json.loads(line)["state"] for line in jobs.stdout.splitlines()] == ["DONE"]
    assert program.run().returncode == 0
    assert window.poll() is None


def test_a_command_for_another_service_is_never_made_by_this_one(
    program: Program, window: "subprocess.Popen[str]"
) -> None:
    assert program.run("generate", "--api-base", "http://127.0.0.1:9", *LINK).returncode == 75
    assert program.place.service.ledger.accepted == 0
    assert window.poll() is None


def test_a_window_that_is_told_to_end_goes_at_once_and_a_killed_one_is_in_nobody_s_way(
    program: Program, window: "subprocess.Popen[str]"
) -> None:
    place, service = program.place, program.place.service
    service.script = Script(queue_seconds=HOLD, quick=True)
    with program.start("generate", *LINK, "--json", stdout=subprocess.PIPE) as waiting:
        assert waiting.stdout is not None
        for line in waiting.stdout:
            if json.loads(line).get("remote_status") == "in_queue":
                break
        window.send_signal(signal.SIGTERM)
        assert window.wait(12) == 0
        assert waiting.wait(PATIENCE) == 75
    with program.window() as second:
        second.kill()
        second.wait()
        lock = DataLock(place.data_dir)
        lock.acquire()
        lock.release()
    service.script = QUICK
    assert program.run("resume").returncode == 0
    assert service.ledger.accepted == 1
    assert [job.state for job in place.stored()] == [JobState.DONE]
