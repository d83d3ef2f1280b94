"""What can be done with a shot in the queue: which actions, in which order, under which names."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.job import HoldReason, Job, JobState, WaitingFor, declined_host, unknown_host
from desktop_app.words.states import CancelCost, cancel_cost, cancel_words
from desktop_app.words.trust import trust_words

translate = QCoreApplication.translate


class Action(Enum):
    SEND = auto()
    ANSWER = auto()
    TRUST = auto()
    LOOK_AGAIN = auto()
    GO_ON = auto()
    EDIT = auto()
    DETAILS = auto()
    COPY_PROMPT = auto()
    DISMISS = auto()
    CANCEL = auto()


@dataclass(frozen=True)
class Offered:
    """`buttons` stand at the end of the row, `menu` holds everything."""

    buttons: tuple[Action, ...]
    menu: tuple[Action, ...]


def asked_host(job: Job) -> str:
    """The host that `job` waits for, whether the question is open or was put off; "" if it doesn't."""
    return unknown_host(job) or declined_host(job)


def offered(job: Job) -> Offered:
    """The actions of `job` as it stands."""
    always = (Action.EDIT, Action.COPY_PROMPT)
    explained = (*always, Action.DETAILS) if job.error is not None else always
    if job.state is JobState.UNCERTAIN:
        return Offered((Action.ANSWER,), (Action.ANSWER, *explained))
    if job.state is JobState.FAILED:
        again = (Action.LOOK_AGAIN,) if job.request_id is not None else ()
        return Offered(
            (*(again or (Action.EDIT,)), Action.DETAILS, Action.DISMISS), (*again, *explained, Action.DISMISS)
        )
    if job.reason is HoldReason.RESTORED:
        return Offered((Action.SEND, Action.CANCEL), (Action.SEND, *explained, Action.CANCEL))
    if asked_host(job):
        return Offered((Action.TRUST,), (Action.TRUST, *explained))
    if job.waiting_for is WaitingFor.PAUSE:
        return Offered((Action.GO_ON,), (Action.GO_ON, *explained))
    if cancel_cost(job) is CancelCost.NOTHING_LEFT:
        return Offered((), explained)
    return Offered((Action.CANCEL,), (*explained, Action.CANCEL))


def label(action: Action, job: Job) -> str:
    """The short name of `action`, for buttons and menus."""
    match action:
        case Action.SEND:
            return translate("QueueActions", "Send")
        case Action.ANSWER:
            return translate("QueueActions", "Answer")
        case Action.TRUST:
            return translate("QueueActions", "Fetch from there…")
        case Action.LOOK_AGAIN:
            return translate("QueueActions", "Look again")
        case Action.GO_ON:
            return translate("QueueActions", "Go on")
        case Action.EDIT:
            return translate("QueueActions", "Edit and make again")
        case Action.DETAILS:
            return translate("QueueActions", "Details")
        case Action.COPY_PROMPT:
            return translate("QueueActions", "Copy prompt")
        case Action.DISMISS:
            return translate("QueueActions", "Dismiss")
        case Action.CANCEL if cancel_cost(job) is CancelCost.KEPT:
            return translate("QueueActions", "Pause fetching")
        case Action.CANCEL:
            return translate("QueueActions", "Cancel")


def hint(action: Action, job: Job) -> str:
    """What `action` would do, for a tooltip."""
    match action:
        case Action.SEND:
            return translate(
                "QueueActions", "Look at your RunComfy generations first: it may have been sent and charged"
            )
        case Action.ANSWER:
            return translate("QueueActions", "Say what became of this shot. Nothing is sent without you.")
        case Action.TRUST:
            return trust_words(asked_host(job)).whole
        case Action.LOOK_AGAIN:
            return translate("QueueActions", "Ask RunComfy about this shot once more: free, nothing is made again")
        case Action.GO_ON:
            return translate("QueueActions", "Go on fetching the finished clip: free")
        case Action.EDIT:
            return translate("QueueActions", "Put this shot's picture, prompt and settings back into the form")
        case Action.DETAILS:
            return translate("QueueActions", "What exactly went wrong, to read or to copy")
        case Action.COPY_PROMPT:
            return translate("QueueActions", "Copy the prompt")
        case Action.DISMISS:
            return translate("QueueActions", "Put this shot out of sight. Its settings are kept.")
        case Action.CANCEL:
            return cancel_words(job).text
