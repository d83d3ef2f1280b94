"""Small pictures for the lists: posters and filmstrips of clips, and stills of jobs. Made in the background, what is in
sight first, and kept within bounds.

What is in the cache is read by a thread of its own, several at a time, so that it never waits for a clip being decoded.
"""

import math
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.filmstrip import STRIP_FRAMES
from desktop_app.domain.ids import ClipId
from desktop_app.runtime.background import Background
from desktop_app.runtime.kept_images import KeptImages
from desktop_app.runtime.picture_wishes import Wish, Wishes
from desktop_app.runtime.picture_work import (
    BOX,
    Made,
    PosterOf,
    StillOf,
    StripOf,
    TileOf,
    Wanted,
    make,
    read_kept,
    source_key,
)
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.storage.thumbnails import Thumbnails

__all__ = ["BOX", "STRIP_FRAMES", "Pictures", "PosterOf", "StillOf", "StripOf", "TileOf", "Wanted"]

KEPT_BYTES = 16 * 2**20
"""Four screens of tiles or so; what is in the cache is read again in no time."""
KEPT_STRIP_BYTES = 16 * 2**20
"""Strips are twenty times as large as posters, and only one is looked at at a time."""
STRIPS_WAITING = 3
"""Tiles the pointer merely passed over want nothing any more."""
WAITING = 200
"""Asked for and not begun: beyond this the oldest is dropped. A view asks again for what it still shows."""
AT_ONCE = 2
READ_TOGETHER = 12
"""Cached pictures of one piece of work: some 8 ms, so that the first ones are seen before the last are read."""
CALM_MS = 80
"""Posters are made once what is in sight has stood for so long: those that merely fly past aren't, nor are they read,
and the window has the machine for itself while somebody scrolls.
"""
AGAIN_SECONDS = 10.0
"""A library that is away is looked for again when a view asks after this time."""


