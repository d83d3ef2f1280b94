"""The order of the whole library, by number alone: where each clip stands, and what a new order changes in
an old one.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.library import GroupBy, LibraryQuery, SortBy
from desktop_app.domain.request import LinkedPicture
from desktop_app.runtime.library_queries import Run
from desktop_app.storage.library_rows import ClipRow
from desktop_app.storage.local_days import day_of

MOST_TO_COMPARE = 4_000
"""Clips, beyond which two orders that differ in the middle are not compared clip by clip."""
MOST_CHANGES = 64
"""Places at which an order may differ from another to be told as changes; beyond, it is a new one."""


@dataclass(frozen=True)
class Change:
    """At row `at`, `removed` rows go and `added` come in their place."""

    at: int
    removed: int
    added: "array[int]"


class Places:
    """Clip numbers in the order they are shown. Finding one never goes through them all."""

    def __init__(self, numbers: "array[int] | None" = None, query: LibraryQuery | None = None) -> None:
        self.numbers: array[int] = array("q") if numbers is None else numbers
        by_time = query is not None and query.sort is SortBy.MADE and query.group is not GroupBy.STILL
        self._sign = 0 if query is None or not by_time else (-1 if query.descending else 1)
        self._rows: dict[int, int] | None = None

    def __len__(self) -> int:
        return len(self.numbers)

    def row_of(self, number: int) -> int | None:
        """Where the clip stands."""
        if self._sign:
            row = bisect_left(self.numbers, self._sign * number, key=self._sign.__mul__)
            return row if row < len(self.numbers) and self.numbers[row] == number else None
        if self._rows is None or len(self._rows) != len(self.numbers):
            self._rows = dict(zip(self.numbers, range(len(self.numbers)), strict=True))
        return self._rows.get(number)

    def numbers_at(self, rows: Iterable[range]) -> "array[int]":
        """The clips that stand there, in that order."""
        found: array[int] = array("q")
        for part in rows:
            found.extend(self.numbers[part.start : part.stop])
        return found

    def rows_of(self, numbers: "Sequence[int]") -> list[range]:
        """Where all these clips stand, as ranges of rows in order, as far as they stand anywhere."""
        if len(numbers) * 16 < len(self.numbers):
            found = sorted(row for number in numbers if (row := self.row_of(number)) is not None)
        else:
            chosen = set(numbers)
            found = [row for row, number in enumerate(self.numbers) if number in chosen]
        return ranges(found)

    def put(self, change: Change) -> None:
        """Make one change."""
        self.numbers[change.at : change.at + change.removed] = change.added
        self._rows = None


def changes(old: "array[int]", new: "array[int]") -> list[Change] | None:
    """What makes `new` of `old`, the last place first, so that each change leaves the others' rows as they are.

    `None` where they have too little in common, or clips have changed their order: then it is another list.
    """
    more = len(new) - len(old)
    if more > 0 and memoryview(new)[more:] == memoryview(old):  # as a rule: what is new stands first
        return [Change(0, 0, new[:more])]
    start = _same_beginning(old, new)
    end = _same_ending(old, new, start)
    before, after = old[start : len(old) - end], new[start : len(new) - end]
    if not before and not after:
        return []
    if not before or not after:
        return [Change(start, len(before), after)]
    if max(len(before), len(after)) > MOST_TO_COMPARE:
        return None
    found = _between(before, after, start)
    return found if found is not None and len(found) <= MOST_CHANGES else None


def _between(before: "array[int]", after: "array[int]", start: int) -> list[Change] | None:
    gone, fresh = set(before) - set(after), set(after) - set(before)
    found: list[Change] = []
    at = other = 0
    while at < len(before) or other < len(after):
        first, first_other = at, other
        while at < len(before) and before[at] in gone:
            at += 1
        while other < len(after) and after[other] in fresh:
            other += 1
        if at > first or other > first_other:
            found.append(Change(start + first, at - first, after[first_other:other]))
        elif before[at] != after[other]:
            return None
        else:
            at, other = at + 1, other + 1
    return found[::-1]


def _same_beginning(old: "array[int]", new: "array[int]") -> int:
    least, most = 0, min(len(old), len(new))
    while least < most:
        middle = (least + most + 1) // 2
        if old[least:middle] == new[least:middle]:
            least = middle
        else:
            most = middle - 1
    return least


def _same_ending(old: "array[int]", new: "array[int]", start: int) -> int:
    least, most = 0, min(len(old), len(new)) - start
    while least < most:
        middle = (least + most + 1) // 2
        if old[len(old) - middle : len(old) - least] == new[len(new) - middle : len(new) - least]:
            least = middle
        else:
            most = middle - 1
    return least


def runs_of(rows: Iterable[ClipRow], group: GroupBy) -> tuple[Run, ...]:
    """The groups of the first rows, until the whole order is known."""
    found: list[Run] = []
    for row in rows:
        key, title = _group_of(row, group)
        before = found.pop() if found and found[-1].key == key else Run(key, title, 0)
        found.append(Run(key, before.title, before.count + 1))
    return tuple(found)


def ranges(rows: Iterable[int]) -> list[range]:
    """Rows in order as few ranges."""
    found: list[range] = []
    for row in rows:
        if found and found[-1].stop == row:
            found[-1] = range(found[-1].start, row + 1)
        else:
            found.append(range(row, row + 1))
    return found


def _group_of(row: ClipRow, group: GroupBy) -> tuple[str, str | date]:
    match group:
        case GroupBy.NONE:
            return "", ""
        case GroupBy.DAY:
            day = day_of(row.number)
            return day.isoformat(), day
        case GroupBy.STILL:
            picture = row.request.picture
            if isinstance(picture, LinkedPicture):
                return picture.url, picture.url
            return picture.sha256, picture.source_name
