"""The geometry of the library: one day below the other, each with its posters in equal boxes. Numbers in, numbers out.

Cost grows with the number of days, not of clips, so that a hundred thousand of them are laid out at once.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRect


@dataclass(frozen=True)
class DayRun:
    """`count` rows in a row that belong to one day."""

    day: date
    count: int


@dataclass(frozen=True)
class Measures:
    """In device-independent pixels. Boxes share the width; they are at least `least_width` where that fits."""

    margin: int
    gap: int
    head: int
    least_width: int


@dataclass(frozen=True)
class Section:
    """A day laid out: its head begins at `top`, its first box right below the head."""

    day: date
    first: int
    count: int
    top: int
    bottom: int


class DayGrid:
    """A layout, made anew whenever runs or width change. Coordinates are those of the whole scrolled content."""

    def __init__(self, runs: Sequence[DayRun], width: int, measures: Measures) -> None:
        self._measures = measures
        inside = max(1, width - 2 * measures.margin)
        self.columns = max(1, (inside + measures.gap) // (measures.least_width + measures.gap))
        self.box_width = max(1, (inside - (self.columns - 1) * measures.gap) // self.columns)
        self.box_height = max(1, round(self.box_width * 9 / 16))
        self.width = width
        self.sections: list[Section] = []
        first, top = 0, 0
        for run in runs:
            lines = -(-run.count // self.columns)
            bottom = top + measures.head + lines * (self.box_height + measures.gap)
            self.sections.append(Section(run.day, first, run.count, top, bottom))
            first, top = first + run.count, bottom
        self.count = first
        self.height = top + measures.margin if self.sections else 0
        self._firsts = [section.first for section in self.sections]
        self._tops = [section.top for section in self.sections]

    def box(self, row: int) -> QRect:
        """Where `row` is drawn; empty for a row that isn't there."""
        if not 0 <= row < self.count:
            return QRect()
        section = self.sections[bisect_right(self._firsts, row) - 1]
        line, column = divmod(row - section.first, self.columns)
        x = self._measures.margin + column * (self.box_width + self._measures.gap)
        y = section.top + self._measures.head + line * (self.box_height + self._measures.gap)
        return QRect(x, y, self.box_width, self.box_height)

    def row_at(self, x: int, y: int) -> int | None:
        """The row whose box has this point."""
        for row in self.rows_between(y, y):
            if self.box(row).contains(x, y):
                return row
        return None

    def rows_between(self, top: int, bottom: int) -> Iterator[int]:
        """The rows whose boxes reach into this height, in order."""
        pitch = self.box_height + self._measures.gap
        for section in self.sections_between(top, bottom):
            start = section.top + self._measures.head
            first = max(0, (top - start) // pitch) * self.columns
            last = max(0, (bottom - start) // pitch + 1) * self.columns
            yield from range(section.first + min(first, section.count), section.first + min(last, section.count))

    def sections_between(self, top: int, bottom: int) -> Iterator[Section]:
        """The days that reach into this height, in order."""
        at = max(0, bisect_right(self._tops, top) - 1)
        while at < len(self.sections) and self.sections[at].top <= bottom:
            yield self.sections[at]
            at += 1

    def below(self, row: int) -> int:
        """The row drawn under `row`, in its own day or the next; the last row where there is none."""
        section = self.sections[bisect_right(self._firsts, row) - 1]
        column = (row - section.first) % self.columns
        if row + self.columns < section.first + section.count:
            return row + self.columns
        line_begin = row - column
        if line_begin + self.columns < section.first + section.count:
            return section.first + section.count - 1
        following = section.first + section.count
        return min(following + column, self._last_of_first_line(following)) if following < self.count else row

    def above(self, row: int) -> int:
        """The row drawn over `row`, in its own day or the one before; the same row where there is none."""
        at = bisect_right(self._firsts, row) - 1
        section = self.sections[at]
        column = (row - section.first) % self.columns
        if row - self.columns >= section.first:
            return row - self.columns
        if at == 0:
            return row
        before = self.sections[at - 1]
        last_line = before.first + (before.count - 1) // self.columns * self.columns
        return min(last_line + column, before.first + before.count - 1)

    def _last_of_first_line(self, first: int) -> int:
        section = self.sections[bisect_right(self._firsts, first) - 1]
        return section.first + min(self.columns, section.count) - 1
