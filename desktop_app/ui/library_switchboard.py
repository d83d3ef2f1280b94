"""The library's part of the switchboard: which signal of its panel goes where, and back."""

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import AppError
from desktop_app.domain.library import LibraryFilter
from desktop_app.domain.notice import Notice, NoticeCode
from desktop_app.runtime.library_list import ClipRow
from desktop_app.runtime.library_queries import Facets, LibraryFacets
from desktop_app.runtime.parts import Parts
from desktop_app.runtime.undo import Undoable
from desktop_app.ui.compose.compose_panel import ComposePanel
from desktop_app.ui.library.answers import Answers
from desktop_app.ui.library.clip_actions import ClipAction
from desktop_app.ui.library.clip_commands import ClipCommands
from desktop_app.ui.library.clip_keys import ClipKeys
from desktop_app.ui.library.details_keeper import DetailsKeeper
from desktop_app.ui.library.file_actions import FileActions
from desktop_app.ui.library.filter_bar import Choices
from desktop_app.ui.library.library_panel import LibraryPanel
from desktop_app.ui.library.shelf_keeper import ShelfKeeper
from desktop_app.ui.library.shelves import Shelf, ShelfKind
from desktop_app.ui.library.toast import Toast
from desktop_app.ui.reading import begun_at
from desktop_app.ui.shortcuts.commands import Command
from desktop_app.ui.shortcuts.shortcuts import Keys
from desktop_app.ui.tokens import Space
from desktop_app.ui.undo_keys import UndoKeys

FACETS_MS = 400
"""After so long without a change, what there is to filter by is counted anew."""
SOMETHING_ELSE = Shelf(ShelfKind.SEARCH)


