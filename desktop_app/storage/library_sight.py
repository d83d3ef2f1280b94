"""The library's first screen as it was last seen: a picture of it, kept from one run of the program to the next.

A file of one line of JSON and then the bare pixels, which takes a millisecond to read. It is good for one start, and
only for a library that nobody has written to meanwhile.
"""

import json
import logging
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

FILE_NAME = "library-sight"
DATABASE = "stillwake.sqlite3"
PIXEL_BYTES = 4
_LONGEST_LINE = 200_000

DayHead: TypeAlias = tuple[str, int, int, int, int]
"""Over which day's clips, in ISO's spelling, words stand in which box: left, top, width, height, device-independent."""

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class LibrarySight:
    """`pixels`: `width` × `height` of them, row by row, as Qt's RGB32 has them; `ratio` to a device-independent one.

    `seen_on` is the day its words are of, in ISO's spelling; `numbers` are the clips, in order.
    """

    width: int
    height: int
    ratio: float
    pixels: bytes
    seen_on: str
    heads: tuple[DayHead, ...]
    numbers: tuple[int, ...]


def keep_sight(data_dir: Path, sight: LibrarySight, truth: Sequence[str]) -> None:
    """Keep it for the next start, for which `truth` must hold again. Only once the database is closed.

    A picture that can't be kept costs nothing but the picture.
    """
    line = {
        "truth": list(truth),
        "database": _mark(data_dir),
        "size": [sight.width, sight.height],
        "ratio": sight.ratio,
        "seen_on": sight.seen_on,
        "heads": sight.heads,
        "numbers": sight.numbers,
    }
    path = data_dir / FILE_NAME
    try:
        with path.open("wb") as file:
            file.write(json.dumps(line).encode("ascii") + b"\n")
            file.write(sight.pixels)
    except OSError as error:
        log.info("the sight of the library is not kept: %s", error)
        with suppress(OSError):  # cut short it is not used either
            path.unlink()


def take_sight(data_dir: Path, truth: Sequence[str]) -> LibrarySight | None:
    """What was kept, if all of it still holds. The file goes in any case: it is no longer true once we run."""
    path = data_dir / FILE_NAME
    try:
        with path.open("rb") as file:
            line = file.readline(_LONGEST_LINE)
            pixels = file.read()
        path.unlink()
    except FileNotFoundError:
        return None
    except OSError as error:
        log.info("the sight of the library cannot be used: %s", error)
        return None
    try:
        found = json.loads(line)
        if found["truth"] != list(truth) or found["database"] != _mark(data_dir):
            return None
        return _read(found, pixels)
    except (ValueError, KeyError, TypeError, RecursionError):
        log.info("the sight of the library is damaged")
        return None


def _read(found: Any, pixels: bytes) -> LibrarySight:
    width, height = map(int, found["size"])
    if min(width, height) < 1 or len(pixels) != width * height * PIXEL_BYTES:
        raise ValueError("not as many pixels as it says")
    return LibrarySight(
        width,
        height,
        float(found["ratio"]),
        pixels,
        str(found["seen_on"]),
        tuple((str(day), int(x), int(y), int(w), int(h)) for day, x, y, w, h in found["heads"]),
        tuple(map(int, found["numbers"])),
    )


def _mark(data_dir: Path) -> list[list[int]]:
    """What every change of the database changes: of its file, and of its journal where something is left in it."""
    marks = []
    for name in (DATABASE, f"{DATABASE}-wal"):
        try:
            found = os.stat(data_dir / name)
        except OSError:
            continue
        if found.st_size:
            marks.append([found.st_size, found.st_mtime_ns])
    return marks
