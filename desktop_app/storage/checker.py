"""The library looked through from end to end: files, sidecars and list brought into step, and all of it told.

Where they differ the list is right, unless it doesn't know the clip; then its sidecar is. Nothing that could be the
artist's own is ever deleted.
"""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, KnownError, known
from desktop_app.domain.job import Clip, Job
from desktop_app.domain.library import ClipNumber
from desktop_app.domain.library_check import CheckNote, CheckReport, Finding
from desktop_app.storage import sidecar
from desktop_app.storage.clip_files import SLICE, ClipFile, ClipFiles, FilesChanged, FoundClip, Moved, Sighted, sliced
from desktop_app.storage.database import open_reader
from desktop_app.storage.disk import disk_trouble
from desktop_app.storage.kept_clips import KeptClip, clips_below
from desktop_app.storage.library_files import LibraryPlaces, sidecar_of
from desktop_app.storage.library_folder import SIDECAR
from desktop_app.storage.library_look import is_away, is_there
from desktop_app.storage.moved_files import follow
from desktop_app.storage.sidecars_due import SidecarsWritten
from desktop_app.storage.sweep import sweep

Store: TypeAlias = Callable[[FilesChanged | SidecarsWritten], None]

FIRST = -(2**63)
AT_ONCE = 200
"""Sidecars compared at a time."""


def check(
    places: LibraryPlaces,
    store: Store,
    picture_field: Callable[[Job], str],
    report: Callable[[int, int], None],
    cancel: CancelToken,
) -> CheckReport:
    """Look through everything, mend what can be, and say what was found. A thread of its own: it takes minutes for a
    hundred thousand clips.

    `store` is handed what the list is to be told, in small parts: it may write them at once, or have them written. The
    sidecars are written here. `report(clips, of all)` is called as it goes on. Raises `KnownError`:
    `FOLDER_UNAVAILABLE` if the library isn't there as a whole, `DISK_FULL`, `STOPPED`, those of the database.
    """
    work = _Check(places, store, picture_field, report, cancel)
    with places.asked() as files:
        if is_away(places, files.folders()):
            raise known(ErrorCode.FOLDER_UNAVAILABLE, folder=str(places.folder.root))
        work.look_for_files(files)
        work.look_for_clips(files)
    work.compare_sidecars()
    work.sweep()
    return CheckReport(work.clips, tuple(work.notes))


