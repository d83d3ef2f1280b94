"""Opening a still without trusting it: what it is, how large it is, which way up, all before a pixel is decoded.

Everything that can be wrong with a file leaves here as a `KnownError` with `name` in its data. Nothing else in the
program calls Pillow's own `open` on what comes from outside. Any thread.
"""

import errno
import io
import os
import stat
import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Final, TypeAlias, cast

from PIL import Image, ImageFile
from PIL.TiffImagePlugin import TiffImageFile

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, KnownError, known
from desktop_app.domain.framing import Size
from desktop_app.domain.picture_kinds import HEIF, KINDS, carries
from desktop_app.media import tiff
from desktop_app.media.faults import DECODER_FAULTS
from desktop_app.media.heif import largest_inside
from desktop_app.media.limits import needs_too_much
from desktop_app.media.orientation import orientation_of
from desktop_app.media.progress import Progress, Report
from desktop_app.media.psd import NotFlattened, PsdPicture, UnknownVariant
from desktop_app.media.watched_file import WatchedFile

Source: TypeAlias = Path | bytes
"""A still as it comes in: a file, or the bytes of one (pasted, or dragged from a browser)."""

_NEVER: Final = frozenset({"EPS", "ICNS", "JPEG2000", "MPEG", "PSD"})
"""EPS is a program, which Pillow has Ghostscript run. JPEG 2000, also in Apple's icons, is decoded with the interpreter
held: 9 s without a sign of life in any thread for 25 megapixels. MPEG is opened, but can't be decoded. PSD is ours
(`psd`).
"""

_STEADY: Final = frozenset({"PNG", "JPEG", "BMP", "DIB", "PSD", "PPM", "TGA"})
"""Kinds that are decoded as they are read, to the end of the file, so that what was read tells how far it is."""

_UNKNOWN_VARIANTS: Final = ("unknown pixel mode", "unknown data organization")
"""What Pillow says of a sound TIFF that it can't read."""


@dataclass(frozen=True)
class Opened:
    """A still with its header read and nothing decoded. `size` is upright; `orientation` is EXIF's, yet to be done."""

    image: ImageFile.ImageFile
    name: str
    size: Size
    orientation: int
    file: WatchedFile = field(repr=False)
    progress: Progress = field(repr=False)

    @property
    def swaps_axes(self) -> bool:
        return self.orientation >= 5

    def decode(self, cancel: CancelToken | None = None, share: float = 1.0) -> None:
        """Read the pixels into `image`: the first `share` of the way that `progress` tells of.

        Raises PICTURE_TRUNCATED, PICTURE_UNREADABLE or STOPPED. How soon it stops: a kind that is read bit by bit
        (JPEG, PNG, GIF, BMP, Photoshop, uncompressed TIFF) within milliseconds; WebP, AVIF, HEIF and compressed TIFF
        are one call, which ends when it ends; a progressive JPEG is one from the moment it is read.
        """
        cancel = cancel or CancelToken()
        steady = self._reads_steadily()
        if not steady:
            self.progress.unknown()
        self.file.watch(cancel, self.progress.stretch(0.0, share) if steady else None)
        try:
            self.image.load()
        except DECODER_FAULTS as error:
            failing_drive = isinstance(error, OSError) and error.errno is not None
            code = ErrorCode.PICTURE_UNREADABLE if failing_drive else ErrorCode.PICTURE_TRUNCATED
            raise known(code, name=self.name) from error
        self.progress.at(share)

    def too_large(self) -> KnownError:
        return _too_large(self.name, self.size)

    def _reads_steadily(self) -> bool:
        if isinstance(self.image, TiffImageFile):
            return all(tile.codec_name == "raw" for tile in self.image.tile)
        return self.image.format in _STEADY


