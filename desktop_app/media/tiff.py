"""Where Pillow reads a TIFF of 16 bits otherwise than it is written. Any thread."""

from collections.abc import Mapping
from typing import Final

from PIL.TiffImagePlugin import TiffImageFile

_BITS, _PHOTOMETRIC, _PLANAR = 258, 262, 284
_WHITE_IS_ZERO: Final = 0
_BAND_BY_BAND: Final = 2


def mend(image: TiffImageFile) -> None:
    """Before `image` is decoded: name the 16 bits of uncompressed colours that lie band by band, read as 8 else."""
    tags = _tags(image)
    if tags.get(_PLANAR) != _BAND_BY_BAND or set(_numbers(tags.get(_BITS))) != {16} or image.mode.startswith("I"):
        return
    order = "L" if image.tag_v2.prefix == b"II" else "B"
    image.tile = [
        tile._replace(args=(f"{tile.args[0]};16{order}", *tile.args[1:]))
        if tile.codec_name == "raw" and isinstance(tile.args, tuple) and len(str(tile.args[0])) == 1
        else tile
        for tile in image.tile
    ]


def is_negative(image: TiffImageFile) -> bool:
    """Whether Pillow gives the greys of `image` with black for white: it turns round those of 8 bits only."""
    return image.mode.startswith("I;16") and _tags(image).get(_PHOTOMETRIC) == _WHITE_IS_ZERO


def _tags(image: TiffImageFile) -> Mapping[int, object]:
    tags: Mapping[int, object] = image.tag_v2
    return tags


def _numbers(value: object) -> tuple[int, ...]:
    return value if isinstance(value, tuple) else ()
