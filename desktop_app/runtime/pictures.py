"""Small pictures for the lists: posters and filmstrips of clips, and stills of jobs. Made in the background, what is in
sight first, and kept within bounds.

What is in the cache is read by a thread of its own, several at a time, so that it never waits for a clip being decoded.
"""

import math
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.filmstrip import STRIP_FRAMES
from desktop_app.domain.ids import ClipId
from desktop_app.runtime.background import Background
from desktop_app.runtime.kept_images import KeptImages
from desktop_app.runtime.picture_work import BOX, Made, PosterOf, StillOf, StripOf, Wanted, make, read_kept
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.storage.thumbnails import Thumbnails

__all__ = ["BOX", "STRIP_FRAMES", "Pictures", "PosterOf", "StillOf", "StripOf", "Wanted"]

KEPT_BYTES = 64 * 2**20
KEPT_STRIP_BYTES = 24 * 2**20
"""Strips are twenty times as large as posters, and only one is looked at at a time."""
STRIPS_WAITING = 3
"""Tiles the pointer merely passed over want nothing any more."""
WAITING = 200
"""Asked for and not begun: beyond this the oldest is dropped. A view asks again for what it still shows."""
AT_ONCE = 2
READ_TOGETHER = 12
"""Cached pictures of one piece of work: some 8 ms, so that the first ones are seen before the last are read."""
AGAIN_SECONDS = 10.0
"""A library that is away is looked for again when a view asks after this time."""


@dataclass(frozen=True)
class _Wish:
    """`rank`: the lower, the sooner."""

    wanted: Wanted
    rank: tuple[int, int]
    cancel: CancelToken = field(default_factory=CancelToken)


