"""A list whose rows stand in groups, each under a quiet head, and can be carried to another place within their group.

Every row has the same height and so has every head, so where a row lies is arithmetic, however many there are. Heads
are painted, not rows: the list is as long as its model.
"""

from typing import TypeAlias

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QFrame, QStyle, QStyleOptionViewItem, QWidget

from desktop_app.domain.queue_groups import GroupRun
from desktop_app.runtime.job_list import JobListModel
from desktop_app.ui.reading import leading
from desktop_app.ui.theme import font, metrics, tokens
from desktop_app.ui.tokens import Space, TextSize
from desktop_app.ui.told_items import QTableView
from desktop_app.words.queue import head_words

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_Move: TypeAlias = QAbstractItemView.CursorAction
_Hint: TypeAlias = QAbstractItemView.ScrollHint

SCROLL_EVERY_MS = 40
LINE_WIDTH = 2
_HOVERS = frozenset({QEvent.Type.HoverEnter, QEvent.Type.HoverMove, QEvent.Type.HoverLeave})


class GroupedView(QTableView):
    """`carried(job ids, before)`: these rows were dropped before another one of their group ("": at its end)."""

    carried = Signal(object, str)

    def __init__(self, jobs: JobListModel, delegate: QAbstractItemDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._runs: list[GroupRun] = []
        self._anchor: tuple[QPersistentModelIndex, int] | None = None
        self._carrying: GroupRun | None = None
        self._drop_row = -1
        self._pointer = QPoint()
        self._row_height = 0
        self._hovered = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        # It paints its own ground: else all that it lies on is painted with every change of a row.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._scrolling = QTimer(self, interval=SCROLL_EVERY_MS)
        self._scrolling.timeout.connect(self._scroll_on)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setModel(jobs)
        for coming in (jobs.rowsAboutToBeInserted, jobs.rowsAboutToBeRemoved, jobs.rowsAboutToBeMoved):
            coming.connect(self._hold_still)
        for changed in (jobs.rowsInserted, jobs.rowsRemoved, jobs.rowsMoved, jobs.modelReset):
            changed.connect(self._count_anew)
        jobs.dataChanged.connect(self._look_at_groups)

    @property
    def carrying(self) -> bool:
        """Whether rows are being carried just now."""
        return self._carrying is not None

    def rows_in_sight(self) -> range:
        """The rows of which anything can be seen."""
        top = self.verticalOffset()
        return self._rows_between(top, top + self.viewport().height())

    def rows_selected(self) -> list[int]:
        """In their order."""
        return sorted(index.row() for index in self.selectionModel().selectedIndexes())

    def end_width(self, _index: Index) -> int:
        """How much of a row's end is taken by what lies over it, in pixels."""
        return 0

    def group_of(self, row: int) -> GroupRun | None:
        return next((run for run in self._runs if run.first <= row < run.end), None)

    # Where things lie

    def _head_height(self) -> int:
        return metrics(TextSize.LABEL).height() + Space.SMALL

    def _top_of(self, row: int) -> int:
        heads = sum(run.first <= row for run in self._runs)
        return row * self._row_height + heads * self._head_height()

    def _row_at(self, y: int) -> int:
        """The row at `y`, or the one after the head that is there; as many as there are where all is above."""
        for number, run in enumerate(self._runs):
            first = run.first * self._row_height + (number + 1) * self._head_height()
            if y < first + run.count * self._row_height:
                return run.first + max(0, y - first) // max(1, self._row_height)
        return self._count

    @property
    def _count(self) -> int:
        return self._runs[-1].end if self._runs else 0

    def _rows_between(self, top: int, bottom: int) -> range:
        return range(self._row_at(top), min(self._count, self._row_at(bottom) + 1))

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        top = self._top_of(index.row()) - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._row_height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._row_at(point.y() + self.verticalOffset())
        index = self._jobs.index(row) if row < self._count else QModelIndex()
        return index if self.visualRect(index).contains(point) else QModelIndex()

    def scrollTo(self, index: Index, hint: _Hint = QAbstractItemView.ScrollHint.EnsureVisible) -> None:
        if not index.isValid():
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top = self._top_of(index.row())
        # With the first of a group its head comes into sight.
        run = self.group_of(index.row())
        above = top - (self._head_height() if run is not None and run.first == index.row() else 0)
        if hint is QAbstractItemView.ScrollHint.PositionAtTop or above < bar.value():
            bar.setValue(above)
        elif top + self._row_height > bar.value() + height:
            bar.setValue(top + self._row_height - height)

    def moveCursor(self, action: _Move, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        if not self._count:
            return QModelIndex()
        page = max(1, self.viewport().height() // max(1, self._row_height) - 1)
        steps = {
            _Move.MoveUp: -1,
            _Move.MovePrevious: -1,
            _Move.MoveDown: 1,
            _Move.MoveNext: 1,
            _Move.MovePageUp: -page,
            _Move.MovePageDown: page,
            _Move.MoveHome: -self._count,
            _Move.MoveEnd: self._count,
        }
        row = self.currentIndex().row()
        wanted = 0 if row < 0 else row + steps.get(action, 0)
        return self._jobs.index(min(max(wanted, 0), self._count - 1))

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: Index) -> bool:
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        area = rect.normalized().translated(0, self.verticalOffset())
        rows = self._rows_between(area.top(), area.bottom())
        inside = [row for row in rows if self._top_of(row) <= area.bottom()]
        chosen = QItemSelection()
        if inside:
            chosen.select(self._jobs.index(inside[0]), self._jobs.index(inside[-1]))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for number in range(selection.size()):
            chosen = selection.at(number)
            region += self.visualRect(chosen.topLeft()).united(self.visualRect(chosen.bottomRight()))
        return region

    def viewportSizeHint(self) -> QSize:
        return QSize(0, self._count * self._row_height + len(self._runs) * self._head_height())

    # As rows come, go and move

    @Slot()
    def _hold_still(self) -> None:
        """What is in sight stays where it is, whatever happens above."""
        bar, rows = self.verticalScrollBar(), self.rows_in_sight()
        if self._anchor is None and bar.value() and rows:
            first = self._jobs.index(rows[0])
            self._anchor = QPersistentModelIndex(first), self._top_of(rows[0]) - bar.value()

    @Slot()
    def _count_anew(self) -> None:
        """Where each row lies is known at once; all else waits for the last of many changes."""
        self._runs = self._jobs.runs()
        self.scheduleDelayedItemsLayout()

    @Slot()
    def _look_at_groups(self) -> None:
        """The first or last of a group may be the last or first of the next one now: no row moves, but heads do."""
        if self._jobs.runs() != self._runs:
            self._hold_still()
            self._count_anew()

    def _lay_out(self) -> None:
        self._runs = self._jobs.runs()
        self.updateGeometries()
        anchor, self._anchor = self._anchor, None
        if anchor is not None and anchor[0].isValid():
            self.verticalScrollBar().setValue(self._top_of(anchor[0].row()) - anchor[1])
        if self._carrying is not None:
            self._carrying = next((run for run in self._runs if run.group is self._carrying.group), None)
            self._aim()
        self.viewport().update()

    def doItemsLayout(self) -> None:
        self._measure()
        self._lay_out()
        super().doItemsLayout()

    def _measure(self) -> None:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        self._row_height = self.itemDelegate().sizeHint(option, QModelIndex()).height()

    def updateGeometries(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self.viewportSizeHint().height() - height))
        bar.setPageStep(height)
        bar.setSingleStep(max(1, self._row_height // 2))
        super().updateGeometries()

    def scrollContentsBy(self, _dx: int, dy: int) -> None:
        self.viewport().scroll(0, dy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometries()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(tokens().panel))
        self._paint_heads(painter, event.rect())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain = option.state & ~(QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver)
        hovered = self._hovered = self._row_hovered()
        top = event.rect().top() + self.verticalOffset()
        for row in self._rows_between(top, top + event.rect().height() - 1):
            index = self._jobs.index(row)
            option.rect = self.visualRect(index)
            option.state = plain
            chosen = self.selectionModel().isSelected(index)
            if chosen:
                option.state |= QStyle.StateFlag.State_Selected
            if self.hasFocus() and index == self.currentIndex():
                option.state |= QStyle.StateFlag.State_HasFocus
            if row == hovered and self._carrying is None:
                option.state |= QStyle.StateFlag.State_MouseOver
            painter.setOpacity(0.45 if chosen and self._carrying is not None else 1.0)
            self.itemDelegate().paint(painter, option, index)
        painter.setOpacity(1.0)
        self._paint_drop_line(painter)

    def _row_hovered(self) -> int:
        if not self.viewport().underMouse():  # where the pointer is, the screen's server has to be asked
            return -1
        return self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos())).row()

    def viewportEvent(self, event: QEvent) -> bool:
        # Rows move away under a pointer that rests: what was painted as hovered is remembered, not where it was.
        if event.type() in _HOVERS and self._row_hovered() != self._hovered:
            self.viewport().update()
        return super().viewportEvent(event)

    def _paint_heads(self, painter: QPainter, area: QRect) -> None:
        painter.setFont(font(TextSize.LABEL))
        painter.setPen(QColor(tokens().muted))
        height = self._head_height()
        for run in self._runs:
            top = self._top_of(run.first) - height - self.verticalOffset()
            if area.top() - height < top <= area.bottom():
                head = QRect(Space.SMALL, top, self.viewport().width() - 2 * Space.SMALL, height)
                painter.drawText(head, Qt.AlignmentFlag.AlignVCenter | leading(self), head_words(run))

    def _paint_drop_line(self, painter: QPainter) -> None:
        run = self._carrying
        if run is None or self._drop_row < 0:
            return
        row = min(self._drop_row, run.end - 1)
        y = self._top_of(row) + (self._row_height if self._drop_row >= run.end else 0) - self.verticalOffset()
        width = self.viewport().width() - 2 * Space.SMALL
        painter.fillRect(QRect(Space.SMALL, y - LINE_WIDTH // 2, width, LINE_WIDTH), QColor(tokens().accent))

    # Carrying rows to another place

    def startDrag(self, _actions: Qt.DropAction) -> None:
        # Within this list only, and without an event loop of its own: a shot may be sent while it is carried.
        run = self.group_of(self.currentIndex().row())
        if run is not None:
            self._carrying = run
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._scrolling.start()
            self._aim()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position().toPoint()
        if self._carrying is None:
            super().mouseMoveEvent(event)
        elif event.buttons() & Qt.MouseButton.LeftButton:
            self._aim()
        else:
            self._stop_carrying()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._carrying is None:
            super().mouseReleaseEvent(event)
            return
        self.executeDelayedItemsLayout()
        run, row = self._carrying, self._drop_row
        self._stop_carrying()
        if run is not None:
            self.put_selected(run, row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._carrying is not None and event.key() == Qt.Key.Key_Escape:
            self._stop_carrying()
            return
        super().keyPressEvent(event)

    def put_selected(self, run: GroupRun, row: int) -> None:
        """Put what is selected of a group, and can be moved, before `row` of it (its end: after all)."""
        movable = self.movable_rows(run)
        ids = tuple(self.name_of(at) for at in self.rows_selected() if at in movable)
        before = next((self.name_of(at) for at in movable if at >= row), "")
        if ids:
            self.carried.emit(ids, before)

    def movable_rows(self, run: GroupRun) -> list[int]:
        """Those of a group that can be put elsewhere."""
        able = Qt.ItemFlag.ItemIsDragEnabled
        return [row for row in range(run.first, run.end) if self._jobs.flags(self._jobs.index(row)) & able]

    def name_of(self, row: int) -> str:
        """The job ID of a row."""
        return str(self._jobs.index(row).data(Qt.ItemDataRole.UserRole))

    def _aim(self) -> None:
        """Find the gap between two rows that is nearest to the pointer."""
        movable = [] if self._carrying is None else self.movable_rows(self._carrying)
        if self._carrying is None or not movable:
            self._stop_carrying()
            return
        first = self._carrying.first
        below = self._pointer.y() + self.verticalOffset() - self._top_of(first)
        self._drop_row = min(max(first + round(below / self._row_height), movable[0]), movable[-1] + 1)
        self.viewport().update()

    def _stop_carrying(self) -> None:
        self._carrying, self._drop_row = None, -1
        self._scrolling.stop()
        self.viewport().unsetCursor()
        self.viewport().update()

    @Slot()
    def _scroll_on(self) -> None:
        """Held at an edge, the list goes on."""
        bar, edge = self.verticalScrollBar(), self._row_height // 2
        if self._pointer.y() < edge:
            bar.setValue(bar.value() - edge)
        elif self._pointer.y() > self.viewport().height() - edge:
            bar.setValue(bar.value() + edge)
        else:
            return
        self._aim()
