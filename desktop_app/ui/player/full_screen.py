"""A window of the whole screen that borrows the stage; its controls go while the pointer rests."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

GLANCE = 150
"""Milliseconds between two looks at where the pointer is: the video's own window keeps its moves to itself."""
REST = 2500
"""Milliseconds without a move after which the controls go."""


class FullScreenWindow(QWidget):
    """`left` asks for the stage to be taken home."""

    left = Signal()

    def __init__(self, stage: QWidget, controls: QWidget, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("fullScreenWindow")
        self.setWindowTitle(parent.window().windowTitle())
        self._controls = controls
        self._pointer = QCursor.pos()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(stage)
        self._glance = QTimer(self, interval=GLANCE)
        self._glance.timeout.connect(self._look)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._hide_controls)
        self._glance.start()
        self._rest.start()

    def wake(self) -> None:
        """Something was asked: show the controls for a while."""
        self._controls.show()
        self.unsetCursor()
        self._rest.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.left.emit()

    @Slot()
    def _look(self) -> None:
        now: QPoint = QCursor.pos()
        if now != self._pointer:
            self._pointer = now
            self.wake()

    @Slot()
    def _hide_controls(self) -> None:
        if self._controls.geometry().contains(self.mapFromGlobal(QCursor.pos())):
            self._rest.start()
            return
        self._controls.hide()
        self.setCursor(Qt.CursorShape.BlankCursor)
