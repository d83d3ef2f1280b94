"""Before and after encoding, at 100 %: one pixel of the picture is one of the screen, and a line divides the two."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.focus_ring import RING_RADIUS
from desktop_app.ui.plain import PlainLabel, plain_tip
from desktop_app.ui.theme import Look, scaled, tokens, wear
from desktop_app.ui.tokens import RING, Height, Radius, Space

STEP = 48
DIVIDER_STEP = 0.02
GRIP = 10
WIDTH, HEIGHT = 320, 180


class CompareView(QWidget):
    """Left of the line what was framed, right of it what will be sent. Drag the line, or the picture under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compareView")
        self.setAccessibleName(self.tr("Before and after"))
        how = self.tr(
            "Drag the line, or press Ctrl and an arrow key, to compare. Drag the picture, or press an arrow key, to"
            " look around in it"
        )
        self.setToolTip(plain_tip(how))
        self.setAccessibleDescription(how)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(RING_RADIUS, int(Radius.POSTER))
        self.setMouseTracking(True)
        self._before, self._after = QImage(), QImage()
        self._middle = QPointF(0.5, 0.5)
        self._divider = 0.5
        self._from: QPointF | None = None
        self._on_divider = False
        self._names = (PlainLabel(self.tr("Before"), self), PlainLabel(self.tr("As sent"), self))
        for name in self._names:
            wear(name, Look.BADGE)
            name.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def divider(self) -> float:
        """Where the line is, 0 to 1 of the width."""
        return self._divider

    @property
    def middle(self) -> tuple[float, float]:
        """The point of the picture in the middle of the view."""
        return self._middle.x(), self._middle.y()

    def show_images(self, before: QImage, after: QImage) -> None:
        """Two of the same size; what was looked at stays in sight."""
        self._before, self._after = before, after
        self._look_around(QPointF())

    def show_nothing(self) -> None:
        self._before = self._after = QImage()
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(scaled(WIDTH), scaled(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look_around(QPointF())

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors, painter = tokens(self.palette()), QPainter(self)
        painter.fillRect(self.rect(), colors.color("stage"))
        if self._before.isNull():
            return
        where, line = self._picture_area(), round(self.width() * self._divider)
        painter.setClipRect(0, 0, line, self.height())
        painter.drawImage(where, self._before)
        painter.setClipRect(line, 0, self.width() - line, self.height())
        painter.drawImage(where, self._after)
        painter.setClipping(False)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for tone, width in (("badge", 4.0), ("on_badge", 2.0)):
            painter.setPen(QPen(colors.color(tone, 0.9 if width == RING else 0.4), width))
            painter.drawLine(QPointF(line, 0), QPointF(line, self.height()))
        grip = QRectF(line - GRIP, self.height() / 2 - GRIP, 2 * GRIP, 2 * GRIP)
        painter.setPen(QPen(colors.color("on_badge"), 1.5))
        painter.setBrush(colors.color("badge", 0.9))
        painter.drawEllipse(grip)
        for way in (-1, 1):
            tip_at = QPointF(line + way * GRIP * 0.6, self.height() / 2)
            painter.drawLine(tip_at, tip_at + QPointF(-way * 3, -3))
            painter.drawLine(tip_at, tip_at + QPointF(-way * 3, 3))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._from, self._on_divider = event.position(), self._near_divider(event.position())
            self._show_cursor(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            self._show_cursor(event.position())
            return
        way = event.position() - self._from
        self._from = event.position()
        if self._on_divider:
            self._divide(event.position().x() / max(1, self.width()))
        else:
            self._look_around(-way)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._from = None
        self._show_cursor(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {
            Qt.Key.Key_Left: QPointF(-1, 0),
            Qt.Key.Key_Right: QPointF(1, 0),
            Qt.Key.Key_Up: QPointF(0, -1),
            Qt.Key.Key_Down: QPointF(0, 1),
        }
        way = ways.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._divide(self._divider + way.x() * DIVIDER_STEP)
        else:
            self._look_around(way * scaled(STEP))

    def _picture_area(self) -> QRectF:
        """Where the picture lies, on whole pixels of the screen, so that it is not blurred by lying between them."""
        ratio = self.devicePixelRatioF()
        width, height = self._before.width() / ratio, self._before.height() / ratio
        left = round((self.width() / 2 - self._middle.x() * width) * ratio) / ratio
        top = round((self.height() / 2 - self._middle.y() * height) * ratio) / ratio
        return QRectF(left, top, width, height)

    def _look_around(self, by: QPointF) -> None:
        if not self._before.isNull():
            ratio = self.devicePixelRatioF()
            across = _kept(self._middle.x(), by.x(), self._before.width() / ratio, self.width())
            down = _kept(self._middle.y(), by.y(), self._before.height() / ratio, self.height())
            self._middle = QPointF(across, down)
        self._place()

    def _divide(self, divider: float) -> None:
        self._divider = min(max(divider, 0.0), 1.0)
        self._place()

    def _near_divider(self, point: QPointF) -> bool:
        return abs(point.x() - self._divider * self.width()) <= GRIP

    def _show_cursor(self, point: QPointF) -> None:
        if self._on_divider if self._from is not None else self._near_divider(point):
            self.setCursor(Qt.CursorShape.SplitHCursor)
        else:
            held = self._from is not None
            self.setCursor(Qt.CursorShape.ClosedHandCursor if held else Qt.CursorShape.OpenHandCursor)

    def _place(self) -> None:
        line, (before, after) = round(self.width() * self._divider), self._names
        for name in self._names:
            name.adjustSize()
            name.setVisible(not self._before.isNull())
        top = self.height() - before.height() - Space.SMALL
        before.move(min(Space.SMALL, line - before.width() - Space.SMALL), top)
        after.move(max(self.width() - after.width() - Space.SMALL, line + Space.SMALL), top)
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(Height.MAKE) * 4, scaled(Height.MAKE) * 2)


def _kept(middle: float, by: float, picture: float, view: float) -> float:
    """Where to look along one axis: no further than the picture goes; in its middle if it is smaller than the view."""
    if picture <= view:
        return 0.5
    half = view / 2 / picture
    return min(max(middle + by / picture, half), 1 - half)
