"""The geometry of the library: one group below the other, each with its posters in equal boxes: numbers in,
numbers out.

Cost grows with the number of groups, not of clips, so that a hundred thousand of them are laid out at once.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QRect


@dataclass(frozen=True)
class Measures:
    """In device-independent pixels. Boxes share the width; they are at least `least_width` where that fits.

    `head` is the height of a group's head, 0 where groups have none.
    """

    margin: int
    gap: int
    head: int
    least_width: int


@dataclass(frozen=True)
class Section:
    """A group laid out, the `group`th: its head begins at `top`, its first box right below the head."""

    group: int
    first: int
    count: int
    top: int


class GroupGrid:
    """A layout, made anew whenever groups or width change. Coordinates are those of the whole scrolled content."""

    def __init__(self, counts: Sequence[int], width: int, measures: Measures, mirrored_in: int = 0) -> None:
        """`counts`: how many rows each group has. `mirrored_in`: the width of the window on it where lines begin on
        the right, else 0.
        """
        self._mirrored_in = mirrored_in
        self._measures = measures
        inside = max(1, width - 2 * measures.margin)
        self.columns = columns = max(1, (inside + measures.gap) // (measures.least_width + measures.gap))
        self.box_width = max(1, (inside - (columns - 1) * measures.gap) // columns)
        self.box_height = max(1, round(self.box_width * 9 / 16))
        self.width = width
        self._pitch = pitch = self.box_height + measures.gap
        self._firsts = list(accumulate(counts, initial=0))
        heights = (measures.head + -(-count // columns) * pitch for count in counts)
        self._tops = list(accumulate(heights, initial=0))
        self.count = self._firsts[-1]
        self.height = self._tops[-1] + measures.margin if counts else 0

    def section(self, group: int) -> Section:
        first = self._firsts[group]
        return Section(group, first, self._firsts[group + 1] - first, self._tops[group])

    def box(self, row: int) -> QRect:
        """Where `row` is drawn; empty for a row that isn't there."""
        if not 0 <= row < self.count:
            return QRect()
        section = self._section_of(row)
        line, column = divmod(row - section.first, self.columns)
        x = self._measures.margin + column * (self.box_width + self._measures.gap)
        y = section.top + self._measures.head + line * self._pitch
        return self._turned(QRect(x, y, self.box_width, self.box_height))

    def row_at(self, x: int, y: int) -> int | None:
        """The row whose box has this point."""
        for row in self.rows_between(y, y):
            if self.box(row).contains(x, y):
                return row
        return None

    def rows_between(self, top: int, bottom: int) -> range:
        """From the first row whose box reaches into this height to the last."""
        found = [rows for section in self.sections_between(top, bottom) if (rows := self._rows(section, top, bottom))]
        return range(found[0].start, found[-1].stop) if found else range(0)

    def rows_within(self, area: QRect) -> list[range]:
        """The rows whose boxes touch `area`, in order: a run for every line, or for many where they are whole."""
        area, pitch = self._turned(area), self.box_width + self._measures.gap
        left = max(0, (area.left() - self._measures.margin + self._measures.gap) // pitch)
        right = min(self.columns - 1, (area.right() - self._measures.margin) // pitch)
        if right < left:
            return []
        found: list[range] = []
        for section in self.sections_between(area.top(), area.bottom()):
            rows = self._rows(section, area.top(), area.bottom())
            end = section.first + section.count
            if left == 0 and right == self.columns - 1:
                parts = [rows] if rows else []
            else:
                lines = range(rows.start, rows.stop, self.columns)
                parts = [range(line + left, min(line + right + 1, end)) for line in lines if line + left < end]
            for part in parts:
                if found and found[-1].stop == part.start:
                    part = range(found.pop().start, part.stop)
                found.append(part)
        return found

    def sections_between(self, top: int, bottom: int) -> Iterator[Section]:
        """The groups that reach into this height, in order."""
        group = max(0, bisect_right(self._tops, top) - 1)
        while group < len(self._tops) - 1 and self._tops[group] <= bottom:
            yield self.section(group)
            group += 1

    def below(self, row: int) -> int:
        """The row drawn under `row`, in its own group or the next; the last row where there is none."""
        section = self._section_of(row)
        column = (row - section.first) % self.columns
        if row + self.columns < section.first + section.count:
            return row + self.columns
        following = section.first + section.count
        if row - column + self.columns < following:
            return following - 1
        if following >= self.count:
            return row
        return min(following + column, following + min(self.columns, self._section_of(following).count) - 1)

    def above(self, row: int) -> int:
        """The row drawn over `row`, in its own group or the one before; the same row where there is none."""
        section = self._section_of(row)
        column = (row - section.first) % self.columns
        if row - self.columns >= section.first:
            return row - self.columns
        if section.first == 0:
            return row
        before = self._section_of(section.first - 1)
        last_line = before.first + (before.count - 1) // self.columns * self.columns
        return min(last_line + column, before.first + before.count - 1)

    def _turned(self, area: QRect) -> QRect:
        """From the side where lines begin to the left, or back."""
        if not self._mirrored_in:
            return area
        return QRect(self._mirrored_in - area.x() - area.width(), area.y(), area.width(), area.height())

    def _section_of(self, row: int) -> Section:
        return self.section(min(bisect_right(self._firsts, row), len(self._firsts) - 1) - 1)

    def _rows(self, section: Section, top: int, bottom: int) -> range:
        """The rows of `section` in the lines that reach into this height."""
        start = section.top + self._measures.head
        first = max(0, (top - start + self._measures.gap) // self._pitch) * self.columns
        last = max(0, (bottom - start) // self._pitch + 1) * self.columns
        return range(section.first + min(first, section.count), section.first + min(last, section.count))
