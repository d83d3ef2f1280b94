"""What the library shows, newest first, read as the window reads it."""

import sqlite3

from desktop_app.domain.library import EVERYTHING, LibraryFilter, LibraryQuery
from desktop_app.storage.library_order import Library
from desktop_app.storage.library_rows import ClipRow


def shown(connection: sqlite3.Connection, words: str = "", chosen: LibraryFilter = EVERYTHING) -> list[ClipRow]:
    """All of it, and no more than is counted."""
    query = LibraryQuery(words, chosen)
    rows = Library(connection).first(query, 10_000)
    assert [row.number for row in rows] == list(Library(connection).shape(query).numbers)
    return rows
