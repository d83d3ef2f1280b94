"""Opening `stillwake.sqlite3`: the one writing connection, and reading ones.

A connection belongs to the thread that opened it; sqlite3 itself insists on that, which guards the one-writer rule.
"""

import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from desktop_app.domain.errors import ErrorCode, known
from desktop_app.storage.disk import disk_trouble, make_folder
from desktop_app.storage.migrations import check_not_newer, check_tables, migrate, version_of
from desktop_app.storage.schema import STEPS
from desktop_app.storage.transactions import translating, trouble

FILE_NAME = "stillwake.sqlite3"
COPIES_FOLDER = "database copies"
BUSY_SECONDS = 5.0
READER_CACHE_KIB = 16_000
"""Of the pages read: rows of a large library lie far apart, and a search that goes on asks for the same ones again."""


def open_writer(data_dir: Path) -> sqlite3.Connection:
    """The writing connection, its tables brought up to date. Only for who holds the data folder's lock.

    A database of a later version, or one that is damaged, is left as it is. Raises `KnownError`: `DATABASE_NEWER`,
    `DATABASE_DAMAGED`, `DATABASE_BUSY`, `FOLDER_UNAVAILABLE`, `DISK_FULL`.
    """
    path = make_folder(data_dir) / FILE_NAME
    if _exists(path):
        # Looked at before it is opened for writing: even a change of journal mode is a write.
        _check_header(path)
        with closing(_open_readonly(path)) as looker:
            check_not_newer(looker)
            check_tables(looker)
    connection = _connect(path, "rwc")
    try:
        with translating(connection):
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
        migrate(connection, data_dir / COPIES_FOLDER)
    except BaseException:
        connection.close()
        raise
    return connection


def open_reader(data_dir: Path) -> sqlite3.Connection:
    """A connection that can't write, for another thread or another process; it sees each commit of the writer.

    Where there is no database yet, or one that the writer has still to bring up to date, it reads a copy in memory that
    is. Raises `KnownError` as `open_writer`.
    """
    path = data_dir / FILE_NAME
    if not _exists(path):
        return _in_memory(None)
    connection = _open_readonly(path)
    try:
        version = check_not_newer(connection)
        check_tables(connection)
        if version == len(STEPS):
            connection.execute(f"PRAGMA cache_size = -{READER_CACHE_KIB}")
            return connection
        copy = _in_memory(connection)
    except BaseException:
        connection.close()
        raise
    connection.close()
    return copy


def open_if_current(data_dir: Path) -> sqlite3.Connection | None:
    """As `open_reader`, but only a database that is there and as this version has it; `None` for any other."""
    path = data_dir / FILE_NAME
    if not _exists(path):
        return None
    connection = _open_readonly(path)
    if version_of(connection) == len(STEPS):
        return connection
    connection.close()
    return None


def _check_header(path: Path) -> None:
    """Two bytes of the header say how the file may be written and read, 1 or 2 each. SQLite takes any other for
    "read-only", which would be said of the folder.
    """
    with disk_trouble(path.parent), path.open("rb") as file:
        header = file.read(20)
    if len(header) == 20 and not set(header[18:20]) <= {1, 2}:
        raise known(ErrorCode.DATABASE_DAMAGED, folder=str(path.parent))


def open_new(path: Path) -> sqlite3.Connection:
    """A new database at `path`, empty and quick to fill: only when it is closed and synced is any of it on disk for
    certain. Raises `KnownError` as `open_writer`.
    """
    connection = _connect(path, "rwc")
    with translating(connection):
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.execute("PRAGMA synchronous = OFF")
    migrate(connection, None)
    return connection


def _exists(path: Path) -> bool:
    with disk_trouble(path.parent):
        return path.exists()


def _in_memory(source: sqlite3.Connection | None) -> sqlite3.Connection:
    copy = sqlite3.connect(":memory:", isolation_level=None)
    copy.row_factory = sqlite3.Row
    if source is not None:
        with translating(source):
            source.backup(copy)
    migrate(copy, None)
    copy.execute("PRAGMA query_only = ON")
    return copy


def _open_readonly(path: Path) -> sqlite3.Connection:
    connection = _connect(path, "ro")
    try:
        version_of(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    posix = path.absolute().as_posix()
    uri = f"file://{'' if posix.startswith('/') else '/'}{quote(posix, safe='/:')}?mode={mode}"
    try:
        connection = sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None)
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA foreign_keys = ON")
    except sqlite3.Error as error:
        raise trouble(error, path.parent) from error
    return connection
