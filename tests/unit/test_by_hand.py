"""What the artist does by hand never touches a shot that was sent or may have been; taken back, all is as before."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain import by_hand
from desktop_app.domain.ids import new_job_id
from desktop_app.domain.job import UNSENT, HoldReason, Job, JobState
from desktop_app.domain.lifecycle import LIFECYCLE
from tests import strategies
from tests.jobs import NOW, a_job, a_request

S = JobState
LATER = NOW + timedelta(minutes=5)
SENT = sorted(set(S) - UNSENT)


def all_done_to(job: Job, other: Job) -> list[Job | None]:
    """Every change there is, on `job`."""
    return [
        by_hand.moved(job, 7.0),
        by_hand.next_in_line(job, 7.0),
        by_hand.edit_begun(job),
        by_hand.edit_ended(job, None, a_request("another")),
        by_hand.rewritten(job, a_request("another")),
        by_hand.reordered(job, job, other),
        by_hand.reordered(job, other, job),
        by_hand.dismissed(job),
        by_hand.recalled(job),
    ]


@settings(max_examples=40)
@given(st.data())
def test_no_change_by_hand_makes_a_sent_shot_sendable(data: st.DataObject) -> None:
    job = data.draw(strategies.jobs(SENT))
    other = data.draw(strategies.jobs(UNSENT))
    for changed in all_done_to(job, other):
        assert changed is None or (changed.state, changed.request) == (job.state, job.request)
    assert by_hand.brought_back(job, a_job(S.CANCELLED), new_job_id(), LATER) is None


@settings(max_examples=40)
@given(st.data())
def test_every_change_of_state_by_hand_is_an_arrow_of_the_lifecycle(data: st.DataObject) -> None:
    job = data.draw(strategies.jobs(UNSENT))
    other = data.draw(strategies.jobs(UNSENT))
    for changed in all_done_to(job, other):
        if changed is not None and changed.state is not job.state:
            assert changed.state in LIFECYCLE[job.state].goes_on


def test_what_may_have_been_sent_is_neither_edited_nor_sent_nor_brought_back_nor_made_again() -> None:
    job = a_job(S.HELD, reason=HoldReason.RESTORED)
    assert by_hand.edit_begun(job) is None
    assert by_hand.next_in_line(job, 0.0) is None
    assert by_hand.rewritten(job, a_request("another")) is None
    assert by_hand.brought_back(job, a_job(S.CANCELLED), new_job_id(), LATER) is None
    assert not any(map(by_hand.may_be_made_again, (job, a_job(S.UNCERTAIN), a_job(S.SUBMITTING))))


def test_a_cancelled_request_never_comes_back_by_undo() -> None:
    assert by_hand.brought_back(a_job(), a_job(S.CANCELLED, request_id="req-1"), new_job_id(), LATER) is None


@settings(max_examples=40)
@given(strategies.jobs(UNSENT))
def test_what_comes_back_is_the_same_wish_under_another_name(was: Job) -> None:
    cancelled = a_job(S.CANCELLED, id=was.id)
    back = by_hand.brought_back(was, cancelled, new_job_id(), LATER)
    if was.reason is HoldReason.RESTORED:
        assert back is None
        return
    assert back is not None
    assert back.id != was.id
    assert back.made_from == was.id
    assert (back.request, back.position, back.account, back.reason) == (
        was.request,
        was.position,
        was.account,
        was.reason,
    )
    assert back.state is (S.HELD if was.state is S.HELD else S.QUEUED)


@pytest.mark.parametrize("reason", [None, HoldReason.OFFLINE])
def test_an_edit_ends_where_it_began(reason: HoldReason | None) -> None:
    job = a_job(S.QUEUED) if reason is None else a_job(S.HELD, reason=reason)
    edited = by_hand.edit_begun(job)
    assert edited is not None
    assert edited.reason is HoldReason.EDITING
    left = by_hand.edit_ended(edited, reason)
    assert left == job
    saved = by_hand.edit_ended(edited, reason, a_request("another prompt"))
    assert saved is not None
    assert (saved.id, saved.position, saved.state, saved.prompt) == (job.id, job.position, job.state, "another prompt")
    assert by_hand.edit_ended(job, reason, a_request("too late")) is None


def test_sending_now_is_taken_back_with_its_release() -> None:
    held = a_job(S.HELD, position=5.0)
    queued = by_hand.next_in_line(held, 0.0)
    assert queued is not None
    assert (queued.state, queued.position) == (S.QUEUED, 0.0)
    assert by_hand.reordered(queued, queued, held) == held
    assert by_hand.reordered(held, held, queued) == queued
    later_held = a_job(S.HELD, reason=HoldReason.NO_TOKEN, position=1.0)
    back = by_hand.reordered(later_held, a_job(position=1.0), a_job(position=2.0))
    assert back is not None
    assert (back.state, back.reason, back.position) == (S.HELD, HoldReason.NO_TOKEN, 2.0), "only moved, never released"
