"""Reads the rows of the library that are wanted: those in sight first, one question at a time."""

from array import array
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.domain.errors import AppError
from desktop_app.domain.job import Clip
from desktop_app.runtime.library_queries import ClipsByNumber, NewClips
from desktop_app.runtime.library_rows import RowCache
from desktop_app.runtime.reader import Query, ReaderThread

MOST_WISHES = 8
"""Single rows that somebody asked for, beside those in sight."""
STANDING_MS = 60
"""After a jump: only what stands so long has its neighbours read. Whoever pulls the scroll bar jumps sixty times a
second, and the next jump goes elsewhere.
"""


class RowReading(QObject):
    """GUI thread. While an answer is on its way nothing more is asked: rows scrolled past meanwhile never are.

    `read(range)`: these rows have been read, or some of them; `came(tuple[ClipRow, …])`: clips have been read that no
    row shows yet; `gone()`: some that should be there are not; `failed(AppError)`. `rows` is the cache it fills.
    """

    read = Signal(object)
    came = Signal(object)
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
        self._expected: tuple[NewClips, int] | None = None
        self.sight = range(0)
        self._jumped = QTimer(self, singleShot=True, interval=STANDING_MS)
        self._jumped.timeout.connect(self.go_on)
        reader.answers_to(ClipsByNumber).connect(self._answered)
        reader.answers_to(NewClips).connect(self._have_come)

    def expect(self, clips: Sequence[Clip]) -> None:
        """These are new, and will soon be shown: a few of them are read until then, to be painted once."""
        if len(clips) <= MOST_WISHES:
            self._expected = NewClips(tuple(clip.id for clip in clips)), self._rows.edits
            self._reader.ask(self._expected[0])

    def set_order(self, numbers: "array[int]") -> None:
        """The clips of all rows, in order; it may be changed in place afterwards."""
        self._numbers = numbers

    def look_at(self, sight: range) -> None:
        """These rows are in sight."""
        if sight.start > self.sight.stop + len(sight) or sight.stop < self.sight.start - len(sight):
            self._jumped.start()
        self.sight = sight
        self._make_room()
        self.go_on()

    def also(self, rows: Iterable[range]) -> None:
        """These will be needed too, in sight or not: they are read when nothing is more urgent."""
        self._also = list(rows)
        self._make_room()
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

    def _make_room(self) -> None:
        """For what `_wanted` names, all of it."""
        self._rows.hold(3 * len(self.sight) + MOST_WISHES + sum(map(len, self._also)))

    def _wanted(self) -> Iterable[range]:
        """In sight, then a screen further, then a screen back, then the rest; after a jump only the first and the last
        of these.
        """
        sight, count = self.sight, len(self._numbers)
        yield range(sight.start, min(sight.stop, count))
        if not self._jumped.isActive():
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

    @Slot(object, object)
    def _have_come(self, query: Query, answer: object) -> None:
        if self._expected is None or query is not self._expected[0]:
            return
        asked_after, self._expected = self._expected[1], None
        if isinstance(answer, tuple):  # an error says the next question, too
            self._rows.put(answer, asked_after)
            self.came.emit(answer)
