"""Rows of the library as they are shown: a clip, and what is known of the job that made it."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from desktop_app.domain.ids import AccountId
from desktop_app.domain.job import Clip
from desktop_app.domain.library import ClipNumber
from desktop_app.domain.model_spec import Value
from desktop_app.domain.request import GenerationRequest
from desktop_app.storage.encoding import read_maybe_moment, read_money, read_request
from desktop_app.storage.labels import COLLECTIONS, TAGS, labels_of
from desktop_app.storage.rows import read, read_clip
from desktop_app.storage.transactions import translating

_AT_ONCE = 500
"""Rows of one statement: SQLite takes some thousand parameters."""

_COLUMNS = (
    "clips.number, clips.id, job_id, path, kind, sha256, byte_count, width, height, clips.created_at, duration, fps,"
    " has_audio, rating, favourite, notes, rejected, missing, request, account, request_id, finished_at, cost_usd,"
    " details, jobs.created_at AS queued_at"
)


@dataclass(frozen=True)
class ClipRow:
    """A clip as the library shows it, with what is known of the job that made it.

    `missing`: its file was not to be found. The times but `finished_at` are the job's own: when it was put in line,
    sent, and begun.
    """

    number: ClipNumber
    clip: Clip
    request: GenerationRequest
    account: AccountId
    request_id: str | None
    finished_at: datetime | None
    cost_usd: Decimal | None
    missing: bool = False
    queued_at: datetime | None = None
    submitted_at: datetime | None = None
    started_at: datetime | None = None

    @property
    def prompt(self) -> str:
        return self.request.prompt

    @property
    def model_id(self) -> str:
        return self.request.model_id

    @property
    def values(self) -> Mapping[str, Value]:
        return self.request.values


def clip_rows(connection: sqlite3.Connection, numbers: Sequence[int], *, removed: bool = True) -> list[ClipRow]:
    """The clips of these numbers in that order, without those that are gone; with the `removed` ones or without.

    In the connection's thread. Raises `KnownError` as `translating` does.
    """
    found: dict[int, ClipRow] = {}
    for start in range(0, len(numbers), _AT_ONCE):
        found |= _found(connection, numbers[start : start + _AT_ONCE], "" if removed else " AND removed_at IS NULL")
    return [found[number] for number in numbers if number in found]


def _found(connection: sqlite3.Connection, numbers: Sequence[int], only: str) -> dict[int, ClipRow]:
    marks = ", ".join("?" * len(numbers))
    statement = f"SELECT {_COLUMNS} FROM clips JOIN jobs ON jobs.id = job_id WHERE clips.number IN ({marks}){only}"
    with translating(connection):
        rows = connection.execute(statement, tuple(numbers)).fetchall()
        tags = labels_of(connection, TAGS, numbers)
        collections = labels_of(connection, COLLECTIONS, numbers)
    return {row["number"]: read(lambda row: _read(row, tags, collections), row) for row in rows}


def _read(row: sqlite3.Row, tags: Mapping[int, tuple[str, ...]], collections: Mapping[int, tuple[str, ...]]) -> ClipRow:
    number = row["number"]
    request, details = json.loads(f"[{row['request']},{row['details']}]")
    return ClipRow(
        number=ClipNumber(number),
        clip=read_clip(row, tags.get(number, ()), collections.get(number, ())),
        request=read_request(request),
        account=AccountId(row["account"]),
        request_id=row["request_id"],
        finished_at=read_maybe_moment(row["finished_at"]),
        cost_usd=read_money(row["cost_usd"]),
        missing=bool(row["missing"]),
        queued_at=read_maybe_moment(row["queued_at"]),
        submitted_at=read_maybe_moment(details["submitted_at"]),
        started_at=read_maybe_moment(details["started_at"]),
    )
