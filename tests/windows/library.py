"""What opens from the library: menus, filters, the windows about files, collections and saved searches."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QListWidget, QMenu, QWidget

from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.filter_parts import FilterPart
from desktop_app.domain.library import EVERYTHING, LibraryFilter
from desktop_app.domain.library_check import CheckNote, CheckReport, Finding
from desktop_app.runtime.file_work import FileTask
from desktop_app.runtime.library_moving import LibraryMoving, Move
from desktop_app.ui.library.clip_actions import ClipAction
from desktop_app.ui.library.clip_commands import ClipCommands
from desktop_app.ui.library.clip_menu import ClipMenu
from desktop_app.ui.library.details_window import DetailsWindow
from desktop_app.ui.library.files.export_dialog import ExportDialog
from desktop_app.ui.library.files.import_dialog import ImportDialog
from desktop_app.ui.library.files.move_dialog import MoveDialog
from desktop_app.ui.library.files.rename_dialog import RenameDialog
from desktop_app.ui.library.files.space_dialog import SpaceDialog
from desktop_app.ui.library.filter_bar import FilterBar
from desktop_app.ui.library.filter_chip import FilterChip
from desktop_app.ui.library.filter_popups import ChecksPopup, DatePopup, LengthPopup
from desktop_app.ui.library.moving_window import MovingWindow
from desktop_app.ui.library.name_popup import NamePopup
from desktop_app.ui.library.notes_editor import NotesEditor
from desktop_app.ui.library.shelf_keeper import ShelfKeeper
from desktop_app.ui.library.shelves import Shelf, ShelfChange, ShelfKind, ShelvesMenu
from desktop_app.ui.library.tag_editor import TagEditor
from desktop_app.ui.text_dialog import TextDialog
from tests.windows.desk import NAME, Desk

ASKED_BY_MENU = (FilterPart.RATING, FilterPart.SOUND, FilterPart.KIND, FilterPart.REJECTED, FilterPart.MISSING)


def _do(desk: Desk, action: ClipAction) -> None:
    commands = desk.window.findChild(ClipCommands)
    assert commands is not None
    desk.select_clip()
    commands.do(action)


def _keeper(desk: Desk) -> ShelfKeeper:
    found = desk.window.findChild(ShelfKeeper)
    assert found is not None
    return found


def _chip(desk: Desk, part: FilterPart) -> FilterChip:
    return next(chip for chip in desk.find(FilterBar).findChildren(FilterChip) if chip.part is part)


def rename(desk: Desk) -> Iterator[QWidget]:
    dialog = desk.opened(RenameDialog, lambda: _do(desk, ClipAction.RENAME))
    yield dialog
    desk.find(QLineEdit, "renameField", dialog).setText("???")
    desk.settle()
    yield dialog


def export(desk: Desk) -> Iterator[QWidget]:
    dialog = desk.opened(ExportDialog, lambda: _do(desk, ClipAction.EXPORT))
    example = desk.find(QLabel, "exportExample", dialog)
    desk.until(lambda: bool(example.text().strip()))
    yield dialog
    desk.find(QLineEdit, "exportPattern", dialog).setText(f"{{{NAME}}}")
    desk.settle()
    yield dialog


def adding(desk: Desk) -> Iterator[QWidget]:
    """As if many films were on their way."""
    files = desk.parts.library_files
    yield desk.opened(ImportDialog, lambda: ImportDialog(files, 240, desk.window).open())


def space(desk: Desk) -> Iterator[QWidget]:
    dialog = desk.opened(SpaceDialog, desk.board.files.show_space)
    free = desk.find(QLabel, "spaceFree", dialog)
    desk.until(lambda: NAME in free.text() or "/" in free.text())
    yield dialog
    _check_found(desk)
    yield dialog


def _check_found(desk: Desk) -> None:
    notes = tuple(CheckNote(finding, f"{NAME}.mp4", f"{NAME}.mov") for finding in Finding)
    desk.parts.library_files.finished.emit(FileTask.CHECK, CheckReport(2, notes))
    desk.settle()


def space_found(desk: Desk) -> Iterator[QWidget]:
    dialog = desk.opened(SpaceDialog, desk.board.files.show_space)
    _check_found(desk)
    yield desk.opened(TextDialog, desk.find(QAbstractButton, "spaceFoundButton", dialog).click, beside=True)


def move(desk: Desk) -> Iterator[QWidget]:
    dialog = desk.opened(MoveDialog, desk.board.files.move_library)
    yield dialog
    desk.parts.library_files.failed.emit(
        FileTask.PLAN_MOVE, AppError(ErrorCode.DISK_FULL, {"folder": NAME, "needed": 10**9})
    )
    desk.settle()
    yield dialog


def moving(desk: Desk) -> Iterator[QWidget]:
    """It stands alone in truth, before the window is there."""
    data, library = desk.parts.preferences.folder, desk.parts.library_dir
    made = LibraryMoving(data, Move(library, library.with_name(NAME)), desk.window)
    window = MovingWindow(made, Move(library, library.with_name(NAME)))
    yield desk.opened(MovingWindow, window.show)
    made.progressed.emit(10**8, 10**9)
    desk.settle()
    yield window
    made.ended.emit(AppError(ErrorCode.DISK_FULL, {"folder": NAME, "needed": 10**9}))
    desk.settle()
    yield window


def details(desk: Desk) -> Iterator[QWidget]:
    window = desk.opened(DetailsWindow, lambda: _do(desk, ClipAction.DETAILS))
    desk.until(lambda: bool(window.findChildren(QLabel)))
    yield window


def clip_menu(desk: Desk) -> Iterator[QWidget]:
    """Of one clip, with all that it opens further, and of several."""
    view = desk.library.view
    for chosen in (view.clearSelection, view.selectAll):
        chosen()
        if not view.selectionModel().hasSelection():
            desk.select_clip()
        menu = desk.opened(ClipMenu, lambda: desk.library.menu_wanted.emit(view.mapToGlobal(QPoint(20, 20))))
        yield menu
        for further in menu.findChildren(QMenu):
            yield desk.menu(lambda at=further: at.popup(view.mapToGlobal(QPoint(20, 20))), beside=True)  # type: ignore[misc]


def tags(desk: Desk) -> Iterator[QWidget]:
    yield desk.opened(TagEditor, lambda: _do(desk, ClipAction.TAG))


def notes(desk: Desk) -> Iterator[QWidget]:
    yield desk.opened(NotesEditor, lambda: _do(desk, ClipAction.NOTE))


def names(desk: Desk) -> Iterator[QWidget]:
    keeper = _keeper(desk)
    collection, search = Shelf(ShelfKind.COLLECTION, NAME), Shelf(ShelfKind.SEARCH, NAME, NAME)
    yield desk.opened(NamePopup, keeper.new_collection)
    yield desk.opened(NamePopup, keeper.save_search)
    for shelf in (collection, search):
        popup = desk.opened(NamePopup, partial(keeper.change, shelf, ShelfChange.RENAME))
        yield popup


def shelves_menu(desk: Desk) -> Iterator[QWidget]:
    desk.until(lambda: bool(_keeper(desk).collections))
    yield desk.opened(ShelvesMenu, desk.find(QAbstractButton, "shelvesButton").click)
    desk.library.set_filter(LibraryFilter(collection=NAME))
    desk.settle()
    yield desk.opened(ShelvesMenu, desk.find(QAbstractButton, "shelvesButton").click)
    desk.library.set_filter(EVERYTHING)


def shelf_menu(desk: Desk) -> Iterator[QWidget]:
    desk.library.whole_wanted.emit()
    shelves = desk.find(QListWidget, "collectionList")
    desk.until(lambda: shelves.count() == 1)
    at = shelves.visualItemRect(shelves.item(0)).center()
    yield desk.menu(partial(shelves.customContextMenuRequested.emit, at))
    desk.clear()
    desk.library.whole_wanted.emit()


def arrange_menus(desk: Desk) -> Iterator[QWidget]:
    for name in ("arrangeButton", "orderButton", "groupButton"):
        yield desk.menu(desk.find(QAbstractButton, name).click)


def more_filters(desk: Desk) -> Iterator[QWidget]:
    yield desk.menu(desk.find(QAbstractButton, "moreFilters").click)


def filter_menus(desk: Desk) -> Iterator[QWidget]:
    for part in ASKED_BY_MENU:
        yield desk.menu(_chip(desk, part).click)


def checks(desk: Desk) -> Iterator[QWidget]:
    for part in (FilterPart.TAGS, FilterPart.SIZE, FilterPart.MODEL):
        yield desk.opened(ChecksPopup, _chip(desk, part).click)


def length(desk: Desk) -> Iterator[QWidget]:
    yield desk.opened(LengthPopup, _chip(desk, FilterPart.LENGTH).click)


def date(desk: Desk) -> Iterator[QWidget]:
    yield desk.opened(DatePopup, _chip(desk, FilterPart.DATE).click)
