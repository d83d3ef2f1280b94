"""What was removed from the library goes to the system's bin once it can't be undone any more."""

from datetime import datetime, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer, Signal, Slot

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.clip_edits import Remove, Restore
from desktop_app.runtime.background import Background
from desktop_app.runtime.steps import utc_now
from desktop_app.runtime.store_edits import BulkEdit, EditEnding, numbers_of
from desktop_app.runtime.store_thread import StoreThread
from desktop_app.storage.clip_files import Binned, FilesChanged, NotBinned, TakenForBin
from desktop_app.storage.library_bin import Emptied, send_on
from desktop_app.storage.library_files import LibraryPlaces

UNDO_SECONDS: Final = 10
"""How long a clip that was deleted can be brought back by undo."""
END_MS: Final = 2000
"""How long the program's end may wait for the bin; what isn't there by then goes at the next start."""


class LibraryBin(QObject):
    """GUI thread; the bin itself is reached in the background, one file after the other.

    `changed(tuple of ClipNumber)`: clips that no bin would take are in the library again, and `refused(count,
    AppError)` says why. `in_the_bin(count)`: so many of what was to be brought back lie in the system's bin.
    `settled(tuple of ClipNumber)`: what became of these is stored, and undo does nothing to it any more.
    """

    changed = Signal(object)
    refused = Signal(int, object)
    in_the_bin = Signal(int)
    settled = Signal(object)

    def __init__(
        self,
        store: StoreThread,
        places: LibraryPlaces,
        parent: QObject | None = None,
        *,
        undo_time: timedelta = timedelta(seconds=UNDO_SECONDS),
    ) -> None:
        super().__init__(parent)
        self._store, self._places, self._undo_time = store, places, undo_time
        self._cancel = CancelToken()
        self._busy = self._again = self._owed = self._over = False
        self._background = Background(1, self)
        self._background.finished.connect(self._sent)
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._take)
        store.edit_ended.connect(self._edited)
        store.wrote.connect(self._wrote)

    @Slot()
    def begin(self) -> None:
        """The list is there: what was left by the last run goes first, for its undo went with it."""
        self._take_until(utc_now())

    def stop(self) -> None:
        """Before the store closes: nothing removed can be brought back any more."""
        self._later.stop()
        self._over = True
        if self._owed:
            self._take_until(utc_now())

    def shutdown(self) -> None:
        """After the store was closed: send what can be sent in a moment. What became of it is noted at the next
        start.
        """
        if self._owed:
            self._background.start(None, partial(send_on, self._places, self._cancel))
        if not self._background.wait(QDeadlineTimer(END_MS)):
            self._cancel.cancel()
        self._background.shutdown()

    @Slot(object, object)
    def _edited(self, edit: BulkEdit, ending: EditEnding) -> None:
        if any(isinstance(part.edit, Remove) for part in edit.parts):
            self._owed = True
            self._wait(self._undo_time)
        wanted = [part for part in edit.parts if isinstance(part.edit, Restore)]
        if wanted and ending.error is None and not ending.broken_off:
            stayed = len(numbers_of(wanted)) - len(numbers_of(ending.reverse))
            if stayed:
                self.in_the_bin.emit(stayed)

    def _wait(self, time: timedelta) -> None:
        if not self._over and not self._later.isActive():
            self._later.start(max(0, round(time / timedelta(milliseconds=1))))

    @Slot()
    def _take(self) -> None:
        self._take_until(utc_now() - self._undo_time)

    def _take_until(self, until: datetime) -> None:
        self._store.write(FilesChanged((TakenForBin(until),)))

    @Slot(object)
    def _wrote(self, change: object) -> None:
        if not isinstance(change, FilesChanged):
            return
        if any(isinstance(part, TakenForBin) for part in change.changes):
            self._send()
        back = [number for part in change.changes if isinstance(part, NotBinned) for number in part.numbers]
        gone = [number for part in change.changes if isinstance(part, Binned) for number in part.numbers]
        if back:
            self.changed.emit(tuple(back))
        if back or gone:
            self.settled.emit((*back, *gone))

    def _send(self) -> None:
        if self._over:
            return  # the store's last words; `shutdown` sends what there is
        if self._busy:
            self._again = True
            return
        self._busy = True
        self._background.start(None, partial(send_on, self._places, self._cancel))

    @Slot(object, object)
    def _sent(self, _ticket: object, answer: object) -> None:
        self._busy = False
        if self._over or not isinstance(answer, Emptied):
            return  # the list couldn't be read just now: at the next start
        if answer.changes:
            self._store.write(FilesChanged(answer.changes))
        if answer.refusal is not None and answer.kept:
            self.refused.emit(len(answer.kept), answer.refusal)
        if answer.removed_since is not None:
            self._wait(answer.removed_since + self._undo_time - utc_now())
        if answer.more or self._again:
            # What became of these is written first: the store does one after the other.
            self._again = False
            self._take()
