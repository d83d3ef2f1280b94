"""The one writing connection, in a thread of its own.

Changes are handed over from any thread and written in small transactions: submissions before everything, then in the
order they came, edits of many clips last and slice by slice. Each is announced after its commit, never before. A list
that is damaged or gone is mended before it is opened; one that can't be opened just now is tried again until it can.
One that turns out to be damaged while it is open is let go, and opened anew once the engine has said what it
remembers; what is to be written waits for that.
"""

import logging
import time
import traceback
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import AppError, ErrorCode, KnownError, known
from desktop_app.domain.job import WATCHED, Job, JobState, Submission, SubmissionEnding
from desktop_app.log import redact
from desktop_app.runtime.store_changes import (
    Change,
    CostCharged,
    QuoteSeen,
    TextsMerged,
    Together,
    Turn,
    Turns,
    is_there,
)
from desktop_app.runtime.store_edits import BulkEdit, EditWork
from desktop_app.storage import text_merging
from desktop_app.storage.clip_files import ClipFiles, FilesChanged
from desktop_app.storage.disk import check_room
from desktop_app.storage.job_store import JobChange, JobStore
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.storage.receipts import Receipts
from desktop_app.storage.remembered import Remembered
from desktop_app.storage.sidecars_due import SidecarsWritten, settle
from desktop_app.storage.transactions import connection_is_lost

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.storage.rebuild import Mended

log = logging.getLogger(__name__)

OPEN_AGAIN_MS = 2000
ANSWER_ROOM = 4 * 1024 * 1024
"""Bytes that have to be free before a submission is written down."""
PASSING = frozenset({ErrorCode.DATABASE_BUSY, ErrorCode.DISK_FULL, ErrorCode.FOLDER_UNAVAILABLE})
"""What may keep the database from being opened now and not in a moment."""
REOPENED_EVERY = 60.0
"""Seconds: a disk that damages what has just been mended isn't written to over and over."""


@dataclass(frozen=True)
class StoreContents:
    """What the engine takes up again: jobs that aren't final or need the user, and the newest submission of each that
    was sent, may have been, or was being sent. `mended`: what had to be done to the list before it could be read.
    `again`: it had been open before, in this same program.
    """

    jobs: tuple[Job, ...]
    submissions: tuple[Submission, ...]
    costs_wanted: tuple[Job, ...]
    mended: "Mended | None" = None
    again: bool = False


