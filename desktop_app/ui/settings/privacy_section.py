"""Whom the artist trusts: the hosts that clips may be fetched from."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop_app.runtime.preferences import Preferences
from desktop_app.ui.plain import PlainLabel
from desktop_app.ui.settings.section import Section
from desktop_app.ui.settings.trusted_hosts import TrustedHosts
from desktop_app.ui.theme import Look, wear


class PrivacySection(Section):
    """GUI thread."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Privacy"), parent)
        found_by = self.tr("trust trusted hosts servers domains download security privacy")
        self._hosts = TrustedHosts(preferences, self)
        self.add_wide_row(
            self.tr("Also fetched from"),
            self._hosts,
            self.tr("You let finished clips be fetched from here. Forget one, and you are asked again."),
            found_by,
        )
        self._none = PlainLabel(
            self.tr("Clips come from RunComfy's own hosts only. You are asked before one is fetched from elsewhere."),
            self,
        )
        self._none.setWordWrap(True)
        wear(self._none, Look.HINT)
        self.add_wide_row("", self._none, "", self._none.text(), found_by)
        self._hosts.filled.connect(self._show)
        self._show(not self._hosts.is_empty)

    @Slot(bool)
    def _show(self, any_left: bool) -> None:
        self.offer(self._hosts, any_left)
        self.offer(self._none, not any_left)
