"""One engine per data folder: a lock that the operating system lets go of when the process ends, however it ends."""

import os
import sys
import threading
from pathlib import Path
from typing import Final

from desktop_app.domain.errors import ErrorCode, known
from desktop_app.storage.disk import make_folder

FILE_NAME = "engine.lock"

FIRST_BYTE: Final = 0x4000_0000
BYTES: Final = 512
"""What SQLite locks of a database it writes to: earlier versions lock this file through it, and are to be kept out as
they keep us out. They lie far behind the end of the file, which is empty.
"""

_held: Final[set[Path]] = set()
"""What this process holds: the system's own locks keep only other processes out."""
_at_the_door: Final = threading.Lock()


class DataLock:
    """The right to write to a data folder. Any thread may take it and any give it back.

    A plain lock of the system's: a library for locks alone, or SQLite, would take their time to import before the first
    paint.
    """

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir
        self._path = data_dir.resolve() / FILE_NAME
        self._descriptor: int | None = None

    def acquire(self) -> None:
        """Take the lock, at once or not at all. Raises `KnownError`: `ENGINE_RUNNING`, `FOLDER_UNAVAILABLE`."""
        make_folder(self._data_dir)
        with _at_the_door:
            # Asked first: to open the file once more and close it again would give the lock back.
            if self._path in _held:
                raise known(ErrorCode.ENGINE_RUNNING, folder=str(self._data_dir))
            try:
                descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
            except OSError as error:
                raise known(ErrorCode.FOLDER_UNAVAILABLE, folder=str(self._data_dir)) from error
            try:
                _lock(descriptor)
            except OSError as error:
                os.close(descriptor)
                code = ErrorCode.ENGINE_RUNNING if _is_held_by_another(error) else ErrorCode.FOLDER_UNAVAILABLE
                raise known(code, folder=str(self._data_dir)) from None
            self._descriptor = descriptor
            _held.add(self._path)

    def release(self) -> None:
        """Give it back; a second call does nothing."""
        with _at_the_door:
            if self._descriptor is not None:
                os.close(self._descriptor)
                self._descriptor = None
                _held.discard(self._path)


def _is_held_by_another(error: OSError) -> bool:
    return isinstance(error, PermissionError | BlockingIOError)  # EACCES or EAGAIN: systems differ


if sys.platform == "win32":

    def _lock(descriptor: int) -> None:
        import msvcrt

        os.lseek(descriptor, FIRST_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, BYTES)

else:

    def _lock(descriptor: int) -> None:
        import fcntl

        fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB, BYTES, FIRST_BYTE)
