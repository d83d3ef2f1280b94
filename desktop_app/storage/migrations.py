"""Bringing a database to today's tables, one numbered step at a time.

Each step and its version mark (`user_version`) are one transaction: a crash leaves the one version or the next, whole.
A database with something in it is copied first, and once a day besides: `recovery` falls back on these copies.
"""

import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path

from desktop_app.domain.errors import ErrorCode, known
from desktop_app.storage.disk import disk_trouble, make_folder
from desktop_app.storage.library_step import fill_library
from desktop_app.storage.schema import LIBRARY_STEP, STEPS
from desktop_app.storage.transactions import transaction, translating

KEPT_COPIES = 3
STAMP = "%Y%m%d-%H%M%S-%f"
_PIECE = 4096
"""Pages copied at a time: 16 MiB."""
MOST_VERSIONS = 1000
"""A version beyond this was never written by any program: the mark itself is damaged."""

_TABLES = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"


def version_of(connection: sqlite3.Connection) -> int:
    """Which step the database has come to; 0 for an empty one."""
    with translating(connection):
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def check_not_newer(connection: sqlite3.Connection, steps: Sequence[str] = STEPS) -> int:
    """The version, if this program knows it. Raises `KnownError`: `DATABASE_NEWER`, `DATABASE_DAMAGED`."""
    version = version_of(connection)
    if not 0 <= version <= MOST_VERSIONS:
        raise known(ErrorCode.DATABASE_DAMAGED)
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
        keep_copy(connection, copies)
    for number, script in enumerate(steps, start=1):
        with transaction(connection):
            if version_of(connection) >= number:
                continue
            for statement in statements(script):
                connection.execute(statement)
            if number == LIBRARY_STEP:
                fill_library(connection)
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


def check_tables(connection: sqlite3.Connection, steps: Sequence[str] = STEPS) -> None:
    """Raise `KnownError(DATABASE_DAMAGED)` unless tables, indexes and triggers are those of its version, to the letter.

    A trigger that lost one letter would no longer keep what is paid once from being paid twice.
    """
    right = _tables_after(tuple(steps[: version_of(connection)]))
    try:
        with translating(connection):
            found = [tuple(row) for row in connection.execute(_TABLES)]
    except sqlite3.Error as error:
        # Nothing of the world's: their own text makes no sense any more.
        raise known(ErrorCode.DATABASE_DAMAGED) from error
    if found != right:
        raise known(ErrorCode.DATABASE_DAMAGED)


@lru_cache(2)
def _tables_after(steps: tuple[str, ...]) -> list[tuple[str, ...]]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as model:
        migrate(model, None, steps)
        return model.execute(_TABLES).fetchall()


def keep_copy(
    connection: sqlite3.Connection, folder: Path, goes_on: Callable[[int, int, int], None] | None = None
) -> None:
    """Copy the database as it stands into `folder`, and drop the oldest copy there.

    `goes_on(status, remaining, total)` is called between pieces, and ends the copying by raising: nothing of it is
    kept. Raises `KnownError` for the world's troubles; `DATABASE_DAMAGED` for a copy that would be of no use.
    """
    make_folder(folder)
    # Each name sorts after the older ones, whatever their versions.
    final = folder / f"{datetime.now(UTC):{STAMP}} version {version_of(connection)}.sqlite3"
    part = final.with_name(final.name + ".part")
    with disk_trouble(folder), translating(connection):
        try:
            with closing(sqlite3.connect(part)) as copy:
                connection.backup(copy, pages=_PIECE, progress=goes_on)
                if copy.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                    raise known(ErrorCode.DATABASE_DAMAGED, folder=str(folder))
            os.replace(part, final)
        finally:
            part.unlink(missing_ok=True)
        for old in copies_in(folder)[KEPT_COPIES:]:
            old.unlink()


def copies_in(folder: Path) -> list[Path]:
    """The copies, newest first."""
    return sorted(folder.glob("* version *.sqlite3"), reverse=True)


def copied_at(copy: Path) -> datetime:
    """When a copy was made: its name says so. `ValueError` for a name of somebody else's."""
    return datetime.strptime(copy.name.split(" ")[0], STAMP).replace(tzinfo=UTC)