class StoreWorker(QObject):
    """Lives in the store thread and owns the connection, from `open` to `close`."""

    woken = Signal()
    opening = Signal()
    reopening = Signal(object)
    doubted = Signal()
    closing = Signal()
    opened = Signal(object)
    wrote = Signal(object)
    refused = Signal(object, object)
    edit_progressed = Signal(object, object)
    edit_ended = Signal(object, object)
    lost = Signal()
    _more = Signal()

    def __init__(self, data_dir: Path, library: LibraryFolder, receipts: Receipts) -> None:
        super().__init__()
        self._data_dir, self._library, self._receipts = data_dir, library, receipts
        self._turns = Turns()
        self._connection: sqlite3.Connection | None = None
        self._store: JobStore | None = None
        self._refusal: ErrorCode | None = None
        self._remembered: Remembered | None = None
        self._reopened_at = -REOPENED_EVERY
        self._patient = self._closing = False
        self._again = QTimer(self, singleShot=True, interval=OPEN_AGAIN_MS)
        self._again.timeout.connect(self._open)
        self.cancel = CancelToken()
        self.woken.connect(self._write_next)
        self._more.connect(self._write_next, Qt.ConnectionType.QueuedConnection)
        self.opening.connect(self._open)
        self.reopening.connect(self._reopen)
        self.doubted.connect(self._met_damage)
        self.closing.connect(self._close)

    def put(self, change: Change) -> None:
        """Any thread."""
        self._turns.add(change)
        self.woken.emit()

    @Slot()
    def _open(self) -> None:
        from desktop_app.storage.recovery import open_mended

        try:
            self._connection, contents, mended = open_mended(
                self._data_dir, self._library, _contents, self.cancel, self._remembered
            )
        except KnownError as error:
            self._not_opened(error.error)
            return
        again, self._remembered, self._refusal = self._remembered is not None, None, None
        self._store = JobStore(self._connection)
        self.opened.emit(replace(contents, mended=mended, again=again))
        self._turns.add(TextsMerged())
        for _ in range(len(self._turns)):
            self.woken.emit()

    def _not_opened(self, error: AppError) -> None:
        if error.code is ErrorCode.STOPPED:
            return
        if self._patient and error.code in PASSING:
            self._patient = False  # somebody who reads may just not have closed it yet
        elif error.code is not self._refusal:
            self._refusal = error.code
            self.opened.emit(error)
        if error.code in PASSING:
            self._again.start()

    @Slot(object)
    def _reopen(self, remembered: Remembered) -> None:
        self._remembered = remembered
        self._reopened_at, self._patient = time.monotonic(), True
        self._open()

    @Slot()
    def _write_next(self) -> None:
        store, connection = self._store, self._connection
        if store is None or connection is None or (turn := self._turns.next()) is None:
            return
        try:
            done = self._write(store, connection, turn)
        except KnownError as error:
            log.info("not written: %s", error)
            self._refuse(turn, error)
        except Exception:
            if not self._made_good(store, turn):
                # Ours: a stale change, or one that the database's own rules forbid.
                log.exception("a change that can't be written")
                self._give_up(turn, None)
        else:
            if done:
                self._finish(turn)
            else:
                self._turns.put_back(turn)
                self._more.emit()

    def _finish(self, turn: Turn) -> None:
        self.wrote.emit(turn.change)
        if turn.work is not None:
            self.edit_ended.emit(turn.change, turn.work.ending())
            self._merge_after(turn.work)

    def _merge_after(self, work: EditWork) -> None:
        if work.is_of_texts:
            self._turns.add(TextsMerged())
            self._more.emit()

    def _give_up(self, turn: Turn, error: AppError | None) -> None:
        self.refused.emit(turn.change, error)
        if turn.work is not None:
            error = error or AppError(ErrorCode.BUG, {"report": redact(traceback.format_exc(limit=-12))})
            self.edit_ended.emit(turn.change, turn.work.ending(error))
            self._merge_after(turn.work)

    def _refuse(self, turn: Turn, error: KnownError) -> None:
        from desktop_app.storage.recovery import suspect

        if error.error.code is ErrorCode.DATABASE_DAMAGED:
            suspect(self._data_dir)
        if connection_is_lost(error) and self._may_reopen:
            self._turns.put_back(turn)
            self._let_go()
        else:
            self._give_up(turn, error.error)

    def _made_good(self, store: JobStore, turn: Turn) -> bool:
        """Whether it was the database that is odd, and not the change: it is damaged, or a commit that was believed to
        have failed has not, or a job of long ago came back from a copy.
        """
        from desktop_app.storage.recovery import is_damaged

        try:
            if self._connection is not None and is_damaged(self._connection):
                raise known(ErrorCode.DATABASE_DAMAGED, folder=str(self._data_dir))
            stored = is_there(store, turn.change)
        except KnownError as error:
            self._refuse(turn, error)
            return True
        if stored:
            self.wrote.emit(turn.change)
        elif isinstance(turn.change, CostCharged):
            log.info("job %s isn't as it was when its cost was asked for", turn.change.job_id)
        return stored or isinstance(turn.change, CostCharged)

    @Slot()
    def _met_damage(self) -> None:
        if self._store is not None and self._may_reopen:
            self._let_go()

    @property
    def _may_reopen(self) -> bool:
        return time.monotonic() - self._reopened_at >= REOPENED_EVERY

    def _let_go(self) -> None:
        if self._connection is not None:
            self._connection.close()
        self._connection = self._store = None
        self.lost.emit()

    def _write(self, store: JobStore, connection: "sqlite3.Connection", turn: Turn) -> bool:
        """Write what is to be written now. False: that was a part of it."""
        match turn.change:
            case JobChange() as change:
                if change.submission is not None and change.submission.ending is None:
                    # Nothing is paid for unless its answer can be written down too.
                    check_room(self._data_dir, ANSWER_ROOM)
                    self._receipts.reserve()
                store.apply(change)
            case Together(changes):
                store.apply_all(changes)
            case CostCharged(job_id, cost_usd):
                store.set_cost(job_id, cost_usd)
            case QuoteSeen(quote):
                store.save_quote(quote)
            case FilesChanged() as files:
                ClipFiles(connection).apply(files)
            case SidecarsWritten() as written:
                settle(connection, written)
            case TextsMerged():
                return self._closing or not text_merging.make_up(connection)
            case BulkEdit() as edit:
                work = turn.work or EditWork(edit)
                goes_on = work.step(connection)
                self.edit_progressed.emit(edit, work.seen)
                return not goes_on
            case _:
                assert_never(turn.change)
        return True

    @Slot()
    def _close(self) -> None:
        self._again.stop()
        self._closing = True  # what can wait goes on at the next start
        while len(self._turns) and self._store is not None:
            self._write_next()
        if self._connection is not None:
            from desktop_app.storage.recovery import keep_daily_copy

            keep_daily_copy(self._connection, self._data_dir)
            self._connection.close()
        self._connection = self._store = None
        self.thread().quit()


def _contents(connection: "sqlite3.Connection") -> StoreContents:
    store = JobStore(connection)
    jobs = tuple(store.queue())
    asked = [job for job in jobs if job.state in WATCHED | {JobState.SUBMITTING, JobState.UNCERTAIN}]
    newest = tuple(_newest(rows) for job in asked if (rows := store.submissions_of(job.id)))
    return StoreContents(jobs, newest, tuple(store.costs_wanted()))


def _newest(rows: Sequence[Submission]) -> Submission:
    """The one that counts, of which there is never more than one; or else the last."""
    live = (row for row in rows if row.ending not in {SubmissionEnding.UNSENT, SubmissionEnding.REFUSED})
    return next(live, rows[-1])
