"""The library's list: pages of clips, newest first, and the search over their prompts."""

import json
import re
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal

from desktop_app.domain.ids import AccountId, ClipId, JobId
from desktop_app.domain.job import Clip, MediaKind
from desktop_app.domain.model_spec import Value
from desktop_app.domain.request import GenerationRequest
from desktop_app.storage.encoding import (
    moment_text,
    plain,
    read_maybe_moment,
    read_money,
    read_request,
)
from desktop_app.storage.rows import read, read_clip
from desktop_app.storage.transactions import transaction, translating

LONGEST_SEARCH = 32
"""Words of a search that count: a whole page pasted into the field is no search."""

_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
"""Thai, Lao, Burmese, Khmer, Japanese and Chinese: written without spaces, so a word can begin anywhere."""


@dataclass(frozen=True)
class ClipRow:
    """A clip as the library shows it, with what is known of the job that made it."""

    clip: Clip
    request: GenerationRequest
    account: AccountId
    request_id: str | None
    finished_at: datetime | None
    cost_usd: Decimal | None

    @property
    def prompt(self) -> str:
        return self.request.prompt

    @property
    def model_id(self) -> str:
        return self.request.model_id

    @property
    def values(self) -> Mapping[str, Value]:
        return self.request.values


@dataclass(frozen=True)
class LibraryFilter:
    """Which clips the library shows. As it is made: all of them."""

    favourites: bool = False
    kind: MediaKind | None = None


EVERYTHING = LibraryFilter()


class ClipStore:
    """Over one connection, in that connection's thread; all but `remove` and `restore` over a reading one too.

    For the world's troubles every method raises `KnownError`: `DATABASE_BUSY`, `DATABASE_DAMAGED`, `DISK_FULL`,
    `FOLDER_UNAVAILABLE`.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def page(self, offset: int, limit: int, search: str = "", chosen: LibraryFilter = EVERYTHING) -> list[ClipRow]:
        """`limit` clips from the `offset`th, newest first, of those `chosen` whose prompt has every word of `search`.

        The beginning of a word is enough.
        """
        condition, parameters = _condition(search, chosen)
        # The inner SELECT is answered from an index alone, however deep the page.
        numbers = f"SELECT number FROM clips WHERE {condition} ORDER BY created_at DESC, id DESC LIMIT ? OFFSET ?"
        return self._clip_rows(f"WHERE clips.number IN ({numbers})", *parameters, limit, offset)

    def count(self, search: str = "", chosen: LibraryFilter = EVERYTHING) -> int:
        """How many clips `page` would give in all."""
        condition, parameters = _condition(search, chosen)
        with translating(self._connection):
            return int(
                self._connection.execute(f"SELECT COUNT(*) FROM clips WHERE {condition}", parameters).fetchone()[0]
            )

    def get(self, clip_id: ClipId) -> ClipRow | None:
        """The clip, removed or not."""
        return next(iter(self._clip_rows("WHERE clips.id = ?", clip_id)), None)

    def of_job(self, job_id: JobId) -> list[ClipRow]:
        return self._clip_rows("WHERE clips.job_id = ? AND clips.removed_at IS NULL", job_id)

    def remove(self, clip_id: ClipId) -> None:
        """Take the clip out of the list. Its row stays, for `restore`; the file is the caller's affair."""
        self._set_removed(clip_id, moment_text(datetime.now(UTC)))

    def restore(self, clip_id: ClipId) -> None:
        """Undo `remove`."""
        self._set_removed(clip_id, None)

    def _set_removed(self, clip_id: ClipId, removed_at: str | None) -> None:
        with transaction(self._connection):
            self._connection.execute("UPDATE clips SET removed_at = ? WHERE id = ?", (removed_at, clip_id))

    def _clip_rows(self, condition: str, *parameters: str | int) -> list[ClipRow]:
        statement = (
            "SELECT clips.*, jobs.request, jobs.account, jobs.request_id, jobs.finished_at, jobs.cost_usd"
            f" FROM clips JOIN jobs ON jobs.id = clips.job_id {condition}"
            " ORDER BY clips.created_at DESC, clips.id DESC"
        )
        with translating(self._connection):
            rows = self._connection.execute(statement, parameters).fetchall()
        return [read(_read_clip_row, row) for row in rows]


def _read_clip_row(row: sqlite3.Row) -> ClipRow:
    return ClipRow(
        clip=read_clip(row),
        request=read_request(json.loads(row["request"])),
        account=AccountId(row["account"]),
        request_id=row["request_id"],
        finished_at=read_maybe_moment(row["finished_at"]),
        cost_usd=read_money(row["cost_usd"]),
    )


def _condition(search: str, chosen: LibraryFilter) -> tuple[str, list[str | int]]:
    """`search` as SQL over `clips`. Nothing in it is syntax: each word is a quoted string, or the pattern of a LIKE."""
    conditions, parameters = ["removed_at IS NULL"], list[str | int]()
    words = plain(search).split()[:LONGEST_SEARCH]
    spaced = [word for word in words if _is_indexed(word)]
    if spaced:
        conditions.append(
            "job_id IN (SELECT jobs.id FROM prompts JOIN jobs ON jobs.number = prompts.rowid WHERE prompts MATCH ?)"
        )
        parameters.append(" ".join(f'"{word.replace(chr(34), chr(34) * 2)}"*' for word in spaced))
    for word in words:
        if not _is_indexed(word):
            conditions.append("job_id IN (SELECT id FROM jobs WHERE prompt LIKE ? ESCAPE '\\')")
            parameters.append(f"%{_escaped(word)}%")
    if chosen.favourites:
        conditions.append("favourite = 1")
    if chosen.kind is not None:
        conditions.append("kind = ?")
        parameters.append(chosen.kind.value)
    return " AND ".join(conditions), parameters


def _is_indexed(word: str) -> bool:
    """Whether the index knows `word` as the beginning of one; it knows letters and digits, between spaces."""
    return any(character.isalnum() for character in word) and not _UNSPACED.search(word)


def _escaped(word: str) -> str:
    return re.sub(r"([\\%_])", r"\\\1", word)
