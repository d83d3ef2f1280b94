"""A bug of ours is written down, told and outlived: what nobody caught, in any thread, and what makes Qt give up."""

import faulthandler
import logging
import re
import sys
import threading
import traceback
from collections import deque
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from desktop_app.crash_reports import LAST_LINES, CrashReport, ReportFolder
from desktop_app.log import LINE, RedactingFormatter, redact

log = logging.getLogger(__name__)
qt_log = logging.getLogger("qt")

MOST_TOLD = 10
"""Reports in one run. A bug that comes with every mouse move is told once, by its traceback, and logged each time."""

_SCREEN_LOST = re.compile(r"The (X11|Wayland) connection (broke|experienced a fatal error)")
"""Qt's last words when the X server or the Wayland compositor has gone, as it does at every log-out."""

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class _LastLines(logging.Handler):
    """The end of the log, in memory: there even where the log can't be written."""

    def __init__(self) -> None:
        super().__init__()
        self.setFormatter(RedactingFormatter(LINE))
        self._lines: deque[str] = deque(maxlen=LAST_LINES)

    def emit(self, record: logging.LogRecord) -> None:
        self._lines.extend(self.format(record).splitlines())

    @property
    def text(self) -> str:
        return "\n".join(self._lines)


class CrashWatch(QObject):
    """Built and opened in the main thread, by who holds the data folder's lock.

    `reported(CrashReport)` may come from any thread and in the middle of anything: connect it queued. `screen_lost`:
    there is no screen any more, and Qt, or Xlib below it, ends the process as soon as the slots return.
    """

    reported = Signal(object)
    screen_lost = Signal()

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = ReportFolder(data_dir)
        self._lines = _LastLines()
        self._lock = threading.Lock()
        self._told: set[str] = set()

    def open(self) -> CrashReport | None:
        """Begin to watch; the report of the run before, if that ended without a word."""
        found = self._folder.begin()
        if self._folder.running is not None:
            faulthandler.enable(self._folder.running)
        logging.getLogger().addHandler(self._lines)
        self._hooks_before = sys.excepthook, threading.excepthook
        sys.excepthook, threading.excepthook = self._raised, self._raised_in_thread
        self._qt_before = qInstallMessageHandler(self._qt_said)
        return found

    def close(self) -> None:
        """The run has come to its end: put everything back."""
        qInstallMessageHandler(self._qt_before)
        sys.excepthook, threading.excepthook = self._hooks_before
        logging.getLogger().removeHandler(self._lines)
        faulthandler.disable()
        self._folder.end()

    def _raised(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self._crashed("".join(traceback.format_exception(kind, error, trace)))

    def _raised_in_thread(self, raised: threading.ExceptHookArgs) -> None:
        error = raised.exc_value
        if error is not None and not isinstance(error, SystemExit):
            self._raised(type(error), error, raised.exc_traceback)

    def _crashed(self, trace: str) -> None:
        what = redact(trace)
        log.error("a bug of ours:\n%s", what)
        _say(what)
        with self._lock:
            if what in self._told or len(self._told) >= MOST_TOLD:
                return
            self._told.add(what)
        self.reported.emit(self._folder.write(what, self._lines.text))

    def _qt_said(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        level = _LEVELS.get(kind, logging.WARNING)
        qt_log.log(level, "%s", message)
        if level >= logging.WARNING:
            _say(redact(f"{message}\n"))
        if _SCREEN_LOST.match(message):
            self.screen_lost.emit()
        if kind is QtMsgType.QtFatalMsg:  # Qt ends the process as soon as this returns
            where = f" ({context.file}:{context.line})" if context.file else ""
            self._folder.write(f"Qt gave up: {message}{where}", self._lines.text)


def _say(words: str) -> None:
    """To the terminal that started us. At a log-out it may be the first to go; what comes after this is done anyway."""
    if sys.stderr is not None:  # a packaged window has none on Windows
        with suppress(OSError):
            sys.stderr.write(words)
