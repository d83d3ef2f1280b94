"""What the library can be narrowed by, and how many clips each has. Counted in indexes; no clip's row is looked at."""

import sqlite3
from dataclasses import dataclass

from desktop_app.storage.labels import COLLECTIONS, TAGS, Names, read_name
from desktop_app.storage.rows import read
from desktop_app.storage.transactions import translating


@dataclass(frozen=True)
class Facets:
    """Each with its count, the most used first. `total`: all clips. `heights` are in pixels. A collection may be empty;
    a tag that no clip has is none.
    """

    total: int = 0
    tags: tuple[tuple[str, int], ...] = ()
    collections: tuple[tuple[str, int], ...] = ()
    models: tuple[tuple[str, int], ...] = ()
    heights: tuple[tuple[int, int], ...] = ()


def facets(connection: sqlite3.Connection) -> Facets:
    """In the connection's thread. Raises `KnownError` as `translating` does."""
    with translating(connection):
        models = _counts(connection, "model_id")
        return Facets(
            total=sum(count for _, count in models),
            tags=tuple(each for each in _names(connection, TAGS) if each[1]),
            collections=_names(connection, COLLECTIONS),
            models=tuple(models),
            heights=tuple((int(height), count) for height, count in _counts(connection, "height")),
        )


def _counts(connection: sqlite3.Connection, column: str) -> list[tuple[str, int]]:
    rows = connection.execute(
        f"SELECT {column}, COUNT(*) AS found FROM clips WHERE removed_at IS NULL GROUP BY {column}"
        f" ORDER BY found DESC, {column}"
    )
    return [(value, count) for value, count in rows]


def _names(connection: sqlite3.Connection, names: Names) -> tuple[tuple[str, int], ...]:
    """All that have the name, less the few of them that are removed."""
    links = f"SELECT {names.column} AS id, COUNT(*) AS found FROM {names.links} GROUP BY {names.column}"
    removed = (
        f"SELECT {names.column} AS id, COUNT(*) AS found FROM clips CROSS JOIN {names.links} ON clip = number"
        f" WHERE removed_at IS NOT NULL GROUP BY {names.column}"
    )
    rows = connection.execute(
        f"SELECT name, IFNULL(linked.found, 0) - IFNULL(gone.found, 0) AS left FROM {names.names} AS each"
        f" LEFT JOIN ({links}) AS linked ON linked.id = each.id LEFT JOIN ({removed}) AS gone ON gone.id = each.id"
        " ORDER BY left DESC, folded"
    )
    return tuple(read(lambda row: (read_name(row[0]), int(row[1])), row) for row in rows)
