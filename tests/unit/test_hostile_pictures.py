"""A corpus of pictures made to do harm, or made by accident: each ends in a picture or in one clear sentence, soon."""

import io
import struct
import time
import zlib
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, KnownError
from desktop_app.domain.framing import Framing, Size
from desktop_app.media.picture import check_picture, prepare
from desktop_app.words.errors import sentence
from tests.photoshop import Photoshop
from tests.pictures import bomb_gif, bomb_png, claiming_jpeg, exif_of, quarters, saved
from tests.profiles import wide_profile

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:PIL")  # what Pillow has to say of damaged files

WIDE = Fraction(16, 9)
SMALL = quarters(64, 36)
HUGE = 60_000


def _claiming(data: bytes, mark: bytes, after: int, form: str, width: int = HUGE, height: int = HUGE) -> bytes:
    """`data` with another size written `after` bytes behind `mark`."""
    changed = bytearray(data)
    at = changed.index(mark) + len(mark) + after
    changed[at : at + struct.calcsize(form)] = struct.pack(form, width, height)
    return bytes(changed)


def _tiff(width: int, height: int) -> bytes:
    """RGB, as Pillow writes it: type 4 (long) for both sizes."""
    data = bytearray(saved(SMALL, "TIFF"))
    for tag, value in ((256, width), (257, height)):
        at = data.index(struct.pack("<HH", tag, 4))
        data[at + 8 : at + 12] = struct.pack("<I", value)
    return bytes(data)


def _webp(width: int, height: int) -> bytes:
    """Without loss: 14 bits for each size less one, behind a mark of one byte."""
    data = bytearray(saved(SMALL, "WEBP", lossless=True))
    at = data.index(b"VP8L") + 9
    flags = int.from_bytes(data[at : at + 4], "little") >> 28 << 28
    data[at : at + 4] = (flags | height - 1 << 14 | width - 1).to_bytes(4, "little")
    return bytes(data)


BOMBS = {
    "png": bomb_png(HUGE, HUGE),
    "jpeg": claiming_jpeg(HUGE, HUGE),
    "gif": bomb_gif(HUGE, HUGE),
    "tiff": _tiff(HUGE, HUGE),
    "bmp": _claiming(saved(SMALL, "BMP"), b"BM", 16, "<II"),
    "ppm": f"P6 {HUGE} {HUGE} 255\n".encode(),
    "psd": _claiming(Photoshop().write(SMALL), b"8BPS", 10, ">II"),
    "psb": _claiming(Photoshop(large=True).write(SMALL), b"8BPS", 10, ">II"),
    "webp": _webp(16_383, 16_383),
    "avif": _claiming(saved(SMALL, "AVIF"), b"ispe", 4, ">II", 16_000, 16_000),
    "heic": _claiming(saved(SMALL, "HEIF"), b"ispe", 4, ">II", 16_000, 16_000),
    "tga": _claiming(saved(SMALL, "TGA"), saved(SMALL, "TGA")[:2], 10, "<HH"),
    "qoi": _claiming(saved(SMALL, "QOI"), b"qoif", 0, ">II"),
    "dds": _claiming(saved(SMALL, "DDS"), b"DDS ", 8, "<II"),
}


@pytest.mark.parametrize("kind", BOMBS)
def test_a_bomb_of_any_kind_is_refused_undecoded(kind: str) -> None:
    check_picture(saved(SMALL, "HEIF"))  # everything is imported
    began = time.thread_time()  # of this thread's own work: a busy machine is not the program's fault
    with pytest.raises(KnownError) as caught:
        check_picture(BOMBS[kind], "bomb")
    assert time.thread_time() - began < 0.1
    assert caught.value.error.code is ErrorCode.PICTURE_TOO_LARGE


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def _many_chunks() -> bytes:
    """A PNG that is nothing but comments: 20 MB of headers before the first pixel."""
    data = saved(SMALL, "PNG")
    return data[:33] + _chunk(b"tEXt", b"a\0b") * 1_300_000 + data[33:]


def _sparse(mark: bytes) -> Callable[[Path], None]:
    """Gigabytes that take no room on the disk: nothing must want to read them at once."""

    def make(path: Path) -> None:
        with path.open("wb") as file:
            file.write(mark)
            file.truncate(3 << 30)

    return make


def _of(data: bytes) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        path.write_bytes(data)

    return make


def _of_text(path: Path) -> None:
    with path.open("wb") as file:
        line = b"To be, or not to be, that is the question: whether 'tis nobler in the mind to suffer\n"
        for _ in range(20):
            file.write(line * 30_000)


def _gif_with_nothing_in_it() -> bytes:
    """A screen of 64 × 36, and on it a frame of 0 × 0."""
    data = bytearray(saved(SMALL, "GIF"))
    frame = data.index(b"\x2c\0\0\0\0\x40\0\x24\0")
    data[frame + 5 : frame + 9] = bytes(4)
    return bytes(data)


_T, _U = ErrorCode.PICTURE_TRUNCATED, ErrorCode.PICTURE_UNKNOWN
_FTYP = b"\0\0\0\x18ftyp"

