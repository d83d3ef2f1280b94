"""A store with finished jobs and their clips, for tests of what reads it."""

import sqlite3
from array import array
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

from desktop_app.domain.clip_edits import Remove
from desktop_app.domain.ids import ClipId
from desktop_app.domain.job import Clip, JobState, MediaKind
from desktop_app.storage.clip_edits import EditClips, apply
from desktop_app.storage.database import open_writer
from desktop_app.storage.job_store import JobChange, JobStore
from desktop_app.storage.transactions import transaction
from tests.jobs import NOW, a_job, a_request


class LibraryWriter:
    """Adds finished jobs, each a minute later than the one before. Clip ids and paths are made of its number."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.store = JobStore(connection)
        self.count = 0

    def add(self, prompt: str, kind: MediaKind = MediaKind.VIDEO, *, favourite: bool = False) -> Clip:
        """A finished job with one clip, as one change."""
        change = self._next(prompt, kind, favourite)
        self.store.apply(change)
        return change.clips[0]

    def add_many(self, count: int, prompt: str = "a shot") -> None:
        self.store.apply_all([self._next(f"{prompt} {number}", MediaKind.VIDEO, False) for number in range(count)])

    def remove(self, clip_id: ClipId) -> None:
        """Take a clip out of the library."""
        (number,) = self.connection.execute("SELECT number FROM clips WHERE id = ?", (clip_id,)).fetchone()
        with transaction(self.connection):
            apply(self.connection, EditClips(array("q", [number]), Remove()))

    def _next(self, prompt: str, kind: MediaKind, favourite: bool) -> JobChange:
        self.count += 1
        moment = NOW + timedelta(minutes=self.count)
        job = a_job(JobState.DONE, request=a_request(prompt), created_at=moment, finished_at=moment)
        path = f"2026-11/{self.count}.{'mp4' if kind is MediaKind.VIDEO else 'png'}"
        clip = Clip(
            ClipId(f"clip-{self.count}"), job.id, path, kind, "0" * 64, 1, 320, 180, moment, favourite=favourite
        )
        return JobChange(job, None, clips=(clip,))


@contextmanager
def library_writer(data_dir: Path) -> Iterator[LibraryWriter]:
    """The writing half, in the calling thread."""
    with closing(open_writer(data_dir)) as connection:
        yield LibraryWriter(connection)
