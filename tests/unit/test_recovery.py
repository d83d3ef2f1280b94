"""A job list that is damaged or gone comes back from what is left of it, and nothing of it is sent by itself."""

import os
import random
import shutil
import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, KnownError
from desktop_app.domain.ids import new_clip_id
from desktop_app.domain.job import (
    FINAL,
    UNSENT,
    Clip,
    HoldReason,
    Job,
    JobState,
    MediaKind,
    Output,
    Submission,
    SubmissionEnding,
)
from desktop_app.domain.transitions import restored
from desktop_app.storage import recovery, sidecar
from desktop_app.storage.database import COPIES_FOLDER, FILE_NAME, open_writer
from desktop_app.storage.job_store import JobChange, JobStore
from desktop_app.storage.kept_clips import clips_below
from desktop_app.storage.labels import TAGS, put_labels
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.storage.migrations import KEPT_COPIES, STAMP, copies_in
from desktop_app.storage.recovery import keep_daily_copy, open_mended
from tests.damaged_list import (
    FAILED,
    HELD,
    LOST,
    QUEUED,
    RUNNING,
    SENDING,
    SHOTS,
    TODAY,
    Found,
    copy_list,
    first_look,
    flip,
    make_list,
    started,
)
from tests.house.logs import ExpectLog
from tests.jobs import NOW, a_job
from tests.shown import shown

S = JobState
DAMAGED = "the job list (is damaged|was made new)"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("list")
    make_list(folder)
    return folder


@pytest.fixture
def data(made: Path, tmp_path: Path) -> Path:
    return copy_list(made, tmp_path / "data")


def sendable(found: Found) -> set[str]:
    return {job.id for job in found.jobs.values() if job.state in UNSENT - {S.HELD}}


PARTS = {"header": (0, 100, 30), "tables": (0, 5 * 4096, 60), "rows": (0, 1 << 40, 80)}
"""Where bytes are flipped, and how many."""


@pytest.mark.parametrize("part", PARTS)
def test_one_flipped_byte_loses_nothing_but_the_row_it_hits(
    made: Path, tmp_path: Path, part: str, expected_log: ExpectLog
) -> None:
    expected_log(DAMAGED)
    start, end, count = PARTS[part]
    chance, outcomes = random.Random(part), Counter[str]()
    size = (made / "data" / FILE_NAME).stat().st_size
    for _ in range(count):
        offset, by = chance.randrange(start, min(end, size)), chance.randrange(1, 256)
        data = copy_list(made, tmp_path / "data")
        flip(data, offset, by)
        try:
            found = first_look(data, made / "library")
        except KnownError as error:
            outcomes[error.error.code] += 1
        else:
            missing = TODAY - found.jobs.keys()
            assert sendable(found) <= ({QUEUED} if found.mended is None else set()), f"byte {offset}"
            assert found.clips == SHOTS, f"byte {offset}"
            assert not missing or (found.mended is not None and len(missing) == 1), f"byte {offset}"
            outcomes["unnoticed" if found.mended is None else "mended"] += 1
            outcomes["a row lost"] += len(missing)
        shutil.rmtree(data)
    assert outcomes["mended"] > count // 10
    assert outcomes[ErrorCode.DATABASE_NEWER] <= 2
    assert outcomes.keys() <= {"mended", "unnoticed", "a row lost", ErrorCode.DATABASE_NEWER}
    assert outcomes["a row lost"] <= count // 20


def test_what_may_have_been_sent_is_never_sent_by_itself(data: Path, made: Path, expected_log: ExpectLog) -> None:
    expected_log(DAMAGED)
    flip(data, 0, 1)
    found = first_look(data, made / "library")
    assert found.mended is not None
    states = {job_id: job.state for job_id, job in found.jobs.items()}
    assert states == {
        QUEUED: S.HELD,
        HELD: S.HELD,
        SENDING: S.UNCERTAIN,
        LOST: S.UNCERTAIN,
        RUNNING: S.RUNNING,
        FAILED: S.FAILED,
    }
    assert found.jobs[QUEUED].reason is HoldReason.RESTORED
    assert found.jobs[RUNNING].request_id == "request-5"
    assert (found.mended.asked, found.mended.lost) == (4, 0)
    assert (data / found.mended.kept_as).read_bytes()[1:16] == b"QLite format 3\0"
    with started(data, made / "library") as (connection, jobs, again):
        assert again is None
        assert jobs == found.jobs
        (open_before,) = JobStore(connection).submissions_of(SENDING)
        assert open_before.ending is SubmissionEnding.UNCERTAIN


