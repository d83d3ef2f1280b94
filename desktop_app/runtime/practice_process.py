"""The built-in practice service, as a process of its own: started on need, watched, ended with the program."""

import json
import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, QProcess, QProcessEnvironment, QTimer, Signal, Slot

from desktop_app.domain.account import Endpoint
from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.log import register_secret
from desktop_app.runtime.start_again import itself
from desktop_app.storage.secrets import VARIABLES

log = logging.getLogger(__name__)

START_MS = 20_000
STOP_MS = 4_000
RESTART_MS = (500, 2_000, 5_000)
"""How long to wait before it is started again, the first, second and third time in a row. Then it is given up."""
GIVEN_UP_MS = 10_000
"""How long the verdict stands before another `start` tries afresh."""
STEADY_MS = 30_000
"""Up for so long, and the next death counts as the first again."""
_TOLD_BYTES = 600


def practice_command(data_dir: Path) -> list[str]:
    """The program itself, asked for its practice service."""
    return [*itself(), "practice-service", "--data-dir", str(data_dir)]


class PracticeProcess(QObject):
    """Lives in the engine thread; every method and slot there. Nothing blocks but `stop`.

    The service prints one line of JSON, `{"base": …, "token": …}`, and ends when its stdin is closed: so also when this
    program is killed. Its address and token are new at every start, and known nowhere but in memory.
    """

    ready = Signal(object)
    """An `Endpoint`: the service can be called, after a start or a restart."""
    failed = Signal(object)
    """An `AppError(PRACTICE_UNAVAILABLE)`: it was given up."""

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = list(command)
        self._process: QProcess | None = None
        self._endpoint: Endpoint | None = None
        self._error: AppError | None = None
        self._stopped = False
        self._deaths = 0
        self._told = b""
        self._given_up = QDeadlineTimer()
        self._starting = self._timer(START_MS, self._too_slow)
        self._steady = self._timer(STEADY_MS, self._steadied)
        self._again = self._timer(0, self._launch)

    def _timer(self, milliseconds: int, slot: object) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(slot)
        return timer

    @property
    def endpoint(self) -> Endpoint | None:
        """Where it answers; `None` while it isn't up."""
        return self._endpoint

    @property
    def error(self) -> AppError | None:
        """Why it was given up. `start` may be called again all the same."""
        return self._error

    @Slot()
    def start(self) -> None:
        """See that it runs, or is about to. Returns at once; does nothing for a while after it was given up."""
        if self._stopped or self._process is not None or self._again.isActive():
            return
        if self._error is None or self._given_up.hasExpired():
            self._error = None
            self._deaths = 0
            self._launch()

    @Slot()
    def _launch(self) -> None:
        process = QProcess(self)
        process.setProcessEnvironment(_environment())
        process.readyReadStandardOutput.connect(self._read_line)
        process.readyReadStandardError.connect(self._read_complaint)
        process.errorOccurred.connect(self._trouble)
        process.finished.connect(self._finished)
        self._process, self._told = process, b""
        self._starting.start()
        process.start(self._command[0], self._command[1:])

    @Slot()
    def _read_line(self) -> None:
        process = self._process
        if process is None or self._endpoint is not None or not process.canReadLine():
            if process is not None and self._endpoint is not None:
                process.readAllStandardOutput()  # nothing more is promised there; a full pipe would stop it
            return
        line = bytes(process.readLine().data())
        self._starting.stop()
        endpoint = _endpoint_in(line)
        if endpoint is None:
            log.warning("the practice service opened with something else than its address")
            process.kill()
            return
        register_secret(endpoint.token)
        self._endpoint = endpoint
        self._steady.start()
        log.info("the practice service answers at %s", endpoint.base)
        self.ready.emit(endpoint)

    @Slot()
    def _read_complaint(self) -> None:
        if self._process is not None:
            self._told = (self._told + bytes(self._process.readAllStandardError().data()))[-_TOLD_BYTES:]

    @Slot()
    def _too_slow(self) -> None:
        if self._process is not None:
            log.warning("the practice service said nothing in %d s", START_MS // 1000)
            self._process.kill()

    @Slot()
    def _steadied(self) -> None:
        self._deaths = 0

    @Slot(QProcess.ProcessError)
    def _trouble(self, trouble: QProcess.ProcessError) -> None:
        # The only trouble that no `finished` follows.
        if trouble is QProcess.ProcessError.FailedToStart:
            self._gone()

    @Slot(int, QProcess.ExitStatus)
    def _finished(self, code: int, _status: QProcess.ExitStatus) -> None:
        self._read_complaint()
        if not self._stopped:
            log.warning(
                "the practice service ended by itself (%d): %s", code, self._told.decode(errors="replace").strip()
            )
        self._gone()

    def _last_words(self) -> str:
        return self._told.decode(errors="replace").strip()

    def _gone(self) -> None:
        if self._process is not None:
            self._process.deleteLater()
        self._process = self._endpoint = None
        self._starting.stop()
        self._steady.stop()
        if self._stopped:
            return
        if self._deaths < len(RESTART_MS):
            self._again.start(RESTART_MS[self._deaths])
            self._deaths += 1
            return
        self._given_up.setRemainingTime(GIVEN_UP_MS)
        self._error = AppError(ErrorCode.PRACTICE_UNAVAILABLE, {"message": self._last_words()})
        self.failed.emit(self._error)

    @Slot()
    def stop(self) -> None:
        """End it: by closing its stdin, and by force if that isn't heard in time. One that hasn't said its address yet
        has nothing to finish and is ended at once.

        For good: `start` does nothing afterwards.
        """
        self._stopped = True
        self._again.stop()
        process = self._process
        if process is None:
            return
        process.closeWriteChannel()
        if self._endpoint is None:
            process.kill()
        if not process.waitForFinished(STOP_MS):
            log.warning("the practice service didn't end in time")
            process.kill()
            process.waitForFinished(STOP_MS)


def _environment() -> QProcessEnvironment:
    """Ours, without the tokens in it: practice has no use for them."""
    environment = QProcessEnvironment.systemEnvironment()
    for name in VARIABLES:
        environment.remove(name)
    return environment


def _endpoint_in(line: bytes) -> Endpoint | None:
    try:
        said = json.loads(line)
        return Endpoint(str(said["base"]), str(said["token"]))
    except (ValueError, KeyError, TypeError):
        return None
