"""A small library with everything that works on its files, and a memory of what was said."""

from PySide6.QtCore import QObject, Slot

from desktop_app.domain.errors import AppError
from desktop_app.domain.job import Clip
from desktop_app.runtime.library_desk import LibraryDesk
from desktop_app.runtime.library_files import FileTask, LibraryFiles
from desktop_app.runtime.store_thread import StoreThread
from desktop_app.runtime.undo import UndoStack
from desktop_app.storage.receipts import Receipts
from tests.small_library import SmallLibrary


class Desk(QObject):
    """Call `close` at the end."""

    def __init__(self, library: SmallLibrary) -> None:
        super().__init__()
        self.library, self.undo = library, UndoStack()
        places = library.places
        self.store = StoreThread(places.data_dir, places.folder, Receipts(places.data_dir))
        self.files = LibraryFiles(self.store, places, self.undo)
        self.edits = LibraryDesk(self.store, self.undo, lambda edit, count: type(edit).__name__)
        self.ended: list[tuple[FileTask, object]] = []
        self.failures: list[AppError] = []
        self.added: list[Clip] = []
        self.edited = 0
        self.files.finished.connect(self._finished)
        self.files.failed.connect(self._failed)
        self.files.added.connect(self._added)
        self.files.edited.connect(self._edited)
        self.store.start()

    def results(self, task: FileTask) -> list[object]:
        return [result for ended, result in self.ended if ended is task]

    def close(self) -> None:
        self.files.stop()
        self.store.stop()
        self.files.shutdown()

    @Slot(object, object)
    def _finished(self, task: FileTask, result: object) -> None:
        self.ended.append((task, result))

    @Slot(object, object)
    def _failed(self, _task: FileTask, error: AppError) -> None:
        self.failures.append(error)

    @Slot(object)
    def _added(self, clips: tuple[Clip, ...]) -> None:
        self.added += clips

    @Slot(object)
    def _edited(self, _numbers: object) -> None:
        self.edited += 1
