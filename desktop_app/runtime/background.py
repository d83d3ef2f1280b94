"""Small blocking work off the thread that asks: a few threads of a pool, answers brought home by a signal."""

import logging
import traceback
from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer, QObject, QRunnable, QThreadPool, Signal

from desktop_app.domain.errors import AppError, ErrorCode, KnownError
from desktop_app.log import redact

log = logging.getLogger(__name__)


def answer_of(work: Callable[[], object]) -> object:
    """What `work` returns, or the `AppError` it ended with; anything unforeseen is logged whole and becomes `BUG`."""
    try:
        return work()
    except KnownError as error:
        return error.error
    except Exception:
        log.exception("work in the background failed in a way nobody expected")
        return AppError(ErrorCode.BUG, {"report": redact(traceback.format_exc(limit=-12))})


class _Piece(QRunnable):
    def __init__(self, home: "Background", ticket: object, work: Callable[[], object]) -> None:
        super().__init__()
        self._home = home
        self._ticket = ticket
        self._work = work

    def run(self) -> None:
        self._home.finished.emit(self._ticket, answer_of(self._work))


class Background(QObject):
    """`threads` at most are at work at once, in the order in which work was started.

    All methods: the thread this lives in. `finished(ticket, result | AppError)` comes from a thread of the pool:
    connect it to a slot of a QObject only. `shutdown` must be called before this goes; after it nothing is begun.
    """

    finished = Signal(object, object)

    def __init__(self, threads: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._open = True

    def start(self, ticket: object, work: Callable[[], object]) -> None:
        """Run `work` as soon as a thread is free."""
        if self._open:  # an answer that was on its way may ask for more after the end
            self._pool.start(_Piece(self, ticket, work))

    def wait(self, deadline: QDeadlineTimer | None = None) -> bool:
        """Wait until all work is done; False if it isn't by `deadline`."""
        return self._pool.waitForDone(deadline or QDeadlineTimer(QDeadlineTimer.ForeverConstant.Forever))

    def shutdown(self) -> None:
        """Forget what has not begun and wait for what has. Long work is cancelled by who started it, before this."""
        self._open = False
        self._pool.clear()
        self._pool.waitForDone()
