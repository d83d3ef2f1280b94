"""The job list that can't be opened, can't be written or is damaged, with an engine on it: words, no traceback, and no
POST that isn't written down.
"""

import random
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal, Slot
from pytestqt.qtbot import QtBot

from desktop_app.domain import transitions
from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.job import HoldReason, JobState
from desktop_app.domain.notice import NoticeCode
from desktop_app.practice.script import Call
from desktop_app.runtime import book, store_worker
from desktop_app.runtime.draft import Draft
from desktop_app.storage import database
from desktop_app.storage.database import FILE_NAME, open_writer
from desktop_app.storage.job_store import JobChange, JobStore
from desktop_app.words.notices import notice_words
from tests.damaged_list import (
    HELD,
    LOST,
    QUEUED,
    RUNNING,
    SENDING,
    SHOTS,
    copy_list,
    flip,
    held_by_another_program,
    make_list,
)
from tests.engine_house import WAIT_MS, House, Place, a_draft, house
from tests.house.logs import ExpectLog
from tests.practice_service import practice

S = JobState


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("list")
    make_list(folder)
    return folder


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with practice(tmp_path / "service") as service:
        yield Place(tmp_path / "data", tmp_path / "library", service)


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(book, "WRITE_AGAIN_MS", 50)
    monkeypatch.setattr(store_worker, "OPEN_AGAIN_MS", 50)
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)


class Desk(QObject):
    """Asks the desk, and remembers what it refused."""

    releasing = Signal()
    sending_again = Signal(str)

    def __init__(self, running: House) -> None:
        super().__init__()
        self.refused: list[tuple[Draft, AppError]] = []
        desk = running.room.desk
        desk.not_added.connect(self._not_added)
        self.releasing.connect(desk.release_held)
        self.sending_again.connect(desk.send_again)

    @Slot(object, object)
    def _not_added(self, draft: Draft, error: AppError) -> None:
        self.refused.append((draft, error))


def posts(place: Place) -> int:
    return place.service.arrivals().get(Call.SUBMIT, 0)


def said(running: House, code: NoticeCode) -> str:
    """What the one notice of this code says, once it has come."""
    (notice,) = running.until_noticed(code)
    return notice_words(notice).whole


def test_a_list_held_by_another_program_at_the_start_is_opened_once_it_is_free(place: Place, qtbot: QtBot) -> None:
    open_writer(place.data_dir).close()
    with held_by_another_program(place.data_dir), house(place, qtbot, loaded=False) as running:
        assert "Another program is holding" in said(running, NoticeCode.TROUBLE)
        desk, draft = Desk(running), a_draft()
        running.ear.adding.emit(draft)
        qtbot.waitUntil(lambda: bool(desk.refused), timeout=WAIT_MS)
        assert desk.refused[0][0] == draft
        assert desk.refused[0][1].code is ErrorCode.DATABASE_BUSY
        assert "Another program is holding" in said(running, NoticeCode.NOT_KEPT)
    assert posts(place) == 0
    with house(place, qtbot) as running:
        running.until(running.add(), S.DONE)


def test_it_goes_on_by_itself_when_the_other_program_ends(place: Place, qtbot: QtBot) -> None:
    open_writer(place.data_dir).close()
    with ExitStack() as other:
        other.enter_context(held_by_another_program(place.data_dir))
        with house(place, qtbot, loaded=False) as running:
            said(running, NoticeCode.TROUBLE)
            assert not running.ear.loaded
            other.close()
            qtbot.waitUntil(lambda: running.ear.loaded, timeout=WAIT_MS)
            running.until(running.add(), S.DONE)


