"""A person's session on a screen of its own: one window in it, and the ways in which such a session ends.

Qt's wheels don't speak to X session managers. So a session tells its end by signals, by closing the windows and by
taking the screen away, in whatever order; and a log-out that was asked for and cancelled is never heard of.
"""

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import pytest

from desktop_app.crash_reports import RUNNING
from desktop_app.storage.data_lock import DataLock
from tests.benchmarks.processes import window_manager, x_server
from tests.e2e.crash_stage import wait_until
from tests.e2e.program import Program
from tests.engine_house import Place

TOOLS = ("Xvfb", "openbox", "xdotool", "weston")
needs_session = pytest.mark.skipif(
    not sys.platform.startswith("linux") or any(shutil.which(tool) is None for tool in TOOLS),
    reason=f"needs {', '.join(TOOLS)}",
)
AT_ONCE = 6.0
"""Seconds: well before anything that hangs is waited for, on a machine that ends eight windows at once."""
IN_TIME = 20.0
"""Seconds; ten of them are for the paid POST, whose answer would be waited for two minutes."""
_LOOK_EVERY = 0.02


@dataclass(frozen=True)
class Session:
    """`screen`: the X server or the Wayland compositor."""

    program: Program
    screen: "subprocess.Popen[bytes]"
    window: "subprocess.Popen[str]"

    @property
    def seen(self) -> bool:
        """Whether a window of the program is on the screen; without a screen there is none."""
        return self.screen.poll() is None and bool(
            self._xdotool("search", "--onlyvisible", "--pid", str(self.window.pid))
        )

    def told(self) -> None:
        self.window.send_signal(signal.SIGTERM)

    def closed(self) -> None:
        """By the window manager, as KDE does it at log-out."""
        self._xdotool("search", "--onlyvisible", "--name", "Stillwake", "windowactivate", "--sync", "key", "alt+F4")

    def darkened(self) -> None:
        self.screen.send_signal(signal.SIGTERM)

    def swept_away(self) -> None:
        """As at a shutdown, all at once."""
        self.window.send_signal(signal.SIGHUP)
        self.window.send_signal(signal.SIGTERM)
        self.screen.send_signal(signal.SIGTERM)

    def killed(self) -> None:
        self.window.kill()

    def _xdotool(self, *words: str) -> str:
        # It complains of windows that go while it looks.
        done = subprocess.run(["xdotool", *words], env=dict(self.program.around), capture_output=True, text=True)
        return done.stdout


class Way(Enum):
    """How a session ends, and the exit codes the window may end with."""

    TOLD = (Session.told, {0})
    CLOSED = (Session.closed, {0})
    X_GONE = (Session.darkened, {1})
    WAYLAND_GONE = (Session.darkened, {1}, True)
    SWEPT_AWAY = (Session.swept_away, {0, 1})
    KILLED = (Session.killed, {-signal.SIGKILL})

    def __init__(self, end: Callable[[Session], None], codes: set[int], wayland: bool = False) -> None:
        self.end = end
        self.codes = codes
        self.wayland = wayland


@contextmanager
def session(place: Place, folder: Path, way: Way) -> Iterator[Session]:
    """A window on a screen that fits `way`, once it listens."""
    opened = _wayland(folder) if way.wayland else _x11()
    with opened as (screen, where):
        # Without a session bus named, libdbus starts one that outlives everything.
        program = Program(place, {**os.environ, **where, "DBUS_SESSION_BUS_ADDRESS": "disabled:"})
        with program.window() as window:
            yield Session(program, screen, window)


def end(there: Session, way: Way) -> None:
    """End it in this way, and see that the window goes at once, the process in time, and nothing is left behind."""
    reports = there.program.place.data_dir / "reports"
    before = set(reports.glob("*.txt")) - {reports / RUNNING}
    assert there.seen or way.wayland
    way.end(there)
    began = time.monotonic()  # xdotool takes its time to find the window
    pause = threading.Event()
    while there.seen and time.monotonic() - began < IN_TIME:
        pause.wait(_LOOK_EVERY)
    out_of_sight = time.monotonic() - began
    code = there.window.wait(2 * IN_TIME)
    ended = time.monotonic() - began
    assert out_of_sight < AT_ONCE
    assert ended < IN_TIME
    assert code in way.codes
    lock = DataLock(there.program.place.data_dir)
    lock.acquire()
    lock.release()
    wait_until(lambda: there.program.left_over() == [])
    assert set(reports.glob("*.txt")) == before or way is Way.KILLED, "it counts as a crash"


@contextmanager
def _x11() -> "Iterator[tuple[subprocess.Popen[bytes], dict[str, str]]]":
    with x_server() as (server, display):
        where = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        with window_manager({**os.environ, **where}):
            yield server, where


@contextmanager
def _wayland(folder: Path) -> "Iterator[tuple[subprocess.Popen[bytes], dict[str, str]]]":
    runtime_dir = folder / "run"
    runtime_dir.mkdir(mode=0o700)
    where = {"XDG_RUNTIME_DIR": str(runtime_dir), "WAYLAND_DISPLAY": "wayland-7", "QT_QPA_PLATFORM": "wayland"}
    command = ["weston", "--backend=headless-backend.so", "--no-config", "--idle-time=0", "--socket=wayland-7"]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, env={**os.environ, **where}, stdout=quiet, stderr=quiet) as compositor:
        try:
            wait_until((runtime_dir / "wayland-7").exists)
            yield compositor, where
        finally:
            compositor.send_signal(signal.SIGTERM)
