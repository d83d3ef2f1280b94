"""The library's view: a scrolled `DayGrid` of posters. Only what is in sight is asked for and painted."""

from datetime import UTC, date, datetime
from itertools import groupby
from typing import TypeAlias

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QUrl,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QDrag,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.runtime.library_list import ClipRow, LibraryListModel, PathRole, RowRole
from desktop_app.ui.focus_ring import NO_RING
from desktop_app.ui.library.day_grid import DayGrid, DayRun, Measures
from desktop_app.ui.library.poster_delegate import PosterDelegate
from desktop_app.ui.theme import font, metrics, scaled, tokens
from desktop_app.ui.tokens import Space, TextSize
from desktop_app.words.days import day_words

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_Move: TypeAlias = QAbstractItemView.CursorAction

LEAST_WIDTH = 118
AHEAD = 2
"""Heights of the window below its end within which the next page is fetched."""

_ROOT = QModelIndex()


class GridView(QAbstractItemView):
    """`opened(ClipRow)` by double click or Return; `chosen(ClipRow)` when another clip is selected."""

    opened = Signal(object)
    chosen = Signal(object)

    def __init__(self, library: LibraryListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._started = datetime.now(UTC)
        self._fresh: set[str] = set()
        self._days: list[date] = []
        self._grid = DayGrid([], 1, self._measures())
        self._anchor: tuple[int, int] | None = None
        self._pressed_at: QPoint | None = None
        self.setObjectName("libraryList")
        self.setAccessibleName(self.tr("Library"))
        self.setToolTip(self.tr("Every clip you have made, newest first"))
        self.setProperty(NO_RING, True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setItemDelegate(PosterDelegate(self._fresh, self))
        self.setModel(library)
        library.rowsRemoved.connect(self._start_over)
        library.rowsMoved.connect(self._start_over)
        self.verticalScrollBar().valueChanged.connect(self._fetch_ahead)
        self.clicked.connect(self._clicked)
        self.doubleClicked.connect(self._open)
        self._start_over()

    def clip_row(self, index: Index) -> ClipRow | None:
        """What a row shows; `None` for no row."""
        row = index.data(RowRole) if index.isValid() else None
        return row if isinstance(row, ClipRow) else None

    @property
    def fresh(self) -> set[str]:
        """The clips made since the window was opened and not looked at yet: they glow."""
        return set(self._fresh)

    def seen(self, clip_id: str) -> None:
        """The clip has been looked at: it glows no longer."""
        if clip_id in self._fresh:
            self._fresh.discard(clip_id)
            self.viewport().update()

    def reset(self) -> None:
        super().reset()
        self._start_over()
        self.verticalScrollBar().setValue(0)

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        if self._anchor is None and self.verticalScrollBar().value():
            self._anchor = self._first_in_sight()
        if self._anchor is not None and start <= self._anchor[0]:
            self._anchor = (self._anchor[0] + end - start + 1, self._anchor[1])
        rows = [self.clip_row(self._library.index(row)) for row in range(start, end + 1)]
        self._days[start:start] = [_day_of(row) for row in rows]
        self._fresh.update(str(row.clip.id) for row in rows if row is not None and row.clip.created_at > self._started)
        super().rowsInserted(parent, start, end)
        self.scheduleDelayedItemsLayout()

    def doItemsLayout(self) -> None:
        self._lay_out()
        super().doItemsLayout()

    def visualRect(self, index: Index) -> QRect:
        return self._grid.box(index.row()).translated(0, -self.verticalOffset()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._grid.row_at(point.x(), point.y() + self.verticalOffset())
        return QModelIndex() if row is None else self._library.index(row)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        box = self._grid.box(index.row())
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if hint is QAbstractItemView.ScrollHint.PositionAtTop or box.top() - self._measures().head < bar.value():
            bar.setValue(box.top() - self._measures().head)
        elif box.bottom() + Space.MEDIUM > bar.value() + height:
            bar.setValue(box.bottom() + Space.MEDIUM - height)

    def moveCursor(self, action: _Move, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        count = self._grid.count
        if not count:
            return QModelIndex()
        row = self.currentIndex().row()
        if row < 0:
            return self._library.index(0)
        lines = max(1, self.viewport().height() // (self._grid.box_height + Space.SMALL))
        match action:
            case _Move.MoveUp:
                row = self._grid.above(row)
            case _Move.MoveDown:
                row = self._grid.below(row)
            case _Move.MoveLeft | _Move.MovePrevious:
                row -= 1
            case _Move.MoveRight | _Move.MoveNext:
                row += 1
            case _Move.MoveHome:
                row = 0
            case _Move.MoveEnd:
                row = count - 1
            case _Move.MovePageUp:
                row -= lines * self._grid.columns
            case _Move.MovePageDown:
                row += lines * self._grid.columns
        return self._library.index(min(max(row, 0), count - 1))

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: Index) -> bool:
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.topLeft())
        selection = QItemSelection(index, index) if index.isValid() else QItemSelection()
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index).adjusted(-Space.TINY, -Space.TINY, Space.TINY, Space.TINY)
        return region

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if self.hasFocus():
            self._choose(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and not event.isAutoRepeat():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        pressed = self._pressed_at
        held = event.buttons() & Qt.MouseButton.LeftButton
        far = pressed is not None and (event.position().toPoint() - pressed).manhattanLength()
        if held and pressed is not None and far >= QApplication.startDragDistance():
            self._pressed_at = None
            self._drag(self.indexAt(pressed))
            return
        if not held:
            super().mouseMoveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.verticalScrollBar().value():
            self._anchor = self._first_in_sight()
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        offset, clip = self.verticalOffset(), event.rect()
        top, bottom = clip.top() + offset, clip.bottom() + offset
        self._paint_heads(painter, top, bottom, offset)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain = option.state & ~(QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver)
        hovered = self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos())).row() if self.underMouse() else -1
        for row in self._grid.rows_between(top - Space.TINY, bottom + Space.TINY):
            index = self._library.index(row)
            option.rect = self._grid.box(row).translated(0, -offset)
            option.state = plain
            if self.selectionModel().isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if self.hasFocus() and index == self.currentIndex():
                option.state |= QStyle.StateFlag.State_HasFocus
            if row == hovered:
                option.state |= QStyle.StateFlag.State_MouseOver
            self.itemDelegate().paint(painter, option, index)

    def _paint_heads(self, painter: QPainter, top: int, bottom: int, offset: int) -> None:
        measures = self._measures()
        painter.setFont(font(TextSize.LABEL))
        painter.setPen(QColor(tokens().muted))
        today = datetime.now().astimezone().date()
        for section in self._grid.sections_between(top, bottom):
            head = QRect(measures.margin, section.top - offset, self._grid.width, measures.head)
            painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, day_words(section.day, today))

    def updateGeometries(self) -> None:
        super().updateGeometries()
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self._grid.height - height))
        bar.setEnabled(bar.maximum() > 0)  # its room stays, so that no box changes its size when it is needed
        bar.setPageStep(height)
        bar.setSingleStep(self._grid.box_height // 2)

    def _measures(self) -> Measures:
        head = metrics(TextSize.LABEL).height() + Space.LARGE
        return Measures(margin=Space.MEDIUM, gap=Space.SMALL, head=head, least_width=scaled(LEAST_WIDTH))

    @Slot()
    def _start_over(self) -> None:
        self._days = [_day_of(self.clip_row(self._library.index(row))) for row in range(self._library.rowCount())]
        self._lay_out()

    def _lay_out(self) -> None:
        runs = [DayRun(day, sum(1 for _ in same)) for day, same in groupby(self._days)]
        self._grid = DayGrid(runs, self.viewport().width() + Space.SMALL, self._measures())
        self.updateGeometries()
        if self._anchor is not None:
            self.verticalScrollBar().setValue(self._grid.box(self._anchor[0]).top() - self._anchor[1])
            self._anchor = None
        self.viewport().update()
        self._fetch_ahead()

    @Slot()
    def _fetch_ahead(self) -> None:
        below = self._grid.height - self.verticalOffset() - self.viewport().height()
        if below < AHEAD * self.viewport().height() and self._library.canFetchMore(_ROOT):
            self._library.fetchMore(_ROOT)

    def _first_in_sight(self) -> tuple[int, int] | None:
        """The first row in sight, and how far below the scroll position it lies: it stays there while others come."""
        top = self.verticalOffset()
        row = next(self._grid.rows_between(top, top + self.viewport().height()), None)
        return None if row is None else (row, self._grid.box(row).top() - top)

    def _drag(self, index: Index) -> None:
        path = index.data(PathRole) if index.isValid() else None
        if not isinstance(path, str):
            return
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(path)])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)

    def _choose(self, index: Index) -> None:
        row = self.clip_row(index)
        if row is not None:
            self.seen(str(row.clip.id))
            self.chosen.emit(row)

    @Slot(QModelIndex)
    def _clicked(self, index: Index) -> None:
        # The stage may show something else by now: a click on the clip that is current brings it back.
        self._choose(index)

    @Slot(QModelIndex)
    def _open(self, index: Index) -> None:
        row = self.clip_row(index)
        if row is not None:
            self.seen(str(row.clip.id))
            self.opened.emit(row)


def _day_of(row: ClipRow | None) -> date:
    return date.min if row is None else row.clip.created_at.astimezone().date()
