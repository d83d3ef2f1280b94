"""Whatever can be said is said in words, and nothing is promised about money that isn't certain."""

import itertools
import re
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from desktop_app.domain.account import SecretPlace
from desktop_app.domain.errors import AppError, ErrorCode, ErrorDatum
from desktop_app.domain.job import HoldReason, JobState, RemoteStatus, WaitingFor
from desktop_app.domain.notice import Notice, NoticeCode
from desktop_app.runtime.messages import JobSnapshot
from desktop_app.words.accounts import balance_words, kept_words
from desktop_app.words.days import day_words
from desktop_app.words.errors import Context, details, sentence
from desktop_app.words.notices import notice_words
from desktop_app.words.numbers import dollars, file_size, seconds
from desktop_app.words.states import (
    CancelCost,
    cancel_cost,
    cancel_words,
    describe,
    elapsed,
    hold_words,
    ordinal,
    state_line,
    waiting_words,
)
from tests.jobs import NOW, a_job

PROVABLY_UNSENT = {ErrorCode.UNREACHABLE, ErrorCode.TLS_FAILED, ErrorCode.SENDING_CUT}
DATA: dict[str, ErrorDatum] = {
    "name": "harbour.png",
    "host": "example.org",
    "folder": "Videos",
    "width": 9,
    "height": 9,
    "message": "no room",
}


def is_plain(words: str) -> bool:
    """A sentence a person can read: no placeholder left, no code, no bare value of an enum."""
    spelled = {code.value for code in ErrorCode if "_" in code.value} | {state.value for state in JobState}
    return bool(words.strip()) and not any(text in words for text in (*spelled, "{", "}", "None", "%n"))


@pytest.mark.parametrize("code", ErrorCode)
def test_every_error_has_words_everywhere(code: ErrorCode) -> None:
    bare: dict[str, ErrorDatum] = {}
    for context, data in itertools.product(Context, (bare, DATA)):
        said = sentence(AppError(code, data), context)
        assert is_plain(said.whole), context
        assert said.text.endswith((".", "!", "?")), context


def test_only_a_bug_is_called_one() -> None:
    bug = sentence(AppError(ErrorCode.BUG))
    assert [code for code in ErrorCode if sentence(AppError(code)) == bug] == [ErrorCode.BUG]


@pytest.mark.parametrize("code", ErrorCode)
def test_no_charge_is_promised_only_where_nothing_was_sent(code: ErrorCode) -> None:
    promising = {context for context in Context if "nothing was charged" in sentence(AppError(code), context).whole}
    assert promising == ({Context.SENDING} if code in PROVABLY_UNSENT else set())


@pytest.mark.parametrize("code", ErrorCode)
def test_what_is_not_known_leaves_a_whole_sentence(code: ErrorCode) -> None:
    """Where an error came without its folder, host or name."""
    for context in Context:
        said = sentence(AppError(code), context).whole
        assert not said[0].islower(), said
        assert re.search(r"[a-z] (The|This|Your) ", said) is None, said


def test_a_lost_answer_may_have_been_accepted() -> None:
    for code in (ErrorCode.CONNECTION_LOST, ErrorCode.TIMED_OUT, ErrorCode.UNREADABLE_REPLY, ErrorCode.SERVICE_TROUBLE):
        assert "may have been accepted" in sentence(AppError(code), Context.SENDING).text


def test_a_long_message_of_the_service_stays_behind_details() -> None:
    error = AppError(ErrorCode.GENERATION_FAILED, {"message": "x" * 5000}, retry_after=2)
    assert len(sentence(error, Context.WATCHING).whole) < 300
    assert details(error).startswith("code: generation_failed\nmessage: xxx")
    assert details(error).endswith("retry after: 2 s")


@pytest.mark.parametrize("state", JobState)
def test_every_state_has_words(state: JobState) -> None:
    job = a_job(state)
    assert is_plain(state_line(JobSnapshot(job), NOW).text)
    assert is_plain(cancel_words(job).whole)
    assert describe(JobSnapshot(job)).startswith(job.prompt)


def test_every_reason_and_every_wait_has_words() -> None:
    said = [hold_words(reason) for reason in HoldReason] + [waiting_words(wait) for wait in WaitingFor]
    assert all(map(is_plain, said))
    assert len(set(said)) == len(said)


@pytest.mark.parametrize("code", NoticeCode)
def test_every_notice_has_words(code: NoticeCode) -> None:
    for error in (None, AppError(ErrorCode.DISK_FULL, {"folder": "Videos"})):
        for count in (0, 1, 12):
            said = notice_words(Notice(code, error=error, data={"count": count, "asked": "6 s", "got": "5 s"}))
            assert is_plain(said.whole.replace(str(count), ""))


