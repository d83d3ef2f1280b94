"""The composition root: builds everything in order and takes it down in reverse.

The window and what composing needs come first and are painted; `backstage`, the engine with all its threads, is
imported beside the event loop and built right after the first paint.
"""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, QTimer, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from desktop_app import __version__, paths
from desktop_app.arguments import window_options
from desktop_app.collector import Collector
from desktop_app.domain.errors import ErrorCode, KnownError
from desktop_app.models import load_models
from desktop_app.options import Options
from desktop_app.runtime.front_parts import FrontParts
from desktop_app.runtime.intake import Intake, fetch_public
from desktop_app.runtime.library_sight import KeptSight
from desktop_app.runtime.preferences import Preferences, Settings
from desktop_app.storage import settings as settings_file
from desktop_app.storage.data_lock import DataLock
from desktop_app.storage.first_start import is_first_start
from desktop_app.storage.library_place import intended, library_now
from desktop_app.ui.language import Speech
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.theme import ARGUMENTS

if TYPE_CHECKING:
    from desktop_app.backstage import Backstage
    from desktop_app.crash import CrashWatch
    from desktop_app.crash_reports import CrashReport
    from desktop_app.domain.ids import JobId
    from desktop_app.runtime.desk import Desk
    from desktop_app.runtime.engine import JobEngine
    from desktop_app.ui.desktop_board import DesktopBoard

SWITCH_INTERVAL = 0.0005
"""Seconds between thread switches: with downloads under way the window answers twice as fast as with Python's own
0.005.
"""

SCREEN_LOST = 1
"""The exit code when the session took the screen away, as Qt has it."""

UNSEEN_MS = 500
"""A window that isn't shown has no first paint: then the engine starts after so long."""


class _Warming(QRunnable):
    """Imports what comes backstage while the window already answers; its own import then costs nothing."""

    def __init__(self, application: "Application") -> None:
        super().__init__()
        self._application = application

    def run(self) -> None:
        from desktop_app.spare_memory import keep_few_heaps

        try:
            keep_few_heaps()
            import desktop_app.backstage
            import desktop_app.ui.desktop_board
            import desktop_app.ui.desktop_ways
            import desktop_app.ui.library.library_panel
            import desktop_app.ui.notifications
            import desktop_app.ui.player.stage
            import desktop_app.ui.queue.queue_panel
            import desktop_app.ui.switchboard
            import desktop_app.ui.tips.watch
            import desktop_app.ui.whole_library  # noqa: F401
        finally:  # whatever is wrong with one of them is told by the start itself: without it the window would wait
            self._application.warmed.emit()


