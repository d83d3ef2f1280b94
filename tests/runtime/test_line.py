"""What the artist does by hand with the line, on a running engine: the service gets what was meant, each shot once."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal, Slot
from pytestqt.qtbot import QtBot

from desktop_app.domain.by_hand import ByHand, Deed
from desktop_app.domain.ids import JobId
from desktop_app.domain.job import HoldReason, Job, JobState
from desktop_app.domain.request import PreparedStill
from desktop_app.practice.script import HOLD, QUICK, Call, Script, Stage, error, hang
from desktop_app.runtime.draft import Draft
from desktop_app.runtime.queue_undo import QueueUndo
from desktop_app.runtime.undo import UndoStack
from desktop_app.words.queue import deed_words
from tests.engine_house import LINK, MODEL_ID, WAIT_MS, House, Place, a_draft, house
from tests.practice_service import practice

S = JobState
HOLDING = Script(queue_seconds=HOLD, quick=True)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with practice(tmp_path / "service", HOLDING) as service:
        yield Place(tmp_path / "data", tmp_path / "library", service)


class Hand(QObject):
    """The queue's window, as the line sees it."""

    moving = Signal(object, str)
    sending_now = Signal(object)
    cancelling = Signal(object)
    dismissing = Signal(object)
    making_again = Signal(object)
    editing = Signal(str)
    leaving = Signal(str)
    saving = Signal(object)
    pausing = Signal(bool)
    parking = Signal(str)

    def __init__(self, open_house: House) -> None:
        super().__init__()
        self.deeds: list[ByHand] = []
        self.begun: list[Job] = []
        self.refused: list[str] = []
        self.ended: list[str] = []
        self.stack = UndoStack(self)
        line, self._undo = open_house.room.line, QueueUndo(self.stack, deed_words, self)
        for wish, slot in (
            (self.moving, line.move),
            (self.sending_now, line.send_now),
            (self.cancelling, line.cancel),
            (self.dismissing, line.dismiss),
            (self.making_again, line.make_again),
            (self.editing, line.begin_edit),
            (self.leaving, line.end_edit),
            (self.saving, line.save_edit),
            (self.pausing, open_house.room.engine.set_paused),
            (self.parking, open_house.room.desk.park),
            (self._undo.settled, line.settle),
            (self._undo.back_wanted, line.bring_back),
            (self._undo.cancel_wanted, line.cancel),
        ):
            wish.connect(slot)
        line.done.connect(self._undo.take)
        line.done.connect(self._done)
        line.edit_begun.connect(self._begun)
        line.edit_refused.connect(self._refused)
        line.edit_ended.connect(self._ended)

    @Slot(object)
    def _done(self, deed: ByHand) -> None:
        self.deeds.append(deed)

    @Slot(object)
    def _begun(self, job: Job) -> None:
        self.begun.append(job)

    @Slot(str)
    def _refused(self, job_id: str) -> None:
        self.refused.append(job_id)

    @Slot(str)
    def _ended(self, job_id: str) -> None:
        self.ended.append(job_id)


@contextmanager
def hand_in(place: Place, qtbot: QtBot, *, paused: bool = False, at_once: int = 2) -> Iterator[tuple[House, Hand]]:
    with house(place, qtbot, paused=paused, at_once=at_once) as open_house:
        yield open_house, Hand(open_house)


def line_of(place: Place) -> list[str]:
    """The prompts of what is in line, as the database has them."""
    waiting = [job for job in place.stored() if job.state in {S.QUEUED, S.HELD}]
    return [job.prompt for job in sorted(waiting, key=lambda job: job.position)]


def sent(place: Place) -> list[object]:
    return [request.values["prompt"] for request in place.service.ledger.requests]


