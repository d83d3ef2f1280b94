"""The hand over a picture: mouse, wheel, pinch and keys on a widget, as movements of what is on the easel."""

from collections.abc import Callable, Mapping
from typing import Final, Protocol, TypeAlias

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture, QWidget

from desktop_app.domain.framing import Point
from desktop_app.ui.compose.framing.easel import Easel
from desktop_app.ui.shortcuts.commands import Command
from desktop_app.ui.shortcuts.shortcuts import shortcuts

STEP: Final = 0.05
"""Of the frame, at one press of an arrow key."""
NEARER: Final = 1.1
NEARER_BY_WHEEL: Final = 1.15
NOTCH: Final = 120.0
NO_KEY: Final = "–"

ARROWS: Final[Mapping[Qt.Key, Point]] = {
    Qt.Key.Key_Left: (1, 0),
    Qt.Key.Key_Right: (-1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
"""The picture goes where the arrow points, as it goes with the mouse: so the frame goes the other way."""

Act: TypeAlias = Callable[[Easel], None]

KEYS: Final[Mapping[Command, Act]] = {
    Command.FRAME_NEARER: lambda easel: easel.zoom(NEARER),
    Command.FRAME_FARTHER: lambda easel: easel.zoom(1 / NEARER),
    Command.FRAME_WHOLE: lambda easel: easel.reset_view(),
    Command.FRAME_TURN: lambda easel: easel.turn(1),
    Command.FRAME_TURN_BACK: lambda easel: easel.turn(-1),
    Command.FRAME_MIRROR: lambda easel: easel.flip(),
}


class Surface(Protocol):
    """A widget on which the easel's picture is shown."""

    def frame_area(self) -> QRectF:
        """Where the frame is, in the widget."""

    def takes_wheel(self) -> bool:
        """Whether a wheel over it is meant for it, rather than for what it lies in."""


class Hand(QObject):
    """Watches `widget`, which shows the easel's picture as `surface` says; idle while there is none on the easel."""

    def __init__(self, easel: Easel, widget: QWidget, surface: Surface) -> None:
        super().__init__(widget)
        self._easel = easel
        self._widget = widget
        self._surface = surface
        self._from: QPointF | None = None
        self._moved = False
        widget.grabGesture(Qt.GestureType.PinchGesture)
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if self._easel.look is None:
            return False
        match event.type():
            case QEvent.Type.ShortcutOverride if isinstance(event, QKeyEvent) and self._act_of(event) is not None:
                event.accept()
                return True
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent):
                return self._key(event)
            case QEvent.Type.MouseButtonPress if isinstance(event, QMouseEvent):
                return self._press(event)
            case QEvent.Type.MouseMove if isinstance(event, QMouseEvent):
                return self._drag(event)
            case QEvent.Type.MouseButtonRelease if isinstance(event, QMouseEvent):
                return self._release(event)
            case QEvent.Type.MouseButtonDblClick if isinstance(event, QMouseEvent):
                return self._double_click(event)
            case QEvent.Type.Wheel if isinstance(event, QWheelEvent):
                return self._wheel(event)
            case QEvent.Type.NativeGesture if isinstance(event, QNativeGestureEvent):
                return self._gesture(event)
            case QEvent.Type.Gesture if isinstance(event, QGestureEvent):
                return self._pinch(event)
            case _:
                return False

    def _key(self, event: QKeyEvent) -> bool:
        act = self._act_of(event)
        if act is None:
            return False
        act(self._easel)
        return True

    def _act_of(self, event: QKeyEvent) -> Act | None:
        """What a key asks of the easel; `None` if it is not for the hand."""
        match shortcuts().meant(event, (*KEYS, Command.UNDO, Command.REDO)):
            case Command.UNDO:
                return Easel.undo if self._easel.can_undo else None
            case Command.REDO:
                return Easel.redo
            case Command() as command:
                return KEYS[command]
            case None:
                return self._movement(event)

    def _movement(self, event: QKeyEvent) -> Act | None:
        """An arrow moves the picture; with Shift by one pixel of it."""
        key, pressed = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key not in ARROWS or pressed not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            return None
        way, fine = ARROWS[key], pressed == Qt.KeyboardModifier.ShiftModifier
        return lambda easel: easel.move(self._step(way, fine=fine))

    def _step(self, way: Point, *, fine: bool) -> Point:
        """`fine`: one pixel of the picture."""
        placement = self._easel.placement
        if not fine or placement is None:
            return way[0] * STEP, way[1] * STEP
        return way[0] / placement.frame.width, way[1] / placement.frame.height

    def _press(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        self._widget.setFocus(Qt.FocusReason.MouseFocusReason)
        self._from, self._moved = event.position(), False
        return True

    def _drag(self, event: QMouseEvent) -> bool:
        if self._from is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        way, area = event.position() - self._from, self._surface.frame_area()
        if not self._moved and way.manhattanLength() < QApplication.startDragDistance() / 2:
            return True
        if not self._moved:
            self._moved = True
            self._easel.hold(True)
        self._from = event.position()
        self._easel.move((-way.x() / area.width(), -way.y() / area.height()))
        return True

    def _release(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton or self._from is None:
            return False
        self._from = None
        if self._moved:
            self._easel.hold(False)
        return True

    def _double_click(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        self._easel.reset_view()
        return True

    def _wheel(self, event: QWheelEvent) -> bool:
        notches = event.angleDelta().y() / NOTCH
        if not notches or not self._surface.takes_wheel():
            return False
        self._easel.zoom(NEARER_BY_WHEEL**notches, self._about(event.position()))
        event.accept()
        return True

    def _gesture(self, event: QNativeGestureEvent) -> bool:
        match event.gestureType():
            case Qt.NativeGestureType.ZoomNativeGesture:
                self._easel.zoom(max(0.1, 1 + event.value()), self._about(event.position()))
            case Qt.NativeGestureType.SmartZoomNativeGesture:
                self._easel.reset_view()
            case _:
                return False
        return True

    def _pinch(self, event: QGestureEvent) -> bool:
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        middle = QPointF(self._widget.mapFromGlobal(pinch.centerPoint().toPoint()))
        self._easel.zoom(pinch.scaleFactor(), self._about(middle))
        event.accept(pinch)
        return True

    def _about(self, point: QPointF) -> Point:
        """`point` of the widget in parts of the frame."""
        area = self._surface.frame_area()
        across, down = (point.x() - area.x()) / area.width(), (point.y() - area.y()) / area.height()
        return min(max(across, 0.0), 1.0), min(max(down, 0.0), 1.0)


def how_to_frame() -> str:
    """What the hand and the keys now do, for a tooltip."""
    keys = shortcuts()
    return QCoreApplication.translate(
        "Hand",
        "Drag the picture, or press the arrow keys (with Shift: one pixel at a time). Wheel, pinch, {nearer} and"
        " {farther}: nearer and farther. {whole} or a double click: all of it again. {turn} turns, {mirror} mirrors,"
        " {undo} undoes",
    ).format(
        nearer=keys.words(Command.FRAME_NEARER) or NO_KEY,
        farther=keys.words(Command.FRAME_FARTHER) or NO_KEY,
        whole=keys.words(Command.FRAME_WHOLE) or NO_KEY,
        turn=keys.words(Command.FRAME_TURN) or NO_KEY,
        mirror=keys.words(Command.FRAME_MIRROR) or NO_KEY,
        undo=keys.words(Command.UNDO) or NO_KEY,
    )
