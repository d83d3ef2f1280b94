"""What is done with the files of clips, for menus, keys and drops: each opens its window, or does it at once."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QStandardPaths, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.composing import SourceKind
from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.library import ClipNumber
from desktop_app.domain.notice import Notice, NoticeCode
from desktop_app.runtime.library_files import FILM_SUFFIXES, Exported, FileTask, ImportEnding
from desktop_app.runtime.library_list import ClipRow
from desktop_app.runtime.parts import Parts
from desktop_app.ui.drops import accept_copy
from desktop_app.ui.folders import reveal
from desktop_app.words.names import as_named

if TYPE_CHECKING:
    from desktop_app.ui.library.files.import_dialog import ImportDialog

MOST_OPENED = 12
"""Programs that are started with one click."""

WINDOWED = frozenset(
    {FileTask.RENAME, FileTask.EXPORT, FileTask.SPACE, FileTask.CLEAR, FileTask.CHECK, FileTask.REBUILD}
    | {FileTask.PLAN_MOVE, FileTask.MOVE}
)
"""What goes wrong with these is said in the window that asked for it, as long as that is open."""


class FileActions(QObject):
    """GUI thread. `filter_wanted(LibraryFilter)`: clips are to be shown that take up room. `noticed(Notice)`: what was
    done, or could not be.
    """

    filter_wanted = Signal(object)
    noticed = Signal(object)

    def __init__(self, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self._parts, self._window = parts, window
        self._importing: ImportDialog | None = None
        self._finding: ClipNumber | None = None
        files = parts.library_files
        files.finished.connect(self._finished)
        files.failed.connect(self._failed)
        files.bin.refused.connect(self._bin_refused)
        files.bin.in_the_bin.connect(self._in_the_bin)

    def takes_drops_on(self, place: QWidget) -> None:
        """Films that are dropped onto `place` go into the library."""
        place.setAcceptDrops(True)
        place.installEventFilter(self)

    def rename(self, row: ClipRow) -> None:
        """Ask for another name of the clip's file (F2)."""
        from desktop_app.ui.library.files.rename_dialog import RenameDialog

        RenameDialog(self._parts.library_files, row, self._window).open()

    def reveal(self, rows: Sequence[ClipRow]) -> None:
        """Show the files in the system's file manager, selected where it can do that."""
        if rows:
            reveal([self._path(row) for row in rows])

    def open_with(self, rows: Sequence[ClipRow]) -> None:
        """Open the files with the system's own program for them."""
        for row in rows[:MOST_OPENED]:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._path(row)))

    def export(self, numbers: Sequence[ClipNumber]) -> None:
        """Copy the clips to a folder, under names made by a pattern."""
        from desktop_app.ui.library.files.export_dialog import ExportDialog

        if numbers:
            ExportDialog(self._parts.library_files, self._parts.preferences, numbers, self._window).open()

    def find_file(self, row: ClipRow) -> None:
        """Ask where the file of a missing clip is now."""
        self._finding = row.number
        suffix = Path(row.clip.path).suffix
        chooser = self._chooser(self.tr("Where is “{name}” now?").format(name=as_named(Path(row.clip.path).name)))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilters([f"*{suffix}", self.tr("All files") + " (*)"])
        chooser.setDirectory(str(self._parts.library_dir))
        chooser.fileSelected.connect(self._found)
        chooser.open()

    @Slot()
    def import_films(self) -> None:
        """Ask for films, and take them into the library."""
        chooser = self._chooser(self.tr("Add films to the library"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
        films = " ".join(f"*{suffix}" for suffix in FILM_SUFFIXES)
        chooser.setNameFilters([self.tr("Films") + f" ({films})", self.tr("All files") + " (*)"])
        chooser.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation))
        chooser.filesSelected.connect(self._chosen)
        chooser.open()

    def brings_films(self, mime: QMimeData) -> bool:
        """Whether what is being dragged would be taken into the library."""
        return bool(self._films(mime))

    def take_films(self, files: Sequence[Path]) -> None:
        """Take films into the library: they were dropped onto it."""
        from desktop_app.ui.library.files.import_dialog import ImportDialog

        if self._importing is None and files:
            self._importing = ImportDialog(self._parts.library_files, len(files), self._window)
            self._importing.destroyed.connect(self._import_closed)
            self._parts.library_files.import_films(files)

    @Slot()
    def show_space(self) -> None:
        """How much room the library takes, and what could go; also its check, and its rebuilding."""
        from desktop_app.ui.library.files.space_dialog import SpaceDialog

        dialog = SpaceDialog(self._parts.library_files, self._needed(), self._window)
        dialog.filter_wanted.connect(self.filter_wanted)
        dialog.move_wanted.connect(self.move_library)
        dialog.open()

    @Slot()
    def move_library(self) -> None:
        """Ask for another folder for the library."""
        from desktop_app.ui.library.files.move_dialog import MoveDialog

        MoveDialog(self._parts.library_files, self._window).open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Drags over the library: its own clips aren't films to be added."""
        if event.type() in {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}:
            assert isinstance(event, QDropEvent)
            films = self._films(event.mimeData()) if event.source() is None else ()
            if films:
                accept_copy(event)
                if event.type() is QEvent.Type.Drop:
                    self.take_films(films)
                return True
        return super().eventFilter(watched, event)

    def _films(self, mime: QMimeData) -> tuple[Path, ...]:
        paths = (Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
        return tuple(path for path in paths if path.suffix.lower() in FILM_SUFFIXES)

    def _path(self, row: ClipRow) -> str:
        return str(self._parts.library_dir / row.clip.path)

    def _needed(self) -> list[Path]:
        form = self._parts.preferences.settings.composition
        sources = [form.source, *(still.source for still in form.tray)]
        return [Path(source.where) for source in sources if source is not None and source.kind is SourceKind.FILE]

    def _chooser(self, title: str) -> QFileDialog:
        made = QFileDialog(self._window, title)
        made.finished.connect(made.deleteLater)
        return made

    @Slot(str)
    def _found(self, path: str) -> None:
        if self._finding is not None:
            self._parts.library_files.relink(self._finding, Path(path))

    @Slot(list)
    def _chosen(self, paths: Sequence[str]) -> None:
        self.take_films([Path(path) for path in paths])

    @Slot()
    def _import_closed(self) -> None:
        self._importing = None

    @Slot(object, object)
    def _finished(self, task: FileTask, result: object) -> None:
        match task, result:
            case FileTask.IMPORT, ImportEnding():
                name = result.troubled[0][0].name if result.troubled else ""
                data = {"count": result.added, "known": len(result.known), "troubled": len(result.troubled)}
                self._say(NoticeCode.FILMS_ADDED, {**data, "name": name})
            case FileTask.EXPORT, Exported() if result.files or result.trouble:
                data = {"count": len(result.files), "troubled": len(result.trouble)}
                self._say(NoticeCode.CLIPS_EXPORTED, {**data, "folder": str(result.folder)})
            case FileTask.RELINK, _:
                self._say(NoticeCode.FILE_FOUND, {})
            case _:
                pass

    @Slot(object, object)
    def _failed(self, task: FileTask, error: AppError) -> None:
        if task not in WINDOWED and error.code is not ErrorCode.STOPPED:
            self.noticed.emit(Notice(NoticeCode.TROUBLE, error=error))

    @Slot(int, object)
    def _bin_refused(self, count: int, error: AppError) -> None:
        self.noticed.emit(Notice(NoticeCode.NOT_BINNED, error=error, data={"count": count}))

    @Slot(int)
    def _in_the_bin(self, count: int) -> None:
        self._say(NoticeCode.IN_THE_BIN, {"count": count})

    def _say(self, code: NoticeCode, data: dict[str, str | int]) -> None:
        self.noticed.emit(Notice(code, data=data))
