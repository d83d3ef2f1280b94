"""Start the program on a library and print when its window stands with every poster in sight painted.

`posters [program arguments]`. Prints JSON with a reading of the machine's monotonic clock in nanoseconds, which
the parent process shares.
"""

import gc
import json
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMainWindow

from tests.benchmarks.probes.library_window import grid_of, posters_in_sight

_LOOK_MS = 5


class Watch(QObject):
    """Finds the library as soon as the window is furnished, and ends the loop once all that is in sight is painted."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__()
        self.painted_at = 0
        self._window = window
        self._grid: QAbstractItemView | None = None
        self._looks = QTimer(self, interval=_LOOK_MS)
        self._looks.timeout.connect(self.look)
        self._looks.start()

    @Slot()
    def look(self) -> None:
        self._grid = grid_of(self._window)
        if self._grid is not None:
            self._looks.stop()
            self._grid.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        # The paint event comes before the painting: what is at hand now is what it paints.
        if event.type() is QEvent.Type.Paint and self._grid is not None and not self.painted_at:
            shown = posters_in_sight(self._grid)
            if shown and all(shown):
                self.painted_at = -1
                QTimer.singleShot(0, self.painted)
        return False

    @Slot()
    def painted(self) -> None:
        self.painted_at = time.monotonic_ns()
        QApplication.exit()


def main() -> None:
    gc.disable()  # as the program's own __main__ does
    from desktop_app.app import create_application

    application = create_application(sys.argv[1:])
    watch = Watch(application.front_window)
    application.front_window.show()
    application.qt.exec()
    print(json.dumps({"painted": watch.painted_at}), flush=True)
    application.shutdown()


if __name__ == "__main__":
    main()
