"""What filter chips open: lists to tick, lengths from and to, days from and to. Each change shows at once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDateEdit,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from desktop_app.domain.library import Days, Range
from desktop_app.ui.controls import NumberBox, words_button
from desktop_app.ui.library.popup import Popup
from desktop_app.ui.plain import PlainLabel
from desktop_app.ui.theme import Look, scaled, wear
from desktop_app.ui.tokens import Height, Space
from desktop_app.words.filters import length_words, presets
from desktop_app.words.numbers import count_of

translate = QCoreApplication.translate

MOST_SHOWN = 200
"""Beyond this a list is searched, not scrolled."""
IN_SIGHT = 8
SEARCHED_FROM = 9
"""So many entries and more have a search field."""
LONGEST = 3600.0
"""Seconds; no clip is longer."""
LENGTHS = (Range(None, 5), Range(6, 8), Range(10, None))


@dataclass(frozen=True)
class Entry:
    """`key` is what is chosen, `words` what is read, `count` how many clips have it."""

    key: str
    words: str
    count: int


class ChecksPopup(Popup):
    """Several of a list. `chosen(frozenset[str])`: the keys ticked now."""

    chosen = Signal(object)

    def __init__(
        self, title: str, entries: Sequence[Entry], ticked: Iterable[str], empty: str, parent: QWidget | None = None
    ) -> None:
        """`empty`: what is said where there are none."""
        self._ticked = set(ticked)
        super().__init__(title, parent, clear=translate("FilterPopup", "Clear") if self._ticked else "")
        known = {entry.key for entry in entries}
        strangers = [Entry(key, key, 0) for key in sorted(self._ticked - known)]
        self._entries = (*strangers, *sorted(entries, key=lambda entry: entry.key not in self._ticked))
        self._search = QLineEdit(self)
        self._search.setAccessibleName(self.tr("Look for one"))
        self._search.setPlaceholderText(self.tr("Look for one…"))
        self._search.setToolTip(self.tr("Shows what has these letters"))
        self._search.setVisible(len(self._entries) >= SEARCHED_FROM)
        self._search.textChanged.connect(self._fill)
        self._search.installEventFilter(self)
        self._list = QListWidget(self)
        self._list.setObjectName("choiceList")
        self._list.setAccessibleName(title)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.setUniformItemSizes(True)
        self._list.itemChanged.connect(self._changed)
        self._list.itemActivated.connect(self._toggle)
        self.column.addWidget(self._search)
        self.column.addWidget(self._list)
        if not self._entries:
            said = PlainLabel(empty)
            said.setWordWrap(True)
            wear(said, Look.HINT)
            self.column.addWidget(said)
            self._list.hide()
        self._fill()
        rows = min(max(len(self._entries), 1), IN_SIGHT)
        self._list.setFixedHeight(rows * scaled(Height.HIT))
        (self._search if self._search.isVisibleTo(self) else self._list).setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down leads from the search into the list; Return ticks the only one left."""
        if watched is self._search and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down and self._list.count():
                self._list.setCurrentRow(0)
                self._list.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._search.text() and self._list.count():
                self._toggle(self._list.item(0))
                self._search.clear()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _fill(self) -> None:
        wanted = self._search.text().strip().casefold()
        self._list.blockSignals(True)
        self._list.clear()
        for entry in [entry for entry in self._entries if wanted in entry.words.casefold()][:MOST_SHOWN]:
            words = f"{entry.words}  {count_of(entry.count)}" if entry.count else entry.words
            item = QListWidgetItem(words, self._list)
            item.setData(Qt.ItemDataRole.UserRole, entry.key)
            item.setSizeHint(QSize(0, scaled(Height.HIT)))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = entry.key in self._ticked
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self._list.blockSignals(False)

    @Slot(QListWidgetItem)
    def _toggle(self, item: QListWidgetItem) -> None:
        on = item.checkState() is Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    @Slot(QListWidgetItem)
    def _changed(self, item: QListWidgetItem) -> None:
        key = str(item.data(Qt.ItemDataRole.UserRole))
        if item.checkState() is Qt.CheckState.Checked:
            self._ticked.add(key)
        else:
            self._ticked.discard(key)
        self.chosen.emit(frozenset(self._ticked))


