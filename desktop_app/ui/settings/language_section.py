"""The language of the window."""

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop_app.runtime.preferences import Preferences, Settings
from desktop_app.ui.controls import ChoiceBox
from desktop_app.ui.settings.section import Section
from desktop_app.words.languages import LANGUAGES

FOUND_BY: Final = " ".join(("language sprache idioma langue لغة 言語 语言", *LANGUAGES.values()))
"""For the search of those who can't read the rest."""


class LanguageSection(Section):
    """Each language by its own name, and the system's. The window is built anew in what is chosen. GUI thread."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Language"), parent)
        self._preferences = preferences
        self._box = ChoiceBox(self)
        self._box.setObjectName("languageBox")
        self._box.addItem(self.tr("As the system says"), "")
        for code, name in LANGUAGES.items():
            self._box.addItem(name, code)
        self.add_row(
            self.tr("Language of the window"),
            self._box,
            self.tr("Words, numbers and days. Nothing that is under way stops for it."),
            FOUND_BY,
        )
        self._show(preferences.settings)
        self._box.currentIndexChanged.connect(self._choose)
        preferences.changed.connect(self._show)

    @Slot(object)
    def _show(self, settings: Settings) -> None:
        self._box.setCurrentIndex(max(0, self._box.findData(settings.language)))

    @Slot()
    def _choose(self) -> None:
        self._preferences.change(language=str(self._box.currentData()))
