"""Whether Stillwake may ask for newer versions of itself, and a button that asks now."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.runtime.preferences import Preferences, Settings
from desktop_app.ui.controls import words_button
from desktop_app.ui.settings.section import Section
from desktop_app.ui.theme import Look


class UpdatesSection(Section):
    """`check_wanted`: ask now. GUI thread."""

    check_wanted = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Updates"), parent)
        self._preferences = preferences
        self._allowed = self.add_switch(
            self.tr("Ask once a week for a newer version"),
            self.tr("GitHub is asked, and learns nothing of you but your address. Nothing is installed by itself."),
            self.tr("update release automatic network privacy"),
        )
        self._allowed.setObjectName("updateCheckBox")
        check = words_button(self.tr("Check now"), Look.PLAIN)
        check.setObjectName("checkUpdatesButton")
        check.clicked.connect(self.check_wanted)
        self.add_row(
            self.tr("Check for a newer version"),
            check,
            self.tr("Asks now, once, and shows what is new."),
            self.tr("update release version"),
        )
        self._show(preferences.settings)
        self._allowed.toggled.connect(self._allow)
        preferences.changed.connect(self._show)

    @Slot(object)
    def _show(self, settings: Settings) -> None:
        self._allowed.setChecked(settings.update_check)

    @Slot(bool)
    def _allow(self, allowed: bool) -> None:
        self._preferences.change(update_check=allowed)
