"""What can still be read of a database in any condition: leaf by leaf, without its header, its tables' text or the way
that leads to a row.

Each leaf in turn is made the only page of a table in a scratch file, where SQLite reads it; what has overflowed lies in
that file at its own place.
"""

import json
import logging
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeAlias

from desktop_app.domain.errors import KnownError
from desktop_app.domain.ids import ClipId
from desktop_app.domain.job import Job, Submission
from desktop_app.storage.clip_rows import COLLECTIONS, TAGS, Names, StoredClip, read_stored
from desktop_app.storage.disk import disk_trouble
from desktop_app.storage.encoding import MALFORMED
from desktop_app.storage.migrations import migrate
from desktop_app.storage.pages import PAGE, Pages
from desktop_app.storage.rows import read, read_job, read_submission

_HEADER = 100
"""Bytes before the first page's own content."""

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Named:
    """A tag or a collection of a clip."""

    clip_id: ClipId
    names: Names
    name: str


Piece: TypeAlias = Job | Submission | StoredClip

READERS: dict[str, Callable[[sqlite3.Row], Piece]] = {
    "jobs": read_job,
    "submissions": read_submission,
    "clips": read_stored,
}
"""By their tables, which have the pages 2, 3 and 4 of the scratch file."""


def salvaged(path: Path, scratch: Path) -> Iterator[Piece]:
    """Every row of the database at `path` that is whole, in no order; one that was changed may come more than once.

    `scratch` is a file that may be made, as large as the database. Raises `KnownError`: `DISK_FULL`,
    `FOLDER_UNAVAILABLE`. Not for the GUI thread.
    """
    with disk_trouble(path.parent), closing(Pages(path)) as pages:
        try:
            _prepare(scratch, pages)
            for leaf in pages.leaves():
                with scratch.open("r+b") as file:
                    file.seek(PAGE)
                    file.write(leaf * len(READERS))
                yield from _rows(scratch)
        finally:
            scratch.unlink(missing_ok=True)


def salvaged_names(path: Path, scratch: Path) -> tuple[list[Named], bool]:
    """The tags and collections of the clips of the database at `path`, and whether these are all. They are many and
    small, and are read the way SQLite goes about it, in a copy whose header is made good.

    Raises `KnownError` as `salvaged`.
    """
    found: list[Named] = []
    with disk_trouble(path.parent), closing(Pages(path)) as pages:
        try:
            _prepare(scratch, pages)
            with scratch.open("r+b") as file:
                header = file.read(_HEADER)
                file.seek(0)
                file.write(header + pages.page(1)[_HEADER:])
            with closing(_open(scratch)) as connection:
                whole = [_read_names(connection, names, found) for names in (TAGS, COLLECTIONS)]
        finally:
            scratch.unlink(missing_ok=True)
    return found, all(whole)


def _read_names(connection: sqlite3.Connection, names: Names, found: list[Named]) -> bool:
    """False: some can't be read."""
    connection.text_factory = bytes
    whole = True
    try:
        for clip_id, name in connection.execute(
            f"SELECT clips.id, {names.names}.name FROM {names.links}"
            f" JOIN {names.names} ON {names.names}.id = {names.column} JOIN clips ON clips.number = clip"
        ):
            try:
                found.append(Named(ClipId(clip_id.decode()), names, str(json.loads(name))))
            except MALFORMED:
                whole = False
    except sqlite3.Error as error:
        log.info("the %s can't be read to their end: %s", names.names, error)
        return False
    return whole


def _prepare(scratch: Path, pages: Pages) -> None:
    scratch.unlink(missing_ok=True)
    with closing(sqlite3.connect(scratch, isolation_level=None)) as connection:
        for quick in (f"page_size = {PAGE}", "synchronous = OFF", "journal_mode = OFF"):
            connection.execute(f"PRAGMA {quick}")
        for table, columns in _tables().items():
            connection.execute(f"CREATE TABLE {table} ({columns})")
    with scratch.open("r+b") as file:
        for number in range(2, pages.count + 1):
            file.seek((number - 1) * PAGE)
            file.write(pages.page(number))
        file.truncate(max(pages.count, 1 + len(READERS)) * PAGE)
        file.seek(28)
        file.write(max(pages.count, 1 + len(READERS)).to_bytes(4, "big"))


@cache
def _tables() -> dict[str, str]:
    """The columns of each table with their types, and without any rule."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as model:
        migrate(model, None)
        return {
            table: ", ".join(
                f"{name} {kind}{' PRIMARY KEY' if key else ''}"
                for _, name, kind, _, _, key in model.execute(f"PRAGMA table_info({table})")
            )
            for table in READERS
        }


def _rows(scratch: Path) -> Iterator[Piece]:
    with closing(_open(scratch)) as connection:
        connection.row_factory = sqlite3.Row
        for table, reader in READERS.items():
            for number in _numbers(connection, table):
                try:
                    row = connection.execute(f"SELECT * FROM {table} WHERE number = ?", (number,)).fetchone()
                    if row is not None:
                        yield read(reader, row)
                except (sqlite3.Error, UnicodeDecodeError, KnownError):
                    continue  # a row of another table, or a damaged one


def _open(scratch: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{scratch.absolute().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None)


def _numbers(connection: sqlite3.Connection, table: str) -> list[int]:
    found = []
    try:
        for (number,) in connection.execute(f"SELECT number FROM {table}"):
            found.append(number)
    except sqlite3.Error:
        log.info("a leaf can't be read to its end")
    return found
