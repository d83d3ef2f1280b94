"""Collections and saved searches beside the whole library, quietly: press one to look at it, drop clips on it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.controls import icon_button, icon_size, words_button
from desktop_app.ui.drops import accept_copy
from desktop_app.ui.icons import icon
from desktop_app.ui.library.shelf_delegate import CountRole, ShelfDelegate
from desktop_app.ui.library.shelves import (
    EVERYTHING,
    Shelf,
    ShelfChange,
    ShelfKind,
    change_words,
    import_words,
    space_words,
)
from desktop_app.ui.plain import PlainLabel, tip
from desktop_app.ui.reading import set_margins
from desktop_app.ui.shortcuts.commands import Command
from desktop_app.ui.shortcuts.shortcuts import shortcuts
from desktop_app.ui.theme import Look, scaled, wear
from desktop_app.ui.tokens import Height, Space
from desktop_app.words.numbers import count_of

WIDTH: Final = 202
DRAWINGS: Final = {ShelfKind.EVERYTHING: "picture", ShelfKind.COLLECTION: "collection", ShelfKind.SEARCH: "search"}
CHANGES = {Command.SHELF_RENAME: ShelfChange.RENAME, Command.SHELF_DELETE: ShelfChange.DELETE}


class ShelfList(QWidget):
    """`wanted(Shelf)`; `change_wanted(Shelf, ShelfChange)`; `save_wanted`; `collect_wanted`; `dropped(Shelf)`: clips
    of this window were let go over a collection. `import_wanted`: take films in; `space_wanted`: how much room all of
    it takes.
    """

    wanted = Signal(object)
    change_wanted = Signal(object, object)
    save_wanted = Signal()
    collect_wanted = Signal()
    dropped = Signal(object)
    import_wanted = Signal()
    space_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shelfList")
        self.setAccessibleName(self.tr("Collections"))
        wear(self, Look.PANEL)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(scaled(WIDTH) * 2 // 3)
        self._lists = {kind: self._list(kind) for kind in ShelfKind}
        inside = QWidget()
        wear(inside, Look.CLEAR)
        column = QVBoxLayout(inside)
        set_margins(column, 0, 0, Space.SMALL, 0)
        column.setSpacing(Space.TINY)
        column.addWidget(self._lists[ShelfKind.EVERYTHING])
        collect = icon_button("plus", self.tr("Make a collection of what is selected"))
        collect.setObjectName("newCollectionButton")
        collect.clicked.connect(self.collect_wanted)
        save = icon_button("plus", self.tr("Save what is searched for now"))
        save.setObjectName("saveSearchButton")
        save.clicked.connect(self.save_wanted)
        self._collect, self._save = collect, save
        for kind, name, button in (
            (ShelfKind.COLLECTION, self.tr("Collections"), collect),
            (ShelfKind.SEARCH, self.tr("Saved searches"), save),
        ):
            head = QHBoxLayout()
            set_margins(head, Space.SMALL, Space.SMALL, 0, 0)
            label = PlainLabel(name)
            wear(label, Look.LABEL)
            head.addWidget(label, 1)
            head.addWidget(button)
            column.addLayout(head)
            column.addWidget(self._lists[kind])
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        set_margins(whole, Space.SMALL, Space.MEDIUM, 0, Space.SMALL)
        whole.setSpacing(Space.TINY)
        whole.addWidget(scroll, 1)
        whole.addSpacing(Space.SMALL)
        for words, name, told in (
            (import_words(), "importButton", self.import_wanted),
            (space_words(), "spaceButton", self.space_wanted),
        ):
            line = words_button(words, Look.QUIET_LINE)
            line.setObjectName(name)
            line.clicked.connect(told)
            whole.addWidget(line)
        self.show_shelves(())
        self.set_possible(save=False, collect=False)

    def show_shelves(self, shelves: Sequence[Shelf]) -> None:
        """Show these, below all clips."""
        for kind, list_ in self._lists.items():
            found = [EVERYTHING] if kind is ShelfKind.EVERYTHING else [shelf for shelf in shelves if shelf.kind is kind]
            list_.fill(found)

    def show_chosen(self, shown: Shelf) -> None:
        """Mark what is looked at now."""
        for kind, list_ in self._lists.items():
            list_.mark(shown.name if kind is shown.kind else None)

    def set_possible(self, *, save: bool, collect: bool) -> None:
        """Whether there is a search worth keeping, and whether anything is selected."""
        self._save.setEnabled(save)
        self._collect.setEnabled(collect)

    def sizeHint(self) -> QSize:
        return QSize(scaled(WIDTH), super().sizeHint().height())

    def _list(self, kind: ShelfKind) -> "_List":
        names = {
            ShelfKind.EVERYTHING: ("everythingList", self.tr("All clips")),
            ShelfKind.COLLECTION: ("collectionList", self.tr("Collections")),
            ShelfKind.SEARCH: ("searchList", self.tr("Saved searches")),
        }
        made = _List(kind, *names[kind])
        made.wanted.connect(self.wanted)
        made.change_wanted.connect(self.change_wanted)
        made.dropped.connect(self.dropped)
        return made


class _List(QListWidget):
    wanted = Signal(object)
    change_wanted = Signal(object, object)
    dropped = Signal(object)

    def __init__(self, kind: ShelfKind, name: str, said: str) -> None:
        super().__init__()
        self._kind = kind
        self.setObjectName(name)
        self.setAccessibleName(said)
        self.setToolTip(self.tr("Press one to look at it"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setItemDelegate(ShelfDelegate(self))
        self.setUniformItemSizes(True)
        self.setIconSize(icon_size())
        self.setAcceptDrops(kind is ShelfKind.COLLECTION)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.itemClicked.connect(self._want)
        self.itemActivated.connect(self._want)

    def fill(self, shelves: Sequence[Shelf]) -> None:
        if shelves == [self._shelf(self.item(row)) for row in range(self.count())]:
            return
        marked = self.currentItem().text() if self.currentItem() is not None else None
        self.clear()
        for shelf in shelves:
            name = shelf.name or self.tr("All clips")
            item = QListWidgetItem(name, self)
            count = count_of(shelf.count) if shelf.count else ""
            item.setData(CountRole, count)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name} {count}".strip())
            item.setIcon(icon(DRAWINGS[self._kind]))
            item.setToolTip(tip(shelf.text or name))
            item.setData(Qt.ItemDataRole.UserRole, shelf)
            item.setSizeHint(QSize(0, scaled(Height.HIT)))
            if item.text() == marked:
                self.setCurrentItem(item)
        self.setFixedHeight(max(1, len(shelves)) * scaled(Height.HIT) if shelves else 0)

    def mark(self, name: str | None) -> None:
        for row in range(self.count()):
            if self._shelf(self.item(row)).name == name:
                self.setCurrentRow(row)
                return
        self.setCurrentRow(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.item(self.currentRow()) if self.currentRow() >= 0 else None
        command = shortcuts().meant(event, CHANGES)
        if command is not None and item is not None and self._kind is not ShelfKind.EVERYTHING:
            self.change_wanted.emit(self._shelf(item), CHANGES[command])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and item is not None:
            self._want(item)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.source() is not None and self.itemAt(event.position().toPoint()) is not None:
            accept_copy(event)
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        if event.source() is not None and item is not None:
            accept_copy(event)
            self.dropped.emit(self._shelf(item))

    def _shelf(self, item: QListWidgetItem) -> Shelf:
        shelf = item.data(Qt.ItemDataRole.UserRole)
        assert isinstance(shelf, Shelf)
        return shelf

    @Slot(QListWidgetItem)
    def _want(self, item: QListWidgetItem) -> None:
        self.wanted.emit(self._shelf(item))

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        item = self.itemAt(at)
        if item is None or self._kind is ShelfKind.EVERYTHING:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for change in ShelfChange:
            menu.addAction(change_words(change)).setData((change, self._shelf(item)))
        menu.triggered.connect(self._chosen_in_menu)
        menu.popup(self.viewport().mapToGlobal(at))

    @Slot(QAction)
    def _chosen_in_menu(self, entry: QAction) -> None:
        change, shelf = entry.data()
        self.change_wanted.emit(shelf, change)
