"""The library's surface: where every clip lies in a scrolled `GroupGrid`, what is in sight, where the arrows lead."""

from typing import TypeAlias

from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Slot
from PySide6.QtGui import QRegion, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from desktop_app.domain.arrangement import STRIP_TILE
from desktop_app.domain.library import GroupBy
from desktop_app.runtime.library_list import LibraryListModel
from desktop_app.ui.focus_ring import NO_RING
from desktop_app.ui.library.group_grid import GroupGrid, Measures
from desktop_app.ui.library.keeping import ScrollAnchor
from desktop_app.ui.theme import metrics, scaled
from desktop_app.ui.tokens import Space, TextSize
from desktop_app.ui.told_items import QTableView

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_Move: TypeAlias = QAbstractItemView.CursorAction


class GridSurface(QTableView):
    """Lays out, scrolls, and tells the model what is in sight. What changes the layout keeps in place what is seen."""

    def __init__(self, library: LibraryListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tile = STRIP_TILE
        self._same = True
        self._grid = GroupGrid([], 1, self._measures())
        self._anchor = ScrollAnchor(library, self)
        self.setProperty(NO_RING, True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setModel(library)
        library.reshaping.connect(self._before)
        library.reshaped.connect(self._after)
        self._lay_out()

    def set_tile(self, width: int) -> None:
        """Boxes at least so wide, at normal text size."""
        if width != self._tile:
            self._tile = width
            self._lay_out_in_place()

    def in_sight(self) -> range:
        """The rows in sight."""
        top = self.verticalOffset()
        return self._grid.rows_between(top, top + self.viewport().height() - 1)

    def height_of(self, row: int) -> int:
        return self._grid.box(row).top() - self.verticalOffset()

    def is_at_top(self) -> bool:
        return self.verticalOffset() == 0

    def bring(self, row: int, height: int) -> None:
        """Scroll so that `row` lies `height` below the upper edge."""
        self.verticalScrollBar().setValue(self._grid.box(row).top() - height)

    def visualRect(self, index: Index) -> QRect:
        return self._grid.box(index.row()).translated(0, -self.verticalOffset()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._grid.row_at(point.x(), point.y() + self.verticalOffset())
        return QModelIndex() if row is None else self._library.index(row)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        box = self._grid.box(index.row())
        if box.isEmpty():
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top = box.top() - max(self._measures().head, int(Space.SMALL))
        if hint is QAbstractItemView.ScrollHint.PositionAtTop or top < bar.value():
            bar.setValue(top)
        elif box.bottom() + Space.MEDIUM > bar.value() + height:
            bar.setValue(box.bottom() + Space.MEDIUM - height)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: Index) -> bool:
        return False

    def _measures(self) -> Measures:
        head = metrics(TextSize.LABEL).height() + Space.LARGE if self._library.query.group is not GroupBy.NONE else 0
        return Measures(margin=Space.MEDIUM, gap=Space.SMALL, head=head, least_width=scaled(self._tile))

    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())

    def moveCursor(self, action: _Move, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        count = self._grid.count
        row = self.currentIndex().row()
        if not count or row < 0:
            return self._library.index(min(0, count - 1))
        on = -1 if self.isRightToLeft() else 1
        page = max(1, self.viewport().height() // (self._grid.box_height + Space.SMALL)) * self._grid.columns
        match action:
            case _Move.MoveUp:
                row = self._grid.above(row)
            case _Move.MoveDown:
                row = self._grid.below(row)
            case _Move.MoveLeft:
                row -= on
            case _Move.MoveRight:
                row += on
            case _Move.MovePrevious:
                row -= 1
            case _Move.MoveNext:
                row += 1
            case _Move.MoveHome:
                row = 0
            case _Move.MoveEnd:
                row = count - 1
            case _Move.MovePageUp:
                row -= page
            case _Move.MovePageDown:
                row += page
        return self._library.index(min(max(row, 0), count - 1))

    def doItemsLayout(self) -> None:
        self._lay_out()
        super().doItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out_in_place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self._grid.height - height))
        bar.setEnabled(bar.maximum() > 0)  # its room stays, so that no box changes its size when it is needed
        bar.setPageStep(height)
        bar.setSingleStep(self._grid.box_height // 2)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._look()

    @Slot(bool)
    def _before(self, same: bool) -> None:
        self._same = same
        self._anchor.drop(keep=same)

    @Slot()
    def _after(self) -> None:
        self._lay_out()
        if self._same:
            self._anchor.weigh()
        else:
            self.verticalScrollBar().setValue(0)

    def _lay_out_in_place(self) -> None:
        self._anchor.drop(keep=True)
        self._lay_out()
        self._anchor.weigh()

    def _lay_out(self) -> None:
        counts = [run.count for run in self._library.runs]
        width = self.viewport().width()
        mirrored_in = width if self.isRightToLeft() else 0
        self._grid = GroupGrid(counts, width + Space.SMALL, self._measures(), mirrored_in)
        self.updateGeometries()
        self.viewport().update()
        self._look()

    def _pixels_of_tiles(self) -> QSize:
        return QSize(self._grid.box_width, self._grid.box_height) * self.devicePixelRatioF()

    def _look(self) -> None:
        if self.isVisible():
            self._library.fit_tiles(self._pixels_of_tiles())
            rows = self.in_sight()
            self._library.look_at(rows.start, rows.stop - 1)
