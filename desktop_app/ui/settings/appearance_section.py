"""How the window looks."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop_app.runtime.preferences import Preferences, Settings, Theme
from desktop_app.ui.controls import ChoiceBox
from desktop_app.ui.settings.section import Section


class AppearanceSection(Section):
    """GUI thread."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Appearance"), parent)
        self._preferences = preferences
        self._theme = ChoiceBox(self)
        self._theme.setObjectName("themeBox")
        for theme, text in (
            (Theme.DARK, self.tr("Dark")),
            (Theme.LIGHT, self.tr("Light")),
            (Theme.HIGH_CONTRAST, self.tr("High contrast")),
            (Theme.SYSTEM, self.tr("As the system")),
        ):
            self._theme.addItem(text, theme)
        self.add_row(
            self.tr("Theme"),
            self._theme,
            self.tr("Dark is best for judging colour. High contrast is dark or light as your system is."),
            self.tr("dark light night day high contrast black white colours system look"),
        )
        self._tips = self.add_switch(
            self.tr("Show tips"),
            self.tr("One line at the top of the window when you meet something new. Each is shown once."),
            self.tr("tips hints help advice welcome"),
        )
        self._tips.setObjectName("showTipsBox")
        self._show(preferences.settings)
        self._tips.toggled.connect(self._choose_tips)
        self._theme.currentIndexChanged.connect(self._choose)
        preferences.changed.connect(self._show)

    @Slot(object)
    def _show(self, settings: Settings) -> None:
        self._theme.setCurrentIndex(self._theme.findData(settings.theme))
        self._tips.setChecked(settings.tips)

    @Slot()
    def _choose(self) -> None:
        self._preferences.change(theme=Theme(self._theme.currentData()))

    @Slot(bool)
    def _choose_tips(self, shown: bool) -> None:
        """Wanted again, they all come again."""
        if shown != self._preferences.settings.tips:
            self._preferences.change(tips=shown, tips_seen=())
