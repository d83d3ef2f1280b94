"""The library folder moved to another place, with no engine running: whatever happens on the way, one whole library is
left, and the program finds it.

What is meant is written down first (`library-move.json` in the data folder). On the same drive the folder is renamed,
in one step. To another drive everything is copied beside the new place, compared, and only then given its name; the
settings are pointed there; only then do the old files go, each of which there is a copy of. Ended at any point, the
next start goes on from there.
"""

import json
import logging
import os
import shutil
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.composing import Source, SourceKind
from desktop_app.domain.errors import ErrorCode, KnownError, known
from desktop_app.fault_points import reach
from desktop_app.storage import settings as settings_file
from desktop_app.storage.copying import copy_whole, sha256_of
from desktop_app.storage.disk import disk_trouble, make_folder, sync_folder, write_durably
from desktop_app.storage.library_folder import KEPT_FREE, PART
from desktop_app.storage.library_place import FILE_NAME, Move, intended, is_free
from desktop_app.storage.settings import Settings

log = logging.getLogger(__name__)

__all__ = ["Move", "MovePlan", "carry_out", "forget", "intend", "intended", "plan", "size_of"]


@dataclass(frozen=True)
class MovePlan:
    """What a move takes. `same_drive`: nothing is copied, and it needs no room. `free`: bytes, at the new place."""

    move: Move
    byte_count: int
    files: int
    free: int
    same_drive: bool

    @property
    def fits(self) -> bool:
        return self.same_drive or self.byte_count + KEPT_FREE <= self.free


def plan(source: Path, chosen: Path, cancel: CancelToken) -> MovePlan:
    """What it takes to move the library at `source` to the folder `chosen`, or into it, if there is something in it.

    Any thread but the GUI's. Raises `KnownError`: `FOLDER_UNSUITABLE` (it is the library, or in it, or there is
    something else of that name), `FOLDER_UNAVAILABLE` (it can't be written to), `STOPPED`.
    """
    source, chosen = Path(os.path.realpath(source)), Path(os.path.realpath(chosen))
    target = chosen if is_free(chosen) else chosen / source.name
    if not is_free(target) or target.is_relative_to(source) or source.is_relative_to(target):
        raise known(ErrorCode.FOLDER_UNSUITABLE, folder=str(target))
    staging = Move(source, target).staging
    if not is_free(staging):  # it would be taken for our own copies, and taken away with them
        raise known(ErrorCode.FOLDER_UNSUITABLE, folder=str(staging))
    place = next(parent for parent in (target, *target.parents) if parent.is_dir())
    with disk_trouble(place):
        if not os.access(place, os.W_OK | os.X_OK) or not os.access(source.parent, os.W_OK | os.X_OK):
            raise known(ErrorCode.FOLDER_UNAVAILABLE, folder=str(place))
        same = place.stat().st_dev == source.stat().st_dev
        sizes = []
        for path in _files(source):
            cancel.check()
            sizes.append(path.lstat().st_size)
        free = shutil.disk_usage(place).free
    return MovePlan(Move(source, target), sum(sizes), len(sizes), free, same)


def size_of(move: Move, cancel: CancelToken) -> int:
    """Bytes of what is still at the old place. Raises `KnownError`: `FOLDER_UNAVAILABLE`, `STOPPED`."""
    total = 0
    with disk_trouble(move.source):
        for path in _files(move.source):
            cancel.check()
            total += path.lstat().st_size
    return total


def intend(data_dir: Path, move: Move) -> None:
    """Write down that the library is to be moved, at the next start. Raises `KnownError` as `write_durably`."""
    form = {"source": str(move.source), "target": str(move.target), "copied": move.copied}
    write_durably(data_dir / FILE_NAME, (json.dumps(form, indent=2) + "\n").encode("ascii"))


def carry_out(data_dir: Path, move: Move, report: Callable[[int], None], cancel: CancelToken) -> None:
    """Make the move, or go on with it. The data folder's lock must be held. `report` is told the bytes of each piece
    that is copied.

    Cancelled, or failed, before the new library is whole: the copies are taken away and the old one stays the library.
    Any thread but the GUI's. Raises `KnownError`: `STOPPED`, `DISK_FULL`, `FOLDER_UNAVAILABLE`, `CLIP_UNREADABLE`,
    `FOLDER_UNSUITABLE`.
    """
    if not move.is_there:
        try:
            _bring(data_dir, move, report, cancel)
        except KnownError:
            forget(data_dir)
            shutil.rmtree(move.staging, ignore_errors=True)  # our own copies of what is still at its old place
            raise
    reach("move.there")
    _point(data_dir, move)
    reach("move.pointed")
    try:
        _remove_old(move)
    except KnownError as error:
        log.info("not all of the old library could be taken away: %s", error)
    forget(data_dir)


