"""The mark at the icon on Windows: the number by Qt, and below it how far the shots have come, which Qt 6 leaves to
Windows' own taskbar object. Two of its methods: called by their places in its table, through ctypes.

https://learn.microsoft.com/windows/win32/api/shobjidl_core/nn-shobjidl_core-itaskbarlist3
"""

import ctypes
import logging
import sys
from enum import IntEnum
from uuid import UUID

from PySide6.QtGui import QGuiApplication

from desktop_app.runtime.desktop.counts import Counts
from desktop_app.runtime.desktop.other_ways import Badge

TASKBAR_LIST = UUID("56FDF344-FD6D-11D0-958A-006097C9A090")
"""The class, as shobjidl_core.h has it."""
TASKBAR_LIST_3 = UUID("EA1AFB91-9E28-4B86-90E9-9E9F8A5EEFAF")
"""Its interface with progress, of Windows 7 and later."""
MAIN = "mainWindowWindow"
"""What Qt calls the window of the widget that is called mainWindow."""
WHOLE = 1000
"""What Windows is told that all of it is."""

_IN_THIS_PROCESS = 1
log = logging.getLogger(__name__)


class Method(IntEnum):
    """Places in the table of `ITaskbarList3`: IUnknown's three, ITaskbarList's five, ITaskbarList2's one, its own."""

    RELEASE = 2
    INITIALIZE = 3
    SET_PROGRESS_VALUE = 9
    SET_PROGRESS_STATE = 10


class Progress(IntEnum):
    """How the bar looks: TBPFLAG. `PAUSED` is yellow."""

    NONE = 0
    NORMAL = 2
    PAUSED = 8


class TaskbarList:
    """Windows' object at `address`, which is ours: `release` lets go of it. In the thread it was made in."""

    def __init__(self, address: int) -> None:
        self._address = address

    def show_progress(self, window: int, share: float) -> None:
        """The share of all, 0 to 1, at the icon of this window."""
        done = ctypes.c_ulonglong(round(share * WHOLE))
        self._call(Method.SET_PROGRESS_VALUE, ctypes.c_void_p(window), done, ctypes.c_ulonglong(WHOLE))

    def show_state(self, window: int, state: Progress) -> None:
        self._call(Method.SET_PROGRESS_STATE, ctypes.c_void_p(window), ctypes.c_int(state))

    def initialize(self) -> bool:
        """Before all else; whether it can be used."""
        return self._call(Method.INITIALIZE) >= 0

    def release(self) -> None:
        self._call(Method.RELEASE)

    def _call(self, method: Method, *values: "ctypes.c_void_p | ctypes.c_ulonglong | ctypes.c_int") -> int:
        """What it answers: negative if it could not, as before there is an icon. The next call comes soon enough."""
        table = ctypes.c_void_p.from_address(self._address).value or 0
        place = ctypes.c_void_p.from_address(table + method * ctypes.sizeof(ctypes.c_void_p)).value or 0
        if sys.platform == "win32":
            kind = ctypes.WINFUNCTYPE(ctypes.c_long, ctypes.c_void_p, *map(type, values))
        else:
            kind = ctypes.CFUNCTYPE(ctypes.c_long, ctypes.c_void_p, *map(type, values))
        return int(kind(place)(self._address, *values))


def taskbar_list() -> TaskbarList | None:
    """Windows' own; `None` where there is no such thing. GUI thread: Qt has made COM ready there."""
    if sys.platform == "win32":
        found = ctypes.c_void_p()
        ids = [ctypes.create_string_buffer(uuid.bytes_le, 16) for uuid in (TASKBAR_LIST, TASKBAR_LIST_3)]
        answer = ctypes.windll.ole32.CoCreateInstance(ids[0], None, _IN_THIS_PROCESS, ids[1], ctypes.byref(found))
        if answer == 0 and found.value:
            made = TaskbarList(found.value)
            if made.initialize():
                return made
            made.release()
        log.info("no progress in the taskbar: %#x", answer & 0xFFFFFFFF)
    return None


class WindowsTaskbar:
    """The number, and the bar at the icon of the main window: yellow while an answer is wanted."""

    def __init__(self, windows: TaskbarList | None) -> None:
        self._badge, self._windows = Badge(), windows

    def show(self, counts: Counts, *, urgent: bool) -> None:
        self._badge.show(counts, urgent=urgent)
        self._show_progress(counts.progress, urgent=urgent)

    def close(self) -> None:
        self._badge.close()
        self._show_progress(None, urgent=False)
        if self._windows is not None:
            self._windows.release()
            self._windows = None

    def _show_progress(self, share: float | None, *, urgent: bool) -> None:
        window = _main_window()
        if self._windows is None or window is None:
            return
        if share is None:
            self._windows.show_state(window, Progress.NONE)
        else:
            self._windows.show_progress(window, share)
            self._windows.show_state(window, Progress.PAUSED if urgent else Progress.NORMAL)


def _main_window() -> int | None:
    """Its handle, once it is on the screen."""
    windows = QGuiApplication.topLevelWindows()
    return next((int(window.winId()) for window in windows if window.objectName() == MAIN and window.isVisible()), None)