def test_a_running_shot_tells_place_time_and_waits() -> None:
    def said(**changes: object) -> str:
        place = changes.pop("place", None)
        retry_at = changes.pop("retry_at", None)
        job = replace(a_job(JobState.RUNNING), **changes)  # type: ignore[arg-type]
        return state_line(JobSnapshot(job, place=place, retry_at=retry_at), NOW).text  # type: ignore[arg-type]

    queued = RemoteStatus.IN_QUEUE
    assert said(remote_status=queued, place=0) == "Next in line · cancelling is free"
    assert said(remote_status=queued, place=2) == "3rd in line · cancelling is free"
    started = NOW - timedelta(seconds=41)
    assert said(remote_status=RemoteStatus.IN_PROGRESS, started_at=started) == "Rendering · 0:41 so far"
    assert "warming" in said(remote_status=RemoteStatus.UNKNOWN, remote_word="warming")
    waits = {"waiting_for": WaitingFor.NETWORK, "retry_at": NOW + timedelta(seconds=5)}
    assert said(**waits) == "Waiting for the network, tries again in 5 s"


def test_a_download_counts_in_megabytes() -> None:
    job = a_job(JobState.DOWNLOADING)
    line = state_line(JobSnapshot(job, received=12_000_000, total=48_000_000), NOW)
    assert line.text == "Downloading 12 of 48 MB"
    assert state_line(JobSnapshot(job, received=1_500_000), NOW).text == "Downloading, 1.5 MB so far"


def test_cancelling_is_called_free_only_while_in_line() -> None:
    running = a_job(JobState.RUNNING)
    assert cancel_cost(replace(running, remote_status=RemoteStatus.IN_QUEUE)) is CancelCost.FREE
    for status in (None, RemoteStatus.IN_PROGRESS, RemoteStatus.UNKNOWN, RemoteStatus.COMPLETED):
        assert cancel_cost(replace(running, remote_status=status)) is CancelCost.MAY_BE_CHARGED
    assert cancel_cost(a_job(JobState.SUBMITTING)) is CancelCost.MAY_BE_CHARGED
    assert cancel_cost(a_job(JobState.DOWNLOADING)) is CancelCost.KEPT
    assert all(cancel_cost(a_job(state)) is CancelCost.FREE for state in (JobState.HELD, JobState.QUEUED))


@pytest.mark.parametrize(
    ("number", "words"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (13, "13th"), (21, "21st")]
)
def test_ordinals(number: int, words: str) -> None:
    assert ordinal(number) == words


@pytest.mark.parametrize(("seconds", "words"), [(-3, "0:00"), (41.9, "0:41"), (725, "12:05"), (3725, "1:02:05")])
def test_elapsed(seconds: float, words: str) -> None:
    assert elapsed(seconds) == words


def test_days_are_called_as_people_call_them() -> None:
    today = date(2026, 11, 22)
    days = [today, date(2026, 11, 21), date(2026, 11, 20), date(2026, 11, 2), date(2025, 11, 2)]
    assert [day_words(day, today) for day in days] == [
        "Today",
        "Yesterday",
        "Friday",
        "2 November",
        "2 November 2025",
    ]


def test_where_a_token_is_kept_is_said() -> None:
    assert "GNOME Keyring" in kept_words(SecretPlace.KEYRING, "GNOME Keyring")
    assert "until you close Stillwake" in kept_words(SecretPlace.SESSION, "")
    assert all(kept_words(place, name) for place in SecretPlace for name in ("", "KWallet"))
    assert balance_words("18.4") == "$18.40 left"
    assert balance_words(None) == ""


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("C", ["$0.24", "-$1,234.50", "1.4 MB", "7.5 s"]),
        ("en_GB", ["$0.24", "-$1,234.50", "1.4 MB", "7.5 s"]),
        ("de", ["0,24\xa0$", "-1.234,50\xa0$", "1,4 MB", "7,5 s"]),
        ("ja", ["$0.24", "-$1,234.50", "1.4 MB", "7.5 s"]),
    ],
)
def test_numbers_are_written_as_the_language_has_them(language: str, said: list[str]) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        prices = [dollars(Decimal("0.24")), dollars(Decimal("-1234.5"))]
        assert [*prices, file_size(1_400_000), seconds(7.5)] == said
    finally:
        QLocale.setDefault(before)
