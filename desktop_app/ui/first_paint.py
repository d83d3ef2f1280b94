"""Tells when a widget has been painted for the first time: what the first paint does not need begins then."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """`happened` once, after the widget's first paint is on the screen.

    A filter that takes itself away, not an `event` of the window's own: a handler in Python around the window's
    painting would keep every other thread waiting while it paints, each time.
    """

    happened = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self, self._tell)
        return False

    @Slot()
    def _tell(self) -> None:
        self.happened.emit()
