"""Five stars to rate with: by a press, by the arrow keys, or by a figure."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.icons import Tint, icon_pixmap
from desktop_app.ui.theme import scaled
from desktop_app.ui.tokens import Height, Space
from desktop_app.words.filters import MOST_STARS

STAR = 18


class StarRow(QWidget):
    """`rated(int)`: 0 to 5. Pressing the stars there are takes them away."""

    rated = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("starRow")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Rate with a press, or with 0 to 5"))
        self._rating = 0
        self._under = 0
        self.show_rating(0)

    @property
    def rating(self) -> int:
        return self._rating

    def show_rating(self, rating: int) -> None:
        """Show so many stars; nothing is asked for."""
        self._rating = rating
        said = self.tr("One star") if rating == 1 else self.tr("%n stars", "", rating)
        self.setAccessibleName(said if rating else self.tr("No stars"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(MOST_STARS * self._pitch(), scaled(Height.HIT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self._rate(min(max(self._rating + step, 0), MOST_STARS))
        elif Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_5 and not event.modifiers():
            self._rate(event.key() - Qt.Key.Key_0)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            stars = self._stars_at(event.position().x())
            self._rate(0 if stars == self._rating else stars)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self._stars_at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        size, ratio = scaled(STAR), self.devicePixelRatioF()
        top = (self.height() - size) / 2
        for number in range(1, MOST_STARS + 1):
            if number <= self._rating:
                star = icon_pixmap("star-filled", Tint.ACCENT, size, ratio)
            else:
                star = icon_pixmap("star", Tint.TEXT if number <= self._under else Tint.QUIET, size, ratio)
            painter.drawPixmap(QPointF((number - 1) * self._pitch(), top), star)

    def _pitch(self) -> int:
        return scaled(STAR) + int(Space.TINY)

    def _stars_at(self, x: float) -> int:
        return min(max(int(x // self._pitch()) + 1, 1), MOST_STARS)

    def _point(self, stars: int) -> None:
        if stars != self._under:
            self._under = stars
            self.update()

    def _rate(self, rating: int) -> None:
        if rating != self._rating:
            self.show_rating(rating)
            self.rated.emit(rating)
