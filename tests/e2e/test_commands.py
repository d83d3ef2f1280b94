"""The commands without a window, as a script would call them: real processes, real exit codes."""

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.job import JobState
from desktop_app.media.clip import probe
from desktop_app.practice.script import HOLD, QUICK, Call, Script, Stage, error, reset
from desktop_app.practice.server import PracticeService
from desktop_app.storage.data_lock import DataLock
from desktop_app.storage.database import FILE_NAME as DATABASE
from tests.engine_house import Place
from tests.practice_service import practice

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 40


@dataclass
class Desk:
    """A script's surroundings: folders, a service, and what the last command said."""

    folder: Path
    service: PracticeService

    @property
    def still(self) -> Path:
        return ROOT / "resources" / "samples" / "harbour.jpg"

    def environment(self, token: str | None) -> dict[str, str]:
        names = {"STILLWAKE_DATA_DIR": str(self.folder / "data"), "STILLWAKE_LIBRARY_DIR": str(self.folder / "library")}
        names["STILLWAKE_API_BASE"] = self.service.base
        if token is not None:
            names["RUNCOMFY_API_TOKEN"] = token
        return {**os.environ, **names}

    def run(self, *arguments: str, token: str | None = "", **changes: str) -> subprocess.CompletedProcess[str]:
        environment = {**self.environment(self.service.token if token == "" else token), **changes}
        command = [sys.executable, "-m", "desktop_app", *arguments]
        return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=PATIENCE)

    def generate(self, *more: str, image: str = "", **changes: Any) -> subprocess.CompletedProcess[str]:
        picture = image or "https://example.org/still.jpg"
        return self.run("generate", "--image", picture, "--prompt", "Rain on the tramlines", "--json", *more, **changes)

    def states(self) -> list[JobState]:
        """Of the jobs in the store, without a process to ask."""
        if not (self.folder / "data" / DATABASE).exists():
            return []
        return [job.state for job in Place(self.folder / "data", self.folder / "library", self.service).stored()]

    def jobs(self) -> list[dict[str, Any]]:
        found = self.run("jobs", "--json", token=None)
        assert found.returncode == 0, found.stderr
        return [json.loads(line) for line in found.stdout.splitlines()]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with practice(tmp_path / "service", QUICK) as service:
        yield Desk(tmp_path, service)


def test_generate_makes_a_clip_tells_each_state_and_jobs_knows_it(desk: Desk, tmp_path: Path) -> None:
    done = desk.generate("--out", str(tmp_path / "out"), "--duration", "8", "--no-audio", image=str(desk.still))
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    states = list(dict.fromkeys(line["state"] for line in lines))
    assert states == ["QUEUED", "UPLOADING", "SUBMITTING", "RUNNING", "DOWNLOADING", "DONE"]
    (file,) = lines[-1]["files"]
    facts = probe(Path(file))
    assert (facts.duration, facts.has_audio, Path(file).parent) == (8, False, tmp_path / "out")
    (job,) = desk.jobs()
    assert (job["job"], job["state"], job["prompt"]) == (lines[0]["job"], "DONE", "Rain on the tramlines")
    assert [Path(path).is_file() for path in job["files"]] == [True]
    assert desk.service.token not in done.stdout + done.stderr
    assert all(desk.service.token.encode() not in file.read_bytes() for file in tmp_path.glob("data/**/*.log"))


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["generate", "--prompt", "x"], 64, "--image"),
        (["generate", "--image", "https://example.org/a.png", "--prompt", " "], 65, "prompt"),
        (["generate", "--image", "https://example.org/a.png", "--prompt", "x", "--fps", "30"], 65, "fps"),
        (
            ["generate", "--image", "https://example.org/a.png", "--prompt", "x", "--duration", "12", "--fps", "50"],
            65,
            "1080p",
        ),
        (["generate", "--image", "http://example.org/a.png", "--prompt", "x"], 65, "https"),
        (["generate", "--image", "nowhere.png", "--prompt", "x"], 65, "nowhere.png"),
        (["generate", "--image", "README.md", "--prompt", "x"], 65, "README.md"),
        (
            ["generate", "--image", "https://e.org/a.png", "--prompt", "x", "--api-base", "http://example.org"],
            64,
            "https",
        ),
        (["generate", "--image", "https://e.org/a.png", "--prompt", "x", "--model", "other"], 65, "model"),
    ],
)
def test_bad_input_is_named_and_nothing_is_sent(desk: Desk, arguments: list[str], code: int, said: str) -> None:
    refused = desk.run(*arguments)
    assert (refused.returncode, said in refused.stderr) == (code, True), refused.stderr
    assert desk.service.arrivals() == {}
    assert desk.states() == []


