"""Python's garbage collector, kept to the window's thread.

It runs in whichever thread happens to allocate next, and destroys there what it finds: a widget destroyed in a
worker's thread takes the process down. So it is switched off, and a timer of the GUI thread collects.
"""

import gc
import time

from PySide6.QtCore import QObject, QThreadPool, QTimer, Slot

from desktop_app.spare_memory import give_back

INTERVAL_MS = 250
SETTLED_MS = 4000
"""After the start: by then the first screen of the library is painted, and looking through everything takes a while."""
PATIENCE_SECONDS = 15.0
"""While somebody scrolls without a pause, no more often than this: rows come and go by the thousand then, all of them
without the collector's help, and looking through them keeps the window for half a frame.
"""
_ALL = 2
"""The oldest generation, and with it all others."""


class Collector(QObject):
    """Collects young objects four times a second, and all in a quiet moment, by Python's own thresholds. GUI thread;
    `put_off` while somebody scrolls; `stop` ends it.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.disable()
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self._collect)
        self._settling = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settling.timeout.connect(self._settled)
        self._looked_at = 0.0

    def start(self) -> None:
        """All is built."""
        self._settling.start()

    @Slot()
    def _settled(self) -> None:
        """What is there by now stays for good, and is never looked through again; nor once for its garbage, which is
        little and would keep the window for a quarter of a second.
        """
        gc.freeze()
        self._looked_at = time.monotonic()
        self._timer.start()

    @Slot()
    def put_off(self) -> None:
        """Somebody scrolls: not now."""
        if self._timer.isActive() and time.monotonic() - self._looked_at < PATIENCE_SECONDS:
            self._timer.start()

    def stop(self) -> None:
        """Leave the collector to Python again."""
        self._settling.stop()
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def _collect(self) -> None:
        self._looked_at = time.monotonic()
        due = [count > threshold for count, threshold in zip(gc.get_count(), self._thresholds, strict=True)]
        quiet = not due[0]
        if due[_ALL] and quiet:
            gc.collect(_ALL)
            QThreadPool.globalInstance().start(give_back)
        elif due[0]:
            gc.collect(1 if due[1] else 0)
