"""The library as a list model: pages of clips, newest first, fetched as the view needs them."""

from collections.abc import Callable
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QImage

from desktop_app.domain.errors import AppError
from desktop_app.domain.job import Clip
from desktop_app.runtime.pictures import Pictures, PosterOf
from desktop_app.runtime.reader import LibraryPage, LibraryRows, Query, ReaderThread
from desktop_app.storage.clip_store import EVERYTHING, ClipRow, LibraryFilter

__all__ = ["ClipRow", "LibraryFilter", "LibraryListModel", "PathRole", "PosterRole", "RowRole"]

RowRole = int(Qt.ItemDataRole.UserRole) + 1
PosterRole = int(Qt.ItemDataRole.UserRole) + 2
PathRole = int(Qt.ItemDataRole.UserRole) + 3

PAGE = 200
NEIGHBOURS = 20
"""When clips were added, so many more rows are read, for those that came at nearly the same time."""

_ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class LibraryListModel(QAbstractListModel):
    """GUI thread. `Qt.UserRole`: clip id, `DisplayRole`: text, `RowRole`: ClipRow, `PosterRole`: QImage or None, and
    `PathRole`: str.

    Only rows are kept here, some hundred bytes each and as many as were scrolled to; posters have a bound of their own.
    `describe` makes the readable text of a row; `root` is the library folder.
    """

    failed = Signal(object)
    """An `AppError`: the store could not be read. What is shown stays."""
    searched = Signal(int)
    """A new search or filter is shown now: how many clips it has in all."""

    def __init__(
        self,
        reader: ReaderThread,
        describe: Callable[[ClipRow], str],
        root: Path,
        pictures: Pictures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._describe = describe
        self._root = root
        self._pictures = pictures
        self._search = ""
        self._filter = EVERYTHING
        self._shown: tuple[str, LibraryFilter] | None = None
        self._rows: list[ClipRow] = []
        self._ids: set[str] = set()
        self._total: int | None = None
        self._asked: LibraryPage | None = None
        self._awaiting: dict[str, str] = {}
        reader.answered.connect(self._answered)
        pictures.ready.connect(self._poster_ready)

    @Slot(str)
    def search(self, text: str) -> None:
        """Show the clips whose prompt has every word of `text`. What is shown stays until the answer is here."""
        if text.strip() != self._search:
            self._search = text.strip()
            self._ask(0)

    @Slot(object)
    def set_filter(self, chosen: LibraryFilter) -> None:
        """Show only what `chosen` lets through."""
        if chosen != self._filter:
            self._filter = chosen
            self._ask(0)

    @Slot(object)
    def clips_added(self, clips: tuple[Clip, ...]) -> None:
        """New clips are in the store: those the search and filter let through appear, at their place."""
        if self._total is not None or self._asked is not None:
            self._reader.ask(LibraryPage(0, len(clips) + NEIGHBOURS, self._search, self._filter))

    @Slot()
    def load(self) -> None:
        """Fetch the first page, unless a view did so already."""
        if self.canFetchMore():
            self.fetchMore()

    @Slot()
    def reload(self) -> None:
        """Read it all again: the store is another one. What is shown stays until the answer is here."""
        if self._total is not None or self._asked is not None:
            self._shown = None
            self._ask(0)

    def row_for(self, clip_id: str) -> int | None:
        """Where the clip is, if it is among the rows fetched."""
        if clip_id not in self._ids:
            return None
        return next(number for number, row in enumerate(self._rows) if row.clip.id == clip_id)

    def canFetchMore(self, parent: Index = _ROOT) -> bool:
        if parent.isValid() or self._asked is not None:
            return False
        return self._total is None or len(self._rows) < self._total

    def fetchMore(self, parent: Index = _ROOT) -> None:
        if self.canFetchMore(parent):
            self._ask(len(self._rows) if self._shown == (self._search, self._filter) else 0)

    def _ask(self, offset: int) -> None:
        self._asked = LibraryPage(offset, PAGE, self._search, self._filter)
        self._reader.ask(self._asked)

    @Slot(object, object)
    def _answered(self, query: Query, answer: object) -> None:
        if not isinstance(query, LibraryPage) or (query.search, query.filter) != (self._search, self._filter):
            return
        if query == self._asked:
            self._asked = None
        if isinstance(answer, AppError):
            self.failed.emit(answer)
        elif isinstance(answer, LibraryRows):
            self._total = answer.total
            if self._shown == (query.search, query.filter):
                self._merge(query.offset, answer.rows)
            else:
                self._shown = (query.search, query.filter)
                self._start_over(answer)
                self.searched.emit(answer.total)

    def _start_over(self, answer: LibraryRows) -> None:
        self.beginResetModel()
        self._rows = list(answer.rows)
        self._ids = {row.clip.id for row in answer.rows}
        self._awaiting.clear()
        self.endResetModel()

    def _merge(self, offset: int, page: tuple[ClipRow, ...]) -> None:
        """Let `page` stand from `offset` on: what is new is put in, what is gone from between is taken out."""
        at = min(offset, len(self._rows))
        for is_known, run in groupby(page, lambda row: row.clip.id in self._ids):
            rows = list(run)
            if not is_known:
                self._insert(at, rows)
                at += len(rows)
                continue
            for row in rows:
                found = self.row_for(row.clip.id)
                # Clips added meanwhile shift the pages: a row that stands above already has its place.
                if found is not None and found >= at:
                    self._take_out(at, found)
                    self._replace(at, row)
                    at += 1

    def _insert(self, at: int, rows: list[ClipRow]) -> None:
        self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
        self._rows[at:at] = rows
        self._ids.update(row.clip.id for row in rows)
        self.endInsertRows()

    def _take_out(self, start: int, end: int) -> None:
        if start < end:
            self.beginRemoveRows(QModelIndex(), start, end - 1)
            self._ids.difference_update(row.clip.id for row in self._rows[start:end])
            del self._rows[start:end]
            self.endRemoveRows()

    def _replace(self, at: int, row: ClipRow) -> None:
        if self._rows[at] != row:
            self._rows[at] = row
            self.dataChanged.emit(self.index(at), self.index(at))

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._describe(row)
            case Qt.ItemDataRole.UserRole:
                return str(row.clip.id)
            case _ if role == RowRole:
                return row
            case _ if role == PosterRole:
                return self._poster(row.clip)
            case _ if role == PathRole:
                return str(self._root / row.clip.path)
        return None

    def roleNames(self) -> dict[int, QByteArray]:
        names = {RowRole: b"row", PosterRole: b"poster", PathRole: b"path"}
        return {**super().roleNames(), **{role: QByteArray(name) for role, name in names.items()}}

    def _poster(self, clip: Clip) -> QImage | None:
        wanted = PosterOf(clip.id, clip.path)
        poster = self._pictures.picture(wanted)
        if poster is None:
            self._awaiting[wanted.key] = clip.id
        return poster

    @Slot(str, object)
    def _poster_ready(self, key: str, _poster: object) -> None:
        row = self.row_for(self._awaiting.pop(key, ""))
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row), [PosterRole])
