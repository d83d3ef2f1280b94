"""Making a small picture, off the GUI thread: from the cache, from a clip into the cache, or from a still."""

import logging
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, KnownError, known
from desktop_app.domain.framing import Size
from desktop_app.domain.ids import ClipId
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.storage.thumbnails import Thumbnail, Thumbnails

if TYPE_CHECKING:
    from PIL.Image import Image

log = logging.getLogger(__name__)

BOX = Size(384, 216)
"""Large enough for a tile of the library on a screen at 200 %."""
_QUALITY = {Thumbnail.POSTER: 85, Thumbnail.STRIP: 75}


@dataclass(frozen=True)
class PosterOf:
    """The poster of a clip; `path` is relative to the library folder."""

    clip_id: ClipId
    path: str

    @property
    def key(self) -> str:
        return f"poster:{self.clip_id}"


@dataclass(frozen=True)
class TileOf:
    """The poster of a clip, just large enough to fill `width` × `height` pixels: ready to be painted as it is."""

    clip_id: ClipId
    path: str
    width: int
    height: int

    @property
    def key(self) -> str:
        return f"tile:{self.width}x{self.height}:{self.clip_id}"


@dataclass(frozen=True)
class StripOf:
    """The filmstrip of a clip: STRIP_FRAMES pictures side by side. `path` is relative to the library folder."""

    clip_id: ClipId
    path: str

    @property
    def key(self) -> str:
        return f"strip:{self.clip_id}"


@dataclass(frozen=True)
class StillOf:
    """A still as it was sent; `path` is relative to the library folder."""

    path: str

    @property
    def key(self) -> str:
        return f"still:{self.path}"


OfClip: TypeAlias = PosterOf | TileOf | StripOf
Wanted: TypeAlias = OfClip | StillOf


@dataclass(frozen=True)
class Made:
    """`image`: `None` where there is none to be had. `gone`: because the file isn't there, while the library is."""

    image: QImage | None = None
    gone: bool = False


def kind_of(wanted: OfClip) -> Thumbnail:
    return Thumbnail.STRIP if isinstance(wanted, StripOf) else Thumbnail.POSTER


def source_key(wanted: Wanted) -> str:
    """The same for all that comes of one picture."""
    return PosterOf(wanted.clip_id, wanted.path).key if isinstance(wanted, TileOf) else wanted.key


def read_kept(wanted: OfClip, thumbnails: Thumbnails) -> QImage | None:
    """From the cache. By Qt's reader: it is as quick as Pillow's, which a second start then needn't load. By its own
    object: unlike `QImage.fromData` that lets other threads run meanwhile.
    """
    data = thumbnails.read(kind_of(wanted), wanted.clip_id)
    if data is None:
        return None
    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"jpeg"))
    if isinstance(wanted, TileOf):
        reader.setScaledSize(_filling(reader.size(), wanted))
    image = reader.read()
    return None if image.isNull() else image


def _filling(size: QSize, tile: TileOf) -> QSize:
    """So large that it fills the tile, but no larger than it is."""
    filling = size.scaled(tile.width, tile.height, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    return filling if filling.width() < size.width() else size


def make(wanted: Wanted, library: LibraryFolder, thumbnails: Thumbnails, cancel: CancelToken) -> Made:
    """Decode and scale it, and keep what comes of a clip.

    Raises FOLDER_UNAVAILABLE while the whole library is away, and STOPPED.
    """
    try:
        path = library.resolve(wanted.path)
        try:
            return Made(_image(wanted, path, thumbnails, cancel))
        except FileNotFoundError:
            if not library.root.is_dir():
                raise
            return Made(gone=True)
    except (KnownError, OSError, SyntaxError, ValueError) as error:
        if cancel.cancelled:
            raise known(ErrorCode.STOPPED) from error
        # A file that can't be read: the list shows its placeholder, and says nothing.
        log.info("no picture for %s: %s", wanted.key, error)
        if not library.root.is_dir():
            raise known(ErrorCode.FOLDER_UNAVAILABLE, folder=str(library.root)) from error
        return Made()


def _image(wanted: Wanted, path: Path, thumbnails: Thumbnails, cancel: CancelToken) -> QImage | None:
    from desktop_app.runtime.pixels import decode, to_qimage

    if isinstance(wanted, StillOf):
        return decode(path, BOX)
    picture = make_kept(wanted, path, thumbnails, cancel)
    if picture is not None and isinstance(wanted, TileOf):
        filling = _filling(QSize(*picture.size), wanted)
        picture = picture.resize((filling.width(), filling.height()))
    return None if picture is None else to_qimage(picture)


def make_kept(wanted: OfClip, path: Path, thumbnails: Thumbnails, cancel: CancelToken) -> "Image | None":
    """Out of the clip at `path` and into the cache. `None` if there is no picture in it, which is remembered.

    Raises STOPPED; OSError if the file isn't there or can't be read just now.
    """
    from desktop_app.media import clip

    kind = kind_of(wanted)
    if thumbnails.given_up(kind, wanted.clip_id, path):
        return None
    with path.open("rb"):
        pass  # what can't be opened today may be there tomorrow
    try:
        picture = (clip.poster if kind is Thumbnail.POSTER else clip.filmstrip)(path, BOX, cancel).convert("RGB")
    except KnownError as error:
        if error.error.code is not ErrorCode.CLIP_UNREADABLE:
            raise
        thumbnails.give_up(kind, wanted.clip_id, path)
        return None
    jpeg = BytesIO()
    picture.save(jpeg, "JPEG", quality=_QUALITY[kind])
    thumbnails.keep(kind, wanted.clip_id, jpeg.getvalue())
    return picture
