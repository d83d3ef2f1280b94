"""Which words of the engine go to the desktop: notifications, tray, taskbar, and sleep held off."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from shiboken6 import delete

from desktop_app.domain.ids import JobId
from desktop_app.domain.notice import Notice
from desktop_app.runtime.desktop.base import Awake, Bulletin, Taskbar
from desktop_app.runtime.desktop.counts import Counts, QueueCounts
from desktop_app.runtime.desktop.travellers import Travellers
from desktop_app.runtime.messages import JobSnapshot
from desktop_app.runtime.parts import Parts
from desktop_app.runtime.preferences import Settings
from desktop_app.ui.desktop_news import DesktopNews
from desktop_app.ui.desktop_ways import Desktop
from desktop_app.words.news import awake_words

if TYPE_CHECKING:
    from desktop_app.ui.tray_icon import TrayIcon

WITHOUT_DESKTOP = frozenset({"offscreen", "minimal"})
"""Qt's platforms that no person looks at."""
TRAY_AFTER_MS = 1000
"""The window comes first, and what it shows."""


def has_desktop() -> bool:
    """Whether somebody is there to be told anything."""
    return QGuiApplication.platformName() not in WITHOUT_DESKTOP


class DesktopBoard(QObject):
    """Lives beside the window, from after its first paint to the end. GUI thread.

    `show_wanted()`: the window is wanted in front; `shot_wanted(JobId)`: and that shot in it. `quit_wanted()`.
    `alarmed()`: the window has a question, and nobody looks. The desktop is asked for nothing before there is a reason,
    and never waited for.
    """

    show_wanted = Signal()
    shot_wanted = Signal(object)
    quit_wanted = Signal()
    alarmed = Signal()

    def __init__(self, parts: Parts, desktop: Desktop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences, self._desktop = parts.preferences, desktop
        self._tray: TrayIcon | None = None
        self._taskbar: Taskbar | None = None
        self._awake: Awake | None = None
        self._travellers = Travellers()
        self._travelling = self._held = self._urgent = False
        self._open = True
        self._counts = QueueCounts(parts.jobs, self)
        self._counts.changed.connect(self._show_counts)
        self._news = DesktopNews(parts.preferences, self._bulletin, self)
        self._news.clicked_on.connect(self._show_shot)
        self._news.question_waits.connect(self._set_urgent)
        engine = parts.engine
        engine.jobs_loaded.connect(self._follow_all)
        engine.job_changed.connect(self._follow)
        engine.progressed.connect(self._follow)
        engine.noticed.connect(self._take_notice)
        parts.preferences.changed.connect(self._settings_changed)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._state_changed)
        self._state_changed(application.applicationState())
        self._tray_turn = QTimer(self, singleShot=True, interval=TRAY_AFTER_MS)
        self._tray_turn.timeout.connect(self._find_tray)
        self._tray_turn.start()

    def close(self) -> None:
        """Take everything away that is no window, and let the computer sleep. What is told after it is too late."""
        self._open = False
        self._tray_turn.stop()
        self._counts.close()
        self._news.close()
        if self._taskbar is not None:
            self._taskbar.close()
        self._hold_or_release()
        self._desktop.close()

    def hide(self) -> None:
        """Out of the tray; while there is still a screen."""
        if self._tray is not None:
            self._tray.hide()
            delete(self._tray)
            self._tray = None

    def _bulletin(self) -> Bulletin | None:
        return self._desktop.bulletin(self._news, self._tray)

    @Slot()
    def _find_tray(self) -> None:
        self._desktop.find_tray(self._enter_tray)

    def _enter_tray(self) -> None:
        from desktop_app.ui.tray_icon import TrayIcon

        self._tray = TrayIcon(self._preferences)
        self._tray.show_wanted.connect(self.show_wanted)
        # After the menu has closed: what it hangs on is taken away.
        self._tray.quit_wanted.connect(self.quit_wanted, Qt.ConnectionType.QueuedConnection)
        self._tray.show_counts(self._counts.now)
        self._tray.show()

    @Slot(Qt.ApplicationState)
    def _state_changed(self, state: Qt.ApplicationState) -> None:
        self._news.set_in_front(state is Qt.ApplicationState.ApplicationActive)

    @Slot(object)
    def _take_notice(self, notice: Notice) -> None:
        self._news.take(notice)

    @Slot(object)
    def _show_shot(self, job_id: JobId | None) -> None:
        if job_id is None:
            self.show_wanted.emit()
        else:
            self.shot_wanted.emit(job_id)

    @Slot(bool)
    def _set_urgent(self, urgent: bool) -> None:
        self._urgent = urgent
        self._mark_taskbar()
        if urgent:
            self.alarmed.emit()

    @Slot(object)
    def _show_counts(self, counts: Counts) -> None:
        if self._tray is not None:
            self._tray.show_counts(counts)
        self._mark_taskbar()

    def _mark_taskbar(self) -> None:
        if not self._open:
            return
        if self._taskbar is None:
            self._taskbar = self._desktop.taskbar()
        if self._taskbar is not None:
            self._taskbar.show(self._counts.now, urgent=self._urgent)

    @Slot(object)
    def _follow_all(self, snapshots: tuple[JobSnapshot, ...]) -> None:
        for snapshot in snapshots:
            self._follow(snapshot)

    @Slot(object)
    def _follow(self, snapshot: JobSnapshot) -> None:
        self._news.note(snapshot)
        travelling = self._travellers.note(snapshot, datetime.now(UTC))
        if travelling is not self._travelling:
            self._travelling = travelling
            self._hold_or_release()

    @Slot(object)
    def _settings_changed(self, _settings: Settings) -> None:
        self._hold_or_release()

    def _hold_or_release(self) -> None:
        wanted = self._open and self._travelling and self._preferences.settings.keep_awake
        if wanted is self._held:
            return
        self._held = wanted
        if self._awake is None:
            self._awake = self._desktop.awake()
        if wanted:
            self._awake.hold(awake_words())
        else:
            self._awake.release()
