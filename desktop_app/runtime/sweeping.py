"""The library folder cleared of what work cut short has left there: once, some time after the start."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from desktop_app.domain.cancellation import CancelToken
from desktop_app.runtime.lanes import Lane
from desktop_app.runtime.steps import utc_now
from desktop_app.storage.library_folder import LibraryFolder

AFTER_MS = 15_000
"""When nobody waits for the disk any more to see a window."""

URGENCY = 9


class Sweeping(QObject):
    """Lives in the engine thread; its work goes through `lane`, behind everything else."""

    def __init__(self, lane: Lane, data_dir: Path, library: LibraryFolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane, self._data_dir, self._library = lane, data_dir, library
        self._cancel = CancelToken()
        self._later = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._later.timeout.connect(self._sweep)

    @Slot()
    def begin(self) -> None:
        """The list is there to be asked."""
        self._later.start()

    @Slot()
    def stop(self) -> None:
        """What is left is for the next start."""
        self._later.stop()
        self._cancel.cancel()

    @Slot()
    def _sweep(self) -> None:
        from desktop_app.storage.sweep import sweep

        self._lane.start("sweep", partial(sweep, self._data_dir, self._library, utc_now(), self._cancel), URGENCY)
