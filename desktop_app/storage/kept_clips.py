"""Clips to the last detail, as their sidecars tell them: with the job that made them, tags and collections."""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.job import Clip, Job
from desktop_app.domain.library import ClipNumber
from desktop_app.storage.labels import COLLECTIONS, TAGS, labels_of
from desktop_app.storage.rows import read, read_clip, read_job
from desktop_app.storage.transactions import translating


@dataclass(frozen=True)
class KeptClip:
    """`mark`: of the changes that its sidecar doesn't tell yet; `None`: it tells all. `missing`: its file wasn't found
    when somebody looked last.
    """

    number: ClipNumber
    job: Job
    clip: Clip
    mark: int | None
    missing: bool


def due_clips(connection: sqlite3.Connection, below: ClipNumber | None, limit: int) -> list[KeptClip]:
    """The newest `limit` clips whose sidecars are due, of those with smaller numbers than `below`.

    Over a reading connection too, as `clips_below`. Raises `KnownError`: `DATABASE_BUSY`, `DATABASE_DAMAGED`,
    `FOLDER_UNAVAILABLE`.
    """
    due = "SELECT clips.*, mark FROM sidecars_due JOIN clips ON number = clip WHERE missing = 0 AND removed_at IS NULL"
    return _kept(connection, f"{due} AND clip < ? ORDER BY clip DESC LIMIT ?", below, limit)


def clips_below(connection: sqlite3.Connection, below: ClipNumber | None, limit: int) -> list[KeptClip]:
    """As `due_clips`, of all clips that are in the library."""
    every = "SELECT clips.*, mark FROM clips LEFT JOIN sidecars_due ON clip = number WHERE removed_at IS NULL"
    return _kept(connection, f"{every} AND number < ? ORDER BY number DESC LIMIT ?", below, limit)


def _kept(connection: sqlite3.Connection, statement: str, below: ClipNumber | None, limit: int) -> list[KeptClip]:
    with translating(connection):
        rows = connection.execute(statement, (_LARGEST if below is None else below, limit)).fetchall()
        numbers = [int(row["number"]) for row in rows]
        tags, collections = labels_of(connection, TAGS, numbers), labels_of(connection, COLLECTIONS, numbers)
        jobs = _jobs(connection, [row["job_id"] for row in rows])

    def clip_of(row: sqlite3.Row) -> Clip:
        return read_clip(row, tags.get(row["number"], ()), collections.get(row["number"], ()))

    return [
        KeptClip(ClipNumber(row["number"]), jobs[row["job_id"]], read(clip_of, row), row["mark"], bool(row["missing"]))
        for row in rows
    ]


_LARGEST = 2**63 - 1


def _jobs(connection: sqlite3.Connection, ids: Sequence[str]) -> Mapping[str, Job]:
    rows = connection.execute(f"SELECT * FROM jobs WHERE id IN ({', '.join('?' * len(ids))})", tuple(ids))
    return {row["id"]: read(read_job, row) for row in rows}
