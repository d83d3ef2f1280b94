"""Bringing a database to today's tables, one numbered step at a time.

Each step and its version mark (`user_version`) are one transaction: a crash leaves the one version or the next, whole.
A database with something in it is copied first.
"""

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.domain.errors import ErrorCode, known
from desktop_app.storage.disk import disk_trouble, make_folder
from desktop_app.storage.schema import STEPS
from desktop_app.storage.transactions import transaction, translating

KEPT_COPIES = 3


def version_of(connection: sqlite3.Connection) -> int:
    """Which step the database has come to; 0 for an empty one."""
    with translating(connection):
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def check_not_newer(connection: sqlite3.Connection, steps: Sequence[str] = STEPS) -> int:
    """The version, if this program knows it. Raises `KnownError(DATABASE_NEWER)`."""
    version = version_of(connection)
    if version > len(steps):
        raise known(ErrorCode.DATABASE_NEWER, version=version, known=len(steps))
    return version


def migrate(connection: sqlite3.Connection, copies: Path | None, steps: Sequence[str] = STEPS) -> None:
    """Take every step still missing.

    `copies` is the folder for the copy made first (`None`: make none, for a database in memory). The caller holds the
    data folder's lock. Raises `KnownError` for the world's troubles; a step that fails is rolled back, and raises.
    """
    version = check_not_newer(connection, steps)
    if copies is not None and 0 < version < len(steps):
        _copy(connection, copies, version)
    for number, script in enumerate(steps, start=1):
        with transaction(connection):
            if version_of(connection) >= number:
                continue
            for statement in statements(script):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")


def statements(script: str) -> Iterator[str]:
    """The statements of `script`, triggers whole: `executescript` would commit in the middle of a transaction."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
    if statement.strip():
        raise ValueError(f"unfinished statement: {statement.strip()[:80]}")


def _copy(connection: sqlite3.Connection, folder: Path, version: int) -> None:
    make_folder(folder)
    # Each name sorts after the older ones, whatever their versions.
    final = folder / f"{datetime.now(UTC):%Y%m%d-%H%M%S-%f} version {version}.sqlite3"
    part = final.with_name(final.name + ".part")
    with disk_trouble(folder), translating(connection):
        try:
            with closing(sqlite3.connect(part)) as copy:
                connection.backup(copy)
            os.replace(part, final)
        finally:
            part.unlink(missing_ok=True)
        for old in sorted(folder.glob("* version *.sqlite3"))[:-KEPT_COPIES]:
            old.unlink()
