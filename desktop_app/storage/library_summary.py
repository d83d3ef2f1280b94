"""What many clips come to, and what they have in common: counted in the database, not row by row in a window."""

import json
import sqlite3
from array import array
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from desktop_app.storage.encoding import read_money
from desktop_app.storage.labels import COLLECTIONS, label_id
from desktop_app.storage.transactions import translating

_AT_ONCE = 500
"""Numbers of one statement: SQLite takes some thousand parameters."""


@dataclass(frozen=True)
class Summary:
    """`seconds` of film, `byte_count` of files, `cost_usd` where it is known. `rating` and `notes`: what all clips
    have, `None` where they differ. `favourites` and `rejected` are counts, and each tag comes with how many have it,
    the most frequent first.
    """

    count: int = 0
    seconds: float = 0.0
    byte_count: int = 0
    cost_usd: Decimal = Decimal(0)
    rating: int | None = None
    notes: str | None = None
    favourites: int = 0
    rejected: int = 0
    tags: tuple[tuple[str, int], ...] = ()


def summary_of(connection: sqlite3.Connection, numbers: Sequence[int]) -> Summary:
    """Of the clips of these numbers, as far as they are there. In the connection's thread.

    Raises `KnownError` as `translating` does.
    """
    count, seconds, byte_count, favourites, rejected = 0, 0.0, 0, 0, 0
    cost = Decimal(0)
    ratings: set[int] = set()
    notes: set[str] = set()
    tags: Counter[str] = Counter()
    with translating(connection):
        for start in range(0, len(numbers), _AT_ONCE):
            part = tuple(numbers[start : start + _AT_ONCE])
            marks = ", ".join("?" * len(part))
            for row in connection.execute(_CLIPS.format(marks), part):
                count += 1
                seconds += row["duration"] or 0.0
                byte_count += row["byte_count"]
                cost += read_money(row["cost_usd"]) or Decimal(0)
                favourites += row["favourite"]
                rejected += row["rejected"]
                ratings.add(row["rating"])
                if len(notes) < 2:
                    notes.add(row["notes"])
            for name, found in connection.execute(_TAGS.format(marks), part):
                tags[json.loads(name)] += found
    return Summary(
        count=count,
        seconds=seconds,
        byte_count=byte_count,
        cost_usd=cost,
        rating=next(iter(ratings)) if len(ratings) == 1 else None,
        notes=json.loads(next(iter(notes))) if len(notes) == 1 else None,
        favourites=favourites,
        rejected=rejected,
        tags=tuple(tags.most_common()),
    )


_CLIPS = (
    "SELECT clips.duration, clips.byte_count, clips.rating, clips.favourite, clips.rejected, clips.notes, jobs.cost_usd"
    " FROM clips JOIN jobs ON jobs.id = clips.job_id WHERE clips.number IN ({})"
)
_TAGS = (
    "SELECT tags.name, COUNT(*) FROM clip_tags JOIN tags ON tags.id = clip_tags.tag WHERE clip_tags.clip IN ({})"
    " GROUP BY tags.id"
)


def numbers_in(connection: sqlite3.Connection, collection: str) -> "array[int]":
    """The clips of the collection of that name. In the connection's thread. Raises `KnownError` as `translating`
    does.
    """
    with translating(connection):
        found = label_id(connection, COLLECTIONS, collection)
        rows = connection.execute(
            "SELECT clips.number FROM clip_collections JOIN clips ON clips.number = clip_collections.clip"
            " WHERE clip_collections.collection = ? AND clips.removed_at IS NULL",
            (found,),
        )
        return array("q", (row[0] for row in rows))
