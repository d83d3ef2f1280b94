"""The first screen of the library, read while the window is still being furnished and the store is not open yet.

Only a look: from a database that is as this version has it, over a connection that is closed again at once. Whatever
isn't in order with it is the store's business, which opens it a moment later, mends it and says so.
"""

import logging
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.domain.arrangement import Arrangement
from desktop_app.domain.errors import AppError
from desktop_app.domain.library import GroupBy, LibraryQuery
from desktop_app.runtime.background import Background
from desktop_app.runtime.library_queries import FIRST, LibraryRows
from desktop_app.storage.database import open_if_current
from desktop_app.storage.library_order import Library

log = logging.getLogger(__name__)


class FirstLook(QObject):
    """GUI thread. `read(LibraryQuery, LibraryRows)`, once or never. `shutdown` must be called before it goes."""

    read = Signal(object, object)

    def __init__(self, data_dir: Path, look: Arrangement, parent: QObject | None = None) -> None:
        super().__init__(parent)
        group = GroupBy.NONE if look.as_list else look.group
        query = LibraryQuery(sort=look.sort, descending=look.descending, group=group)
        self._background = Background(1, self)
        self._background.finished.connect(self._finished)
        self._background.start(query, lambda: _first(data_dir, query))

    def shutdown(self) -> None:
        self._background.shutdown()

    @Slot(object, object)
    def _finished(self, query: LibraryQuery, answer: object) -> None:
        if isinstance(answer, LibraryRows):
            self.read.emit(query, answer)
        elif isinstance(answer, AppError):
            log.info("no first look at the library: %s", answer.code)


def _first(data_dir: Path, query: LibraryQuery) -> LibraryRows | None:
    connection = open_if_current(data_dir)
    if connection is None:
        return None
    with closing(connection):
        return LibraryRows(tuple(Library(connection).first(query, FIRST)))
