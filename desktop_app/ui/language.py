"""The language the window speaks: its words, Qt's own, its numbers and days, and the side it is read from."""

from PySide6.QtCore import QLocale, QObject, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from desktop_app.words.languages import locale_for, spoken, translators


class Speech(QObject):
    """Puts a language into the application. GUI thread.

    Words are asked for when they are shown: whoever is on the screen already keeps those it has, so a window is built
    anew after a change.
    """

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__(application)
        self._application = application
        self._installed: tuple[QTranslator, ...] = ()
        self._language = ""
        self._before = QLocale(), application.layoutDirection()

    @property
    def language(self) -> str:
        """The code of what is spoken now; "" before the first word."""
        return self._language

    def is_another(self, chosen: str) -> bool:
        """Whether `chosen` isn't what is spoken now."""
        return spoken(chosen) != self._language

    def speak(self, chosen: str) -> None:
        """Speak `chosen`, a code of `LANGUAGES`, or what the system wants where it is none."""
        language = spoken(chosen)
        if language == self._language:
            return
        self._language = language
        self._replace(translators(language))
        locale = locale_for(language)
        QLocale.setDefault(locale)
        # Not by the locale's own script: a system in another language may lend us its way of writing numbers.
        right_to_left = QLocale(language).textDirection() is Qt.LayoutDirection.RightToLeft
        self._application.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )

    def end(self) -> None:
        """Leave the application as it was found."""
        self._language = ""
        self._replace(())
        locale, direction = self._before
        QLocale.setDefault(locale)
        self._application.setLayoutDirection(direction)

    def _replace(self, translators: tuple[QTranslator, ...]) -> None:
        for old in self._installed:
            self._application.removeTranslator(old)
        self._installed = translators
        for new in translators:
            self._application.installTranslator(new)
