"""The library's filters as one row of chips: as many as there is room for, the rest behind "More".

It shows a `LibraryFilter` and asks for another; whoever holds the query decides. So what was typed in the search
language and what was pressed here are one and the same.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from desktop_app.domain.filter_parts import CHOSEN_ELSEWHERE, FilterPart, is_set, parts_set, with_part, without
from desktop_app.domain.job import MediaKind
from desktop_app.domain.library import EVERYTHING, LibraryFilter, Range
from desktop_app.ui.controls import icon_button, words_button
from desktop_app.ui.library.filter_chip import FilterChip
from desktop_app.ui.reading import begun_at, foot_of
from desktop_app.ui.theme import Look, scaled, wear
from desktop_app.ui.tokens import Space
from desktop_app.words.filters import height_words, part_name, part_words, rating_words

RATINGS: Final = (Range(5, 5), Range(4, None), Range(3, None), Range(2, None), Range(1, None), Range(None, 0))
NARROW: Final = 480
"""Below this width an icon stands for words."""


@dataclass(frozen=True)
class Choices:
    """What there is to choose from: each with how many clips have it. `models` and `heights` by ID and by lines."""

    tags: tuple[tuple[str, int], ...] = ()
    models: tuple[tuple[str, int], ...] = ()
    heights: tuple[tuple[int, int], ...] = ()


class FilterBar(QWidget):
    """`filter_changed(LibraryFilter)`: the artist wants this one. `choices_wanted`: a list is about to be opened.
    `shelves_wanted(QPoint)`: the menu of collections, at that point of the screen.
    """

    filter_changed = Signal(object)
    choices_wanted = Signal()
    shelves_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filterBar")
        self.setAccessibleName(self.tr("Filters"))
        self.setToolTip(self.tr("Choose what the library shows"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._filter = EVERYTHING
        self._choices = Choices()
        self._models: Mapping[str, str] = {}
        self._asking = FilterPart.TAGS
        self._chips = {part: FilterChip(part, self) for part in FilterPart}
        self._more = words_button(self.tr("More"), Look.CHIP, self.tr("All other filters"))
        self._more.setObjectName("moreFilters")
        self._more.clicked.connect(self._open_more)
        self._clear = words_button(self.tr("Clear all"), Look.QUIET, self.tr("Show everything again"))
        self._clear.setObjectName("clearFilters")
        self._clear.clicked.connect(self._clear_all)
        self._reset = icon_button("reset", self.tr("Clear all filters"))
        self._reset.setObjectName("resetFilters")
        self._reset.clicked.connect(self._clear_all)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.TINY)
        for chip in self._chips.values():
            chip.clicked.connect(self._pressed)
            chip.removed.connect(self._removed)
            row.addWidget(chip)
        row.addWidget(self._more)
        row.addWidget(self._clear)
        row.addWidget(self._reset)
        row.addStretch(1)
        self._shelves = icon_button("collection", self.tr("Collections and saved searches"))
        self._shelves.setObjectName("shelvesButton")
        self._shelves.clicked.connect(self._want_shelves)
        row.addWidget(self._shelves)
        self._show()

    @property
    def filter(self) -> LibraryFilter:
        """What is shown as chosen."""
        return self._filter

    def set_filter(self, chosen: LibraryFilter) -> None:
        """Show `chosen`; nothing is asked for."""
        if chosen != self._filter:
            self._filter = chosen
            self._show()

    def set_choices(self, choices: Choices) -> None:
        """What tags, models and sizes there are."""
        self._choices = choices

    def set_models(self, names: Mapping[str, str]) -> None:
        """What models are called, by their IDs."""
        self._models = names
        self._show()

    def offer_shelves(self, offered: bool) -> None:
        """Whether the menu of collections is offered here: where they aren't in sight anyway."""
        self._shelves.setVisible(offered)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _show(self) -> None:
        today = datetime.now().astimezone().date()
        for part, chip in self._chips.items():
            on = is_set(self._filter, part)
            chip.show_words(part_words(part, self._filter, self._models, today), on=on)
        self._fit()

    def _fit(self) -> None:
        """Show as many chips as there is room for: those that are set first, then those most used."""
        wanted = [part for part in FilterPart if part not in CHOSEN_ELSEWHERE or is_set(self._filter, part)]
        gap, room = int(Space.TINY), self.width()
        if not self._shelves.isHidden():
            room -= self._shelves.sizeHint().width() + gap
        narrow, any_set = room < scaled(NARROW), bool(parts_set(self._filter))
        self._clear.setVisible(any_set and not narrow)
        self._reset.setVisible(any_set and narrow)
        if any_set:
            room -= (self._reset if narrow else self._clear).sizeHint().width() + gap
        widths = {part: self._chips[part].sizeHint().width() + gap for part in wanted}
        seen = set(wanted)
        if sum(widths.values()) - gap > room:
            room -= self._more.sizeHint().width() + gap
            seen = set()
            for part in sorted(wanted, key=lambda part: not is_set(self._filter, part)):
                if widths[part] - gap > room:
                    break
                seen.add(part)
                room -= widths[part]
        hidden = [part for part in wanted if part not in seen]
        for part, chip in self._chips.items():
            chip.setVisible(part in seen)
        self._more.setVisible(bool(hidden))
        on = sum(is_set(self._filter, part) for part in hidden)
        words = self.tr("More · {count}").format(count=on) if on else self.tr("More")
        if self._more.text() != words:
            self._more.setText(words)
            self._more.setAccessibleName(words)
        wear(self._more, Look.CHIP_ACCENT if on else Look.CHIP)

    def _want(self, chosen: LibraryFilter) -> None:
        if chosen != self._filter:
            self.set_filter(chosen)
            self.filter_changed.emit(chosen)

    @Slot()
    def _want_shelves(self) -> None:
        self.shelves_wanted.emit(foot_of(self._shelves, Space.TINY))

    @Slot()
    def _clear_all(self) -> None:
        self._want(EVERYTHING)

    @Slot()
    def _removed(self) -> None:
        for part, chip in self._chips.items():
            if chip is self.sender():
                self._want(without(self._filter, part))

    @Slot()
    def _pressed(self) -> None:
        for part, chip in self._chips.items():
            if chip is self.sender():
                self._choose(part, chip.below())

    @Slot()
    def _open_more(self) -> None:
        """The chips there is no room for, each with what it says."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        today = datetime.now().astimezone().date()
        for part, chip in self._chips.items():
            if chip.isHidden() and (part not in CHOSEN_ELSEWHERE or is_set(self._filter, part)):
                on, name = is_set(self._filter, part), part_name(part)
                said = part_words(part, self._filter, self._models, today)
                entry = menu.addAction(f"{name}: {said}" if on and said != name else f"{name}…")
                entry.setCheckable(on)
                entry.setChecked(on)
                entry.setData(part)
        menu.triggered.connect(self._chosen_in_more)
        menu.popup(begun_at(self._below_more(), menu))

    def _below_more(self) -> QPoint:
        return foot_of(self._more, Space.TINY)

    @Slot(QAction)
    def _chosen_in_more(self, entry: QAction) -> None:
        self._choose(FilterPart(entry.data()), self._below_more())

    def _choose(self, part: FilterPart, at: QPoint) -> None:
        """Ask what of `part` is to be shown, with a menu or a small window at `at`."""
        chosen = self._filter
        match part:
            case FilterPart.FAVOURITES:
                self._want(replace(chosen, favourites=not chosen.favourites))
            case FilterPart.COLLECTION | FilterPart.STILL:
                self._want(without(chosen, part))
            case FilterPart.RATING:
                self._ask(part, at, tuple((rating_words(ratings), ratings) for ratings in RATINGS))
            case FilterPart.SOUND:
                self._ask(part, at, ((self.tr("With sound"), True), (self.tr("Without sound"), False)))
            case FilterPart.KIND:
                kinds = ((self.tr("Videos"), MediaKind.VIDEO), (self.tr("Pictures"), MediaKind.IMAGE))
                self._ask(part, at, kinds)
            case FilterPart.REJECTED:
                self._ask(part, at, ((self.tr("Only rejected"), True), (self.tr("Hide rejected"), False)))
            case FilterPart.MISSING:
                self._ask(part, at, ((self.tr("Only missing files"), True), (self.tr("Hide missing files"), False)))
            case _:
                self.choices_wanted.emit()
                self._open_popup(part, at)

    def _ask(self, part: FilterPart, at: QPoint, answers: tuple[tuple[str, object], ...]) -> None:
        """One of `answers`, or any."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        now = getattr(self._filter, part)
        for words, value in ((self.tr("Any"), getattr(EVERYTHING, part)), *answers):
            entry = menu.addAction(words)
            entry.setCheckable(True)
            entry.setChecked(value == now)
            entry.setData((part, value))
            group.addAction(entry)
        group.triggered.connect(self._answered)
        menu.popup(begun_at(at, menu))

    @Slot(QAction)
    def _answered(self, entry: QAction) -> None:
        part, value = entry.data()
        self._want(with_part(self._filter, FilterPart(part), value))

    def _open_popup(self, part: FilterPart, at: QPoint) -> None:
        from desktop_app.ui.library.filter_popups import ChecksPopup, DatePopup, Entry, LengthPopup

        popup: ChecksPopup | DatePopup | LengthPopup
        match part:
            case FilterPart.DATE:
                popup = DatePopup(self._filter.made, datetime.now().astimezone().date(), self)
            case FilterPart.LENGTH:
                popup = LengthPopup(self._filter.lengths, self)
            case FilterPart.SIZE:
                heights = [Entry(str(height), height_words(height), count) for height, count in self._choices.heights]
                ticked = frozenset(map(str, self._filter.heights))
                popup = ChecksPopup(part_name(part), heights, ticked, self.tr("There are no clips yet."), self)
            case FilterPart.MODEL:
                models = [Entry(key, self._models.get(key, key), count) for key, count in self._choices.models]
                empty = self.tr("There are no clips yet.")
                popup = ChecksPopup(part_name(part), models, self._filter.models, empty, self)
            case _:
                tags = [Entry(tag, tag, count) for tag, count in self._choices.tags]
                empty = self.tr("No tags yet. Choose clips and press T to give them some.")
                popup = ChecksPopup(part_name(part), tags, self._filter.tags, empty, self)
        popup.setObjectName(f"{part.name.lower()}Popup")
        self._asking = part
        popup.chosen.connect(self._chosen_in_popup)
        popup.cleared.connect(self._cleared_in_popup)
        popup.open_at(begun_at(at, popup))

    @Slot(object)
    def _chosen_in_popup(self, value: object) -> None:
        if self._asking is FilterPart.SIZE and isinstance(value, frozenset):
            value = frozenset(int(height) for height in value)
        self._want(with_part(self._filter, self._asking, value))

    @Slot()
    def _cleared_in_popup(self) -> None:
        self._want(without(self._filter, self._asking))
