"""The library as one table of rows, however many: their order is known at once, their contents where one looks."""

from array import array
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QImage

from desktop_app.domain.errors import AppError
from desktop_app.domain.ids import ClipId
from desktop_app.domain.job import Clip
from desktop_app.domain.library import ClipNumber, LibraryFilter, LibraryQuery, SortBy
from desktop_app.runtime.library_queries import FIRST, LibraryFirst, LibraryRows, LibraryShape, Run, Shape
from desktop_app.runtime.library_reading import RowReading
from desktop_app.runtime.library_roles import FLAGS, Column, NumberRole, PathRole, PosterRole, RowRole
from desktop_app.runtime.library_rows import RowCache
from desktop_app.runtime.library_shape import Change, Places, changes, ranges, runs_of
from desktop_app.runtime.pictures import Pictures
from desktop_app.runtime.reader import ReaderThread
from desktop_app.runtime.tile_pictures import TilePictures
from desktop_app.storage.library_rows import ClipRow

__all__ = [
    "ClipRow",
    "Column",
    "LibraryFilter",
    "LibraryListModel",
    "LibraryQuery",
    "NumberRole",
    "PathRole",
    "PosterRole",
    "RowRole",
    "Run",
]

AGAIN_MS = 40
"""Changes that come closer together are looked at once."""
CALM_MS = 60
"""The whole order is asked for when the words searched for have stood so long: the first rows are there before."""
FIRST_CALM_MS = 250
"""The same at the start, when the machine has enough to do until the first screen is painted."""

Index: TypeAlias = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()


