"""A clip in the database: its row, the text it is found by, its tags and collections. All of it is written here."""

import json
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import PurePosixPath

from desktop_app.domain.job import Clip, Job
from desktop_app.domain.library import ClipNumber
from desktop_app.domain.request import GenerationRequest, KeptPicture, LinkedPicture
from desktop_app.storage.encoding import plain, read_request
from desktop_app.storage.labels import COLLECTIONS, TAGS, Names, put_labels
from desktop_app.storage.rows import Row, assignments, clip_row, insert_into, read_clip
from desktop_app.storage.search_text import folded, prepared
from desktop_app.storage.sidecars_due import mark_due

__all__ = [
    "AT_ONCE",
    "COLLECTIONS",
    "TAGS",
    "Names",
    "StoredClip",
    "first_number",
    "follow_job",
    "free_number",
    "index_anew",
    "index_clip",
    "put_clip",
    "put_stored",
    "read_stored",
    "repeat_job",
]

AT_ONCE = 1024
"""Clips of the same microsecond that have numbers of their own; after that they take the next one's."""

PROMPT_KEY = 80
"""Characters of a prompt that its place in the alphabet is made of."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FARTHEST = (1 << 62) // AT_ONCE
"""Microseconds from 1970, some hundred and forty years either way: a date beyond was never a clip's."""


def first_number(moment: datetime) -> int:
    """The least number of a clip made at `moment` or later."""
    microseconds = (moment - _EPOCH) // timedelta(microseconds=1)
    return max(-_FARTHEST, min(_FARTHEST, microseconds)) * AT_ONCE


def free_number(connection: sqlite3.Connection, moment: datetime) -> ClipNumber:
    """The number of one more clip made at `moment`."""
    newest = "SELECT MAX(number) FROM clips WHERE number >= ? AND number < ?"
    for start in count(first_number(moment), AT_ONCE):
        (found,) = connection.execute(newest, (start, start + AT_ONCE)).fetchone()
        if found is None:
            return ClipNumber(start)
        if found + 1 < start + AT_ONCE:
            return ClipNumber(found + 1)
    raise AssertionError("time has no end")


@dataclass(frozen=True)
class StoredClip:
    """A clip and what only the database tells of it. `removed_at` and `binned_at`: when it was taken out of the
    library, and when its file went to the bin. `missing`: its file was not to be found. `sidecar_due`: its sidecar
    may not tell all of it.
    """

    clip: Clip
    removed_at: str | None = None
    binned_at: str | None = None
    missing: bool = False
    sidecar_due: bool = False


def read_stored(row: sqlite3.Row) -> StoredClip:
    """Out of a row of any version: only of an old one are the tags in it."""
    clip = read_clip(row, tuple(json.loads(row["tags"])))
    return StoredClip(clip, row["removed_at"], row["binned_at"], bool(row["missing"]), sidecar_due=True)


def put_clip(connection: sqlite3.Connection, job: Job, clip: Clip) -> ClipNumber:
    """Write a clip that isn't there yet, within a transaction of the caller's.

    Raises `sqlite3.IntegrityError` if there is a clip of that id, or no such job; nothing of it is written then.
    """
    return put_stored(connection, job, StoredClip(clip))


def put_stored(connection: sqlite3.Connection, job: Job, stored: StoredClip) -> ClipNumber:
    """As `put_clip`, with what the database knew of it before."""
    clip = stored.clip
    number = free_number(connection, clip.created_at)
    row: Row = {
        **clip_row(clip),
        **_told_by(job),
        "number": number,
        "removed_at": stored.removed_at,
        "binned_at": stored.binned_at,
        "missing": stored.missing,
    }
    connection.execute(insert_into("clips", row), row)
    texts = _texts(number, job.request, job.request_id, clip.path, clip.notes)
    connection.execute(insert_into("clip_texts", texts), texts)
    put_labels(connection, TAGS, number, clip.tags)
    put_labels(connection, COLLECTIONS, number, clip.collections)
    if stored.sidecar_due:
        mark_due(connection, (number,))
    return number


def follow_job(connection: sqlite3.Connection, job: Job) -> None:
    """Let the clips of `job` say what it says now, within a transaction of the caller's."""
    mark_due(connection, repeat_job(connection, job))


def repeat_job(connection: sqlite3.Connection, job: Job) -> list[int]:
    """As `follow_job`, where their sidecars say so already. The numbers of the clips."""
    numbers = [row[0] for row in connection.execute("SELECT number FROM clips WHERE job_id = ?", (job.id,))]
    if numbers:
        told = _told_by(job)
        connection.execute(f"UPDATE clips SET {assignments(told)} WHERE job_id = :job_id", {**told, "job_id": job.id})
    for number in numbers:
        index_clip(connection, number)
    return numbers


def index_clip(connection: sqlite3.Connection, number: int) -> None:
    """After the path, the notes or the job of a clip has changed: let it be found by what it says now.

    Within a transaction of the caller's. A clip that is gone is not found any more.
    """
    connection.execute("DELETE FROM clip_texts WHERE rowid = ?", (number,))
    for row in connection.execute(
        "SELECT clips.path, clips.notes, jobs.request, jobs.request_id FROM clips JOIN jobs ON jobs.id = clips.job_id"
        " WHERE clips.number = ?",
        (number,),
    ).fetchall():
        path, notes, request, request_id = row
        texts = _texts(number, read_request(json.loads(request)), request_id, path, json.loads(notes))
        connection.execute(insert_into("clip_texts", texts), texts)


def index_anew(connection: sqlite3.Connection) -> None:
    """`index_clip` for every clip there is, whatever condition the index is in."""
    connection.execute("DELETE FROM clip_texts_content")
    connection.execute("INSERT INTO clip_texts (clip_texts) VALUES ('rebuild')")
    for (number,) in connection.execute("SELECT number FROM clips ORDER BY number").fetchall():
        index_clip(connection, number)


def _told_by(job: Job) -> Row:
    """What the row of a clip repeats of its job: what the library is put in order and chosen by."""
    match job.request.picture:
        case KeptPicture(sha256=still, source_name=name):
            pass
        case LinkedPicture(url=still):
            name = still
    return {
        "model_id": plain(job.request.model_id),
        "prompt_key": folded(job.prompt)[:PROMPT_KEY],
        "cost": None if job.cost_usd is None else float(job.cost_usd),
        "still": plain(still),
        "still_name": plain(name),
    }


def _texts(number: int, request: GenerationRequest, request_id: str | None, path: str, notes: str) -> Row:
    return {
        "rowid": number,
        "prompt": prepared(request.prompt),
        "file": prepared(PurePosixPath(path).name),
        "notes": prepared(notes),
        "model": prepared(request.model_id),
        "request_id": request_id or "",
    }
