"""The library: search, filters, tools, and the clips as a grid or a list. A strip beside the stage, or the
whole window.
"""

from array import array
from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.domain.arrangement import Arrangement
from desktop_app.domain.filter_language import read_search
from desktop_app.domain.filter_parts import combined
from desktop_app.domain.library import EVERYTHING, GroupBy, LibraryFilter, LibraryQuery, SortBy
from desktop_app.runtime.library_list import ClipRow, LibraryListModel
from desktop_app.runtime.library_sight import LibrarySight
from desktop_app.runtime.preferences import Preferences
from desktop_app.ui.announce import announce
from desktop_app.ui.choice import take_choice
from desktop_app.ui.library.choosing import Choosing
from desktop_app.ui.library.empty_words import EmptyWords
from desktop_app.ui.library.filter_bar import FilterBar
from desktop_app.ui.library.first_screen import FirstScreen
from desktop_app.ui.library.grid_view import GridView
from desktop_app.ui.library.keeping import KeptSelection, selected_rows
from desktop_app.ui.library.list_view import ListView
from desktop_app.ui.library.search_field import SearchField
from desktop_app.ui.library.tool_row import ToolRow
from desktop_app.ui.tab_order import follow
from desktop_app.ui.theme import Look, scaled, wear
from desktop_app.ui.tokens import Space
from desktop_app.words.clips import found_words

WHOLE_SEARCH = 440
MOST_READ = 2_000
"""Selected clips whose rows are read though they are out of sight; of more, none are."""
QWIDGETSIZE_MAX = 16777215
"""Qt's own name for "as wide as you like"; it isn't in the bindings."""


