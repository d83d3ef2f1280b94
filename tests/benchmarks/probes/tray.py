"""Drop many stills onto the program's window, and print how that went, as JSON.

`tray FOLDER [program arguments]`: every file of FOLDER is dropped at once. `shown_ms`: until the tray is painted.
`p99_ms` and `max_ms`: gaps of the event loop from the drop until every thumbnail is there, which takes `all_s`.
`peak_mb`: the most memory that was ever resident.
"""

import json
import resource
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QListView

from desktop_app.app import Application, create_application
from desktop_app.runtime.tray import ThumbnailRole

_SETTLED_MS = 3000
_LOOK_MS = 100


class Drop(QObject):
    """Lives in the GUI thread, beside the window: what keeps this object waiting keeps the window waiting."""

    def __init__(self, application: Application, files: list[Path]) -> None:
        super().__init__()
        self._window = application.window
        self._files = files
        self._dropped = self._last = self._shown = 0.0
        self._gaps: list[float] = []
        self._list: QListView | None = None
        self._ticks = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._ticks.timeout.connect(self.tick)
        self._looks = QTimer(self, interval=_LOOK_MS)
        self._looks.timeout.connect(self.look)
        QTimer.singleShot(_SETTLED_MS, self, self.drop)

    @Slot()
    def drop(self) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(file)) for file in self._files])
        target = self._window.compose.still.zone
        copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(target, QDragEnterEvent(QPoint(5, 5), copy, mime, left, none))
        self._dropped = self._last = time.perf_counter()
        self._ticks.start()
        QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), copy, mime, left, none))

    @Slot()
    def tick(self) -> None:
        now = time.perf_counter()
        self._gaps.append((now - self._last) * 1000)
        self._last = now
        if self._list is None:
            self._list = self._window.findChild(QListView, "trayList")
            if self._list is not None:
                self._list.viewport().installEventFilter(self)
                self._looks.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        painted = event.type() == QEvent.Type.Paint and not self._shown
        if painted and self._list is not None and self._list.model().rowCount() == len(self._files):
            self._shown = time.perf_counter()
        return False

    @Slot()
    def look(self) -> None:
        """Whether every thumbnail is there. Asking for one is what a view does that shows it."""
        assert self._list is not None
        model = self._list.model()
        if all(model.index(row, 0).data(ThumbnailRole) is not None for row in range(model.rowCount())):
            self._ticks.stop()
            self._looks.stop()
            gaps = sorted(self._gaps)
            told = {
                "shown_ms": (self._shown - self._dropped) * 1000,
                "p99_ms": gaps[int(len(gaps) * 0.99)],
                "max_ms": gaps[-1],
                "all_s": time.perf_counter() - self._dropped,
                "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
            }
            sys.stdout.write(json.dumps(told) + "\n")
            QApplication.exit()


def main() -> None:
    application = create_application(sys.argv[2:])
    drop = Drop(application, sorted(Path(sys.argv[1]).iterdir()))
    application.window.show()
    application.qt.exec()
    application.shutdown()
    del drop


if __name__ == "__main__":
    main()
