"""What went wrong, as sentences: what happened, what it means for the shot and the money, what to do.

"Nothing was charged" is said only where the code proves that no whole request arrived. Codes never stand in a sentence;
they are in `details`, for the box behind a click.
"""

from enum import StrEnum
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.job import Job, JobState
from desktop_app.words.names import as_named
from desktop_app.words.sentence import Sentence, in_a_row
from desktop_app.words.troubles import anyhow, no_room

translate = QCoreApplication.translate


class Context(StrEnum):
    """What was being done when it went wrong: the same code means something else for the money each time."""

    SENDING = "sending"
    WATCHING = "watching"
    FETCHING = "fetching"
    PICTURE = "picture"
    ACCOUNT = "account"
    PROGRAM = "program"


def context_of(job: Job) -> Context:
    """What the job was doing when its `error` came about."""
    if job.state is JobState.DOWNLOADING:
        return Context.FETCHING
    return Context.SENDING if job.request_id is None else Context.WATCHING


def sentence(error: AppError, context: Context = Context.PROGRAM) -> Sentence:
    """Words for `error`. Any thread."""
    match context:
        case Context.SENDING:
            special = _while_sending(error.code)
        case Context.WATCHING:
            special = _while_watching(error.code)
        case Context.FETCHING:
            special = _while_fetching(error)
        case Context.ACCOUNT:
            special = _with_the_account(error.code)
        case Context.PICTURE | Context.PROGRAM:
            special = None
        case _:
            assert_never(context)
    return special or anyhow(error)


def details(error: AppError) -> str:
    """All that is known, for "Details": the code first, then each datum on its own line."""
    lines = [f"code: {error.code}"]
    lines += [f"{name}: {value}" for name, value in error.data.items()]
    if error.retry_after is not None:
        lines.append(f"retry after: {error.retry_after:g} s")
    return "\n".join(lines)


def _while_sending(code: ErrorCode) -> Sentence | None:
    match code:
        case ErrorCode.UNREACHABLE:
            return Sentence(
                translate(
                    "Errors", "We couldn't reach RunComfy, so your picture was not sent and nothing was charged."
                ),
                translate("Errors", "We'll try again by ourselves."),
            )
        case ErrorCode.TLS_FAILED:
            return Sentence(
                translate(
                    "Errors",
                    "No safe connection to RunComfy came about, so your picture was not sent and nothing was charged.",
                ),
                translate("Errors", "Check this computer's clock, and any program that inspects its connections."),
            )
        case ErrorCode.SENDING_CUT:
            return Sentence(
                translate(
                    "Errors",
                    "The connection broke before the whole shot was sent: it was not accepted and nothing was charged.",
                ),
                translate("Errors", "We'll try again by ourselves."),
            )
        case ErrorCode.CONNECTION_LOST | ErrorCode.TIMED_OUT | ErrorCode.UNREADABLE_REPLY | ErrorCode.SERVICE_TROUBLE:
            return Sentence(
                translate("Errors", "The shot was sent, but no clear answer came back. It may have been accepted."),
                translate("Errors", "Look at your RunComfy generations before you send it again."),
            )
        case ErrorCode.TOO_MANY_CALLS:
            return Sentence(
                translate("Errors", "RunComfy asks us to wait a little before this shot is sent."),
                translate("Errors", "It goes out by itself."),
            )
        case _:
            return None


def _while_watching(code: ErrorCode) -> Sentence | None:
    match code:
        case ErrorCode.UNREACHABLE | ErrorCode.TLS_FAILED | ErrorCode.SENDING_CUT | ErrorCode.CONNECTION_LOST:
            return Sentence(
                translate(
                    "Errors", "We can't reach RunComfy to ask how this shot is doing. It was accepted and is kept."
                ),
                translate("Errors", "We'll ask again by ourselves; nothing is sent twice."),
            )
        case ErrorCode.TIMED_OUT | ErrorCode.UNREADABLE_REPLY | ErrorCode.SERVICE_TROUBLE | ErrorCode.TOO_MANY_CALLS:
            return Sentence(
                translate("Errors", "RunComfy can't say just now how this shot is doing. It was accepted and is kept."),
                translate("Errors", "We'll ask again by ourselves; nothing is sent twice."),
            )
        case ErrorCode.TOKEN_MISSING | ErrorCode.TOKEN_REFUSED:
            return Sentence(
                translate(
                    "Errors", "This shot was accepted, but its account can't be used just now, so we can't ask for it."
                ),
                translate("Errors", "Connect the account again, and it goes on."),
            )
        case _:
            return None


def _while_fetching(error: AppError) -> Sentence | None:
    folder = as_named(str(error.data.get("folder", ""))) or translate("Errors", "the folder for your clips")
    match error.code:
        case (
            ErrorCode.UNREACHABLE
            | ErrorCode.TLS_FAILED
            | ErrorCode.SENDING_CUT
            | ErrorCode.CONNECTION_LOST
            | ErrorCode.TIMED_OUT
            | ErrorCode.UNREADABLE_REPLY
            | ErrorCode.SERVICE_TROUBLE
            | ErrorCode.TOO_MANY_CALLS
        ):
            return Sentence(
                translate("Errors", "The clip is finished, but it can't be fetched just now."),
                translate("Errors", "Fetching goes on by itself; nothing is paid twice."),
            )
        case ErrorCode.DISK_FULL:
            return Sentence(
                in_a_row(translate("Errors", "The clip is finished."), no_room(error, folder)),
                translate("Errors", "Make some room, and fetching goes on by itself."),
            )
        case ErrorCode.FOLDER_UNAVAILABLE:
            return Sentence(
                translate("Errors", "The clip is finished, but {folder} can't be written to.").format(folder=folder),
                translate("Errors", "Connect its drive again, and fetching goes on by itself."),
            )
        case _:
            return None


def _with_the_account(code: ErrorCode) -> Sentence | None:
    match code:
        case ErrorCode.UNREACHABLE | ErrorCode.TLS_FAILED | ErrorCode.SENDING_CUT | ErrorCode.CONNECTION_LOST:
            return Sentence(
                translate("Errors", "We couldn't reach RunComfy, so the token could not be checked. It was not kept."),
                translate("Errors", "Look at your connection, then try again."),
            )
        case ErrorCode.TIMED_OUT | ErrorCode.UNREADABLE_REPLY | ErrorCode.SERVICE_TROUBLE | ErrorCode.TOO_MANY_CALLS:
            return Sentence(
                translate(
                    "Errors", "RunComfy gave no clear answer, so the token could not be checked. It was not kept."
                ),
                translate("Errors", "Try again in a minute."),
            )
        case ErrorCode.TOKEN_REFUSED:
            return Sentence(
                translate("Errors", "RunComfy doesn't know this token, or its account is not active."),
                translate("Errors", "Copy it again from your RunComfy profile, whole and without spaces."),
            )
        case _:
            return None