@pytest.mark.parametrize(
    ("ending", "state"),
    [
        (SubmissionEnding.ACCEPTED, S.RUNNING),
        (SubmissionEnding.UNCERTAIN, S.UNCERTAIN),
        (None, S.UNCERTAIN),
        (SubmissionEnding.UNSENT, S.HELD),
        (SubmissionEnding.REFUSED, S.HELD),
    ],
)
@pytest.mark.parametrize("was", sorted(UNSENT | {S.SUBMITTING, S.UNCERTAIN}))
def test_a_restored_job_is_what_its_submissions_say(
    was: JobState, ending: SubmissionEnding | None, state: JobState
) -> None:
    job = a_job(was)
    request_id = "req-9" if ending is SubmissionEnding.ACCEPTED else None
    row = Submission("s", job.id, job.account, NOW, NOW if ending else None, ending, request_id)
    believed, (ended,) = restored(job, (row,), NOW)
    assert believed.state is (S.UNCERTAIN if was not in UNSENT and state is S.HELD else state)
    assert believed.request_id == request_id
    assert ended.ending is (ending or SubmissionEnding.UNCERTAIN)


@pytest.mark.parametrize("state", sorted(set(S) - UNSENT - {S.SUBMITTING, S.UNCERTAIN}))
def test_a_restored_job_that_was_sent_goes_on_as_it_was(state: JobState) -> None:
    job = a_job(state)
    assert restored(job, (), NOW) == (job, ())


def test_what_lies_in_the_log_beside_the_database_is_saved_too(
    made: Path, data: Path, tmp_path: Path, expected_log: ExpectLog
) -> None:
    expected_log(DAMAGED)
    crashed = tmp_path / "crashed"
    with closing(open_writer(data)) as connection:
        new = a_job(S.QUEUED)
        JobStore(connection).apply(JobChange(new, None))
        shutil.copytree(data, crashed)
    assert (crashed / (FILE_NAME + "-wal")).stat().st_size
    flip(crashed, 20, 0xFF)
    flip(crashed, 4096 * 30, 0xFF)
    assert first_look(crashed, made / "library").jobs.keys() == TODAY | {new.id}


def test_a_list_of_a_later_version_is_left_as_it_is(data: Path, made: Path) -> None:
    with closing(sqlite3.connect(data / FILE_NAME)) as connection:
        connection.execute("PRAGMA user_version = 7")
    before = (data / FILE_NAME).read_bytes()
    with pytest.raises(KnownError) as caught:
        first_look(data, made / "library")
    assert caught.value.error.code is ErrorCode.DATABASE_NEWER
    assert (data / FILE_NAME).read_bytes() == before


def test_a_list_that_is_gone_comes_back_from_its_copy_and_the_library(
    data: Path, made: Path, expected_log: ExpectLog
) -> None:
    expected_log(DAMAGED)
    (data / FILE_NAME).unlink()
    found = first_look(data, made / "library")
    assert found.clips == SHOTS
    assert found.mended is not None
    assert (found.mended.kept_as, found.mended.jobs, found.mended.clips) == ("", SHOTS, 0)
    assert found.mended.copy_of is not None

    shutil.rmtree(data)
    alone = first_look(data, made / "library")
    assert alone.mended is not None
    assert (alone.mended.copy_of, alone.mended.clips, alone.clips) == (None, SHOTS, SHOTS)


