"""Memory that the C library would keep for itself: on Linux with glibc it is told to keep less. Nothing elsewhere.

By itself it makes a heap for every thread that allocates, and keeps in it what decoders have let go: tens of megabytes
each.
"""

import sys
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ctypes

_MMAP_THRESHOLD, _ARENA_MAX = -3, -8
"""Parameters of `mallopt`, from glibc's malloc.h."""
_HEAPS = 2
_BY_ITSELF = 4 * 1024 * 1024
"""Bytes; what is larger, as a frame of a film, goes back to the system as soon as it is let go. Well above the pieces
in which clips come down: fetched anew from the system each time, these made a download half as quick.
"""


def keep_few_heaps() -> None:
    """From now on; best before the threads begin. Any thread."""
    library = _glibc()
    if library is not None:
        library.mallopt(_ARENA_MAX, _HEAPS)
        library.mallopt(_MMAP_THRESHOLD, _BY_ITSELF)


def give_back() -> None:
    """What is free goes back to the system: some milliseconds, for a quiet moment. Any thread but the GUI's."""
    library = _glibc()
    if library is not None:
        library.malloc_trim(0)


@cache
def _glibc() -> "ctypes.CDLL | None":
    if not sys.platform.startswith("linux"):
        return None
    import ctypes

    library = ctypes.CDLL(None)
    return library if hasattr(library, "gnu_get_libc_version") else None
