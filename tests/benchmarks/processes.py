"""A fresh process for each measurement, on a screen of its own, away from the person's token, keyring and files."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from desktop_app.options import SKIP_WELCOME

ROOT = Path(__file__).resolve().parent.parent.parent
_SCREEN = "1600x1000x24"


@contextmanager
def screen(home: Path) -> Iterator[dict[str, str]]:
    """The environment for probes: on Linux an Xvfb with a window manager, elsewhere the real screen."""
    ours = ("RUNCOMFY_", "STILLWAKE_")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    environment |= {"HOME": str(home), "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    environment[SKIP_WELCOME] = "1"
    # Compiled once, as for anybody who starts a program twice; but not into this checkout.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(home / "compiled")
    if not sys.platform.startswith("linux"):
        yield environment
        return
    with x_server() as (_, display):
        environment.pop("WAYLAND_DISPLAY", None)
        environment |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        with window_manager(environment):
            yield environment


@contextmanager
def x_server() -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    """An X server without a monitor, and its display's name. Ended in the end, if it has not been before."""
    read_end, write_end = os.pipe()
    command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", _SCREEN, "-nolisten", "tcp"]
    process = subprocess.Popen(command, pass_fds=[write_end], stderr=subprocess.DEVNULL)
    os.close(write_end)
    try:
        with os.fdopen(read_end) as answer:
            display = answer.readline().strip()
        yield process, f":{display}"
    finally:
        process.terminate()
        process.wait()


@contextmanager
def window_manager(environment: Mapping[str, str]) -> Iterator[None]:
    """A window is framed and placed by somebody, as on every real desktop; that takes part of its start."""
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(["openbox"], env=environment, stdout=quiet, stderr=quiet)
    try:
        yield
    finally:
        process.terminate()
        process.wait()


def probe(name: str, *arguments: str) -> list[str]:
    """The command that starts one of the programs in `probes`, in this very environment's Python."""
    return [sys.executable, "-m", f"tests.benchmarks.probes.{name}", *arguments]


def run(command: list[str], environment: Mapping[str, str], seconds: float = 60) -> str:
    """What it printed. Raises `CalledProcessError` or `TimeoutExpired`: a measurement that failed is no measurement."""
    pipe = subprocess.PIPE
    done = subprocess.run(command, cwd=ROOT, env=environment, stdout=pipe, text=True, check=True, timeout=seconds)
    return done.stdout