def test_what_the_artist_did_since_the_copy_was_made_is_taken_from_the_sidecars(
    data: Path, made: Path, tmp_path: Path, expected_log: ExpectLog
) -> None:
    expected_log(DAMAGED)
    library = LibraryFolder(Path(shutil.copytree(made / "library", tmp_path / "library")))
    with closing(open_writer(data)) as connection:
        new, old = clips_below(connection, None, 2)
    told = replace(new.clip, rating=5, notes="the one", tags=("since",), collections=("Best",), rejected=True)
    sidecar.write(library, new.job, told)
    before = sidecar.write(library, old.job, replace(old.clip, notes="before the copy"))
    os.utime(before, (0, 0))
    (data / FILE_NAME).unlink()
    with started(data, library.root) as (connection, _, mended):
        assert mended is not None
        found = {kept.clip.id: kept for kept in clips_below(connection, None, SHOTS)}
        assert found[new.clip.id].clip == told
        assert found[new.clip.id].mark is None, "nothing older is written over the sidecar"
        assert found[old.clip.id].clip == old.clip
        assert found[old.clip.id].mark is not None
        assert [row.clip.id for row in shown(connection, "since")] == [new.clip.id]


def test_a_first_start_has_nothing_to_mend(tmp_path: Path) -> None:
    assert first_look(tmp_path / "data", tmp_path / "library") == Found({}, 0, None)
    assert [path.name for path in (tmp_path / "data").iterdir()] == [FILE_NAME]


def test_a_library_that_is_not_there_is_looked_through_later(
    data: Path, made: Path, tmp_path: Path, expected_log: ExpectLog
) -> None:
    expected_log(DAMAGED)
    for file in (data / FILE_NAME, *copies_in(data / COPIES_FOLDER)):
        file.write_bytes(b"burnt")
    library = tmp_path / "unplugged"
    found = first_look(data, library)
    assert found.mended is not None
    assert (found.mended.library, found.clips) == (False, 0)
    shutil.copytree(made / "library", library)
    later = first_look(data, library)
    assert later.mended is not None
    assert (later.mended.library, later.clips) == (True, SHOTS)
    assert first_look(data, library).mended is None


@pytest.mark.parametrize(("start", "count"), [(0, 100), (100, 4000), (4096, 4096)], ids=["header", "tables", "a page"])
def test_the_artists_own_work_comes_back(
    data: Path, made: Path, tmp_path: Path, start: int, count: int, expected_log: ExpectLog
) -> None:
    """Out of the damaged list, and where that can't be read, out of the sidecars."""
    expected_log(DAMAGED)
    with closing(open_writer(data)) as connection:
        before = _artists_work(connection)
        if start == 0:  # the sidecars don't know of it yet
            number = connection.execute("SELECT MAX(number) FROM clips").fetchone()[0]
            put_labels(connection, TAGS, number, ("said last",))
            connection.execute("UPDATE clips SET rejected = 1, removed_at = NULL WHERE number = ?", (number,))
            before = _artists_work(connection)
    assert any(clip.tags for clip in before.values())
    assert any(clip.collections for clip in before.values())
    for offset in range(start, start + count):
        flip(data, offset, 0xFF)
    with started(data, made / "library") as (connection, _, mended):
        assert mended is not None
        assert _artists_work(connection) == before
        found = shown(connection, "said last" if start == 0 else "")
        assert len(found) == (1 if start == 0 else len(before))


def _artists_work(connection: sqlite3.Connection) -> dict[str, Clip]:
    return {row.clip.id: row.clip for row in shown(connection)}


def test_a_shot_the_copy_believes_unfinished_is_taken_from_the_library(tmp_path: Path, expected_log: ExpectLog) -> None:
    """Two clips of three are there: one download is gone on with, nothing is made or paid again."""
    expected_log(DAMAGED)
    library, data = LibraryFolder(tmp_path / "library"), tmp_path / "data"
    names = [f"2026-11/{letter}.mp4" for letter in "abc"]
    outputs = tuple(Output(MediaKind.VIDEO, f"https://media.runcomfy.net/{name}", name) for name in names)
    done = replace(a_job(S.DONE), outputs=outputs)
    waiting = replace(a_job(S.QUEUED), id=done.id)
    clips = [_a_clip(library, done, name) for name in names[:2]]
    with closing(open_writer(data)) as connection:
        JobStore(connection).apply(JobChange(waiting, None))
        keep_daily_copy(connection, data)
    (data / FILE_NAME).write_bytes(b"burnt")
    found = first_look(data, library.root)
    job = found.jobs[done.id]
    assert (job.state, job.request_id, job.outputs) == (S.DOWNLOADING, done.request_id, outputs)

    shutil.rmtree(data)
    alone = first_look(data, library.root)
    assert (alone.jobs, alone.clips) == ({}, len(clips))


