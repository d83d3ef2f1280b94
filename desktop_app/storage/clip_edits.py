"""The artist's own work on many clips at once, in the tables, and exactly what takes it back.

Each edit is a few statements over a slice of clips, not one a clip: a hundred thousand are tagged in a second.
"""

import json
import sqlite3
from array import array
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeAlias, assert_never

from desktop_app.domain.clip_edits import (
    AddTag,
    ClipEdit,
    Collect,
    Remove,
    RemoveTag,
    Restore,
    SetFavourite,
    SetNotes,
    SetRating,
    SetRejected,
    Uncollect,
)
from desktop_app.storage.clip_rows import index_clip
from desktop_app.storage.encoding import dumps, moment_text
from desktop_app.storage.labels import COLLECTIONS, TAGS, Names, label_id, made_label
from desktop_app.storage.number_lists import AMONG, EACH, number_list
from desktop_app.storage.sidecars_due import mark_due

Numbers: TypeAlias = "array[int]"

_OF_THESE = f"FROM {EACH} CROSS JOIN clips ON number = value"
"""The clips of a list of numbers, found one after the other: so the numbers lead, not the table."""


@dataclass(frozen=True)
class EditClips:
    """One edit of the clips with these numbers (`ClipNumber`), each of them once."""

    numbers: Numbers
    edit: ClipEdit


def apply(connection: sqlite3.Connection, asked: EditClips) -> list[EditClips]:
    """Do what is asked, in a transaction of the caller's, in the connection's thread. Quickest for numbers in order.

    What comes back takes it back to the letter, and names each clip that changed, once. A clip that is gone is passed
    over.
    """
    numbers = asked.numbers
    match asked.edit:
        case SetFavourite(on):
            return _set(connection, "favourite", int(on), numbers, lambda was: SetFavourite(bool(was)))
        case SetRejected(on):
            return _set(connection, "rejected", int(on), numbers, lambda was: SetRejected(bool(was)))
        case SetRating(rating):
            return _set(connection, "rating", rating, numbers, lambda was: SetRating(int(was)))
        case SetNotes(notes):
            reverse = _set(connection, "notes", dumps(notes), numbers, lambda was: SetNotes(json.loads(was)))
            for part in reverse:
                for number in part.numbers:
                    index_clip(connection, number)
            return reverse
        case AddTag(name):
            return _put_under(connection, TAGS, name, numbers, RemoveTag)
        case RemoveTag(name):
            return _take_from(connection, TAGS, name, numbers, AddTag)
        case Collect(name):
            return _put_under(connection, COLLECTIONS, name, numbers, Uncollect)
        case Uncollect(name):
            return _take_from(connection, COLLECTIONS, name, numbers, Collect)
        case Remove():
            return _remove(connection, numbers)
        case Restore():
            return _restore(connection, numbers)
        case _:
            assert_never(asked.edit)


def joined(parts: Iterable[EditClips]) -> tuple[EditClips, ...]:
    """`parts` of which none names a clip that another does, with one for each different edit."""
    found: dict[ClipEdit, Numbers] = {}
    for part in parts:
        found.setdefault(part.edit, array("q")).extend(part.numbers)
    return tuple(EditClips(numbers, edit) for edit, numbers in found.items())


def _set(
    connection: sqlite3.Connection,
    column: str,
    value: int | str,
    numbers: Numbers,
    back: Callable[[Any], ClipEdit],
) -> list[EditClips]:
    statement = f"SELECT number, {column} {_OF_THESE} WHERE {column} <> ?"
    rows = connection.execute(statement, (number_list(numbers), value)).fetchall()
    changed = array("q", [number for number, _ in rows])
    _change(connection, f"{column} = ?", changed, value)
    was: dict[int | str, Numbers] = {}
    for number, before in rows:
        was.setdefault(before, array("q")).append(number)
    return [EditClips(these, back(before)) for before, these in was.items()]


def _put_under(
    connection: sqlite3.Connection, labels: Names, name: str, numbers: Numbers, back: Callable[[str], ClipEdit]
) -> list[EditClips]:
    label = made_label(connection, labels, name)
    if label is None:
        return []
    without = f"NOT EXISTS (SELECT 1 FROM {labels.links} WHERE {labels.column} = ? AND clip = number)"
    changed = _which(connection, numbers, without, label)
    statement = f"INSERT INTO {labels.links} ({labels.column}, clip) SELECT ?, value FROM {EACH}"
    connection.execute(statement, (label, number_list(changed)))
    mark_due(connection, changed)
    return [EditClips(changed, back(_name(connection, labels, label)))] if changed else []


def _take_from(
    connection: sqlite3.Connection, labels: Names, name: str, numbers: Numbers, back: Callable[[str], ClipEdit]
) -> list[EditClips]:
    label = label_id(connection, labels, name)
    if label is None:
        return []
    having = f"EXISTS (SELECT 1 FROM {labels.links} WHERE {labels.column} = ? AND clip = number)"
    changed = _which(connection, numbers, having, label)
    reverse = [EditClips(changed, back(_name(connection, labels, label)))] if changed else []
    statement = f"DELETE FROM {labels.links} WHERE {labels.column} = ? AND clip IN {AMONG}"
    connection.execute(statement, (label, number_list(changed)))
    mark_due(connection, changed)
    # A name lasts as long as a clip has it.
    unused = f"NOT EXISTS (SELECT 1 FROM {labels.links} WHERE {labels.column} = ?)"
    connection.execute(f"DELETE FROM {labels.names} WHERE id = ? AND {unused}", (label, label))
    return reverse


def _remove(connection: sqlite3.Connection, numbers: Numbers) -> list[EditClips]:
    now = moment_text(datetime.now(UTC))
    changed = _which(connection, numbers, "removed_at IS NULL")
    _update(connection, "removed_at = ?", changed, now)
    return [EditClips(changed, Restore())] if changed else []


def _restore(connection: sqlite3.Connection, numbers: Numbers) -> list[EditClips]:
    """What has been taken for the system's bin stays removed."""
    back = "removed_at IS NOT NULL AND binned_at IS NULL"
    changed = _which(connection, numbers, back)
    _update(connection, "removed_at = ?", changed, None)
    return [EditClips(changed, Remove())] if changed else []


def _name(connection: sqlite3.Connection, labels: Names, label: int) -> str:
    return str(json.loads(connection.execute(f"SELECT name FROM {labels.names} WHERE id = ?", (label,)).fetchone()[0]))


def _which(connection: sqlite3.Connection, numbers: Numbers, condition: str, *parameters: int | str) -> Numbers:
    """Those of these clips that meet `condition`."""
    statement = f"SELECT group_concat(number) {_OF_THESE} WHERE {condition}"
    found = connection.execute(statement, (number_list(numbers), *parameters)).fetchone()[0]
    return array("q", map(int, found.split(","))) if found else array("q")


def _change(connection: sqlite3.Connection, assignment: str, numbers: Numbers, *parameters: int | str) -> None:
    """What the sidecars of `numbers` tell changes with this."""
    _update(connection, assignment, numbers, *parameters)
    mark_due(connection, numbers)


def _update(connection: sqlite3.Connection, assignment: str, numbers: Numbers, *parameters: int | str | None) -> None:
    connection.execute(f"UPDATE clips SET {assignment} WHERE number IN {AMONG}", (*parameters, number_list(numbers)))
