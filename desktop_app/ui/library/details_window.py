"""The details in a window of their own, beside the strip; it follows what is selected."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop_app.ui.library.details_panel import WIDTH, DetailsPanel
from desktop_app.ui.theme import scaled

HEIGHT = 620


class DetailsWindow(QDialog):
    """Opened with `show()`: the clips stay at hand. Ctrl+I or Escape closes it."""

    def __init__(self, panel: DetailsPanel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("detailsWindow")
        self.setWindowTitle(self.tr("Details"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(panel)
        self.resize(QSize(scaled(WIDTH), scaled(HEIGHT)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_I:
            self.close()
        else:
            super().keyPressEvent(event)
