"""Files of the library that were moved or renamed in a file manager, found again by their content."""

import logging
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from desktop_app.domain.cancellation import CancelToken
from desktop_app.storage.clip_files import ClipFile, Moved
from desktop_app.storage.copying import sha256_of
from desktop_app.storage.disk import disk_trouble
from desktop_app.storage.library_folder import SIDECAR, LibraryFolder

log = logging.getLogger(__name__)


def follow(
    missing: Sequence[ClipFile], folder: LibraryFolder, is_known: Callable[[str], bool], cancel: CancelToken
) -> tuple[Moved, ...]:
    """Where in the library the files of these clips are now: those that can be found there.

    First their size is compared, then their sha256. A file whose path `is_known` is another clip's own, whatever it
    holds. Two clips of the same content get two files, each the one with its own name, if there is one. Reads every
    name of the folder, and whatever has the right size to its end: a thread of its own. Raises `KnownError`:
    `FOLDER_UNAVAILABLE`, `STOPPED`.
    """
    lost: dict[int, list[ClipFile]] = {}
    for clip in missing:
        lost.setdefault(clip.byte_count, []).append(clip)
    found: dict[tuple[int, str], list[str]] = {}
    for path, size in _files(folder, cancel) if lost else ():
        if size in lost and not is_known(path):
            digest = _content(folder.root / path, cancel)
            if digest is not None:
                found.setdefault((size, digest), []).append(path)
    moved = []
    for clips in lost.values():
        for clip in sorted(clips, key=lambda clip: not _same_name(clip, found)):
            places = found.get((clip.byte_count, clip.sha256))
            if places:
                place = min(places, key=lambda path: (_name(path) != _name(clip.path), path))
                places.remove(place)
                moved.append(Moved(clip.number, place))
    return tuple(moved)


def _same_name(clip: ClipFile, found: dict[tuple[int, str], list[str]]) -> bool:
    return any(_name(place) == _name(clip.path) for place in found.get((clip.byte_count, clip.sha256), ()))


def _name(path: str) -> str:
    return path.rpartition("/")[2]


def _files(folder: LibraryFolder, cancel: CancelToken) -> Iterator[tuple[str, int]]:
    """Every file but sidecars and what is hidden, with its size. Links are not followed."""
    waiting = [folder.root]
    while waiting:
        cancel.check()
        here = waiting.pop()
        with disk_trouble(here), os.scandir(here) as entries:
            for entry in entries:
                if entry.name.startswith(".") or entry.name.endswith(SIDECAR):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(Path(entry.path))
                elif entry.is_file(follow_symlinks=False) and _can_be_stored(entry.name):
                    yield folder.relative(Path(entry.path)), entry.stat(follow_symlinks=False).st_size


def _can_be_stored(name: str) -> bool:
    """Not a name that is no UTF-8, which Linux allows."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _content(file: Path, cancel: CancelToken) -> str | None:
    try:
        return sha256_of(file, cancel)
    except OSError as error:
        log.info("a file of the library can't be read: %s", error)
        return None
