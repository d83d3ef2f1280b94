"""What is left lying about in the library goes if it is provably ours, and nothing else ever does."""

import os
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.ids import new_clip_id
from desktop_app.domain.job import Clip, Job, JobState, MediaKind
from desktop_app.storage import sidecar
from desktop_app.storage.database import open_writer
from desktop_app.storage.job_store import JobChange, JobStore
from desktop_app.storage.library_folder import PART, LibraryFolder
from desktop_app.storage.sweep import sweep
from tests.jobs import NOW, OUTPUT, a_job

S = JobState
ENDED = datetime(2026, 11, 22, 15, tzinfo=UTC)
LATER = ENDED + timedelta(days=1)


@pytest.fixture
def library(tmp_path: Path) -> LibraryFolder:
    return LibraryFolder(tmp_path / "library")


def stored(library: LibraryFolder, job: Job, *clips: Clip) -> Job:
    with closing(open_writer(library.root.with_name("data"))) as connection:
        JobStore(connection).apply(JobChange(job, None, clips=clips))
    return job


def over(state: JobState = S.FAILED, *, dismissed: bool = True) -> Job:
    return a_job(state, finished_at=ENDED, dismissed=dismissed)


def named(library: LibraryFolder, job: Job) -> Job:
    """With a name in the library, taken by a part."""
    return replace(job, outputs=(replace(OUTPUT, path=library.clip_path(job, OUTPUT, 0)),))


def part_of(library: LibraryFolder, job: Job, data: bytes | None = None) -> Path:
    """The part of the job's output, with `data` in it instead of what says whose it is; last touched in time."""
    part = library.part_of(job.outputs[0].path)
    if data is not None:
        part.write_bytes(data)
    touch(part, ENDED)
    return part


def touch(file: Path, moment: datetime) -> None:
    os.utime(file, (moment.timestamp(), moment.timestamp()))


def swept(library: LibraryFolder) -> list[str]:
    """The names of what went; a second look finds nothing more."""
    data_dir = library.root.with_name("data")
    open_writer(data_dir).close()
    gone = sweep(data_dir, library, LATER, CancelToken())
    assert sweep(data_dir, library, LATER, CancelToken()) == []
    return sorted(Path(path).name for path in gone)


@pytest.mark.parametrize("data", [None, b"half a film " * 20])
@pytest.mark.parametrize("state", [S.FAILED, S.CANCELLED])
def test_the_part_of_a_shot_that_is_over_goes(library: LibraryFolder, state: JobState, data: bytes | None) -> None:
    job = stored(library, named(library, over(state)))
    part = part_of(library, job, data)
    mark = part.with_name(part.name + ".etag")
    mark.write_text("mark")
    touch(mark, ENDED)
    assert swept(library) == sorted([part.name, mark.name])
    assert list(library.root.rglob("*.*")) == []


def test_the_copy_of_a_file_that_was_being_brought_goes_with_its_claim(library: LibraryFolder) -> None:
    """The name was never saved: only the claim says whose it is."""
    job = stored(library, replace(over(S.CANCELLED), request_id=None))
    part = library.part_of(library.clip_path(job, OUTPUT, 0))
    copy = part.with_name(part.name + ".copy")
    copy.write_bytes(b"film")
    for file in (part, copy):
        touch(file, ENDED)
    assert swept(library) == sorted([part.name, copy.name])


@pytest.mark.parametrize("data", [None, b"half a film " * 20])
@pytest.mark.parametrize(
    "job",
    [over(dismissed=False), a_job(S.DOWNLOADING), a_job(S.RUNNING)],
    ids=["failed and in sight", "downloading", "renewing"],
)
def test_the_part_of_a_shot_that_may_go_on_stays(library: LibraryFolder, job: Job, data: bytes | None) -> None:
    part_of(library, stored(library, named(library, job)), data)
    assert swept(library) == []


def test_a_part_of_somebody_else_stays(library: LibraryFolder) -> None:
    month = library.root / "2026-11"
    month.mkdir(parents=True)
    for name in ("mine.mp4.part", "notes.part.txt", "a.json.0123abcd.part", "a.json.xyz.part", "x.part.etag"):
        (month / name).write_bytes(b"mine")
        touch(month / name, NOW)
    (library.root / "film.mp4.part").write_bytes(b"mine")
    stored(library, replace(over(), outputs=(replace(OUTPUT, path="2026-10/elsewhere.mp4"),)))
    assert swept(library) == []


def test_a_part_under_the_same_name_that_another_took_since_stays(library: LibraryFolder) -> None:
    gone = stored(library, named(library, over()))
    part_of(library, gone, b"half a film")
    other = stored(library, replace(a_job(S.DOWNLOADING), outputs=gone.outputs))
    assert other.outputs == gone.outputs
    assert swept(library) == []


def test_a_part_touched_after_its_shot_ended_stays(library: LibraryFolder) -> None:
    part = part_of(library, stored(library, named(library, over())), b"half a film")
    touch(part, ENDED + timedelta(minutes=1))
    assert swept(library) == []


def test_a_sidecar_half_written_goes_if_its_clip_is_ours_and_it_is_old(library: LibraryFolder) -> None:
    job, path = over(S.DONE, dismissed=False), "2026-11/22 14.03 rain a1b2.mp4"
    clip = Clip(new_clip_id(), job.id, path, MediaKind.VIDEO, "ab" * 32, 4, 1920, 1080, NOW, 6.0, 25.0)
    stored(library, replace(job, outputs=(replace(OUTPUT, path=path),)), clip)
    film = library.root / path
    film.parent.mkdir(parents=True)
    film.write_bytes(b"film")
    sidecar.write(library, job, clip)
    old, young, foreign = (
        film.with_name(f"{name}.json.0123abc{number}{PART}")
        for number, name in enumerate((film.name, film.name, "other.mp4"))
    )
    for file, age in ((old, timedelta(hours=2)), (young, timedelta(minutes=2)), (foreign, timedelta(hours=2))):
        file.write_bytes(b'{"schema')
        touch(file, LATER - age)
    assert swept(library) == [old.name]
    assert {file.name for file in film.parent.iterdir()} == {film.name, film.name + ".json", young.name, foreign.name}


def test_a_library_that_is_not_there_is_left_alone(library: LibraryFolder) -> None:
    stored(library, over())
    assert swept(library) == []
    assert not library.root.exists()