class Pictures(QObject):
    """GUI thread. `picture` never waits; what it doesn't have is made and announced by `ready`. What is asked for
    together comes from first to last, before what was asked for earlier.

    `ready(key, QImage | None)`: `None` when there is no picture to be had; it is not tried again in this session,
    unless the whole library is away just now, or `look_again` says so. `missing(clip id)`: the clip's file isn't where
    it should be; said once for each. `used()`: somebody looks at pictures just now.
    `arrived(frozenset of clip ids)`: the same as `ready`, told once of all that came together.
    """

    ready = Signal(str, object)
    arrived = Signal(object)
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
        self._turn = self._preferred = 0
        self._turned = QTimer(self, singleShot=True, interval=0)
        self._turned.timeout.connect(self._next_turn)
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._calm.timeout.connect(self._begin)
        self._to_read, self._strips_to_read = Wishes(WAITING), Wishes(STRIPS_WAITING)
        self._reading: dict[str, Wish] = {}
        self._to_make, self._strips_to_make = Wishes(WAITING), Wishes(STRIPS_WAITING)
        self._making: dict[str, tuple[Wish, CancelToken]] = {}
        self._open = True
        self._readers = Background(1, self)
        self._readers.finished.connect(self._were_read)
        self._makers = Background(AT_ONCE, self)
        self._makers.finished.connect(self._was_made)

    def picture(self, wanted: Wanted) -> QImage | None:
        """The picture if it is at hand; else `None`, and it will be seen to."""
        image = self.at_hand(wanted)
        if image is None:
            self._wish(wanted)
        return image

    def at_hand(self, wanted: Wanted) -> QImage | None:
        """The picture if it is at hand; nothing is done about it otherwise."""
        return self._room_for(wanted).get(wanted.key)

    def prefer(self, wanted: Sequence[Wanted]) -> None:
        """These are in sight, from first to last, or will soon be: what isn't at hand comes before all else."""
        self._turn += 1
        self._preferred = self._turn
        self._calm.start()
        for one in wanted:
            if self.at_hand(one) is None:
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
        return not (self._reading or self._making or any(map(len, self._waiting)))

    def shutdown(self) -> None:
        """Forget what is asked for, break off what is under way, and wait for it."""
        self._open = False
        self._turned.stop()
        self._calm.stop()
        for waiting in self._waiting:
            waiting.clear()
        for _, cancel in self._making.values():
            cancel.cancel()
        self._readers.shutdown()
        self._makers.shutdown()

    def _room_for(self, wanted: Wanted) -> KeptImages:
        return self._kept_strips if isinstance(wanted, StripOf) else self._kept

    @property
    def _waiting(self) -> tuple[Wishes, ...]:
        return self._to_read, self._strips_to_read, self._to_make, self._strips_to_make

    def _wish(self, wanted: Wanted) -> None:
        key = wanted.key
        if key in self._reading or key in self._making or self._is_refused(wanted):
            return
        strip = isinstance(wanted, StripOf)
        to_make = self._strips_to_make if strip else self._to_make
        to_read = self._strips_to_read if strip else self._to_read
        (to_make if key in to_make or isinstance(wanted, StillOf) else to_read).put(Wish(wanted, self._turn))
        if not self._turned.isActive():
            self._turned.start()

    def _is_refused(self, wanted: Wanted) -> bool:
        return bool(self._not_before) and time.monotonic() < self._not_before.get(source_key(wanted), 0.0)

    @Slot()
    def _next_turn(self) -> None:
        self._turn += 1
        self.used.emit()
        self._begin()

    @Slot()
    def _begin(self) -> None:
        if not self._open:
            return  # the last answers come after the end
        if not self._reading:
            self._begin_reading()
        while len(self._making) < AT_ONCE and (wishes := self._makeable()) is not None:
            wish, cancel = wishes.take(), CancelToken()
            self._making[wish.wanted.key] = wish, cancel
            self._makers.start(wish, _making(wish, self.library, self.thumbnails, cancel))
        self._give_way()

    def _begin_reading(self) -> None:
        while len(self._reading) < READ_TOGETHER and (wishes := self._readable()) is not None:
            wish = wishes.take()
            self._reading[wish.wanted.key] = wish
        if self._reading:
            wishes_read = tuple(self._reading.values())
            self._readers.start(wishes_read, _reading(wishes_read, self.thumbnails))

    def _readable(self) -> Wishes | None:
        """What flew past before it was read waits until the scrolling is over."""
        soonest = _sooner(self._to_read, self._strips_to_read)
        stale = soonest is not None and soonest.newest < self._preferred
        return None if stale and self._calm.isActive() else soonest

    def _makeable(self) -> Wishes | None:
        """A strip takes seconds: while one is being made, the other thread is for posters."""
        busy = any(isinstance(wish.wanted, StripOf) for wish, _ in self._making.values())
        posters = None if self._calm.isActive() else self._to_make
        return _sooner(posters, None if busy else self._strips_to_make)

    def _give_way(self) -> None:
        """A strip that is being made while the artist points at another clip by now is put off."""
        newest = self._strips_to_make.newest
        for wish, cancel in self._making.values():
            if isinstance(wish.wanted, StripOf) and wish.turn < newest:
                cancel.cancel()

    @Slot(object, object)
    def _were_read(self, wishes: tuple[Wish, ...], answer: object) -> None:
        self._reading = {}
        images = answer if isinstance(answer, tuple) else (None,) * len(wishes)
        for wish, image in zip(wishes, images, strict=True):
            if isinstance(image, QImage):
                self._has(wish.wanted, image)
            else:
                self._put_to_make(wish)
        self._tell(wish for wish, image in zip(wishes, images, strict=True) if image is not None)
        self._begin()

    @Slot(object, object)
    def _was_made(self, wish: Wish, answer: object) -> None:
        wanted = wish.wanted
        self._making.pop(wanted.key, None)
        if isinstance(answer, Made) and answer.image is not None:
            self._has(wanted, answer.image)
            self._tell([wish])
        elif isinstance(answer, AppError) and answer.code is ErrorCode.STOPPED:
            self._put_to_make(wish)
        else:
            passing = isinstance(answer, AppError) and answer.code is ErrorCode.FOLDER_UNAVAILABLE
            self._not_before[source_key(wanted)] = time.monotonic() + AGAIN_SECONDS if passing else math.inf
            if isinstance(answer, Made) and answer.gone and not isinstance(wanted, StillOf):
                self.report_missing(wanted.clip_id)
            self.ready.emit(wanted.key, None)
            self._tell([wish])
        self._begin()

    def _tell(self, wishes: Iterable[Wish]) -> None:
        clips = frozenset(wish.wanted.clip_id for wish in wishes if not isinstance(wish.wanted, StillOf))
        if clips:
            self.arrived.emit(clips)

    def _put_to_make(self, wish: Wish) -> None:
        (self._strips_to_make if isinstance(wish.wanted, StripOf) else self._to_make).put(wish)

    def _has(self, wanted: Wanted, image: QImage) -> None:
        self._room_for(wanted).put(wanted.key, image)
        self.ready.emit(wanted.key, image)


def _sooner(*waiting: Wishes | None) -> Wishes | None:
    """The one whose next comes first; `None` where nothing waits."""
    return max((wishes for wishes in waiting if wishes), key=lambda wishes: wishes.newest, default=None)


def _reading(wishes: Sequence[Wish], thumbnails: Thumbnails) -> Callable[[], object]:
    def work() -> tuple[QImage | None, ...]:
        return tuple(
            None if isinstance(wish.wanted, StillOf) else read_kept(wish.wanted, thumbnails) for wish in wishes
        )

    return work


def _making(wish: Wish, library: LibraryFolder, thumbnails: Thumbnails, cancel: CancelToken) -> Callable[[], object]:
    def work() -> Made:
        return make(wish.wanted, library, thumbnails, cancel)

    return work
