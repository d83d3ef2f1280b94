"""What can be done with a shot in the queue: which actions, in which order, under which names."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.by_hand import may_be_made_again, may_be_sent_now
from desktop_app.domain.job import HoldReason, Job, JobState, WaitingFor, declined_host, unknown_host
from desktop_app.words.batches import shots_words
from desktop_app.words.states import CancelCost, cancel_cost, cancel_words
from desktop_app.words.trust import trust_words

translate = QCoreApplication.translate


class Action(Enum):
    SEND = auto()
    SEND_NOW = auto()
    EDIT_SHOT = auto()
    MAKE_AGAIN = auto()
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
    again = (Action.MAKE_AGAIN,) if may_be_made_again(job) else ()
    always = (*again, Action.EDIT, Action.COPY_PROMPT)
    explained = (*always, Action.DETAILS) if job.error is not None else always
    if job.reason is HoldReason.EDITING:
        unsent = (Action.EDIT_SHOT, Action.SEND_NOW, *explained, Action.CANCEL)
        return Offered((Action.EDIT_SHOT, Action.CANCEL), unsent)
    if may_be_sent_now(job):
        return Offered((Action.CANCEL,), (Action.SEND_NOW, Action.EDIT_SHOT, *explained, Action.CANCEL))
    if job.state is JobState.UNCERTAIN:
        return Offered((Action.ANSWER,), (Action.ANSWER, *explained))
    if job.state is JobState.FAILED:
        look = (Action.LOOK_AGAIN,) if job.request_id is not None else ()
        return Offered((*(look or (Action.EDIT,)), Action.DETAILS, Action.DISMISS), (*look, *explained, Action.DISMISS))
    if job.reason is HoldReason.RESTORED:
        return Offered((Action.SEND, Action.CANCEL), (Action.SEND, *explained, Action.CANCEL))
    if asked_host(job):
        return Offered((Action.TRUST,), (Action.TRUST, *explained))
    if job.waiting_for is WaitingFor.PAUSE:
        return Offered((Action.GO_ON,), (Action.GO_ON, *explained))
    if cancel_cost(job) is CancelCost.NOTHING_LEFT:
        return Offered((), explained)
    return Offered((Action.CANCEL,), (*explained, Action.CANCEL))


_TO_MANY = (Action.SEND_NOW, Action.MAKE_AGAIN, Action.COPY_PROMPT, Action.DISMISS, Action.CANCEL)


def offered_to_many(jobs: Sequence[Job]) -> list[tuple[Action, int]]:
    """What can be done with several shots at once, and with how many of them."""
    counts = [(action, sum(action in offered(job).menu for job in jobs)) for action in _TO_MANY]
    return [(action, count) for action, count in counts if count]


def label_for_many(action: Action, count: int) -> str:
    """The name of `action` for `count` of the shots that are selected."""
    shots = shots_words(count)
    match action:
        case Action.SEND_NOW:
            return translate("QueueActions", "Send {shots} now").format(shots=shots)
        case Action.MAKE_AGAIN:
            return translate("QueueActions", "Make {shots} again…").format(shots=shots)
        case Action.COPY_PROMPT:
            return translate("QueueActions", "Copy the prompts of {shots}").format(shots=shots)
        case Action.DISMISS:
            return translate("QueueActions", "Dismiss {shots}").format(shots=shots)
        case Action.CANCEL:
            return translate("QueueActions", "Cancel {shots}…").format(shots=shots)
        case _:
            raise ValueError(f"{action} is for one shot at a time")


def label(action: Action, job: Job) -> str:
    """The short name of `action`, for buttons and menus."""
    match action:
        case Action.SEND:
            return translate("QueueActions", "Send")
        case Action.SEND_NOW:
            return translate("QueueActions", "Send now")
        case Action.EDIT_SHOT if job.reason is HoldReason.EDITING:
            return translate("QueueActions", "Go on editing")
        case Action.EDIT_SHOT:
            return translate("QueueActions", "Edit this shot")
        case Action.MAKE_AGAIN:
            return translate("QueueActions", "Make again…")
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
        case Action.SEND_NOW:
            return translate("QueueActions", "The next to be sent, before all others that wait")
        case Action.EDIT_SHOT:
            return translate("QueueActions", "Out of the line and into the form; saved, it takes its place again")
        case Action.MAKE_AGAIN:
            return translate("QueueActions", "Another shot with the very same settings; its price is asked about first")
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
