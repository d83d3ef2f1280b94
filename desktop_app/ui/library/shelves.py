"""Collections and saved searches, as values and as a menu. The side list of the whole window shows the same."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.ui.icons import icon
from desktop_app.words.numbers import count_of

translate = QCoreApplication.translate


class ShelfKind(Enum):
    EVERYTHING = auto()
    COLLECTION = auto()
    SEARCH = auto()


@dataclass(frozen=True)
class Shelf:
    """`text` is what a saved search looks for; `count` how many clips a collection has."""

    kind: ShelfKind
    name: str = ""
    text: str = ""
    count: int = 0


class ShelfChange(Enum):
    """What is wanted with a shelf besides looking at it."""

    RENAME = auto()
    DELETE = auto()


EVERYTHING = Shelf(ShelfKind.EVERYTHING)


def change_words(change: ShelfChange) -> str:
    if change is ShelfChange.RENAME:
        return translate("Shelves", "Rename…")
    return translate("Shelves", "Delete")


def import_words() -> str:
    return translate("Shelves", "Add films…")


def space_words() -> str:
    return translate("Shelves", "Space and upkeep…")


class ShelvesMenu(QMenu):
    """`wanted(Shelf)`: look at it; `change_wanted(Shelf, ShelfChange)`; `save_wanted`: keep what is searched for now;
    `collect_wanted`: make a collection of what is selected; `import_wanted`: take films in; `space_wanted`: how much
    room all of it takes.
    """

    wanted = Signal(object)
    change_wanted = Signal(object, object)
    save_wanted = Signal()
    collect_wanted = Signal()
    import_wanted = Signal()
    space_wanted = Signal()

    def __init__(
        self,
        shelves: Sequence[Shelf],
        shown: Shelf,
        *,
        can_save: bool,
        can_collect: bool,
        parent: QWidget | None = None,
    ) -> None:
        """`shown` is looked at now."""
        super().__init__(parent)
        self.setObjectName("shelvesMenu")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shown = shown
        self._offer(EVERYTHING, self.tr("All clips"))
        for kind, name, drawing in (
            (ShelfKind.COLLECTION, self.tr("Collections"), "collection"),
            (ShelfKind.SEARCH, self.tr("Saved searches"), "search"),
        ):
            found = [shelf for shelf in shelves if shelf.kind is kind]
            if found:
                self.addSeparator()
                self.addAction(icon(drawing), name).setEnabled(False)
            for shelf in found:
                words = shelf.name.replace("&", "&&")
                self._offer(shelf, f"{words}\t{count_of(shelf.count)}" if shelf.count else words)
        self.addSeparator()
        collect = self.addAction(icon("plus"), self.tr("New collection of the selected…"))
        collect.setEnabled(can_collect)
        collect.setData(ShelfKind.COLLECTION)
        save = self.addAction(icon("plus"), self.tr("Save this search…"))
        save.setEnabled(can_save)
        save.setData(ShelfKind.SEARCH)
        if shown.kind is not ShelfKind.EVERYTHING:
            for change in ShelfChange:
                name = shown.name.replace("&", "&&")
                words = f"{change_words(change).rstrip('…')} “{name}”{'…' if change is ShelfChange.RENAME else ''}"
                self.addAction(words).setData(change)
        self.addSeparator()
        self.addAction(icon("plus"), import_words()).triggered.connect(self.import_wanted)
        self.addAction(icon("folder"), space_words()).triggered.connect(self.space_wanted)
        self.triggered.connect(self._triggered)

    def _offer(self, shelf: Shelf, words: str) -> None:
        entry = self.addAction(words)
        entry.setCheckable(True)
        entry.setChecked((shelf.kind, shelf.name) == (self._shown.kind, self._shown.name))
        entry.setData(shelf)

    @Slot(QAction)
    def _triggered(self, entry: QAction) -> None:
        match entry.data():
            case Shelf() as shelf:
                self.wanted.emit(shelf)
            case ShelfChange() as change:
                self.change_wanted.emit(self._shown, change)
            case ShelfKind.SEARCH:
                self.save_wanted.emit()
            case ShelfKind.COLLECTION:
                self.collect_wanted.emit()