def test_the_line_is_sent_in_the_order_it_was_put_in_after_a_restart_too(place: Place, qtbot: QtBot) -> None:
    with hand_in(place, qtbot, paused=True) as (open_house, hand):
        shots = [open_house.add(a_draft(f"shot {number}")) for number in range(3)]
        hand.moving.emit((shots[1], shots[2]), shots[0])
        qtbot.waitUntil(lambda: len(hand.deeds) == 1, timeout=WAIT_MS)
        assert line_of(place) == ["shot 1", "shot 2", "shot 0"]
        hand.moving.emit((shots[1],), "")
        qtbot.waitUntil(lambda: len(hand.deeds) == 2, timeout=WAIT_MS)
        hand.stack.undo()
        qtbot.waitUntil(lambda: line_of(place)[0] == "shot 1", timeout=WAIT_MS)
        hand.stack.redo()
        qtbot.waitUntil(lambda: line_of(place) == ["shot 2", "shot 0", "shot 1"], timeout=WAIT_MS)
        assert len(hand.deeds) == 2, "what is taken back is no deed of its own"
    with house(place, qtbot, at_once=2) as open_house:
        for shot in (shots[2], shots[0]):
            open_house.until(shot, S.RUNNING)
        state = open_house.job(shots[1]).state
        assert state is S.QUEUED, "two places are two, though each takes its time to be written down"
        place.service.script = QUICK
        for shot in shots:
            open_house.until(shot, S.DONE)
    assert sorted(map(str, sent(place)[:2])) == ["shot 0", "shot 2"]
    assert sent(place)[2:] == ["shot 1"]


def test_what_is_being_sent_stays_out_of_every_change(place: Place, qtbot: QtBot) -> None:
    place.service.script = HOLDING.with_faults(hang(Call.SUBMIT, Stage.AFTER_READING))
    with hand_in(place, qtbot, at_once=1) as (open_house, hand):
        first = open_house.add(a_draft("shot 0"))
        open_house.until(first, S.SUBMITTING)
        second, third = (open_house.add(a_draft(f"shot {number}")) for number in (1, 2))
        hand.editing.emit(first)
        qtbot.waitUntil(lambda: hand.refused == [first], timeout=WAIT_MS)
        hand.sending_now.emit((first, third))
        hand.moving.emit((first, second), third)
        qtbot.waitUntil(lambda: len(hand.deeds) == 2, timeout=WAIT_MS)
        assert {now.id for deed in hand.deeds for _, now in deed.pairs} == {second, third}
        assert open_house.job(first).state is S.SUBMITTING
        assert line_of(place) == ["shot 1", "shot 2"]
        assert place.service.arrivals()[Call.SUBMIT] == 1
        place.service.script = QUICK
        open_house.until(third, S.DONE)
    assert sent(place) == ["shot 0", "shot 1", "shot 2"]


def test_cancelled_shots_come_back_by_undo_and_each_is_sent_once(place: Place, qtbot: QtBot) -> None:
    with hand_in(place, qtbot, paused=True) as (open_house, hand):
        shots = [open_house.add(a_draft(f"shot {number}")) for number in range(3)]
        hand.cancelling.emit((shots[0], shots[1]))
        qtbot.waitUntil(lambda: len(hand.deeds) == 1, timeout=WAIT_MS)
        assert hand.deeds[0].deed is Deed.CANCELLED
        assert line_of(place) == ["shot 2"]
        hand.stack.undo()
        qtbot.waitUntil(lambda: line_of(place) == ["shot 0", "shot 1", "shot 2"], timeout=WAIT_MS)
        hand.stack.redo()
        qtbot.waitUntil(lambda: line_of(place) == ["shot 2"], timeout=WAIT_MS)
        qtbot.waitUntil(lambda: len(hand.deeds) == 2, timeout=WAIT_MS)
        hand.stack.undo()
        qtbot.waitUntil(lambda: line_of(place) == ["shot 0", "shot 1", "shot 2"], timeout=WAIT_MS)
        place.service.script = QUICK
        hand.pausing.emit(False)
        qtbot.waitUntil(lambda: len(open_house.ear.clips) == 3, timeout=WAIT_MS)
    assert sorted(map(str, sent(place))) == ["shot 0", "shot 1", "shot 2"]
    jobs = {job.id: job for job in place.stored()}
    gone = [job for job in jobs.values() if job.state is S.CANCELLED]
    assert len(gone) == 4
    assert all(job.dismissed and place.submissions(job) == [] for job in gone)


def test_a_cancel_that_came_too_late_is_asked_of_the_service_and_never_undone(place: Place, qtbot: QtBot) -> None:
    with hand_in(place, qtbot) as (open_house, hand):
        shot = open_house.add()
        open_house.until(shot, S.RUNNING)
        hand.cancelling.emit((shot,))
        open_house.until(shot, S.CANCELLED)
        assert hand.deeds == []
    assert place.service.ledger.accepted == 1


