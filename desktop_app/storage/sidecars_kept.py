"""Sidecars brought up to what the database knows, some at a time, over a connection that only reads."""

import logging
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, KnownError, known
from desktop_app.domain.job import Job
from desktop_app.domain.library import ClipNumber
from desktop_app.storage import sidecar
from desktop_app.storage.database import open_reader
from desktop_app.storage.kept_clips import KeptClip, due_clips
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.storage.sidecars_due import SidecarsWritten

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Kept:
    """What one go has done. `after`: where the next one begins; `None`: all that could be written is."""

    written: SidecarsWritten
    after: ClipNumber | None


def keep_some(
    data_dir: Path,
    folder: LibraryFolder,
    picture_field: Callable[[Job], str],
    after: ClipNumber | None,
    limit: int,
    cancel: CancelToken,
) -> Kept:
    """Write the sidecars of `limit` clips whose sidecars are due, each durably, from the clip after `after`, newest
    first.

    One whose file isn't where it was is passed over, and stays due. A thread of its own. Raises `KnownError`:
    `FOLDER_UNAVAILABLE` if the library isn't there, `DISK_FULL`, those of the database.
    """
    with closing(open_reader(data_dir)) as connection:
        found = due_clips(connection, after, limit)
    if found and not folder.root.is_dir():
        raise known(ErrorCode.FOLDER_UNAVAILABLE, folder=str(folder.root))
    written = []
    for kept in found:
        if cancel.cancelled:
            break
        if kept.mark is not None and _renewed(folder, kept, picture_field):
            written.append((kept.number, kept.mark))
    return Kept(SidecarsWritten(tuple(written)), found[-1].number if len(found) == limit else None)


def _renewed(folder: LibraryFolder, kept: KeptClip, picture_field: Callable[[Job], str]) -> bool:
    try:
        return sidecar.renew(folder, kept.job, kept.clip, picture_field(kept.job))
    except KnownError as error:
        if error.error.code is not ErrorCode.FOLDER_UNAVAILABLE or not folder.root.is_dir():
            raise
        log.info("a sidecar waits: %s", error)  # its own folder can't be written to; others may
        return False