def forget(data_dir: Path) -> None:
    """The move is made, or not to be made after all."""
    with disk_trouble(data_dir):
        (data_dir / FILE_NAME).unlink(missing_ok=True)


def _bring(data_dir: Path, move: Move, report: Callable[[int], None], cancel: CancelToken) -> None:
    if not move.source.is_dir():
        raise known(ErrorCode.FOLDER_UNAVAILABLE, folder=str(move.source))
    if not is_free(move.target):
        raise known(ErrorCode.FOLDER_UNSUITABLE, folder=str(move.target))
    make_folder(move.target.parent)
    with disk_trouble(move.target.parent):
        same = move.target.parent.stat().st_dev == move.source.stat().st_dev
        if same:
            _rename(move.source, move.target)
            return
    staging = make_folder(move.staging)
    for path in sorted(_files(move.source)):
        cancel.check()
        _copy(path, staging / path.relative_to(move.source), report, cancel)
    reach("move.copied")
    intend(data_dir, replace(move, copied=True))
    reach("move.named")
    with disk_trouble(staging):
        _rename(staging, move.target)


def _rename(folder: Path, to: Path) -> None:
    """Raises `OSError`."""
    if to.is_dir():
        to.rmdir()  # empty: it was looked at
    folder.rename(to)
    try:
        sync_folder(to.parent)
    except OSError as error:  # it stands under its new name all the same: going back now would lose it
        log.info("the new name may not be on the disk yet: %s", error)


def _copy(file: Path, copy: Path, report: Callable[[int], None], cancel: CancelToken) -> None:
    make_folder(copy.parent)
    info = file.lstat()
    if file.is_symlink():
        with disk_trouble(copy.parent):
            copy.unlink(missing_ok=True)
            copy.symlink_to(os.readlink(file))
        return
    with disk_trouble(copy.parent):
        if copy.exists():  # of a run that was cut short: it stands under its name, so it was compared
            if copy.stat().st_size == info.st_size and sha256_of(copy, cancel) == sha256_of(file, cancel):
                report(info.st_size)
                return
            copy.unlink()
    part = copy.with_name(copy.name + PART)
    with disk_trouble(part.parent):
        part.unlink(missing_ok=True)
    copy_whole(file, part, cancel, report)
    with disk_trouble(copy.parent):
        os.utime(part, ns=(info.st_atime_ns, info.st_mtime_ns))
        part.rename(copy)
        sync_folder(copy.parent)


def _point(data_dir: Path, move: Move) -> None:
    path = data_dir / settings_file.FILE_NAME
    kept = settings_file.load(path)
    if kept.library_dir != str(move.target):
        settings_file.save(path, _pointed(kept, move))


def _pointed(kept: Settings, move: Move) -> Settings:
    """With every file of the library that the form or the tray refers to at its new place."""

    def there(source: Source | None) -> Source | None:
        if source is None or source.kind is not SourceKind.FILE or not Path(source.where).is_relative_to(move.source):
            return source
        return replace(source, where=str(move.target / Path(source.where).relative_to(move.source)))

    form = kept.composition
    tray = tuple(replace(still, source=there(still.source) or still.source) for still in form.tray)
    form = replace(form, source=there(form.source), tray=tray)
    return replace(kept, library_dir=str(move.target), composition=form)


def _remove_old(move: Move) -> None:
    """Every old file of which there is a copy of the same length and time. What came to the old place since stays."""
    if not move.source.is_dir():
        return
    with disk_trouble(move.source):
        for path in list(_files(move.source)):
            copy = move.target / path.relative_to(move.source)
            if os.path.lexists(copy) and _same(path.lstat(), copy.lstat()):
                path.unlink()
        for folder, _, _ in os.walk(move.source, topdown=False):
            if not any(Path(folder).iterdir()):
                Path(folder).rmdir()


def _same(file: os.stat_result, copy: os.stat_result) -> bool:
    # Some file systems keep times to two seconds; a link has nothing but its target.
    return stat.S_ISLNK(file.st_mode) or (file.st_size == copy.st_size and abs(file.st_mtime - copy.st_mtime) <= 2)


def _files(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        for name in (*names, *(name for name in folders if Path(place, name).is_symlink())):
            yield Path(place, name)
