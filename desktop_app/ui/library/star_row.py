"""Five stars to rate with: by a press, by the arrow keys, or by a figure."""

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from desktop_app.ui.icons import Tint, icon_pixmap
from desktop_app.ui.theme import scaled
from desktop_app.ui.tokens import Height, Space
from desktop_app.words.filters import MOST_STARS

STAR = 18


class StarRow(QSlider):
    """`rated(int)`: 0 to 5. Pressing the stars there are takes them away. To readers it is what it is: a slider."""

    rated = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("starRow")
        self.setAccessibleName(self.tr("Rating"))
        self.setRange(0, MOST_STARS)
        self.setPageStep(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Rate with a press, or with 0 to 5"))
        self._under = 0
        self.show_rating(0)
        self.valueChanged.connect(self._rated)

    @property
    def rating(self) -> int:
        return self.value()

    def show_rating(self, rating: int) -> None:
        """Show so many stars; nothing is asked for."""
        with QSignalBlocker(self):
            self.setValue(rating)
        said = self.tr("One star") if rating == 1 else QCoreApplication.translate("StarRow", "%n stars", "", rating)
        self.setAccessibleDescription(said if rating else self.tr("No stars"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(MOST_STARS * self._pitch(), scaled(Height.HIT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_5 and not event.modifiers():
            self.setValue(event.key() - Qt.Key.Key_0)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            stars = self._stars_at(event.position().x())
            self.setValue(0 if stars == self.rating else stars)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self._stars_at(event.position().x()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Nothing: the press did it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a passing wheel rates nothing

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        size, ratio = scaled(STAR), self.devicePixelRatioF()
        top = (self.height() - size) / 2
        for number in range(1, MOST_STARS + 1):
            if number <= self.rating:
                star = icon_pixmap("star-filled", Tint.ACCENT, size, ratio)
            else:
                star = icon_pixmap("star", Tint.TEXT if number <= self._under else Tint.QUIET, size, ratio)
            left = (number - 1) * self._pitch()
            painter.drawPixmap(QPointF(self.width() - left - size if self.isRightToLeft() else left, top), star)

    def _pitch(self) -> int:
        return scaled(STAR) + int(Space.TINY)

    def _stars_at(self, x: float) -> int:
        if self.isRightToLeft():
            x = self.width() - x
        return min(max(int(x // self._pitch()) + 1, 1), MOST_STARS)

    def _point(self, stars: int) -> None:
        if stars != self._under:
            self._under = stars
            self.update()

    @Slot(int)
    def _rated(self, rating: int) -> None:
        self.show_rating(rating)
        self.rated.emit(rating)
