"""What was removed from the library goes to the system's bin, file and sidecar. Begun again after any interruption."""

import logging
from dataclasses import dataclass
from datetime import UTC, datetime

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import AppError, KnownError
from desktop_app.domain.library import ClipNumber
from desktop_app.fault_points import reach
from desktop_app.storage.bin import to_the_bin
from desktop_app.storage.clip_files import Binned, ClipFile, FileChange, NotBinned
from desktop_app.storage.library_files import LibraryPlaces, sidecar_of
from desktop_app.storage.library_look import is_away

AT_ONCE = 100
"""Clips sent before what became of them is written down."""

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Emptied:
    """What became of the clips that were on their way: to be stored. `refusal`: why those that stay do. `more`: there
    may be others. `removed_since`: when the first of those was removed that aren't taken for the bin yet.
    """

    changes: tuple[FileChange, ...] = ()
    refusal: AppError | None = None
    more: bool = False
    removed_since: datetime | None = None

    @property
    def kept(self) -> tuple[ClipNumber, ...]:
        """Those that no bin would take: they are in the library again."""
        return next((change.numbers for change in self.changes if isinstance(change, NotBinned)), ())


def send_on(places: LibraryPlaces, cancel: CancelToken, limit: int = AT_ONCE) -> Emptied:
    """Send files of what is taken for the bin there, of `limit` clips at most; the clip before its sidecar.

    Cancelled, the rest waits for the next time, as it does while the library's drive is away. Any thread but the GUI's.
    Raises `KnownError`: those of the database.
    """
    with places.asked() as files:
        waiting, since = files.on_their_way(limit), files.removed_since()
        if not waiting or is_away(places, files.folders()):
            return Emptied(removed_since=since)
        shared = {clip.path for clip in waiting if files.is_shared(clip)}
    gone: list[ClipNumber] = []
    kept: list[ClipNumber] = []
    refusal: AppError | None = None
    for clip in waiting:
        if cancel.cancelled:
            break
        try:
            if clip.path not in shared:
                _send(places, clip)
            gone.append(clip.number)
        except KnownError as error:
            refusal = error.error
            kept.append(clip.number)
    changes: list[FileChange] = []
    if gone:
        changes.append(Binned(tuple(gone), datetime.now(UTC)))
    if kept:
        changes.append(NotBinned(tuple(kept)))
    return Emptied(tuple(changes), refusal, len(waiting) == limit and not cancel.cancelled, since)


def _send(places: LibraryPlaces, clip: ClipFile) -> None:
    file = places.folder.resolve(clip.path)
    reach("bin.before")
    to_the_bin(file)
    reach("bin.between")
    try:
        to_the_bin(sidecar_of(file))
    except KnownError as error:
        log.info("a sidecar stays where its clip is no more: %s", error)
    reach("bin.after")
