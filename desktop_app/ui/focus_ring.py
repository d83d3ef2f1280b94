"""The ring around whatever has the keyboard: 2 px of the accent, outside the control, so that nothing inside moves.

Style sheets can only draw inside a widget, and Qt's own QFocusFrame is cut off by the widget's parent.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from desktop_app.ui.tokens import RING, Radius

NO_RING = "noRing"
"""The property of a widget that shows its focus in its own way."""

RING_RADIUS = "ringRadius"
"""The property of a widget whose corners are not those of a field."""

MOVING = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange})


class _Frame(QWidget):
    """Lies over the window, lets everything through, and is cut by the scroll area its widget is in."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget.window())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._widget = widget
        self._over: list[QWidget] = []
        part: QWidget | None = widget
        while part is not None and not part.isWindow():
            self._over.append(part)
            part.installEventFilter(self)
            part = part.parentWidget()
        self.place()

    def release(self) -> None:
        for part in self._over:
            if isValid(part):
                part.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def place(self) -> None:
        if not isValid(self._widget) or not self._widget.isVisible():
            self.hide()
            return
        inside = self._in_window(self._widget)
        self.setGeometry(inside.adjusted(-RING, -RING, RING, RING))
        area = next((part for part in self._over[1:] if isinstance(part, QAbstractScrollArea)), None)
        if area is None or area is self._widget:
            self.clearMask()
        else:
            seen = self._in_window(area.viewport()).translated(-self.pos()).intersected(self.rect())
            if seen.isEmpty():  # scrolled out of sight; an empty mask would hide nothing
                self.hide()
                return
            self.setMask(seen)
        self.raise_()
        self.show()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in MOVING:
            self.place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not isValid(self._widget):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Around the button that is itself of the accent, the ring would not be seen.
        primary = self._widget.property("look") == "primary"
        role = QPalette.ColorRole.WindowText if primary else QPalette.ColorRole.Accent
        painter.setPen(QPen(self.palette().color(role), RING))
        half = RING / 2
        radius = min(float(self._widget.property(RING_RADIUS) or Radius.FIELD), self._widget.height() / 2) + half
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)

    def _in_window(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self.window(), QPoint(0, 0)), widget.size())


class FocusRing(QObject):
    """Follows the focus of the whole application. A clicked button keeps its calm: keys and fields bring the ring."""

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._frame: _Frame | None = None
        application.focusChanged.connect(self._follow)

    @Slot(QWidget, QWidget)
    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._frame is not None and isValid(self._frame):
            self._frame.release()
        self._frame = None
        if now is not None and not now.isWindow() and not now.property(NO_RING) and not _clicked_button(now):
            if now.visibleRegion().isEmpty():
                _bring_into_sight(now)
            self._frame = _Frame(now)


def _bring_into_sight(widget: QWidget) -> None:
    """Qt scrolls for the Tab key inside a scroll area, but not where it leads into one."""
    part = widget.parentWidget()
    while part is not None and not part.isWindow():
        if isinstance(part, QScrollArea):
            part.ensureWidgetVisible(widget, 2 * RING, 2 * RING)
        part = part.parentWidget()


def _clicked_button(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) and QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
