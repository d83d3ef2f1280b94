"""Names on clips: tags and collections, each with its table of names and its table of which clip has which.

Two spellings that differ in case or accents only are one name; the first one stays. Where a name is compared it is by
`folded`. Names are kept as JSON, as all that the artist writes: so any text survives.
"""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.storage.encoding import dumps
from desktop_app.storage.rows import read
from desktop_app.storage.search_text import folded


@dataclass(frozen=True)
class Names:
    """`names` and `links` are tables; `column` is what a name is called in `links`."""

    names: str
    links: str
    column: str


TAGS = Names("tags", "clip_tags", "tag")
COLLECTIONS = Names("collections", "clip_collections", "collection")


def label_id(connection: sqlite3.Connection, labels: Names, name: str) -> int | None:
    """The id of the name, or `None` where no clip ever had it."""
    row = connection.execute(f"SELECT id FROM {labels.names} WHERE folded = ?", (folded(name),)).fetchone()
    return None if row is None else int(row[0])


def made_label(connection: sqlite3.Connection, labels: Names, name: str) -> int | None:
    """The id of the name, which is made if there is none. `None`: the name is blank, and no name at all.

    Within a transaction of the caller's.
    """
    if not folded(name):
        return None
    statement = f"INSERT OR IGNORE INTO {labels.names} (name, folded) VALUES (?, ?)"
    connection.execute(statement, (dumps(" ".join(name.split())), folded(name)))
    return label_id(connection, labels, name)


def put_labels(connection: sqlite3.Connection, labels: Names, number: int, names: Iterable[str]) -> None:
    """Let the clip have these names besides those it has, within a transaction of the caller's."""
    ids = {made_label(connection, labels, name) for name in names} - {None}
    connection.executemany(
        f"INSERT OR IGNORE INTO {labels.links} ({labels.column}, clip) VALUES (?, ?)", [(id_, number) for id_ in ids]
    )


def labels_of(connection: sqlite3.Connection, labels: Names, numbers: Sequence[int]) -> Mapping[int, tuple[str, ...]]:
    """The names of each of these clips that has any, in their order. For some hundreds of clips at a time."""
    marks = ", ".join("?" * len(numbers))
    statement = (
        f"SELECT links.clip, names.name FROM {labels.links} AS links"
        f" JOIN {labels.names} AS names ON names.id = links.{labels.column}"
        f" WHERE links.clip IN ({marks}) ORDER BY links.clip, names.folded"
    )
    found: dict[int, tuple[str, ...]] = {}
    for row in connection.execute(statement, tuple(numbers)):
        found[row[0]] = (*found.get(row[0], ()), read(_name_in, row))
    return found


def _name_in(row: sqlite3.Row) -> str:
    return read_name(row[1])


def check_name(row: sqlite3.Row) -> None:
    """Raise `ValueError` for a name that nobody here has written."""
    if folded(read_name(row["name"])) != row["folded"]:
        raise ValueError("a name that isn't what it is looked for by")


@lru_cache(2000)
def read_name(text: str) -> str:
    """A name as its column has it. Raises one of `MALFORMED`."""
    return str(json.loads(text))
