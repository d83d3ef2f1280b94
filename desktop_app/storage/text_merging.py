"""The index of the clips' texts, merged in small pieces.

Left to itself, FTS5 merges what many edits have written right within one of them: every so often a transaction takes
half a second, and a submission waits for it. So that is put off while many texts change, and made up for afterwards.
"""

import sqlite3

from desktop_app.storage.transactions import transaction, translating

PIECE = 64
"""Pages of the index that are written at a time: some hundredths of a second."""

_MOST = 1000
"""Parts the index may be in while merging is put off; SQLite takes two thousand."""

_CONFIGURE = "INSERT INTO clip_texts (clip_texts, rank) VALUES (?, ?)"
_PUT_OFF = {"automerge": 0, "crisismerge": _MOST}
_AS_USUAL = {"automerge": 4, "crisismerge": 16}
"""SQLite's own."""


def put_off(connection: sqlite3.Connection) -> None:
    """Many texts will change: merge nothing meanwhile. Within a transaction of the caller's."""
    if not is_put_off(connection):
        connection.executemany(_CONFIGURE, _PUT_OFF.items())


def is_put_off(connection: sqlite3.Connection) -> bool:
    """Whether there is something to make up for; kept in the database, so over a crash too. Raises `KnownError` as
    `transaction`.
    """
    with translating(connection):
        found = connection.execute("SELECT 1 FROM clip_texts_config WHERE k = 'automerge' AND v = 0")
        return found.fetchone() is not None


def make_up(connection: sqlite3.Connection) -> bool:
    """Merge a piece of what was put off. False: there is no more. Raises `KnownError` as `transaction`: nothing was
    done then.
    """
    if not is_put_off(connection):
        return False
    with transaction(connection):
        before = connection.total_changes
        connection.execute(_CONFIGURE, ("merge", PIECE))
        if connection.total_changes - before >= 2:  # fewer say that nothing was merged
            return True
        connection.executemany(_CONFIGURE, _AS_USUAL.items())
    return False
