"""Reads the rows of the library that are wanted: those in sight first, one question at a time."""

from array import array
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.domain.errors import AppError
from desktop_app.runtime.library_queries import ClipsByNumber
from desktop_app.runtime.library_rows import RowCache
from desktop_app.runtime.reader import Query, ReaderThread

MOST_WISHES = 8
"""Single rows that somebody asked for, beside those in sight."""


class RowReading(QObject):
    """GUI thread. While an answer is on its way nothing more is asked: rows scrolled past meanwhile never are.

    `read(range)`: these rows have been read, or some of them; `gone()`: some that should be there are not;
    `failed(AppError)`. `rows` is the cache it fills.
    """

    read = Signal(object)
    gone = Signal()
    failed = Signal(object)

    def __init__(self, reader: ReaderThread, rows: RowCache, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._rows = rows
        self._numbers: array[int] = array("q")
        self._asked: tuple[ClipsByNumber, range, int] | None = None
        self._wished: list[range] = []
        self._also: list[range] = []
        self.sight = range(0)
        reader.answered.connect(self._answered)

    def set_order(self, numbers: "array[int]") -> None:
        """The clips of all rows, in order; it may be changed in place afterwards."""
        self._numbers = numbers

    def look_at(self, sight: range) -> None:
        """These rows are in sight."""
        self.sight = sight
        self.go_on()

    def also(self, rows: Iterable[range]) -> None:
        """These will be needed too, in sight or not: they are read when nothing is more urgent."""
        self._also = list(rows)
        self.go_on()

    def wish(self, row: int) -> None:
        """Somebody has asked for this one."""
        if not any(row in wished for wished in self._wished):
            self._wished = [*self._wished[1 - MOST_WISHES :], range(row, row + 1)]
            self.go_on()

    @Slot()
    def go_on(self) -> None:
        """Ask for what is wanted most and isn't at hand, unless an answer is still to come."""
        if self._asked is not None:
            return
        for rows in self._wanted():
            numbers = self._rows.wanted(self._numbers[rows.start : rows.stop])
            if numbers:
                self._asked = (ClipsByNumber(numbers), rows, self._rows.edits)
                self._reader.ask(self._asked[0])
                return

    def _wanted(self) -> Iterable[range]:
        """In sight, then a screen further, then a screen back, then the rest."""
        sight, count = self.sight, len(self._numbers)
        yield range(sight.start, min(sight.stop, count))
        yield range(min(sight.stop, count), min(sight.stop + len(sight), count))
        yield range(max(0, sight.start - len(sight)), min(sight.start, count))
        for rows in (*self._wished, *self._also):
            yield range(min(rows.start, count), min(rows.stop, count))

    @Slot(object, object)
    def _answered(self, query: Query, answer: object) -> None:
        if self._asked is None or query is not self._asked[0]:
            return
        question, at, asked_after = self._asked
        self._asked = None
        if isinstance(answer, AppError):
            self._rows.lack((number for number in question.numbers if number not in self._rows), asked_after)
            self.failed.emit(answer)
            return
        assert isinstance(answer, tuple)
        self._rows.put(answer, asked_after)
        gone = set(question.numbers) - {row.number for row in answer}
        self._rows.lack(gone, asked_after)
        self.read.emit(range(at.start, min(at.stop, len(self._numbers))))
        if gone:
            self.gone.emit()
        self.go_on()
