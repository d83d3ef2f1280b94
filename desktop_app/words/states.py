"""The state of a shot in words: the line under its prompt, what cancelling it means, its name in a list."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum, auto
from typing import Protocol, assert_never

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.expected_time import Expected
from desktop_app.domain.job import HoldReason, Job, JobState, RemoteStatus, WaitingFor, declined_host, unknown_host
from desktop_app.words.errors import context_of, sentence
from desktop_app.words.names import as_named
from desktop_app.words.numbers import decimal, file_size, when
from desktop_app.words.progress import left_words
from desktop_app.words.sentence import Sentence

translate = QCoreApplication.translate

MEGABYTE = 1_000_000


class Seen(Protocol):
    """A job and what is known of it just now; `runtime.messages.JobSnapshot` is one."""

    @property
    def job(self) -> Job: ...
    @property
    def place(self) -> int | None: ...
    @property
    def local_place(self) -> int | None: ...
    @property
    def received(self) -> int: ...
    @property
    def total(self) -> int | None: ...
    @property
    def retry_at(self) -> datetime | None: ...
    @property
    def expected(self) -> Expected | None: ...


class Tone(Enum):
    """The colour of the dot beside a state line, which never says anything the words don't."""

    QUIET = auto()
    ACTIVE = auto()
    OK = auto()
    WARN = auto()
    BAD = auto()


@dataclass(frozen=True)
class StateLine:
    """`ticking`: the words change with the clock, so they are to be asked for again each second."""

    text: str
    tone: Tone
    ticking: bool = False


class CancelCost(Enum):
    """What a cancel means for the money, as far as we know."""

    FREE = auto()
    MAY_BE_CHARGED = auto()
    KEPT = auto()  # paid for and finished: only the fetching stops
    NOTHING_LEFT = auto()  # nothing to cancel


def describe(seen: Seen) -> str:
    """One readable line for lists and assistive tools: the prompt, then the state. GUI thread."""
    return f"{seen.job.prompt} · {state_line(seen, datetime.now(UTC)).text}"


def state_line(seen: Seen, now: datetime) -> StateLine:
    """The words for the state of `seen` at `now` (aware)."""
    job = seen.job
    match job.state:
        case JobState.HELD:
            return StateLine(hold_words(job.reason or HoldReason.PAUSED), Tone.WARN)
        case JobState.QUEUED:
            return _queued(seen, now)
        case JobState.UPLOADING:
            return StateLine(translate("States", "Getting the picture ready"), Tone.ACTIVE)
        case JobState.SUBMITTING:
            return StateLine(translate("States", "Being sent"), Tone.ACTIVE)
        case JobState.UNCERTAIN:
            sent_at = time_of_day(job.submitted_at or job.created_at)
            text = translate("States", "Sent at {time}, the answer was lost. Is it in your RunComfy generations?")
            return StateLine(text.format(time=sent_at), Tone.WARN)
        case JobState.RUNNING:
            return _waiting(seen, now) or _running(seen, now)
        case JobState.CANCELLING:
            return _waiting(seen, now) or StateLine(translate("States", "Cancelling"), Tone.QUIET)
        case JobState.DOWNLOADING:
            return _waiting(seen, now) or StateLine(_downloading(seen.received, seen.total), Tone.ACTIVE)
        case JobState.DONE:
            return StateLine(translate("States", "Done"), Tone.OK)
        case JobState.FAILED:
            failure = sentence(job.error, context_of(job)).text if job.error else translate("States", "Failed")
            return StateLine(failure, Tone.BAD)
        case JobState.CANCELLED:
            ended = f" · {when(job.finished_at, now)}" if job.finished_at is not None else ""
            return StateLine(f"{translate('States', 'Cancelled')}{ended}", Tone.QUIET)
        case _:
            assert_never(job.state)


