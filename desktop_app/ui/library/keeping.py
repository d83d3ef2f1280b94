"""What stays when the library's rows are set anew: the selection, the current clip, and what is in sight. By number."""

from array import array
from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Slot

from desktop_app.runtime.library_list import Column, LibraryListModel

_SELECT = QItemSelectionModel.SelectionFlag.Select
_ANEW = QItemSelectionModel.SelectionFlag.ClearAndSelect
_NOTHING = QItemSelectionModel.SelectionFlag.NoUpdate


def selected_rows(selection: QItemSelection) -> list[range]:
    """The rows of a selection as few ranges, in order; no cell is looked at."""
    found: list[range] = []
    parts = [selection.at(place) for place in range(selection.count())]
    for top, bottom in sorted((part.top(), part.bottom()) for part in parts):
        if found and top <= found[-1].stop:
            found[-1] = range(found[-1].start, max(found[-1].stop, bottom + 1))
        else:
            found.append(range(top, bottom + 1))
    return found


def selection_of(library: LibraryListModel, rows: Iterable[range]) -> QItemSelection:
    """Whole lines of the model."""
    selection = QItemSelection()
    for part in rows:
        if part:
            selection.select(library.index(part[0]), library.index(part[-1], len(Column) - 1))
    return selection


class KeptSelection(QObject):
    """Keeps selection and current clip through a reset of the model. GUI thread.

    The first rows of another order come before the rest: what isn't among them is chosen again when it comes, unless
    the artist has chosen something else by then.
    """

    def __init__(self, library: LibraryListModel, selection: QItemSelectionModel) -> None:
        super().__init__(selection)
        self._library = library
        self._selection = selection
        self._chosen: array[int] = array("q")
        self._current: int | None = None
        self._gone: int | None = None
        self._next: int | None = None
        self._kept = self._was_reset = False
        self.restoring = False
        library.reshaping.connect(self._look_past)
        library.modelAboutToBeReset.connect(self._remember)
        library.modelReset.connect(self._note_reset)
        library.reshaped.connect(self._restore)
        selection.selectionChanged.connect(self._forget)
        selection.currentChanged.connect(self._forget)

    @Slot(bool)
    def _look_past(self, same: bool) -> None:
        """Should the current clip go, the next one that stays is current: so one clip after the other can be judged."""
        self._gone = self._next = None
        row = self._selection.currentIndex().row()
        if not same or row < 0:
            return
        chosen = selected_rows(self._selection.selection())
        around = next((part for part in chosen if row in part), range(row, row + 1))
        place = around.stop if around.stop < self._library.rowCount() else around.start - 1
        if place >= 0:
            self._gone, self._next = self._library.number_at(row), self._library.number_at(place)
            self.restoring = True

    @Slot()
    def _remember(self) -> None:
        if not self._kept:
            self._kept = True
            self._chosen = self._library.numbers_at(selected_rows(self._selection.selection()))
            current = self._selection.currentIndex()
            self._current = self._library.number_at(current.row()) if current.isValid() else None
        self.restoring = True

    @Slot()
    def _note_reset(self) -> None:
        self._was_reset = True

    @Slot()
    def _restore(self) -> None:
        """After a reset; and after rows have come, for those that weren't there then."""
        self.restoring = True
        if self._current is not None and not self._selection.currentIndex().isValid():
            row = self._library.row_of(self._current)
            if row is not None:
                self._selection.setCurrentIndex(self._library.index(row), _NOTHING)
        if self._chosen:
            rows = self._library.rows_of(self._chosen)
            self._selection.select(selection_of(self._library, rows), _ANEW if self._was_reset else _SELECT)
        if self._library.is_whole:
            self._let_go()
        self._was_reset = self.restoring = False
        self._go_on()

    def _go_on(self) -> None:
        gone, follows, self._gone, self._next = self._gone, self._next, None, None
        if gone is None or follows is None or self._library.row_of(gone) is not None:
            return
        row = self._library.row_of(follows)
        if row is not None:
            how = _NOTHING if self._selection.hasSelection() else _ANEW | QItemSelectionModel.SelectionFlag.Rows
            self._selection.setCurrentIndex(self._library.index(row), how)

    @Slot()
    def _forget(self) -> None:
        if not self.restoring:
            self._let_go()

    def _let_go(self) -> None:
        self._chosen, self._current, self._kept = array("q"), None, False


class Scrolled(Protocol):
    """A view that can say what is in sight, and bring it there again."""

    def in_sight(self) -> range: ...
    def height_of(self, row: int) -> int:
        """How far below the upper edge the row lies."""
        ...

    def bring(self, row: int, height: int) -> None: ...
    def is_at_top(self) -> bool: ...


class ScrollAnchor:
    """Remembers what is in sight before rows change, and puts it back to where it was.

    At the top nothing is kept: there what is new shall be seen.
    """

    def __init__(self, library: LibraryListModel, view: Scrolled) -> None:
        self._library = library
        self._view = view
        self._seen: list[tuple[int, int]] = []

    def drop(self, *, keep: bool) -> None:
        """Rows are about to change; `keep`: for what is shown is still the same search."""
        view = self._view
        sight = range(0) if view.is_at_top() or not keep else view.in_sight()
        self._seen = [(self._library.number_at(row), view.height_of(row)) for row in sight]

    def weigh(self) -> None:
        """They have changed, and the view knows where they are."""
        seen, self._seen = self._seen, []
        for number, height in seen:
            row = self._library.row_of(number)
            if row is not None:
                self._view.bring(row, height)
                return
