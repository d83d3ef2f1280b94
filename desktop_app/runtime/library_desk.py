"""The artist's own work on clips, asked for by the windows: handed to the store, and taken back.

An edit can be undone from the moment it is asked for. What that takes, the store hands back with the edit done: an undo
that comes earlier breaks it off, or waits for it.
"""

from array import array
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.domain.clip_edits import ClipEdit, Remove
from desktop_app.domain.library import ClipNumber
from desktop_app.runtime.store_edits import BulkEdit, EditEnding, numbers_of
from desktop_app.runtime.store_thread import StoreThread
from desktop_app.runtime.undo import Label, UndoStack
from desktop_app.storage.clip_edits import EditClips, Numbers

Describe: TypeAlias = Callable[[ClipEdit, int], str]

TOLD_APART = 2000
"""Up to so many edited clips are named one by one; beyond that all that is shown is read again."""


class _Step:
    """One edit, as it can be undone and done again. `reverse` is what turns it over from how it is now stored."""

    def __init__(self, desk: "LibraryDesk", label: Label, edit: ClipEdit) -> None:
        self._desk, self._label, self.edit = desk, label, edit
        self.reverse: tuple[EditClips, ...] = ()
        self.under_way: BulkEdit | None = None
        self.new = True
        self.done = self.wanted = True

    @property
    def label(self) -> str:
        return self._label()

    def undo(self) -> None:
        self._desk.want(self, done=False)

    def redo(self) -> None:
        self._desk.want(self, done=True)


class LibraryDesk(QObject):
    """GUI thread.

    `edited(tuple of ClipNumber | None)`: these were edited and it is stored (`None`: so many that everything shown
    should be read again). `progress(done, total)` for work on more than 2,000 clips, until `done == total`.
    `failed(AppError)`: it was not done, or not on all; what was done can be undone. `undo_changed(undo_label,
    redo_label)`: "" where there is nothing to undo or to do again.
    """

    edited = Signal(object)
    progress = Signal(int, int)
    failed = Signal(object)
    undo_changed = Signal(str, str)

    def __init__(self, store: StoreThread, undo: UndoStack, describe: Describe, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._undo, self._describe = store, undo, describe
        self._under_way: dict[int, _Step] = {}
        undo.changed.connect(self.undo_changed)
        store.edit_progressed.connect(self._progressed)
        store.edit_ended.connect(self._ended)

    def edit(self, numbers: Sequence[int], edit: ClipEdit) -> None:
        """Do `edit` to the clips with these numbers (`ClipNumber`), each named once. Returns at once; what is asked for
        first is done first.
        """
        if len(numbers):
            step = _Step(self, partial(self._describe, edit, len(numbers)), edit)
            self._undo.push(step)
            self._begin(step, (EditClips(array("q", numbers), edit),))

    def edit_together(self, numbers: Sequence[int], edits: Sequence[ClipEdit], label: Label) -> None:
        """Do all `edits`, of which none touches what another does, to these clips as one step, which `label` names."""
        if len(numbers) and edits:
            step = _Step(self, label, edits[0])
            self._undo.push(step)
            self._begin(step, tuple(EditClips(array("q", numbers), edit) for edit in edits))

    @Slot()
    def undo(self) -> None:
        """Take back what was done last, here or in the queue."""
        self._undo.undo()

    @Slot()
    def redo(self) -> None:
        """Do what was taken back last once more."""
        self._undo.redo()

    @Slot()
    def cancel(self) -> None:
        """Break off what is under way: all is as before it began, and it can be done again."""
        for step in list(self._under_way.values()):
            if step.wanted:
                self._undo.undo_step(step)
            else:
                self._undo.redo_step(step)

    @Slot(object)
    def forget_removed(self, numbers: Iterable[ClipNumber]) -> None:
        """These removed clips are in the system's bin by now, or back from it: undo does nothing to them any more."""
        gone = set(numbers)
        for step in (*self._undo.steps, *self._under_way.values()):
            if isinstance(step, _Step) and isinstance(step.edit, Remove) and not gone.isdisjoint(_named(step)):
                self._undo.drop(step)

    def want(self, step: _Step, *, done: bool) -> None:
        """`step` shall be done, or not, whatever is under way with it just now."""
        step.wanted = done
        if step.under_way is None:
            self._settle(step)
        elif step.done != done:
            step.under_way.cancel.cancel()

    def _begin(self, step: _Step, parts: tuple[EditClips, ...]) -> None:
        step.under_way = BulkEdit(parts)
        self._under_way[step.under_way.ticket] = step
        self._store.write(step.under_way)

    def _settle(self, step: _Step) -> None:
        if step.wanted != step.done and step.reverse:
            step.done = step.wanted
            self._begin(step, step.reverse)

    @Slot(object, object)
    def _progressed(self, edit: BulkEdit, done: int) -> None:
        if edit.total > TOLD_APART:
            self.progress.emit(done, edit.total)

    @Slot(object, object)
    def _ended(self, edit: BulkEdit, ending: EditEnding) -> None:
        step = self._under_way.pop(edit.ticket)
        step.under_way = None
        if edit.total > TOLD_APART:
            self.progress.emit(edit.total, edit.total)
        if ending.reverse:
            step.reverse = ending.reverse
        else:
            self._not_done(step, edit, ending)
        step.new = False
        self._tell(edit, ending)
        self._settle(step)

    def _not_done(self, step: _Step, edit: BulkEdit, ending: EditEnding) -> None:
        """Nothing of it is stored: it was broken off, or refused, or there was nothing to change."""
        step.reverse, step.done = edit.parts, not step.done
        if ending.broken_off:
            return
        if step.new or ending.error is None:
            self._undo.drop(step)
        elif step.wanted != step.done:
            self._undo.put_back(step)
        step.wanted = step.done

    def _tell(self, edit: BulkEdit, ending: EditEnding) -> None:
        if ending.error is not None:
            self.failed.emit(ending.error)
        if ending.broken_off or ending.reverse:
            many = edit.total > TOLD_APART
            self.edited.emit(None if many else tuple(map(ClipNumber, numbers_of(ending.reverse or edit.parts))))


def _named(step: _Step) -> Numbers:
    return numbers_of(step.reverse if step.under_way is None else step.under_way.parts)
