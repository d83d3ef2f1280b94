"""How a still is sent: the best quality that fits. Any thread.

Without loss, as PNG, where that fits or is likely to: a sample says which, since compressing a large photograph to find
out costs more than everything else together. Otherwise as JPEG with full colour resolution, at the best quality that
fits.
"""

import io
from dataclasses import dataclass, field
from typing import Final

from PIL import Image

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, known

LARGEST_DATA: Final = 6 * 1024 * 1024
"""Bytes a still may have on its way in a request."""

QUALITIES: Final = range(20, 96, 3)
"""Of JPEG, worst first. The best is tried first; halving the other 25 finds the best that fits in five more tries."""

_STRIPS: Final = 6
_STRIP_LINES: Final = 12
_SURE: Final = 0.85
"""A sample of a picture is trusted this far."""

_LONGEST_JPEG_SIDE: Final = 65_500


@dataclass(frozen=True)
class Encoded:
    """A picture file. `suffix` has its dot."""

    data: bytes = field(repr=False)
    media_type: str
    suffix: str


def encode(
    image: Image.Image, limit: int = LARGEST_DATA, *, name: str = "", cancel: CancelToken | None = None
) -> Encoded:
    """The file for `image` (RGB) in at most `limit` bytes. Metadata in `image.info` is left out.

    Raises PICTURE_WONT_FIT, with `limit` in bytes and `name`, or STOPPED.
    """
    if image.mode != "RGB":
        raise ValueError(f"pixels to be sent are RGB, not {image.mode}")
    cancel = cancel or CancelToken()
    bare = image
    if image.info:
        bare = image.copy()
        bare.info = {}
    if _likely_to_fit(bare, limit):
        cancel.check()
        data = _png(bare)
        if len(data) <= limit:
            return Encoded(data, "image/png", ".png")
    best = _best_jpeg(bare, limit, cancel)
    if best is None:
        raise known(ErrorCode.PICTURE_WONT_FIT, name=name, limit=limit)
    return Encoded(best, "image/jpeg", ".jpg")


def _likely_to_fit(image: Image.Image, limit: int) -> bool:
    """Whether a PNG will do: for certain if it would even uncompressed, else judged by strips from all over it."""
    raw = image.width * image.height * 3 + image.height
    if raw + raw // 1000 + 1024 <= limit:
        return True
    if image.height < 4 * _STRIPS * _STRIP_LINES:
        return False
    step = (image.height - _STRIP_LINES) / (_STRIPS - 1)
    tops = [round(index * step) for index in range(_STRIPS)]
    sampled = sum(len(_png(image.crop((0, top, image.width, top + _STRIP_LINES)))) for top in tops)
    return sampled * image.height / (_STRIPS * _STRIP_LINES) <= limit * _SURE


def _best_jpeg(image: Image.Image, limit: int, cancel: CancelToken) -> bytes | None:
    if max(image.size) > _LONGEST_JPEG_SIDE:
        return None
    fits: bytes | None = None
    low, high = 0, len(QUALITIES) - 1
    tried = high
    while low <= high:
        cancel.check()
        data = _jpeg(image, QUALITIES[tried])
        if len(data) <= limit:
            fits, low = data, tried + 1
        else:
            high = tried - 1
        tried = (low + high) // 2
    return fits


def _png(image: Image.Image) -> bytes:
    # Level 1: the pixels are the same at every level, and the rest take twice as long for a tenth of the bytes.
    out = io.BytesIO()
    image.save(out, "PNG", compress_level=1)
    return out.getvalue()


def _jpeg(image: Image.Image, quality: int) -> bytes:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=quality, subsampling=0)
    return out.getvalue()
