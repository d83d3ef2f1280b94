"""Start the program on a library and print when its posters are seen, and when the library itself stands there.

`posters [program arguments]`. Prints JSON with readings of the machine's monotonic clock in nanoseconds, which
the parent process shares: `seen`, every poster in sight is painted, be it in the picture of what was last seen; `live`,
the list has painted them all and answers. A picture that isn't, to the pixel, what the list then shows ends the probe.
"""

import gc
import json
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMainWindow, QWidget

from desktop_app.ui.library_sight import SeenLibrary

_LOOK_MS = 5


class List:
    """The program's own list. Made after its first paint: what it imports, the program doesn't before."""

    def __init__(self, window: QMainWindow) -> None:
        from tests.benchmarks.probes.library_window import grid_of

        self.view = grid_of(window)

    def has_all_posters(self) -> bool:
        from tests.benchmarks.probes.library_window import posters_in_sight

        shown = [] if self.view is None else posters_in_sight(self.view)
        return bool(shown) and all(shown)

    def is_whole(self) -> bool:
        from desktop_app.runtime.library_list import LibraryListModel

        model = None if self.view is None else self.view.model()
        return isinstance(model, LibraryListModel) and model.is_whole


class Watch(QObject):
    """Finds the picture at once, the list once it is furnished, and ends the loop when only that is there."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__()
        self.marks: dict[str, int] = {}
        self._window = window
        self._list: List | None = None
        self._seen = window.findChild(SeenLibrary)
        self._picture = QImage()
        self._place = None if self._seen is None else self._seen.parentWidget()
        if self._seen is not None:
            self._seen.installEventFilter(self)
        self._looks = QTimer(self, interval=_LOOK_MS)
        self._looks.timeout.connect(self.look)
        self._looks.start()

    @Slot()
    def look(self) -> None:
        if self._list is None:
            if self._window.findChild(QAbstractItemView, "libraryList") is not None:
                self._list = List(self._window)
                assert self._list.view is not None
                self._list.view.viewport().installEventFilter(self)
        # Until the list knows every clip: only then is it as it will be seen first after the next start.
        elif "live" in self.marks and self._window.findChild(SeenLibrary) is None and self._list.is_whole():
            self._looks.stop()
            QApplication.exit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The paint event comes before the painting: what is at hand now is what it paints.
        if event.type() is QEvent.Type.Paint:
            if watched is self._seen:
                if self._seen.fits and "seen" not in self.marks:
                    QTimer.singleShot(0, self.seen)
            elif self._list is not None and "live" not in self.marks and self._list.has_all_posters():
                QTimer.singleShot(0, self.live)
        return False

    @Slot()
    def seen(self) -> None:
        self.marks.setdefault("seen", time.monotonic_ns())
        if self._seen is not None and self._picture.isNull():
            self._picture = _pixels(self._seen)

    @Slot()
    def live(self) -> None:
        self.marks.setdefault("live", time.monotonic_ns())
        self.marks.setdefault("seen", self.marks["live"])

    def check(self) -> None:
        if not self._picture.isNull() and self._place is not None and _pixels(self._place) != self._picture:
            raise SystemExit("what was seen first is not what came")


def _pixels(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def main() -> None:
    gc.disable()  # as the program's own __main__ does
    from desktop_app.app import create_application

    application = create_application(sys.argv[1:])
    watch = Watch(application.front_window)
    application.front_window.show()
    application.qt.exec()
    watch.check()
    print(json.dumps(watch.marks), flush=True)
    application.shutdown()


if __name__ == "__main__":
    main()
