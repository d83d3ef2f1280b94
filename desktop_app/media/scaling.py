"""From a decoded picture to the part of it that is shown, as large as it is shown: band by band. Any thread.

The pixels are those of one call for the whole picture, rounding apart. Band by band, what lies between (16 bits made
8, colours multiplied by their alpha) never exists for more than a band, and the work can be stopped between two
bands.
"""

import math
from collections.abc import Callable
from typing import Final, TypeAlias

from PIL import Image

from desktop_app.domain.cancellation import CancelToken

_BAND_PIXELS: Final = 4_000_000
"""Of the picture that is scaled: some 30 ms of work, and the memory of a small photograph."""
_SUPPORT: Final = 3
"""So many pixels of the smaller scale the filter looks to each side."""
_GAP: Final = 3
"""A picture with far more pixels than are wanted is averaged down to about so many times as many each way, which is as
good to the eye, and then filtered.
"""

Pixels: TypeAlias = tuple[float, float, float, float]
"""Left, top, right, bottom."""


def scaled(
    image: Image.Image,
    box: Pixels,
    size: tuple[int, int],
    converted: Callable[[Image.Image], Image.Image],
    cancel: CancelToken,
    told: Callable[[float], None],
) -> Image.Image:
    """`box` of `image`, each band of it through `converted`, filling `size`. `told` gets the share that is done.

    Raises STOPPED.
    """
    left, top, right, bottom = box
    width, height = size
    across, down = (right - left) / width, (bottom - top) / height
    factors = (int(across / _GAP) or 1, int(down / _GAP) or 1)
    start = math.floor(max(0.0, left - _SUPPORT * max(1.0, across)))
    end = math.ceil(min(float(image.width), right + _SUPPORT * max(1.0, across)))
    around = _SUPPORT * max(1.0, down)
    lines = max(1, round(_BAND_PIXELS / ((end - start) * down)))
    bands = []
    for line in range(0, height, lines):
        cancel.check()
        last = min(height, line + lines)
        upper, lower = top + line * down, top + last * down
        # Bands begin on whole blocks of what is averaged, all of them on the same grid.
        first = math.floor(max(0.0, upper - around) / factors[1]) * factors[1]
        rows = image.crop((start, first, end, math.ceil(min(float(image.height), lower + around))))
        within = (left - start, upper - first, right - start, lower - first)
        bands.append(_resized(converted(rows), within, (width, last - line), factors))
        told(last / height)
    if len(bands) == 1:
        return bands[0]
    whole = Image.new(bands[0].mode, size)
    for index, band in enumerate(bands):
        whole.paste(band, (0, index * lines))
    return whole


def _resized(rows: Image.Image, box: Pixels, size: tuple[int, int], factors: tuple[int, int]) -> Image.Image:
    """As Pillow's `resize` with a `reducing_gap` does, but on a grid that begins where `rows` does."""
    if factors == (1, 1):
        return rows.resize(size, Image.Resampling.LANCZOS, box=box)
    reduced = rows.reduce(factors)
    left, top, right, bottom = box
    smaller = (
        left / factors[0],
        top / factors[1],
        min(right / factors[0], float(reduced.width)),
        min(bottom / factors[1], float(reduced.height)),
    )
    return reduced.resize(size, Image.Resampling.LANCZOS, box=smaller)