class LibraryPanel(QWidget):
    """Shows a `LibraryListModel`. GUI thread.

    `chosen(ClipRow)`: the artist has come to another clip; `opened(ClipRow)`: it is to be played. `selection_changed`:
    ask `selected_numbers` and `current_row` anew; also when the row of the current clip has been read or has changed.
    `filter_changed(LibraryFilter)`: what lets clips through now, typed or chosen. `menu_wanted(QPoint)`: on the
    selected clips, at that point of the screen. `whole_wanted`: into the whole window, or back out of it.
    `practice_wanted`: there has never been a clip, and a free one is to be prepared.
    """

    chosen = Signal(object)
    opened = Signal(object)
    selection_changed = Signal()
    filter_changed = Signal(object)
    menu_wanted = Signal(QPoint)
    whole_wanted = Signal()
    practice_wanted = Signal()

    def __init__(self, library: LibraryListModel, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._preferences = preferences
        self._whole = self._looking = False
        self._words, self._typed, self._chosen = "", EVERYTHING, EVERYTHING
        self._models: Mapping[str, str] = {}
        self._details: QWidget | None = None
        self._shelves: QWidget | None = None
        wear(self, Look.PANEL)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._selection = QItemSelectionModel(library, self)
        self._kept = KeptSelection(library, self._selection)
        self.choosing = Choosing(library, self)
        self.choosing.chosen.connect(self.chosen)
        self.choosing.opened.connect(self.opened)
        self._list: ListView | None = None
        self._empty = EmptyWords(self)
        self._empty.practice_wanted.connect(self.practice_wanted)
        self._search = SearchField(self)
        self.filters = FilterBar(self)
        self._tools = ToolRow(self)
        self._grid = GridView(library, self._selection, self._kept, self.choosing, self)
        self.first_screen = FirstScreen(self._grid, library)
        self._body = QStackedWidget(self)
        self._body.addWidget(self._grid)
        self._body.addWidget(self._empty)
        self._lay_out()
        self._connect()
        self._show_arrangement(preferences.settings.library)
        self._ask()

    def _lay_out(self) -> None:
        self._parts = QSplitter(Qt.Orientation.Horizontal, self)
        self._parts.setHandleWidth(1)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(self._body)
        self._parts.setStretchFactor(0, 1)
        self._head = QVBoxLayout()
        self._head.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        self._head.setSpacing(Space.SMALL)
        self._top = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._top.setSpacing(Space.SMALL)
        self._top.addWidget(self._search, 1)
        self._head.addLayout(self._top)
        self._head.addWidget(self.filters)
        self._head.addWidget(self._tools)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.MEDIUM, 0, 0)
        layout.setSpacing(Space.SMALL)
        layout.addLayout(self._head)
        layout.addWidget(self._parts, 1)

    def _connect(self) -> None:
        library, tools = self._library, self._tools
        self._grid.customContextMenuRequested.connect(self._show_menu)
        self._grid.resized.connect(tools.step)
        self._search.looked_for.connect(self._look_for)
        self._search.left_down.connect(self.focus_clips)
        self.filters.filter_changed.connect(self.set_filter)
        tools.order_wanted.connect(self._order)
        tools.group_wanted.connect(self._set_group)
        tools.size_wanted.connect(self._resize_tiles)
        tools.list_wanted.connect(self._show_as)
        tools.whole_wanted.connect(self.whole_wanted)
        self._selection.selectionChanged.connect(self._selected)
        self._selection.currentChanged.connect(self._selected)
        library.reshaped.connect(self._selected)
        library.dataChanged.connect(self._rows_changed)
        for told in (library.searched, library.counted):
            told.connect(self._show_count)
        library.counted.connect(self._say_count)

    # ---- for those who act on clips

    def selected_numbers(self) -> "array[int]":
        """All that is selected, in the order shown."""
        return self._library.numbers_at(self.selected_ranges())

    def selected_ranges(self) -> list[range]:
        """The same, as rows."""
        return selected_rows(self._selection.selection())

    def current_row(self) -> ClipRow | None:
        """The clip the keyboard is on; `None` if there is none, or it isn't read yet (`selection_changed` follows)."""
        index = self._selection.currentIndex()
        return self._library.clip(self._library.number_at(index.row())) if index.isValid() else None

    def choose_as_in(self, before: "LibraryPanel") -> None:
        """Choose what is chosen in `before`, a panel of the same library."""
        take_choice(self._selection, before._selection)

    @property
    def view(self) -> QAbstractItemView:
        """Grid or list, as shown."""
        return self._list if self._arrangement.as_list and self._list is not None else self._grid

    @property
    def grid(self) -> GridView:
        """The grid, shown or not."""
        return self._grid

    @property
    def body(self) -> QWidget:
        """What holds grid and list: for keys that shall work in both."""
        return self._body

    @property
    def search_text(self) -> str:
        """What stands in the search field."""
        return self._search.text()

    @property
    def filter(self) -> LibraryFilter:
        """What lets clips through: chosen, and typed."""
        return combined(self._chosen, self._typed)

    @Slot(object)
    def set_filter(self, chosen: LibraryFilter) -> None:
        """Show only what this lets through. What was typed in the language of filters becomes part of it."""
        if self._typed != EVERYTHING:
            self._typed = EVERYTHING
            self._search.put(self._words)
        self._chosen = chosen
        self._looking = self.isVisible()
        self._ask()

    @Slot(str)
    def search(self, text: str) -> None:
        """As if `text` were typed, and nothing else were chosen."""
        self._search.put(text)
        self._chosen = EVERYTHING
        self._look_for(text)

    @Slot()
    def focus_search(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    @Slot()
    def focus_clips(self) -> None:
        """The keyboard goes to the clips, to the first if none is current."""
        # Before the focus: with it Qt makes the first current by itself, and leaves it unselected.
        if not self._selection.currentIndex().isValid() and self._library.rowCount():
            self.view.setCurrentIndex(self._library.index(0))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_details(self, details: QWidget, width: int) -> None:
        """To the right of the clips, in the whole window only."""
        self._details = details
        self._parts.addWidget(details)
        self._parts.setSizes([max(1, self.width() - width), width])
        details.setVisible(self._whole)
        self._order_tabs()

    def add_shelves(self, shelves: QWidget, width: int) -> None:
        """To the left of the clips, in the whole window only."""
        self._shelves = shelves
        self._parts.insertWidget(0, shelves)
        self._parts.setSizes([width, max(1, self.width() - width), *([width] if self._details else [])])
        shelves.setVisible(self._whole)
        self._order_tabs()

    def add_to_head(self, widget: QWidget) -> None:
        """Below the filters."""
        self._head.insertWidget(2, widget)

    @property
    def is_whole(self) -> bool:
        """Whether the library has the whole window."""
        return self._whole

    @Slot(bool)
    def show_whole(self, whole: bool) -> None:
        """It has the whole window now, or not."""
        self._whole = whole
        for part in (self._details, self._shelves):
            if part is not None:
                part.setVisible(whole)
        self._tools.show_whole(whole)
        self._show_size()
        # With so much room, what to look for and how to show it stand in one line.
        (self._top if whole else self._head).addWidget(self._tools, 1)
        self._top.setDirection(QBoxLayout.Direction.LeftToRight if whole else QBoxLayout.Direction.TopToBottom)
        self._search.setMaximumWidth(scaled(WHOLE_SEARCH) if whole else QWIDGETSIZE_MAX)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """As it is read: line by line at the head, then from collections to details."""
        head = (self._tools, self.filters) if self._whole else (self.filters, self._tools)
        beside = (part for part in (self._shelves, self._body, self._details) if part is not None)
        follow(self._search, *head, *beside)

    def sight(self, strip: QWidget) -> LibrarySight | None:
        """`strip`, which holds this and isn't on the screen any more, as the next start will show it; `None` where that
        isn't known: a list, the whole window, or something that was looked for.
        """
        other = self.view is not self._grid or self._whole or self.search_text or self.filter != EVERYTHING
        return None if other else self.first_screen.sight(strip)

    def set_models(self, names: Mapping[str, str]) -> None:
        """What models are called, by their IDs."""
        self._models = names
        self.filters.set_models(names)
        if self._list is not None:
            self._list.set_models(names)

    # ---- what is asked for

    @Slot(str)
    def _look_for(self, text: str) -> None:
        self._words, self._typed = read_search(text)
        self._looking = self.isVisible()
        self._ask()

    def _ask(self) -> None:
        look = self._arrangement
        chosen, group = self.filter, GroupBy.NONE if look.as_list else look.group
        self.filters.set_filter(chosen)
        self._library.set_query(LibraryQuery(self._words, chosen, look.sort, look.descending, group))
        self.filter_changed.emit(chosen)

    @property
    def _arrangement(self) -> Arrangement:
        return self._preferences.settings.library

    def _arrange(self, arrangement: Arrangement) -> None:
        self._preferences.change(library=arrangement)
        self._show_arrangement(arrangement)
        self._ask()

    def _show_arrangement(self, look: Arrangement) -> None:
        self._tools.show_order(look.sort, descending=look.descending)
        self._tools.show_group(look.group)
        self._tools.show_list(look.as_list)
        self._show_size()
        if look.as_list:
            self._made_list().show_order(look.sort, descending=look.descending)
        self._show_count()

    def _show_size(self) -> None:
        width = self._arrangement.whole_tile if self._whole else self._arrangement.tile
        self._tools.show_size(width)
        self._grid.set_tile(width)

    @Slot(object, bool)
    def _order(self, sort: SortBy, descending: bool) -> None:
        group = self._arrangement.group
        if sort is not SortBy.MADE and group is GroupBy.DAY:
            group = GroupBy.NONE  # the dearest of all are meant, not those of each day
        elif sort is SortBy.MADE and group is GroupBy.NONE and self._arrangement.sort is not SortBy.MADE:
            group = GroupBy.DAY
        self._arrange(replace(self._arrangement, sort=sort, descending=descending, group=group))

    @Slot(object)
    def _sort_by(self, sort: SortBy) -> None:
        """A column's head was clicked: once more turns it round."""
        now = self._arrangement
        self._order(sort, not now.descending if sort is now.sort else sort is not SortBy.PROMPT)

    @Slot(object)
    def _set_group(self, group: GroupBy) -> None:
        self._arrange(replace(self._arrangement, group=group))

    @Slot(int)
    def _resize_tiles(self, width: int) -> None:
        now = self._arrangement
        self._preferences.change(library=replace(now, whole_tile=width) if self._whole else replace(now, tile=width))
        self._show_size()

    @Slot(bool)
    def _show_as(self, as_list: bool) -> None:
        self._arrange(replace(self._arrangement, as_list=as_list))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _keep_columns(self, columns: tuple[tuple[str, int], ...]) -> None:
        self._preferences.change(library=replace(self._arrangement, columns=columns))

    def _made_list(self) -> ListView:
        """The list is made when it is first looked at: a table of many lines takes its room."""
        if self._list is None:
            self._list = made = ListView(self._library, self._selection, self._kept, self.choosing, self)
            self.setTabOrder(self._grid, made)
            made.set_columns(self._arrangement.columns)
            made.set_models(self._models)
            made.customContextMenuRequested.connect(self._show_menu)
            made.sort_wanted.connect(self._sort_by)
            made.columns_changed.connect(self._keep_columns)
            self._body.addWidget(made)
        return self._list

    # ---- what the library tells

    @Slot()
    def _show_count(self) -> None:
        seen = self._preferences.settings.clip_seen
        if self._library.rowCount() or not self._library.is_whole:
            if not seen and self._library.rowCount():
                self._preferences.change(clip_seen=True)
            self._body.setCurrentWidget(self.view)
        else:
            self._empty.say(self._words, filtered=self.filter != EVERYTHING, first=not seen)
            self._body.setCurrentWidget(self._empty)

    @Slot(int)
    def _say_count(self, count: int) -> None:
        """What was looked for is found: said once, not again with every clip that comes later."""
        if self._looking:
            self._looking = False
            announce(self, found_words(count) if count else self._empty.words)

    @Slot()
    def _selected(self) -> None:
        if not self._kept.restoring:
            ranges = self.selected_ranges()
            # Read beforehand, so that their files can be dragged out at once.
            self._library.also_read(ranges if sum(map(len, ranges)) <= MOST_READ else ())
            self.selection_changed.emit()

    @Slot(QModelIndex, QModelIndex)
    def _rows_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        if first.row() <= self._selection.currentIndex().row() <= last.row():
            self.selection_changed.emit()

    @Slot(QPoint)
    def _show_menu(self, at: QPoint) -> None:
        view = self.view
        if view.indexAt(at).isValid():
            self.menu_wanted.emit(view.viewport().mapToGlobal(at))
