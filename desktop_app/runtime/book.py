"""The engine's book of jobs: every track, and the one way a row changes: written first, believed and announced
after.
"""

import logging
from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.ids import AccountId, JobId
from desktop_app.domain.job import UNSENT, Clip, Job, JobState, Submission
from desktop_app.runtime.store_thread import StoreThread, Together
from desktop_app.runtime.track import Track
from desktop_app.storage.job_store import JobChange
from desktop_app.storage.remembered import Remembered

log = logging.getLogger(__name__)

WRITE_AGAIN_MS = 2000
SLICE = 200
"""How many changes of one wish are written in one transaction: a submission made meanwhile waits for one of these."""


class JobBook(QObject):
    """Lives in the engine thread.

    Signals: `saved(Track, JobChange)` after the commit, with the track's job up to date; `settled()` once all that was
    committed with it is told; `unwritable(AppError)` when the disk refuses a change. Such a change is kept and written
    again every two seconds: nothing goes on without it.
    """

    saved = Signal(object, object)
    settled = Signal()
    unwritable = Signal(object)

    def __init__(self, store: StoreThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._tracks: dict[JobId, Track] = {}
        self._unwritten: list[JobChange | Together] = []
        self._refused_ids: set[JobId] = set()
        self._told: ErrorCode | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(WRITE_AGAIN_MS)
        self._again.timeout.connect(self._write_again)
        store.wrote.connect(self._wrote)
        store.refused.connect(self._refused)

    def __iter__(self) -> Iterator[Track]:
        return iter(list(self._tracks.values()))

    def __len__(self) -> int:
        return len(self._tracks)

    def get(self, job_id: str) -> Track | None:
        return self._tracks.get(JobId(job_id))

    def in_state(self, *states: JobState) -> list[Track]:
        """In the queue's order."""
        found = [track for track in self._tracks.values() if track.job.state in states]
        return sorted(found, key=lambda track: (track.job.position, track.job.created_at))

    def unsent_of(self, account: AccountId) -> list[Track]:
        return [track for track in self.in_state(*UNSENT) if track.job.account == account]

    def remembered(self) -> Remembered:
        """All that is known of the jobs followed, as they stand on the disk, for when the disk forgets it."""
        stored = [track for track in self if track.stored]
        newest = (track.submission or track.last_submission for track in stored)
        return Remembered(
            tuple(track.job for track in stored),
            tuple(submission for submission in newest if submission is not None),
            frozenset(track.job.id for track in self if not track.stored),
        )

    def take_up(self, job: Job) -> Track:
        """Follow a job that is on disk already."""
        track = Track(job)
        self._tracks[job.id] = track
        return track

    def add(self, job: Job) -> Track:
        """Follow a new job and write its row."""
        track = self._begin(job)
        self._store.write(JobChange(job, None))
        return track

    def addition(self, job: Job) -> JobChange:
        """Follow a new job, whose row `write_together` is given."""
        self._begin(job)
        return JobChange(job, None)

    def change(self, track: Track, job: Job) -> JobChange:
        """`job` over what the track holds, for `write_together`. The track must be free of another change."""
        self._take(track, job)
        return JobChange(job, track.job.state)

    def write_together(self, units: Sequence[tuple[JobChange, ...]]) -> None:
        """Write many changes in few transactions; each unit is stored whole or not at all."""
        for start in range(0, len(units), SLICE):
            self._store.write(Together(tuple(part for unit in units[start : start + SLICE] for part in unit)))

    def add_in_place(self, job: Job, track: Track, instead: Job) -> Track:
        """Follow a new job that takes another's place, which becomes `instead`: both rows or neither."""
        self._take(track, instead)
        new = self._begin(job)
        self._store.write(Together((JobChange(instead, track.job.state), JobChange(job, None))))
        return new

    def save(self, track: Track, job: Job, submission: Submission | None = None, clips: Iterable[Clip] = ()) -> None:
        """Write `job` over what the track holds. One change of a job at a time: the track must be free of another."""
        self._take(track, job)
        self._store.write(JobChange(job, track.job.state, submission, tuple(clips)))

    def _begin(self, job: Job) -> Track:
        track = self.take_up(job)
        track.stored, track.saving = False, True
        return track

    def _take(self, track: Track, to: Job) -> None:
        if track.saving:
            raise ValueError(f"{track.job.id} is being saved already")
        track.saving, track.becoming = True, to.state

    def close(self, track: Track) -> None:
        """Stop following a job that is final."""
        self._tracks.pop(track.job.id, None)

    @property
    def next_position(self) -> float:
        return max((track.job.position for track in self._tracks.values()), default=0.0) + 1.0

    @Slot(object)
    def _wrote(self, change: object) -> None:
        for part in _changes_of(change):
            self._refused_ids.discard(part.job.id)
            self._take_in(part)
        if not self._refused_ids:
            self._told = None
        if _changes_of(change):
            self.settled.emit()

    def _take_in(self, change: JobChange) -> None:
        track = self.get(change.job.id)
        if track is None:
            return
        track.stored, track.saving, track.becoming = True, False, None
        track.job = change.job
        if change.submission is not None:
            track.last_submission = change.submission
            track.submission = change.submission if change.submission.ending is None else None
        self.saved.emit(track, change)

    @Slot(object, object)
    def _refused(self, change: object, error: AppError | None) -> None:
        if not isinstance(change, JobChange | Together):
            return
        if error is None:
            ids = ", ".join(part.job.id for part in _changes_of(change))
            log.error("job %s is left alone until the next start: what is stored isn't what was expected", ids)
            return
        self._unwritten.append(change)
        self._refused_ids.update(part.job.id for part in _changes_of(change))
        if error.code is not self._told:  # said once, however long it lasts
            self._told = error.code
            self.unwritable.emit(error)
        if not self._again.isActive():
            self._again.start()

    @Slot()
    def _write_again(self) -> None:
        waiting, self._unwritten = self._unwritten, []
        for change in waiting:
            self._store.write(change)


def _changes_of(change: object) -> tuple[JobChange, ...]:
    match change:
        case JobChange():
            return (change,)
        case Together(changes):
            return changes
        case _:
            return ()