def hold_words(reason: HoldReason) -> str:
    """Why a shot that was never sent is parked."""
    match reason:
        case HoldReason.OFFLINE:
            return translate("States", "Kept here while you are offline · nothing is sent until you say so")
        case HoldReason.NO_TOKEN:
            return translate("States", "Kept here until an account is connected")
        case HoldReason.NO_BALANCE:
            return translate("States", "Kept here: not enough balance on the account")
        case HoldReason.OVER_BUDGET:
            return translate("States", "Kept here: it would go over your budget")
        case HoldReason.PAUSED:
            return translate("States", "Kept here while the queue is paused")
        case HoldReason.AFTER_ANOTHER:
            return translate("States", "Waits for another shot to finish")
        case HoldReason.DELIVERY:
            return translate("States", "Kept here: its picture can't travel as chosen in Settings")
        case HoldReason.RESTORED:
            return translate("States", "From a mended list: it may have been sent already")
        case HoldReason.EDITING:
            return translate("States", "Taken out of the line to be edited · nothing is sent until you say so")
        case _:
            assert_never(reason)


def waiting_words(waiting_for: WaitingFor) -> str:
    """What a sent shot waits for."""
    match waiting_for:
        case WaitingFor.NETWORK:
            return translate("States", "Waiting for the network")
        case WaitingFor.SERVICE:
            return translate("States", "RunComfy gives no answer just now")
        case WaitingFor.TOKEN:
            return translate("States", "Waiting for its account to be connected")
        case WaitingFor.TRUST:
            return translate("States", "Finished, but its link isn't a safe one")
        case WaitingFor.DISK:
            return translate("States", "Finished · waiting for room where your clips are kept")
        case WaitingFor.PAUSE:
            return translate("States", "Finished · fetching it is paused")
        case _:
            assert_never(waiting_for)


def cancel_cost(job: Job) -> CancelCost:
    """What cancelling `job` now would mean."""
    match job.state:
        case JobState.HELD | JobState.QUEUED | JobState.UPLOADING:
            return CancelCost.FREE
        case JobState.SUBMITTING:
            return CancelCost.MAY_BE_CHARGED
        case JobState.RUNNING:
            return CancelCost.FREE if job.remote_status is RemoteStatus.IN_QUEUE else CancelCost.MAY_BE_CHARGED
        case JobState.DOWNLOADING:
            return CancelCost.NOTHING_LEFT if job.waiting_for is WaitingFor.PAUSE else CancelCost.KEPT
        case JobState.CANCELLING | JobState.UNCERTAIN | JobState.DONE | JobState.FAILED | JobState.CANCELLED:
            return CancelCost.NOTHING_LEFT
        case _:
            assert_never(job.state)


def cancel_words(job: Job) -> Sentence:
    """What cancelling means, before it is done."""
    match cancel_cost(job):
        case CancelCost.FREE:
            return Sentence(translate("States", "Still in line: cancelling is free."))
        case CancelCost.MAY_BE_CHARGED if job.state is JobState.SUBMITTING:
            return Sentence(
                translate("States", "Being sent right now: it may be accepted, and then it may be charged."),
                translate("States", "We'll cancel it as soon as the answer is in."),
            )
        case CancelCost.MAY_BE_CHARGED:
            return Sentence(
                translate("States", "Already rendering: it will finish and may be charged."),
                translate("States", "We can ask RunComfy all the same."),
            )
        case CancelCost.KEPT:
            return Sentence(translate("States", "This clip is finished and paid for: only fetching it is paused."))
        case CancelCost.NOTHING_LEFT:
            return Sentence(translate("States", "There is nothing left to cancel."))


