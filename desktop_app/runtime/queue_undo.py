"""What was done by hand to shots of the queue, as steps that can be taken back and done once more."""

from collections.abc import Callable, Mapping
from itertools import count
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.domain.by_hand import ByHand, Deed
from desktop_app.domain.ids import JobId, new_job_id
from desktop_app.runtime.undo import UndoStack

Describe: TypeAlias = Callable[[Deed, int], str]


class _Step:
    """A deed; what was cancelled comes back under other names, so that those are what is cancelled once more. Which of
    them could be is known only when it is told: one that was sent meanwhile never comes back a second time.
    """

    def __init__(self, queue: "QueueUndo", deed: ByHand, describe: Describe, key: str) -> None:
        self._queue, self.deed, self._describe, self._key = queue, deed, describe, key
        self._names: Mapping[JobId, JobId] = {}
        self._untold = self._back_wanted = False

    @property
    def label(self) -> str:
        return self._describe(self.deed.deed, len(self.deed.pairs))

    def undo(self) -> None:
        if self.deed.deed is not Deed.CANCELLED:
            self._queue.settled.emit(self.deed, False)
        elif self._untold:
            self._back_wanted = True
        else:
            self._bring_back()

    def redo(self) -> None:
        if self.deed.deed is not Deed.CANCELLED:
            self._queue.settled.emit(self.deed, True)
        elif self._untold:
            self._back_wanted = False
        else:
            self._untold = True
            self._queue.cancel_wanted.emit(tuple(map(str, self._names.values())), self._key)

    def done_again(self, deed: ByHand) -> None:
        """What was cancelled once more, and can come back once more."""
        self.deed, self._untold = deed, False
        if self._back_wanted:
            self._back_wanted = False
            self._bring_back()

    def _bring_back(self) -> None:
        self._names = {now.id: new_job_id() for _, now in self.deed.pairs}
        self._queue.back_wanted.emit(self.deed, self._names)


class QueueUndo(QObject):
    """GUI thread. Its signals go to the slots of `runtime.line.Line`: `settled` to `settle`, `back_wanted` to
    `bring_back`, `cancel_wanted` to `cancel`; and that one's `done` comes to `take`.
    """

    settled = Signal(object, bool)
    back_wanted = Signal(object, object)
    cancel_wanted = Signal(object, str)

    def __init__(self, undo: UndoStack, describe: Describe, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._undo, self._describe = undo, describe
        self._keys = count(1)
        self._steps: dict[str, _Step] = {}

    @Slot(object)
    def take(self, deed: ByHand) -> None:
        """Something was done: it can be taken back now. If it was done once more, its step knows how it went."""
        if deed.key:
            self._steps[deed.key].done_again(deed)
            return
        key = str(next(self._keys))
        step = _Step(self, deed, self._describe, key)
        self._steps[key] = step
        self._undo.push(step)
