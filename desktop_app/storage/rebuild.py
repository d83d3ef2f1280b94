"""A new job list filled from all that is left of an old one.

From the damaged file comes what can still be read, then from its copies what isn't there yet, then from the sidecars of
the library.
"""

import logging
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TypeVar

from desktop_app.domain import transitions
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import AppError, ErrorCode, KnownError
from desktop_app.domain.ids import ClipId
from desktop_app.domain.job import UNSENT, Clip, Job, JobState, Submission, SubmissionEnding
from desktop_app.storage import sidecar
from desktop_app.storage.clip_rows import COLLECTIONS, TAGS, Names, StoredClip, index_clip, put_stored
from desktop_app.storage.disk import disk_trouble
from desktop_app.storage.encoding import dumps
from desktop_app.storage.job_store import JobChange, JobStore
from desktop_app.storage.labels import put_labels
from desktop_app.storage.library_folder import SIDECAR, LibraryFolder
from desktop_app.storage.receipts import take_in
from desktop_app.storage.remembered import NOTHING, Remembered
from desktop_app.storage.rows import Row, insert_into, job_row, submission_row
from desktop_app.storage.salvage import Named, Piece, salvaged, salvaged_names
from desktop_app.storage.sidecars_due import mark_due
from desktop_app.storage.transactions import transaction

SLICE = 500

Found = TypeVar("Found")

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Mended:
    """What was done. `kept_as` is the damaged file's new name; "" if there was none. `copy_of` is when the copy was
    made that jobs were taken from. `jobs` are all that came back, `clips` those known from the library alone. `asked`
    are the shots that wait for the user's word; `lost` those that were sent and of which nothing else is known any
    more. `library`: whether the library could be looked through.
    """

    kept_as: str
    copy_of: datetime | None
    jobs: int
    clips: int
    asked: int
    lost: int
    library: bool


_STAGE = {
    state: stage
    for stage, states in enumerate(
        (
            UNSENT,
            {JobState.SUBMITTING, JobState.UNCERTAIN},
            {JobState.RUNNING},
            {JobState.CANCELLING},
            {JobState.DOWNLOADING},
            {JobState.FAILED, JobState.CANCELLED},
            {JobState.DONE},
        )
    )
    for state in states
}
"""How far a job had come: the furthest that any source tells of is what it is."""


@dataclass
class _Later:
    """What of a source needs its jobs to be there."""

    submissions: list[Submission] = field(default_factory=list)
    clips: list[StoredClip] = field(default_factory=list)


