"""What the library does with files, for the windows: begun here, done off the GUI thread, stored by the store's own
thread, and only then said.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.film_kinds import FILM_SUFFIXES
from desktop_app.domain.library import ClipNumber
from desktop_app.runtime.file_endings import ImportEnding, RebuildEnding
from desktop_app.runtime.file_work import FileTask, FileWork
from desktop_app.runtime.library_bin import LibraryBin
from desktop_app.runtime.library_watch import LibraryWatch
from desktop_app.runtime.store_thread import StoreThread
from desktop_app.runtime.undo import Label, UndoStack
from desktop_app.storage.clip_files import FileChange, FilesChanged, FoundClip, Moved, Sighted
from desktop_app.storage.export_names import EXPORT_FIELDS, export_name, unknown_fields
from desktop_app.storage.job_store import JobChange
from desktop_app.storage.library_export import Exported
from desktop_app.storage.library_files import LibraryPlaces, name_given
from desktop_app.storage.library_move import MovePlan

if TYPE_CHECKING:
    from desktop_app.storage.library_space import Part

__all__ = [
    "EXPORT_FIELDS",
    "FILM_SUFFIXES",
    "Exported",
    "FileTask",
    "ImportEnding",
    "LibraryFiles",
    "MovePlan",
    "RebuildEnding",
    "export_name",
    "name_given",
    "unknown_fields",
]

MOST_NAMED: Final = 2000
"""Up to so many clips are named one by one; beyond that all that is shown is read again."""


class RenameStep:
    """A clip's file was given another name; taken back, it has the old one again."""

    def __init__(self, files: "LibraryFiles", label: Label, number: ClipNumber, was: str, now: str) -> None:
        self._files, self.spoken, self._number = files, label, number
        self._was, self._now = was, now

    @property
    def label(self) -> str:
        return self.spoken()

    def undo(self) -> None:
        self._files.name_again(self, self._number, self._was)

    def redo(self) -> None:
        self._files.name_again(self, self._number, self._now)


@dataclass(frozen=True, eq=False)
class _Renaming:
    number: ClipNumber
    label: Label
    was: str
    step: RenameStep | None = None


@dataclass(frozen=True, eq=False)
class _Relinking:
    number: ClipNumber


@dataclass(frozen=True, eq=False)
class _Asked:
    """Work whose answer goes to the window as it is."""

    task: FileTask


_Ticket: TypeAlias = _Renaming | _Relinking | _Asked


