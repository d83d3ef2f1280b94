"""The life of a job as tables: which state leads where, what each one does, and what an error in it means.

The engine has no other knowledge of states. A new state is a row here (and a step, if it works); a new error is a row
in `ON_ERROR` where the state's own default isn't right.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.errors import ErrorCode
from desktop_app.domain.job import ENDED, Job, JobState, WaitingFor


class Step(StrEnum):
    """The blocking work a state does, one call at a time; see `desktop_app.pipeline`."""

    DELIVER = "deliver"
    SUBMIT = "submit"
    POLL = "poll"
    RESULT = "result"
    CANCEL = "cancel"
    NAME = "name"
    DOWNLOAD = "download"


@dataclass(frozen=True)
class LifecycleRow:
    """`stopped`: where a user's stop leads (None: nowhere, or not yet). `restarted`: what the state is found as after
    a restart.
    """

    step: Step | None
    goes_on: frozenset[JobState]
    stopped: JobState | None
    restarted: JobState


def _row(step: Step | None, goes_on: set[JobState], stopped: JobState | None, restarted: JobState) -> LifecycleRow:
    return LifecycleRow(step, frozenset(goes_on), stopped, restarted)


_S = JobState

LIFECYCLE: Mapping[JobState, LifecycleRow] = {
    _S.HELD: _row(None, {_S.QUEUED, _S.CANCELLED}, _S.CANCELLED, _S.HELD),
    _S.QUEUED: _row(None, {_S.UPLOADING, _S.HELD, _S.CANCELLED}, _S.CANCELLED, _S.QUEUED),
    _S.UPLOADING: _row(
        Step.DELIVER, {_S.SUBMITTING, _S.QUEUED, _S.HELD, _S.FAILED, _S.CANCELLED}, _S.CANCELLED, _S.QUEUED
    ),
    _S.SUBMITTING: _row(Step.SUBMIT, {_S.RUNNING, _S.QUEUED, _S.HELD, _S.FAILED, _S.UNCERTAIN}, None, _S.UNCERTAIN),
    _S.UNCERTAIN: _row(None, {_S.RUNNING, _S.DONE, _S.CANCELLED}, _S.CANCELLED, _S.UNCERTAIN),
    _S.RUNNING: _row(Step.POLL, {_S.DOWNLOADING, _S.FAILED, _S.CANCELLED, _S.CANCELLING}, _S.CANCELLING, _S.RUNNING),
    _S.CANCELLING: _row(Step.CANCEL, {_S.CANCELLED, _S.RUNNING, _S.DOWNLOADING, _S.FAILED}, None, _S.CANCELLING),
    _S.DOWNLOADING: _row(Step.DOWNLOAD, {_S.DONE, _S.RUNNING, _S.FAILED}, _S.DOWNLOADING, _S.DOWNLOADING),
    _S.DONE: _row(None, set(), None, _S.DONE),
    _S.FAILED: _row(None, {_S.RUNNING}, None, _S.FAILED),
    _S.CANCELLED: _row(None, set(), None, _S.CANCELLED),
}


def step_of(job: Job) -> Step | None:
    """The next blocking call of `job`; `None` where it waits for a place, for the user or for ever.

    Within RUNNING and CANCELLING the service's last word decides: once it says the request has ended, the result is
    asked for. Within DOWNLOADING the files get their final names, on disk, before the first is fetched.
    """
    if job.waiting_for is WaitingFor.PAUSE:
        return None
    step = LIFECYCLE[job.state].step
    if step in {Step.POLL, Step.CANCEL} and job.remote_status in ENDED:
        return Step.RESULT
    if step is Step.DOWNLOAD and not all(output.path for output in job.outputs):
        return Step.NAME
    return step


class Reaction(StrEnum):
    """What an error means for the job it befell."""

    WAIT = "wait"  # keep the state, try again later
    DOUBT = "doubt"  # as WAIT, but believed when it comes a third time in a row
    REQUEUE = "requeue"  # provably not sent: QUEUED again, not before a while
    HOLD_TOKEN = "hold_token"  # HELD, with every unsent job of the account
    HOLD_BALANCE = "hold_balance"
    HOLD_DELIVERY = "hold_delivery"  # HELD, with every unsent job whose picture would travel the same way
    FAIL = "fail"
    PARK = "park"  # UNCERTAIN: only the user can know
    RENEW = "renew"  # RUNNING, once, for a fresh link
    RELINK = "relink"  # as WAIT, but the third time in a row: RUNNING, for the link as it is now
    RUN_ON = "run_on"  # it can't be cancelled: RUNNING


DEFAULT_REACTION: Mapping[JobState, Reaction] = {
    _S.UPLOADING: Reaction.REQUEUE,
    _S.SUBMITTING: Reaction.PARK,
    _S.RUNNING: Reaction.WAIT,
    _S.CANCELLING: Reaction.WAIT,
    _S.DOWNLOADING: Reaction.WAIT,
}

_E = ErrorCode

ON_ERROR: Mapping[tuple[JobState, ErrorCode], Reaction] = {
    (_S.UPLOADING, _E.TOKEN_MISSING): Reaction.HOLD_TOKEN,
    (_S.UPLOADING, _E.PICTURE_MISSING): Reaction.FAIL,
    (_S.UPLOADING, _E.PICTURE_UNREADABLE): Reaction.FAIL,
    (_S.UPLOADING, _E.PICTURE_EMPTY): Reaction.FAIL,
    (_S.UPLOADING, _E.PICTURE_WONT_FIT): Reaction.FAIL,
    (_S.UPLOADING, _E.REFUSED): Reaction.FAIL,
    (_S.UPLOADING, _E.BUG): Reaction.FAIL,
    # What the settings have to mend. A bucket out of reach, in trouble, or with another clock is tried again.
    (_S.UPLOADING, _E.LINKS_ONLY): Reaction.HOLD_DELIVERY,
    (_S.UPLOADING, _E.BUCKET_UNSET): Reaction.HOLD_DELIVERY,
    (_S.UPLOADING, _E.BUCKET_KEYS_MISSING): Reaction.HOLD_DELIVERY,
    (_S.UPLOADING, _E.BUCKET_KEYS_REFUSED): Reaction.HOLD_DELIVERY,
    (_S.UPLOADING, _E.BUCKET_FORBIDDEN): Reaction.HOLD_DELIVERY,
    (_S.UPLOADING, _E.BUCKET_UNKNOWN): Reaction.HOLD_DELIVERY,
    (_S.UPLOADING, _E.BUCKET_ELSEWHERE): Reaction.HOLD_DELIVERY,
    (_S.UPLOADING, _E.BUCKET_REFUSED): Reaction.HOLD_DELIVERY,
    (_S.UPLOADING, _E.KEYRING_REFUSED): Reaction.HOLD_DELIVERY,
    (_S.UPLOADING, _E.KEYRING_UNAVAILABLE): Reaction.HOLD_DELIVERY,
    # The paid POST. These say that nothing arrived, or that the service said no; whatever isn't here is UNCERTAIN.
    (_S.SUBMITTING, _E.UNREACHABLE): Reaction.REQUEUE,
    (_S.SUBMITTING, _E.TLS_FAILED): Reaction.REQUEUE,
    (_S.SUBMITTING, _E.SENDING_CUT): Reaction.REQUEUE,
    (_S.SUBMITTING, _E.STOPPED): Reaction.REQUEUE,
    (_S.SUBMITTING, _E.TOO_MANY_CALLS): Reaction.REQUEUE,
    (_S.SUBMITTING, _E.TOKEN_MISSING): Reaction.HOLD_TOKEN,
    (_S.SUBMITTING, _E.TOKEN_REFUSED): Reaction.HOLD_TOKEN,
    (_S.SUBMITTING, _E.NO_BALANCE): Reaction.HOLD_BALANCE,
    (_S.SUBMITTING, _E.MODEL_UNKNOWN): Reaction.FAIL,
    (_S.SUBMITTING, _E.INPUT_REFUSED): Reaction.FAIL,
    (_S.SUBMITTING, _E.REFUSED): Reaction.FAIL,
    # From here on it is paid for: only the service's own word, said more than once, ends it.
    (_S.RUNNING, _E.REQUEST_UNKNOWN): Reaction.DOUBT,
    (_S.RUNNING, _E.NO_OUTPUT): Reaction.DOUBT,
    (_S.CANCELLING, _E.REQUEST_UNKNOWN): Reaction.RUN_ON,
    (_S.CANCELLING, _E.REFUSED): Reaction.RUN_ON,
    (_S.CANCELLING, _E.INPUT_REFUSED): Reaction.RUN_ON,
    (_S.CANCELLING, _E.NO_OUTPUT): Reaction.RUN_ON,
    (_S.DOWNLOADING, _E.MEDIA_EXPIRED): Reaction.RENEW,
    (_S.DOWNLOADING, _E.MEDIA_DAMAGED): Reaction.DOUBT,
    (_S.DOWNLOADING, _E.UNREACHABLE): Reaction.RELINK,
}

BUCKET_PASSING = frozenset({_E.BUCKET_UNREACHABLE, _E.BUCKET_CUT, _E.BUCKET_TROUBLE, _E.BUCKET_CLOCK})
"""What is wrong with the artist's own bucket and may pass by itself: the shot stays in the queue and tries again."""