class Rebuild:
    """Fills a new database, each job once. `remember`, `take` every source, then `believe`, `take_library`,
    `take_receipts`.

    Of the jobs remembered nothing else is believed.
    """

    def __init__(self, connection: sqlite3.Connection, cancel: CancelToken, remembered: Remembered = NOTHING) -> None:
        self._connection, self._cancel, self._remembered = connection, cancel, remembered
        self._store = JobStore(connection)
        self._now = datetime.now(UTC)
        self._copy_of: datetime | None = None
        self._jobs = self._clips = 0
        self._looked = False
        self._new: set[ClipId] = set()
        self._copied: dict[ClipId, datetime] = {}
        self._nameless: set[ClipId] = set()
        self._orphans: dict[str, Submission] = {}

    def result(self, kept_as: str) -> Mended:
        waiting = self._connection.execute("SELECT id FROM jobs WHERE state IN ('HELD', 'UNCERTAIN')")
        asked = sum(row[0] not in self._remembered.ids for row in waiting)
        lost = sum(self._store.get(row.job_id) is None for row in self._orphans.values())
        return Mended(kept_as, self._copy_of, self._jobs, self._clips, asked, lost, self._looked)

    def remember(self) -> None:
        """The jobs of the running program, to the letter: what it is about to write follows from them."""
        newest = {row.job_id: row for row in self._remembered.submissions}
        with transaction(self._connection):
            for job in self._remembered.jobs:
                submission = newest.get(job.id)
                if job.state is JobState.SUBMITTING:  # which no job is born as
                    before = replace(job, state=JobState.UPLOADING)
                    self._store.put(JobChange(before, None))
                    self._store.put(JobChange(job, before.state, submission))
                else:
                    self._store.put(JobChange(job, None, submission))
        self._jobs += len(self._remembered.jobs)

    def take(self, path: Path, copied: datetime | None) -> None:
        """All that `path` has and isn't here yet. `copied`: when it was copied; None: it is the damaged one itself."""
        before, later = self._jobs, _Later()
        scratch = path.with_name(path.name + ".scratch")
        self._each(salvaged(path, scratch), lambda piece: self._take(piece, later))
        ended_first = sorted(later.submissions, key=lambda row: row.ending is None)
        self._each(ended_first, self._take_submission)
        self._each((replace(piece, sidecar_due=copied is None) for piece in later.clips), self._take_clip)
        if copied is not None:
            self._copied.update(dict.fromkeys(self._new, copied))
        self._take_names(path, scratch)
        if self._jobs > before and self._copy_of is None:
            self._copy_of = copied

    def believe(self) -> None:
        """Once all is taken: what was never sent, or may have been, waits for the user."""
        for job in self._store.unfinished():
            if job.id in self._remembered.ids:
                continue
            submissions = self._store.submissions_of(job.id)
            believed, ended = transitions.restored(job, submissions, self._now)
            changed = [row for row, was in zip(ended, submissions, strict=True) if row != was]
            if believed != job or changed:
                with transaction(self._connection):
                    self._store.put(JobChange(believed, job.state, changed[0] if changed else None))

    def take_library(self, library: LibraryFolder) -> bool:
        """Every clip of the library that isn't here yet. False: it could not be looked through."""
        if not library.root.is_dir():
            return False
        try:
            self._each(sidecar.rebuild(library), partial(self._take_sidecar, library))
        except KnownError as error:
            if error.error.code is not ErrorCode.FOLDER_UNAVAILABLE:
                raise
            return False
        self._looked = True
        return True

    def take_receipts(self, receipts: Sequence[Submission]) -> None:
        """At last, those of submissions: what was accepted is watched, and that it was sent is known again."""
        receipts = [row for row in receipts if row.job_id not in self._remembered.ids]
        take_in(self._store, receipts, self._now)
        with transaction(self._connection):
            for row in receipts:
                job = self._store.get(row.job_id)
                if job is not None and job.request_id == row.request_id and not self._store.submissions_of(job.id):
                    self._put("submissions", submission_row(row))

    def _each(self, found: Iterable[Found], take: Callable[[Found], object]) -> None:
        going = iter(found)
        part: list[Found] | None = None
        while part is None or len(part) == SLICE:
            self._cancel.check()
            part = list(islice(going, SLICE))
            with transaction(self._connection):
                for piece in part:
                    take(piece)

    def _take(self, piece: Piece, later: "_Later") -> None:
        match piece:
            case Job() if piece.id not in self._remembered.ids:
                self._take_job(piece)
            case Submission() if self._may_be(piece):
                later.submissions.append(piece)
            case StoredClip() if piece.clip.job_id not in self._remembered.ids:
                later.clips.append(piece)

    def _take_job(self, job: Job) -> None:
        if job.state is JobState.SUBMITTING:
            job, _ = transitions.restored(job, (), self._now)
        stored = self._store.get(job.id)
        if stored is None:
            self._jobs += self._put("jobs", job_row(job))
        elif _STAGE[job.state] > _STAGE[stored.state] and stored.request_id in {None, job.request_id}:
            self._store.put(JobChange(job, stored.state))

    def _may_be(self, row: Submission) -> bool:
        """Of a job remembered the newest submission is here already, if it has one: only older ones are missing."""
        older = {SubmissionEnding.UNSENT, SubmissionEnding.REFUSED}
        return row.job_id not in self._remembered.ids or (
            row.job_id not in self._remembered.unstored and row.ending in older
        )

    def _take_submission(self, row: Submission) -> None:
        if self._store.get(row.job_id) is not None:
            self._put("submissions", submission_row(row))
        elif row.ending in {None, SubmissionEnding.ACCEPTED, SubmissionEnding.UNCERTAIN}:
            # The shot itself is gone: its row was hit. At least it is known that it was sent.
            self._orphans[row.id] = row

    def _take_clip(self, piece: StoredClip) -> None:
        if not self._has(piece.clip) and self._put_clip(piece):
            self._new.add(piece.clip.id)

    def _take_names(self, path: Path, scratch: Path) -> None:
        """For the clips that this source brought. What can't be read of them, the sidecars are asked for."""
        new, self._new = self._new, set()
        if new:
            found, whole = salvaged_names(path, scratch)
            self._each((each for each in found if each.clip_id in new), self._name)
            if not whole:
                self._nameless |= new

    def _name(self, found: Named) -> None:
        self._put_names(found.clip_id, found.names, (found.name,))

    def _put_names(self, clip_id: ClipId, names: Names, each: Iterable[str]) -> None:
        row = self._connection.execute("SELECT number FROM clips WHERE id = ?", (clip_id,)).fetchone()
        if row is not None:
            put_labels(self._connection, names, row[0], each)

    def _take_sidecar(self, library: LibraryFolder, found: tuple[Job, Clip] | AppError) -> None:
        if isinstance(found, AppError):
            return
        job, clip = found
        if clip.id in self._nameless:
            self._put_names(clip.id, TAGS, clip.tags)
            self._put_names(clip.id, COLLECTIONS, clip.collections)
        if clip.id in self._copied:
            self._take_work(clip, library.resolve(clip.path + SIDECAR), self._copied[clip.id])
        if self._has(clip) or job.id in self._remembered.ids:
            return
        stored = self._store.get(job.id)
        if stored is not None and stored.state is not JobState.DONE:
            self._finish(stored, job, clip)
            return
        if stored is None:
            self._jobs += self._put("jobs", job_row(job))
        self._clips += self._put_clip(StoredClip(clip))

    def _take_work(self, clip: Clip, path: Path, copied: datetime) -> None:
        """Of a clip out of a copy: a sidecar written after that one was made tells of the artist's work since."""
        number = self._connection.execute("SELECT number FROM clips WHERE id = ?", (clip.id,)).fetchone()[0]
        with disk_trouble(path.parent):
            written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        if written < copied:
            mark_due(self._connection, (number,))
            return
        self._connection.execute(
            "UPDATE clips SET rating = ?, favourite = ?, rejected = ?, notes = ? WHERE number = ?",
            (clip.rating, clip.favourite, clip.rejected, dumps(clip.notes), number),
        )
        for names, each in ((TAGS, clip.tags), (COLLECTIONS, clip.collections)):
            self._connection.execute(f"DELETE FROM {names.links} WHERE clip = ?", (number,))
            put_labels(self._connection, names, number, each)
        index_clip(self._connection, number)

    def _finish(self, stored: Job, told: Job, clip: Clip) -> None:
        """The library has a clip of a shot that the list believes unfinished: it was made, and its files are there.

        Its download is gone on with, which finds them and fetches only what is missing.
        """
        if stored.request_id not in {None, told.request_id}:
            return
        job = transitions.in_the_library(stored, told)
        doubtful = (row for row in self._store.submissions_of(job.id) if row.ending is SubmissionEnding.UNCERTAIN)
        row = next(doubtful, None) if job.request_id is not None else None
        found = row and replace(row, ending=SubmissionEnding.ACCEPTED, request_id=job.request_id)
        clips = (clip,) if job.state is JobState.DONE else ()
        self._store.put(JobChange(job, stored.state, found, clips))
        self._clips += 1

    def _has(self, clip: Clip) -> bool:
        same = "SELECT 1 FROM clips WHERE id = ? OR (job_id = ? AND path = ?)"
        return self._connection.execute(same, (clip.id, clip.job_id, clip.path)).fetchone() is not None

    def _put_clip(self, piece: StoredClip) -> bool:
        job = self._store.get(piece.clip.job_id)
        if job is None:
            log.info("a clip is left out: its shot is gone")
            return False
        try:
            put_stored(self._connection, job, piece)
        except sqlite3.IntegrityError as error:
            log.info("a clip is left out: %s", error)
            return False
        return True

    def _put(self, table: str, row: Row) -> bool:
        try:
            self._connection.execute(insert_into(table, row), row)
        except sqlite3.IntegrityError as error:
            # Whole to look at, but against the rules: damage all the same.
            log.info("a row of %s is left out: %s", table, error)
            return False
        return True
