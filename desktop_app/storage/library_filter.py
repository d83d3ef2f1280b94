"""A library filter as SQL."""

import sqlite3
from dataclasses import dataclass
from typing import TypeAlias

from desktop_app.domain.library import LibraryFilter, Range
from desktop_app.storage.encoding import plain
from desktop_app.storage.labels import COLLECTIONS, TAGS, Names, label_id
from desktop_app.storage.local_days import bounds

Parameter: TypeAlias = str | int | float


@dataclass(frozen=True)
class Condition:
    """SQL that is true or false, with its parameters. `{number}` stands for the number of the clip."""

    sql: str
    parameters: tuple[Parameter, ...] = ()


@dataclass(frozen=True)
class Link:
    """A name that the clips must have."""

    names: Names
    id: int


NEVER = Condition("{number} = -9223372036854775808")
"""No clip has that number. A plain "no" would leave SQLite nothing to look up in the index it is told to use."""
LISTED = Condition("clips.removed_at IS NULL")
LISTED_BY_NUMBER = Condition("{number} NOT IN (SELECT number FROM clips WHERE removed_at IS NOT NULL)")


@dataclass(frozen=True)
class FilterSql:
    """`links`: names that are asked for. `by_number` needs no more of a clip than its number, `by_row` needs its row,
    called `clips`.
    """

    links: tuple[Link, ...]
    by_number: tuple[Condition, ...]
    by_row: tuple[Condition, ...]


def filter_sql(connection: sqlite3.Connection, chosen: LibraryFilter) -> FilterSql:
    """`chosen` for this database."""
    asked = [(TAGS, tag) for tag in sorted(chosen.tags)]
    if chosen.collection:
        asked.append((COLLECTIONS, chosen.collection))
    ids = [(names, label_id(connection, names, name)) for names, name in asked]
    links = tuple(Link(names, id_) for names, id_ in ids if id_ is not None)
    by_number = [NEVER] if len(links) < len(ids) else []
    first, after = bounds(chosen.made)
    if first is not None:
        by_number.append(Condition("{number} >= ?", (first,)))
    if after is not None:
        by_number.append(Condition("{number} < ?", (after,)))
    by_row = _by_row(chosen)
    if chosen.models:
        models = _models(connection, chosen.models)
        if models:
            by_row.append(_one_of("model_id", models))
        else:
            by_number.append(NEVER)
    return FilterSql(links, tuple(by_number), tuple(by_row))


def _by_row(chosen: LibraryFilter) -> list[Condition]:
    found = []
    if chosen.favourites:
        found.append(Condition("clips.favourite = 1"))
    if chosen.kind is not None:
        found.append(Condition("clips.kind = ?", (chosen.kind.value,)))
    for column, wanted in (
        ("rejected", chosen.rejected),
        ("has_audio", chosen.has_sound),
        ("missing", chosen.missing),
    ):
        if wanted is not None:
            found.append(Condition(f"clips.{column} = {int(wanted)}"))
    found += _within("rating", chosen.ratings) + _within("duration", chosen.lengths)
    if chosen.heights:
        found.append(_one_of("height", sorted(chosen.heights)))
    if chosen.still:
        found.append(Condition("clips.still = ?", (plain(chosen.still),)))
    return found


def _models(connection: sqlite3.Connection, asked: frozenset[str]) -> list[str]:
    """The models there are that were asked for, by the whole of their names or by a part between strokes."""
    following = "SELECT MIN(model_id) FROM clips WHERE removed_at IS NULL AND model_id > ?"
    known, last = [], ""
    while (row := connection.execute(following, (last,)).fetchone())[0] is not None:
        last = str(row[0])
        known.append(last)
    return [each for each in known if any(f"/{plain(part)}/" in f"/{each}/" for part in asked)]


def _within(column: str, bound: Range) -> list[Condition]:
    found = []
    if bound.least is not None:
        found.append(Condition(f"clips.{column} >= ?", (bound.least,)))
    if bound.most is not None:
        found.append(Condition(f"clips.{column} <= ?", (bound.most,)))
    return found


def _one_of(column: str, values: list[str] | list[int]) -> Condition:
    return Condition(f"clips.{column} IN ({', '.join('?' * len(values))})", tuple(values))
