"""A finished clip on a host that nobody vouched for: asked about once, and not contacted before the answer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import ErrorCode
from desktop_app.domain.job import JobState, WaitingFor, declined_host, unknown_host
from desktop_app.domain.lifecycle import step_of
from desktop_app.domain.notice import NoticeCode
from desktop_app.practice.script import QUICK, Call, answer
from tests.elsewhere import ELSEWHERE, FURTHER, elsewhere
from tests.engine_house import WAIT_MS, House, Place, a_draft, house
from tests.films import make_test_film
from tests.practice_service import practice

S = JobState


class Asker(QObject):
    trust = Signal(str)
    decline = Signal(str)
    distrust = Signal(str)

    def __init__(self, running: House) -> None:
        super().__init__()
        self.trust.connect(running.room.desk.trust)
        self.decline.connect(running.room.desk.decline)
        self.distrust.connect(running.room.desk.distrust)


def points_to(place: Place, url: str) -> None:
    """From now on the service says that every finished clip is at `url`."""
    told = {"status": "completed", "output": {"video": url}}
    place.service.script = QUICK.with_faults(answer(Call.RESULT, 200, told).always())


def until_asked(running: House, job_id: str, host: str) -> None:
    running.qtbot.waitUntil(lambda: unknown_host(running.job(job_id)) == host, timeout=WAIT_MS)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with practice(tmp_path / "service") as service:
        yield Place(tmp_path / "data", tmp_path / "library", service)


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return make_test_film(tmp_path_factory.mktemp("film") / "clip.mp4", 25, 10).read_bytes()


def test_a_foreign_host_is_asked_about_once_and_contacted_only_after_the_answer(
    place: Place, qtbot: QtBot, film: bytes
) -> None:
    with elsewhere(ELSEWHERE, film) as foreign:
        points_to(place, foreign.url)
        with house(place, qtbot) as running:
            first, second = running.add(a_draft("one")), running.add(a_draft("two"))
            for job_id in (first, second):
                until_asked(running, job_id, ELSEWHERE)
                assert running.job(job_id).state is S.DOWNLOADING
            (notice,) = running.until_noticed(NoticeCode.HOST_UNKNOWN)
            assert notice.data["host"] == ELSEWHERE
            assert foreign.arrivals == []
            asker = Asker(running)
            asker.trust.emit("127.0.0.77")  # another one: changes nothing here
            asker.trust.emit(ELSEWHERE)
            for job_id in (first, second):
                running.until(job_id, S.DONE)
            assert len(foreign.arrivals) == 2
            third = running.add(a_draft("three"))
            running.until(third, S.DONE)
            assert WaitingFor.TRUST not in {snapshot.job.waiting_for for snapshot in running.ear.jobs.values()}
            assert len(running.ear.noticed(NoticeCode.HOST_UNKNOWN)) == 1
    assert place.service.ledger.accepted == 3


def test_the_question_outlives_the_program_and_so_does_its_answer(place: Place, qtbot: QtBot, film: bytes) -> None:
    with elsewhere(ELSEWHERE, film) as foreign:
        points_to(place, foreign.url)
        with house(place, qtbot) as running:
            job_id = running.add()
            until_asked(running, job_id, ELSEWHERE)
        with house(place, qtbot) as running:
            qtbot.waitUntil(lambda: bool(running.ear.noticed(NoticeCode.HOST_UNKNOWN)), timeout=WAIT_MS)
            until_asked(running, job_id, ELSEWHERE)
        assert foreign.arrivals == []
        with house(place, qtbot, trusted_hosts=frozenset({ELSEWHERE})) as running:
            running.until(job_id, S.DONE)
            assert not running.ear.noticed(NoticeCode.HOST_UNKNOWN)


def test_not_now_is_remembered_for_the_shot_until_the_user_comes_back_to_it(
    place: Place, qtbot: QtBot, film: bytes
) -> None:
    with elsewhere(ELSEWHERE, film) as foreign:
        points_to(place, foreign.url)
        with house(place, qtbot) as running:
            job_id = running.add()
            until_asked(running, job_id, ELSEWHERE)
            asker = Asker(running)
            asker.decline.emit(ELSEWHERE)
            qtbot.waitUntil(lambda: declined_host(running.job(job_id)) == ELSEWHERE, timeout=WAIT_MS)
            assert step_of(running.job(job_id)) is None, "it is tried no more"
        with house(place, qtbot) as running:
            assert declined_host(running.job(job_id)) == ELSEWHERE
            another = running.add(a_draft("another"))
            until_asked(running, another, ELSEWHERE)
            (notice,) = running.until_noticed(NoticeCode.HOST_UNKNOWN)
            assert notice.job_id == another, "only what nobody has answered yet is asked"
            assert declined_host(running.job(job_id)) == ELSEWHERE
            assert foreign.arrivals == []
            asker = Asker(running)
            asker.trust.emit(ELSEWHERE)
            running.until(job_id, S.DONE)
            running.until(another, S.DONE)


def test_a_host_that_is_forgotten_is_asked_about_again(place: Place, qtbot: QtBot, film: bytes) -> None:
    with elsewhere(ELSEWHERE, film) as foreign:
        points_to(place, foreign.url)
        with house(place, qtbot, trusted_hosts=frozenset({ELSEWHERE})) as running:
            running.until(running.add(), S.DONE)
            asker = Asker(running)
            for times in (1, 2):
                asker.distrust.emit(ELSEWHERE)
                job_id = running.add(a_draft(f"shot {times}"))
                until_asked(running, job_id, ELSEWHERE)
                assert len(running.until_noticed(NoticeCode.HOST_UNKNOWN, times)) == times
                asker.trust.emit(ELSEWHERE)
                running.until(job_id, S.DONE)


def test_a_trusted_host_that_sends_on_to_another_is_a_question_of_its_own(
    place: Place, qtbot: QtBot, film: bytes
) -> None:
    with elsewhere(ELSEWHERE) as near, elsewhere(FURTHER, film) as far:
        near.onward = far.url
        points_to(place, near.url)
        with house(place, qtbot) as running:
            job_id = running.add()
            until_asked(running, job_id, ELSEWHERE)
            asker = Asker(running)
            asker.trust.emit(ELSEWHERE)
            until_asked(running, job_id, FURTHER)
            assert (len(near.arrivals), far.arrivals) == (1, [])
            asker.trust.emit(FURTHER)
            running.until(job_id, S.DONE)


@pytest.mark.parametrize("url", ["http://cdn.example.com/clip.mp4", "https://api.runcomfy.net@example.com/clip.mp4"])
def test_a_link_that_no_trust_can_mend_is_no_question(place: Place, qtbot: QtBot, url: str) -> None:
    points_to(place, url)
    with house(place, qtbot) as running:
        job_id = running.add()
        qtbot.waitUntil(lambda: running.job(job_id).waiting_for is WaitingFor.TRUST, timeout=WAIT_MS)
        error = running.job(job_id).error
        assert error is not None
        assert error.code is ErrorCode.MEDIA_UNTRUSTED
        assert unknown_host(running.job(job_id)) == ""
        assert not running.ear.noticed(NoticeCode.HOST_UNKNOWN)
