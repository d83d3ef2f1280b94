"""The tray's view: small stills in rows. Chosen, put in order and taken out by mouse and by keyboard."""

from typing import Final, TypeAlias

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy, QWidget

from desktop_app.runtime.tray import ThumbnailRole, TrayModel
from desktop_app.ui.compose.tray.tray_delegate import TrayDelegate, tile_in
from desktop_app.ui.shortcuts.commands import Command
from desktop_app.ui.shortcuts.shortcuts import shortcuts
from desktop_app.ui.theme import scaled, tokens
from desktop_app.ui.tokens import RING, SCROLL_BAR, Space

Index: TypeAlias = QModelIndex | QPersistentModelIndex

LEAST_TILE: Final = 60
ASPECT: Final = 9 / 16
MOVED: Final = "application/x-stillwake-tray"

_STEPS: Final = {
    Command.TRAY_EARLIER: -1,
    Command.TRAY_LATER: 1,
    Command.TRAY_ROW_UP: -1,
    Command.TRAY_ROW_DOWN: 1,
}


class TrayView(QListView):
    """`current_changed()` when another still is the one to be edited. In a single row it is a strip, otherwise a grid.

    Keys take out what is chosen, take that back, and move it.
    """

    current_changed = Signal()

    def __init__(self, tray: TrayModel, parent: QWidget | None = None, least_tile: int = LEAST_TILE) -> None:
        super().__init__(parent)
        # A strip of film, in the order in which it is made: like all that runs in time, from left to right.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._tray = tray
        self._least = least_tile
        self._rows: int | None = 2
        self._gap: int | None = None
        self._name = ""
        self.setObjectName("trayList")
        self.setAccessibleName(self.tr("Stills to be made"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMovement(QListView.Movement.Static)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setItemDelegate(TrayDelegate(self))
        self.setModel(tray)
        tray.modelReset.connect(self._find_again)
        for told in (tray.rowsInserted, tray.rowsRemoved, tray.modelReset):
            told.connect(self._resized)

    @property
    def current_id(self) -> str:
        """The still that is edited; "" for none."""
        return str(self.currentIndex().data(Qt.ItemDataRole.UserRole) or "")

    @property
    def chosen_ids(self) -> tuple[str, ...]:
        """What is selected, in order; the current one at least."""
        rows = sorted({index.row() for index in self.selectionModel().selectedIndexes()})
        ids = [str(self._tray.index(row).data(Qt.ItemDataRole.UserRole)) for row in rows]
        return tuple(ids) or ((self.current_id,) if self.current_id else ())

    def choose(self, row: int) -> None:
        """Make the still of that row the one that is edited."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        index = self._tray.index(row)
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)

    def show_rows(self, most: int | None) -> None:
        """How many rows are in sight at most; `None`: as many as there is room for."""
        if most == self._rows:
            return
        self._rows = most
        self.setWrapping(most != 1)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        if most is None:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._resized()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if self.current_id != self._name:
            self._name = self.current_id
            self.current_changed.emit()

    def _find_again(self) -> None:
        """After a reset: the same still as before, or else the first."""
        row = self._tray.row_of(self._name)
        if self._tray.rowCount():
            self.choose(0 if row is None else row)

    def _resized(self) -> None:
        self.updateGeometry()
        self._set_grid()

    def _columns(self) -> int:
        return max(1, (self.width() + Space.TINY) // (scaled(self._least) + Space.TINY))

    def _needed_rows(self) -> int:
        return -(-self._tray.rowCount() // self._columns())

    def _cell(self) -> QSize:
        room = self.width() - 2
        if self._rows is None or (self._rows > 1 and self._needed_rows() > self._rows):
            room -= SCROLL_BAR
        width = max(1, room // self._columns())
        return QSize(width, round((width - Space.TINY) * ASPECT) + Space.TINY)

    def _set_grid(self) -> None:
        needs_bar = self._rows is not None and self._needed_rows() > self._rows
        on, off = Qt.ScrollBarPolicy.ScrollBarAlwaysOn, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self._rows is not None:
            self.setVerticalScrollBarPolicy(on if needs_bar and self._rows > 1 else off)
            self.setHorizontalScrollBarPolicy(on if needs_bar and self._rows == 1 else off)
        if self.gridSize() != self._cell():
            self.setGridSize(self._cell())
            self.verticalScrollBar().setSingleStep(self._cell().height())
            self.horizontalScrollBar().setSingleStep(self._cell().width())

    def sizeHint(self) -> QSize:
        rows = min(max(1, self._needed_rows()), self._rows or 4)
        bar = SCROLL_BAR if self._rows == 1 else 0  # there or not: nothing below is to move
        return QSize(scaled(256), rows * self._cell().height() + bar)

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(self._least), self.sizeHint().height() if self._rows else self._cell().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_grid()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._tray.rowCount():
            self.choose(0)

    def event(self, event: QEvent) -> bool:
        # Ctrl+Z is the tray's while there is something of the tray's to take back, before it is the window's.
        asked = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and self._tray.can_undo
        if asked and isinstance(event, QKeyEvent) and shortcuts().matches(event, Command.UNDO):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match shortcuts().meant(event, (Command.TRAY_TAKE_OUT, Command.UNDO, *_STEPS)):
            case Command.TRAY_TAKE_OUT:
                self.take_out()
            case Command.UNDO:
                self._tray.undo()
            case Command.TRAY_ROW_UP | Command.TRAY_ROW_DOWN as command:
                self._move_by(_STEPS[command] * self._columns())
            case Command.TRAY_EARLIER | Command.TRAY_LATER as command:
                self._move_by(_STEPS[command])
            case _:
                self._plain_key(event)

    def _plain_key(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Over a strip the wheel goes along it."""
        bar = self.horizontalScrollBar()
        if self._rows != 1 or not bar.maximum():
            super().wheelEvent(event)
            return
        turned = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() / 2
        bar.setValue(bar.value() - (turned.x() or turned.y()))
        event.accept()

    @Slot()
    def take_out(self) -> None:
        """Remove what is chosen; what comes after it is chosen then."""
        chosen = self.chosen_ids
        if chosen:
            first = self._tray.row_of(chosen[0]) or 0
            self._tray.remove(chosen)
            if self._tray.rowCount():
                self.choose(min(first, self._tray.rowCount() - 1))

    def _move_by(self, step: int) -> None:
        chosen = self.chosen_ids
        rows = [row for name in chosen if (row := self._tray.row_of(name)) is not None]
        if rows:
            to = min(rows) + step if step < 0 else max(rows) + 1 + step
            self._tray.move(chosen, min(max(0, to), self._tray.rowCount()))
            self.scrollTo(self.currentIndex())

    def startDrag(self, _actions: Qt.DropAction) -> None:
        picture = self.currentIndex().data(ThumbnailRole)
        mime = QMimeData()
        mime.setData(MOVED, b"tray")
        drag = QDrag(self)
        drag.setMimeData(mime)
        if picture is not None:
            drag.setPixmap(QPixmap.fromImage(picture).scaledToWidth(self._cell().width()))
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.source() is self and event.mimeData().hasFormat(MOVED):
            event.acceptProposedAction()
            self._mark(self._gap_at(event.position().toPoint()))
        else:
            event.ignore()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._mark(None)

    def dropEvent(self, event: QDropEvent) -> None:
        gap, self._gap = self._gap_at(event.position().toPoint()), None
        self.viewport().update()
        if event.source() is self:
            event.acceptProposedAction()
            self._tray.move(self.chosen_ids, gap)
        else:
            event.ignore()

    def _gap_at(self, point: QPoint) -> int:
        """Before which row a still that is let go here would come."""
        cell = self._cell()
        if self._rows == 1:
            return min(self._tray.rowCount(), max(0, round((point.x() + self.horizontalOffset()) / cell.width())))
        across = min(self._columns(), max(0, round(point.x() / cell.width())))
        down = max(0, (point.y() + self.verticalOffset()) // cell.height())
        return min(self._tray.rowCount(), down * self._columns() + across)

    def _mark(self, gap: int | None) -> None:
        if gap != self._gap:
            self._gap = gap
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._gap is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(tokens(self.palette()).color("accent"), RING))
            before = self._gap == self._tray.rowCount()
            cell: QRect = self.visualRect(self._tray.index(self._gap - before))
            tile = tile_in(QRectF(cell))
            x = tile.right() + RING / 2 if before else max(RING / 2, tile.left() - RING / 2)
            painter.drawLine(round(x), round(tile.top()), round(x), round(tile.bottom()))
