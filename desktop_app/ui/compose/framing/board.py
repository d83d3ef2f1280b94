"""The frame at its largest: the picture, what lies beyond the frame dimmed, and an eyedropper."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop_app.ui.compose.framing.canvas import (
    colour_at,
    frame_in,
    paint_beyond,
    paint_framed,
    paint_thirds,
    qcolor,
)
from desktop_app.ui.compose.framing.easel import Easel
from desktop_app.ui.compose.framing.hand import Hand, how_to_frame
from desktop_app.ui.plain import plain_tip
from desktop_app.ui.theme import scaled, tokens
from desktop_app.ui.tokens import Space

WIDTH, HEIGHT = 320, 180
AROUND = 0.09
"""Room beyond the frame, in heights of the board."""
DROP = 40
"""The dropper's swatch."""


class FramingBoard(QWidget):
    """Bound to an easel. `picked(Colour)` when the eyedropper took a colour; `dropper_ended` when it is put away."""

    picked = Signal(object)
    dropper_ended = Signal()

    def __init__(self, easel: Easel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("framingBoard")
        self.setAccessibleName(self.tr("Frame"))
        self.setToolTip(plain_tip(how_to_frame()))
        self.setAccessibleDescription(how_to_frame())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._easel = easel
        self._dropper = False
        self._at = QPointF()
        self._hand = Hand(easel, self, self)
        easel.shown.connect(self._show)
        self.installEventFilter(self)

    def frame_area(self) -> QRectF:
        room, placement = QRectF(self.rect()), self._easel.placement
        inset = max(float(scaled(Space.WIDE)), room.height() * AROUND)
        return frame_in(room.adjusted(inset, inset, -inset, -inset), None if placement is None else placement.canvas)

    def takes_wheel(self) -> bool:
        return True

    def start_dropper(self) -> None:
        """The next click takes the colour under it; Escape puts the dropper away, arrow keys and Enter use it."""
        self._dropper = True
        self._at = self.frame_area().center()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()

    def sizeHint(self) -> QSize:
        return QSize(scaled(WIDTH), scaled(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors, painter, area = tokens(self.palette()), QPainter(self), self.frame_area()
        painter.fillRect(self.rect(), colors.color("stage"))
        if self._easel.look is None:
            return
        paint_beyond(painter, self._easel, area, colors.color("stage"))
        paint_framed(painter, self._easel, area)
        if self._easel.moving:
            paint_thirds(painter, area, colors)
        painter.setPen(QPen(colors.color("on_badge", 0.8), 1))
        painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5))
        if self._dropper:
            self._paint_drop(painter)

    def _paint_drop(self, painter: QPainter) -> None:
        colors, found = tokens(self.palette()), colour_at(self._easel, self.frame_area(), self._at)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = scaled(DROP)
        drop = QRectF(self._at.x() - side / 2, self._at.y() - side / 2, side, side)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        rings = [(colors.color("badge"), 12.0), (colors.color("on_badge"), 10.0)]
        if found is not None:
            rings.append((qcolor(found), 7.0))
        for tone, width in rings:
            painter.setPen(QPen(tone, width))
            painter.drawEllipse(drop)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Comes before the hand's: with the dropper out, the hand is idle."""
        if not self._dropper or watched is not self:
            return False
        match event.type():
            case QEvent.Type.MouseMove if isinstance(event, QMouseEvent):
                self._at = event.position()
                self.update()
            case QEvent.Type.MouseButtonPress if isinstance(event, QMouseEvent):
                self._at = event.position()
                self._pick()
            case QEvent.Type.ShortcutOverride:
                event.accept()
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent):
                return self._dropper_key(event)
            case QEvent.Type.MouseButtonRelease | QEvent.Type.MouseButtonDblClick | QEvent.Type.Wheel:
                pass
            case _:
                return False
        return True

    def _dropper_key(self, event: QKeyEvent) -> bool:
        step = scaled(Space.TINY)
        ways = {
            Qt.Key.Key_Left: QPointF(-step, 0),
            Qt.Key.Key_Right: QPointF(step, 0),
            Qt.Key.Key_Up: QPointF(0, -step),
            Qt.Key.Key_Down: QPointF(0, step),
        }
        match Qt.Key(event.key()):
            case key if key in ways:
                area = self.frame_area()
                there = self._at + ways[key]
                self._at = QPointF(
                    min(max(there.x(), area.left()), area.right()), min(max(there.y(), area.top()), area.bottom())
                )
                self.update()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self._pick()
            case Qt.Key.Key_Escape:
                self._end_dropper()
            case _:
                return False
        return True

    def _pick(self) -> None:
        found = colour_at(self._easel, self.frame_area(), self._at)
        if found is not None:
            self._end_dropper()
            self.picked.emit(found)

    def _end_dropper(self) -> None:
        self._dropper = False
        self._show()
        self.dropper_ended.emit()

    @Slot()
    def _show(self) -> None:
        if self._dropper:
            self.setCursor(Qt.CursorShape.CrossCursor)
        elif self._easel.can_move:
            self.setCursor(Qt.CursorShape.ClosedHandCursor if self._easel.held else Qt.CursorShape.OpenHandCursor)
        else:
            self.setCursor(Qt.CursorShape.ArrowCursor)
        self.update()