def time_of_day(moment: datetime) -> str:
    """The local time of an aware `moment`, as the system writes it: "14:03"."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(local.time(), QLocale.FormatType.ShortFormat)


def elapsed(seconds: float) -> str:
    """ "0:41", "12:05", "1:02:05"."""
    whole = max(0, int(seconds))
    hours, minutes = whole // 3600, whole // 60 % 60
    return f"{hours}:{minutes:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"


def ordinal(number: int) -> str:
    """ "3rd"; a language that counts otherwise translates "{number}th" and its three exceptions."""
    patterns = {
        1: translate("States", "{number}st"),
        2: translate("States", "{number}nd"),
        3: translate("States", "{number}rd"),
    }
    usual = translate("States", "{number}th")
    pattern = usual if number % 100 in {11, 12, 13} else patterns.get(number % 10, usual)
    return pattern.format(number=number)


def _queued(seen: Seen, now: datetime) -> StateLine:
    job = seen.job
    if job.not_before is not None and job.not_before > now:
        asked = job.error is not None and job.error.code is ErrorCode.TOO_MANY_CALLS
        why = (
            translate("States", "RunComfy asked us to wait")
            if asked
            else translate("States", "Waiting for the network")
        )
        return StateLine(_again(why, job.not_before, now), Tone.WARN, ticking=True)
    if not seen.local_place:
        return StateLine(translate("States", "Next to be sent · cancelling is free"), Tone.QUIET)
    text = translate("States", "{nth} to be sent · cancelling is free")
    return StateLine(text.format(nth=ordinal(seen.local_place + 1)), Tone.QUIET)


def _running(seen: Seen, now: datetime) -> StateLine:
    job = seen.job
    since = (now - (job.started_at or job.submitted_at or job.created_at)).total_seconds()
    so_far = translate("States", "{time} so far").format(time=elapsed(since))
    if seen.expected is not None and job.started_at is not None:
        so_far = f"{so_far} · {left_words(seen.expected, since)}"
    match job.remote_status:
        case RemoteStatus.IN_QUEUE:
            return StateLine(_in_line(seen.place), Tone.QUIET)
        case RemoteStatus.IN_PROGRESS:
            return StateLine(f"{translate('States', 'Rendering')} · {so_far}", Tone.ACTIVE, ticking=True)
        case RemoteStatus.UNKNOWN if job.remote_word:
            text = translate("States", "RunComfy says “{word}”").format(word=job.remote_word)
            return StateLine(f"{text} · {so_far}", Tone.ACTIVE, ticking=True)
        case None | RemoteStatus.UNKNOWN:
            return StateLine(f"{translate('States', 'Accepted')} · {so_far}", Tone.ACTIVE, ticking=True)
        case _:
            return StateLine(translate("States", "Finished · asking for what was made"), Tone.ACTIVE)


def _in_line(place: int | None) -> str:
    if place is None:
        return translate("States", "In line · cancelling is free")
    if place == 0:
        return translate("States", "Next in line · cancelling is free")
    return translate("States", "{nth} in line · cancelling is free").format(nth=ordinal(place + 1))


def _waiting(seen: Seen, now: datetime) -> StateLine | None:
    waiting_for = seen.job.waiting_for
    if waiting_for is None:
        return None
    host = unknown_host(seen.job)
    if host:
        text = translate("States", "Finished, on {host}, which isn't RunComfy's. Fetch it from there?")
        return StateLine(text.format(host=host), Tone.WARN)
    host = declined_host(seen.job)
    if host:
        text = translate("States", "Finished, on {host} · not fetched yet")
        return StateLine(text.format(host=host), Tone.QUIET)
    words = _disk_words(seen.job.error) if waiting_for is WaitingFor.DISK else waiting_words(waiting_for)
    tone = Tone.QUIET if waiting_for is WaitingFor.PAUSE else Tone.WARN
    if seen.retry_at is not None and seen.retry_at > now:
        return StateLine(_again(words, seen.retry_at, now), tone, ticking=True)
    return StateLine(words, tone)


def _disk_words(error: AppError | None) -> str:
    """Which folder it is, and how much is missing, where that is known."""
    folder = "" if error is None else as_named(str(error.data.get("folder", "")))
    if error is None or not folder:
        return waiting_words(WaitingFor.DISK)
    if error.code is ErrorCode.FOLDER_UNAVAILABLE:
        return translate("States", "Finished · {folder} can't be written to").format(folder=folder)
    needed = int(error.data.get("needed", 0))
    if needed <= 0:
        return translate("States", "Finished · no room in {folder}").format(folder=folder)
    text = translate("States", "Finished · {size} more room needed in {folder}")
    return text.format(size=file_size(needed), folder=folder)


def _again(why: str, at: datetime, now: datetime) -> str:
    seconds = max(1, round((at - now).total_seconds()))
    wait = elapsed(seconds) if seconds >= 60 else translate("States", "{count} s").format(count=seconds)
    return translate("States", "{why}, tries again in {time}").format(why=why, time=wait)


def _downloading(received: int, total: int | None) -> str:
    if not received:
        return translate("States", "Downloading")
    done = _megabytes(received)
    if total is None:
        return translate("States", "Downloading, {done} MB so far").format(done=done)
    return translate("States", "Downloading {done} of {total} MB").format(done=done, total=_megabytes(total))


def _megabytes(count: int) -> str:
    amount = count / MEGABYTE
    return decimal(amount, 1 if amount < 10 else 0)
