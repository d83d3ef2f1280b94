"""Work on files of the library that takes a while: one thread, one piece after the other, with its progress, and a way
to break it off.
"""

import time
from collections.abc import Callable
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.domain.cancellation import CancelToken
from desktop_app.runtime.background import Background

TOLD_EVERY = 0.05
"""Seconds between two words of progress: more often than that nobody can read."""


class FileTask(StrEnum):
    """What is done to files, so that each window knows its own answers."""

    RENAME = "rename"
    RELINK = "relink"
    EXPORT = "export"
    IMPORT = "import"
    LOOK_UP = "look_up"
    SPACE = "space"
    CLEAR = "clear"
    CHECK = "check"
    REBUILD = "rebuild"
    PLAN_MOVE = "plan_move"
    MOVE = "move"


class Told:
    """Adds up what is done and tells of it now and then. Made for one piece of work, called in its thread."""

    def __init__(self, tell: Callable[[int, int], None], total: int) -> None:
        self._tell, self._total = tell, total
        self._done, self._last = 0, 0.0

    def add(self, amount: int) -> None:
        self.at(self._done + amount)

    def at(self, done: int) -> None:
        self._done = done
        now = time.monotonic()
        if now - self._last >= TOLD_EVERY or done >= self._total:
            self._last = now
            self._tell(done, self._total)


class FileWork(QObject):
    """GUI thread. `finished(ticket, result | AppError)`; `progressed(FileTask, done, total)`, in whatever unit the work
    counts: sizes are larger than 32 bits.
    """

    finished = Signal(object, object)
    progressed = Signal(object, object, object)
    _told = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = Background(1, self)
        self._background.finished.connect(self._finished)
        self._told.connect(self._tell)
        self._under_way: dict[FileTask, CancelToken] = {}

    def start(self, task: FileTask, ticket: object, work: Callable[[CancelToken], object]) -> None:
        """Run `work` after what was started before. One of each task counts: `cancel` means the last."""
        cancel = self._under_way[task] = CancelToken()
        self._background.start((task, cancel, ticket), partial(work, cancel))

    def told(self, task: FileTask, total: int) -> Told:
        """To be given to the work, which calls it in its own thread."""
        return Told(partial(self._told.emit, task), total)

    def teller(self, task: FileTask) -> Callable[[int, int], None]:
        """The same for work that tells of itself seldom enough, with its own total."""
        return partial(self._told.emit, task)

    def cancel(self, task: FileTask) -> None:
        """Break it off as soon as it can be. Its answer comes all the same."""
        if task in self._under_way:
            self._under_way[task].cancel()

    def is_busy(self, task: FileTask) -> bool:
        return task in self._under_way

    def shutdown(self) -> None:
        """Break off everything, and wait for it."""
        for cancel in self._under_way.values():
            cancel.cancel()
        self._background.shutdown()

    @Slot(object, object)
    def _finished(self, key: tuple[FileTask, CancelToken, object], answer: object) -> None:
        task, cancel, ticket = key
        if self._under_way.get(task) is cancel:
            del self._under_way[task]
        self.finished.emit(ticket, answer)

    @Slot(object, object, object)
    def _tell(self, task: FileTask, done: int, total: int) -> None:
        self.progressed.emit(task, done, total)
