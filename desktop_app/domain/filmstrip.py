"""Where the frames of a filmstrip lie: a clip's pictures side by side, one for each sixteenth of its length."""

from typing import Final

STRIP_FRAMES: Final = 16
"""As many frames has every strip, all of one size. A film of fewer frames shows some of them twice."""


def strip_frame(x: float, width: float) -> int:
    """Which frame of a strip (from 0) belongs to the place `x` over a tile `width` wide, in whatever unit.

    Beyond the tile it is the first or the last.
    """
    if width <= 0:
        return 0
    return min(STRIP_FRAMES - 1, max(0, int(x / width * STRIP_FRAMES)))
