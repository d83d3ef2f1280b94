"""Where the clips' files are, as the database knows it: on the disk, missing, on their way to the system's bin, or in
it.

What is done to a file is done in an order that a crash can't spoil: a row that is removed is first taken for the bin
(from then on it can't be brought back), then its file goes there, then that it went is written down. Begun again at any
point, it ends the same.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from desktop_app.domain.ids import ClipId
from desktop_app.domain.job import Clip, Job, JobState
from desktop_app.domain.library import ClipNumber
from desktop_app.storage.clip_rows import index_clip, put_clip
from desktop_app.storage.encoding import moment_text
from desktop_app.storage.rows import insert_into, job_row
from desktop_app.storage.sidecars_due import mark_due
from desktop_app.storage.transactions import transaction, translating

SLICE = 500

FIRST = -(2**63)
"""No clip has a number as small: where looking through them all begins."""

ON_ITS_WAY = ""
"""What `clips.binned_at` says between being taken for the bin and being there; NULL: neither."""


@dataclass(frozen=True)
class ClipFile:
    """`path` is relative to the library folder. `removed`: out of the library; `binned`: in the system's bin."""

    number: ClipNumber
    path: str
    sha256: str
    byte_count: int
    missing: bool
    removed: bool
    binned: bool


@dataclass(frozen=True)
class Moved:
    """The file of a clip is now under `path`."""

    number: ClipNumber
    path: str


@dataclass(frozen=True)
class Sighted:
    """Files that were missing are back (`there`), or files are not to be found."""

    numbers: tuple[ClipNumber, ...]
    there: bool


@dataclass(frozen=True)
class TakenForBin:
    """What was removed at or before `until` goes to the bin: it can't be brought back any more."""

    until: datetime


@dataclass(frozen=True)
class Binned:
    numbers: tuple[ClipNumber, ...]
    at: datetime


@dataclass(frozen=True)
class NotBinned:
    """No bin takes them, or they came back out of it: they are in the library again."""

    numbers: tuple[ClipNumber, ...]


@dataclass(frozen=True)
class FoundClip:
    """A clip that only its sidecar tells of, with its job: to be taken into the list, unless it is there."""

    job: Job
    clip: Clip


FileChange: TypeAlias = Moved | Sighted | TakenForBin | Binned | NotBinned | FoundClip


@dataclass(frozen=True, eq=False)
class FilesChanged:
    """What became of files, stored in one moment. Each is itself, so that whoever asked knows it again."""

    changes: tuple[FileChange, ...]


