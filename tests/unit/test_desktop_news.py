"""What becomes a notification, what makes one, and when the computer is kept awake."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.ids import JobId
from desktop_app.domain.job import JobState, WaitingFor
from desktop_app.domain.notice import Notice, NoticeCode
from desktop_app.runtime.desktop.counts import Round
from desktop_app.runtime.desktop.news import MOST_TOLD, NewsKind, Unseen, is_wanted, kind_of
from desktop_app.runtime.desktop.travellers import Travellers, is_on_the_way
from desktop_app.runtime.messages import JobSnapshot
from desktop_app.storage.settings import Settings
from desktop_app.words.news import done_words, failed_words, question_words, tray_words
from tests.jobs import a_job

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_what_can_t_wait_is_told_and_nothing_else() -> None:
    told = {code: kind for code in NoticeCode if (kind := kind_of(Notice(code, data={"count": 2}))) is not None}
    assert told == {
        NoticeCode.SHOT_DONE: NewsKind.DONE,
        NoticeCode.SHOT_FAILED: NewsKind.FAILED,
        NoticeCode.SHOT_UNCERTAIN: NewsKind.QUESTION,
        NoticeCode.HOST_UNKNOWN: NewsKind.QUESTION,
        NoticeCode.HELD_NO_TOKEN: NewsKind.QUESTION,
        NoticeCode.HELD_NO_BALANCE: NewsKind.QUESTION,
        NoticeCode.HELD_DELIVERY: NewsKind.QUESTION,
        NoticeCode.BACK_ONLINE: NewsKind.QUESTION,
    }
    assert kind_of(Notice(NoticeCode.BACK_ONLINE, data={"count": 0})) is None


@pytest.mark.parametrize("kind", NewsKind)
def test_each_kind_has_its_own_switch(kind: NewsKind) -> None:
    silent = Settings(
        notify_done=kind is not NewsKind.DONE,
        notify_failed=kind is not NewsKind.FAILED,
        notify_question=kind is not NewsKind.QUESTION,
    )
    assert [each for each in NewsKind if not is_wanted(each, silent)] == [kind]
    assert all(is_wanted(each, Settings()) for each in NewsKind)


def test_what_isn_t_seen_adds_up_and_the_newest_is_shown() -> None:
    unseen = Unseen()
    for number in range(5):
        unseen.add(NewsKind.DONE, Notice(NoticeCode.SHOT_DONE, JobId(str(number))), f"prompt {number}")
    unseen.add(NewsKind.FAILED, Notice(NoticeCode.SHOT_FAILED, JobId("f")), "fog")
    news = unseen.of(NewsKind.DONE)
    assert news is not None
    assert (news.count, news.job_id, news.prompts) == (5, "4", ("prompt 4", "prompt 3", "prompt 2"))
    assert len(news.prompts) == MOST_TOLD
    unseen.seen(NewsKind.DONE)
    assert unseen.of(NewsKind.DONE) is None
    assert unseen.of(NewsKind.FAILED) is not None
    unseen.seen()
    assert unseen.of(NewsKind.FAILED) is None


def test_the_words_of_one_and_of_many() -> None:
    assert done_words(1, ("rain\n on  the lines",)).text == "Your shot is done"
    assert done_words(1, ("rain\n on  the lines",)).advice == "rain on the lines"
    assert len(done_words(1, ("x" * 1000,)).advice) == 140
    assert done_words(3, ("b", "a")).text == "3 shots are done"
    assert done_words(3, ("b", "a")).advice == "• b\n• a"
    error = AppError(ErrorCode.INPUT_REFUSED)
    failed = failed_words(1, ("fog",), Notice(NoticeCode.SHOT_FAILED, JobId("f"), error))
    assert failed.advice.startswith("fog\n")
    assert len(failed.advice) > len("fog\n")
    assert question_words(1, Notice(NoticeCode.SHOT_UNCERTAIN, JobId("u"))).text == "A shot needs your answer"
    assert question_words(1, Notice(NoticeCode.HELD_NO_TOKEN)).text == "Your shots wait for you"
    assert tray_words(0, 0, 0, paused=False).splitlines() == ["Stillwake", "Nothing is being made"]
    assert tray_words(1, 1, 1, paused=True).splitlines()[1:] == [
        "1 shot needs you",
        "1 shot is being made",
        "1 shot waits",
        "The queue is paused",
    ]


@given(st.lists(st.integers(0, 9), max_size=40))
def test_a_round_never_claims_more_than_is_done(lefts: list[int]) -> None:
    steps = Round()
    for left in lefts:
        progress = steps.step(left)
        assert progress is None or 0 <= progress < 1
        assert left or progress is None


def test_a_round_ends_when_nothing_is_left() -> None:
    steps = Round()
    assert [steps.step(left) for left in (1, 0, 4, 3, 2, 4, 3, 0, 2, 1)] == [
        None,
        None,
        0,
        0.25,
        0.5,
        pytest.approx(1 / 3),
        0.5,
        None,
        0,
        0.5,
    ]


@pytest.mark.parametrize("state", JobState)
def test_awake_for_what_is_sent_or_fetched(state: JobState) -> None:
    due = {JobState.UPLOADING, JobState.SUBMITTING, JobState.DOWNLOADING}
    assert is_on_the_way(JobSnapshot(a_job(state)), NOW) is (state in due)


def test_what_waits_is_not_on_its_way() -> None:
    fetching = a_job(JobState.DOWNLOADING)
    for parked in (WaitingFor.PAUSE, WaitingFor.TRUST):
        assert not is_on_the_way(JobSnapshot(replace(fetching, waiting_for=parked)), NOW)
    later = JobSnapshot(replace(fetching, waiting_for=WaitingFor.NETWORK), retry_at=NOW + timedelta(seconds=5))
    assert not is_on_the_way(later, NOW)
    assert is_on_the_way(later, NOW + timedelta(seconds=5))


def test_awake_until_the_last_of_them_has_come() -> None:
    travellers = Travellers()
    one, other = (a_job(JobState.DOWNLOADING) for _ in range(2))
    assert one.id != other.id
    assert travellers.note(JobSnapshot(one), NOW)
    assert travellers.note(JobSnapshot(other), NOW)
    assert travellers.note(JobSnapshot(a_job(JobState.DONE, id=one.id)), NOW)
    assert not travellers.note(JobSnapshot(a_job(JobState.DONE, id=other.id)), NOW)
