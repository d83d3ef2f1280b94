"""What the probes of the library have in common: the window on a library, played like a piece, and its clockwork."""

import json
import sys
import time
from collections.abc import Callable, Generator
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QMainWindow, QWidget

from desktop_app.app import Application, create_application
from desktop_app.runtime.library_list import PosterRole

Play = Generator[int, None, None]
"""Steps of a measurement, in the GUI thread; each gives the milliseconds until the next."""

PATIENCE = 30.0
"""Seconds for anything that is waited for."""

_SETTLED = 0.7


class Clockwork(QObject):
    """Lives in the GUI thread, beside the window: what keeps this object waiting keeps the window waiting.

    `gaps` are the milliseconds between two turns of the event loop, from `start` on.
    """

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self._last = 0.0
        self._ticks = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._ticks.timeout.connect(self._tick)

    def start(self) -> None:
        self.gaps = []
        self._last = time.perf_counter()
        self._ticks.start()

    def stop(self) -> list[float]:
        self._ticks.stop()
        return self.gaps

    def lap(self) -> float:
        """The longest gap since the last lap: how long a frame was kept."""
        longest, self.gaps = max(self.gaps, default=0.0), []
        return longest

    @Slot()
    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now


class Stage(QObject):
    """The program's window, and a play in it. `painted` counts the paints of the library, be they clips or words."""

    def __init__(self, application: Application) -> None:
        super().__init__()
        self.application = application
        self.window = application.window
        self.clock = Clockwork()
        self._pause = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._pause.timeout.connect(self._go_on)
        self.painted = 0
        self.painted_at = 0.0
        grid, field = grid_of(self.window), self.window.findChild(QLineEdit, "searchField")
        if grid is None or field is None:
            raise SystemExit("no library in this window")
        self.grid, self.field = grid, field
        for place in (grid.viewport(), self.window.findChild(QWidget, "libraryEmpty")):
            if place is not None:
                place.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            # The paint event comes before the painting: a timer of zero fires once all of it is on the screen.
            QTimer.singleShot(0, self._seen)
        return False

    @Slot()
    def _seen(self) -> None:
        self.painted += 1
        self.painted_at = time.perf_counter()

    def play(self, play: Play) -> None:
        """From the window's first paint to the play's end, which is the program's."""
        self._play = play
        self._pause.start(0)
        self.window.show()
        self.application.qt.exec()
        self.application.shutdown()

    @Slot()
    def _go_on(self) -> None:
        pause = next(self._play, None)
        if pause is None:
            QApplication.exit()
        else:
            self._pause.start(pause)

    def until(self, holds: Callable[[], bool], look_ms: int = 1) -> Play:
        """`look_ms`: how often it looks, which takes the window's time too."""
        end = time.perf_counter() + PATIENCE
        while not holds():
            if time.perf_counter() > end:
                raise SystemExit("waited in vain")
            yield look_ms

    def briefly(self, holds: Callable[[], bool], seconds: float) -> Play:
        """As `until`, but no longer than this."""
        end = time.perf_counter() + seconds
        while not holds() and time.perf_counter() < end:
            yield 1

    def settled(self) -> Play:
        """Until the library is there, every poster in sight is painted, and nothing more is painted for a while.

        That while begins now: what a key has just set off is not painted yet.
        """
        self.painted_at = time.perf_counter()
        yield from self.until(lambda: bool(found := posters_in_sight(self.grid)) and all(found))
        yield from self.quiet()

    def quiet(self) -> Play:
        yield from self.until(lambda: time.perf_counter() - self.painted_at > _SETTLED)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, text: str = "") -> None:
        """A key pressed and let go where the keyboard is."""
        target = QApplication.focusWidget() or self.window
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, text))


def grid_of(window: QMainWindow) -> QAbstractItemView | None:
    return window.findChild(QAbstractItemView, "libraryList")


def posters_in_sight(grid: QAbstractItemView) -> list[bool]:
    """Of each clip in sight from the top of the library on, whether its poster is at hand."""
    model, height = grid.model(), grid.viewport().height()
    found: list[bool] = []
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        if grid.visualRect(index).top() >= height:
            break
        found.append(isinstance(index.data(PosterRole), QImage))
    return found


def percentile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def resident_mb() -> float:
    """Linux only: read from /proc."""
    status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


def stage() -> Stage:
    return Stage(create_application(sys.argv[1:]))


def tell(**what: float) -> None:
    print(json.dumps(what), flush=True)
