"""Which tip is shown: one at a time, each once, and none for who doesn't want them."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from desktop_app.runtime.preferences import Preferences, Settings
from desktop_app.ui.tips.table import Tip, tip_words
from desktop_app.ui.tips.tip_line import TipLine

LONG_ENOUGH_MS: Final = 60_000
"""A tip that nobody has dismissed by then has been seen."""


class Tips(QObject):
    """GUI thread. A tip that isn't shown, because another is or because there is no room, may be met again later."""

    def __init__(self, preferences: Preferences, line: TipLine) -> None:
        super().__init__(line)
        self._preferences, self._line = preferences, line
        self._shown: Tip | None = None
        self._time = QTimer(self, singleShot=True, interval=LONG_ENOUGH_MS)
        self._time.timeout.connect(self._seen)
        line.dismissed.connect(self._seen)
        line.crowded.connect(self._withdraw)
        preferences.changed.connect(self._settings_changed)

    @property
    def shown(self) -> Tip | None:
        return self._shown

    def wants(self, tip: Tip) -> bool:
        """Whether there is still something to tell."""
        settings = self._preferences.settings
        return settings.tips and tip.value not in settings.tips_seen

    def meet(self, tip: Tip) -> None:
        """What the tip is about has come into sight. Not while a dialog asks for attention."""
        if self._shown is None and self.wants(tip) and QApplication.activeModalWidget() is None:
            words = tip_words(tip)
            if words and self._line.show_tip(words):
                self._shown = tip
                self._time.start()

    def know(self, tip: Tip) -> None:
        """The artist does it already: no need to tell."""
        if self.wants(tip):
            seen = self._preferences.settings.tips_seen
            self._preferences.change(tips_seen=(*seen, tip.value))
        if self._shown is tip:
            self._withdraw()

    def leave(self, tip: Tip) -> None:
        """What the tip is about is out of sight again."""
        if self._shown is tip:
            self._withdraw()

    @Slot()
    def _seen(self) -> None:
        if self._shown is not None:
            self.know(self._shown)

    @Slot()
    def _withdraw(self) -> None:
        self._shown = None
        self._time.stop()
        self._line.hide()

    @Slot(object)
    def _settings_changed(self, settings: Settings) -> None:
        if not settings.tips and self._shown is not None:
            self._withdraw()