def test_an_edited_shot_is_not_sent_until_it_is_saved_and_then_as_it_was_saved(place: Place, qtbot: QtBot) -> None:
    with hand_in(place, qtbot, at_once=1) as (open_house, hand):
        first, second, third = (open_house.add(a_draft(f"shot {number}")) for number in range(3))
        open_house.until(first, S.RUNNING)
        hand.editing.emit(second)
        qtbot.waitUntil(lambda: len(hand.begun) == 1, timeout=WAIT_MS)
        assert hand.begun[0].reason is HoldReason.EDITING
        place.service.script = QUICK
        hand.cancelling.emit((first,))
        open_house.until(third, S.DONE)
        assert open_house.job(second).state is S.HELD, "its turn came and went"
        values = {**hand.begun[0].request.values, "prompt": "shot 1, better"}
        hand.saving.emit(Draft(MODEL_ID, values, LINK, job_id=JobId(second)))
        done = open_house.until(second, S.DONE)
        qtbot.waitUntil(lambda: hand.ended == [second], timeout=WAIT_MS)
        assert (done.prompt, done.position) == ("shot 1, better", hand.begun[0].position)
        hand.stack.undo()  # too late: it is made
        assert open_house.add(a_draft("shot 3"))
    assert "shot 1" not in sent(place)
    assert sent(place).count("shot 1, better") == 1


def test_an_edit_is_left_or_undone_and_the_shot_is_what_it_was(place: Place, qtbot: QtBot) -> None:
    with hand_in(place, qtbot, paused=True) as (open_house, hand):
        shot = open_house.add(a_draft("shot 0"))
        was = open_house.job(shot)
        hand.editing.emit(shot)
        qtbot.waitUntil(lambda: len(hand.begun) == 1, timeout=WAIT_MS)
        hand.leaving.emit(shot)
        open_house.until(shot, S.QUEUED)
        assert open_house.job(shot) == was
        hand.editing.emit(shot)
        qtbot.waitUntil(lambda: len(hand.begun) == 2, timeout=WAIT_MS)
        hand.saving.emit(Draft(MODEL_ID, {**was.request.values, "prompt": "better"}, LINK, job_id=JobId(shot)))
        qtbot.waitUntil(lambda: line_of(place) == ["better"], timeout=WAIT_MS)
        qtbot.waitUntil(lambda: hand.stack.undo_label == "Edit 1 shot", timeout=WAIT_MS)
        hand.stack.undo()
        qtbot.waitUntil(lambda: line_of(place) == ["shot 0"], timeout=WAIT_MS)
        other = open_house.add(a_draft("shot 1"))
        hand.editing.emit(other)
        qtbot.waitUntil(lambda: len(hand.begun) == 3, timeout=WAIT_MS)
        hand.sending_now.emit((other,))
        hand.leaving.emit(other)
        open_house.until(other, S.QUEUED)
        assert [deed.deed for deed in hand.deeds] == [Deed.EDITED], "nothing is sent now while it is edited"
        hand.sending_now.emit((other,))
        qtbot.waitUntil(lambda: line_of(place) == ["shot 1", "shot 0"], timeout=WAIT_MS)
        hand.cancelling.emit((other,))
        open_house.until(other, S.CANCELLED)
        hand.editing.emit(shot)
        qtbot.waitUntil(lambda: len(hand.begun) == 4, timeout=WAIT_MS)
    with hand_in(place, qtbot) as (open_house, hand):
        left = open_house.job(shot)
        assert (left.state, left.reason, left.request) == (S.HELD, HoldReason.EDITING, was.request)
        hand.editing.emit(shot)
        qtbot.waitUntil(lambda: len(hand.begun) == 1, timeout=WAIT_MS)
        hand.leaving.emit(shot)
        qtbot.waitUntil(lambda: hand.ended == [shot], timeout=WAIT_MS)
        assert place.service.arrivals().get(Call.SUBMIT, 0) == 0, "it was never said that it may be sent"


