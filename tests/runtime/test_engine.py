"""The engine with everything real but the service's address: threads, database, files, HTTP; service by practice."""

import json
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from desktop_app.domain.job import HoldReason, JobState, SubmissionEnding, WaitingFor
from desktop_app.domain.notice import NoticeCode
from desktop_app.domain.request import PreparedStill
from desktop_app.media.clip import probe
from desktop_app.practice.script import (
    HOLD,
    QUICK,
    Call,
    Fault,
    FaultKind,
    Outputs,
    Script,
    Stage,
    error,
    reset,
)
from tests.engine_house import WAIT_MS, House, Place, a_draft, house
from tests.practice_service import practice

S = JobState
STILL = PreparedStill(b"the bytes", "ab" * 32, "image/png", ".png", 16, 9, "harbour.png")


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with practice(tmp_path / "service") as service:
        yield Place(tmp_path / "data", tmp_path / "library", service)


@pytest.fixture
def running(place: Place, qtbot: QtBot) -> Iterator[House]:
    with house(place, qtbot) as open_house:
        yield open_house


class Asker(QObject):
    """Signals to slots that take a text, two texts, or a flag."""

    text = Signal(str)
    texts = Signal(str, str)
    flag = Signal(bool)
    nothing = Signal()


def test_a_shot_becomes_a_clip_in_the_library_with_its_history(running: House) -> None:
    job_id = running.add(a_draft("Neon street, slow push in", fps=50, generate_audio=False))
    job = running.until(job_id, S.DONE)
    seen = [state for state, _ in groupby(running.ear.states[job_id])]
    assert seen == [S.QUEUED, S.UPLOADING, S.SUBMITTING, S.RUNNING, S.DOWNLOADING, S.DONE]
    (clip,) = running.ear.clips
    file = running.place.library_dir / clip.path
    facts = probe(file)
    assert (facts.width, facts.height, facts.fps, facts.duration, facts.has_audio) == (1920, 1080, 50, 6, False)
    assert "Neon street" in file.name
    history = json.loads(file.with_name(file.name + ".json").read_text("utf-8"))
    assert (history["job_id"], history["request_id"], history["sha256"]) == (job_id, job.request_id, clip.sha256)
    (submission,) = running.place.submissions(job)
    assert (submission.ending, submission.request_id) == (SubmissionEnding.ACCEPTED, job.request_id)
    assert [job.id for job in running.place.stored()] == [job_id]
    assert running.until_noticed(NoticeCode.SHOT_DONE)
    assert not list(running.place.library_dir.rglob("*.part"))


def test_every_output_of_a_request_is_kept(place: Place, qtbot: QtBot) -> None:
    place.service.script = Script(queue_seconds=0, quick=True, outputs=Outputs.SEVERAL)
    with house(place, qtbot) as open_house:
        open_house.until(open_house.add(), S.DONE)
        assert sorted(clip.kind for clip in open_house.ear.clips) == ["image", "video", "video"]
        assert len({clip.path for clip in open_house.ear.clips}) == 3


def test_too_many_calls_waits_as_long_as_the_service_says_and_is_accepted_once(place: Place, qtbot: QtBot) -> None:
    place.service.script = QUICK.with_faults(error(Call.SUBMIT, 429, 0, retry_after=1))
    with house(place, qtbot) as open_house:
        job = open_house.until(open_house.add(), S.DONE)
        endings = [submission.ending for submission in place.submissions(job)]
        assert endings == [SubmissionEnding.UNSENT, SubmissionEnding.ACCEPTED]
    assert place.service.ledger.accepted == 1


def test_a_refused_token_holds_the_whole_unsent_queue_with_one_message(place: Place, qtbot: QtBot) -> None:
    place.service.script = QUICK.with_faults(error(Call.SUBMIT, 401, 400004).always())
    with house(place, qtbot, at_once=1) as open_house:
        jobs = [open_house.add(a_draft(f"shot {number}")) for number in range(3)]
        for job_id in jobs:
            assert open_house.until(job_id, S.HELD).reason is HoldReason.NO_TOKEN
        assert len(open_house.until_noticed(NoticeCode.HELD_NO_TOKEN)) == 1
        assert place.service.arrivals()[Call.SUBMIT] == 1


