"""Opening, migrating, and what becomes of a database that is newer, damaged, locked, full or gone."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.domain.errors import ErrorCode, KnownError
from desktop_app.storage import database
from desktop_app.storage.data_lock import DataLock
from desktop_app.storage.database import COPIES_FOLDER, FILE_NAME, open_reader, open_writer
from desktop_app.storage.job_store import JobChange, JobStore
from desktop_app.storage.migrations import KEPT_COPIES, migrate, version_of
from desktop_app.storage.schema import STEPS
from tests.jobs import a_job

ADD_MOOD = "ALTER TABLE jobs ADD COLUMN mood TEXT;"


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_writer(tmp_path)) as connection:
        yield connection


def refusal(data_dir: Path) -> ErrorCode:
    with pytest.raises(KnownError) as caught:
        open_writer(data_dir)
    return caught.value.error.code


def test_every_commit_is_on_disk_before_it_is_heard_of(writer: sqlite3.Connection) -> None:
    full = 2
    assert writer.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    assert writer.execute("PRAGMA synchronous").fetchone()[0] == full
    assert writer.execute("PRAGMA foreign_keys").fetchone()[0] == 1


def test_a_reader_sees_each_commit_and_cannot_write(writer: sqlite3.Connection, tmp_path: Path) -> None:
    job = a_job()
    with closing(open_reader(tmp_path)) as reader:
        JobStore(writer).apply(JobChange(job, None))
        assert JobStore(reader).get(job.id) == job
        with pytest.raises(KnownError) as caught:
            JobStore(reader).set_cost(job.id, 1)  # type: ignore[arg-type]
    assert caught.value.error.code is ErrorCode.FOLDER_UNAVAILABLE


def test_a_folder_never_used_reads_as_empty_and_stays_untouched(tmp_path: Path) -> None:
    with closing(open_reader(tmp_path / "new")) as reader:
        assert list(JobStore(reader).jobs()) == []
    assert list(tmp_path.iterdir()) == []


def test_a_folder_with_signs_that_mean_something_in_a_link(tmp_path: Path) -> None:
    folder = tmp_path / "100% of it? #1 é"
    open_writer(folder).close()
    with closing(open_reader(folder)) as reader:
        assert version_of(reader) == len(STEPS)
    assert (folder / FILE_NAME).exists()


def test_a_migration_keeps_the_data_and_a_copy_of_before(writer: sqlite3.Connection, tmp_path: Path) -> None:
    job = a_job()
    JobStore(writer).apply(JobChange(job, None))
    copies = tmp_path / COPIES_FOLDER
    assert not copies.exists(), "a new database is nothing to copy"
    migrate(writer, copies, (*STEPS, ADD_MOOD))
    assert version_of(writer) == len(STEPS) + 1
    assert JobStore(writer).get(job.id) == job
    (copy,) = copies.iterdir()
    with closing(sqlite3.connect(copy)) as old:
        assert version_of(old) == len(STEPS)
        assert old.execute("SELECT id FROM jobs").fetchall() == [(job.id,)]


def test_only_the_last_copies_are_kept(writer: sqlite3.Connection, tmp_path: Path) -> None:
    steps = STEPS
    for number in range(KEPT_COPIES + 2):
        steps = (*steps, f"CREATE TABLE extra_{number} (a);")
        migrate(writer, tmp_path, steps)
    kept = sorted(path.name for path in tmp_path.glob("*version*"))
    assert [name.split("version ")[1] for name in kept] == [
        f"{len(STEPS) + n}.sqlite3" for n in range(2, 2 + KEPT_COPIES)
    ]


def test_a_step_that_fails_leaves_nothing_behind(writer: sqlite3.Connection, tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError):
        migrate(writer, tmp_path / "copies", (*STEPS, ADD_MOOD + "\nCREATE TABLE jobs (a);"))
    assert version_of(writer) == len(STEPS)
    assert "mood" not in {row["name"] for row in writer.execute("PRAGMA table_info(jobs)")}
    assert not writer.in_transaction


def test_a_reader_before_the_migration_reads_an_upgraded_copy(
    writer: sqlite3.Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    JobStore(writer).apply(JobChange(a_job(), None))
    later = (*STEPS, ADD_MOOD)
    monkeypatch.setattr(database, "STEPS", later)
    monkeypatch.setattr(migrate, "__defaults__", (later,))
    with closing(open_reader(tmp_path)) as reader:
        assert reader.execute("SELECT mood FROM jobs").fetchone()["mood"] is None
    assert version_of(writer) == len(STEPS)


def test_a_later_version_is_left_as_it_is(tmp_path: Path) -> None:
    with closing(open_writer(tmp_path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = (tmp_path / FILE_NAME).read_bytes()
    assert refusal(tmp_path) is ErrorCode.DATABASE_NEWER
    assert (tmp_path / FILE_NAME).read_bytes() == before


def test_what_is_no_database_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"a letter to my aunt " * 500)
    assert refusal(tmp_path) is ErrorCode.DATABASE_DAMAGED
    assert (tmp_path / FILE_NAME).read_bytes() == b"a letter to my aunt " * 500


def test_damage_in_the_middle_is_known_damage(tmp_path: Path) -> None:
    with closing(open_writer(tmp_path)) as connection:
        for _ in range(200):
            JobStore(connection).apply(JobChange(a_job(), None))
    path = tmp_path / FILE_NAME
    data = path.read_bytes()
    path.write_bytes(data[:4096] + bytes(b ^ 0x5A for b in data[4096:]))
    with pytest.raises(KnownError) as caught, closing(open_reader(tmp_path)) as reader:
        list(JobStore(reader).jobs())
    assert caught.value.error.code is ErrorCode.DATABASE_DAMAGED


@pytest.mark.parametrize(
    "harm", ["state = 'ASLEEP'", "request = '{'", "details = '[]'", "finished_at = 'noon'", "id = CAST(x'ff' AS TEXT)"]
)
def test_a_row_nobody_here_wrote_is_known_damage(writer: sqlite3.Connection, harm: str) -> None:
    JobStore(writer).apply(JobChange(a_job(), None))
    writer.execute("DROP TRIGGER job_keeps_its_identity")
    writer.execute(f"UPDATE jobs SET {harm}")
    with pytest.raises(KnownError) as caught:
        list(JobStore(writer).jobs())
    assert caught.value.error.code is ErrorCode.DATABASE_DAMAGED


def test_a_lock_of_another_program(writer: sqlite3.Connection, tmp_path: Path) -> None:
    writer.execute("PRAGMA busy_timeout = 10")
    with closing(sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(KnownError) as caught:
            JobStore(writer).apply(JobChange(a_job(), None))
        other.execute("ROLLBACK")
    assert caught.value.error.code is ErrorCode.DATABASE_BUSY
    JobStore(writer).apply(JobChange(a_job(), None))


def test_a_full_disk_writes_nothing_and_the_connection_lives_on(writer: sqlite3.Connection) -> None:
    store = JobStore(writer)
    pages = writer.execute("PRAGMA page_count").fetchone()[0]
    writer.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(KnownError) as caught:
        store.apply_all(JobChange(a_job(), None) for _ in range(200))
    assert caught.value.error.code is ErrorCode.DISK_FULL
    assert list(store.jobs()) == []
    writer.execute("PRAGMA max_page_count = 1000000")
    store.apply(JobChange(a_job(), None))


def test_a_data_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert refusal(tmp_path / "file") is ErrorCode.FOLDER_UNAVAILABLE


def test_one_engine_a_folder() -> None:
    folder = Path.home() / "data"
    first = DataLock(folder)
    first.acquire()
    with pytest.raises(KnownError) as caught:
        DataLock(folder).acquire()
    assert caught.value.error.code is ErrorCode.ENGINE_RUNNING
    first.release()
    first.release()
    second = DataLock(folder)
    second.acquire()
    second.release()


LOCKED = "print('locked', flush=True); sys.stdin.read()"
ENGINE = (
    "import pathlib, sys; from desktop_app.storage.data_lock import DataLock;"
    f"lock = DataLock(pathlib.Path(sys.argv[1])); lock.acquire(); {LOCKED}"
)
EARLIER_ENGINE = (
    "import sqlite3, sys; lock = sqlite3.connect(sys.argv[1] + '/engine.lock', timeout=0, isolation_level=None);"
    f"lock.execute('BEGIN EXCLUSIVE'); {LOCKED}"
)


def engine_in(folder: Path, program: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-c", program, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )


@pytest.mark.parametrize("program", [ENGINE, EARLIER_ENGINE])
def test_a_killed_engine_holds_no_lock(tmp_path: Path, program: str) -> None:
    with engine_in(tmp_path, program) as engine:
        assert engine.stdout is not None
        assert engine.stdout.readline() == b"locked\n"
        with pytest.raises(KnownError) as caught:
            DataLock(tmp_path).acquire()
        engine.kill()
    assert caught.value.error.code is ErrorCode.ENGINE_RUNNING
    lock = DataLock(tmp_path)
    lock.acquire()
    lock.release()


def test_an_earlier_engine_is_kept_out(tmp_path: Path) -> None:
    lock = DataLock(tmp_path)
    lock.acquire()
    with engine_in(tmp_path, EARLIER_ENGINE) as engine:
        assert engine.stdout is not None
        assert engine.stdout.readline() == b"", "it locked the folder too"
    assert engine.returncode
    lock.release()
