"""The menu behind the question mark."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.ui.icons import icon
from desktop_app.ui.shortcuts.commands import Command
from desktop_app.ui.shortcuts.shortcuts import shortcuts


class HelpMenu(QMenu):
    """One signal for each entry. Opened with `popup`; built anew each time."""

    guide_wanted = Signal()
    shortcuts_wanted = Signal()
    welcome_wanted = Signal()
    report_wanted = Signal()
    updates_wanted = Signal()
    about_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("helpMenu")
        self.setAccessibleName(self.tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keys = shortcuts().words(Command.SHORTCUTS)
        sheet = self.tr("Keyboard shortcuts")
        self.addAction(icon("guide"), self.tr("Guide")).triggered.connect(self.guide_wanted)
        self.addAction(icon("keyboard"), f"{sheet}\t{keys}" if keys else sheet).triggered.connect(self.shortcuts_wanted)
        self.addAction(self.tr("Welcome pages")).triggered.connect(self.welcome_wanted)
        self.addSeparator()
        self.addAction(icon("warning"), self.tr("Report a problem…")).triggered.connect(self.report_wanted)
        self.addAction(icon("download"), self.tr("Check for updates…")).triggered.connect(self.updates_wanted)
        self.addSeparator()
        self.addAction(icon("info"), self.tr("About Stillwake")).triggered.connect(self.about_wanted)
