"""Which clip the artist looks at: chosen, opened, or new and not looked at yet. The same for grid and list."""

from datetime import UTC, datetime
from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Signal, Slot

from desktop_app.runtime.library_list import ClipRow, LibraryListModel

Index: TypeAlias = QModelIndex | QPersistentModelIndex


class Choosing(QObject):
    """GUI thread. `chosen(ClipRow)` and `opened(ClipRow)`: at once, or as soon as the row is read. `looked_at()`: a
    clip is new no longer.
    """

    chosen = Signal(object)
    opened = Signal(object)
    looked_at = Signal()

    def __init__(self, library: LibraryListModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._started = datetime.now(UTC)
        self._seen: set[str] = set()
        self._awaited: tuple[int, bool] | None = None
        library.dataChanged.connect(self._rows_read)

    def is_new(self, row: ClipRow) -> bool:
        """Whether the clip was made since the window was opened, and not looked at yet."""
        return row.clip.created_at > self._started and row.clip.id not in self._seen

    def see(self, row: ClipRow) -> None:
        """The clip has been looked at."""
        if self.is_new(row):
            self._seen.add(row.clip.id)
            self.looked_at.emit()

    def see_all(self) -> None:
        """Nothing is new any more."""
        self._started = datetime.now(UTC)

    def choose(self, index: Index) -> None:
        """The artist has come to this clip."""
        self._want(index, opening=False)

    def open(self, index: Index) -> None:
        """The artist wants it played."""
        self._want(index, opening=True)

    def _want(self, index: Index, *, opening: bool) -> None:
        if not index.isValid():
            return
        number = self._library.number_at(index.row())
        row = self._library.clip(number)
        self._awaited = (number, opening) if row is None else None
        if row is not None:
            self._tell(row, opening)

    @Slot()
    def _rows_read(self) -> None:
        if self._awaited is not None:
            number, opening = self._awaited
            row = self._library.clip(number)
            if row is not None:
                self._awaited = None
                self._tell(row, opening)

    def _tell(self, row: ClipRow, opening: bool) -> None:
        self.see(row)
        (self.opened if opening else self.chosen).emit(row)
