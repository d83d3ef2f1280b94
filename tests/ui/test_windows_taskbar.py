"""What Windows is told of progress: through a table of methods as COM lays it out, which any system can hold."""

import ctypes
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.runtime.desktop.counts import Counts
from desktop_app.runtime.desktop.windows_taskbar import (
    TASKBAR_LIST,
    TASKBAR_LIST_3,
    Method,
    Progress,
    TaskbarList,
    WindowsTaskbar,
)

METHODS = 21
"""Of ITaskbarList3 with all it inherits."""
KIND = getattr(ctypes, "WINFUNCTYPE", ctypes.CFUNCTYPE)


class Table:
    """The memory of a COM object: a pointer to a table of functions, and what was called in it, with which numbers."""

    def __init__(self) -> None:
        self.calls: list[tuple[int, ...]] = []
        self.answer = 0
        number = ctypes.c_ulonglong
        kinds = {
            Method.RELEASE: KIND(ctypes.c_long, ctypes.c_void_p),
            Method.INITIALIZE: KIND(ctypes.c_long, ctypes.c_void_p),
            Method.SET_PROGRESS_VALUE: KIND(ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p, number, number),
            Method.SET_PROGRESS_STATE: KIND(ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int),
        }
        self._methods = {place: kind(self._hearing(place)) for place, kind in kinds.items()}
        self._table = (ctypes.c_void_p * METHODS)()
        for place, method in self._methods.items():
            self._table[place] = ctypes.cast(method, ctypes.c_void_p).value
        self._object = ctypes.c_void_p(ctypes.addressof(self._table))
        self.address = ctypes.addressof(self._object)

    def _hearing(self, place: int) -> Callable[..., int]:
        def hear(this: int, *numbers: int) -> int:
            assert this == self.address
            self.calls.append((place, *numbers))
            return self.answer

        return hear


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.setObjectName("mainWindow")
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_the_names_of_windows_own_object_are_those_of_its_headers() -> None:
    """As COM reads them: the first three parts with their bytes turned round."""
    assert TASKBAR_LIST.bytes_le.hex() == "44f3fd566dfdd011958a006097c9a090"
    assert TASKBAR_LIST_3.bytes_le.hex() == "91fb1aea289e864b90e99e9f8a5eefaf"


def test_windows_hears_how_far_and_when_it_is_over(window: QWidget) -> None:
    table = Table()
    taskbar = WindowsTaskbar(TaskbarList(table.address))
    taskbar.show(Counts(making=2, progress=0.25), urgent=False)
    taskbar.show(Counts(needs_you=1, making=1, progress=0.5), urgent=True)
    taskbar.show(Counts(), urgent=False)
    value, state, handle = Method.SET_PROGRESS_VALUE, Method.SET_PROGRESS_STATE, int(window.winId())
    assert table.calls == [
        (value, handle, 250, 1000),
        (state, handle, Progress.NORMAL),
        (value, handle, 500, 1000),
        (state, handle, Progress.PAUSED),
        (state, handle, Progress.NONE),
    ]
    table.calls.clear()
    taskbar.close()
    taskbar.show(Counts(progress=0.5), urgent=False)
    assert table.calls == [(state, handle, Progress.NONE), (Method.RELEASE,)], "it is let go of, once"


def test_what_windows_cannot_do_just_now_costs_nothing(window: QWidget) -> None:
    table = Table()
    table.answer = -2147467259
    assert not TaskbarList(table.address).initialize()
    taskbar = WindowsTaskbar(TaskbarList(table.address))
    taskbar.show(Counts(making=1, progress=0.0), urgent=False)
    assert len(table.calls) == 3
    WindowsTaskbar(None).show(Counts(progress=0.5), urgent=False)
