"""The ways of Windows and macOS: the mark at the icon by Qt, and sleep held off by what the system brings along."""

import os
import subprocess
import sys

from PySide6.QtGui import QGuiApplication

from desktop_app.runtime.desktop.counts import Counts


class Badge:
    """The number alone."""

    def show(self, counts: Counts, *, urgent: bool) -> None:
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.setBadgeNumber(counts.needs_you if urgent else counts.making)

    def close(self) -> None:
        self.show(Counts(), urgent=False)


class WindowsAwake:
    """By the thread's own state, which ends with it."""

    _CONTINUOUS, _SYSTEM_REQUIRED = 0x80000000, 0x00000001

    def hold(self, reason: str) -> None:
        self._say(self._CONTINUOUS | self._SYSTEM_REQUIRED)

    def release(self) -> None:
        self._say(self._CONTINUOUS)

    def _say(self, state: int) -> None:
        if sys.platform == "win32":
            import ctypes

            ctypes.windll.kernel32.SetThreadExecutionState(ctypes.c_uint(state))


class MacAwake:
    """By `caffeinate`, which ends when we do."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def hold(self, reason: str) -> None:
        if self._process is None:
            self._process = subprocess.Popen(["/usr/bin/caffeinate", "-i", "-w", str(os.getpid())])

    def release(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None