class LibrarySwitchboard(QObject):
    """Lives with the window. `played(ClipRow)`: to the stage, and play; `noticed(Notice)`: something to be said
    once.
    """

    played = Signal(object)
    noticed = Signal(object)

    def __init__(self, window: QWidget, parts: Parts, panel: LibraryPanel, compose: ComposePanel) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._panel = panel
        self._compose = compose
        self._step: Undoable | None = None
        self._whole_parts = False
        self._answers = Answers(parts.reader, self)
        self.files = FileActions(parts, window)
        self._commands = ClipCommands(parts, panel, self._answers, self.files, window)
        self._shelves = ShelfKeeper(parts, self._commands, self._answers, panel)
        self._details = DetailsKeeper(parts, self._commands, self._answers, self)
        self._toast = Toast(window)
        self._keys = ClipKeys((panel.body,), self)
        self._undo_keys = UndoKeys(parts.undo, window)
        self._count_soon = QTimer(self, singleShot=True, interval=FACETS_MS)
        self._count_soon.timeout.connect(self._count)
        self._connect_panel()
        self._connect_commands()
        self._connect_runtime()
        panel.set_models({spec.model_id: spec.display_name for spec in parts.models})

    def _connect_panel(self) -> None:
        panel = self._panel
        panel.menu_wanted.connect(self._open_menu)
        panel.selection_changed.connect(self._details.selection_changed)
        panel.selection_changed.connect(self._show_possible)
        panel.filter_changed.connect(self._show_shelf)
        panel.filters.shelves_wanted.connect(self._shelves.open_menu)
        self.files.takes_drops_on(panel)
        self.files.filter_wanted.connect(panel.set_filter)
        self.files.noticed.connect(self.noticed)
        Keys(Command.SEARCH, self._window).activated.connect(panel.focus_search)

    def _connect_commands(self) -> None:
        commands, shelves, toast = self._commands, self._shelves, self._toast
        self._keys.wanted.connect(commands.do)
        self._details.menu_wanted.connect(self._open_menu)
        commands.play_wanted.connect(self._play)
        commands.again_wanted.connect(self._load)
        commands.filter_wanted.connect(self._show_filter)
        commands.details_wanted.connect(self._toggle_details)
        for told in (commands.done, shelves.done):
            told.connect(self._say)
        shelves.wanted.connect(self.look_for)
        shelves.import_wanted.connect(self.files.import_films)
        shelves.space_wanted.connect(self.files.show_space)
        shelves.shelves_changed.connect(self._show_shelf)
        toast.undo_wanted.connect(self._take_back)
        toast.cancel_wanted.connect(self._parts.library_desk.cancel)
        self._undo_keys.undone.connect(self._undone)
        self._undo_keys.redone.connect(self._redone)

    def _connect_runtime(self) -> None:
        parts = self._parts
        for edited in (parts.library_desk.edited, parts.library_files.edited):
            edited.connect(parts.library.clips_edited)
            edited.connect(self._changed)
        parts.library_desk.progress.connect(self._toast.show_progress)
        parts.library_desk.failed.connect(self._failed)
        parts.library_files.bin.in_the_bin.connect(self._toast.withdraw)
        parts.engine.clips_added.connect(self._changed)
        parts.library_files.added.connect(self._changed)
        parts.library.searched.connect(self._count_first)
        parts.library.load()

    def keep_in_sight(self, notices: QWidget) -> None:
        """What is said of clips never covers these."""
        self._toast.keep_above(notices)

    @Slot(bool)
    def show_whole(self, whole: bool) -> None:
        """The library has the whole window now, or not: what is beside it there is built when it is first seen."""
        self._panel.filters.offer_shelves(not whole)
        if whole and not self._whole_parts:
            self._whole_parts = True
            self._build_whole_parts()
        if whole:
            self._details.refresh()

    def _build_whole_parts(self) -> None:
        from desktop_app.ui.library.details_panel import WIDTH, DetailsPanel
        from desktop_app.ui.library.shelf_list import WIDTH as SHELVES_WIDTH
        from desktop_app.ui.library.shelf_list import ShelfList
        from desktop_app.ui.theme import scaled

        panel, keeper = self._panel, self._shelves
        details = DetailsPanel(self._parts.models)
        panel.add_details(details, scaled(WIDTH))
        self._details.add(details)
        shelves = self._shelf_list = ShelfList()
        panel.add_shelves(shelves, scaled(SHELVES_WIDTH))
        shelves.wanted.connect(keeper.look_at)
        shelves.change_wanted.connect(keeper.change)
        shelves.save_wanted.connect(keeper.save_search)
        shelves.collect_wanted.connect(keeper.new_collection)
        shelves.dropped.connect(keeper.drop_on)
        shelves.import_wanted.connect(self.files.import_films)
        shelves.space_wanted.connect(self.files.show_space)
        self._show_shelf()

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        from desktop_app.ui.library.clip_menu import ClipMenu

        chosen = self._commands.chosen
        if not chosen.count:
            return
        menu = ClipMenu(chosen, self._shelves.collections, self._window)
        menu.wanted.connect(self._commands.do)
        menu.collect_wanted.connect(self._commands.collect)
        menu.new_collection_wanted.connect(self._shelves.new_collection)
        menu.popup(begun_at(at, menu))

    @Slot(object)
    def _play(self, row: ClipRow) -> None:
        self._leave_whole()
        self.played.emit(row)

    @Slot(object, object)
    def _load(self, action: ClipAction, row: ClipRow) -> None:
        """Put a clip's shot, or a part of it, into the form; nothing is made."""
        from desktop_app.ui.compose import reusing

        match action:
            case ClipAction.EDIT:
                self._leave_whole()
                self._compose.load_request(row.request, row.clip.job_id)
            case ClipAction.DUPLICATE:
                self._compose.load_request(row.request, row.clip.job_id)
                self._panel.focus_clips()
                self._say(self.tr("This shot is back in the form. Press Make to make it once more."), False)
            case ClipAction.REUSE_SETTINGS:
                reusing.reuse_settings(self._compose, row.request)
                self._say(self.tr("Prompt and settings are in the form. The picture there is kept."), False)
            case ClipAction.REUSE_PICTURE:
                reusing.reuse_picture(self._compose, row.request.picture, self._parts.library_dir)
                self._say(self.tr("The picture is in the form. The prompt and the settings there are kept."), False)
            case _:
                pass

    def _leave_whole(self) -> None:
        if self._panel.is_whole:
            self._panel.whole_wanted.emit()

    @Slot(object)
    def _show_filter(self, chosen: LibraryFilter) -> None:
        self.look_for("", chosen)

    @property
    def looked_for(self) -> tuple[str, LibraryFilter]:
        """What is searched for now."""
        return self._panel.search_text, self._panel.filter

    @Slot(str, object)
    def look_for(self, words: str, chosen: LibraryFilter) -> None:
        self._panel.search(words)
        self._panel.set_filter(chosen)

    @Slot()
    def _toggle_details(self) -> None:
        """Beside the whole library they are in sight: there the keyboard goes to them."""
        from desktop_app.ui.library.details_panel import DetailsPanel
        from desktop_app.ui.library.details_window import DetailsWindow

        if self._panel.is_whole:
            beside = self._panel.findChild(DetailsPanel)
            if beside is not None:
                beside.tag_row.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        open_one = self._window.findChild(DetailsWindow)
        if open_one is not None:
            open_one.close()
            return
        details = DetailsPanel(self._parts.models)
        made = DetailsWindow(details, self._window)
        made.finished.connect(self._details_closed)
        strip = self._panel.mapToGlobal(QPoint(0, 0))
        left = strip.x() - made.width() - int(Space.WIDE)
        if self._panel.isRightToLeft():
            left = strip.x() + self._panel.width() + int(Space.WIDE)
        made.move(max(0, left), strip.y() + int(Space.WIDE))
        made.show()
        self._details.add(details)

    @Slot()
    def _details_closed(self) -> None:
        from desktop_app.ui.library.details_panel import DetailsPanel

        closed = self.sender()
        details = closed.findChild(DetailsPanel)
        if details is not None:
            self._details.remove(details)

    @Slot(str, bool)
    def _say(self, words: str, undo: bool) -> None:
        steps = self._parts.undo.steps
        self._step = steps[-1] if undo and steps else None
        self._toast.say(words, undo=self._step is not None)

    @Slot()
    def _take_back(self) -> None:
        if self._step is not None:
            self._parts.undo.undo_step(self._step)
            self._step = None

    @Slot(str)
    def _undone(self, what: str) -> None:
        self._step = None
        self._toast.say(self.tr("Undone: {what}").format(what=what), undo=False)

    @Slot(str)
    def _redone(self, what: str) -> None:
        self._step = None
        self._toast.say(self.tr("Done again: {what}").format(what=what), undo=False)

    @Slot(object)
    def _failed(self, error: AppError) -> None:
        self._toast.withdraw()
        self.noticed.emit(Notice(NoticeCode.TROUBLE, error=error))

    @Slot()
    def _changed(self) -> None:
        self._details.selection_changed()
        self._count_soon.start()

    @Slot()
    def _count_first(self) -> None:
        """What there is to filter by, once the library is first shown."""
        self._parts.library.searched.disconnect(self._count_first)
        self._count_soon.start()

    @Slot()
    def _count(self) -> None:
        self._answers.ask(LibraryFacets(), self._take_facets)

    def _take_facets(self, facets: object) -> None:
        if isinstance(facets, Facets):
            self._panel.filters.set_choices(Choices(facets.tags, facets.models, facets.heights))
            self._commands.known_tags = tuple(name for name, _ in facets.tags)
            self._details.show_facets(facets)
            self._shelves.show_facets(facets)

    @Slot()
    def _show_shelf(self) -> None:
        if self._whole_parts:
            shown = self._shelves.shown(self._parts.library.query)
            self._shelf_list.show_shelves(self._shelves.shelves)
            self._shelf_list.show_chosen(shown or SOMETHING_ELSE)
            self._show_possible()

    @Slot()
    def _show_possible(self) -> None:
        if self._whole_parts:
            save = self._shelves.shown(self._parts.library.query) is None
            self._shelf_list.set_possible(save=save, collect=self._commands.chosen.count > 0)
