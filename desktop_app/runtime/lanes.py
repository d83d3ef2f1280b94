"""Lanes: a few threads each for one kind of blocking work, so that none keeps another waiting.

A `Lane` lives in the engine thread. Its workers are QObjects moved into QThreads of their own; work goes to an idle
one by a queued signal and its answer comes back by another. The answer is always a value: an outcome, or an
`AppError`.
"""

import heapq
from collections.abc import Callable
from itertools import count

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal, Slot

from desktop_app.runtime.background import answer_of


class LaneWorker(QObject):
    """Runs one piece of work at a time, in the thread it was moved to."""

    given = Signal(object, object)
    ending = Signal()
    finished = Signal(object, object, object)

    def __init__(self) -> None:
        super().__init__()
        self.given.connect(self._run)
        self.ending.connect(self._end)

    @Slot(object, object)
    def _run(self, ticket: object, work: Callable[[], object]) -> None:
        self.finished.emit(self, ticket, answer_of(work))

    @Slot()
    def _end(self) -> None:
        """After what was given before: a thread told to quit from outside may drop that, and never answer."""
        self.thread().quit()


class Lane(QObject):
    """Up to `width` threads for one kind of work, started as they are needed. All methods: the thread it lives in."""

    finished = Signal(object, object)
    """(ticket, outcome or AppError), in the lane's own thread."""

    def __init__(self, name: str, width: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._width = width
        self._stopped = False
        self._threads: list[QThread] = []
        self._workers: list[LaneWorker] = []
        self._idle: list[LaneWorker] = []
        self._waiting: list[tuple[int, int, object, Callable[[], object]]] = []
        self._order = count()

    def start(self, ticket: object, work: Callable[[], object], urgency: int = 1) -> None:
        """Run `work` in one of the threads, lower `urgency` first; `finished` brings its answer with `ticket`."""
        heapq.heappush(self._waiting, (urgency, next(self._order), ticket, work))
        self._hand_out()

    def _hand_out(self) -> None:
        while self._waiting and not self._stopped:
            if not self._idle:
                if len(self._threads) == self._width:
                    return
                self._add_worker()
            *_, ticket, work = heapq.heappop(self._waiting)
            self._idle.pop().given.emit(ticket, work)

    def _add_worker(self) -> None:
        thread = QThread(self)
        thread.setObjectName(f"{self.objectName()}-{len(self._threads) + 1}")
        worker = LaneWorker()
        worker.moveToThread(thread)
        worker.finished.connect(self._worker_finished)
        thread.start()
        self._threads.append(thread)
        self._workers.append(worker)
        self._idle.append(worker)

    @Slot(object, object, object)
    def _worker_finished(self, worker: LaneWorker, ticket: object, answer: object) -> None:
        self._idle.append(worker)
        self.finished.emit(ticket, answer)
        self._hand_out()

    @property
    def busy(self) -> int:
        """How many threads are at work."""
        return len(self._threads) - len(self._idle)

    def stop(self) -> None:
        """Take no more work; each thread ends once its present work does. Returns at once."""
        self._stopped = True
        self._waiting.clear()
        for worker in self._workers:
            worker.ending.emit()

    def wait(self, deadline: QDeadlineTimer) -> bool:
        """Whether every thread has ended by `deadline`."""
        return all(thread.wait(deadline) for thread in self._threads)
