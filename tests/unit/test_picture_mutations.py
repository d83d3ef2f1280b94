"""Pictures mangled at random, each read to its end: a picture or one known trouble, soon, and nobody crashes."""

from collections.abc import Iterator
from typing import Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from desktop_app.domain.errors import ErrorCode
from tests.photoshop import Photoshop
from tests.picture_reader import HEIGHT, Reader
from tests.pictures import exif_of, late_exif_png, quarters, saved
from tests.profiles import press, wide_profile

HOW_MANY: Final = 2_000
MOST_SECONDS: Final = 2.0
TROUBLES: Final = {
    ErrorCode.PICTURE_TRUNCATED,
    ErrorCode.PICTURE_UNKNOWN,
    ErrorCode.PICTURE_TOO_LARGE,
    ErrorCode.PICTURE_NOT_FLATTENED,
}


def _seeds() -> list[bytes]:
    small = quarters(24, 16)
    grey, ink, transparent = small.convert("L"), small.convert("CMYK"), small.convert("RGBA")
    transparent.putalpha(grey)
    kinds = ["JPEG", "PNG", "WEBP", "AVIF", "GIF", "TIFF", "BMP", "PPM", "TGA", "ICO", "QOI", "PCX", "DDS", "SGI"]
    packings = ["tiff_lzw", "tiff_adobe_deflate", "packbits", "jpeg"]
    frames = {"save_all": True, "append_images": [Image.new("RGB", small.size)]}
    return [
        *(saved(small, kind) for kind in kinds),
        *(saved(small, kind, **frames) for kind in ("GIF", "PNG", "WEBP", "AVIF", "MPO")),
        *(saved(small, "TIFF", compression=packing) for packing in packings),
        saved(small, "JPEG", exif=exif_of(6), progressive=True, icc_profile=wide_profile()),
        saved(ink, "JPEG", icc_profile=press(0)[:4000]),
        saved(ink, "TIFF"),
        saved(transparent, "PNG", icc_profile=wide_profile()),
        saved(transparent, "WEBP", lossless=True, exif=exif_of(5)),
        saved(small.quantize(8), "PNG", transparency=2, exif=exif_of(3)),
        saved(Image.new("I;16", (9, 9), 999), "PNG"),
        saved(Image.new("I;16", (9, 9), 999), "TIFF"),
        saved(grey.convert("F"), "TIFF"),
        late_exif_png(small, 6),
        saved(small, "HEIF", quality=50),
        saved(transparent, "HEIF", quality=50),
        Photoshop().write(small),
        Photoshop(packed=True).write(transparent),
        Photoshop(depth=16, packed=True, large=True).write(ink),
        Photoshop(depth=16, selection=True).write(grey),
    ]


SEEDS = _seeds()
_PLACES = st.integers(0, 2**16)
_EDITS = st.lists(st.tuples(_PLACES, st.integers(0, 255)), max_size=6)
_EXTREMES = st.lists(
    st.tuples(_PLACES, st.sampled_from([b"\0\0\0\0", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\0\0\xff\xff"])),
    max_size=2,
)


@st.composite
def mangled(draw: st.DrawFn) -> bytes:
    """A small picture with bytes changed, numbers made huge or nothing, a part cut out, the end cut off, a tail."""
    data = bytearray(draw(st.sampled_from(SEEDS)))
    for at, value in draw(_EDITS):
        data[at % len(data)] = value
    for at, number in draw(_EXTREMES):
        at %= len(data)
        data[at : at + len(number)] = number
    if draw(st.booleans()):
        at = draw(_PLACES) % len(data)
        del data[at : at + draw(st.integers(1, 64))]
    keep = draw(st.one_of(st.none(), st.integers(1, 2000)))
    return bytes(data[:keep]) + draw(st.binary(max_size=24))


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    reader = Reader()
    yield reader
    reader.close()


@pytest.mark.timeout(180)
@settings(max_examples=HOW_MANY, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=mangled())
def test_a_mangled_picture_is_a_picture_or_one_known_trouble(reader: Reader, data: bytes) -> None:
    reading = reader.read(data)
    assert reading.code in TROUBLES if reading.code else 0 < reading.height <= HEIGHT
    assert reading.seconds < MOST_SECONDS
