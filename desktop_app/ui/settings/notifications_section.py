"""Which notifications come, and whether the computer stays awake for a shot."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop_app.runtime.preferences import Preferences, Settings
from desktop_app.ui.settings.section import Section


class NotificationsSection(Section):
    """A switch for each kind. GUI thread."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Notifications"), parent)
        self._preferences = preferences
        self.done = self.add_switch(
            self.tr("Say when a shot is done"),
            self.tr("Only while Stillwake isn't in front. A click brings up the clip."),
            self.tr("notify notification finished ready message"),
        )
        self.failed = self.add_switch(
            self.tr("Say when a shot could not be made"),
            self.tr("Its settings are kept: you can change it and make it again."),
            self.tr("notify notification failed error trouble message"),
        )
        self.question = self.add_switch(
            self.tr("Say when a shot needs your answer"),
            self.tr("Until you answer, the shot waits and nothing is sent."),
            self.tr("notify notification question uncertain held message"),
        )
        self.awake = self.add_switch(
            self.tr("Keep the computer awake while sending or fetching"),
            self.tr("Only that long. The screen may go dark."),
            self.tr("sleep suspend standby power energy battery"),
        )
        for switch, name in (
            (self.done, "notifyDoneBox"),
            (self.failed, "notifyFailedBox"),
            (self.question, "notifyQuestionBox"),
            (self.awake, "keepAwakeBox"),
        ):
            switch.setObjectName(name)
        self._show(preferences.settings)
        self.done.toggled.connect(self._choose_done)
        self.failed.toggled.connect(self._choose_failed)
        self.question.toggled.connect(self._choose_question)
        self.awake.toggled.connect(self._choose_awake)
        preferences.changed.connect(self._show)

    @Slot(object)
    def _show(self, settings: Settings) -> None:
        self.done.setChecked(settings.notify_done)
        self.failed.setChecked(settings.notify_failed)
        self.question.setChecked(settings.notify_question)
        self.awake.setChecked(settings.keep_awake)

    @Slot(bool)
    def _choose_done(self, wanted: bool) -> None:
        self._preferences.change(notify_done=wanted)

    @Slot(bool)
    def _choose_failed(self, wanted: bool) -> None:
        self._preferences.change(notify_failed=wanted)

    @Slot(bool)
    def _choose_question(self, wanted: bool) -> None:
        self._preferences.change(notify_question=wanted)

    @Slot(bool)
    def _choose_awake(self, wanted: bool) -> None:
        self._preferences.change(keep_awake=wanted)
