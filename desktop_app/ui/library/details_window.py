"""The details in a window of their own, beside the strip; it follows what is selected."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop_app.ui.fitting import fitting
from desktop_app.ui.library.details_panel import WIDTH, DetailsPanel
from desktop_app.ui.shortcuts.commands import Command
from desktop_app.ui.shortcuts.shortcuts import shortcuts

HEIGHT = 620


class DetailsWindow(QDialog):
    """Opened with `show()`: the clips stay at hand. The key that opened it, or Escape, closes it."""

    def __init__(self, panel: DetailsPanel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("detailsWindow")
        self.setWindowTitle(self.tr("Details"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(panel)
        self.resize(fitting(self, WIDTH, HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if shortcuts().matches(event, Command.CLIP_DETAILS):
            self.close()
        else:
            super().keyPressEvent(event)
