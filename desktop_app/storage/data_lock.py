"""One engine per data folder: a lock that the operating system lets go of when the process ends, however it ends."""

import sqlite3
from pathlib import Path

from desktop_app.domain.errors import ErrorCode, known
from desktop_app.storage.disk import make_folder

FILE_NAME = "engine.lock"


class DataLock:
    """The right to write to a data folder. Any thread may take it and any give it back.

    The lock is SQLite's own on an empty database, held until the connection closes. SQLite is at hand anyway, and a
    library for locks alone would take a tenth of the time to the first paint to import.
    """

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir
        self._held: sqlite3.Connection | None = None

    def acquire(self) -> None:
        """Take the lock, at once or not at all. Raises `KnownError`: `ENGINE_RUNNING`, `FOLDER_UNAVAILABLE`."""
        make_folder(self._data_dir)
        try:
            connection = sqlite3.connect(
                self._data_dir / FILE_NAME, timeout=0, isolation_level=None, check_same_thread=False
            )
        except sqlite3.OperationalError as error:
            raise known(ErrorCode.FOLDER_UNAVAILABLE, folder=str(self._data_dir)) from error
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.DatabaseError as error:
            connection.close()
            busy = error.sqlite_errorcode == sqlite3.SQLITE_BUSY
            code = ErrorCode.ENGINE_RUNNING if busy else ErrorCode.FOLDER_UNAVAILABLE
            raise known(code, folder=str(self._data_dir)) from None
        self._held = connection

    def release(self) -> None:
        """Give it back; a second call does nothing."""
        if self._held is not None:
            self._held.close()
            self._held = None
