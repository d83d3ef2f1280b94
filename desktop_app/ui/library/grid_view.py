"""The library as a grid: painted from ready tiles, chosen from with mouse and keys, dragged out of."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TypeAlias

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from desktop_app.runtime.library_list import LibraryListModel, Run
from desktop_app.ui.library.choosing import Choosing
from desktop_app.ui.library.clip_drag import drag_out
from desktop_app.ui.library.grid_painting import TipDelegate, head_words, paint_ring
from desktop_app.ui.library.grid_surface import GridSurface
from desktop_app.ui.library.keeping import KeptSelection, selected_rows, selection_of
from desktop_app.ui.library.marks import paint_dot
from desktop_app.ui.library.rubber_band import RubberBand
from desktop_app.ui.library.scrub import Scrub
from desktop_app.ui.library.tiles import Tiles
from desktop_app.ui.reading import leading
from desktop_app.ui.theme import font, tokens
from desktop_app.ui.tokens import Space, TextSize

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_Flag: TypeAlias = QItemSelectionModel.SelectionFlag

PASSING_MS = 60
"""Since the last scrolling: what is in sight is looked at by then."""
SOON_MS = 8
"""Tiles that one paint had no time for are made in the next."""
FEW = 8
"""Rows that change together are painted one by one; of more, all that is in sight is."""


class GridView(GridSurface):
    """What is chosen and opened, `choosing` tells. `resized(steps)`: larger or smaller tiles are wanted."""

    resized = Signal(int)

    def __init__(
        self,
        library: LibraryListModel,
        selection: QItemSelectionModel,
        kept: KeptSelection,
        choosing: Choosing,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(library, parent)
        self._kept = kept
        self._choosing = choosing
        self._tiles = Tiles(library, marks=True)
        self._scrub = Scrub(library, self)
        self._scrub.changed.connect(self._update_row)
        self._band = RubberBand(self, self._select_band)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.viewport().update)
        self._passing = QTimer(self, singleShot=True, interval=PASSING_MS)
        self._passing.timeout.connect(self.viewport().update)
        self.setObjectName("libraryList")
        self.setAccessibleName(self.tr("Library"))
        self.setToolTip(self.tr("Every clip you have made"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        # It paints its own ground: else all that it lies on is painted with every tile.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setItemDelegate(TipDelegate(self))
        self.setSelectionModel(selection)
        choosing.looked_at.connect(self.viewport().update)
        self.clicked.connect(choosing.choose)
        self.doubleClicked.connect(choosing.open)

    @property
    def is_behind(self) -> bool:
        """Whether the last paint had no time for some of the tiles."""
        return self._tiles.behind

    def show_as_new(self) -> None:
        """As after a start: at the top, nothing chosen, pointed at or new. For a view that isn't used any more."""
        with QSignalBlocker(self.selectionModel()):
            self.selectionModel().clear()
        self._choosing.see_all()
        self._scrub.leave()
        self.verticalScrollBar().setValue(0)

    def heads_in_sight(self) -> Iterator[tuple[Run, QRect]]:
        """The groups whose heads are in sight, and where they stand."""
        offset = self.verticalOffset()
        return self._heads(offset, offset + self.viewport().height(), offset)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._passing.start()
        if self._scrub.row >= 0:
            self._point(self.viewport().mapFromGlobal(self.cursor().pos()))

    # ---- choosing

    def setSelection(self, rect: QRect, command: _Flag) -> None:
        """All that stands between the clips at two opposite corners of `rect`, in reading order."""
        ends = [index.row() for index in (self.indexAt(rect.topLeft()), self.indexAt(rect.bottomRight()))]
        rows = range(min(ends), max(ends) + 1) if min(ends) >= 0 else range(0)
        self.selectionModel().select(selection_of(self._library, [rows]), command)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if self.hasFocus() and not self._kept.restoring:
            self._choosing.choose(current)

    def keyboardSearch(self, _search: str) -> None:
        """Not here: it would read every row. The search field finds."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and not event.modifiers():
            if not event.isAutoRepeat():
                self._choosing.open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        at = event.position().toPoint()
        if event.button() is Qt.MouseButton.LeftButton and not self.indexAt(at).isValid():
            if not event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier):
                self.clearSelection()
            self._band.begin(at, self.selectionModel().selection())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._band.drawn:
            self._band.drag(event.position().toPoint())
        elif event.buttons():
            super().mouseMoveEvent(event)
        else:
            self._point(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._band.drawn:
            self._band.end()
        else:
            super().mouseReleaseEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._scrub.leave()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.resized.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        pressed = self._library.clip_row(self.currentIndex().row())
        if pressed is not None:
            drag_out(self, self._library, selected_rows(self.selectionModel().selection()), pressed)

    def _select_band(self, band: QRect) -> None:
        selection = QItemSelection(self._band.before)
        selection.merge(selection_of(self._library, self._grid.rows_within(band)), _Flag.Select)
        self.selectionModel().select(selection, _Flag.ClearAndSelect)

    def _point(self, at: QPoint) -> None:
        index = self.indexAt(at) if self.viewport().rect().contains(at) else QModelIndex()
        self._scrub.point(index.row(), at, self.visualRect(index))

    @Slot(int)
    def _update_row(self, row: int) -> None:
        if row >= 0:
            box = self._grid.box(row).translated(0, -self.verticalOffset())
            self.viewport().update(box.adjusted(-Space.TINY, -Space.TINY, Space.TINY, Space.TINY))

    # ---- painting

    def dataChanged(self, first: Index, last: Index, _roles: Sequence[int] = ()) -> None:
        """Paint anew what is in sight. Qt would ask for the place of every row first, and of every column of it."""
        if last.row() - first.row() < FEW:
            for row in range(first.row(), last.row() + 1):
                self._update_row(row)
        elif first.row() < self.in_sight().stop and self.in_sight().start <= last.row():
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(tokens().panel))
        offset, area = self.verticalOffset(), event.rect()
        top, bottom = area.top() + offset, area.bottom() + offset
        self._paint_heads(painter, top, bottom, offset)
        grid, tiles, colors = self._grid, self._tiles, tokens()
        size, view = QSize(grid.box_width, grid.box_height), self.viewport().size()
        tiles.begin(size, self.devicePixelRatioF(), view, passing=self._passing.isActive())
        is_chosen, focused = self.selectionModel().isSelected, self.hasFocus()
        current, pointed = self.currentIndex().row(), self._scrub.row
        chosen = self.selectionModel().selection()
        anything = not chosen.isEmpty()
        for at in grid.rows_between(top - Space.TINY, bottom + Space.TINY):
            box = grid.box(at).translated(0, -offset)
            row = self._library.clip_row(at)
            tile = None if row is None else tiles.tile(row)
            painter.drawImage(box.topLeft(), tiles.empty if tile is None else tile)
            if row is not None and at == pointed:
                self._scrub.paint(painter, row, QRectF(box))
            if row is not None and self._choosing.is_new(row):
                paint_dot(painter, QRectF(box), colors)
            is_selected = anything and is_chosen(self._library.index(at))
            is_current = focused and at == current
            if is_selected or is_current or at == pointed:
                paint_ring(painter, QRectF(box), colors, selected=is_selected, current=is_current)
        self._band.paint(painter)
        painter.end()
        if tiles.behind:
            self._soon.start()

    def _paint_heads(self, painter: QPainter, top: int, bottom: int, offset: int) -> None:
        painter.setFont(font(TextSize.LABEL))
        painter.setPen(QColor(tokens().muted))
        today = datetime.now().astimezone().date()
        for run, head in self._heads(top, bottom, offset):
            words = painter.fontMetrics().elidedText(head_words(run, today), Qt.TextElideMode.ElideMiddle, head.width())
            painter.drawText(head, Qt.AlignmentFlag.AlignVCenter | leading(self), words)

    def _heads(self, top: int, bottom: int, offset: int) -> Iterator[tuple[Run, QRect]]:
        measures, runs = self._measures(), self._library.runs
        if measures.head:
            for section in self._grid.sections_between(top, bottom):
                if section.group < len(runs):
                    width = self.viewport().width() - 2 * measures.margin
                    yield runs[section.group], QRect(measures.margin, section.top - offset, width, measures.head)
