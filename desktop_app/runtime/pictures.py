"""Small pictures for the lists: posters of clips and stills of jobs, made in the background and kept within a bound."""

import logging
import math
import os
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from desktop_app.domain.errors import AppError, ErrorCode, KnownError
from desktop_app.domain.framing import Size
from desktop_app.domain.ids import ClipId
from desktop_app.runtime.background import Background
from desktop_app.storage.library_folder import LibraryFolder

log = logging.getLogger(__name__)

BOX = Size(384, 216)
"""Large enough for a tile of the library on a screen at 200 %."""
KEPT_BYTES = 64 * 2**20
WAITING = 200
"""Asked for and not begun: beyond this the oldest is dropped. A view asks again for what it still shows."""
AT_ONCE = 2
AGAIN_SECONDS = 10.0
"""A library that is away is looked for again when a view asks after this time."""


@dataclass(frozen=True)
class PosterOf:
    """The poster of a clip; `path` is relative to the library folder."""

    clip_id: ClipId
    path: str

    @property
    def key(self) -> str:
        return f"poster:{self.clip_id}"


@dataclass(frozen=True)
class StillOf:
    """A still as it was sent; `path` is relative to the library folder."""

    path: str

    @property
    def key(self) -> str:
        return f"still:{self.path}"


Wanted: TypeAlias = PosterOf | StillOf


class Pictures(QObject):
    """GUI thread. `picture` never waits; what it doesn't have is made, newest wish first, and announced by `ready`.

    `ready(key, QImage | None)`: `None` when there is no picture to be had; it is not tried again in this session,
    unless the whole library is away just now.
    """

    ready = Signal(str, object)

    def __init__(
        self, library: LibraryFolder, data_dir: Path, kept_bytes: int = KEPT_BYTES, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._thumbnails = data_dir / "thumbnails"
        self._room = kept_bytes
        self._kept: OrderedDict[str, QImage] = OrderedDict()
        self._not_before: dict[str, float] = {}
        self._waiting: OrderedDict[str, Wanted] = OrderedDict()
        self._under_way: set[str] = set()
        self._background = Background(AT_ONCE, self)
        self._background.finished.connect(self._finished)

    def picture(self, wanted: Wanted) -> QImage | None:
        """The picture if it is at hand; else `None`, and it will be seen to."""
        key = wanted.key
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if key not in self._under_way and time.monotonic() >= self._not_before.get(key, 0.0):
            self._waiting[key] = wanted
            self._waiting.move_to_end(key)
            while len(self._waiting) > WAITING:
                self._waiting.popitem(last=False)
            self._begin()
        return None

    def shutdown(self) -> None:
        """Forget what is asked for and wait for what is under way."""
        self._waiting.clear()
        self._background.shutdown()

    def _begin(self) -> None:
        while self._waiting and len(self._under_way) < AT_ONCE:
            key, wanted = self._waiting.popitem()
            self._under_way.add(key)
            self._background.start(key, self._work(wanted))

    def _work(self, wanted: Wanted) -> Callable[[], object]:
        library, thumbnails = self._library, self._thumbnails

        def work() -> QImage | AppError | None:
            try:
                path = library.resolve(wanted.path)
                return _poster(wanted, path, thumbnails) if isinstance(wanted, PosterOf) else _reduced(path)
            except (KnownError, OSError, SyntaxError, ValueError) as error:
                # A file that is gone or can't be read: the list shows its placeholder, and says nothing.
                log.info("no picture for %s: %s", wanted.key, error)
                return None if library.root.is_dir() else AppError(ErrorCode.FOLDER_UNAVAILABLE)

        return work

    @Slot(object, object)
    def _finished(self, key: str, answer: object) -> None:
        self._under_way.discard(key)
        image = answer if isinstance(answer, QImage) else None
        if image is None:
            passing = isinstance(answer, AppError) and answer.code is ErrorCode.FOLDER_UNAVAILABLE
            self._not_before[key] = time.monotonic() + AGAIN_SECONDS if passing else math.inf
        else:
            self._kept[key] = image
            self._room -= image.sizeInBytes()
            while self._room < 0 and len(self._kept) > 1:
                self._room += self._kept.popitem(last=False)[1].sizeInBytes()
        self.ready.emit(key, image)
        self._begin()


def _reduced(path: Path) -> QImage:
    from desktop_app.runtime.pixels import decode

    return decode(path, BOX)


def _poster(wanted: PosterOf, path: Path, thumbnails: Path) -> QImage:
    """From the cache, else out of the clip and into the cache."""
    from desktop_app.media import clip
    from desktop_app.runtime.pixels import decode, to_qimage

    cached = thumbnails / f"{wanted.clip_id}.jpg"
    try:
        return decode(cached)
    except (OSError, SyntaxError, ValueError):
        poster = clip.poster(path, BOX).convert("RGB")
    part = cached.with_suffix(f".{os.getpid()}.part")
    try:
        thumbnails.mkdir(parents=True, exist_ok=True)
        try:
            poster.save(part, "JPEG", quality=88)
            os.replace(part, cached)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        log.info("the poster could not be cached: %s", error)
    return to_qimage(poster)