def test_a_shot_in_the_form_is_not_released_by_undo_or_redo(place: Place, qtbot: QtBot) -> None:
    with hand_in(place, qtbot, paused=True) as (open_house, hand):
        shot, other = (open_house.add(a_draft(f"shot {number}")) for number in range(2))
        hand.parking.emit(shot)
        open_house.until(shot, S.HELD)
        hand.sending_now.emit((shot,))
        open_house.until(shot, S.QUEUED)
        qtbot.waitUntil(lambda: len(hand.deeds) == 1, timeout=WAIT_MS)
        hand.stack.undo()
        open_house.until(shot, S.HELD)
        hand.editing.emit(shot)
        qtbot.waitUntil(lambda: len(hand.begun) == 1, timeout=WAIT_MS)
        hand.stack.redo()
        hand.moving.emit((other,), shot)
        qtbot.waitUntil(lambda: len(hand.deeds) == 2, timeout=WAIT_MS)
        assert open_house.job(shot).reason is HoldReason.EDITING
        assert hand.ended == []


def test_a_form_that_is_left_while_it_is_saved_is_saved(place: Place, qtbot: QtBot) -> None:
    with hand_in(place, qtbot, paused=True) as (open_house, hand):
        shot = open_house.add(a_draft("shot 0"))
        hand.editing.emit(shot)
        qtbot.waitUntil(lambda: len(hand.begun) == 1, timeout=WAIT_MS)
        still = PreparedStill(b"the bytes", "ab" * 32, "image/png", ".png", 16, 9, "harbour.png")
        hand.saving.emit(replace(a_draft("better", still), job_id=JobId(shot)))
        hand.leaving.emit(shot)
        qtbot.waitUntil(lambda: hand.ended == [shot], timeout=WAIT_MS)
        assert line_of(place) == ["better"]


def test_what_was_sent_after_it_came_back_never_comes_back_again(place: Place, qtbot: QtBot) -> None:
    with hand_in(place, qtbot, paused=True) as (open_house, hand):
        shot = open_house.add()
        hand.cancelling.emit((shot,))
        qtbot.waitUntil(lambda: len(hand.deeds) == 1, timeout=WAIT_MS)
        hand.stack.undo()
        qtbot.waitUntil(lambda: len(line_of(place)) == 1, timeout=WAIT_MS)
        back = next(job for job in place.stored() if job.state is S.QUEUED)
        hand.pausing.emit(False)
        open_house.until(back.id, S.RUNNING)
        hand.stack.redo()
        open_house.until(back.id, S.CANCELLED)
        hand.stack.undo()
        other = open_house.add(a_draft("another"))
        open_house.until(other, S.RUNNING)
        assert {job.id for job in place.stored()} == {shot, back.id, other}
    assert place.service.ledger.accepted == 2


def test_taken_back_before_it_is_told_it_comes_back_all_the_same(place: Place, qtbot: QtBot) -> None:
    with hand_in(place, qtbot, paused=True) as (open_house, hand):
        shot = open_house.add()
        hand.cancelling.emit((shot,))
        qtbot.waitUntil(lambda: len(hand.deeds) == 1, timeout=WAIT_MS)
        hand.stack.undo()
        hand.stack.redo()
        hand.stack.undo()
        qtbot.waitUntil(lambda: len(hand.deeds) == 2 and len(line_of(place)) == 1, timeout=WAIT_MS)


def test_a_dismissed_shot_comes_back_by_undo_and_is_made_again_as_often_as_agreed(place: Place, qtbot: QtBot) -> None:
    place.service.script = QUICK.with_faults(error(Call.SUBMIT, 422, 422001))
    with hand_in(place, qtbot) as (open_house, hand):
        shot = open_house.add(a_draft("again"))
        failed = open_house.until(shot, S.FAILED)
        hand.dismissing.emit((shot,))
        qtbot.waitUntil(lambda: open_house.job(shot).dismissed, timeout=WAIT_MS)
        qtbot.waitUntil(lambda: bool(hand.stack.undo_label), timeout=WAIT_MS)
        hand.stack.undo()
        qtbot.waitUntil(lambda: not open_house.job(shot).dismissed, timeout=WAIT_MS)
        hand.stack.redo()
        qtbot.waitUntil(lambda: open_house.job(shot).dismissed, timeout=WAIT_MS)
        place.service.script = QUICK
        hand.making_again.emit((failed, failed))
        qtbot.waitUntil(lambda: len(open_house.ear.clips) == 2, timeout=WAIT_MS)
    assert sent(place) == ["again"] * 2
    assert {job.made_from for job in place.stored()} == {None, shot}
