"""One engine a data folder: what happens to a second start while a window is open."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.handover import ask_to_show
from desktop_app.media.clip import probe
from desktop_app.practice.script import HOLD, QUICK, Script
from desktop_app.practice.server import PracticeService
from desktop_app.storage.data_lock import DataLock
from tests.practice_service import practice

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 40


@pytest.fixture
def service(tmp_path: Path) -> Iterator[PracticeService]:
    with practice(tmp_path / "service", QUICK) as running:
        yield running


def environment(folder: Path, service: PracticeService) -> dict[str, str]:
    return {
        **os.environ,
        "STILLWAKE_DATA_DIR": str(folder / "data"),
        "STILLWAKE_LIBRARY_DIR": str(folder / "library"),
        "STILLWAKE_API_BASE": service.base,
        "RUNCOMFY_API_TOKEN": service.token,
    }


def run(folder: Path, service: PracticeService, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "desktop_app", *arguments]
    known = environment(folder, service)
    return subprocess.run(command, cwd=ROOT, env=known, capture_output=True, text=True, timeout=PATIENCE)


@pytest.fixture
def window(tmp_path: Path, service: PracticeService) -> Iterator[subprocess.Popen[str]]:
    """A window in a process of its own, once it listens."""
    command = [sys.executable, "-m", "desktop_app"]
    with subprocess.Popen(command, cwd=ROOT, env=environment(tmp_path, service), text=True) as process:
        for _ in range(10):
            if ask_to_show(tmp_path / "data"):
                break
            assert process.poll() is None
        yield process
        if process.poll() is None:
            process.kill()


def test_a_command_hands_its_shot_to_the_window_and_hears_how_it_goes(
    tmp_path: Path, service: PracticeService, window: subprocess.Popen[str]
) -> None:
    still = ROOT / "resources" / "samples" / "harbour.jpg"
    out = tmp_path / "out"
    made = run(tmp_path, service, "generate", "--image", str(still), "--prompt", "x", "--json", "--out", str(out))
    assert made.returncode == 0, made.stderr
    lines = [json.loads(line) for line in made.stdout.splitlines()]
    assert lines[-1]["state"] == "DONE"
    assert probe(Path(lines[-1]["files"][0])).width == 1920
    assert run(tmp_path, service, "resume").returncode == 75
    jobs = run(tmp_path, service, "jobs", "--json")
    assert [json.loads(line)["state"] for line in jobs.stdout.splitlines()] == ["DONE"]
    assert run(tmp_path, service).returncode == 0
    assert window.poll() is None


def test_a_command_for_another_service_is_never_made_by_this_one(
    tmp_path: Path, service: PracticeService, window: subprocess.Popen[str]
) -> None:
    other = ("--api-base", "http://127.0.0.1:9", "--image", "https://example.org/a.png", "--prompt", "x")
    assert run(tmp_path, service, "generate", *other).returncode == 75
    assert service.ledger.accepted == 0
    assert window.poll() is None


def test_a_window_that_is_told_to_end_goes_at_once_and_a_killed_one_is_in_nobody_s_way(
    tmp_path: Path, service: PracticeService, window: subprocess.Popen[str]
) -> None:
    service.script = Script(queue_seconds=HOLD, quick=True)
    command = [
        sys.executable,
        "-m",
        "desktop_app",
        "generate",
        "--image",
        "https://e.org/a.png",
        "--prompt",
        "x",
        "--json",
    ]
    known = environment(tmp_path, service)
    with subprocess.Popen(command, cwd=ROOT, env=known, stdout=subprocess.PIPE, text=True) as waiting:
        assert waiting.stdout is not None
        for line in waiting.stdout:
            if json.loads(line).get("remote_status") == "in_queue":
                break
        window.send_signal(signal.SIGTERM)
        assert window.wait(12) == 0
        assert waiting.wait(PATIENCE) == 75
    lock = DataLock(tmp_path / "data")
    lock.acquire()
    lock.release()
    service.script = QUICK
    assert run(tmp_path, service, "resume").returncode == 0
    assert service.ledger.accepted == 1