BELIEVED_AFTER = 3
"""How often in a row a doubted answer has to come before it is believed."""

WAITS_FOR: Mapping[ErrorCode, WaitingFor] = {
    _E.UNREACHABLE: WaitingFor.NETWORK,
    _E.TLS_FAILED: WaitingFor.NETWORK,
    _E.SENDING_CUT: WaitingFor.NETWORK,
    _E.CONNECTION_LOST: WaitingFor.NETWORK,
    _E.TIMED_OUT: WaitingFor.NETWORK,
    _E.UNREADABLE_REPLY: WaitingFor.NETWORK,  # as a rule the page of a network that wants a sign-in
    _E.BUCKET_UNREACHABLE: WaitingFor.NETWORK,
    _E.BUCKET_CUT: WaitingFor.NETWORK,
    _E.TOKEN_MISSING: WaitingFor.TOKEN,
    _E.TOKEN_REFUSED: WaitingFor.TOKEN,
    _E.REQUEST_FORBIDDEN: WaitingFor.TOKEN,
    _E.MEDIA_UNTRUSTED: WaitingFor.TRUST,
    _E.DISK_FULL: WaitingFor.DISK,
    _E.FOLDER_UNAVAILABLE: WaitingFor.DISK,
}
"""What a sent job waits for after an error; any other one is the service's trouble."""

BACK_OFF = (1.0, 2.0, 5.0, 15.0, 60.0)
"""Seconds to wait after the first, second … failure in a row; the last one stands for all that follow."""

NETWORK_BACK_OFF = 4
"""How many of them count where the network is missing: when it is back, everything goes on within a quarter of a
minute.
"""


def reaction_to(state: JobState, code: ErrorCode) -> Reaction:
    """What `code` means for a job in `state`. A state without work meets no errors: asking for one is a bug
    (`KeyError`).
    """
    return ON_ERROR.get((state, code)) or DEFAULT_REACTION[state]
