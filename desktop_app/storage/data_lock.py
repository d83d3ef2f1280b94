"""One engine per data folder: a lock that the operating system lets go of when the process ends, however it ends."""

from pathlib import Path

import filelock

from desktop_app.domain.errors import ErrorCode, known
from desktop_app.storage.disk import disk_trouble, make_folder

FILE_NAME = "engine.lock"


class DataLock:
    """The right to write to a data folder. Any thread may take it and any give it back."""

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir
        self._lock = filelock.FileLock(data_dir / FILE_NAME, thread_local=False)

    def acquire(self) -> None:
        """Take the lock, at once or not at all. Raises `KnownError`: `ENGINE_RUNNING`, `FOLDER_UNAVAILABLE`."""
        make_folder(self._data_dir)
        with disk_trouble(self._data_dir):
            try:
                self._lock.acquire(blocking=False)
            except filelock.Timeout:
                raise known(ErrorCode.ENGINE_RUNNING, folder=str(self._data_dir)) from None

    def release(self) -> None:
        """Give it back; a second call does nothing."""
        self._lock.release()
