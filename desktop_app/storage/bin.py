"""The system's bin. Whatever goes there can be brought back from there; nothing of a library is ever unlinked here."""

import logging
import os
from pathlib import Path

from desktop_app.domain.errors import ErrorCode, known

log = logging.getLogger(__name__)


def to_the_bin(file: Path) -> None:
    """Send `file` to the bin of its drive. A file that isn't there is no trouble.

    Any thread but the GUI's. Raises `KnownError(NO_BIN)` where there is none or it refuses (a network drive, a folder
    that may not be changed): the file then stays where it is.
    """
    from send2trash import send2trash

    if not os.path.lexists(file):
        return
    try:
        send2trash(file)
    except OSError as error:
        if not os.path.lexists(file):
            return  # somebody else was quicker
        log.info("the bin doesn't take %s: %s", file.name, error)
        raise known(ErrorCode.NO_BIN, name=file.name, folder=str(file.parent)) from error
