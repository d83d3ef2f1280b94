"""The sidecars that follow the artist's work: written in the background, a few at a time, for as long as any is due.

What is due is in the database, so it goes on after a restart where it was.
"""

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.job import Job
from desktop_app.domain.library import ClipNumber
from desktop_app.runtime.background import Background
from desktop_app.runtime.store_changes import CostCharged
from desktop_app.runtime.store_edits import BulkEdit
from desktop_app.runtime.store_thread import StoreContents, StoreThread
from desktop_app.storage.clip_files import FilesChanged
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.storage.sidecars_kept import Kept, keep_some

START_MS = 10_000
"""After the start: the window comes first."""

SOON_MS = 1_000
"""After an edit: several keys in a row make one sidecar."""

PAUSE_MS = 20
"""Between one go and the next."""

AWAY_MS = 60_000
"""While the library or the disk is in trouble."""

AT_ONCE = 50

log = logging.getLogger(__name__)


class SidecarKeeper(QObject):
    """Lives in the engine thread; its work is done in a thread of its own. `rested()`: all that could be written is."""

    rested = Signal()

    def __init__(
        self,
        store: StoreThread,
        data_dir: Path,
        library: LibraryFolder,
        picture_field: Callable[[Job], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._data_dir = store, data_dir
        self._library, self._picture_field = library, picture_field
        self._background = Background(1, self)
        self._background.finished.connect(self._kept)
        self._cancel = CancelToken()
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._keep)
        self._after: ClipNumber | None = None
        self._busy = self._asked = False
        store.opened.connect(self._opened)
        store.wrote.connect(self._wrote)

    @Slot()
    def stop(self) -> None:
        """Begin nothing more; returns when the sidecar under way is written. What is due stays so."""
        self._cancel.cancel()
        self._next.stop()
        self._background.shutdown()

    @Slot(object)
    def _opened(self, contents: object) -> None:
        if isinstance(contents, StoreContents):
            self._next.start(START_MS)

    @Slot(object)
    def _wrote(self, change: object) -> None:
        if not isinstance(change, BulkEdit | CostCharged | FilesChanged) or self._cancel.cancelled:
            return
        self._asked = True
        if not self._busy:
            self._next.start(SOON_MS)

    @Slot()
    def _keep(self) -> None:
        if self._busy or self._cancel.cancelled:
            return
        if self._after is None:
            self._asked = False
        self._busy = True
        work = partial(
            keep_some, self._data_dir, self._library, self._picture_field, self._after, AT_ONCE, self._cancel
        )
        self._background.start(None, work)

    @Slot(object, object)
    def _kept(self, _ticket: object, answer: object) -> None:
        self._busy = False
        if self._cancel.cancelled:
            return
        if isinstance(answer, AppError):
            log.info("sidecars wait: %s", answer.code)
            self._after = None
            if answer.code is not ErrorCode.BUG:
                self._next.start(AWAY_MS)
        elif isinstance(answer, Kept):
            if answer.written.written:
                self._store.write(answer.written)
            self._after = answer.after
            if self._after is not None:
                self._next.start(PAUSE_MS)
            elif self._asked:
                self._next.start(SOON_MS)
            else:
                self.rested.emit()