@contextmanager
def opened(source: Source, name: str, report: Report | None = None) -> Iterator[Opened]:
    """The still of `source`, open while the block runs.

    Raises PICTURE_MISSING, PICTURE_UNREADABLE, PICTURE_EMPTY, PICTURE_IS_FOLDER, PICTURE_UNKNOWN, PICTURE_TRUNCATED,
    PICTURE_NOT_FLATTENED or PICTURE_TOO_LARGE. Reads headers only; a pipe or a device is refused unopened, so it can't
    hang.
    """
    with _stream(source, name) as stream:
        file = WatchedFile(stream, name)
        try:
            image = _identified(file, name)
        except NotFlattened:
            raise known(ErrorCode.PICTURE_NOT_FLATTENED, name=name) from None
        except UnknownVariant as variant:
            raise known(ErrorCode.PICTURE_UNKNOWN, name=name) from variant
        except OSError as error:
            if error.errno is None:
                raise
            raise known(ErrorCode.PICTURE_UNREADABLE, name=name) from error
        still = _measured(image, name, file, Progress(report))
        if needs_too_much(image, largest_inside(file) if image.format == "HEIF" else 0):
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


def _identified(file: WatchedFile, name: str) -> ImageFile.ImageFile:
    head = file.read(32)
    for factory in _readers(head):
        image = _opened_by(factory, file, head, name)
        if image is not None:
            return image
    raise known(ErrorCode.PICTURE_TRUNCATED if is_picture(head) else ErrorCode.PICTURE_UNKNOWN, name=name)


def is_picture(head: bytes) -> bool:
    """Whether a file that begins with `head` (16 bytes will do) is a picture of a common kind, be it a damaged one."""
    return any(carries(kind, head) for kind in KINDS)


_Factory: TypeAlias = Callable[[BinaryIO, str], ImageFile.ImageFile]


def _readers(head: bytes) -> Iterator[_Factory]:
    """Everything that may read a file that begins with `head`; what has to be imported for it is imported on the way.

    HEIF comes after Pillow's AVIF: two of its marks are used by either, and libheif has no decoder for AVIF here.
    """
    if head.startswith(b"8BPS"):
        yield PsdPicture
    tried = set(_NEVER)
    for load_plugins in (Image.preinit, Image.init):
        load_plugins()
        for kind in [kind for kind in Image.ID if kind not in tried]:
            tried.add(kind)
            factory, accepts = Image.OPEN[kind]
            if accepts is None or _accepted(accepts, head[:16]):
                yield factory
    if carries(HEIF, head):
        from pillow_heif import HeifImageFile

        yield HeifImageFile


def _accepted(accepts: Callable[[bytes], bool | str], mark: bytes) -> bool:
    try:
        # A plugin may answer with a sentence on why it can't: a text, which is not True.
        return accepts(mark) is True
    except DECODER_FAULTS:
        return False


def _opened_by(factory: _Factory, file: WatchedFile, head: bytes, name: str) -> ImageFile.ImageFile | None:
    """The still as `factory` reads it, or `None` if it can't."""
    try:
        file.seek(0)
        image = factory(cast("BinaryIO", file), "")
        if isinstance(image, TiffImageFile):
            tiff.mend(image)
    except Image.DecompressionBombError:
        # GIF lays out its first frame while opening. Its header says how large.
        width, height = struct.unpack("<HH", head[6:10]) if head.startswith(b"GIF8") else (0, 0)
        if width and height:
            raise _too_large(name, Size(width, height)) from None
        return None
    except DECODER_FAULTS as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise
        if str(error) in _UNKNOWN_VARIANTS:
            raise UnknownVariant(str(error)) from error
        return None
    return None if isinstance(image, ImageFile.StubImageFile) else image


def _measured(image: ImageFile.ImageFile, name: str, file: WatchedFile, progress: Progress) -> Opened:
    width, height = image.size
    if width < 1 or height < 1:
        raise known(ErrorCode.PICTURE_TRUNCATED, name=name)
    orientation = orientation_of(image)
    size = Size(height, width) if orientation >= 5 else Size(width, height)
    return Opened(image, name, size, orientation, file, progress)


def _too_large(name: str, size: Size) -> KnownError:
    return known(ErrorCode.PICTURE_TOO_LARGE, name=name, width=size.width, height=size.height)
