"""How a still is sent: the best quality that fits. Any thread.

Without loss where that is likely to fit: as PNG, or as WebP, which a quarter of a photograph's bytes less may bring
within the limit, in no more time. Samples say which, since compressing a large photograph to find out that it doesn't
fit costs more than everything else together.

Otherwise as JPEG with full colour resolution, never as WebP with loss, which halves the resolution of colours. At
3840 × 2160 and equal bytes: a clear photograph at 1.6 MiB 45.5 dB as WebP and 48.7 dB as JPEG, which goes on to 54 dB
in 4.2 MiB, while WebP has no more to give; noise of several scales at 4.3 MiB 38.0 and 42.6 dB; heavy grain at 6 MiB
25.9 and 27.2 dB. WebP is ahead below 1 MiB only, where nothing is sent, and takes 0.25 to 1.5 s where JPEG takes 0.03
to 0.1.
"""

import io
from dataclasses import dataclass, field
from typing import Final

from PIL import Image

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, known

LARGEST_DATA: Final = 6 * 1024 * 1024
"""Bytes a still may have on its way in a request."""

QUALITIES: Final = (*range(10, 60, 5), *range(60, 80, 4), *range(80, 90, 2), *range(90, 101))
"""Of JPEG, worst first, closer together where a step costs more bytes. There are 31, so that halving finds the best
that fits in five encodings; with one without loss before that, six.
"""

_STRIPS: Final = 6
_STRIP_LINES: Final = 12
_SURE: Final = 0.85
"""A sample of a picture is trusted this far."""
_LEAST_WEBP: Final = 0.6
"""Of a PNG's bytes, for photographs: if even that is too much, WebP isn't worth a sample."""

_LONGEST_WEBP_SIDE: Final = 16_383
_LONGEST_JPEG_SIDE: Final = 65_500


@dataclass(frozen=True)
class Encoded:
    """A picture file. `suffix` has its dot; `quality` is that of a JPEG, `None` where nothing was lost."""

    data: bytes = field(repr=False)
    media_type: str
    suffix: str
    quality: int | None = None


def encode(
    image: Image.Image, limit: int = LARGEST_DATA, *, name: str = "", cancel: CancelToken | None = None
) -> Encoded:
    """The file for `image` (RGB) in at most `limit` bytes, made in at most six encodings of it.

    Metadata in `image.info` is left out. Raises PICTURE_WONT_FIT, with `limit` in bytes and `name`, or STOPPED: in
    the middle of a PNG, or after an encoding of 0.1 s as JPEG or half a second as WebP.
    """
    if image.mode != "RGB":
        raise ValueError(f"pixels to be sent are RGB, not {image.mode}")
    cancel = cancel or CancelToken()
    bare = image
    if image.info:
        bare = image.copy()
        bare.info = {}
    cancel.check()
    best = _without_loss(bare, limit, cancel) or _best_jpeg(bare, limit, cancel)
    if best is None:
        raise known(ErrorCode.PICTURE_WONT_FIT, name=name, limit=limit)
    return best


def _without_loss(image: Image.Image, limit: int, cancel: CancelToken) -> Encoded | None:
    """One try at most, and only where it is likely to fit: certain, if even uncompressed it would."""
    raw = image.width * image.height * 3 + image.height
    if raw + raw // 1000 + 1024 <= limit:
        return _fitting(Encoded(_png(image, cancel), "image/png", ".png"), limit)
    if image.height < 4 * _STRIPS * _STRIP_LINES:
        return None
    strips = _strips_of(image)
    enough = limit * _SURE / image.height * sum(strip.height for strip in strips)
    as_png = sum(len(_png(strip, cancel)) for strip in strips)
    if as_png <= enough:
        return _fitting(Encoded(_png(image, cancel), "image/png", ".png"), limit)
    if as_png * _LEAST_WEBP > enough or image.width > _LONGEST_WEBP_SIDE or image.height > _LONGEST_WEBP_SIDE:
        return None
    if sum(len(_webp(strip)) for strip in strips) > enough:
        return None
    cancel.check()
    return _fitting(Encoded(_webp(image), "image/webp", ".webp"), limit)


def _strips_of(image: Image.Image) -> list[Image.Image]:
    """From all over it."""
    step = (image.height - _STRIP_LINES) / (_STRIPS - 1)
    tops = [round(index * step) for index in range(_STRIPS)]
    return [image.crop((0, top, image.width, top + _STRIP_LINES)) for top in tops]


def _fitting(encoded: Encoded, limit: int) -> Encoded | None:
    return encoded if len(encoded.data) <= limit else None


def _best_jpeg(image: Image.Image, limit: int, cancel: CancelToken) -> Encoded | None:
    if max(image.size) > _LONGEST_JPEG_SIDE:
        return None
    fits: Encoded | None = None
    low, high = 0, len(QUALITIES) - 1
    while low <= high:
        cancel.check()
        tried = (low + high) // 2
        data = _jpeg(image, QUALITIES[tried])
        if len(data) <= limit:
            fits, low = Encoded(data, "image/jpeg", ".jpg", QUALITIES[tried]), tried + 1
        else:
            high = tried - 1
    return fits


class _Stoppable(io.BytesIO):
    """Pillow writes a PNG bit by bit, each of which is a moment to ask whether to go on."""

    def __init__(self, cancel: CancelToken) -> None:
        super().__init__()
        self._cancel = cancel

    def write(self, data: object, /) -> int:
        self._cancel.check()
        assert isinstance(data, bytes | bytearray | memoryview)
        return super().write(data)


def _png(image: Image.Image, cancel: CancelToken) -> bytes:
    # Level 1: the pixels are the same at every level, and the rest take twice as long for a tenth of the bytes.
    out = _Stoppable(cancel)
    image.save(out, "PNG", compress_level=1)
    return out.getvalue()


def _webp(image: Image.Image) -> bytes:
    # The least effort: the next takes three times as long for 5 % of the bytes.
    out = io.BytesIO()
    image.save(out, "WEBP", lossless=True, quality=0, method=0)
    return out.getvalue()


def _jpeg(image: Image.Image, quality: int) -> bytes:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=quality, subsampling=0)
    return out.getvalue()
