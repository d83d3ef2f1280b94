"""How much room there is for clips, where the library is or will be."""

from desktop_app.storage.disk import free_where, make_folder

__all__ = ["CLIP_BYTES", "CLIP_SECONDS", "clips_in", "free_where", "make_folder"]

CLIP_SECONDS = 6.0
CLIP_BYTES = 8_000_000
"""About what a clip of so many seconds takes at 1080p: ten megabits a second. Our own guess; nothing depends on it."""


def clips_in(free: int) -> int:
    """About how many clips `free` bytes have room for: two figures, for more would only look exact."""
    count = free // CLIP_BYTES
    digits = max(0, len(str(count)) - 2)
    unit = int(10**digits)
    return count // unit * unit
