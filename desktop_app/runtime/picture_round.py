"""Goes through the whole library when nothing else is to do: posters for every clip, newest first, then filmstrips for
the newest. Once: what it has seen to is written down.
"""

import logging
import os
import sys
import threading
from array import array
from bisect import bisect_left
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, KnownError
from desktop_app.domain.ids import ClipId, JobId
from desktop_app.domain.job import JobState, MediaKind
from desktop_app.domain.library import EVERYTHING, ClipNumber
from desktop_app.runtime.background import Background
from desktop_app.runtime.library_queries import ClipRow, ClipsByNumber, LibraryShape, Shape
from desktop_app.runtime.messages import JobSnapshot
from desktop_app.runtime.picture_work import PosterOf, StripOf, make_kept
from desktop_app.runtime.pictures import Pictures
from desktop_app.runtime.reader import Query, ReaderThread
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.storage.thumbnails import NumbersSeen, Thumbnail, Thumbnails

log = logging.getLogger(__name__)

QUIET_MS = 3000
"""After a start, a scroll or a clip that played nothing is made for so long."""
PIECE = 50
STRIPS_AHEAD = 300
"""Of the newest clips the strips are made ahead. One takes as long as twenty posters, and as much room."""
_NICENESS = 10
_SLICE = 4096


class _Busy(StrEnum):
    """What the machine is left alone for."""

    PLAYING = "playing"
    DOWNLOADING = "downloading"


@dataclass(frozen=True)
class _Todo:
    """Numbers of the clips that were not seen to, newest first."""

    kind: Thumbnail
    numbers: "array[int]"


@dataclass(frozen=True)
class _Seen:
    """`numbers` are seen to. `gone`: clips whose file isn't there. `away`: the whole library isn't, just now."""

    kind: Thumbnail
    numbers: "array[int]"
    gone: tuple[ClipId, ...] = ()
    away: bool = False


class PictureRound(QObject):
    """GUI thread. Begins when the list knows all of the library, and again when there is more of it.

    One thread, which goes behind everything else on the machine where the system allows it. Stops within a frame's
    decoding when somebody scrolls, plays or downloads, and goes on when it has been quiet for a while.
    `done()`: nothing is left to do.
    """

    done = Signal()

    def __init__(
        self, pictures: Pictures, reader: ReaderThread, parent: QObject | None = None, quiet_ms: int = QUIET_MS
    ) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._reader = reader
        self._numbers: array[int] | None = None
        self._todo: deque[_Todo] = deque()
        self._busy: set[_Busy] = set()
        self._downloads: set[JobId] = set()
        self._asked: ClipsByNumber | None = None
        self._cancel = CancelToken()
        self._working = False
        self._open = True
        self._quiet = QTimer(self, singleShot=True, interval=quiet_ms)
        self._quiet.timeout.connect(self._go_on)
        self._background = Background(1, self)
        self._background.finished.connect(self._finished)
        for kind in (LibraryShape, ClipsByNumber):
            reader.answers_to(kind).connect(self._answered)
        pictures.used.connect(self._make_way)

    @Slot(bool)
    def set_playing(self, playing: bool) -> None:
        """A clip plays, or no longer."""
        self._set_busy(_Busy.PLAYING, playing)

    @Slot(object)
    def job_changed(self, snapshot: JobSnapshot) -> None:
        """Downloads go first."""
        job = snapshot.job
        (self._downloads.add if job.state is JobState.DOWNLOADING else self._downloads.discard)(job.id)
        self._set_busy(_Busy.DOWNLOADING, bool(self._downloads))

    def shutdown(self) -> None:
        """Break off what is under way, and wait for that."""
        self._open = False
        self._quiet.stop()
        self._cancel.cancel()
        self._background.shutdown()

    def _set_busy(self, what: _Busy, on: bool) -> None:
        if on == (what in self._busy):
            return
        (self._busy.add if on else self._busy.discard)(what)
        self._make_way()

    @Slot()
    def _make_way(self) -> None:
        """Stop, and wait until it is quiet."""
        self._cancel.cancel()
        if self._open and (self._todo or self._numbers is not None or self._working):
            self._quiet.start()

    @Slot()
    def _go_on(self) -> None:
        if self._busy or self._working or self._asked is not None or not self._open:
            return  # whatever it is, its end comes back here
        if not self._pictures.at_rest:
            self._quiet.start()
            return
        if self._numbers is not None:
            numbers, self._numbers = self._numbers, None
            self._start(lambda: _todo(numbers, self._pictures.thumbnails))
            return
        while self._todo and not self._todo[0].numbers:
            self._todo.popleft()
        if self._todo:
            piece = self._todo[0].numbers[:PIECE]
            self._asked = ClipsByNumber(tuple(ClipNumber(number) for number in piece))
            self._reader.ask(self._asked)
        else:
            self.done.emit()

    def _start(self, work: Callable[[], object]) -> None:
        self._working = True
        self._background.start(None, work)

    @Slot(object, object)
    def _answered(self, query: Query, answer: object) -> None:
        if isinstance(query, LibraryShape) and isinstance(answer, Shape):
            if query.query.filter == EVERYTHING and not query.query.words:
                self._numbers = answer.numbers
                self._quiet.start()
        elif query is self._asked:
            self._asked = None
            if self._busy or self._quiet.isActive():
                return  # asked again when it is quiet
            if not isinstance(answer, tuple) or not self._todo:
                self._todo.clear()  # the store has its troubles; they end with another shape
                return
            self._cancel = cancel = CancelToken()
            kind, library, thumbnails = self._todo[0].kind, self._pictures.library, self._pictures.thumbnails
            rows = tuple(row for row in answer if isinstance(row, ClipRow))
            self._todo[0] = _Todo(kind, self._without(query.numbers, rows))
            self._start(lambda: _look(kind, rows, library, thumbnails, cancel))

    def _without(self, asked: Sequence[int], rows: Sequence[ClipRow]) -> "array[int]":
        """What is to do, without those of `asked` that are gone from the store."""
        there = {row.number for row in rows}
        rest = self._todo[0].numbers
        return array("q", (number for number in rest[: len(asked)] if number in there)) + rest[len(asked) :]

    @Slot(object, object)
    def _finished(self, _ticket: object, answer: object) -> None:
        self._working = False
        if isinstance(answer, tuple):
            self._todo = deque(answer)
        elif isinstance(answer, _Seen) and not answer.away:
            if self._todo and self._todo[0].kind is answer.kind:
                seen = set(answer.numbers)
                rest = self._todo[0].numbers
                kept = array("q", (number for number in rest[:PIECE] if number not in seen))
                self._todo[0] = _Todo(answer.kind, kept + rest[PIECE:])
            for clip_id in answer.gone:
                self._pictures.report_missing(clip_id)
        else:
            self._todo.clear()  # the library is away: when it is back, the list is read anew
        if not self._quiet.isActive():
            self._go_on()


