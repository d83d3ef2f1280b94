"""Which sidecars tell less than the database knows.

They are marked in the transaction of each change of what a sidecar tells, in a narrow table of their own: a hundred
thousand rows of clips are not written anew for that. A mark is never the same twice, so that one goes only with the
sidecar that was written after it.
"""

import random
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.domain.library import ClipNumber
from desktop_app.storage.number_lists import EACH, number_list
from desktop_app.storage.transactions import transaction

_AGAIN = "ON CONFLICT (clip) DO UPDATE SET mark = excluded.mark"


@dataclass(frozen=True)
class SidecarsWritten:
    """These tell everything: each clip's number, and the mark it had when it was read."""

    written: tuple[tuple[ClipNumber, int], ...]


def mark_due(connection: sqlite3.Connection, numbers: Iterable[int]) -> None:
    """What the sidecars of these clips tell has changed. Within a transaction of the caller's."""
    mark = random.getrandbits(62)
    # SQLite takes "ON" for a join's without the WHERE.
    statement = f"INSERT INTO sidecars_due (clip, mark) SELECT value, ? FROM {EACH} WHERE true {_AGAIN}"
    connection.execute(statement, (mark, number_list(numbers)))


def mark_due_of_job(connection: sqlite3.Connection, job_id: str) -> None:
    """As `mark_due`, for the clips of a job."""
    statement = f"INSERT INTO sidecars_due (clip, mark) SELECT number, ? FROM clips WHERE job_id = ? {_AGAIN}"
    connection.execute(statement, (random.getrandbits(62), job_id))


def settle(connection: sqlite3.Connection, change: SidecarsWritten) -> None:
    """Raises `KnownError`: `DATABASE_BUSY`, `DATABASE_DAMAGED`, `DISK_FULL`, `FOLDER_UNAVAILABLE`."""
    with transaction(connection):
        connection.executemany("DELETE FROM sidecars_due WHERE clip = ? AND mark = ?", change.written)
