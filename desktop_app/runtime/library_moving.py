"""The library folder on its way to another place, before anything else of the program is there."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import AppError
from desktop_app.runtime.file_work import FileTask, FileWork, Told
from desktop_app.storage.library_move import Move, carry_out, intended, size_of

__all__ = ["LibraryMoving", "Move", "intended"]


class LibraryMoving(QObject):
    """GUI thread; the data folder's lock must be held. `progressed(bytes, bytes in all)`; `ended(AppError | None)`:
    with an error the library is where it was.
    """

    progressed = Signal(object, object)
    ended = Signal(object)

    def __init__(self, data_dir: Path, move: Move, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data_dir, self._move = data_dir, move
        self._work = FileWork(self)
        self._work.progressed.connect(self._progressed)
        self._work.finished.connect(self._finished)

    def begin(self) -> None:
        tell = partial(self._work.told, FileTask.MOVE)
        self._work.start(FileTask.MOVE, None, partial(_carry_out, self._data_dir, self._move, tell))

    @Slot()
    def cancel(self) -> None:
        """Leave the library where it was, if it can still be left there."""
        self._work.cancel(FileTask.MOVE)

    def shutdown(self) -> None:
        """Break it off, and wait for that."""
        self._work.shutdown()

    @Slot(object, object, object)
    def _progressed(self, _task: FileTask, done: int, total: int) -> None:
        self.progressed.emit(done, total)

    @Slot(object, object)
    def _finished(self, _ticket: object, answer: object) -> None:
        self.ended.emit(answer if isinstance(answer, AppError) else None)


def _carry_out(data_dir: Path, move: Move, tell: Callable[[int], Told], cancel: CancelToken) -> None:
    carry_out(data_dir, move, tell(size_of(move, cancel)).add, cancel)
