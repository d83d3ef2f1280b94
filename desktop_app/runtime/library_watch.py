"""Keeps an eye on where the library's files are: a quiet look some time after the start, and one at each file that
somebody has just not found. What moved within the library is followed by its content.
"""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.ids import ClipId
from desktop_app.runtime.background import Background
from desktop_app.runtime.store_thread import StoreThread
from desktop_app.storage.clip_files import FIRST, FilesChanged, Sighted
from desktop_app.storage.library_files import LibraryPlaces
from desktop_app.storage.library_look import Seen, back_from_bin, follow_missing, look, look_at

AFTER_MS: Final = 30_000
"""After the start: when nobody waits for the disk any more."""
PACE_MS: Final = 100
"""Between two slices of a look."""
GATHER_MS: Final = 500
"""Files not found are looked at together: a folder that went is many of them."""
FOLLOW_MS: Final = 3000
"""After something was found missing: whoever moves files moves more than one."""


class LibraryWatch(QObject):
    """GUI thread; the disk is asked in the background. `rested()`: nothing more is being looked at."""

    rested = Signal()

    def __init__(
        self,
        store: StoreThread,
        places: LibraryPlaces,
        parent: QObject | None = None,
        *,
        gather_ms: int = GATHER_MS,
        follow_ms: int = FOLLOW_MS,
    ) -> None:
        super().__init__(parent)
        self._store, self._places = store, places
        self._cancel = CancelToken()
        self._doubted: set[ClipId] = set()
        self._looked_at: set[ClipId] = set()
        self._busy = False
        self._background = Background(1, self)
        self._background.finished.connect(self._seen)
        self._next = FIRST
        self._first = _timer(self, AFTER_MS, self.look)
        self._pace = _timer(self, PACE_MS, self._slice)
        self._gather = _timer(self, gather_ms, self._look_at_doubted)
        self._follow = _timer(self, follow_ms, self._follow_missing)
        store.wrote.connect(self._wrote)

    @Slot()
    def begin(self) -> None:
        """The list is there to be asked."""
        self._first.start()

    @Slot()
    def look(self) -> None:
        """Look through the whole library, slice by slice."""
        self._next = FIRST
        self._looked_at.clear()
        self._pace.start()

    @Slot(str)
    def doubt(self, clip_id: str) -> None:
        """Somebody has not found this clip's file."""
        if clip_id not in self._looked_at:
            self._looked_at.add(ClipId(clip_id))
            self._doubted.add(ClipId(clip_id))
            self._gather.start()

    def stop(self) -> None:
        """Before the store closes."""
        for timer in (self._first, self._pace, self._gather, self._follow):
            timer.stop()
        self._cancel.cancel()
        self._background.shutdown()

    @Slot()
    def _slice(self) -> None:
        self._start(partial(look, self._places, self._next, self._cancel), look)

    @Slot()
    def _look_at_doubted(self) -> None:
        doubted, self._doubted = tuple(self._doubted), set()
        self._start(partial(look_at, self._places, doubted), look_at)

    @Slot()
    def _follow_missing(self) -> None:
        self._start(partial(follow_missing, self._places, self._cancel), follow_missing)

    def _start(self, work: Callable[[], object], kind: object) -> None:
        if not self._cancel.cancelled:
            self._background.start(kind, work)

    @Slot(object, object)
    def _seen(self, kind: object, answer: object) -> None:
        if self._cancel.cancelled or not isinstance(answer, Seen):
            return  # the list couldn't be read, or the library not be listed: the next look will tell
        if answer.changes:
            self._store.write(FilesChanged(answer.changes))
        if answer.after is not None:
            self._next = answer.after
            self._pace.start()
        elif kind is look and not answer.away:
            # At the end of a whole look, once: what is missing may be elsewhere, what was in the bin may be back.
            self._follow_missing()
            self._start(partial(back_from_bin, self._places, self._cancel), back_from_bin)
        elif kind is back_from_bin or answer.away:
            self.rested.emit()

    @Slot(object)
    def _wrote(self, change: object) -> None:
        """Something is missing that wasn't: but not the whole look's own, which follows at its end."""
        gone = isinstance(change, FilesChanged) and any(
            isinstance(part, Sighted) and not part.there for part in change.changes
        )
        if gone and not self._pace.isActive() and not self._cancel.cancelled:
            self._follow.start()


def _timer(parent: QObject, interval: int, then: Callable[[], None]) -> QTimer:
    made = QTimer(parent, singleShot=True, interval=interval)
    made.timeout.connect(then)
    return made