def _a_clip(library: LibraryFolder, job: Job, path: str) -> Clip:
    file = library.resolve(path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"film")
    clip = Clip(new_clip_id(), job.id, path, MediaKind.VIDEO, "ab" * 32, 4, 1920, 1080, NOW, 6.0, 25.0)
    sidecar.write(library, job, clip)
    return clip


@pytest.mark.parametrize("step", range(4))
def test_mending_that_is_cut_short_is_gone_on_with(
    data: Path, made: Path, step: int, monkeypatch: pytest.MonkeyPatch, expected_log: ExpectLog
) -> None:
    """The power goes at each change of a name."""
    expected_log(DAMAGED)
    flip(data, 0, 1)
    (data / (FILE_NAME + "-wal")).write_bytes(b"an old log")
    replace_file, left = os.replace, iter(range(100))

    def power_goes(source: Path, target: Path) -> None:
        if next(left) == step:
            raise KeyboardInterrupt
        replace_file(source, target)

    monkeypatch.setattr(os, "replace", power_goes)
    with pytest.raises(KeyboardInterrupt):
        first_look(data, made / "library")
    monkeypatch.undo()
    found = first_look(data, made / "library")
    assert (set(found.jobs), found.clips) == (TODAY, SHOTS)
    assert sendable(found) == set()


def test_mending_can_be_broken_off_and_leaves_all_as_it_was(data: Path, made: Path, expected_log: ExpectLog) -> None:
    expected_log("is damaged")
    flip(data, 0, 1)
    before = (data / FILE_NAME).read_bytes()
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(KnownError) as caught:
        open_mended(data, LibraryFolder(made / "library"), lambda _: None, cancel)
    assert caught.value.error.code is ErrorCode.STOPPED
    assert (data / FILE_NAME).read_bytes() == before
    assert not [path.name for path in data.iterdir() if "building" in path.name or "scratch" in path.name]


def test_a_copy_is_made_once_a_day_and_the_last_ones_are_kept(data: Path) -> None:
    folder = data / COPIES_FOLDER
    (first,) = copies_in(folder)
    with closing(open_writer(data)) as connection:
        keep_daily_copy(connection, data)
        assert copies_in(folder) == [first], "one of today is there"
        for days in range(5, 0, -1):
            (folder / f"{datetime.now(UTC) - timedelta(days=days):{STAMP}} version 1.sqlite3").write_bytes(b"old")
        first.unlink()
        keep_daily_copy(connection, data)
        assert len(copies_in(folder)) == KEPT_COPIES
        newest = copies_in(folder)[0]
        with closing(sqlite3.connect(newest)) as copy:
            assert copy.execute("SELECT COUNT(*) FROM jobs").fetchone() == (SHOTS + len(TODAY),)
        newest.unlink()
        recovery.suspect(data)
        keep_daily_copy(connection, data)
        assert newest not in copies_in(folder), "a copy of what is suspect would push out a good one"


def test_a_copy_that_takes_too_long_is_given_up(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.rmtree(data / COPIES_FOLDER)
    monkeypatch.setattr(recovery, "COPY_SECONDS", -1.0)
    monkeypatch.setattr("desktop_app.storage.migrations._PIECE", 8)
    with closing(open_writer(data)) as connection:
        keep_daily_copy(connection, data)
    assert list((data / COPIES_FOLDER).iterdir()) == []


def test_the_fixture_has_a_shot_at_every_stage(data: Path, made: Path) -> None:
    found = first_look(data, made / "library")
    assert (set(found.jobs), found.clips, found.mended) == (TODAY, SHOTS, None)
    assert {job.state for job in found.jobs.values()} >= {S.QUEUED, S.HELD, S.SUBMITTING, S.UNCERTAIN, S.RUNNING}
    assert not {job.state for job in found.jobs.values()} & (FINAL - {S.FAILED})