def test_a_list_held_later_sends_nothing_until_it_can_be_written(place: Place, qtbot: QtBot) -> None:
    with house(place, qtbot) as running:
        with closing(sqlite3.connect(place.data_dir / FILE_NAME, isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            running.ear.adding.emit(a_draft())
            assert "Another program is holding" in said(running, NoticeCode.TROUBLE)
            assert not running.ear.jobs
            assert posts(place) == 0
            other.execute("ROLLBACK")
        qtbot.waitUntil(lambda: bool(running.ear.jobs), timeout=WAIT_MS)
        (job_id,) = running.ear.jobs
        running.until(job_id, S.DONE)
    assert posts(place) == 1


def test_a_list_of_a_later_version_is_refused_with_words_and_left_alone(place: Place, qtbot: QtBot) -> None:
    with closing(open_writer(place.data_dir)) as connection:
        connection.execute("PRAGMA user_version = 9")
    before = (place.data_dir / FILE_NAME).read_bytes()
    with house(place, qtbot, loaded=False) as running:
        assert "later version" in said(running, NoticeCode.TROUBLE)
        desk = Desk(running)
        running.ear.adding.emit(a_draft())
        qtbot.waitUntil(lambda: bool(desk.refused), timeout=WAIT_MS)
        assert not running.ear.loaded
    assert (place.data_dir / FILE_NAME).read_bytes() == before
    assert posts(place) == 0


def test_a_damaged_list_is_mended_at_the_start_and_asks_before_it_sends(
    place: Place, qtbot: QtBot, made: Path, expected_log: ExpectLog
) -> None:
    expected_log("the job list (is damaged|was made new)")
    copy_list(made, place.data_dir)
    shutil.copytree(made / "library", place.library_dir)
    flip(place.data_dir, 0, 1)
    with house(place, qtbot) as running:
        words = said(running, NoticeCode.LIST_MENDED)
        assert "damaged file is kept as “stillwake damaged" in words
        assert f"{SHOTS + 6} shots came back" in words
        assert "4 shots may have been sent already" in words
        assert {job_id: running.job(job_id).state for job_id in (QUEUED, HELD, SENDING, LOST)} == {
            QUEUED: S.HELD,
            HELD: S.HELD,
            SENDING: S.UNCERTAIN,
            LOST: S.UNCERTAIN,
        }
        qtbot.waitUntil(lambda: running.ear.queue is not None, timeout=WAIT_MS)
        assert running.ear.queue is not None
        assert running.ear.queue.held == 0, "one word for all must not send what may have been sent"
        desk = Desk(running)
        desk.releasing.emit()
        new = running.add(a_draft("a new one"))
        running.until(new, S.DONE)
        assert running.job(QUEUED).reason is HoldReason.RESTORED
        assert posts(place) == 1
        desk.sending_again.emit(QUEUED)
        running.until(QUEUED, S.DONE)
        assert posts(place) == 2
        assert running.job(RUNNING).state in {S.RUNNING, S.FAILED}, "asked about; this service doesn't know it"


def test_a_byte_flipped_anywhere_makes_no_post_and_no_traceback(
    place: Place, qtbot: QtBot, made: Path, expected_log: ExpectLog
) -> None:
    """The engine's log is watched: an error in it fails the test."""
    expected_log("the job list (is damaged|was made new)")
    shutil.copytree(made / "library", place.library_dir)
    quiet = copy_list(made, place.data_dir.with_name("quiet"))
    with closing(open_writer(quiet)) as connection:
        store = JobStore(connection)
        queued = store.get(QUEUED)
        assert queued is not None
        store.apply(JobChange(transitions.hold(queued, HoldReason.PAUSED), S.QUEUED))
    chance = random.Random(11)
    size = (quiet / FILE_NAME).stat().st_size
    mended = 0
    for number in range(16):
        shutil.rmtree(place.data_dir, ignore_errors=True)
        shutil.copytree(quiet, place.data_dir)
        flip(place.data_dir, chance.randrange(100) if number < 8 else chance.randrange(size), chance.randrange(1, 256))
        with house(place, qtbot, loaded=False) as running:
            qtbot.waitUntil(lambda: running.ear.loaded or bool(running.ear.notices), timeout=WAIT_MS)
            mended += bool(running.ear.noticed(NoticeCode.LIST_MENDED))
    assert mended >= 4
    assert posts(place) == 0