class LibraryFiles(QObject):
    """GUI thread.

    `edited(tuple of ClipNumber | None)`: the files of these clips are elsewhere, missing or back, and it is stored
    (`None`: so many that everything shown should be read again). `added(tuple of Clip)`: films taken in.
    `finished(FileTask, result)` and `failed(FileTask, AppError)` end what was asked for; `progressed(FileTask, done,
    total)` comes meanwhile: clips of an export, films of an import. Results: `Moved` for RENAME and RELINK, `ClipRow`
    for LOOK_UP, `Exported`, `ImportEnding`, `Space`, `MovePlan`, `RebuildEnding`, `CheckReport`; `None` for the others.
    `restart_wanted()`: the library is moved by the next start, which is to come at once. What the bin says is in
    `bin`; who doesn't find a file tells `watch`.
    """

    edited = Signal(object)
    added = Signal(object)
    finished = Signal(object, object)
    failed = Signal(object, object)
    progressed = Signal(object, object, object)
    restart_wanted = Signal()

    def __init__(
        self,
        store: StoreThread,
        places: LibraryPlaces,
        undo: UndoStack,
        parent: QObject | None = None,
        *,
        picture_fields: Mapping[str, str] = MappingProxyType({}),
        movable: bool = True,
    ) -> None:
        """`picture_fields`: what each model calls its picture. `movable`: False where who started the program has said
        which folder the library is.
        """
        super().__init__(parent)
        self._store, self._places, self._undo = store, places, undo
        self._picture_fields, self.movable = picture_fields, movable
        self._storing: dict[FilesChanged, _Renaming | _Relinking] = {}
        self._imported: set[str] = set()
        self.bin, self.watch = LibraryBin(store, places, self), LibraryWatch(store, places, self)
        self._quick, self._slow = FileWork(self), FileWork(self)
        for work in (self._quick, self._slow):
            work.finished.connect(self._answered)
            work.progressed.connect(self.progressed)
        self.bin.changed.connect(self.edited)
        store.wrote.connect(self._wrote)
        store.refused.connect(self._refused)

    @property
    def folder(self) -> Path:
        """The library folder."""
        return self._places.folder.root

    @Slot()
    def begin(self) -> None:
        """The list is there to be asked: what the last run has left goes on, and a quiet look is taken, later."""
        self.bin.begin()
        self.watch.begin()

    def rename(self, number: ClipNumber, path: str, text: str, label: Label) -> None:
        """Call the file of a clip `text`; `path` is the one it has, `label` names it for undo."""
        self._rename(_Renaming(number, label, PurePosixPath(path).name), text)

    def name_again(self, step: RenameStep, number: ClipNumber, text: str) -> None:
        """Undo and redo of `rename`."""
        self._rename(_Renaming(number, step.spoken, "", step), text)

    def relink(self, number: ClipNumber, file: Path) -> None:
        """`file` is the one of a clip that was missing."""
        from desktop_app.storage.library_files import relink

        self._slow.start(FileTask.RELINK, _Relinking(number), partial(relink, self._places, number, file))

    def look_up(self, number: ClipNumber) -> None:
        """What is known of a clip: for an example."""
        from desktop_app.runtime.file_pieces import row_of

        self._quick.start(FileTask.LOOK_UP, _Asked(FileTask.LOOK_UP), partial(row_of, self._places, number))

    def export(self, numbers: Sequence[ClipNumber], pattern: str, folder: Path) -> None:
        """Copy the clips to `folder`, in this order, under names made by `pattern`."""
        from desktop_app.runtime.file_pieces import export_clips

        told = self._slow.told(FileTask.EXPORT, len(numbers))
        work = partial(export_clips, self._places, tuple(numbers), pattern, folder, told.at)
        self._slow.start(FileTask.EXPORT, _Asked(FileTask.EXPORT), work)

    def import_films(self, files: Sequence[Path]) -> None:
        """Take films into the library; what is no film, or there already, is told and costs the others nothing."""
        from desktop_app.runtime.file_pieces import import_all

        told = self._slow.told(FileTask.IMPORT, len(files))
        work = partial(import_all, tuple(files), self._places, self._store.write, self._imported, told.at)
        self._slow.start(FileTask.IMPORT, _Asked(FileTask.IMPORT), work)

    def measure(self, needed: Sequence[Path]) -> None:
        """How much room everything takes; `needed` are files that something unfinished refers to."""
        from desktop_app.storage.library_space import measure

        self._ask(FileTask.SPACE, partial(measure, self._places, tuple(needed)))

    def clear(self, part: "Part", unused: Sequence[Path] = ()) -> None:
        """Let go of what can be made again; `unused` stills go to the system's bin."""
        from desktop_app.storage.library_space import clear

        self._ask(FileTask.CLEAR, partial(clear, part, self._places, tuple(unused)))

    @Slot()
    def check(self) -> None:
        """Bring files, sidecars and list into step, and tell what was found."""
        from desktop_app.runtime.file_pieces import check_library

        tell = self._slow.teller(FileTask.CHECK)
        self._ask(FileTask.CHECK, partial(check_library, self._places, self._store.write, self._picture_fields, tell))

    @Slot()
    def rebuild(self) -> None:
        """Bring every clip back that the folder has and the list has forgotten."""
        from desktop_app.runtime.file_pieces import rebuild_from_files

        told = self._slow.told(FileTask.REBUILD, 0)
        self._ask(FileTask.REBUILD, partial(rebuild_from_files, self._places, self._store.write, told.at))

    def plan_move(self, chosen: Path) -> None:
        """What it takes to move the library to `chosen`."""
        from desktop_app.storage.library_move import plan

        self._ask(FileTask.PLAN_MOVE, partial(plan, self.folder, chosen))

    def move(self, plan: MovePlan) -> None:
        """Have the library moved by the next start; `restart_wanted` once that is written down."""
        from desktop_app.runtime.file_pieces import intend_move

        self._ask(FileTask.MOVE, partial(intend_move, self._places.data_dir, plan.move))

    def cancel(self, task: FileTask) -> None:
        """Break `task` off as soon as it can be; its end is told all the same."""
        for work in (self._quick, self._slow):
            work.cancel(task)

    def is_busy(self, task: FileTask) -> bool:
        return self._quick.is_busy(task) or self._slow.is_busy(task)

    def stop(self) -> None:
        """Before the store closes: break off what is under way, and wait for it."""
        self._quick.shutdown()
        self._slow.shutdown()
        self.watch.stop()
        self.bin.stop()

    def shutdown(self) -> None:
        """After the store was closed."""
        self.bin.shutdown()

    def store(self, changes: Sequence[FileChange]) -> None:
        """Have stored what was seen of files; `edited` follows. GUI thread."""
        if changes:
            self._store.write(FilesChanged(tuple(changes)))

    def _ask(self, task: FileTask, work: Callable[[CancelToken], object]) -> None:
        self._slow.start(task, _Asked(task), work)

    def _rename(self, renaming: _Renaming, text: str) -> None:
        from desktop_app.storage.library_files import rename

        work = partial(_without_cancel, partial(rename, self._places, renaming.number, text))
        self._quick.start(FileTask.RENAME, renaming, work)

    @Slot(object, object)
    def _answered(self, ticket: _Ticket, answer: object) -> None:
        task = _task_of(ticket)
        if isinstance(answer, AppError):
            if isinstance(ticket, _Renaming) and ticket.step is not None:
                self._undo.drop(ticket.step)
            self.failed.emit(task, answer)
        elif isinstance(answer, Moved) and isinstance(ticket, _Renaming | _Relinking):
            change = FilesChanged((answer,))
            self._storing[change] = ticket
            self._store.write(change)
        else:
            self.finished.emit(task, answer)
            if task is FileTask.MOVE:
                self.restart_wanted.emit()

    @Slot(object)
    def _wrote(self, change: object) -> None:
        if isinstance(change, JobChange) and change.job.id in self._imported:
            self.added.emit(change.clips)
        if not isinstance(change, FilesChanged):
            return
        if any(isinstance(part, FoundClip) for part in change.changes):
            self.edited.emit(None)
        numbers = _numbers_of(change)
        if numbers:
            self.edited.emit(numbers if len(numbers) <= MOST_NAMED else None)
        ticket = self._storing.pop(change, None)
        moved = change.changes[0]
        if ticket is None or not isinstance(moved, Moved):
            return
        now = PurePosixPath(moved.path).name
        if isinstance(ticket, _Renaming) and ticket.step is None and now != ticket.was:
            self._undo.push(RenameStep(self, ticket.label, ticket.number, ticket.was, now))
        self.finished.emit(_task_of(ticket), moved)

    @Slot(object, object)
    def _refused(self, change: object, error: AppError | None) -> None:
        """The file has its new name already, and its row has not: the next look follows it by its content."""
        if isinstance(change, FilesChanged) and change in self._storing:
            ticket = self._storing.pop(change)
            self.failed.emit(_task_of(ticket), error or AppError(ErrorCode.BUG))


def _task_of(ticket: _Ticket) -> FileTask:
    match ticket:
        case _Renaming():
            return FileTask.RENAME
        case _Relinking():
            return FileTask.RELINK
        case _Asked(task):
            return task


def _numbers_of(change: FilesChanged) -> tuple[ClipNumber, ...]:
    found: list[ClipNumber] = []
    for part in change.changes:
        match part:
            case Moved(number):
                found.append(number)
            case Sighted(numbers):
                found.extend(numbers)
            case _:
                continue
    return tuple(found)


def _without_cancel(work: Callable[[], object], _cancel: CancelToken) -> object:
    return work()
