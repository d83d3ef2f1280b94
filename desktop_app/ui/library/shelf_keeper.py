"""Looks after collections and saved searches: what there are, which is looked at, and what is wanted with them."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain.clip_edits import Collect, Uncollect
from desktop_app.domain.filter_language import filter_text, read_search
from desktop_app.domain.library import EVERYTHING as ALL
from desktop_app.domain.library import LibraryFilter, LibraryQuery
from desktop_app.runtime.clip_queries import NumbersFound, NumbersIn
from desktop_app.runtime.library_queries import Facets
from desktop_app.runtime.parts import Parts
from desktop_app.runtime.preferences import Preferences
from desktop_app.runtime.undo import Label
from desktop_app.ui.library.answers import Answers
from desktop_app.ui.library.clip_commands import ClipCommands
from desktop_app.ui.library.name_popup import NamePopup
from desktop_app.ui.library.shelves import EVERYTHING, Shelf, ShelfChange, ShelfKind, ShelvesMenu
from desktop_app.ui.reading import begun_at

translate = QCoreApplication.translate

Searches = tuple[tuple[str, str], ...]


class SearchesStep:
    """Saved searches have changed; undo puts back those of before."""

    def __init__(self, preferences: Preferences, label: Label, now: Searches) -> None:
        self._label = label
        self._preferences = preferences
        self._before = preferences.settings.saved_searches
        self._now = now

    @property
    def label(self) -> str:
        return self._label()

    def undo(self) -> None:
        self._preferences.change(saved_searches=self._before)

    def redo(self) -> None:
        self._preferences.change(saved_searches=self._now)


class ShelfKeeper(QObject):
    """GUI thread. `shelves_changed`; `wanted(str, LibraryFilter)`: words and filter to look for; `done(str, bool)` as
    of `ClipCommands`.
    """

    shelves_changed = Signal()
    wanted = Signal(str, object)
    done = Signal(str, bool)
    import_wanted = Signal()
    space_wanted = Signal()

    def __init__(self, parts: Parts, commands: ClipCommands, answers: Answers, place: QWidget) -> None:
        """Names are asked for over `place`."""
        super().__init__(place)
        self._parts = parts
        self._commands = commands
        self._answers = answers
        self._place = place
        self._collections: tuple[tuple[str, int], ...] = ()
        self._searches = parts.preferences.settings.saved_searches
        parts.preferences.changed.connect(self._settings_changed)

    @property
    def shelves(self) -> tuple[Shelf, ...]:
        """All there are, in the order of the alphabet."""
        collections = [Shelf(ShelfKind.COLLECTION, name, "", count) for name, count in self._collections]
        searches = [Shelf(ShelfKind.SEARCH, name, text) for name, text in self._searches]
        return (*sorted(collections, key=_order), *sorted(searches, key=_order))

    @property
    def collections(self) -> tuple[str, ...]:
        return tuple(shelf.name for shelf in self.shelves if shelf.kind is ShelfKind.COLLECTION)

    def shown(self, query: LibraryQuery) -> Shelf | None:
        """Which of them `query` looks at; `None`: something else."""
        if not query.words and query.filter == ALL:
            return EVERYTHING
        text = text_of(query)
        for shelf in self.shelves:
            if shelf.kind is ShelfKind.COLLECTION and not query.words:
                if query.filter == LibraryFilter(collection=shelf.name):
                    return shelf
            elif shelf.kind is ShelfKind.SEARCH and shelf.text == text:
                return shelf
        return None

    @Slot(object)
    def show_facets(self, facets: Facets) -> None:
        """What collections there are."""
        collections = tuple(each for each in facets.collections if each[1])
        if collections != self._collections:
            self._collections = collections
            self.shelves_changed.emit()

    @Slot(object)
    def look_at(self, shelf: Shelf) -> None:
        """Show what is on it."""
        match shelf.kind:
            case ShelfKind.EVERYTHING:
                self.wanted.emit("", ALL)
            case ShelfKind.COLLECTION:
                self.wanted.emit("", LibraryFilter(collection=shelf.name))
            case ShelfKind.SEARCH:
                self.wanted.emit(*read_search(shelf.text))

    def open_menu(self, at: QPoint) -> None:
        """All of it as a menu at `at`, a point of the screen: for where there is no room for the list."""
        query = self._parts.library.query
        shown = self.shown(query)
        menu = ShelvesMenu(
            self.shelves,
            shown or EVERYTHING,
            can_save=shown is None,
            can_collect=self._commands.chosen.count > 0,
            parent=self._place,
        )
        menu.wanted.connect(self.look_at)
        menu.change_wanted.connect(self.change)
        menu.save_wanted.connect(self.save_search)
        menu.collect_wanted.connect(self.new_collection)
        menu.import_wanted.connect(self.import_wanted)
        menu.space_wanted.connect(self.space_wanted)
        menu.popup(begun_at(at, menu))

    @Slot()
    def new_collection(self) -> None:
        """Ask for a name, and make a collection of all that is selected."""
        title, done = self.tr("New collection of the selected clips"), self.tr("Make")
        self._ask(title, "", self.collections, done, self._commands.collect)

    @Slot()
    def save_search(self) -> None:
        """Ask for a name, and keep what is searched for now."""
        text = text_of(self._parts.library.query)

        def keep(name: str) -> None:
            self._keep((*self._searches, (name, text)), _saved)

        self._ask(self.tr("Save this search"), text, self._search_names, self.tr("Save"), keep)

    @Slot(object, object)
    def change(self, shelf: Shelf, change: ShelfChange) -> None:
        """Rename or delete `shelf`. Clips stay whatever happens to it."""
        if change is ShelfChange.DELETE:
            self._delete(shelf)
        elif shelf.kind is ShelfKind.SEARCH:
            title, taken, rename = self.tr("Rename the search"), self._search_names, self._rename_search
            self._ask(title, shelf.name, taken, self.tr("Rename"), partial(rename, shelf))
        else:
            title, taken = self.tr("Rename the collection"), self.collections
            self._ask(title, shelf.name, taken, self.tr("Rename"), partial(self._rename_collection, shelf))

    @Slot(object)
    def drop_on(self, shelf: Shelf) -> None:
        """What is selected was let go over a collection."""
        self._commands.collect(shelf.name)

    @property
    def _search_names(self) -> tuple[str, ...]:
        return tuple(name for name, _ in self._searches)

    def _ask(self, title: str, name: str, taken: tuple[str, ...], done: str, take: Callable[[str], None]) -> None:
        popup = NamePopup(title, name, taken, done, self._place)
        popup.named.connect(_Named(popup, take).take)
        popup.open_at(self._place.mapToGlobal(QPoint(popup.width() // 8, self._place.height() // 4)))

    def _keep(self, searches: Searches, label: Label) -> None:
        step = SearchesStep(self._parts.preferences, label, searches)
        step.redo()
        self._parts.undo.push(step)

    def _rename_search(self, shelf: Shelf, name: str) -> None:
        renamed = tuple((name if old == shelf.name else old, text) for old, text in self._searches)
        self._keep(renamed, _renamed)

    def _rename_collection(self, shelf: Shelf, name: str) -> None:
        looked_at = self.shown(self._parts.library.query)

        def take(found: object) -> None:
            if isinstance(found, NumbersFound) and len(found.numbers):
                label = partial(_collection_renamed, shelf.name)
                self._parts.library_desk.edit_together(found.numbers, (Uncollect(shelf.name), Collect(name)), label)
                if looked_at is not None and looked_at.name == shelf.name:
                    self.look_at(replace(shelf, name=name))

        self._answers.ask(NumbersIn(shelf.name), take)

    def _delete(self, shelf: Shelf) -> None:
        if shelf.kind is ShelfKind.SEARCH:
            left = tuple(search for search in self._searches if search[0] != shelf.name)
            self._keep(left, _deleted)
            self.done.emit(self.tr("Search “{name}” deleted.").format(name=shelf.name), True)
            return

        def take(found: object) -> None:
            if isinstance(found, NumbersFound) and len(found.numbers):
                self._parts.library_desk.edit(found.numbers, Uncollect(shelf.name))
                said = self.tr("Collection “{name}” deleted. Its clips stay in the library.")
                self.done.emit(said.format(name=shelf.name), True)

        self._answers.ask(NumbersIn(shelf.name), take)

    @Slot(object)
    def _settings_changed(self, _settings: object) -> None:
        searches = self._parts.preferences.settings.saved_searches
        if searches != self._searches:
            self._searches = searches
            self.shelves_changed.emit()


class _Named(QObject):
    """Takes the name that was asked for; goes with the window that asks."""

    def __init__(self, parent: QObject, take: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._take = take

    @Slot(str)
    def take(self, name: str) -> None:
        self._take(name)


def text_of(query: LibraryQuery) -> str:
    """What is looked for, as it could be typed."""
    return " ".join(part for part in (query.words.strip(), filter_text(query.filter)) if part)


def _saved() -> str:
    return translate("ShelfKeeper", "Save the search")


def _renamed() -> str:
    return translate("ShelfKeeper", "Rename the search")


def _deleted() -> str:
    return translate("ShelfKeeper", "Delete the search")


def _collection_renamed(name: str) -> str:
    return translate("ShelfKeeper", "Rename “{name}”").format(name=name)


def _order(shelf: Shelf) -> str:
    return shelf.name.casefold()
