"""What can still be read of a database in any condition: leaf by leaf, without its header, its tables' text or the way
that leads to a row.

Each leaf in turn is made the only page of a table in a scratch file, where SQLite reads it; what has overflowed lies in
that file at its own place.
"""

import logging
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from desktop_app.domain.errors import KnownError
from desktop_app.domain.job import Clip, Job, Submission
from desktop_app.storage.disk import disk_trouble
from desktop_app.storage.migrations import migrate
from desktop_app.storage.pages import PAGE, Pages
from desktop_app.storage.rows import read, read_clip, read_job, read_submission

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class RemovableClip:
    """A clip, and when it was taken out of the list, if it was."""

    clip: Clip
    removed_at: str | None


Piece: TypeAlias = Job | Submission | RemovableClip

READERS: dict[str, Callable[[sqlite3.Row], Piece]] = {
    "jobs": read_job,
    "submissions": read_submission,
    "clips": lambda row: RemovableClip(read_clip(row), row["removed_at"]),
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
    uri = f"{scratch.absolute().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        for table, reader in READERS.items():
            for number in _numbers(connection, table):
                try:
                    row = connection.execute(f"SELECT * FROM {table} WHERE number = ?", (number,)).fetchone()
                    if row is not None:
                        yield read(reader, row)
                except (sqlite3.Error, UnicodeDecodeError, KnownError):
                    continue  # a row of another table, or a damaged one


def _numbers(connection: sqlite3.Connection, table: str) -> list[int]:
    found = []
    try:
        for (number,) in connection.execute(f"SELECT number FROM {table}"):
            found.append(number)
    except sqlite3.Error:
        log.info("a leaf can't be read to its end")
    return found