class ClipFiles:
    """Over one connection, in that connection's thread; all but `apply` over a reading one too.

    For the world's troubles every method raises `KnownError`: `DATABASE_BUSY`, `DATABASE_DAMAGED`, `DISK_FULL`,
    `FOLDER_UNAVAILABLE`.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def apply(self, changed: FilesChanged) -> None:
        with transaction(self._connection):
            for change in changed.changes:
                self._apply(change)

    def get(self, number: ClipNumber) -> ClipFile | None:
        return next(iter(self._files("WHERE number = ?", number)), None)

    def of_id(self, clip_id: ClipId) -> ClipFile | None:
        return next(iter(self._files("WHERE id = ?", clip_id)), None)

    def some(self, numbers: Sequence[ClipNumber]) -> list[ClipFile]:
        """In the order asked for, without those that are gone."""
        found = {number: self.get(number) for number in numbers}
        return [file for file in found.values() if file is not None]

    def after(self, number: int, limit: int = SLICE) -> list[ClipFile]:
        """Those that follow the clip `number` in the order of their numbers, without what is in the bin."""
        return self._files(
            "WHERE number > ? AND binned_at IS NULL AND removed_at IS NULL ORDER BY number LIMIT ?", number, limit
        )

    def on_their_way(self, limit: int = SLICE) -> list[ClipFile]:
        """Taken for the bin, and not known to be there."""
        return self._files("WHERE removed_at IS NOT NULL AND binned_at = ? ORDER BY number LIMIT ?", ON_ITS_WAY, limit)

    def binned(self, limit: int = SLICE) -> list[ClipFile]:
        """What went to the bin last."""
        return self._files(
            "WHERE removed_at IS NOT NULL AND binned_at > ? ORDER BY binned_at DESC LIMIT ?", ON_ITS_WAY, limit
        )

    def removed_since(self) -> datetime | None:
        """When the first of those was removed that aren't taken for the bin yet."""
        rows = self._rows(f"SELECT MIN(removed_at) FROM clips WHERE {_REMOVED}")
        return None if rows[0][0] is None else datetime.fromisoformat(rows[0][0])

    def with_content(self, sha256: str, byte_count: int) -> list[ClipFile]:
        """Those of the same content, newest first, removed or not."""
        return self._files("WHERE byte_count = ? AND sha256 = ? ORDER BY number DESC", byte_count, sha256)

    def missing(self) -> list[ClipFile]:
        return self._files("WHERE missing = 1 AND removed_at IS NULL ORDER BY number DESC")

    def folders(self) -> set[str]:
        """Folders of the newest and of the oldest clips, the months as a rule: enough to see whether the library is
        there.
        """
        found: set[str] = set()
        for order in ("DESC", "ASC"):
            newest = f"SELECT path FROM clips WHERE removed_at IS NULL ORDER BY number {order} LIMIT 200"
            found.update(row["path"].rpartition("/")[0] for row in self._rows(newest))
        return found - {""}

    def is_known(self, path: str) -> bool:
        return bool(self._rows("SELECT 1 FROM clips WHERE path = ? AND binned_at IS NULL LIMIT 1", path))

    def is_shared(self, clip: ClipFile) -> bool:
        """Whether another clip that stays in the library says that its file is this one."""
        same = "SELECT 1 FROM clips WHERE path = ? AND number <> ? AND removed_at IS NULL"
        return bool(self._rows(same, clip.path, clip.number))

    def _apply(self, change: FileChange) -> None:
        match change:
            case Moved(number, path):
                self._connection.execute(
                    "UPDATE clips SET path = ?, missing = 0 WHERE number = ?",
                    (path, number),
                )
                index_clip(self._connection, number)
                mark_due(self._connection, (number,))
            case Sighted(numbers, there):
                self._each("UPDATE clips SET missing = ? WHERE number = ?", int(not there), numbers)
            case TakenForBin(until):
                self._connection.execute(
                    f"UPDATE clips SET binned_at = ? WHERE {_REMOVED} AND removed_at <= ?",
                    (ON_ITS_WAY, moment_text(until)),
                )
            case Binned(numbers, at):
                self._each("UPDATE clips SET binned_at = ? WHERE number = ?", moment_text(at), numbers)
            case FoundClip(job, clip):
                self._take_in(job, clip)
            case NotBinned(numbers):
                self._each(
                    "UPDATE clips SET binned_at = NULL, missing = 0, removed_at = ? WHERE number = ?", None, numbers
                )

    def _take_in(self, job: Job, clip: Clip) -> None:
        """Of a job that isn't done the clip is left alone: who follows the job finds it."""
        if self.of_id(clip.id) is not None:
            return
        stored = self._connection.execute("SELECT state FROM jobs WHERE id = ?", (job.id,)).fetchone()
        if stored is None:
            row = job_row(job)
            self._connection.execute(insert_into("jobs", row), row)
        elif stored["state"] != JobState.DONE:
            return
        put_clip(self._connection, job, clip)

    def _each(self, statement: str, value: str | int | None, numbers: Iterable[ClipNumber]) -> None:
        self._connection.executemany(statement, ((value, number) for number in numbers))

    def _files(self, rest: str, *parameters: str | int) -> list[ClipFile]:
        columns = "number, path, sha256, byte_count, missing, removed_at, binned_at"
        return [_read(row) for row in self._rows(f"SELECT {columns} FROM clips {rest}", *parameters)]

    def _rows(self, statement: str, *parameters: str | int) -> list[sqlite3.Row]:
        with translating(self._connection):
            return self._connection.execute(statement, parameters).fetchall()


_REMOVED = "removed_at IS NOT NULL AND binned_at IS NULL"


def _read(row: sqlite3.Row) -> ClipFile:
    return ClipFile(
        number=ClipNumber(row["number"]),
        path=row["path"],
        sha256=row["sha256"],
        byte_count=row["byte_count"],
        missing=bool(row["missing"]),
        removed=row["removed_at"] is not None,
        binned=bool(row["binned_at"]),
    )


def sliced(files: Sequence[ClipFile], size: int = SLICE) -> Iterator[Sequence[ClipFile]]:
    """`files` in parts of `size`: each is written in a transaction of its own."""
    for start in range(0, len(files), size):
        yield files[start : start + size]
