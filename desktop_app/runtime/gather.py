"""What was dropped, chosen or pasted, as a row of stills: folders opened, pictures told from other files, in order."""

import hashlib
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.domain.composing import Source, SourceKind
from desktop_app.domain.errors import KnownError
from desktop_app.domain.request import LinkedPicture
from desktop_app.runtime.background import Background
from desktop_app.runtime.stills import PICTURE_SUFFIXES, Still, StillBytes, StillFile
from desktop_app.storage.disk import disk_trouble, make_folder, write_durably

MOST_STILLS: Final = 2000
"""A tray never holds more."""


@dataclass(frozen=True)
class Gathered:
    """`sources` in order; `others` is how many files were no pictures; `left_out` how many were too many."""

    sources: tuple[Source, ...]
    others: int = 0
    left_out: int = 0


class Gatherer(QObject):
    """GUI thread. `gathered(Gathered | AppError)` answers each `gather`, in their order.

    A folder is opened one level deep. What comes together is put in the order people count in: 2 before 10. Pictures
    that came without a file are kept in `folder`.
    """

    gathered = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._background = Background(1, self)
        self._background.finished.connect(self._finished)

    def gather(self, stills: tuple[Still, ...], room: int = MOST_STILLS) -> None:
        """Find out what `stills` are; at most `room` of them are wanted."""
        self._background.start(True, partial(_gathered, stills, room, self._folder))

    def forget_others(self, kept: Iterable[Source]) -> None:
        """Delete the pasted pictures that are none of `kept`."""
        names = frozenset(Path(source.where).name for source in kept if source.kind is SourceKind.PASTED)
        self._background.start(False, partial(_forget, self._folder, names))

    def shutdown(self) -> None:
        self._background.shutdown()

    @Slot(object, object)
    def _finished(self, asked: object, answer: object) -> None:
        if asked:
            self.gathered.emit(answer)


def natural(name: str) -> tuple[tuple[int, str | int], ...]:
    """A key that sorts as people count: "still 2" before "still 10"."""
    parts = re.split(r"(\d+)", name.casefold())
    return tuple((0, int(part)) if place % 2 else (1, part) for place, part in enumerate(parts))


def _gathered(stills: tuple[Still, ...], room: int, folder: Path) -> Gathered:
    found, files, others = list[Source](), list[Path](), 0
    for still in stills:
        match still:
            case StillFile(path):
                files.append(path)
            case LinkedPicture(url):
                found.append(Source(SourceKind.LINK, url))
            case StillBytes():
                found.append(_keep(still, folder))
    for path in _opened(files):
        if len(files) == 1 and path == files[0]:
            found.append(Source(SourceKind.FILE, str(path)))  # whatever it is, it was meant
        elif _is_picture(path):
            found.append(Source(SourceKind.FILE, str(path)))
        else:
            others += 1
    return Gathered(tuple(found[:room]), others, max(0, len(found) - room))


def _opened(files: list[Path]) -> Iterator[Path]:
    """`files`, with those of a folder in its place."""
    for path in sorted(files, key=lambda path: (str(path.parent), natural(path.name))):
        if path.suffix.lower() not in PICTURE_SUFFIXES and path.is_dir():
            try:
                with os.scandir(path) as entries:
                    names = [entry.name for entry in entries if not entry.name.startswith(".") and not entry.is_dir()]
            except OSError:
                names = []
            yield from (path / name for name in sorted(names, key=natural))
        else:
            yield path


def _is_picture(path: Path) -> bool:
    if path.suffix.lower() in PICTURE_SUFFIXES:
        return True  # its thumbnail will tell
    from desktop_app.media.picture import check_picture

    try:
        check_picture(path)
    except KnownError:
        return False
    return True


def _keep(still: StillBytes, folder: Path) -> Source:
    name = Path(still.name)
    kept = make_folder(folder) / f"{name.stem} {hashlib.sha256(still.data).hexdigest()[:8]}{name.suffix[:8]}"
    write_durably(kept, still.data)
    return Source(SourceKind.PASTED, str(kept))


def _forget(folder: Path, names: frozenset[str]) -> None:
    with disk_trouble(folder):
        for file in folder.iterdir() if folder.is_dir() else ():
            if file.name not in names:
                file.unlink(missing_ok=True)