class LibraryListModel(QAbstractTableModel):
    """GUI thread. `Qt.UserRole`: clip id, `DisplayRole`: text, `RowRole`: ClipRow, `PosterRole`: QImage, `PathRole`:
    str, `NumberRole`: ClipNumber; all but the number are `None` for a row that isn't read yet. They don't depend on
    the column.

    A view says by `look_at` which rows are in sight: these are read, then those round them. `describe` makes the
    readable text; `root` is the library folder.
    """

    failed = Signal(object)
    """An `AppError`: the store could not be read. What is shown stays."""
    searched = Signal(int)
    """Another query is shown: so many rows of it, at first."""
    counted = Signal(int)
    """The whole order is known, or has changed: so many clips."""
    reshaping = Signal(bool)
    """Rows are about to come, go or change places; `reshaped` follows, when `runs` and rows agree again. True: what is
    shown is still the same query.
    """
    reshaped = Signal()

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
        self._tiles = TilePictures(pictures, self)
        self._tiles.resized.connect(self._pictures_in_sight)
        self._query = LibraryQuery()
        self._shown: LibraryQuery | None = None
        self._places = Places()
        self._runs: tuple[Run, ...] = ()
        self._rows = RowCache()
        self._heads: dict[tuple[int, int], object] = {}
        self._whole = self._loaded = False
        self._calm_ms, self._asked_after = FIRST_CALM_MS, 0
        self._reading = RowReading(reader, self._rows, self)
        self._reading.read.connect(self._rows_read)
        self._reading.came.connect(self._tiles.want)
        self._reading.gone.connect(self._look_at_order)
        self._reading.failed.connect(self.failed)
        self._asked_shape = self._look_again = False
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._ask_shape)
        reader.answers_to(LibraryFirst).connect(self._take_first)
        reader.answers_to(LibraryShape).connect(self._take_shape)
        pictures.arrived.connect(self._posters_arrived)

    @property
    def query(self) -> LibraryQuery:
        """What was asked for last; it may not be shown yet."""
        return self._query

    @property
    def runs(self) -> tuple[Run, ...]:
        """The groups, in order; together they have every row."""
        return self._runs

    @property
    def is_whole(self) -> bool:
        """Whether the rows are all there are, and not only the first."""
        return self._whole

    @Slot(object)
    def set_query(self, query: LibraryQuery) -> None:
        """Show these clips, in this order. What is shown stays until the answer is here."""
        if query != self._query:
            self._query = query
            if self._loaded and query == self._shown:
                self._asked_shape = False  # what was asked for since is pointless now
                self._ask_shape()
            elif self._loaded:
                self._ask_first()

    @Slot()
    def load(self) -> None:
        """Begin to read, unless that has begun."""
        if not self._loaded:
            self._loaded = True
            self._ask_first()

    @Slot(object, object)
    def look_first(self, query: LibraryQuery, answer: LibraryRows) -> None:
        """The first clips, seen before `load`: shown unless something else is wanted by now."""
        if self._shown is None and query == self._query and answer.rows:
            self._rows.put(answer.rows, 0)
            self._start_over(query, array("q", (row.number for row in answer.rows)), runs_of(answer.rows, query.group))

    @Slot()
    def reload(self) -> None:
        """Read it all again: the store is another one, or so much has changed. What is shown stays meanwhile."""
        self.clips_edited(None)

    @Slot(object)
    def clips_added(self, clips: tuple[Clip, ...]) -> None:
        """New clips are in the store: those the query lets through appear, at their place."""
        self._reading.expect(clips)
        self._look_at_order()

    @Slot(object)
    def clips_edited(self, numbers: tuple[ClipNumber, ...] | None) -> None:
        """These clips have changed in the store, gone from it or come back to it; `None`: any may have."""
        self._rows.age(numbers)
        if numbers is None or any(number not in self._rows for number in numbers) or self._depends_on_edits():
            self._look_at_order()
        self._reading.go_on()

    def also_read(self, rows: Iterable[range]) -> None:
        """These rows will be needed, in sight or not: they are read when nothing is more urgent."""
        self._reading.also(rows)

    def look_at(self, first: int, last: int) -> None:
        """The rows from `first` to `last`, both included, are in sight now."""
        sight = range(max(0, first), min(last + 1, len(self._places)))
        if sight != self._reading.sight:
            self._reading.look_at(sight)
            self._pictures_in_sight()

    def number_at(self, row: int) -> ClipNumber:
        """Which clip stands there. Raises `IndexError` where there is none."""
        return ClipNumber(self._places.numbers[row])

    def numbers_at(self, rows: Iterable[range]) -> "array[int]":
        """The clips that stand there, in that order."""
        return self._places.numbers_at(rows)

    def row_of(self, number: int) -> int | None:
        """Where the clip stands; `None` if it isn't shown."""
        return self._places.row_of(number)

    def rows_of(self, numbers: "Sequence[int]") -> list[range]:
        """Where all these clips stand, as ranges of rows in order; those that aren't shown are left out."""
        return self._places.rows_of(numbers)

    def clip_row(self, row: int) -> ClipRow | None:
        """What the row shows, if it is read."""
        return self._rows.get(self._places.numbers[row]) if 0 <= row < len(self._places) else None

    def clip(self, number: int) -> ClipRow | None:
        """The same, by the clip's number; if it isn't read it will be, and `dataChanged` tells."""
        found = self._rows.get(number)
        if found is None and (row := self.row_of(number)) is not None:
            self._reading.wish(row)
        return found

    def path_of(self, row: ClipRow) -> str:
        """The clip's file, absolute."""
        return str(self._root / row.clip.path)

    def poster_of(self, row: ClipRow) -> QImage | None:
        """Its poster, if it is at hand, be it only as large as a tile; else it will be seen to, and `dataChanged`
        tells.
        """
        return self._tiles.poster(row)

    def fit_tiles(self, size: QSize) -> None:
        """Tiles are so large now, in pixels of the screen."""
        self._tiles.fit(size)

    def tile_of(self, row: ClipRow) -> QImage | None:
        """Its poster as large as tiles are, or nearly; else as `poster_of`."""
        return self._tiles.tile(row)

    def strip_of(self, row: ClipRow) -> QImage | None:
        """Its filmstrip, likewise."""
        return self._tiles.strip(row)

    # ---- what Qt asks

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def index(self, row: int, column: int = 0, parent: Index = _ROOT) -> QModelIndex:
        if 0 <= row < len(self._places) and 0 <= column < len(Column) and not parent.isValid():
            return self.createIndex(row, column)
        return QModelIndex()

    def flags(self, index: Index) -> Qt.ItemFlag:
        return FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        at = index.row()
        if not 0 <= at < len(self._places):
            return None
        if role == NumberRole:
            return self.number_at(at)
        row = self.clip_row(at)
        if row is None:
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.UserRole, RowRole):
                self._reading.wish(at)
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._describe(row)
            case Qt.ItemDataRole.UserRole:
                return str(row.clip.id)
            case _ if role == RowRole:
                return row
            case _ if role == PosterRole:
                return self.tile_of(row)
            case _ if role == PathRole:
                return self.path_of(row)
        return None

    def roleNames(self) -> dict[int, QByteArray]:
        names = {RowRole: b"row", PosterRole: b"poster", PathRole: b"path", NumberRole: b"number"}
        return {**super().roleNames(), **{role: QByteArray(name) for role, name in names.items()}}

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self._heads.get((section, role)) if orientation is Qt.Orientation.Horizontal else None

    def setHeaderData(
        self, section: int, orientation: Qt.Orientation, value: object, role: int = Qt.ItemDataRole.DisplayRole
    ) -> bool:
        """What a column is called, and how its head is set: for whoever shows columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return False
        self._heads[section, role] = value
        self.headerDataChanged.emit(orientation, section, section)
        return True

    # ---- what the store is asked

    def _ask_first(self) -> None:
        self._again.stop()
        self._asked_shape = self._look_again = False
        self._asked_after = self._rows.edits
        self._reader.ask(LibraryFirst(self._query, FIRST))

    @Slot()
    def _look_at_order(self) -> None:
        if self._loaded and not self._again.isActive():
            self._again.start(AGAIN_MS)

    @Slot()
    def _ask_shape(self) -> None:
        if self._asked_shape:
            self._look_again = True
            return
        self._asked_shape = True
        self._reader.ask(LibraryShape(self._query))

    def _depends_on_edits(self) -> bool:
        """Whether an edit can change which clips are shown, or their order."""
        query = self._query
        return query.filter != LibraryFilter() or bool(query.words) or query.sort is SortBy.RATING

    @Slot(object)
    def _rows_read(self, rows: range) -> None:
        if rows:
            self.dataChanged.emit(self.index(rows.start), self.index(rows.stop - 1, len(Column) - 1))
        if rows.start < self._reading.sight.stop and self._reading.sight.start < rows.stop:
            self._pictures_in_sight()

    @Slot(object, object)
    def _take_first(self, asked: LibraryFirst, answer: object) -> None:
        if (query := asked.query) != self._query:
            return
        if isinstance(answer, AppError):
            self._loaded = self._shown is not None
            self.failed.emit(answer)
            return
        assert isinstance(answer, LibraryRows)
        self._rows.put(answer.rows, self._asked_after)
        numbers = array("q", (row.number for row in answer.rows))
        self._whole = len(answer.rows) < FIRST
        if query == self._shown and numbers == self._places.numbers:
            self._rows_read(range(len(numbers)))  # as at the first look
        else:
            self._start_over(query, numbers, runs_of(answer.rows, query.group))
        self.searched.emit(len(answer.rows))
        self._again.start(0 if self._whole else self._calm_ms)

    @Slot(object, object)
    def _take_shape(self, asked: LibraryShape, answer: object) -> None:
        if (query := asked.query) != self._query:
            return
        self._asked_shape = False
        if isinstance(answer, AppError):
            self.failed.emit(answer)
            return
        assert isinstance(answer, Shape)
        self._whole, self._calm_ms = True, CALM_MS
        steps = changes(self._places.numbers, answer.numbers) if self._shown == query else None
        if steps is None:
            self._start_over(query, answer.numbers, answer.runs)
        elif steps or self._runs != answer.runs:
            self.reshaping.emit(True)
            for change in steps:
                self._change(change)
            self._runs = answer.runs
            self.reshaped.emit()
        self.counted.emit(len(self._places))
        if self._look_again:
            self._look_again = False
            self._look_at_order()
        self._reading.go_on()

    def _change(self, change: Change) -> None:
        if change.removed:
            self.beginRemoveRows(QModelIndex(), change.at, change.at + change.removed - 1)
            self._places.put(Change(change.at, change.removed, array("q")))
            self.endRemoveRows()
        if change.added:
            self.beginInsertRows(QModelIndex(), change.at, change.at + len(change.added) - 1)
            self._places.put(Change(change.at, 0, change.added))
            self.endInsertRows()

    def _start_over(self, query: LibraryQuery, numbers: "array[int]", runs: tuple[Run, ...]) -> None:
        self.reshaping.emit(query == self._shown)
        self.beginResetModel()
        self._shown = query
        self._places, self._runs = Places(numbers, query), runs
        self._reading.set_order(numbers)
        self.endResetModel()
        self.reshaped.emit()

    # ---- pictures

    @Slot()
    def _pictures_in_sight(self) -> None:
        rows = (self.clip_row(at) for at in self._reading.sight)
        self._tiles.prefer(row for row in rows if row is not None)

    @Slot(object)
    def _posters_arrived(self, clips: frozenset[ClipId]) -> None:
        rows = ((at, self.clip_row(at)) for at in self._reading.sight)
        for part in ranges(at for at, row in rows if row is not None and row.clip.id in clips):
            self.dataChanged.emit(self.index(part.start), self.index(part.stop - 1), [PosterRole])
