"""Opening a still without trusting it: what it is, how large it is, which way up, all before a pixel is decoded.

Everything that can be wrong with a file leaves here as a `KnownError` with `name` in its data. Nothing else in the
program calls Pillow's own `open`. Any thread.
"""

import errno
import io
import os
import stat
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, TypeAlias

from PIL import ExifTags, Image, ImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.TiffImagePlugin import TiffImageFile

from desktop_app.domain.errors import ErrorCode, KnownError, known
from desktop_app.domain.framing import Size

Source: TypeAlias = Path | bytes
"""A still as it comes in: a file, or the bytes of one (pasted, or dragged from a browser)."""

LARGEST_DECODED: Final = 1 << 30
"""Bytes a still may take while it is decoded and brought to 8 bits a channel."""

LARGEST_DRAFT: Final = 1_000_000_000
"""Pixels of a JPEG that is decoded at a reduced size, so that memory is no measure of the work."""

# Pillow asks this process-wide limit in two places: in `Image.open`, which is not used here because it would hide the
# size of what it refuses, and inside its plugins, for pictures within pictures (an icon's PNG, a TIFF's tile), where it
# is wanted. It refuses at twice the number: 1 GiB at four bytes a pixel.
Image.MAX_IMAGE_PIXELS = LARGEST_DECODED // 8

_PEAK_BYTES: Final = {"L": 1, "1": 2, "RGB": 4, "RGBX": 4, "CMYK": 4, "P": 5, "LA": 8, "RGBA": 8}
"""Bytes a pixel at the worst moment; modes that are not here are converted at full size and take `_PEAK_OTHERS`."""
_PEAK_OTHERS: Final = 12
_DECODER_BYTES: Final = {"WEBP": 8, "AVIF": 7, "JPEG2000": 16}
"""What these decoders hold beside Pillow's picture, a pixel: canvases, planes, 32-bit components."""

_NEVER: Final = frozenset({"EPS"})
"""EPS is a program, which Pillow has Ghostscript run."""

_PNG_MARK: Final = b"\x89PNG\r\n\x1a\n"
_MOST_EXIF: Final = 1 << 20
_SIGNATURES: Final = (
    (0, _PNG_MARK),
    (0, b"\xff\xd8\xff"),
    (8, b"WEBP"),
    (4, b"ftypavif"),
    (4, b"ftypavis"),
    (0, b"GIF8"),
    (0, b"II*\0"),
    (0, b"MM\0*"),
    (4, b"jP  \r\n\x87\n"),
    (0, b"8BPS\0\1"),
)
"""Marks no other kind of file carries: a file with one is a picture, if a damaged one."""

DECODER_FAULTS: Final = (
    ArithmeticError,
    EOFError,
    Image.DecompressionBombError,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
)
"""What Pillow's plugins are known to raise on damaged data: they parse first and ask later."""


@dataclass(frozen=True)
class Opened:
    """A still with its header read and nothing decoded. `size` is upright; `orientation` is EXIF's, yet to be done."""

    image: ImageFile.ImageFile
    name: str
    size: Size
    orientation: int

    @property
    def swaps_axes(self) -> bool:
        return self.orientation >= 5

    def decode(self) -> None:
        """Read the pixels into `image`. Raises PICTURE_TRUNCATED or PICTURE_UNREADABLE."""
        try:
            self.image.load()
        except DECODER_FAULTS as error:
            failing_drive = isinstance(error, OSError) and error.errno is not None
            code = ErrorCode.PICTURE_UNREADABLE if failing_drive else ErrorCode.PICTURE_TRUNCATED
            raise known(code, name=self.name) from error

    def too_large(self) -> KnownError:
        return _too_large(self.name, self.size)


@contextmanager
def opened(source: Source, name: str) -> Iterator[Opened]:
    """The still of `source`, open while the block runs.

    Raises PICTURE_MISSING, PICTURE_UNREADABLE, PICTURE_EMPTY, PICTURE_IS_FOLDER, PICTURE_UNKNOWN, PICTURE_TRUNCATED or
    PICTURE_TOO_LARGE. Reads headers only; a pipe or a device is refused unopened, so it can't hang.
    """
    with _stream(source, name) as stream:
        try:
            image = _identified(stream, name)
        except OSError as error:
            if error.errno is None:
                raise
            raise known(ErrorCode.PICTURE_UNREADABLE, name=name) from error
        still = _measured(image, name)
        if _needs_too_much(still):
            raise still.too_large()
        yield still


@contextmanager
def _stream(source: Source, name: str) -> Iterator[BinaryIO]:
    if isinstance(source, bytes):
        if not source:
            raise known(ErrorCode.PICTURE_EMPTY, name=name)
        yield io.BytesIO(source)
        return
    try:
        _check_file(os.stat(source), name)
        stream = source.open("rb")
    except (OSError, ValueError) as error:
        raise known(_file_trouble(error), name=name) from error
    with stream:
        yield stream


