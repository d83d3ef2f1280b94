"""Python's garbage collector, kept to the window's thread.

It runs in whichever thread happens to allocate next, and destroys there what it finds: a widget destroyed in a
worker's thread takes the process down. So it is switched off, and a timer of the GUI thread collects.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

INTERVAL_MS = 1000
SETTLED_MS = 4000
"""After the start: by then the first screen of the library is painted, and looking through everything takes a while."""


class Collector(QObject):
    """Collects young objects every second and old ones rarely, by Python's own thresholds. GUI thread; `stop` ends
    it.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.disable()
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self._collect)
        self._settling = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settling.timeout.connect(self._settled)

    def start(self) -> None:
        """All is built."""
        self._settling.start()

    @Slot()
    def _settled(self) -> None:
        """What is there by now stays for good, and is never looked through again."""
        gc.collect()
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Leave the collector to Python again."""
        self._settling.stop()
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def _collect(self) -> None:
        due = [count > threshold for count, threshold in zip(gc.get_count(), self._thresholds, strict=True)]
        if any(due):
            gc.collect(max(generation for generation in range(3) if due[generation]))
