"""The store as the other threads see it: changes in, news out."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal, Slot

from desktop_app.runtime.store_changes import Change, CostCharged, QuoteSeen, Together
from desktop_app.runtime.store_worker import ANSWER_ROOM, StoreContents, StoreWorker
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.storage.receipts import Receipts

if TYPE_CHECKING:
    from desktop_app.storage.remembered import Remembered

__all__ = ["ANSWER_ROOM", "Change", "CostCharged", "QuoteSeen", "StoreContents", "StoreThread", "Together"]


class StoreThread(QObject):
    """The store as the others see it.

    Signals: `opened(StoreContents | AppError)`: the contents once, and before them each new reason why not;
    `wrote(change)` after a commit; `refused(change, AppError | None)` when nothing was written (`None`: the change was
    stale, which is a bug). A change handed over while the database isn't open waits for it. `lost()`: it was damaged,
    or its file is out of reach, and it was closed for that; nothing more is written until `reopen`.

    `edit_progressed(BulkEdit, clips done)` after each slice of one, `edit_ended(BulkEdit, EditEnding)` once, however it
    ended.
    """

    opened = Signal(object)
    wrote = Signal(object)
    refused = Signal(object, object)
    edit_progressed = Signal(object, object)
    edit_ended = Signal(object, object)
    lost = Signal()

    def __init__(
        self, data_dir: Path, library: LibraryFolder, receipts: Receipts, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._thread = QThread(self)
        self._thread.setObjectName("store")
        self._worker = StoreWorker(data_dir, library, receipts)
        self._worker.moveToThread(self._thread)
        self._worker.opened.connect(self.opened)
        self._worker.wrote.connect(self.wrote)
        self._worker.refused.connect(self.refused)
        self._worker.edit_progressed.connect(self.edit_progressed)
        self._worker.edit_ended.connect(self.edit_ended)
        self._worker.lost.connect(self.lost)

    def start(self) -> None:
        """Open the database, in its thread; `opened` tells how it went."""
        self._thread.start()
        self._worker.opening.emit()

    def reopen(self, remembered: "Remembered") -> None:
        """Open it again after `lost`, mended if it has to be: what the program remembers is in it to the letter."""
        self._worker.reopening.emit(remembered)

    @Slot()
    def met_damage(self) -> None:
        """Somebody who only reads has met damage. Any thread."""
        self._worker.doubted.emit()

    def write(self, change: Change) -> None:
        """Hand a change over. Any thread; returns at once."""
        self._worker.put(change)

    def stop(self) -> None:
        """Write what is waiting, close the database, end the thread. Returns when that is done."""
        self._worker.cancel.cancel()
        if self._thread.isRunning():
            self._worker.closing.emit()
            self._thread.wait(QDeadlineTimer(QDeadlineTimer.ForeverConstant.Forever))
