"""The main job as a person does it: a real window on an X server with a window manager, real mouse and keys."""

import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.job import JobState
from desktop_app.media.clip import probe
from desktop_app.storage.database import open_reader
from desktop_app.storage.job_store import JobFiles, JobStore
from tests.benchmarks.processes import ROOT, screen

TOOLS = ("Xvfb", "openbox", "xdotool")
pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or any(shutil.which(tool) is None for tool in TOOLS),
    reason="needs an X server, a window manager and xdotool",
)
PATIENCE = 40.0
LOOK_EVERY = 0.1


@dataclass
class Person:
    """Somebody at the window."""

    process: subprocess.Popen[str]
    environment: dict[str, str]
    folder: Path

    def look(self) -> dict[str, dict[str, Any]]:
        """What is to be seen now."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write("look\n")
        self.process.stdin.flush()
        seen: dict[str, dict[str, Any]] = json.loads(self.process.stdout.readline())
        return seen

    def until(self, sees: Callable[[dict[str, dict[str, Any]]], bool]) -> dict[str, dict[str, Any]]:
        """Look again and again until it is there."""
        pause = threading.Event()
        for _ in range(round(PATIENCE / LOOK_EVERY)):
            seen = self.look()
            if sees(seen):
                return seen
            pause.wait(LOOK_EVERY)
        raise AssertionError(f"never seen; at last {sorted(seen)}")

    def do(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self.environment, check=True, timeout=PATIENCE)

    def click(self, name: str, at: tuple[float, float] = (0.5, 0.5), times: int = 1) -> None:
        """Click into the named widget, at these parts of its width and height."""
        x, y, width, height = self.look()[name]["rect"]
        self.do("mousemove", str(round(x + width * at[0])), str(round(y + height * at[1])))
        self.do("click", "--repeat", str(times), "--delay", "80", "1")

    def jobs(self) -> list[JobFiles]:
        connection = open_reader(self.folder / "data")
        try:
            return list(JobStore(connection).jobs())
        finally:
            connection.close()


@pytest.fixture
def person(tmp_path: Path) -> Iterator[Person]:
    folders = ("--data-dir", str(tmp_path / "data"), "--library-dir", str(tmp_path / "library"))
    command = [sys.executable, "-m", "tests.e2e.real_window", "--practice", *folders]
    with screen(tmp_path) as environment:
        pipe, quiet = subprocess.PIPE, subprocess.DEVNULL
        with subprocess.Popen(
            command, cwd=ROOT, env=environment, stdin=pipe, stdout=pipe, stderr=quiet, text=True
        ) as process:
            try:
                someone = Person(process, environment, tmp_path)
                someone.until(lambda seen: "libraryList" in seen)
                yield someone
            finally:
                process.kill()


def test_a_still_becomes_a_clip_and_plays(person: Person) -> None:
    assert not person.look()["generateButton"]["enabled"]
    assert person.look()["problemLabel"]["text"]
    person.click("sampleButton")
    person.click("promptEditor")
    person.do("type", "--delay", "5", "Lights come on along the harbour")
    person.until(lambda seen: bool(seen["generateButton"]["enabled"]))
    # Held for a second and a half: one shot.
    person.do("keydown", "ctrl", "keydown", "Return", "sleep", "1.5", "keyup", "Return", "keyup", "ctrl")
    person.until(lambda _: any(found.job.state is JobState.DONE for found in person.jobs()))
    (made,) = person.jobs()
    assert made.job.prompt == "Lights come on along the harbour"
    facts = probe(person.folder / "library" / made.files[0])
    assert (facts.width, facts.height, facts.duration, facts.has_audio) == (1920, 1080, 6, True)
    # Until the clip is told, words stand in the place of the list.
    before = person.until(lambda seen: "libraryList" in seen and seen["libraryList"]["rows"] == 1)["timeLabel"]["text"]
    first_poster = (0.2, 0.1)
    person.click("libraryList", first_poster, times=2)
    person.until(lambda seen: seen["timeLabel"]["text"] != before)
    person.do("key", "alt+F4")
    assert person.process.wait(PATIENCE) == 0


def test_a_double_click_on_make_is_one_shot(person: Person) -> None:
    person.click("sampleButton")
    person.click("promptEditor")
    person.do("type", "--delay", "5", "Boats drift past")
    person.until(lambda seen: bool(seen["generateButton"]["enabled"]))
    person.click("generateButton", times=2)
    person.until(lambda _: bool(person.jobs()))
    person.do("key", "alt+F4")
    assert person.process.wait(PATIENCE) == 0
    assert len(person.jobs()) == 1
