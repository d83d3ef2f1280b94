"""What was left in the library folder by work cut short, and that nobody will ever take up again: cleared away.

Only what is provably ours goes: a part that names a job of this list which is over for good; a part under a name that
such a job, and no other, was given, untouched since the job ended; a sidecar half written, of a clip of this list, an
hour old. Everything else stays, whatever it is called: the library folder is the user's.
"""

import logging
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.ids import JobId
from desktop_app.domain.job import FINAL, Job, JobState
from desktop_app.storage.database import open_reader
from desktop_app.storage.disk import disk_trouble
from desktop_app.storage.encoding import dumps
from desktop_app.storage.job_store import JobStore
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.storage.rows import read, read_job
from desktop_app.storage.transactions import translating

QUIET = timedelta(hours=1)
"""A sidecar is written in a moment: one half written that long ago never will be whole."""

COARSE = timedelta(seconds=2)
"""How far the times of files are off on the coarsest of file systems."""

_MONTH = re.compile(r"\d{4}-\d\d")
_PART = re.compile(r"(?P<name>.+)\.part(\.etag|\.copy)?")
_SIDECAR = re.compile(r"(?P<name>.+)\.json\.[0-9a-f]{8}\.part")
_CLAIM = re.compile(rb"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}) \d+")

log = logging.getLogger(__name__)


def sweep(data_dir: Path, library: LibraryFolder, now: datetime, cancel: CancelToken) -> list[str]:
    """Clear away; the names of what went, relative to the library. A thread of its own: it asks the disk and the list.

    Raises `KnownError`: `FOLDER_UNAVAILABLE`, `STOPPED`, and those of the database.
    """
    found = [part for month in _months(library) for part in _parts(month, cancel)]
    if not found:
        return []
    with closing(open_reader(data_dir)) as connection:
        list_now = _List(connection)
        gone = []
        for path in found:
            cancel.check()
            with disk_trouble(library.root):
                try:
                    if list_now.is_left_over(path, library, now):
                        path.unlink()
                        gone.append(library.relative(path))
                except FileNotFoundError:
                    continue  # it has just become whole
    if gone:
        log.info("cleared away in the library: %s", ", ".join(gone))
    return gone


def _months(library: LibraryFolder) -> list[Path]:
    with disk_trouble(library.root):
        if not library.root.is_dir():
            return []
        return sorted(path for path in library.root.iterdir() if _MONTH.fullmatch(path.name) and path.is_dir())


def _parts(month: Path, cancel: CancelToken) -> Iterator[Path]:
    """The part itself last: it says what lies beside it."""
    cancel.check()
    with disk_trouble(month):
        found = [path for path in month.iterdir() if ".part" in path.name]
    yield from sorted(found, key=lambda path: (path.name.endswith(".part"), path.name))


@dataclass(frozen=True)
class _List:
    """The list of jobs, asked about files."""

    connection: sqlite3.Connection

    def is_left_over(self, path: Path, library: LibraryFolder, now: datetime) -> bool:
        """Raises `OSError`."""
        touched = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        sidecar = _SIDECAR.fullmatch(path.name)
        if sidecar is not None:
            clip = library.relative(path.with_name(sidecar["name"]))
            return self._has(clip) and touched < now - QUIET
        part = _PART.fullmatch(path.name)
        if part is None or path.is_symlink() or not path.is_file():
            return False
        job = self._job_of(path.with_name(f"{part['name']}.part"), library.relative(path.with_name(part["name"])))
        return job is not None and job.finished_at is not None and touched <= job.finished_at + COARSE

    def _job_of(self, part: Path, clip: str) -> Job | None:
        """The job that is over and whose part this is."""
        claim = None
        if part.exists():
            with part.open("rb") as file:
                claim = _CLAIM.fullmatch(file.read(64))
        if claim is not None:
            job = JobStore(self.connection).get(JobId(claim[1].decode("ascii")))
            return job if job is not None and _is_over(job) else None
        named = [] if self._has(clip) else self._named(clip)
        return named[0] if len(named) == 1 and _is_over(named[0]) else None

    def _has(self, clip: str) -> bool:
        with translating(self.connection):
            return self.connection.execute("SELECT 1 FROM clips WHERE path = ?", (clip,)).fetchone() is not None

    def _named(self, clip: str) -> list[Job]:
        """Every job with an output that was to be kept as `clip`."""
        with translating(self.connection):
            rows = self.connection.execute("SELECT * FROM jobs WHERE instr(details, ?)", (dumps(clip),)).fetchall()
        jobs = (read(read_job, row) for row in rows)
        return [job for job in jobs if clip in {output.path for output in job.outputs}]


def _is_over(job: Job) -> bool:
    """Whether it is never gone on with. A failed one that is in sight may yet be looked at again."""
    return job.state in FINAL and (job.state is not JobState.FAILED or job.dismissed)