NO_PICTURES: dict[str, tuple[str, Callable[[Path], None], ErrorCode]] = {
    "text": ("a.png", _of_text, _U),
    "nothing-without-end": ("a.jpg", _sparse(b""), _U),
    "png-without-end": ("a.png", _sparse(saved(SMALL, "PNG")[:50]), _T),
    "avif-without-end": ("a.avif", _sparse(_FTYP + b"avif"), _U),
    "heic-without-end": ("a.heic", _sparse(_FTYP + b"heic"), _U),
    "webp-without-end": ("a.webp", _sparse(b"RIFF\xff\xff\xff\xffWEBPVP8 "), _U),
    "png-of-headers": ("a.png", _of(_many_chunks()), _U),
    "zero-wide-png": ("a.png", _of(bomb_png(0, 20)), _T),
    "zero-wide-psd": ("a.psd", _of(_claiming(Photoshop().write(SMALL), b"8BPS", 10, ">II", 0, 36)), _T),
    "zero-wide-bmp": ("a.bmp", _of(_claiming(saved(SMALL, "BMP"), b"BM", 16, "<II", 0, 36)), _U),
    "half-a-heic": ("a.heic", _of(saved(SMALL, "HEIF")[:-200]), _T),
    "half-a-psd": ("a.psd", _of(Photoshop(packed=True).write(SMALL)[:-500]), _T),
    "frame-of-nothing": ("a.gif", _of(_gif_with_nothing_in_it()), _T),
    "psd-of-layers": ("a.psd", _of(Photoshop(flattened=False).write(SMALL)), ErrorCode.PICTURE_NOT_FLATTENED),
    "psd-in-32-bits": ("a.psd", _of(_claiming(Photoshop().write(SMALL), b"8BPS", 18, ">HH", 32, 3)), _U),
    "jpeg-2000": ("a.jp2", _of(saved(SMALL, "JPEG2000")), _U),
    "script": ("a.png", _of(b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n"), _U),
    "svg": ("a.png", _of(b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'), _U),
    "film": ("a.heic", _of(b"\0\0\0\x20ftypisom" + bytes(400)), _U),
}


@pytest.mark.parametrize("case", NO_PICTURES)
def test_what_is_none_says_so_in_a_sentence(tmp_path: Path, case: str) -> None:
    name, make, code = NO_PICTURES[case]
    path = tmp_path / name
    make(path)
    began = time.thread_time()
    with pytest.raises(KnownError) as caught:
        prepare(path, name, Framing(), WIDE, 270, CancelToken())
    assert time.thread_time() - began < 2
    assert caught.value.error.code is code
    said = sentence(caught.value.error).text
    assert name in said
    assert said.endswith(".")


def _long(width: int, height: int, kind: str = "PNG") -> bytes:
    return saved(Image.new("RGB", (width, height), (9, 99, 199)), kind)


_KEYED_16 = bytearray(saved(Image.new("I;16", (64, 36), 40_000), "PNG"))
_KEYED_16[33:33] = _chunk(b"tRNS", struct.pack(">H", 40_000))

PICTURES: dict[str, tuple[bytes, Size]] = {
    **{
        f"one-pixel-{kind.lower()}": (_long(1, 1, kind), Size(1, 1)) for kind in ("PNG", "JPEG", "WEBP", "AVIF", "TIFF")
    },
    "one-pixel-heic": (saved(quarters(1, 1), "HEIF"), Size(1, 1)),
    "one-wide": (_long(1, 60_000), Size(1, 60_000)),
    "one-high": (_long(60_000, 1), Size(60_000, 1)),
    "one-wide-jpeg": (_long(1, 60_000, "JPEG"), Size(1, 60_000)),
    "one-high-tiff": (_long(60_000, 1, "TIFF"), Size(60_000, 1)),
    "jpeg-called-png": (saved(SMALL, "JPEG"), Size(64, 36)),
    "bad-profile": (saved(SMALL, "PNG", icc_profile=wide_profile()[:200]), Size(64, 36)),
    "profile-of-noise": (saved(SMALL, "JPEG", icc_profile=bytes(range(256)) * 8), Size(64, 36)),
    "profile-of-no-intent": (
        saved(SMALL, "PNG", icc_profile=wide_profile()[:64] + b"\xff" * 4 + wide_profile()[68:]),
        Size(64, 36),
    ),
    "bad-exif": (saved(SMALL, "JPEG", exif=b"Exif\0\0MM\0*\xff\xff\xff\xff"), Size(64, 36)),
    "exif-of-ninth-turn": (saved(SMALL, "JPEG", exif=exif_of(9)), Size(64, 36)),
    "animated": (saved(SMALL, "GIF", save_all=True, append_images=[quarters(64, 36)] * 9), Size(64, 36)),
    "keyed-in-16-bits": (bytes(_KEYED_16), Size(64, 36)),
    "selection-is-no-transparency": (Photoshop(selection=True).write(SMALL), Size(64, 36)),
    "packed-psb-in-16-bits": (Photoshop(depth=16, packed=True, large=True).write(SMALL), Size(64, 36)),
}


@pytest.mark.parametrize("ratio", [WIDE, None])
@pytest.mark.parametrize("case", PICTURES)
def test_what_is_one_is_taken(case: str, ratio: Fraction | None) -> None:
    data, size = PICTURES[case]
    assert check_picture(data) == size
    began = time.thread_time()
    made = prepare(data, "still.png", Framing(), ratio, 270, CancelToken())
    assert time.thread_time() - began < 2
    with Image.open(io.BytesIO(made.data)) as sent:
        assert sent.size == (made.width, made.height)
        assert sent.mode == "RGB"
    assert (made.height if ratio else min(made.width, made.height)) <= 270


def test_a_saved_selection_hides_nothing() -> None:
    made = prepare(PICTURES["selection-is-no-transparency"][0], "a.psd", Framing(), None, 36, CancelToken())
    with Image.open(io.BytesIO(made.data)) as sent:
        assert sent.tobytes() == SMALL.tobytes()
