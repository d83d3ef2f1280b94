"""Opens what helps: guide, shortcut sheet, the report of a problem. Each is imported when it is first wanted."""

from collections import Counter

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.runtime.parts import Parts
from desktop_app.ui.reading import begun_at, foot_of
from desktop_app.ui.shortcuts.commands import Command
from desktop_app.ui.shortcuts.shortcuts import Keys


class HelpDesk(QObject):
    """Lives with `window`. `welcome_wanted`, `updates_wanted` and `settings_wanted` are for those who have them;
    `keys_wanted`: to the keys in the settings. GUI thread.
    """

    welcome_wanted = Signal()
    updates_wanted = Signal()
    settings_wanted = Signal()
    keys_wanted = Signal()

    def __init__(self, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self._parts = parts
        self._window = window
        Keys(Command.SHORTCUTS, window).activated.connect(self.show_shortcuts)
        Keys(Command.SETTINGS, window).activated.connect(self.settings_wanted)

    @Slot(QWidget)
    def open_menu(self, at: QWidget) -> None:
        """At the foot of `at`, and within the screen."""
        from desktop_app.ui.help.help_menu import HelpMenu

        menu = HelpMenu(self._window)
        menu.guide_wanted.connect(self.show_guide)
        menu.shortcuts_wanted.connect(self.show_shortcuts)
        menu.welcome_wanted.connect(self.welcome_wanted)
        menu.report_wanted.connect(self.report)
        menu.updates_wanted.connect(self.updates_wanted)
        menu.about_wanted.connect(self.show_about)
        menu.popup(begun_at(foot_of(at), menu))

    @Slot()
    def show_guide(self) -> None:
        """The guide; the one that is open already comes to the front."""
        from desktop_app.ui.help.guide_window import GuideWindow

        guide = self._window.findChild(GuideWindow)
        _show_one(guide or GuideWindow(self._parts.preferences.settings.language, self._window))

    def take_over(self, before: "HelpDesk") -> None:
        """For a window in another language: a guide that is open in the window that goes is open here too, where it
        was, at the same page.
        """
        from desktop_app.ui.help.guide_window import GuideWindow

        was = before._window.findChild(GuideWindow)
        if was is not None and was.isVisible():
            guide = GuideWindow(self._parts.preferences.settings.language, self._window, was.page)
            guide.setGeometry(was.geometry())
            # The window it belongs to is shown first.
            QTimer.singleShot(0, guide, guide.show)

    @Slot()
    def show_shortcuts(self) -> None:
        """The sheet of keys; it stays beside the work."""
        from desktop_app.ui.help.shortcut_sheet import ShortcutSheet

        sheet = self._window.findChild(ShortcutSheet)
        if sheet is None:
            sheet = ShortcutSheet(self._window)
            sheet.change_wanted.connect(self.keys_wanted)
        _show_one(sheet)

    @Slot()
    def report(self, crash: str = "") -> None:
        """What would help to find a problem; `crash`: what is known of one of ours."""
        from desktop_app.runtime.problem_report import Circumstances
        from desktop_app.ui.report_dialog import ReportDialog

        parts = self._parts
        here = Circumstances(
            data_dir=parts.preferences.folder,
            library_dir=parts.library_dir,
            settings=parts.preferences.settings,
            crash=crash,
            online=parts.connectivity.online,
            counts=Counter(snapshot.job.state.value for snapshot in parts.jobs.snapshots()),
        )
        ReportDialog(here, self._window).open()

    @Slot()
    def show_about(self) -> None:
        """What this is, and whose work is in it."""
        from desktop_app.ui.help.about_dialog import AboutDialog

        about = AboutDialog(self._window)
        about.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        about.open()


def _show_one(window: QWidget) -> None:
    window.show()
    window.raise_()
    window.activateWindow()
