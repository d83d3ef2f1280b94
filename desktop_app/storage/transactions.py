"""The one place where sqlite3's troubles become `AppError`, and where a transaction begins and ends."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from desktop_app.domain.errors import ErrorCode, KnownError, known

_TROUBLES: Mapping[int, ErrorCode] = {
    sqlite3.SQLITE_BUSY: ErrorCode.DATABASE_BUSY,
    sqlite3.SQLITE_LOCKED: ErrorCode.DATABASE_BUSY,
    sqlite3.SQLITE_CORRUPT: ErrorCode.DATABASE_DAMAGED,
    sqlite3.SQLITE_NOTADB: ErrorCode.DATABASE_DAMAGED,
    sqlite3.SQLITE_FULL: ErrorCode.DISK_FULL,
    sqlite3.SQLITE_READONLY: ErrorCode.FOLDER_UNAVAILABLE,
    sqlite3.SQLITE_CANTOPEN: ErrorCode.FOLDER_UNAVAILABLE,
    sqlite3.SQLITE_PERM: ErrorCode.FOLDER_UNAVAILABLE,
    sqlite3.SQLITE_IOERR: ErrorCode.FOLDER_UNAVAILABLE,
}


@contextmanager
def translating(connection: sqlite3.Connection) -> Iterator[None]:
    """Within the block the world's troubles with the database become `KnownError`.

    `DATABASE_BUSY`, `DATABASE_DAMAGED`, `DISK_FULL`, `FOLDER_UNAVAILABLE`. A statement that the rules refuse
    (`IntegrityError`) is our bug and passes as it is.
    """
    try:
        yield
    except UnicodeDecodeError as error:
        # A damaged name, or a damaged message about it, that Python can't read.
        raise known(ErrorCode.DATABASE_DAMAGED) from error
    except sqlite3.Error as error:
        # Asks SQLite what it has open; the disk isn't touched.
        path = connection.execute("PRAGMA database_list").fetchone()[2]
        raise trouble(error, Path(path).parent) from error


def trouble(error: sqlite3.Error, folder: Path) -> KnownError | sqlite3.Error:
    """What `error` is to the other rooms: known, or the error itself where it is a bug."""
    # An extended code carries its family in the low byte. Python's own complaint about bytes that are no text has none.
    extended = getattr(error, "sqlite_errorcode", None)
    if extended is None:
        code = ErrorCode.DATABASE_DAMAGED if "decode" in str(error) else None
    else:
        code = _TROUBLES.get(extended & 0xFF)
    return error if code is None else known(code, folder=str(folder))


def was_interrupted(error: sqlite3.Error) -> bool:
    """Whether it was we who broke the statement off."""
    return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT


def connection_is_lost(error: KnownError) -> bool:
    """Whether the connection is of no more use: what it reads is damaged, or the way to its file is broken."""
    cause = error.__cause__
    broken = isinstance(cause, sqlite3.Error) and getattr(cause, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_IOERR
    return broken or error.error.code is ErrorCode.DATABASE_DAMAGED


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of the block, or nothing of it. The write lock is taken first, so no other writer can spoil it half-way."""
    with translating(connection):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            # After some errors (a full disk) SQLite has rolled back by itself.
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
