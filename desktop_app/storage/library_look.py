"""A look through the library for files that aren't where they were, and for those that are back. No file is read: only
asked whether it is there. What moved is then followed by its content, which is `moved_files`.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.ids import ClipId
from desktop_app.domain.library import ClipNumber
from desktop_app.storage.clip_files import ClipFile, FileChange, NotBinned, Sighted
from desktop_app.storage.library_files import LibraryPlaces, is_content
from desktop_app.storage.moved_files import follow

SLICE = 2000
"""Files asked for at a time: a few hundredths of a second on a disk that is awake."""


@dataclass(frozen=True)
class Seen:
    """What one slice of a look has found. `after`: where the next one begins; `None`: it was the last.

    `away`: the library as a whole isn't there just now, so nothing was concluded from it.
    """

    after: ClipNumber | None
    changes: tuple[FileChange, ...] = ()
    away: bool = False


def look(places: LibraryPlaces, after: int, cancel: CancelToken) -> Seen:
    """The slice of the library that follows the clip `after`. Raises `KnownError`: `STOPPED`, those of the database."""
    with places.asked() as files:
        if is_away(places, files.folders()):
            return Seen(None, away=True)
        slice_now = files.after(after, SLICE)
    cancel.check()
    changes = _sighted(places, slice_now)
    last = len(slice_now) < SLICE
    return Seen(None if last else slice_now[-1].number, changes)


def look_at(places: LibraryPlaces, ids: Sequence[ClipId]) -> Seen:
    """These clips, whose files somebody has just not found."""
    with places.asked() as files:
        if is_away(places, files.folders()):
            return Seen(None, away=True)
        clips = [clip for clip_id in ids if (clip := files.of_id(clip_id)) is not None and not clip.removed]
    return Seen(None, _sighted(places, clips))


def follow_missing(places: LibraryPlaces, cancel: CancelToken) -> Seen:
    """Where in the library the files are that are missing. Raises `KnownError`: `FOLDER_UNAVAILABLE`, `STOPPED`."""
    with places.asked() as files:
        missing = files.missing()
        if not missing or is_away(places, files.folders()):
            return Seen(None)
        return Seen(None, follow(missing, places.folder, files.is_known, cancel))


def back_from_bin(places: LibraryPlaces, cancel: CancelToken) -> Seen:
    """Clips that somebody has put back out of the system's bin, to where they were: they are in the library again.

    What lies there may be another clip's own by now, which shared it or was given its name.
    """
    with places.asked() as files:
        binned = [clip for clip in files.binned() if not files.is_known(clip.path)]
    found = []
    for clip in binned:
        cancel.check()
        if is_there(places, clip.path) and is_content(places.folder.resolve(clip.path), clip, cancel):
            found.append(clip.number)
    return Seen(None, (NotBinned(tuple(found)),) if found else ())


def is_there(places: LibraryPlaces, path: str) -> bool:
    try:
        return os.path.isfile(places.folder.root / path)
    except ValueError:  # a NUL in a name that somebody else wrote
        return False


def is_away(places: LibraryPlaces, folders: set[str]) -> bool:
    """Whether the whole library is out of reach: its drive was pulled out, and perhaps an empty folder is left where it
    was. A library of one folder that is gone counts as away too.
    """
    root = places.folder.root
    return not root.is_dir() or (bool(folders) and not any((root / folder).is_dir() for folder in folders))


def _sighted(places: LibraryPlaces, clips: list[ClipFile]) -> tuple[FileChange, ...]:
    there = {clip.number: is_there(places, clip.path) for clip in clips}
    gone = tuple(clip.number for clip in clips if not there[clip.number] and not clip.missing)
    back = tuple(clip.number for clip in clips if there[clip.number] and clip.missing)
    changes = (Sighted(gone, there=False), Sighted(back, there=True))
    return tuple(change for change in changes if change.numbers)
