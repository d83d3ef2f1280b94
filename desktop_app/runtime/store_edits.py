"""Edits of many clips, as the store does them: slice by slice, so that whatever is urgent goes in between."""

import sqlite3
import time
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.clip_edits import SetNotes
from desktop_app.domain.errors import AppError
from desktop_app.storage import text_merging
from desktop_app.storage.clip_edits import EditClips, Numbers, apply, joined
from desktop_app.storage.transactions import transaction

SLICE = 2000
"""Clips edited in one transaction, at most."""

SLICE_SECONDS = 0.04
"""What one transaction should take: it is how long a submission may have to wait. Edits of texts are slower than tags,
so there are fewer clips in a slice of them.
"""

TEXT_SECONDS = 0.02
"""The same for texts, which take longer now and then."""

MERGED_EVERY = 500
"""Slices of texts before what they have put off is made up for: see `text_merging`."""

FIRST_SLICE = 200
"""Clips in the first, before it is known how long this edit takes; and in the smallest, or half as many of texts."""

_tickets = count()


@dataclass(frozen=True, eq=False)
class BulkEdit:
    """Edits of clips, one after the other, that are one thing to the artist. `cancel`: from any thread."""

    parts: tuple[EditClips, ...]
    cancel: CancelToken = field(default_factory=CancelToken, repr=False)
    ticket: int = field(default_factory=lambda: next(_tickets))

    @property
    def total(self) -> int:
        return sum(len(part.numbers) for part in self.parts)


@dataclass(frozen=True)
class EditEnding:
    """How a bulk edit ended. `reverse` takes back, exactly, what of it is done, and names every clip it changed.

    `broken_off`: it was cancelled, and nothing of it is done. `error`: it was not gone on with for that.
    """

    reverse: tuple[EditClips, ...] = ()
    broken_off: bool = False
    error: AppError | None = None


class EditWork:
    """A bulk edit on its way. Store thread only."""

    def __init__(self, edit: BulkEdit) -> None:
        self.edit = edit
        self.seen = 0
        self.is_of_texts = any(isinstance(part.edit, SetNotes) for part in edit.parts)
        self._size = self._least = min(FIRST_SLICE // 2 if self.is_of_texts else FIRST_SLICE, SLICE)
        self._unmerged = 0
        self._slices = self._sliced()
        self._now: list[EditClips] = []
        self._reverse: list[EditClips] = []

    def step(self, connection: sqlite3.Connection) -> bool:
        """Do one slice, or undo one if it was cancelled. False: there is none left.

        Raises `KnownError` as `transaction`: nothing of the slice was done then, and it can be tried again.
        """
        if self._unmerged >= MERGED_EVERY:
            if text_merging.make_up(connection):
                return True
            self._unmerged = 0
        if self.edit.cancel.cancelled:
            self._undo_one(connection)
        else:
            self._do_one(connection)
        return self._goes_on()

    def _goes_on(self) -> bool:
        return bool(self._reverse) if self.edit.cancel.cancelled else self.seen < self.edit.total

    def _do_one(self, connection: sqlite3.Connection) -> None:
        began = time.monotonic()
        self._now = self._now or next(self._slices, [])
        with transaction(connection):
            self._put_off_merging(connection)
            reverse = [back for part in self._now for back in apply(connection, part)]
        self._reverse += reverse
        self.seen += sum(len(part.numbers) for part in self._now)
        self._now = []
        wanted = TEXT_SECONDS if self.is_of_texts else SLICE_SECONDS
        fits = round(self._size * wanted / max(time.monotonic() - began, 0.001))
        self._size = min(SLICE, max(fits, self._least))

    def _put_off_merging(self, connection: sqlite3.Connection) -> None:
        if self.is_of_texts:
            text_merging.put_off(connection)
            self._unmerged += 1

    def _sliced(self) -> Iterator[list[EditClips]]:
        """All that is asked, `_size` clips at a time, each part in the order in which the tables have them."""
        taken, room = list[EditClips](), self._size
        for part in self.edit.parts:
            numbers, start = array("q", sorted(part.numbers)), 0
            while start < len(numbers):
                piece = numbers[start : start + room]
                taken.append(EditClips(piece, part.edit))
                start, room = start + len(piece), room - len(piece)
                if not room:
                    yield taken
                    taken, room = [], self._size
        if taken:
            yield taken

    def _undo_one(self, connection: sqlite3.Connection) -> None:
        taken, undone = 0, 0
        while taken < len(self._reverse) and undone < self._size:
            taken += 1
            undone += len(self._reverse[-taken].numbers)
        with transaction(connection):
            self._put_off_merging(connection)
            for part in self._reverse[len(self._reverse) - taken :]:
                apply(connection, part)
        del self._reverse[len(self._reverse) - taken :]
        self.seen = max(0, self.seen - undone)

    def ending(self, error: AppError | None = None) -> EditEnding:
        """How it ended, once `step` has said that nothing is left, or could not go on for `error`."""
        nothing = self.edit.cancel.cancelled and not self._reverse
        return EditEnding(joined(self._reverse), nothing and error is None, error)


def numbers_of(parts: Sequence[EditClips]) -> Numbers:
    """Every clip that `parts` name."""
    found = array("q")
    for part in parts:
        found.extend(part.numbers)
    return found