def unseen(numbers: "array[int]", seen: "array[int]") -> "array[int]":
    """Those of `numbers` that are not in `seen`, newest first. Both ascending; never makes sets of them all."""
    found = array("q")
    for start in range(0, len(numbers), _SLICE):
        part = numbers[start : start + _SLICE]
        known = seen[bisect_left(seen, part[0]) : bisect_left(seen, part[-1] + 1)]
        if known != part:
            of_these = set(known)
            found.extend(number for number in part if number not in of_these)
    found.reverse()
    return found


def _todo(numbers: "array[int]", thumbnails: Thumbnails) -> tuple[_Todo, ...]:
    _step_back()
    everything = array("q", sorted(numbers))
    newest = everything[-STRIPS_AHEAD:]
    return (
        _Todo(Thumbnail.POSTER, unseen(everything, _file(Thumbnail.POSTER, thumbnails).read())),
        _Todo(Thumbnail.STRIP, unseen(newest, _file(Thumbnail.STRIP, thumbnails).read())),
    )


def _look(
    kind: Thumbnail, rows: Sequence[ClipRow], library: LibraryFolder, thumbnails: Thumbnails, cancel: CancelToken
) -> _Seen:
    """See to these clips, until it is broken off."""
    _step_back()
    seen: array[int] = array("q")
    gone: list[ClipId] = []
    away = False
    for row in rows:
        if cancel.cancelled:
            break
        try:
            _see_to(kind, row, library, thumbnails, cancel)
        except (KnownError, OSError, SyntaxError, ValueError) as error:
            if isinstance(error, KnownError) and error.error.code is ErrorCode.STOPPED:
                break
            away = not library.root.is_dir()
            if away:
                break
            if isinstance(error, FileNotFoundError):
                gone.append(row.clip.id)
            log.info("no %s for %s: %s", kind, row.clip.id, error)
        seen.append(row.number)
    if seen:
        _file(kind, thumbnails).add(seen)
    return _Seen(kind, seen, tuple(gone), away)


def _see_to(kind: Thumbnail, row: ClipRow, library: LibraryFolder, thumbnails: Thumbnails, cancel: CancelToken) -> None:
    clip = row.clip
    if row.missing or (kind is Thumbnail.STRIP and clip.kind is MediaKind.IMAGE) or thumbnails.has(kind, clip.id):
        return
    wanted = (PosterOf if kind is Thumbnail.POSTER else StripOf)(clip.id, clip.path)
    make_kept(wanted, library.resolve(clip.path), thumbnails, cancel)


def _file(kind: Thumbnail, thumbnails: Thumbnails) -> NumbersSeen:
    return NumbersSeen(thumbnails.folder / f"{kind}.seen")


def _step_back() -> None:
    """Let everybody else go first, in this thread of our own pool."""
    if sys.platform.startswith("linux"):
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)
    else:
        QThread.currentThread().setPriority(QThread.Priority.LowPriority)
