"""A job list as an artist has it after a day's work, to be damaged; and the program's own first look at it."""

import random
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, KnownError
from desktop_app.domain.ids import ENVIRONMENT
from desktop_app.domain.job import Job, JobState, Submission, SubmissionEnding
from desktop_app.domain.library import LibraryQuery
from desktop_app.storage.database import FILE_NAME, open_writer
from desktop_app.storage.job_store import JobChange, JobStore
from desktop_app.storage.library_facets import facets
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.storage.library_order import Library
from desktop_app.storage.rebuild import Mended
from desktop_app.storage.recovery import keep_daily_copy, open_mended, suspect
from tests.benchmarks.make_library import make
from tests.jobs import NOW, a_job, a_request, job_id

SHOTS = 60
QUEUED, HELD, SENDING, LOST, RUNNING, FAILED = (job_id(number) for number in range(1, 7))
TODAY = {QUEUED, HELD, SENDING, LOST, RUNNING, FAILED}
"""The shots made after the copy."""


@dataclass(frozen=True)
class Found:
    """What a start finds: the jobs it takes up, and how many clips the library shows."""

    jobs: dict[str, Job]
    clips: int
    mended: Mended | None


def make_list(folder: Path) -> None:
    """In `folder`: `data` with sixty finished shots, a copy of that, and six more at every stage; and `library`."""
    data, library = folder / "data", folder / "library"
    make(SHOTS, data, library, seed=5)
    with closing(open_writer(data)) as connection:
        keep_daily_copy(connection, data)
        store = JobStore(connection)
        for number, state in ((1, JobState.QUEUED), (2, JobState.HELD), (6, JobState.FAILED)):
            request_id = {"request_id": None} if state is JobState.FAILED else {}
            store.apply(JobChange(_shot(number, state, **request_id), None))
        for number, state, ending in (
            (3, JobState.SUBMITTING, None),
            (4, JobState.UNCERTAIN, SubmissionEnding.UNCERTAIN),
            (5, JobState.RUNNING, SubmissionEnding.ACCEPTED),
        ):
            _send(store, number, state, ending)


def _shot(number: int, state: JobState, **changes: object) -> Job:
    request = a_request(f"shot {number} of today, " + "a long slow push in through the rain " * 8)
    return replace(
        a_job(state, account=ENVIRONMENT, request=request, **changes), id=job_id(number), position=100.0 + number
    )


def _send(store: JobStore, number: int, state: JobState, ending: SubmissionEnding | None) -> None:
    job = _shot(number, JobState.UPLOADING)
    opened = Submission(f"submission {number}", job.id, ENVIRONMENT, NOW)
    store.apply(JobChange(job, None))
    store.apply(JobChange(_shot(number, JobState.SUBMITTING, submitted_at=NOW), JobState.UPLOADING, opened))
    if ending is not None:
        request_id = f"request-{number}" if ending is SubmissionEnding.ACCEPTED else None
        ended = replace(opened, ended_at=NOW + timedelta(seconds=1), ending=ending, request_id=request_id)
        told = {"request_id": request_id} if request_id else {}
        store.apply(JobChange(_shot(number, state, **told), JobState.SUBMITTING, ended))


def copy_list(made: Path, to: Path) -> Path:
    """The data folder of `made` once more, at `to`."""
    shutil.copytree(made / "data", to)
    return to


def flip(data_dir: Path, offset: int, by: int) -> None:
    """Change one byte of the database."""
    with (data_dir / FILE_NAME).open("r+b") as file:
        file.seek(offset)
        before = file.read(1)[0]
        file.seek(offset)
        file.write(bytes([before ^ by]))


def settle(data_dir: Path) -> None:
    """Everything lies in the database's own file, and nobody believes what he has read of it before."""
    with closing(sqlite3.connect(data_dir / FILE_NAME, isolation_level=None)) as other:
        other.execute("INSERT INTO quotes VALUES ('any', '0', 'second', '\"\"', '2026-11-22T00:00:00+00:00')")
        other.execute("DELETE FROM quotes WHERE model_id = 'any'")
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def spoil(data_dir: Path, seed: int) -> None:
    """Fifty bytes flipped, and the mark by which SQLite knows its files."""
    settle(data_dir)
    chance = random.Random(seed)
    size = (data_dir / FILE_NAME).stat().st_size
    for offset in [0, *(chance.randrange(size) for _ in range(50))]:
        flip(data_dir, offset, chance.randrange(1, 256))


@contextmanager
def started(data_dir: Path, library: Path) -> Iterator[tuple[sqlite3.Connection, dict[str, Job], Mended | None]]:
    connection, jobs, mended = open_mended(data_dir, LibraryFolder(library), _queue, CancelToken())
    with closing(connection):
        yield connection, jobs, mended


def first_look(data_dir: Path, library: Path, starts: int = 2) -> Found:
    """Start, and read all that a window ever reads; damage met on the way is for the next start. Raises `KnownError`
    for what is refused.
    """
    with started(data_dir, library) as (connection, jobs, mended):
        try:
            for _ in JobStore(connection).jobs():
                pass
            whole = Library(connection)
            shown, _ = len(whole.first(LibraryQuery(), 1000)), facets(connection)
            counted, _ = (len(whole.shape(LibraryQuery(words)).numbers) for words in ("", "take"))
            JobStore(connection).prompts(50)
        except KnownError as error:
            if starts == 1 or error.error.code is not ErrorCode.DATABASE_DAMAGED:
                raise AssertionError("mended, and in trouble again") from error
            suspect(data_dir)
            return first_look(data_dir, library, starts - 1)
        assert counted == shown or mended is None
        return Found(jobs, shown, mended)


def _queue(connection: sqlite3.Connection) -> dict[str, Job]:
    return {job.id: job for job in JobStore(connection).queue()}


@contextmanager
def held_by_another_program(data_dir: Path) -> Iterator[None]:
    """Nobody else may even read."""
    with closing(sqlite3.connect(data_dir / FILE_NAME, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        yield
