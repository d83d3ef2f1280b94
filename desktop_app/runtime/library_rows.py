"""The rows of the library that are at hand: those in sight, round it, and lately so. Never all of them."""

from collections import OrderedDict
from collections.abc import Iterable, Sequence

from desktop_app.domain.library import ClipNumber
from desktop_app.storage.library_rows import ClipRow

KEPT = 4_000
MOST_AT_ONCE = 400
"""Rows of one question."""


class RowCache:
    """Bounded, the longest unused go first. A row that is `stale` is still shown, and wanted anew.

    `missing` are numbers that were asked for and aren't there (any more): asking again would go on for ever.
    """

    def __init__(self, kept: int = KEPT) -> None:
        self._most = kept
        self._rows: OrderedDict[int, ClipRow] = OrderedDict()
        self._stale: set[int] = set()
        self._missing: set[int] = set()

    def __contains__(self, number: int) -> bool:
        return number in self._rows

    def __len__(self) -> int:
        return len(self._rows)

    def get(self, number: int) -> ClipRow | None:
        return self._rows.get(number)

    def put(self, rows: Iterable[ClipRow]) -> None:
        for row in rows:
            self._rows[row.number] = row
            self._rows.move_to_end(row.number)
            self._stale.discard(row.number)
            self._missing.discard(row.number)
        while len(self._rows) > self._most:
            self._stale.discard(self._rows.popitem(last=False)[0])

    def lack(self, numbers: Iterable[int]) -> None:
        """These were asked for, and are not there."""
        for number in numbers:
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
        self._stale.update(self._rows if numbers is None else (number for number in numbers if number in self._rows))