@pytest.mark.parametrize(
    ("script", "code", "state"),
    [
        (QUICK.with_faults(error(Call.SUBMIT, 401, 400004)), 77, "HELD"),
        (QUICK.with_faults(error(Call.SUBMIT, 402, 400002)), 69, "HELD"),
        (QUICK.with_faults(error(Call.SUBMIT, 404, 400001)), 69, "FAILED"),
        (QUICK.with_faults(error(Call.SUBMIT, 422, 422001)), 65, "FAILED"),
        (QUICK.with_faults(reset(Call.SUBMIT, Stage.AFTER_WORK)), 75, "UNCERTAIN"),
        (Script(queue_seconds=0, quick=True, failure="the model choked"), 69, "FAILED"),
    ],
)
def test_the_exit_code_says_what_a_script_may_conclude(desk: Desk, script: Script, code: int, state: str) -> None:
    desk.service.script = script
    ended = desk.generate()
    assert ended.returncode == code, ended.stderr
    assert json.loads(ended.stdout.splitlines()[-1])["state"] == state
    assert desk.states() == [state]
    assert desk.service.arrivals()[Call.SUBMIT] == 1


def test_no_token_ends_with_77_and_a_later_resume_with_one_makes_it(desk: Desk) -> None:
    ended = desk.generate("--account", "environment", token=None)
    assert ended.returncode == 77, ended.stderr
    assert desk.run("resume").returncode == 0
    assert desk.states() == ["DONE"]


def test_an_unreachable_service_parks_the_shot_and_resume_sends_it_once(desk: Desk) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        nowhere = f"http://127.0.0.1:{closed.getsockname()[1]}"
        ended = desk.generate(STILLWAKE_API_BASE=nowhere)
    assert ended.returncode == 75, ended.stderr
    assert desk.states() == ["HELD"]
    assert desk.run("resume").returncode == 0
    assert desk.states() == ["DONE"]
    assert desk.service.ledger.accepted == 1


def test_a_killed_generate_is_taken_up_by_resume_without_paying_again(desk: Desk) -> None:
    desk.service.script = Script(queue_seconds=HOLD, quick=True)
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
    with subprocess.Popen(
        command, cwd=ROOT, env=desk.environment(desk.service.token), stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if json.loads(line).get("remote_status") == "in_queue":
                process.kill()
                break
    desk.service.script = QUICK
    assert desk.run("resume", "--json").returncode == 0
    assert desk.states() == ["DONE"]
    assert desk.service.ledger.accepted == 1


def test_one_engine_a_data_folder_and_jobs_still_reads(desk: Desk) -> None:
    lock = DataLock(desk.folder / "data")
    lock.acquire()
    try:
        assert desk.generate().returncode == 75
        assert desk.run("resume").returncode == 75
        assert desk.jobs() == []
    finally:
        lock.release()


def test_practice_needs_no_account(desk: Desk) -> None:
    done = desk.generate("--practice", token=None)
    assert done.returncode == 0, done.stderr
    assert [job["account"] for job in desk.jobs()] == ["practice"]
