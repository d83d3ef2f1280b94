"""Stills for tests, made as they are needed: turned, profiled, of every kind of pixel, or lying about their size."""

import io
import struct
import zlib
from functools import cache
from random import Random
from typing import Final

import pillow_heif
from PIL import ExifTags, Image, ImageDraw

RED: Final = (220, 30, 30)
GREEN: Final = (30, 200, 40)
BLUE: Final = (30, 40, 220)
YELLOW: Final = (230, 220, 30)

_UNTURNED: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
"""From the upright picture to what a camera stores with each orientation: the inverse of EXIF's turn."""


def quarters(width: int = 320, height: int = 180) -> Image.Image:
    """Red, green over blue, yellow: no two of the eight turns look alike."""
    image = Image.new("RGB", (width, height))
    draw = ImageDraw.Draw(image)
    for colour, column, row in ((RED, 0, 0), (GREEN, 1, 0), (BLUE, 0, 1), (YELLOW, 1, 1)):
        left, top = column * width // 2, row * height // 2
        draw.rectangle((left, top, left + width // 2, top + height // 2), fill=colour)
    return image


def photograph(width: int, height: int) -> Image.Image:
    """Noise at several scales, in colour: as costly to decode, scale and compress as a photograph. The same each time:
    Pillow's own noise depends on what was drawn before.
    """
    chance = Random(0)
    channels = []
    for _ in range(3):
        channel = Image.new("L", (width, height), 128)
        for step, share in ((64, 0.5), (12, 0.3), (3, 0.2)):
            size = max(2, width // step), max(2, height // step)
            noise = Image.frombytes("L", size, chance.randbytes(size[0] * size[1]))
            channel = Image.blend(channel, noise.resize((width, height), Image.Resampling.BICUBIC), share)
        channels.append(channel)
    return Image.merge("RGB", channels)


def noise(width: int, height: int) -> Image.Image:
    """What no encoder can compress."""
    return Image.merge("RGB", [Image.effect_noise((width, height), 200) for _ in range(3)])


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    if kind == "HEIF":
        _teach_heif()
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


@cache
def _teach_heif() -> None:
    """Writing only: the program registers nothing with Pillow, so it must not find that somebody else has."""
    pillow_heif.register_heif_opener()
    Image.ID.remove("HEIF")
    del Image.OPEN["HEIF"]


def exif_of(orientation: int) -> Image.Exif:
    """Orientation, a camera and a place: everything a picture should not tell."""
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    exif[ExifTags.Base.Make] = "Tell-tale Cameras"
    exif.get_ifd(ExifTags.IFD.GPSInfo).update({1: "N", 2: (52.0, 31.0, 12.0), 3: "E", 4: (13.0, 24.0, 18.0)})
    return exif


def turned(upright: Image.Image, orientation: int, kind: str = "JPEG", **options: object) -> bytes:
    """A file that shows `upright` once its EXIF orientation has been followed."""
    stored = upright.transpose(_UNTURNED[orientation]) if orientation in _UNTURNED else upright
    return saved(stored, kind, exif=exif_of(orientation).tobytes(), **options)


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def bomb_png(width: int, height: int, colour_type: int = 2, depth: int = 8) -> bytes:
    """A PNG of a few bytes that says it is huge. Colour type 0 is grey, 2 RGB, 3 palette, 6 RGBA."""
    header = struct.pack(">IIBBBBB", width, height, depth, colour_type, 0, 0, 0)
    palette = _chunk(b"PLTE", b"\0\0\0") if colour_type == 3 else b""
    pixels = _chunk(b"IDAT", zlib.compress(b"\0" * 4096))
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + palette + pixels + _chunk(b"IEND", b"")


def late_exif_png(stored: Image.Image, orientation: int) -> bytes:
    """A PNG whose EXIF stands behind its pixels."""
    data, end = saved(stored, "PNG"), _chunk(b"IEND", b"")
    assert data.endswith(end)
    return data[: -len(end)] + _chunk(b"eXIf", exif_of(orientation).tobytes().removeprefix(b"Exif\0\0")) + end


def claiming_jpeg(width: int, height: int, *, progressive: bool = False) -> bytes:
    """A small JPEG whose header claims another size."""
    data = bytearray(saved(quarters(64, 64), "JPEG", progressive=progressive, subsampling=0))
    frame = data.index(b"\xff\xc2" if progressive else b"\xff\xc0")
    data[frame + 5 : frame + 9] = struct.pack(">HH", height, width)
    return bytes(data)


def claiming_tiff(width: int, height: int, rows: int, *, bits: int = 8, packed: bool = True) -> bytes:
    """A TIFF that is nothing but a header: RGB in strips of so many rows, `packed` (LZW) or as they are."""
    colours, inside = (bits,) * 3, 8 + 2 + 8 * 12 + 4
    entries = [
        (256, 4, 1, width),
        (257, 4, 1, height),
        (258, 3, len(colours), inside),
        (259, 3, 1, 5 if packed else 1),
        (262, 3, 1, 2),
        (273, 4, 1, inside + 6),
        (277, 3, 1, len(colours)),
        (278, 4, 1, rows),
    ]
    directory = struct.pack("<H", len(entries)) + b"".join(struct.pack("<HHII", *entry) for entry in entries)
    return b"II*\0" + struct.pack("<I", 8) + directory + b"\0" * 4 + struct.pack("<3H", *colours) + b"\0" * 64


def bomb_gif(width: int, height: int) -> bytes:
    """A GIF whose one frame covers a huge screen and is to be cleared after it: laid out while it is being opened."""
    screen = struct.pack("<HHBBB", width, height, 0x80, 0, 0) + b"\0\0\0\xff\xff\xff"
    control = b"\x21\xf9\x04\x08\0\0\0\0"
    frame = b"\x2c" + struct.pack("<HHHHB", 0, 0, width, height, 0)
    return b"GIF89a" + screen + control + frame + b"\x02\x02\x44\x01\0\x3b"


def flat_jpeg(width: int, height: int) -> bytes:
    """A real JPEG of any size and few bytes: one grey, all the way through."""
    return saved(Image.new("L", (width, height), 120).convert("RGB"), "JPEG", quality=30)
