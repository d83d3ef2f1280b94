"""The job list is damaged under a running engine: it is mended there and then. No job is gone, none is sent twice."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal, Slot
from pytestqt.qtbot import QtBot

from desktop_app.domain.job import Job, JobState, SubmissionEnding
from desktop_app.domain.notice import NoticeCode
from desktop_app.practice.script import HOLD, QUICK, Call, Script, Stage, error, hang, reset
from desktop_app.runtime import book, store_worker
from desktop_app.runtime.reader import JobsToShow, PromptHistory, ReaderThread
from desktop_app.words.notices import notice_words
from tests.damaged_list import settle, spoil
from tests.engine_house import WAIT_MS, House, Place, a_draft, house
from tests.house.logs import ExpectLog
from tests.practice_service import practice
from tests.small_disk import small_disk

S = JobState
HOLDING = Script(queue_seconds=HOLD, quick=True)
MENDED = "the job list (is damaged|was made new)"


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with practice(tmp_path / "service", HOLDING) as service:
        yield Place(tmp_path / "data", tmp_path / "library", service)


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(book, "WRITE_AGAIN_MS", 50)
    monkeypatch.setattr(store_worker, "OPEN_AGAIN_MS", 50)


class Asker(QObject):
    parking = Signal(str)
    releasing = Signal()
    pausing = Signal(bool)

    def __init__(self, running: House) -> None:
        super().__init__()
        self.parking.connect(running.room.desk.park)
        self.releasing.connect(running.room.desk.release_held)
        self.pausing.connect(running.room.engine.set_paused)


def at_every_stage(running: House) -> dict[str, JobState]:
    """A shot in each state that lasts, and one whose paid POST the service holds."""
    service, asker = running.place.service, Asker(running)
    found = {}
    service.script = QUICK
    found[running.add(a_draft("done"))] = S.DONE
    running.until(next(iter(found)), S.DONE)
    for prompt, state, script in (
        ("lost", S.UNCERTAIN, HOLDING.with_faults(reset(Call.SUBMIT, Stage.AFTER_WORK))),
        ("refused", S.FAILED, HOLDING.with_faults(error(Call.SUBMIT, 422, 422001))),
        ("running", S.RUNNING, HOLDING),
        ("sending", S.SUBMITTING, HOLDING.with_faults(hang(Call.SUBMIT))),
    ):
        service.script = script
        job_id = running.add(a_draft(prompt))
        running.until(job_id, state)
        found[job_id] = state
    running.qtbot.waitUntil(lambda: Call.SUBMIT in service.arrivals(), timeout=WAIT_MS)
    asker.pausing.emit(True)
    for prompt, state in (("kept", S.HELD), ("waiting", S.QUEUED)):
        job_id = running.add(a_draft(prompt))
        if state is S.HELD:
            asker.parking.emit(job_id)
        running.until(job_id, state)
        found[job_id] = state
    return found


def states(running: House) -> dict[str, JobState]:
    return {job_id: snapshot.job.state for job_id, snapshot in running.ear.jobs.items()}


def said(running: House, code: NoticeCode) -> str:
    """What the one notice of this code says, once it has come."""
    (notice,) = running.until_noticed(code)
    return notice_words(notice).whole


def check_all_is_as_it_was(running: House, before: dict[str, JobState]) -> None:
    """In memory, on the disk, and at the service; then everything goes on to its end, sent once."""
    service = running.place.service
    assert {job_id: state for job_id, state in states(running).items() if job_id in before} == before
    stored: dict[str, Job] = {job.id: job for job in running.place.stored()}
    remembered = {job_id for job_id, state in before.items() if state is not S.DONE}
    assert {job_id: stored[job_id] for job_id in remembered} == {job_id: running.job(job_id) for job_id in remembered}
    for job_id in before.keys() - remembered:  # it came back from what is left of the list, or from its sidecar
        assert (stored[job_id].state, stored[job_id].request_id) == (S.DONE, running.job(job_id).request_id)
    sent_before = service.ledger.arrived
    service.script = QUICK  # which also lets the held POST go on
    sending = next(job_id for job_id, state in before.items() if state is S.SUBMITTING)
    running.until(sending, S.DONE)
    asker = Asker(running)
    asker.releasing.emit()
    asker.pausing.emit(False)
    gone_on = [job_id for job_id, state in before.items() if state not in {S.UNCERTAIN, S.FAILED}]
    for job_id in gone_on:
        running.until(job_id, S.DONE)
    prompts = [str(request.values["prompt"]) for request in service.ledger.requests]
    assert len(set(prompts)) == len(prompts), "sent twice"
    assert service.ledger.arrived == sent_before + sum(before[job_id] in {S.QUEUED, S.HELD} for job_id in gone_on)
    for job_id in gone_on:
        rows = running.place.submissions(running.job(job_id))
        assert [row.ending for row in rows] == [SubmissionEnding.ACCEPTED]
        assert rows[0].request_id == running.job(job_id).request_id


def test_bytes_flipped_under_an_engine_with_shots_in_every_state(
    place: Place, qtbot: QtBot, expected_log: ExpectLog
) -> None:
    expected_log(MENDED)
    with house(place, qtbot, at_once=3) as running:
        before = at_every_stage(running)
        spoil(place.data_dir, 2)
        new = running.add(a_draft("added to a damaged list"))
        words = said(running, NoticeCode.LIST_MENDED)
        assert "The damaged file is kept as" in words
        assert "may have been sent" not in words, "what is remembered needs nobody's word"
        assert not running.ear.noticed(NoticeCode.TROUBLE)
        assert running.job(new).state is S.QUEUED
        check_all_is_as_it_was(running, {**before, new: S.QUEUED})
    with house(place, qtbot) as running:
        assert not running.ear.noticed(NoticeCode.LIST_MENDED)


def test_damage_that_a_reader_meets_is_mended_and_the_reader_goes_on(
    place: Place, qtbot: QtBot, expected_log: ExpectLog
) -> None:
    expected_log(MENDED)
    with house(place, qtbot, at_once=3) as running:
        before = at_every_stage(running)
        reader, answers = ReaderThread(place.data_dir), Answers()
        engine = running.room.engine
        reader.answered.connect(answers.take)
        reader.damaged.connect(running.room.store.met_damage)
        engine.store_lost.connect(reader.let_go)
        engine.store_back.connect(reader.come_back)
        reader.start()
        spoil(place.data_dir, 7)
        reader.ask(PromptHistory())
        said(running, NoticeCode.LIST_MENDED)
        reader.ask(JobsToShow())
        qtbot.waitUntil(lambda: JobsToShow() in answers.all, timeout=WAIT_MS)
        shown = answers.all[JobsToShow()]
        assert isinstance(shown, tuple)
        assert {job.id for job in shown} == {job_id for job_id, state in before.items() if state is not S.DONE}
        reader.stop()
        check_all_is_as_it_was(running, before)


class Answers(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.all: dict[object, object] = {}

    @Slot(object, object)
    def take(self, query: object, answer: object) -> None:
        self.all[query] = answer


def test_a_mending_that_has_no_room_sends_nothing_and_goes_on_when_it_has(
    place: Place, qtbot: QtBot, tmp_path: Path, expected_log: ExpectLog
) -> None:
    expected_log(MENDED)
    with small_disk(tmp_path / "disk") as disk:
        place = replace(place, data_dir=disk.root / "data")
        with house(place, qtbot, at_once=3) as running:
            before = at_every_stage(running)
            spoil(place.data_dir, 3)
            disk.fill()
            asker = Asker(running)
            asker.releasing.emit()
            assert str(place.data_dir) in said(running, NoticeCode.TROUBLE)
            accepted = place.service.ledger.accepted
            place.service.script = HOLDING  # the answer to the held POST comes now
            qtbot.waitUntil(lambda: place.service.ledger.accepted == accepted + 1, timeout=WAIT_MS)
            assert states(running) == before, "nothing is believed that isn't written"
            disk.clear()
            said(running, NoticeCode.LIST_MENDED)
            sending = next(job_id for job_id, state in before.items() if state is S.SUBMITTING)
            running.until(sending, S.RUNNING)
            assert running.job(sending).request_id in {request.id for request in place.service.ledger.requests}
            assert place.service.ledger.accepted == accepted + 1


class Watch(QObject):
    """Hears when the list was let go, and when it was open again."""

    def __init__(self, running: House) -> None:
        super().__init__()
        self.seen: list[str] = []
        running.room.engine.store_lost.connect(self._lost)
        running.room.engine.store_back.connect(self._back)

    @Slot()
    def _lost(self) -> None:
        self.seen.append("lost")

    @Slot()
    def _back(self) -> None:
        self.seen.append("back")


@contextmanager
def no_file_may_grow(beyond: int) -> Iterator[None]:
    """Every write beyond so many bytes fails, which SQLite takes for trouble with the disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (beyond, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_file_out_of_reach_is_opened_anew(place: Place, qtbot: QtBot) -> None:
    with house(place, qtbot, paused=True) as running:
        job_id, watch = running.add(), Watch(running)
        settle(place.data_dir)
        with no_file_may_grow(8):
            running.ear.cancelling.emit(job_id)
            qtbot.waitUntil(lambda: bool(running.ear.noticed(NoticeCode.TROUBLE)), timeout=WAIT_MS)
            assert running.job(job_id).state is S.QUEUED
        running.until(job_id, S.CANCELLED)
        assert watch.seen == ["lost", "back"]
        assert not running.ear.noticed(NoticeCode.LIST_MENDED)
    assert place.stored()[0].state is S.CANCELLED
