"""How shots are made: how many at once, and when to ask first."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain.composing import MOST_SHOTS
from desktop_app.runtime.preferences import Preferences, Settings
from desktop_app.ui.controls import ChoiceBox, NumberBox
from desktop_app.ui.settings.section import Section
from desktop_app.words.batches import shots_words

MOST_AT_ONCE = 8


class MakingSection(Section):
    """GUI thread."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Making shots"), parent)
        self._preferences = preferences
        self._at_once = ChoiceBox(self)
        self._at_once.setObjectName("atOnceBox")
        for count in range(1, MOST_AT_ONCE + 1):
            self._at_once.addItem(shots_words(count), count)
        self.add_row(
            self.tr("Sent at once"),
            self._at_once,
            self.tr("How many shots are at the service at the same time."),
            self.tr("parallel number queue speed"),
        )
        self._ask_above = NumberBox(self)
        self._ask_above.setObjectName("askAboveBox")
        self._ask_above.setDecimals(0)
        self._ask_above.setRange(1, MOST_SHOTS)
        self.add_row(
            self.tr("Ask first above so many shots"),
            self._ask_above,
            self.tr("More shots at once than this are made only after a question."),
            self.tr("batch many confirm cost money"),
        )
        self._send_when_back = self.add_switch(
            self.tr("Send kept shots without asking"),
            self.tr("Shots made while offline go out, and are charged, once you are back."),
            self.tr("offline online network automatic"),
        )
        self._send_when_back.setObjectName("sendWhenBackBox")
        self._show(preferences.settings)
        self._at_once.currentIndexChanged.connect(self._choose_at_once)
        self._ask_above.valueChanged.connect(self._choose_ask_above)
        self._send_when_back.toggled.connect(self._choose_send_when_back)
        preferences.changed.connect(self._show)

    @Slot(object)
    def _show(self, settings: Settings) -> None:
        self._at_once.setCurrentIndex(self._at_once.findData(settings.at_once))
        self._ask_above.setValue(settings.ask_above)
        self._send_when_back.setChecked(settings.send_when_back)

    @Slot()
    def _choose_at_once(self) -> None:
        self._preferences.change(at_once=int(self._at_once.currentData()))

    @Slot(float)
    def _choose_ask_above(self, count: float) -> None:
        self._preferences.change(ask_above=int(count))

    @Slot(bool)
    def _choose_send_when_back(self, by_itself: bool) -> None:
        self._preferences.change(send_when_back=by_itself)