def _check_file(facts: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(facts.st_mode):
        raise known(ErrorCode.PICTURE_IS_FOLDER, name=name)
    if not stat.S_ISREG(facts.st_mode):
        raise known(ErrorCode.PICTURE_UNREADABLE, name=name)
    if facts.st_size == 0:
        raise known(ErrorCode.PICTURE_EMPTY, name=name)


def _file_trouble(error: OSError | ValueError) -> ErrorCode:
    """A path with a NUL in it is a ValueError, and names nothing."""
    nowhere = (errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG)
    if isinstance(error, OSError) and error.errno not in nowhere:
        return ErrorCode.PICTURE_UNREADABLE
    return ErrorCode.PICTURE_MISSING


def _identified(stream: BinaryIO, name: str) -> ImageFile.ImageFile:
    """The first of Pillow's formats that takes the file: the common plugins first, the rest only if they are needed."""
    head = stream.read(32)
    Image.preinit()
    tried: set[str] = set()
    for load_plugins in (Image.preinit, Image.init):
        load_plugins()
        for kind in [kind for kind in Image.ID if kind not in tried | _NEVER]:
            tried.add(kind)
            image = _opened_as(kind, stream, head, name)
            if image is not None:
                return image
    raise known(ErrorCode.PICTURE_TRUNCATED if is_picture(head) else ErrorCode.PICTURE_UNKNOWN, name=name)


def is_picture(head: bytes) -> bool:
    """Whether a file that begins with `head` (16 bytes will do) is a picture of a common kind, be it a damaged one."""
    return any(head[at : at + len(mark)] == mark for at, mark in _SIGNATURES)


def _opened_as(kind: str, stream: BinaryIO, head: bytes, name: str) -> ImageFile.ImageFile | None:
    """The still as a picture of `kind`, or `None` if it is not one."""
    factory, accepts = Image.OPEN[kind]
    try:
        # A plugin may answer with a sentence on why it can't: a text, which is not True.
        if accepts is not None and accepts(head[:16]) is not True:
            return None
        stream.seek(0)
        image = factory(stream, "")
    except Image.DecompressionBombError:
        # GIF lays out its first frame while opening. Its header says how large.
        width, height = struct.unpack("<HH", head[6:10]) if kind == "GIF" else (0, 0)
        if width and height:
            raise _too_large(name, Size(width, height)) from None
        return None
    except DECODER_FAULTS as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise
        return None
    return None if isinstance(image, ImageFile.StubImageFile) else image


def _measured(image: ImageFile.ImageFile, name: str) -> Opened:
    width, height = image.size
    if width < 1 or height < 1:
        raise known(ErrorCode.PICTURE_TRUNCATED, name=name)
    orientation = _orientation(image)
    size = Size(height, width) if orientation >= 5 else Size(width, height)
    return Opened(image, name, size, orientation)


def _orientation(image: ImageFile.ImageFile) -> int:
    """EXIF's orientation, 1 where there is none or it can't be read. Pillow turns TIFF itself, its size included."""
    if isinstance(image, TiffImageFile):
        return 1
    try:
        if isinstance(image, PngImageFile) and "exif" not in image.info:
            _find_late_exif(image)
        # Not the plugins' own `getexif`: PNG's decodes the whole picture, be it a bomb, to see what follows the pixels.
        value = Image.Image.getexif(image).get(ExifTags.Base.Orientation, 1)
    except DECODER_FAULTS:
        return 1
    return value if value in range(1, 9) else 1


def _find_late_exif(image: PngImageFile) -> None:
    """Take EXIF that stands after the pixels, as PNG allows, into `image.info`, stepping over the pixels unread."""
    stream = image.fp
    assert stream is not None
    here = stream.tell()
    stream.seek(len(_PNG_MARK))
    while len(head := stream.read(8)) == 8:
        length, kind = struct.unpack(">I4s", head)
        if kind == b"eXIf":
            image.info["exif"] = b"Exif\0\0" + stream.read(min(length, _MOST_EXIF))
            break
        stream.seek(length + 4, os.SEEK_CUR)
    stream.seek(here)


def _needs_too_much(still: Opened) -> bool:
    image = still.image
    pixels = image.width * image.height
    if isinstance(image, JpegImageFile):
        return pixels > LARGEST_DRAFT or _jpeg_bytes(image, pixels) > LARGEST_DECODED
    peak = _PEAK_OTHERS if "transparency" in image.info else _PEAK_BYTES.get(image.mode, _PEAK_OTHERS)
    return pixels * (peak + _DECODER_BYTES.get(image.format or "", 0)) > LARGEST_DECODED


def _jpeg_bytes(image: JpegImageFile, pixels: int) -> int:
    """A huge JPEG is decoded at half its size or less. A progressive one has all its coefficients in memory too."""
    peak = _PEAK_BYTES.get(image.mode, _PEAK_OTHERS)
    decoded = pixels * peak // (4 if is_huge(pixels) else 1)
    if not image.info.get("progressive"):
        return decoded
    most = max((across * down for _, across, down, _ in image.layer), default=1)
    samples = sum(pixels * across * down // max(1, most) for _, across, down, _ in image.layer)
    return decoded + 2 * samples


def is_huge(pixels: int) -> bool:
    """A JPEG of so many pixels is decoded as small as will do."""
    return pixels > 100_000_000


def _too_large(name: str, size: Size) -> KnownError:
    return known(ErrorCode.PICTURE_TOO_LARGE, name=name, width=size.width, height=size.height)
