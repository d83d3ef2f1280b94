"""How much room the library and what belongs to it take on the disk, by what, and what of it could go."""

import json
import logging
import os
import shutil
import time
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desktop_app.domain.cancellation import CancelToken
from desktop_app.storage.bin import to_the_bin
from desktop_app.storage.database import COPIES_FOLDER, FILE_NAME, open_reader
from desktop_app.storage.disk import disk_trouble
from desktop_app.storage.library_files import LibraryPlaces
from desktop_app.storage.transactions import translating

STILLS = "Stills"
YOUNG_SECONDS = 24 * 3600
"""A still younger than this may be that of a shot being made just now: it is never called unused."""

log = logging.getLogger(__name__)


class Part(StrEnum):
    """What takes up room. REJECTED is part of CLIPS, UNUSED_STILLS of STILLS."""

    CLIPS = "clips"
    REJECTED = "rejected"
    STILLS = "stills"
    UNUSED_STILLS = "unused_stills"
    PICTURES = "pictures"  # posters and filmstrips, which are made again when needed
    PRACTICE_FILMS = "practice_films"  # of the practice service's own; what it delivered is in the library
    LIST = "list"  # the database with its copies


@dataclass(frozen=True)
class Taken:
    """Bytes, and how many files."""

    byte_count: int = 0
    files: int = 0


@dataclass(frozen=True)
class Space:
    """`free`: bytes left where the library is. `unused`: the stills that no shot uses."""

    parts: Mapping[Part, Taken]
    free: int
    unused: tuple[Path, ...]


def measure(places: LibraryPlaces, needed: Collection[Path], cancel: CancelToken) -> Space:
    """Look through library and data folder. `needed` are files that something unfinished refers to.

    Takes seconds with a hundred thousand clips. Any thread but the GUI's. Raises `KnownError`: `FOLDER_UNAVAILABLE`,
    `STOPPED`, those of the database.
    """
    data_dir, root = places.data_dir, places.folder.root
    with closing(open_reader(data_dir)) as connection, translating(connection):
        sums = "SELECT COALESCE(SUM(byte_count), 0), COUNT(*) FROM clips WHERE removed_at IS NULL AND missing = 0"
        clips = Taken(*connection.execute(sums).fetchone())
        rejected = Taken(*connection.execute(f"{sums} AND rejected = 1").fetchone())
        cancel.check()
        used = {_still_of(row[0]) for row in connection.execute("SELECT request FROM jobs")}
    with disk_trouble(root):
        free = shutil.disk_usage(root).free
        stills = list(_files(root / STILLS, cancel))
        old = time.time() - YOUNG_SECONDS
        keep = {os.path.realpath(path) for path in needed}
        unused = [
            (path, info)
            for path, info in stills
            if path.relative_to(root).as_posix() not in used
            and info.st_mtime < old
            and os.path.realpath(path) not in keep
        ]
    with disk_trouble(data_dir):
        kept = [path for path in data_dir.glob(f"{FILE_NAME}*") if path.is_file()]
        copies = [info for _, info in _files(data_dir / COPIES_FOLDER, cancel)]
        parts = {
            Part.CLIPS: clips,
            Part.REJECTED: rejected,
            Part.STILLS: _sum(info for _, info in stills),
            Part.UNUSED_STILLS: _sum(info for _, info in unused),
            Part.PICTURES: _sum(info for _, info in _files(pictures_dir(data_dir), cancel)),
            Part.PRACTICE_FILMS: _sum(info for _, info in _files(practice_films_dir(data_dir), cancel)),
            Part.LIST: _sum([*(path.stat() for path in kept), *copies]),
        }
    return Space(parts, free, tuple(path for path, _ in unused))


def clear(part: Part, places: LibraryPlaces, unused: Collection[Path], cancel: CancelToken) -> None:
    """Let go of what can be made again (`PICTURES`, `PRACTICE_FILMS`); `unused` stills go to the system's bin.

    Raises `KnownError`: `NO_BIN`, `FOLDER_UNAVAILABLE`, `STOPPED`; `ValueError` for what is never cleared.
    """
    match part:
        case Part.PICTURES:
            _clear(pictures_dir(places.data_dir), cancel)
        case Part.PRACTICE_FILMS:
            _clear(practice_films_dir(places.data_dir), cancel)
        case Part.UNUSED_STILLS:
            for still in unused:
                cancel.check()
                to_the_bin(still)
        case _:
            raise ValueError(f"{part} is never cleared")


def pictures_dir(data_dir: Path) -> Path:
    return data_dir / "thumbnails"


def practice_films_dir(data_dir: Path) -> Path:
    return data_dir / "practice" / "films"


def _still_of(request: str) -> str:
    try:
        path = json.loads(request)["picture"].get("path", "")
    except (ValueError, KeyError, AttributeError):
        return ""  # a row that nobody here has written keeps no still from being used by others
    return str(path)


def _files(folder: Path, cancel: CancelToken) -> Iterator[tuple[Path, os.stat_result]]:
    for place, _, names in os.walk(folder):
        cancel.check()
        for name in names:
            path = Path(place, name)
            try:
                yield path, path.lstat()
            except FileNotFoundError:
                continue  # just gone


def _sum(found: Iterable[os.stat_result]) -> Taken:
    sizes = [info.st_size for info in found]
    return Taken(sum(sizes), len(sizes))


def _clear(folder: Path, cancel: CancelToken) -> None:
    for path, _ in _files(folder, cancel):
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            # In use just now: on Windows a file that is being read stays.
            log.info("not cleared: %s", error)
