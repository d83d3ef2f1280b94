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

from desktop_app.fault_points import VARIABLE
from tests.e2e.artist import Errand
from tests.engine_house import Place

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 20.0
KILLED = -signal.SIGKILL if os.name == "posix" else signal.SIGTERM
_LOOK_EVERY = 0.005


@dataclass
class CrashStage:
    """`announced` are the jobs that the killed processes told of: each of them was promised to somebody."""

    place: Place
    film: Path = Path()
    announced: set[str] = field(default_factory=set)

    @property
    def _environment(self) -> Mapping[str, str]:
        home = self.place.data_dir.parent
        ours = {
            "HOME": str(home),
            "PYTHONFAULTHANDLER": "1",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "STILLWAKE_DATA_DIR": str(self.place.data_dir),
            "STILLWAKE_LIBRARY_DIR": str(self.place.library_dir),
            "STILLWAKE_API_BASE": self.place.service.base,
            "STILLWAKE_TEST_FILM": str(self.film),
            "RUNCOMFY_API_TOKEN": self.place.service.token,
        }
        return {**os.environ, **ours}

    def start(self, errand: Errand, point: str = "") -> subprocess.Popen[str]:
        return self.start_module("tests.e2e.artist", errand.to_json(), point=point)

    def start_module(self, *arguments: str, point: str = "") -> subprocess.Popen[str]:
        command = [sys.executable, "-m", *arguments]
        environment = {**self._environment, VARIABLE: point}
        return subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )

    def finish(self, process: subprocess.Popen[str]) -> tuple[int, str]:
        """Wait for the end; the exit code and what was said."""
        with process:
            try:
                said, _ = process.communicate(timeout=PATIENCE)
            except subprocess.TimeoutExpired:
                # Not a kill: what every thread is waiting for goes to its output.
                process.send_signal(signal.SIGABRT if os.name == "posix" else signal.SIGTERM)
                said, _ = process.communicate()
        # The last line of a killed process may be half a line.
        lines = [line for line in said.splitlines() if line.startswith("{") and line.endswith("}")]
        self.announced |= {json.loads(line)["job"] for line in lines}
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
