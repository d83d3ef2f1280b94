"""The first screen of the library is there before the store is open; a database that isn't as it should be is left
alone.
"""

import sqlite3
from array import array
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.arrangement import Arrangement, SortBy
from desktop_app.runtime.first_look import FirstLook
from desktop_app.runtime.library_queries import LibraryRows
from desktop_app.storage.database import FILE_NAME
from tests.small_library import small_library

WAIT_MS = 20_000


def test_it_reads_the_first_clips_in_the_order_that_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    library = small_library(tmp_path, "a.mp4", "b.mp4", "c.mp4")
    look = FirstLook(library.places.data_dir, Arrangement(sort=SortBy.MADE, descending=False))
    with qtbot.waitSignal(look.read, timeout=WAIT_MS) as read:
        pass
    look.shutdown()
    assert read.args is not None
    query, answer = read.args
    assert (query.sort, query.descending) == (SortBy.MADE, False)
    assert isinstance(answer, LibraryRows)
    assert array("q", (row.number for row in answer.rows)) == array("q", sorted(library.numbers))


@pytest.mark.parametrize("state", ["none", "older", "damaged"])
def test_anything_else_is_for_the_store(qtbot: QtBot, tmp_path: Path, state: str) -> None:
    library = small_library(tmp_path, "a.mp4")
    file = library.places.data_dir / FILE_NAME
    if state == "none":
        file.unlink()
    elif state == "damaged":
        file.write_bytes(b"not a database at all" * 400)
    else:
        with closing(sqlite3.connect(file)) as connection:
            connection.execute("PRAGMA user_version = 1")
    before = file.read_bytes() if file.exists() else None
    look = FirstLook(library.places.data_dir, Arrangement())
    with qtbot.assertNotEmitted(look.read):
        look.shutdown()  # waits for it
        QCoreApplication.sendPostedEvents(look)
    assert (file.read_bytes() if file.exists() else None) == before