class Application(QObject):
    """The running program. `window` isn't shown yet; `shutdown` may be called twice. GUI thread."""

    warmed = Signal()

    def __init__(self, qt: QApplication, options: Options) -> None:
        super().__init__()
        sys.setswitchinterval(SWITCH_INTERVAL)
        self.qt = qt
        self._options = options
        self._lock = DataLock(options.data_dir)
        self._lock.acquire()
        self._collector = Collector(self)
        settings_path = options.data_dir / settings_file.FILE_NAME
        settings = settings_file.load(settings_path)
        self._speech = Speech(qt)
        self._speech.speak(settings.language)
        library_dir = options.library_dir or library_now(options.data_dir, settings)
        self._greets = options.greets and is_first_start(options.data_dir, library_dir)
        if self._greets:
            from desktop_app.ui.welcome.sample_shot import with_sample

            settings = with_sample(settings)
        self._front = FrontParts(
            models=tuple(load_models().values()),
            preferences=Preferences(settings_path, settings),
            intake=Intake(options.data_dir / "composition", fetch=fetch_public),
            library_dir=library_dir,
            sight=KeptSight(options.data_dir),
        )
        self.front_window = MainWindow(self._front)
        self.front_window.closed.connect(self.shutdown)
        self._speak_soon = QTimer(self, singleShot=True, interval=0)
        self._speak_soon.timeout.connect(self._speak)
        self._front.preferences.changed.connect(self._settings_changed)
        # Windows ends a session with this, and without coming back to the event loop.
        qt.aboutToQuit.connect(self.shutdown)
        self._backstage: Backstage | None = None
        self._desktop: DesktopBoard | None = None
        self._started = False
        self._crashes: CrashWatch | None = None
        self._open = self._up = self._clean = True
        self._again = False
        self.warmed.connect(self.start)
        self.front_window.first_paint.happened.connect(self._warm)
        self._unseen = QTimer(self, singleShot=True, interval=UNSEEN_MS)
        self._unseen.timeout.connect(self.start)
        self._unseen.start()

    @property
    def backstage(self) -> "Backstage":
        """Built when it is first asked for."""
        if self._backstage is None:
            from desktop_app.backstage import Backstage

            self._backstage = Backstage(self._options, self._front, self)
            self._backstage.show_wanted.connect(self._come_to_front)
            self._backstage.parts.library_files.restart_wanted.connect(self.restart)
        return self._backstage

    @property
    def window(self) -> MainWindow:
        """The window, whole; `front_window` is the same one as its first paint shows it."""
        self.front_window.furnish(self.backstage.parts)
        return self.front_window

    @property
    def engine(self) -> "JobEngine":
        return self.backstage.parts.engine

    @property
    def desk(self) -> "Desk":
        return self.backstage.parts.desk

    @Slot()
    def _warm(self) -> None:
        # A module of Qt's, imported in another thread while this one meets an object of Qt's for the first time, ends
        # the process: both read and write the bindings' one table of types. The other modules are here already.
        import PySide6.QtNetwork  # noqa: F401

        self._unseen.stop()
        QThreadPool.globalInstance().start(_Warming(self))

    @Slot()
    def start(self) -> None:
        """Furnish the window and start the engine, once. It happens by itself after the window's first paint."""
        if self._open and not self._started:
            from desktop_app.film_warming import FilmWarming

            self._started = True
            self._unseen.stop()
            self.window.begin()
            self._enter_desktop()
            self.backstage.open()
            self._collector.start()
            FilmWarming(self.backstage.parts.pictures, self).begin()
            self.backstage.parts.pictures.used.connect(self._collector.put_off)
            self.front_window.take_pictures(self._options.pictures)
            self.qt.setWindowIcon(QIcon(str(paths.resources() / "application" / "stillwake.svg")))
            if self._greets:
                # Over the window as it is then, whole.
                QTimer.singleShot(0, self.front_window, self.front_window.welcome)

    @Slot(object)
    def _settings_changed(self, settings: Settings) -> None:
        if self._speech.is_another(settings.language):
            self._speak_soon.start()  # whoever has chosen it is a part of the window that will go

    @Slot()
    def _speak(self) -> None:
        """Another language may be chosen: then the window is built anew in it, around all that is running."""
        if not (self._open and self._started) or not self._speech.is_another(self._front.preferences.settings.language):
            return
        before = self.front_window
        if before.compose.shots.progress:
            # Stills are being handed over one by one: that goes on in the window it was begun in, and this comes then.
            before.compose.shots.ended.connect(self._speak_soon.start)
            return
        from desktop_app.ui.settings.settings_dialog import SettingsDialog

        settings = before.findChild(SettingsDialog)
        before.shutdown()
        self._speech.speak(self._front.preferences.settings.language)
        self.front_window = MainWindow(self._front)
        self.front_window.closed.connect(self.shutdown)
        self.window.begin()
        self.front_window.take_over(before, self.backstage.told)
        # Shown before the other is gone: Qt ends the program with its last window.
        self.front_window.show()
        if settings is not None:
            self.front_window.top_bar.settings_wanted.emit()
            reopened = self.front_window.findChild(SettingsDialog)
            assert reopened is not None
            reopened.take_over(settings)
        before.hide()
        delete(before)

    def _enter_desktop(self) -> None:
        from desktop_app.ui.desktop_board import DesktopBoard, has_desktop
        from desktop_app.ui.desktop_ways import desktop_here

        if has_desktop():
            board = self._desktop = DesktopBoard(self.backstage.parts, desktop_here(), self)
            board.show_wanted.connect(self._come_to_front)
            board.shot_wanted.connect(self._show_shot)
            board.alarmed.connect(self._alarm)
            board.quit_wanted.connect(self.shutdown)

    @Slot(object)
    def _show_shot(self, job_id: "JobId") -> None:
        self._come_to_front()
        self.front_window.show_shot(job_id)

    @Slot()
    def _alarm(self) -> None:
        self.qt.alert(self.front_window)

    @Slot()
    @Slot(object)
    def _come_to_front(self, pictures: tuple[Path, ...] = ()) -> None:
        self.front_window.setWindowState(self.front_window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.front_window.show()
        self.front_window.raise_()
        self.front_window.activateWindow()
        self.front_window.take_pictures(pictures)

    @Slot()
    def shutdown(self) -> None:
        """Stop everything, in reverse; returns when every thread has ended and the database is closed."""
        if not self._open:
            return
        self._open = False
        self._unseen.stop()
        self.front_window.hide()
        if self._desktop is not None:
            self._desktop.hide()
        self.front_window.remember_sight(self._front)
        self._take_down()
        self._speech.end()
        self.qt.quit()

    @Slot()
    def restart(self) -> None:
        """Stop everything; once nothing of this run is left, the program is started again."""
        self._again = True
        self.shutdown()

    def _take_down(self) -> None:
        """All but the windows. A lost screen may be found out, and come here, while they are being hidden."""
        if not self._up:
            return
        self._up = False
        if self._desktop is not None:
            self._desktop.close()
        self.front_window.shutdown()
        QThreadPool.globalInstance().waitForDone()
        if self._backstage is not None:
            self._clean = self._backstage.close()
            self._front.sight.write()
        self._front.intake.shutdown()
        self._front.preferences.shutdown()
        self._collector.stop()
        self._lock.release()

    @Slot()
    def _screen_lost(self) -> None:
        """The session ends and has taken the screen away. There is no way back to the event loop: end here, in order,
        without touching a window.
        """
        self._open = False
        self._take_down()
        if self._crashes is not None:
            self._crashes.close()
        os._exit(SCREEN_LOST)

    @Slot(object)
    def _tell_crash(self, report: "CrashReport") -> None:
        if self._open:
            from desktop_app.domain.notice import Notice, NoticeCode

            self.window.say(Notice(NoticeCode.OUR_FAULT, data={"report": report.text}))

    def run(self) -> int:
        """Show the window and stay until it is closed; the exit code."""
        from desktop_app.crash import CrashWatch
        from desktop_app.system_signals import SystemSignals

        self._crashes = crashes = CrashWatch(self._options.data_dir, self)
        crashes.screen_lost.connect(self._screen_lost)
        crashes.reported.connect(self._tell_crash, Qt.ConnectionType.QueuedConnection)
        before = crashes.open()
        if before is not None:
            from desktop_app.domain.notice import Notice, NoticeCode

            self.window.say(Notice(NoticeCode.ENDED_BADLY, data={"report": before.text}))
        signals = SystemSignals(self)
        signals.end_wanted.connect(self.shutdown)
        self.front_window.show()
        code = self.qt.exec()
        self.shutdown()
        signals.close()
        crashes.close()
        if self._again:
            from desktop_app.runtime.start_again import start_again

            start_again()
        if not self._clean:
            # A call hangs in the system's own resolver: its thread can't be ended, and everything of ours is written.
            os._exit(code)
        return code


def create_application(argv: list[str]) -> Application:
    """Build the program without entering the event loop; `argv` without the program's own name.

    Raises as `window_options` and `build` do.
    """
    return build(window_options(argv))


def build(options: Options) -> Application:
    """Put the program together without entering the event loop.

    What the first paint can do without is built when it is asked for, or else after it. Raises `KnownError`:
    a data folder in use (`ENGINE_RUNNING`), or one that can't be written.
    """
    return Application(_qt(), options)


def _make_intended_move(options: Options) -> None:
    """The library folder was to be moved, or was being moved when the program ended: that comes first."""
    if options.library_dir is None and (move := intended(options.data_dir)) is not None:
        from desktop_app.ui.library.moving_window import show_move

        lock = DataLock(options.data_dir)
        lock.acquire()
        try:
            settings = settings_file.load(options.data_dir / settings_file.FILE_NAME)
            show_move(options.data_dir, move, settings, _qt())
        finally:
            lock.release()


def _qt() -> QApplication:
    found = QApplication.instance()
    qt = found if isinstance(found, QApplication) else QApplication(ARGUMENTS)
    qt.setApplicationName(paths.APP_NAME)
    qt.setApplicationVersion(__version__)
    qt.setDesktopFileName("stillwake")
    return qt


def run_window(argv: list[str]) -> int:
    """The window, from the command line: 0, or what `generate` would say of the same trouble."""
    options: Options | None = None
    try:
        options = window_options(argv)
        _make_intended_move(options)
        application = build(options)
    except KnownError as error:
        from desktop_app.exits import Exit, refuse
        from desktop_app.handover import ask_to_show

        running = options if error.error.code is ErrorCode.ENGINE_RUNNING else None
        if running is not None and ask_to_show(running.data_dir, running.pictures):
            return Exit.DONE
        return refuse(error.error)
    return application.run()
