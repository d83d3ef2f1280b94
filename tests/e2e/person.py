"""Somebody at the window: sees what is in it, and has a mouse and a keyboard."""

import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop_app.storage.database import open_reader
from desktop_app.storage.job_store import JobFiles, JobStore
from tests.benchmarks.processes import ROOT

TOOLS = ("Xvfb", "openbox", "xdotool")
needs_window = pytest.mark.skipif(
    not sys.platform.startswith("linux") or any(shutil.which(tool) is None for tool in TOOLS),
    reason="needs an X server, a window manager and xdotool",
)
PATIENCE = 40.0
LOOK_EVERY = 0.1


@dataclass
class Person:
    """`folder` holds the program's data and library."""

    process: subprocess.Popen[str]
    environment: Mapping[str, str]
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
        raise AssertionError(f"never seen; at last {seen}")

    def do(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self.environment, check=True, timeout=PATIENCE)

    def place(self, name: str, at: tuple[float, float] = (0.5, 0.5)) -> tuple[int, int]:
        """Where on the screen these parts of the named widget's width and height are."""
        x, y, width, height = self.look()[name]["rect"]
        return round(x + width * at[0]), round(y + height * at[1])

    def click(self, name: str, at: tuple[float, float] = (0.5, 0.5), times: int = 1) -> None:
        """Click into the named widget, at these parts of its width and height."""
        self.do("mousemove", *map(str, self.place(name, at)))
        self.do("click", "--repeat", str(times), "--delay", "80", "1")

    def jobs(self) -> list[JobFiles]:
        connection = open_reader(self.folder / "data")
        try:
            return list(JobStore(connection).jobs())
        finally:
            connection.close()


@contextmanager
def person_at_window(environment: Mapping[str, str], folder: Path, options: Sequence[str] = ()) -> Iterator[Person]:
    """The program by practice, on folders in `folder`, once its window is furnished. Killed in the end."""
    folders = ("--data-dir", str(folder / "data"), "--library-dir", str(folder / "library"))
    command = [sys.executable, "-m", "tests.e2e.real_window", "--practice", *folders, *options]
    pipe, quiet = subprocess.PIPE, subprocess.DEVNULL
    with subprocess.Popen(
        command, cwd=ROOT, env=dict(environment), stdin=pipe, stdout=pipe, stderr=quiet, text=True
    ) as process:
        try:
            someone = Person(process, environment, folder)
            # Not the list of clips: it goes as soon as it is known that there are none.
            someone.until(lambda seen: "searchField" in seen)
            yield someone
        finally:
            process.kill()
