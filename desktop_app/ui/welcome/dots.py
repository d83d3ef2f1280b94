"""Which page of how many: dots, of which the filled one is where we are. They say it in words too."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.plain import tip
from desktop_app.ui.theme import scaled, tokens
from desktop_app.ui.tokens import Space

DOT = 7


class Dots(QWidget):
    """`show_page` with the number of a page, from 0."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcomeDots")
        self._count, self._page = count, 0
        self.setFixedSize(self.sizeHint())
        self.show_page(0)

    def show_page(self, page: int) -> None:
        self._page = page
        said = self.tr("Page {page} of {count}").format(page=page + 1, count=self._count)
        self.setAccessibleName(said)
        self.setToolTip(tip(said))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._count * scaled(DOT) + (self._count - 1) * Space.SMALL, scaled(DOT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colors = QPainter(self), tokens(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        dot = scaled(DOT)
        for number in range(self._count):
            place = number if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else self._count - 1 - number
            painter.setBrush(colors.color("accent" if number == self._page else "faint"))
            size = dot / 2 if number == self._page else dot / 2.6
            painter.drawEllipse(QPointF(place * (dot + Space.SMALL) + dot / 2, dot / 2), size, size)
