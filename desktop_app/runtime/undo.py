"""What was done last, and how it is taken back: one row of steps for the queue and the library together."""

from collections.abc import Callable
from typing import Protocol, TypeAlias

from PySide6.QtCore import QObject, Signal, Slot

LONGEST = 100
"""Steps that can be taken back."""

Label: TypeAlias = Callable[[], str]
"""What a step is called, in the language of the moment: it may be another one than when it was done."""


class Undoable(Protocol):
    """One step that has been done. `label` names it in a menu: "Undo {label}"."""

    @property
    def label(self) -> str: ...

    def undo(self) -> None:
        """Take it back. GUI thread: what takes time is begun here and done elsewhere."""

    def redo(self) -> None:
        """Do it once more. GUI thread, as `undo`."""


class UndoStack(QObject):
    """GUI thread. `changed(undo_label, redo_label)` whenever either is another; "" where there is nothing to do."""

    changed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done: list[Undoable] = []
        self._undone: list[Undoable] = []
        self._told = ("", "")

    @property
    def undo_label(self) -> str:
        return self._done[-1].label if self._done else ""

    @property
    def redo_label(self) -> str:
        return self._undone[-1].label if self._undone else ""

    def push(self, step: Undoable) -> None:
        """`step` has just been done. What was undone before can't be done again any more."""
        self._undone.clear()
        self._done.append(step)
        del self._done[:-LONGEST]
        self._tell()

    @Slot()
    def undo(self) -> None:
        """Take the last step back; nothing, if there is none."""
        if self._done:
            step = self._done.pop()
            self._undone.append(step)
            self._tell()
            step.undo()

    @Slot()
    def redo(self) -> None:
        """Do the last step taken back once more; nothing, if there is none."""
        if self._undone:
            step = self._undone.pop()
            self._done.append(step)
            self._tell()
            step.redo()

    def undo_step(self, step: Undoable) -> None:
        """Take back `step`, wherever it is among what was done: nothing that came after it. Nothing, if it isn't."""
        if self._move(step, self._done, self._undone):
            step.undo()

    def redo_step(self, step: Undoable) -> None:
        """Do `step` again, wherever it is among what was taken back."""
        if self._move(step, self._undone, self._done):
            step.redo()

    def put_back(self, step: Undoable) -> None:
        """`step` could not be taken back, or done again: it stands where it stood before."""
        if not self._move(step, self._undone, self._done):
            self._move(step, self._done, self._undone)

    @property
    def steps(self) -> tuple[Undoable, ...]:
        """All that can be taken back or done again, the oldest first."""
        return (*self._done, *reversed(self._undone))

    def _move(self, step: Undoable, origin: list[Undoable], target: list[Undoable]) -> bool:
        place = next((place for place, found in enumerate(origin) if found is step), None)
        if place is not None:
            target.append(origin.pop(place))
            self._tell()
        return place is not None

    def drop(self, step: Undoable) -> None:
        """`step` can't be taken back or done again any more, or was never done after all."""
        self._done = [found for found in self._done if found is not step]
        self._undone = [found for found in self._undone if found is not step]
        self._tell()

    def _tell(self) -> None:
        now = (self.undo_label, self.redo_label)
        if now != self._told:
            self._told = now
            self.changed.emit(*now)
