"""How much there is in the queue, for the tray and the taskbar; and how far a round of shots has come."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.domain.queue_groups import Group
from desktop_app.runtime.job_list import JobListModel

CALM_MS = 150
"""Progress changes the list some times a second; an icon needn't be drawn for each."""


@dataclass(frozen=True)
class Counts:
    """Shots, as the queue groups them. `progress`: 0 to 1, or `None` where there is nothing to measure."""

    needs_you: int = 0
    making: int = 0
    waiting: int = 0
    progress: float | None = None


class Round:
    """The shots from when the queue began to be worked on until it is empty again.

    Its progress is the part of them that has come to an end. Of a single one there is none: how far that has come only
    the service knows.
    """

    def __init__(self) -> None:
        self._left = self._all = 0

    def step(self, left: int) -> float | None:
        """So many are unfinished now. The progress, 0 to 1."""
        if left == 0:
            self._all = 0
        elif left > self._left:
            self._all += left - self._left
        self._left = left
        return 1 - left / self._all if self._all > 1 else None


class QueueCounts(QObject):
    """`changed(Counts)`, a moment after the queue's list has changed. GUI thread."""

    changed = Signal(object)

    def __init__(self, jobs: JobListModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._round = jobs, Round()
        self.now = Counts()
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._calm.timeout.connect(self._count)
        for told in (jobs.rowsInserted, jobs.rowsRemoved, jobs.rowsMoved, jobs.dataChanged):
            told.connect(self._soon)

    @Slot()
    def _soon(self) -> None:
        if not self._calm.isActive():
            self._calm.start()

    @Slot()
    def _count(self) -> None:
        count = {run.group: run.count for run in self._jobs.runs()}
        making, waiting = count.get(Group.MAKING, 0), count.get(Group.WAITING, 0)
        counts = Counts(count.get(Group.NEEDS_YOU, 0), making, waiting, self._round.step(making + waiting))
        if counts != self.now:
            self.now = counts
            self.changed.emit(counts)

    def close(self) -> None:
        self._calm.stop()