class LengthPopup(Popup):
    """`chosen(Range)`, in seconds."""

    chosen = Signal(object)

    def __init__(self, lengths: Range, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("FilterPopup", "Length"),
            parent,
            clear="" if lengths.is_open else translate("FilterPopup", "Clear"),
        )
        self._buttons: dict[QPushButton, Range] = {}
        for preset in LENGTHS:
            button = words_button(length_words(preset), Look.QUIET_LINE)
            button.setCheckable(True)
            button.setChecked(preset == lengths)
            button.clicked.connect(self._take_preset)
            self._buttons[button] = preset
            self.column.addWidget(button)
        self.column.setSpacing(Space.TINY)
        self._from = self._field(self.tr("From"), lengths.least)
        self._to = self._field(self.tr("To"), lengths.most)
        next(iter(self._buttons)).setFocus(Qt.FocusReason.PopupFocusReason)

    def _field(self, name: str, value: float | None) -> NumberBox:
        box = NumberBox(self)
        box.setAccessibleName(name)
        box.setToolTip(self.tr("In seconds; 0 is no bound"))
        box.setRange(0.0, LONGEST)
        box.setDecimals(1)
        box.setSuffix(self.tr(" s"))
        box.setSpecialValueText(self.tr("any"))
        box.setValue(value or 0.0)
        box.setKeyboardTracking(False)
        box.valueChanged.connect(self._changed)
        self.add_line(name, box)
        return box

    @Slot()
    def _changed(self) -> None:
        least, most = self._from.value() or None, self._to.value() or None
        if least is not None and most is not None:
            least, most = min(least, most), max(least, most)
        self.chosen.emit(Range(least, most))

    @Slot()
    def _take_preset(self) -> None:
        for button, preset in self._buttons.items():
            if button is self.sender():
                self.chosen.emit(preset)
        self.close()


class DatePopup(Popup):
    """`chosen(Days)`."""

    chosen = Signal(object)

    def __init__(self, days: Days, today: date, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("FilterPopup", "Made"), parent, clear="" if days.is_open else translate("FilterPopup", "Clear")
        )
        self._presets: dict[QPushButton, Days] = {}
        for name, preset in presets(today):
            button = words_button(name, Look.QUIET_LINE)
            button.setCheckable(True)
            button.setChecked(preset == days)
            button.clicked.connect(self._take_preset)
            self._presets[button] = preset
            self.column.addWidget(button)
        self.column.setSpacing(0)
        self.column.addSpacing(Space.SMALL)
        self._first = self._field(self.tr("From"), days.first or today)
        self.column.addSpacing(Space.TINY)
        self._last = self._field(self.tr("To"), days.last or today)
        next(iter(self._presets)).setFocus(Qt.FocusReason.PopupFocusReason)

    def _field(self, name: str, day: date) -> QDateEdit:
        box = QDateEdit(QDate(day.year, day.month, day.day), self)
        box.setAccessibleName(name)
        box.setToolTip(self.tr("A day of your own"))
        box.setKeyboardTracking(False)
        box.lineEdit().setTextMargins(Space.SMALL, 0, 0, 0)  # a style sheet's padding doesn't reach the figures
        box.dateChanged.connect(self._changed)
        self.add_line(name, box)
        return box

    @Slot()
    def _changed(self) -> None:
        first, last = (_day(box.date()) for box in (self._first, self._last))
        self.chosen.emit(Days(min(first, last), max(first, last)))

    @Slot()
    def _take_preset(self) -> None:
        for button, preset in self._presets.items():
            if button is self.sender():
                self.chosen.emit(preset)
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: True, Qt.Key.Key_Up: False}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.focusNextPrevChild(step)


def _day(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
