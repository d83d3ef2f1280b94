"""The library's first screen from one run to the next: read before the first paint, written after the last."""

from collections.abc import Sequence
from pathlib import Path

from desktop_app.storage.library_sight import DayHead, LibrarySight, keep_sight, take_sight

__all__ = ["DayHead", "KeptSight", "LibrarySight"]


class KeptSight:
    """GUI thread. `truth` is what a picture is true for, besides the database: it must be the same at the next start.

    Reading and writing take a millisecond or two, and neither comes while the window is in use.
    """

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir
        self._last: tuple[LibrarySight, Sequence[str]] | None = None

    def take(self, truth: Sequence[str]) -> LibrarySight | None:
        """What was seen last, if it is true; it can be taken once."""
        return take_sight(self._data_dir, truth)

    def remember(self, sight: LibrarySight, truth: Sequence[str]) -> None:
        """The window goes, and this is what the next one will show."""
        self._last = sight, truth

    def write(self) -> None:
        """The database is closed, and won't be changed by us any more."""
        if self._last is not None:
            keep_sight(self._data_dir, *self._last)
            self._last = None
