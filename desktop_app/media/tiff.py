"""Where Pillow reads a TIFF of 16 bits otherwise than it is written, and what it takes to read one. Any thread."""

from collections.abc import Mapping
from typing import Final

from PIL.TiffImagePlugin import TiffImageFile

_BITS, _PHOTOMETRIC, _PLANAR = 258, 262, 284
_STRIP_ROWS, _TILE_WIDTH, _TILE_HEIGHT = 278, 322, 323
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


def unpacked_bytes(image: TiffImageFile) -> int:
    """What libtiff holds beside the picture: a strip or a tile of it, unpacked. Some writers make all of it one strip.

    None where nothing is to be unpacked, which Pillow reads by itself.
    """
    if all(tile.codec_name == "raw" for tile in image.tile):
        return 0
    tags = _tags(image)
    width = _number(tags.get(_TILE_WIDTH), image.width)
    rows = _number(tags.get(_TILE_HEIGHT), min(image.height, _number(tags.get(_STRIP_ROWS), image.height)))
    bits = _numbers(tags.get(_BITS)) or (1,)
    return width * rows * (max(bits) if tags.get(_PLANAR) == _BAND_BY_BAND else sum(bits)) // 8


def _tags(image: TiffImageFile) -> Mapping[int, object]:
    tags: Mapping[int, object] = image.tag_v2
    return tags


def _numbers(value: object) -> tuple[int, ...]:
    return value if isinstance(value, tuple) else ()


def _number(value: object, otherwise: int) -> int:
    return value if isinstance(value, int) and value > 0 else otherwise
