"""SIGINT, SIGTERM and SIGHUP as a Qt signal: the system, or somebody at a terminal, wants the program to end."""

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_WATCHED = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))


class SystemSignals(QObject):
    """`end_wanted` in the main thread, where it has to be built too.

    Python runs its handlers between any two of its own instructions: in the middle of an import, holding its lock while
    a thread that is waited for wants it. So nothing is done there. The wake-up descriptor turns Qt's loop, and it is
    told from that.
    """

    end_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._near, self._far = socket.socketpair()
        self._near.setblocking(False)
        self._far.setblocking(False)
        self._notifier = QSocketNotifier(self._near.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)
        self._before = {number: signal.signal(number, self._caught) for number in _WATCHED}
        self._fd_before = signal.set_wakeup_fd(self._far.fileno(), warn_on_full_buffer=False)

    def _caught(self, _number: int, _frame: FrameType | None) -> None:
        """There has to be a handler, or the system would end the program by itself."""

    @Slot()
    def _woken(self) -> None:
        if any(number in _WATCHED for number in self._near.recv(64)):
            self.end_wanted.emit()

    def close(self) -> None:
        """Put everything back as it was."""
        signal.set_wakeup_fd(self._fd_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._notifier.setEnabled(False)
        self._near.close()
        self._far.close()
