"""Python's garbage collector, kept to the window's thread.

It runs in whichever thread happens to allocate next, and destroys there what it finds: a widget destroyed in a
worker's thread takes the process down. So it is switched off, and a timer of the GUI thread collects.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

INTERVAL_MS = 1000


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

    def start(self) -> None:
        """Once all is built: that stays for good, and is never looked through again."""
        gc.collect()
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Leave the collector to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def _collect(self) -> None:
        due = [count > threshold for count, threshold in zip(gc.get_count(), self._thresholds, strict=True)]
        if any(due):
            gc.collect(max(generation for generation in range(3) if due[generation]))
