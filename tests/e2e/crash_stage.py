"""Where a process is killed and its work taken up again: folders, a service, and the processes themselves."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from desktop_app.fault_points import VARIABLE
from tests.e2e.artist import Errand
from tests.e2e.nursery import Child, Nursery
from tests.e2e.program import ROOT, Program
from tests.engine_house import Place

PATIENCE = 20.0
KILLED = -signal.SIGKILL if os.name == "posix" else signal.SIGTERM
Started: TypeAlias = subprocess.Popen[str] | Child
_LOOK_EVERY = 0.005


@dataclass
class CrashStage:
    """`announced` are the jobs that the killed processes told of: each of them was promised to somebody. Artists are
    born in the `nursery` if there is one.
    """

    place: Place
    film: Path = Path()
    nursery: Nursery | None = None
    announced: set[str] = field(default_factory=set)

    def start(self, errand: Errand, point: str = "") -> Started:
        if self.nursery is None:
            return self.start_module("tests.e2e.artist", errand.to_json(), point=point)
        return self.nursery.start(errand, self._environment(point), self.place.data_dir.parent / "artist.txt")

    def start_module(self, *arguments: str, point: str = "") -> subprocess.Popen[str]:
        command = [sys.executable, "-m", *arguments]
        return subprocess.Popen(
            command, cwd=ROOT, env=self._environment(point), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )

    def _environment(self, point: str) -> Mapping[str, str]:
        ours = {"PYTHONFAULTHANDLER": "1", "STILLWAKE_TEST_FILM": str(self.film), VARIABLE: point}
        return {**Program(self.place).environment, **ours}

    def finish(self, process: Started) -> tuple[int, str]:
        """Wait for the end; the exit code and what was said."""
        try:
            said, _ = process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            # Not a kill: what every thread is waiting for goes to its output.
            process.send_signal(signal.SIGABRT if os.name == "posix" else signal.SIGTERM)
            said, _ = process.communicate()
        # The last line of a killed process may be half a line.
        lines = [line for line in said.splitlines() if line.startswith("{") and line.endswith("}")]
        self.announced |= {json.loads(line)["job"] for line in lines}
        assert process.returncode is not None
        return process.returncode, said

    def die_at(self, point: str, errand: Errand) -> None:
        """Run until the process kills itself at `point`."""
        code, said = self.finish(self.start(errand, point))
        assert code == KILLED, f"{point} was never reached: {code}\n{said}"

    def kill_when(self, due: Callable[[], bool], errand: Errand) -> None:
        """Run, and kill the process as soon as `due`."""
        process = self.start(errand)
        wait_until(due)
        process.kill()
        assert self.finish(process)[0] == KILLED

    def go_on(self, errand: Errand | None = None) -> None:
        """Take everything up again, until nothing goes on by itself."""
        code, said = self.finish(self.start(errand or Errand()))
        assert code == 0, said


def wait_until(due: Callable[[], bool]) -> None:
    never = threading.Event()
    for _ in range(int(PATIENCE / _LOOK_EVERY)):
        if due():
            return
        never.wait(_LOOK_EVERY)
    raise AssertionError("it never came to that")