class Pictures(QObject):
    """GUI thread. `picture` never waits; what it doesn't have is made and announced by `ready`. What is asked for
    together comes from first to last, before what was asked for earlier.

    `ready(key, QImage | None)`: `None` when there is no picture to be had; it is not tried again in this session,
    unless the whole library is away just now, or `look_again` says so. `missing(clip id)`: the clip's file isn't where
    it should be; said once for each. `used()`: somebody looks at pictures just now.
    """

    ready = Signal(str, object)
    missing = Signal(str)
    used = Signal()

    def __init__(
        self, library: LibraryFolder, data_dir: Path, kept_bytes: int = KEPT_BYTES, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.library = library
        self.thumbnails = Thumbnails(data_dir)
        self._kept = KeptImages(kept_bytes)
        self._kept_strips = KeptImages(KEPT_STRIP_BYTES)
        self._not_before: dict[str, float] = {}
        self._reported: set[str] = set()
        self._turn = self._place = 0
        self._turned = QTimer(self, singleShot=True, interval=0)
        self._turned.timeout.connect(self._next_turn)
        self._to_read: dict[str, _Wish] = {}
        self._reading: dict[str, _Wish] = {}
        self._to_make: dict[str, _Wish] = {}
        self._making: dict[str, _Wish] = {}
        self._open = True
        self._readers = Background(1, self)
        self._readers.finished.connect(self._were_read)
        self._makers = Background(AT_ONCE, self)
        self._makers.finished.connect(self._was_made)

    def picture(self, wanted: Wanted) -> QImage | None:
        """The picture if it is at hand; else `None`, and it will be seen to."""
        image = self._room_for(wanted).get(wanted.key)
        if image is None:
            self._wish(wanted)
        return image

    def prefer(self, wanted: Sequence[Wanted]) -> None:
        """These are in sight, from first to last, or will soon be: what isn't at hand comes before all else."""
        self._turn += 1
        for one in wanted:
            if self._room_for(one).get(one.key) is None:
                self._wish(one)
        self.used.emit()

    def look_again(self, clip_ids: Iterable[ClipId]) -> None:
        """The files of these clips are other ones now, or back where they belong."""
        for clip_id in clip_ids:
            self._reported.discard(clip_id)
            for key in (PosterOf(clip_id, "").key, StripOf(clip_id, "").key):
                self._not_before.pop(key, None)

    @Slot(object)
    def report_missing(self, clip_id: ClipId) -> None:
        """The clip's file isn't there: whoever noticed, it is said once."""
        if clip_id not in self._reported:
            self._reported.add(clip_id)
            self.missing.emit(clip_id)

    @property
    def at_rest(self) -> bool:
        """Whether nothing is asked for."""
        return not (self._to_read or self._reading or self._to_make or self._making)

    def shutdown(self) -> None:
        """Forget what is asked for, break off what is under way, and wait for it."""
        self._open = False
        self._turned.stop()
        self._to_read.clear()
        self._to_make.clear()
        for wish in self._making.values():
            wish.cancel.cancel()
        self._readers.shutdown()
        self._makers.shutdown()

    def _room_for(self, wanted: Wanted) -> KeptImages:
        return self._kept_strips if isinstance(wanted, StripOf) else self._kept

    def _wish(self, wanted: Wanted) -> None:
        key = wanted.key
        if key in self._reading or key in self._making or time.monotonic() < self._not_before.get(key, 0.0):
            return
        self._place += 1
        waiting = self._to_make if key in self._to_make or isinstance(wanted, StillOf) else self._to_read
        waiting[key] = _Wish(wanted, (-self._turn, self._place))
        _thin_out(waiting)
        if not self._turned.isActive():
            self._turned.start()

    @Slot()
    def _next_turn(self) -> None:
        self._turn += 1
        self.used.emit()
        self._begin()

    def _begin(self) -> None:
        if not self._open:
            return  # the last answers come after the end
        if self._to_read and not self._reading:
            first = sorted(self._to_read, key=lambda name: self._to_read[name].rank)[:READ_TOGETHER]
            self._reading = {key: self._to_read.pop(key) for key in first}
            wishes = tuple(self._reading.values())
            self._readers.start(wishes, _reading(wishes, self.thumbnails))
        while self._to_make and len(self._making) < AT_ONCE:
            key = min(self._makeable(), key=lambda name: self._to_make[name].rank, default=None)
            if key is None:
                break
            wish = self._making[key] = self._to_make.pop(key)
            self._makers.start(wish, _making(wish, self.library, self.thumbnails))
        self._give_way()

    def _makeable(self) -> Iterable[str]:
        """A strip takes seconds: while one is being made, the other thread is for posters."""
        busy = any(isinstance(wish.wanted, StripOf) for wish in self._making.values())
        return (key for key, wish in self._to_make.items() if not (busy and isinstance(wish.wanted, StripOf)))

    def _give_way(self) -> None:
        """A strip that is being made while the artist points at another clip by now is put off."""
        strips = [wish.rank for wish in self._to_make.values() if isinstance(wish.wanted, StripOf)]
        for wish in self._making.values():
            if strips and isinstance(wish.wanted, StripOf) and min(strips) < wish.rank:
                wish.cancel.cancel()

    @Slot(object, object)
    def _were_read(self, wishes: tuple[_Wish, ...], answer: object) -> None:
        self._reading = {}
        images = answer if isinstance(answer, tuple) else (None,) * len(wishes)
        for wish, image in zip(wishes, images, strict=True):
            if isinstance(image, QImage):
                self._has(wish.wanted, image)
            else:
                self._to_make[wish.wanted.key] = wish
        self._begin()

    @Slot(object, object)
    def _was_made(self, wish: _Wish, answer: object) -> None:
        wanted = wish.wanted
        self._making.pop(wanted.key, None)
        if isinstance(answer, Made) and answer.image is not None:
            self._has(wanted, answer.image)
        elif isinstance(answer, AppError) and answer.code is ErrorCode.STOPPED:
            self._to_make[wanted.key] = _Wish(wanted, wish.rank)
            _thin_out(self._to_make)
        else:
            passing = isinstance(answer, AppError) and answer.code is ErrorCode.FOLDER_UNAVAILABLE
            self._not_before[wanted.key] = time.monotonic() + AGAIN_SECONDS if passing else math.inf
            if isinstance(answer, Made) and answer.gone and not isinstance(wanted, StillOf):
                self.report_missing(wanted.clip_id)
            self.ready.emit(wanted.key, None)
        self._begin()

    def _has(self, wanted: Wanted, image: QImage) -> None:
        self._room_for(wanted).put(wanted.key, image)
        self.ready.emit(wanted.key, image)


def _thin_out(waiting: dict[str, _Wish]) -> None:
    """Drop what has waited for longest where there is too much."""
    strips = {key: wish for key, wish in waiting.items() if isinstance(wish.wanted, StripOf)}
    for wishes, most in ((strips, STRIPS_WAITING), (waiting, WAITING)):
        if len(wishes) > most:
            waiting.pop(max(wishes, key=lambda key: wishes[key].rank))


def _reading(wishes: Sequence[_Wish], thumbnails: Thumbnails) -> Callable[[], object]:
    def work() -> tuple[QImage | None, ...]:
        return tuple(
            None if isinstance(wish.wanted, StillOf) else read_kept(wish.wanted, thumbnails) for wish in wishes
        )

    return work


def _making(wish: _Wish, library: LibraryFolder, thumbnails: Thumbnails) -> Callable[[], object]:
    def work() -> Made:
        return make(wish.wanted, library, thumbnails, wish.cancel)

    return work
