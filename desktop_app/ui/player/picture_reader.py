"""Reads a picture from the library off the GUI thread, the last one asked for only."""

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot
from PySide6.QtGui import QImageReader


class _Done(QObject):
    done = Signal(int, str, object)


class _Reading(QRunnable):
    def __init__(self, number: int, path: str, home: _Done) -> None:
        super().__init__()
        self._number, self._path, self._home = number, path, home

    def run(self) -> None:
        reader = QImageReader(self._path)
        reader.setAutoTransform(True)
        picture = reader.read()
        self._home.done.emit(self._number, self._path, None if picture.isNull() else picture)


class PictureReader(QObject):
    """GUI thread. `read(path, QImage | None)`: `None` for what can't be read. A newer `start` silences an older one."""

    read = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._home = _Done(self)
        self._home.done.connect(self._finished)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def start(self, path: str) -> None:
        self._number += 1
        self._pool.clear()
        self._pool.start(_Reading(self._number, path, self._home))

    def forget(self) -> None:
        """What is being read is wanted no longer."""
        self._number += 1
        self._pool.clear()

    @Slot(int, str, object)
    def _finished(self, number: int, path: str, picture: object) -> None:
        if number == self._number:
            self.read.emit(path, picture)