class _Check:
    def __init__(
        self,
        places: LibraryPlaces,
        store: Store,
        picture_field: Callable[[Job], str],
        report: Callable[[int, int], None],
        cancel: CancelToken,
    ) -> None:
        self._places, self._store, self._picture_field = places, store, picture_field
        self._report, self._cancel = report, cancel
        self.clips = 0
        self.notes: list[CheckNote] = []
        self._moved: dict[ClipNumber, str] = {}
        self._gone: set[ClipNumber] = set()

    def look_for_files(self, files: ClipFiles) -> None:
        """Rows without a file: followed, or marked missing; and those that are back."""
        gone, back, after = list[ClipFile](), list[ClipFile](), FIRST
        while part := files.after(after):
            self._cancel.check()
            after = part[-1].number
            self.clips += len(part)
            for clip in part:
                if not is_there(self._places, clip.path):
                    gone.append(clip)
                elif clip.missing:
                    back.append(clip)
        found = follow(gone, self._places.folder, files.is_known, self._cancel)
        self._moved = {moved.number: moved.path for moved in found}
        lost = [clip for clip in gone if clip.number not in self._moved]
        self._gone = {clip.number for clip in lost}
        was = {clip.number: clip.path for clip in gone}
        self.notes += [CheckNote(Finding.MOVED, moved.path, was[moved.number]) for moved in found]
        self.notes += [CheckNote(Finding.BACK, clip.path) for clip in back]
        self.notes += [CheckNote(Finding.MISSING, clip.path) for clip in lost]
        self._tell(found)
        self._sight([clip for clip in lost if not clip.missing], there=False)
        self._sight(back, there=True)

    def look_for_clips(self, files: ClipFiles) -> None:
        """Sidecars whose clips the list has not, at least not there."""
        places, alone = set(self._moved.values()), dict[ClipFile, tuple[Job, Clip]]()
        found: list[FoundClip] = []
        for path in self._places.folder.sidecars():
            self._cancel.check()
            clip_path = self._places.folder.relative(path).removesuffix(SIDECAR)
            if not _can_be_stored(clip_path) or clip_path in places or files.is_known(clip_path):
                continue
            there = is_there(self._places, clip_path)
            try:
                job, clip = sidecar.read(path, clip_path)
            except KnownError:
                if there:
                    self.notes.append(CheckNote(Finding.UNKNOWN, clip_path))
                continue
            if files.of_id(clip.id) is not None:
                if not there:
                    self._take_away(path)
            elif there:
                found.append(FoundClip(job, clip))
            else:
                number = ClipNumber(-1 - len(alone))
                alone[ClipFile(number, clip_path, clip.sha256, clip.byte_count, True, False, False)] = (job, clip)
        self.notes += [CheckNote(Finding.BROUGHT_BACK, each.clip.path) for each in found]
        self._bring_back(found + self._followed(alone, files))

    def _followed(self, alone: dict[ClipFile, tuple[Job, Clip]], files: ClipFiles) -> list[FoundClip]:
        """Clips that moved away from their sidecars, of which the list knows nothing."""
        moved = follow(tuple(alone), self._places.folder, files.is_known, self._cancel)
        place_of = {each.number: each.path for each in moved}
        found = []
        for file, (job, clip) in alone.items():
            place = place_of.get(file.number)
            if place is None:
                self.notes.append(CheckNote(Finding.ALONE, file.path + SIDECAR))
                continue
            here = replace(clip, path=place)
            sidecar.write(self._places.folder, job, here, self._picture_field(job))
            self._take_away(self._places.folder.resolve(file.path + SIDECAR), tell=False)
            self.notes.append(CheckNote(Finding.BROUGHT_BACK, place, file.path))
            found.append(FoundClip(job, here))
        return found

    def compare_sidecars(self) -> None:
        """Every clip that is there against its sidecar, newest first."""
        done, below = 0, None
        with closing(open_reader(self._places.data_dir)) as connection:
            while part := clips_below(connection, below, AT_ONCE):
                written = []
                for kept in part:
                    self._cancel.check()
                    if kept.number not in self._gone and self._compare(connection, kept) and kept.mark is not None:
                        written.append((kept.number, kept.mark))
                if written:
                    self._store(SidecarsWritten(tuple(written)))
                below, done = part[-1].number, done + len(part)
                self._report(min(done, self.clips), self.clips)

    def _compare(self, connection: sqlite3.Connection, kept: KeptClip) -> bool:
        """Whether the sidecar now tells all that was known."""
        clip = self._where_it_is(kept)
        file = self._places.folder.root / clip.path
        try:
            byte_count = file.stat().st_size
        except OSError:
            return False  # it has just gone: the next look finds out
        if byte_count != clip.byte_count:
            self.notes.append(CheckNote(Finding.CHANGED, clip.path))
        finding = self._difference(sidecar_of(file), kept.job, clip)
        if finding is None:
            return True
        try:
            self._write(connection, kept)
        except KnownError as error:
            if error.error.code is not ErrorCode.FOLDER_UNAVAILABLE:
                raise
            finding = Finding.NOT_WRITTEN
        self.notes.append(CheckNote(finding, clip.path + SIDECAR))
        return finding is not Finding.NOT_WRITTEN

    def _write(self, connection: sqlite3.Connection, kept: KeptClip) -> None:
        """Until it tells what the list knows after that: the artist may be at work, and others write sidecars too."""
        told: KeptClip | None = None
        while told is None or (told.job, told.clip) != (kept.job, kept.clip):
            told = kept
            sidecar.write(self._places.folder, kept.job, self._where_it_is(kept), self._picture_field(kept.job))
            now = clips_below(connection, ClipNumber(kept.number + 1), 1)
            if not now or now[0].number != kept.number:
                return
            kept = now[0]

    def _where_it_is(self, kept: KeptClip) -> Clip:
        return replace(kept.clip, path=self._moved.get(kept.number, kept.clip.path))

    def _difference(self, path: Path, job: Job, clip: Clip) -> Finding | None:
        try:
            data = path.read_bytes()
        except FileNotFoundError:
            return Finding.SIDECAR_MISSING
        except OSError:
            return Finding.SIDECAR_UNREADABLE
        if data == sidecar.encode(job, clip, self._picture_field(job)):
            return None
        try:
            told = sidecar.decode(data, path, clip.path)
        except KnownError:
            return Finding.SIDECAR_UNREADABLE
        return None if told == (job, clip) else Finding.SIDECAR_DIFFERENT

    def sweep(self) -> None:
        """What work cut short has left."""
        gone = sweep(self._places.data_dir, self._places.folder, datetime.now(UTC), self._cancel)
        self.notes += [CheckNote(Finding.LEFT_OVER, path) for path in gone]

    def _take_away(self, path: Path, *, tell: bool = True) -> None:
        with disk_trouble(path.parent):
            path.unlink(missing_ok=True)
        if tell:
            self.notes.append(CheckNote(Finding.SIDECAR_ORPHANED, self._places.folder.relative(path)))

    def _tell(self, changes: tuple[Moved, ...]) -> None:
        for start in range(0, len(changes), SLICE):
            self._store(FilesChanged(changes[start : start + SLICE]))

    def _bring_back(self, found: list[FoundClip]) -> None:
        for start in range(0, len(found), SLICE):
            self._store(FilesChanged(tuple(found[start : start + SLICE])))

    def _sight(self, clips: list[ClipFile], *, there: bool) -> None:
        for part in sliced(clips):
            self._store(FilesChanged((Sighted(tuple(clip.number for clip in part), there=there),)))


def _can_be_stored(path: str) -> bool:
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True
