"""The program as processes of its own, on the folders and against the service of one test."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.handover import ask_to_show
from tests.engine_house import Place

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 40.0


@dataclass(frozen=True)
class Program:
    """`place` is all it is told of the world. `around`: the environment it is started in, for one that isn't ours."""

    place: Place
    around: Mapping[str, str] = field(default_factory=lambda: os.environ)

    @property
    def environment(self) -> dict[str, str]:
        return {
            **self.around,
            "STILLWAKE_DATA_DIR": str(self.place.data_dir),
            "STILLWAKE_LIBRARY_DIR": str(self.place.library_dir),
            "STILLWAKE_API_BASE": self.place.service.base,
            "RUNCOMFY_API_TOKEN": self.place.service.token,
        }

    def start(self, *arguments: str, stdout: int | None = None) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "desktop_app", *arguments]
        return subprocess.Popen(command, cwd=ROOT, env=self.environment, stdout=stdout, text=True)

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Start it and wait for its end."""
        command = [sys.executable, "-m", "desktop_app", *arguments]
        return subprocess.run(command, cwd=ROOT, env=self.environment, capture_output=True, text=True, timeout=PATIENCE)

    @contextmanager
    def window(self, *arguments: str) -> Iterator[subprocess.Popen[str]]:
        """A window, once a second start would find it. Killed in the end, if it is still there."""
        with self.start(*arguments) as process:
            try:
                while not ask_to_show(self.place.data_dir):
                    assert process.poll() is None, "the window never opened"
                yield process
            finally:
                process.kill()

    def left_over(self) -> list[str]:
        """The command lines of what still runs of it, children of children too. Linux."""
        mark = f"STILLWAKE_DATA_DIR={self.place.data_dir}".encode()
        return [_command(process) for process in Path("/proc").glob("[0-9]*") if mark in _environment(process)]


def _environment(process: Path) -> list[bytes]:
    try:
        return (process / "environ").read_bytes().split(b"\0")
    except OSError:  # it has ended just now, or is somebody else's
        return []


def _command(process: Path) -> str:
    try:
        return (process / "cmdline").read_bytes().replace(b"\0", b" ").decode()
    except OSError:
        return "one that has ended just now"
