"""The row above the clips: order, groups, size, grid or list, and the whole window. What has no room is in a menu."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QSlider, QToolButton, QWidget

from desktop_app.domain.arrangement import LARGEST_TILE, SMALLEST_TILE
from desktop_app.domain.library import GroupBy, SortBy
from desktop_app.ui.controls import dress_icon, icon_button, words_button
from desktop_app.ui.icons import icon
from desktop_app.ui.reading import begun_at, foot_of
from desktop_app.ui.shortcuts.commands import Command
from desktop_app.ui.shortcuts.shortcuts import KeyTip
from desktop_app.ui.theme import Look, scaled
from desktop_app.ui.tokens import Space
from desktop_app.words.clip_columns import group_words, order_words, sort_name

ROOM_FOR_SLIDER: Final = 240
ROOM_FOR_WORDS: Final = 440
SLIDER: Final = 96
STEP: Final = 16
"""Pixels of a poster's width that one step of keys or wheel takes."""


class ToolRow(QWidget):
    """It shows and asks; the panel decides. GUI thread."""

    order_wanted = Signal(object, bool)
    group_wanted = Signal(object)
    size_wanted = Signal(int)
    list_wanted = Signal(bool)
    whole_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._sort, self._descending, self._group, self._as_list = SortBy.MADE, True, GroupBy.DAY, False
        self._arrange = icon_button("arrange", self.tr("Order, groups and size"))
        self._arrange.setObjectName("arrangeButton")
        self._arrange.clicked.connect(self._open_all)
        self._order = words_button("", Look.QUIET_MENU, self.tr("What the clips are sorted by"))
        self._order.setObjectName("orderButton")
        self._order.clicked.connect(self._open_order)
        self._groups = words_button("", Look.QUIET_MENU, self.tr("What is put together"))
        self._groups.setObjectName("groupButton")
        self._groups.clicked.connect(self._open_groups)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setObjectName("tileSlider")
        self._slider.setAccessibleName(self.tr("Size of the posters"))
        self._slider.setToolTip(self.tr("Smaller or larger posters (Ctrl with the wheel)"))
        self._slider.setRange(SMALLEST_TILE, LARGEST_TILE)
        self._slider.setSingleStep(STEP)
        self._slider.setPageStep(3 * STEP)
        self._slider.setFixedWidth(scaled(SLIDER))
        self._slider.valueChanged.connect(self.size_wanted)
        self._as_grid = self._switch("gridButton", "grid", self.tr("As a grid"))
        self._as_lines = self._switch("listButton", "list", self.tr("As a list with columns"))
        self._whole = icon_button("expand", self.tr("The library in the whole window"))
        self._whole_tip = KeyTip(self._whole, self.tr("The library in the whole window"), Command.WHOLE_LIBRARY)
        self._whole.setObjectName("wholeLibraryButton")
        self._whole.setCheckable(True)
        self._whole.clicked.connect(self.whole_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.TINY)
        for part in (self._arrange, self._order, self._groups):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._slider)
        row.addSpacing(Space.SMALL)
        for part in (self._as_grid, self._as_lines, self._whole):
            row.addWidget(part)
        self.show_order(self._sort, descending=True)
        self.show_group(self._group)
        self.show_list(False)

    def _switch(self, name: str, drawing: str, said: str) -> QToolButton:
        made = icon_button(drawing, said)
        made.setObjectName(name)
        made.setCheckable(True)
        made.clicked.connect(self._switched)
        return made

    def show_order(self, sort: SortBy, *, descending: bool) -> None:
        self._sort, self._descending = sort, descending
        self._order.setText(order_words(sort, descending=descending))
        self._order.setAccessibleName(self._order.text())
        self._fit()

    def show_group(self, group: GroupBy) -> None:
        self._group = group
        self._groups.setText(group_words(group))
        self._groups.setAccessibleName(self._groups.text())
        self._fit()

    def show_size(self, width: int) -> None:
        """Nothing is asked for."""
        self._slider.blockSignals(True)
        self._slider.setValue(width)
        self._slider.blockSignals(False)

    def show_list(self, as_list: bool) -> None:
        self._as_list = as_list
        self._as_grid.setChecked(not as_list)
        self._as_lines.setChecked(as_list)
        self._slider.setEnabled(not as_list)
        self._groups.setEnabled(not as_list)

    def show_whole(self, whole: bool) -> None:
        self._whole.setChecked(whole)
        said = self.tr("Back beside the stage") if whole else self.tr("The library in the whole window")
        dress_icon(self._whole, icon("expand"), said)
        self._whole_tip.say(said, Command.WHOLE_LIBRARY)

    def step(self, steps: int) -> None:
        """So many steps larger or smaller."""
        self._slider.setValue(self._slider.value() + steps * STEP)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        in_words = self.width() >= scaled(ROOM_FOR_WORDS)
        self._arrange.setVisible(not in_words)
        self._order.setVisible(in_words)
        self._groups.setVisible(in_words)
        self._slider.setVisible(self.width() >= scaled(ROOM_FOR_SLIDER))

    # ---- menus

    @Slot()
    def _switched(self) -> None:
        as_list = self.sender() is self._as_lines
        self.show_list(as_list)
        self.list_wanted.emit(as_list)

    @Slot()
    def _open_all(self) -> None:
        menu = self._menu()
        self._add_orders(menu)
        menu.addSeparator()
        self._add_groups(menu)
        if self._slider.isHidden():
            menu.addSeparator()
            for words, steps in ((self.tr("Larger posters"), 3), (self.tr("Smaller posters"), -3)):
                entry = menu.addAction(words)
                entry.setEnabled(not self._as_list)
                entry.setData(steps)
        menu.popup(begun_at(foot_of(self._arrange, Space.TINY), menu))

    @Slot()
    def _open_order(self) -> None:
        menu = self._menu()
        self._add_orders(menu)
        menu.popup(begun_at(foot_of(self._order, Space.TINY), menu))

    @Slot()
    def _open_groups(self) -> None:
        menu = self._menu()
        self._add_groups(menu)
        menu.popup(begun_at(foot_of(self._groups, Space.TINY), menu))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.triggered.connect(self._chosen)
        return menu

    def _add_orders(self, menu: QMenu) -> None:
        sorts, ends = QActionGroup(menu), QActionGroup(menu)
        for sort in SortBy:
            _add(menu, sorts, sort_name(sort), sort, on=sort is self._sort)
        menu.addSeparator()
        for descending in (True, False):
            words = order_words(self._sort, descending=descending)
            _add(menu, ends, words, descending, on=descending is self._descending)

    def _add_groups(self, menu: QMenu) -> None:
        groups = QActionGroup(menu)
        for group in GroupBy:
            entry = _add(menu, groups, group_words(group), group, on=group is self._group)
            entry.setEnabled(not self._as_list)

    @Slot(QAction)
    def _chosen(self, entry: QAction) -> None:
        match entry.data():
            case GroupBy() as group:
                self.group_wanted.emit(group)
            case SortBy() as sort:
                self.order_wanted.emit(sort, sort is not SortBy.PROMPT)
            case bool() as descending:
                self.order_wanted.emit(self._sort, descending)
            case int() as steps:
                self.step(steps)


def _add(menu: QMenu, group: QActionGroup, words: str, value: object, *, on: bool) -> QAction:
    entry = menu.addAction(words)
    entry.setCheckable(True)
    entry.setChecked(on)
    entry.setData(value)
    group.addAction(entry)
    return entry
