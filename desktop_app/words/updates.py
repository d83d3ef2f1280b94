"""What is said of newer versions of Stillwake."""

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.words.sentence import Sentence

translate = QCoreApplication.translate

_NOT_REACHED = frozenset(
    {
        ErrorCode.UNREACHABLE,
        ErrorCode.TLS_FAILED,
        ErrorCode.SENDING_CUT,
        ErrorCode.CONNECTION_LOST,
        ErrorCode.TIMED_OUT,
    }
)


def found_words(version: str) -> Sentence:
    """For a notice: there is something newer than what runs."""
    return Sentence(translate("Updates", "Stillwake {version} is out.").format(version=version))


def unanswered_words(error: AppError) -> Sentence:
    """Why it isn't known whether there is a newer version."""
    if error.code in _NOT_REACHED:
        return Sentence(
            translate("Updates", "The page where new versions are announced could not be reached."),
            translate("Updates", "Try again when you are online."),
        )
    return Sentence(
        translate("Updates", "The page where new versions are announced gave no answer that can be used."),
        translate("Updates", "Try again later."),
    )
