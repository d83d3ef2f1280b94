"""Selecting with a band drawn over the grid, scrolling on where the pointer leaves it."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelection, QObject, QPoint, QRect, QTimer, Slot
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea

from desktop_app.ui.theme import tokens
from desktop_app.ui.tokens import Radius

STEP_MS = 16
FASTEST = 60
"""Pixels of one step."""
VEIL = 0.12


class RubberBand(QObject):
    """`begin` when the button goes down on no clip; then `drag`, until `end`. GUI thread.

    Coordinates are those of the whole content; `moved` is called with the band whenever it has changed.
    """

    def __init__(self, view: QAbstractScrollArea, moved: Callable[[QRect], None]) -> None:
        super().__init__(view)
        self._view = view
        self._moved = moved
        self._from: QPoint | None = None
        self._pointer = QPoint()
        self.before = QItemSelection()
        self._scroll = QTimer(self, interval=STEP_MS)
        self._scroll.timeout.connect(self._scroll_on)

    @property
    def drawn(self) -> bool:
        """Whether there is a band just now."""
        return self._from is not None

    def begin(self, at: QPoint, before: QItemSelection) -> None:
        """`before`: what stays selected besides."""
        self._from = at + self._offset()
        self.before = before

    def drag(self, at: QPoint) -> None:
        """The pointer is there now, in the viewport."""
        self._pointer = at
        inside = self._view.viewport().rect()
        if inside.top() <= at.y() <= inside.bottom():
            self._scroll.stop()
        elif not self._scroll.isActive():
            self._scroll.start()
        self._tell()

    def end(self) -> None:
        self._from = None
        self.before = QItemSelection()
        self._scroll.stop()
        self._view.viewport().update()

    def paint(self, painter: QPainter) -> None:
        """In the viewport's coordinates."""
        if self._from is not None:
            colors = tokens()
            painter.setPen(QPen(QColor(colors.accent), 1))
            painter.setBrush(colors.color("accent", VEIL))
            painter.drawRoundedRect(self._band().translated(-self._offset()), Radius.POSTER, Radius.POSTER)

    def _band(self) -> QRect:
        at = self._from or QPoint()
        return QRect(at, self._pointer + self._offset()).normalized()

    def _offset(self) -> QPoint:
        return QPoint(0, self._view.verticalScrollBar().value())

    @Slot()
    def _scroll_on(self) -> None:
        height, y = self._view.viewport().height(), self._pointer.y()
        beyond = y if y < 0 else y - height
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + max(-FASTEST, min(FASTEST, beyond)))
        self._tell()

    def _tell(self) -> None:
        self._moved(self._band())
        self._view.viewport().update()
