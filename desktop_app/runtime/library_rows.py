"""The rows of the library that are at hand: those in sight, round it, and lately so. Never all of them."""

from collections import OrderedDict
from collections.abc import Iterable, Sequence

from desktop_app.domain.library import ClipNumber
from desktop_app.storage.library_rows import ClipRow

KEPT = 1_000
"""Rows, unless more are wanted at once."""
MOST_EDITED = 10_000
"""Numbers that are remembered as edited; with more of them every row counts as such."""
MOST_AT_ONCE = 400
"""Rows of one question."""


class RowCache:
    """Bounded, the longest unused go first; see `hold`. A row that is `stale` is still shown, and wanted anew.

    `missing` are numbers that were asked for and aren't there (any more): asking again would go on for ever.

    An edit may overtake an answer: the store was asked before it, and answers with what was. Such rows stay stale, or
    else they would be shown for good. So whoever asks notes `edits`, and gives it back with the answer.
    """

    def __init__(self, kept: int = KEPT) -> None:
        self._usual = self._most = kept
        self._rows: OrderedDict[int, ClipRow] = OrderedDict()
        self._stale: set[int] = set()
        self._edited: dict[int, int] = {}
        self._all_edited = 0
        self.edits = 0
        self._missing: set[int] = set()

    def __contains__(self, number: int) -> bool:
        return number in self._rows

    def __len__(self) -> int:
        return len(self._rows)

    def get(self, number: int) -> ClipRow | None:
        return self._rows.get(number)

    def hold(self, count: int) -> None:
        """So many are wanted at once from now on: with room for fewer, each that is read would push out one that is
        wanted, and reading would never end.
        """
        self._most = max(self._usual, count)

    def put(self, rows: Iterable[ClipRow], asked_after: int) -> None:
        """These were read for somebody who asked after so many `edits`."""
        for row in rows:
            self._rows[row.number] = row
            self._rows.move_to_end(row.number)
            self._missing.discard(row.number)
            if self._overtaken(row.number, asked_after):
                self._stale.add(row.number)
            else:
                self._stale.discard(row.number)
        while len(self._rows) > self._most:
            self._stale.discard(self._rows.popitem(last=False)[0])

    def lack(self, numbers: Iterable[int], asked_after: int) -> None:
        """These were asked for after so many `edits`, and were not there."""
        for number in numbers:
            if not self._overtaken(number, asked_after):
                self._missing.add(number)
            self._stale.discard(number)
            self._rows.pop(number, None)

    def wanted(self, numbers: Sequence[int]) -> tuple[ClipNumber, ...]:
        """Those of `numbers` that have to be read, as many as may be asked for at once; the others count as used."""
        found = []
        for number in numbers:
            if number in self._rows:
                self._rows.move_to_end(number)
            if (number not in self._rows or number in self._stale) and number not in self._missing:
                found.append(ClipNumber(number))
        return tuple(found[:MOST_AT_ONCE])

    def age(self, numbers: Iterable[int] | None) -> None:
        """These rows have changed in the store; `None`: any may have."""
        self._missing.clear()
        self.edits += 1
        aged = self._rows.keys() if numbers is None else set(numbers)
        self._stale.update(aged & self._rows.keys())
        if numbers is None or len(self._edited) + len(aged) > MOST_EDITED:
            self._edited.clear()
            self._all_edited = self.edits
        else:
            self._edited.update(dict.fromkeys(aged, self.edits))

    def _overtaken(self, number: int, asked_after: int) -> bool:
        return max(self._edited.get(number, 0), self._all_edited) > asked_after
