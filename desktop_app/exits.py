"""Exit codes, after sysexits.h: what a script may conclude from each."""

import sys
from collections.abc import Mapping
from enum import IntEnum

from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.job import HoldReason, Job, JobState, WaitingFor


class Exit(IntEnum):
    DONE = 0
    USAGE = 64  # bad arguments
    DATA = 65  # bad input, found here or refused with 422
    SERVICE = 69  # the service said no, or failed the job
    BUG = 70  # ours
    AGAIN = 75  # nothing is lost: try again later, or answer
    TOKEN = 77  # none, or it was refused


_EXIT_OF_CODE: Mapping[ErrorCode, Exit] = {
    ErrorCode.INPUT_REFUSED: Exit.DATA,
    ErrorCode.BUG: Exit.BUG,
    ErrorCode.TOKEN_MISSING: Exit.TOKEN,
    ErrorCode.TOKEN_REFUSED: Exit.TOKEN,
    ErrorCode.KEYRING_REFUSED: Exit.TOKEN,
    ErrorCode.KEYRING_UNAVAILABLE: Exit.TOKEN,
    ErrorCode.UNREACHABLE: Exit.AGAIN,
    ErrorCode.ENGINE_RUNNING: Exit.AGAIN,
    ErrorCode.DISK_FULL: Exit.AGAIN,
    ErrorCode.FOLDER_UNAVAILABLE: Exit.AGAIN,
    ErrorCode.DATABASE_BUSY: Exit.AGAIN,
    ErrorCode.PRACTICE_UNAVAILABLE: Exit.AGAIN,
    ErrorCode.API_BASE_INSECURE: Exit.USAGE,
}

_EXIT_OF_HOLD: Mapping[HoldReason, Exit] = {
    HoldReason.NO_TOKEN: Exit.TOKEN,
    HoldReason.NO_BALANCE: Exit.SERVICE,
}

_NEEDS_SOMEBODY: Mapping[WaitingFor, Exit] = {
    WaitingFor.TOKEN: Exit.TOKEN,
    WaitingFor.TRUST: Exit.AGAIN,
    WaitingFor.DISK: Exit.AGAIN,
    WaitingFor.PAUSE: Exit.AGAIN,
}


def exit_of(code: ErrorCode) -> Exit:
    """What an error means to a script."""
    if code.name.startswith(("PICTURE_", "LINK_")):
        return Exit.DATA
    return _EXIT_OF_CODE.get(code, Exit.SERVICE)


def exit_of_job(job: Job) -> Exit | None:
    """The exit code once `job` can't go on by itself; None while it can."""
    match job.state:
        case JobState.DONE:
            return Exit.DONE
        case JobState.CANCELLED:
            return Exit.SERVICE
        case JobState.FAILED:
            return Exit.SERVICE if job.error is None else exit_of(job.error.code)
        case JobState.UNCERTAIN:
            return Exit.AGAIN
        case JobState.HELD:
            if job.error is not None and job.reason is HoldReason.NO_TOKEN:
                return exit_of(job.error.code)
            return Exit.AGAIN if job.reason is None else _EXIT_OF_HOLD.get(job.reason, Exit.AGAIN)
        case _:
            return None if job.waiting_for is None else _NEEDS_SOMEBODY.get(job.waiting_for)


def refuse(error: AppError) -> int:
    """Say what is wrong, and end with the code for it."""
    from desktop_app.words.errors import sentence

    print(sentence(error).whole, file=sys.stderr)
    return exit_of(error.code)