def test_no_balance_holds_and_a_click_sends(place: Place, qtbot: QtBot) -> None:
    place.service.script = QUICK.with_faults(error(Call.SUBMIT, 402, 400002))
    with house(place, qtbot) as open_house:
        job_id = open_house.add()
        assert open_house.until(job_id, S.HELD).reason is HoldReason.NO_BALANCE
        asker = Asker()
        asker.nothing.connect(open_house.room.desk.release_held)
        asker.nothing.emit()
        open_house.until(job_id, S.DONE)


def test_offline_holds_and_back_online_asks(place: Place, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.runtime.account.is_loopback", lambda _host: False)
    with house(place, qtbot) as open_house:
        asker = Asker()
        asker.flag.connect(open_house.room.engine.set_online)
        asker.flag.emit(False)
        job_id = open_house.add()
        assert open_house.until(job_id, S.HELD).reason is HoldReason.OFFLINE
        asker.flag.emit(True)
        qtbot.waitUntil(lambda: bool(open_house.ear.noticed(NoticeCode.BACK_ONLINE)), timeout=WAIT_MS)
        assert open_house.job(job_id).state is S.HELD
        asker.nothing.connect(open_house.room.desk.release_held)
        asker.nothing.emit()
        open_house.until(job_id, S.DONE)


def test_cancelling_in_line_is_free_and_one_under_way_runs_on(place: Place, qtbot: QtBot) -> None:
    place.service.script = Script(queue_seconds=HOLD, quick=True)
    with house(place, qtbot) as open_house:
        waiting = open_house.add()
        qtbot.waitUntil(lambda: open_house.ear.jobs[waiting].place == 0, timeout=WAIT_MS)
        open_house.ear.cancelling.emit(waiting)
        open_house.until(waiting, S.CANCELLED)
        place.service.script = Script(queue_seconds=0, making_seconds=0.6, quick=True)
        making = open_house.add()
        qtbot.waitUntil(lambda: open_house.job(making).remote_status == "in_progress", timeout=WAIT_MS)
        open_house.ear.cancelling.emit(making)
        open_house.until(making, S.DONE)
        assert S.CANCELLING in open_house.ear.states[making]
    assert place.service.ledger.accepted == 2


def test_unsent_shots_cancel_at_once_and_places_are_kept_to(place: Place, qtbot: QtBot) -> None:
    place.service.script = Script(queue_seconds=HOLD, quick=True)
    with house(place, qtbot, at_once=1) as open_house:
        first, second, third = (open_house.add(a_draft(f"shot {number}")) for number in range(3))
        open_house.until(first, S.RUNNING)
        assert open_house.job(second).position < open_house.job(third).position
        open_house.ear.cancelling.emit(second)
        open_house.until(second, S.CANCELLED)
        assert place.submissions(open_house.job(second)) == []
        assert place.service.arrivals()[Call.SUBMIT] == 1


def test_uncertain_is_settled_by_each_of_the_four_answers(place: Place, qtbot: QtBot, tmp_path: Path) -> None:
    place.service.script = QUICK.with_faults(reset(Call.SUBMIT, Stage.AFTER_WORK).always())
    with house(place, qtbot) as open_house:
        there, have, again, left = (open_house.add(a_draft(f"shot {number}")) for number in range(4))
        for job_id in (there, have, again, left):
            open_house.until(job_id, S.UNCERTAIN)
        assert len(open_house.until_noticed(NoticeCode.SHOT_UNCERTAIN, 4)) == 4
        requests = {request.values["prompt"]: request.id for request in place.service.ledger.requests}
        place.service.script = QUICK
        asker, desk = Asker(), open_house.room.desk
        asker.texts.connect(desk.found)
        asker.texts.emit(there, requests["shot 0"])
        open_house.until(there, S.DONE)
        assert [row.ending for row in place.submissions(open_house.job(there))] == [SubmissionEnding.ACCEPTED]

        asker.texts.disconnect()
        asker.texts.connect(desk.imported)
        asker.texts.emit(have, str(tmp_path / "library" / open_house.ear.clips[0].path))
        open_house.until(have, S.DONE)

        asker.text.connect(desk.send_again)
        before = set(open_house.ear.jobs)
        asker.text.emit(again)
        open_house.until(again, S.CANCELLED)
        qtbot.waitUntil(lambda: set(open_house.ear.jobs) > before, timeout=WAIT_MS)
        (new,) = set(open_house.ear.jobs) - before
        assert open_house.until(new, S.DONE).made_from == again

        asker.text.disconnect()
        asker.text.connect(desk.leave)
        asker.text.emit(left)
        open_house.until(left, S.CANCELLED)
    assert place.service.ledger.accepted == 5


def test_a_still_that_cannot_be_kept_adds_nothing(place: Place, qtbot: QtBot) -> None:
    place.library_dir.write_bytes(b"a file where the folder should be")
    with house(place, qtbot) as open_house:
        open_house.ear.adding.emit(a_draft(still=STILL))
        qtbot.waitUntil(lambda: bool(open_house.ear.noticed(NoticeCode.NOT_KEPT)), timeout=WAIT_MS)
        assert not open_house.ear.jobs


def test_a_folder_that_is_gone_waits_and_goes_on(place: Place, qtbot: QtBot) -> None:
    place.library_dir.parent.mkdir(exist_ok=True)
    place.library_dir.write_bytes(b"a file where the folder should be")
    with house(place, qtbot) as open_house:
        job_id = open_house.add()
        qtbot.waitUntil(lambda: open_house.job(job_id).waiting_for is WaitingFor.DISK, timeout=WAIT_MS)
        place.library_dir.unlink()
        open_house.until(job_id, S.DONE)


@pytest.mark.parametrize("script", [Script(queue_seconds=HOLD, quick=True), QUICK])
def test_after_a_restart_everything_goes_on_and_nothing_is_sent_twice(
    place: Place, qtbot: QtBot, script: Script
) -> None:
    place.service.script = script
    with house(place, qtbot) as before:
        job_id = before.add()
        before.until(job_id, S.RUNNING, S.DOWNLOADING, S.DONE)
    place.service.script = QUICK
    with house(place, qtbot) as after:
        if job_id in after.ear.jobs:
            after.until(job_id, S.DONE)
    (job,) = place.stored()
    assert (job.state, place.service.ledger.accepted) == (S.DONE, 1)


def test_a_paused_queue_sends_nothing_until_it_goes_on(place: Place, qtbot: QtBot) -> None:
    with house(place, qtbot, paused=True) as open_house:
        job_id = open_house.add()
        asker = Asker()
        asker.flag.connect(open_house.room.engine.set_paused)
        qtbot.waitUntil(lambda: open_house.ear.queue is not None and open_house.ear.queue.unsent == 1, timeout=WAIT_MS)
        assert place.service.arrivals().get(Call.SUBMIT, 0) == 0
        asker.flag.emit(False)
        open_house.until(job_id, S.DONE)


def test_a_hung_poll_keeps_neither_a_new_shot_nor_a_cancel_waiting(place: Place, qtbot: QtBot) -> None:
    place.service.script = Script(queue_seconds=HOLD, quick=True).with_faults(
        Fault(Call.STATUS, FaultKind.HANG, times=0)
    )
    with house(place, qtbot, at_once=8) as open_house:
        hung = [open_house.add(a_draft(f"shot {number}")) for number in range(6)]
        for job_id in hung:
            open_house.until(job_id, S.RUNNING)
        open_house.ear.cancelling.emit(hung[0])
        open_house.until(hung[0], S.CANCELLED)
        open_house.until(open_house.add(), S.RUNNING)
