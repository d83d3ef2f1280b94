"""Small pictures of the stills in a tray, each in its own frame: made in the background, those in sight first."""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.framing import Framing, Size
from desktop_app.domain.request import Original
from desktop_app.runtime.background import Background
from desktop_app.runtime.stills import original_of

BOX: Final = Size(256, 144)
"""Large enough for the larger tiles, and for those of the tray on a screen at 200 %."""
KEPT_BYTES: Final = 48 * 2**20
AT_ONCE: Final = 1
"""One thread leaves a machine of two cores to the window and to the still that is being edited. It isn't made "nice":
while it holds Python's lock, the window would wait for a thread that everybody else goes before.
"""


@dataclass(frozen=True)
class Wish:
    """The thumbnail of a file, in its frame; `ratio` as in `framing.place`."""

    still_id: str
    path: Path
    framing: Framing
    ratio: Fraction | None


@dataclass(frozen=True)
class _Seen:
    image: QImage
    original: Original | None


class TrayThumbnails(QObject):
    """GUI thread. `image` never waits; `ready(still id)` tells when there is a new one.

    `refused(still id, AppError)`: the file is no picture that can be used. Each is looked at once, unless its framing
    changes, so this is also how the tray learns which of its stills are in trouble.
    """

    ready = Signal(str)
    refused = Signal(str, object)

    def __init__(self, kept_bytes: int = KEPT_BYTES, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._started = False
        self._originals: dict[str, Original | None] = {}
        self._room = kept_bytes
        self._kept: OrderedDict[str, tuple[Wish, QImage]] = OrderedDict()
        self._refused: dict[str, Wish] = {}
        self._urgent: dict[str, tuple[tuple[int, int], Wish]] = {}
        self._turn = self._place = 0
        self._turned = QTimer(self, singleShot=True, interval=0)
        self._turned.timeout.connect(self._next_turn)
        self._idle: OrderedDict[str, Wish] = OrderedDict()
        self._under_way: dict[str, Wish] = {}
        self._cancel = CancelToken()
        self._background = Background(AT_ONCE, self)
        self._background.finished.connect(self._finished)

    def start(self) -> None:
        """Begin to work: not before the first paint."""
        self._started = True
        self._begin()

    def original(self, still_id: str) -> Original | None:
        """The file behind a thumbnail, as it was then; `None` as long as it hasn't been looked at."""
        return self._originals.get(still_id)

    def image(self, wish: Wish) -> QImage | None:
        """What there is of it just now, maybe in another frame. If it isn't this very one, that will be seen to."""
        made, image = self._kept.get(wish.still_id, (None, None))
        if made is not None:
            self._kept.move_to_end(wish.still_id)
        if made != wish and self._is_wanted(wish):
            # What is painted together is made together, from first to last, and before what was painted earlier.
            self._place += 1
            self._urgent[wish.still_id] = (-self._turn, self._place), wish
            self._turned.start()
            self._idle.pop(wish.still_id, None)
        return image

    def look_at(self, wishes: Iterable[Wish]) -> None:
        """Make these too, once nothing in sight is missing."""
        for wish in wishes:
            if self._is_wanted(wish) and wish.still_id not in self._urgent:
                self._idle[wish.still_id] = wish
        self._begin()

    def forget(self, still_ids: Iterable[str]) -> None:
        """These stills are gone: what was asked for them is not made."""
        for still_id in still_ids:
            self._urgent.pop(still_id, None)
            self._idle.pop(still_id, None)

    def shutdown(self) -> None:
        """Forget what is asked for, break off what is under way, and wait for it."""
        self._urgent.clear()
        self._idle.clear()
        self._cancel.cancel()
        self._background.shutdown()

    def _is_wanted(self, wish: Wish) -> bool:
        made = self._kept.get(wish.still_id)
        known = made[0] if made is not None else self._refused.get(wish.still_id)
        return wish not in (known, self._under_way.get(wish.still_id))

    def _begin(self) -> None:
        while self._started and len(self._under_way) < AT_ONCE and (self._urgent or self._idle):
            if self._urgent:
                still_id = min(self._urgent, key=lambda name: self._urgent[name][0])
                wish = self._urgent.pop(still_id)[1]
            else:
                still_id, wish = self._idle.popitem(last=False)
            self._under_way[still_id] = wish
            self._background.start(wish, _work(wish, self._cancel))

    @Slot()
    def _next_turn(self) -> None:
        self._turn += 1
        self._begin()

    @Slot(object, object)
    def _finished(self, wish: Wish, answer: object) -> None:
        self._under_way.pop(wish.still_id, None)
        if isinstance(answer, _Seen):
            self._originals[wish.still_id] = answer.original
            self._keep(wish, answer.image)
            self.ready.emit(wish.still_id)
        elif isinstance(answer, AppError) and answer.code is not ErrorCode.STOPPED:
            self._refused[wish.still_id] = wish
            self.refused.emit(wish.still_id, answer)
        self._begin()

    def _keep(self, wish: Wish, image: QImage) -> None:
        self._refused.pop(wish.still_id, None)
        before = self._kept.pop(wish.still_id, None)
        self._room += 0 if before is None else before[1].sizeInBytes()
        self._kept[wish.still_id] = (wish, image)
        self._room -= image.sizeInBytes()
        while self._room < 0 and len(self._kept) > 1:
            self._room += self._kept.popitem(last=False)[1][1].sizeInBytes()


def _work(wish: Wish, cancel: CancelToken) -> Callable[[], object]:
    def work() -> _Seen:
        from desktop_app.media.picture import preview
        from desktop_app.runtime.pixels import to_qimage

        image = to_qimage(preview(wish.path, wish.framing, wish.ratio, BOX, cancel))
        return _Seen(image, original_of(wish.path))

    return work
