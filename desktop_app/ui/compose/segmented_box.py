"""A choice of two or three, all in sight: a combo box for assistive tools and the keyboard, segments for the eye."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.controls import ChoiceBox
from desktop_app.ui.theme import scaled, tokens
from desktop_app.ui.tokens import Height, Radius

INSET = 2
NARROWEST = 38
"""A segment, in pixels: three of them and the buttons beside fit into the composition at its narrowest."""


class SegmentedBox(ChoiceBox):
    """Click a segment, or press Left and Right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._under_pointer = -1
        self.setMouseTracking(True)
        self.currentIndexChanged.connect(self._show_current)

    def sizeHint(self) -> QSize:
        widest = max((self.fontMetrics().horizontalAdvance(self.itemText(i)) for i in range(self.count())), default=0)
        return QSize((widest + 2 * Height.HIT) * max(1, self.count()), scaled(Height.HIT))

    def minimumSizeHint(self) -> QSize:
        """Less than the words of some languages need: these then end in "…", and nothing beside is pushed away."""
        return QSize(scaled(NARROWEST) * max(1, self.count()), scaled(Height.HIT))

    def showPopup(self) -> None:
        """Everything is in sight already."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._index_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index >= 0 and index != self.currentIndex():
            self.setCurrentIndex(index)
            self.activated.emit(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._index_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if self.isRightToLeft():
            step = -step
        if step and 0 <= self.currentIndex() + step < self.count():
            self.setCurrentIndex(self.currentIndex() + step)
            self.activated.emit(self.currentIndex())
        elif not step:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors, painter = tokens(self.palette()), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colors.color("edge"))
        painter.setBrush(colors.color("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius.FIELD, Radius.FIELD)
        for index in range(self.count()):
            segment, chosen = self._segment(index), index == self.currentIndex()
            if (chosen or index == self._under_pointer) and self.isEnabled():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colors.color("pressed" if chosen else "hover"))
                painter.drawRoundedRect(QRectF(segment), Radius.POSTER, Radius.POSTER)
            words = "text" if chosen else "muted"
            painter.setPen(colors.color(words if self.isEnabled() else "faint"))
            said = self.fontMetrics().elidedText(self.itemText(index), Qt.TextElideMode.ElideRight, segment.width())
            painter.drawText(segment, Qt.AlignmentFlag.AlignCenter, said)

    def _segment(self, index: int) -> QRect:
        inner = self.rect().adjusted(INSET, INSET, -INSET, -INSET)
        place = self.count() - 1 - index if self.isRightToLeft() else index
        left = inner.left() + inner.width() * place // self.count()
        right = inner.left() + inner.width() * (place + 1) // self.count()
        return QRect(left, inner.top(), right - left, inner.height())

    def _index_at(self, point: QPoint) -> int:
        return next((index for index in range(self.count()) if self._segment(index).contains(point)), -1)

    def _hover(self, index: int) -> None:
        if index != self._under_pointer:
            self._under_pointer = index
            self.update()

    @Slot()
    def _show_current(self) -> None:
        self.update()
