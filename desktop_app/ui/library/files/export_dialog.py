"""Clips copied to a folder, under names made by a pattern: with an example while it is typed, then how far it is."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.domain.library import ClipNumber
from desktop_app.runtime.library_files import EXPORT_FIELDS, FileTask, LibraryFiles, export_name, unknown_fields
from desktop_app.runtime.library_list import ClipRow
from desktop_app.runtime.preferences import Preferences
from desktop_app.ui.controls import words_button
from desktop_app.ui.library.files.file_dialog import FileDialog
from desktop_app.ui.library.flow import Flow
from desktop_app.ui.theme import Look
from desktop_app.ui.tokens import Space
from desktop_app.words.errors import sentence
from desktop_app.words.library_files import export_title, field_words
from desktop_app.words.names import as_named


class ExportDialog(FileDialog):
    """What was exported is told by `LibraryFiles.finished`."""

    def __init__(
        self,
        files: LibraryFiles,
        preferences: Preferences,
        numbers: Sequence[ClipNumber],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("export", export_title(len(numbers)), parent)
        self._files, self._preferences = files, preferences
        self._numbers = tuple(numbers)
        self._row: ClipRow | None = None
        settings = preferences.settings
        movies = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation)
        self._folder = settings.export_folder or movies
        self.body.addWidget(self.words(self.tr("To this folder")))
        self.body.addLayout(self._folder_row())
        self.body.addSpacing(Space.TINY)
        self.body.addWidget(self.words(self.tr("Called")))
        self._pattern = QLineEdit(settings.export_pattern, self)
        self._pattern.setObjectName("exportPattern")
        self._pattern.setAccessibleName(self.tr("How the files are called"))
        self._pattern.setToolTip(self.tr("Words in braces are filled in for each clip"))
        self._pattern.textChanged.connect(self._show)
        self.body.addWidget(self._pattern)
        self.body.addWidget(self._fields())
        self._example = self.words(" ", Look.HINT)
        self._example.setObjectName("exportExample")
        self.body.addWidget(self._example)
        self._bar = self.bar("exportBar", self.tr("How many are copied"))
        self.body.addWidget(self._bar)
        self._cancel = self.button("exportCancelButton", self.tr("Cancel"), said=self.tr("Stop: what is copied stays"))
        self._cancel.clicked.connect(self.reject)
        self._export = self.button("exportButton", self.tr("Export"), Look.PRIMARY)
        self._export.setDefault(True)
        self._export.clicked.connect(self._begin)
        files.progressed.connect(self._progressed)
        files.finished.connect(self._finished)
        files.failed.connect(self._failed)
        self._show()
        files.look_up(self._numbers[0])

    def _folder_row(self) -> QHBoxLayout:
        self._folder_field = QLineEdit(self._folder, self)
        self._folder_field.setObjectName("exportFolderField")
        self._folder_field.setAccessibleName(self.tr("Folder for the copies"))
        self._folder_field.setToolTip(self.tr("The clips are copied to this folder; nothing in it is overwritten"))
        self._folder_field.textChanged.connect(self._show)
        choose = words_button(self.tr("Choose…"), Look.PLAIN, self.tr("Choose another folder"))
        choose.setObjectName("exportChooseButton")
        choose.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self._folder_field, 1)
        row.addWidget(choose)
        return row

    def _fields(self) -> QWidget:
        chips = QWidget(self)
        flow = Flow(Space.TINY, chips)
        self._field_of: dict[QPushButton, str] = {}
        for field in EXPORT_FIELDS:
            chip = words_button(field_words(field), Look.CHIP, self.tr("Put this into the name"))
            chip.setObjectName(f"exportField_{field}")
            chip.clicked.connect(self._insert)
            self._field_of[chip] = field
            flow.addWidget(chip)
        return chips

    @Slot()
    def _insert(self) -> None:
        field = next(field for chip, field in self._field_of.items() if chip is self.sender())
        before = self._pattern.text()[: self._pattern.cursorPosition()]
        space = " " if before and not before.endswith((" ", "-", "_")) else ""
        self._pattern.insert(f"{space}{{{field}}}")
        self._pattern.setFocus()

    @Slot()
    def _show(self) -> None:
        pattern, folder = self._pattern.text(), self._folder_field.text().strip()
        if self._row is not None:
            name = export_name(pattern, self._row, 1, len(self._numbers))
            self._example.setText(self.tr("For example: {name}").format(name=as_named(name)))
        unknown = unknown_fields(pattern)
        self.say_problem(
            self.tr("{word} stands for nothing, so it stays as it is.").format(word=f"{{{unknown[0]}}}")
            if unknown
            else ""
        )
        self._export.setEnabled(bool(folder) and Path(folder).is_absolute())

    @Slot()
    def _choose(self) -> None:
        chooser = QFileDialog(self, self.tr("Choose a folder for the copies"), self._folder_field.text())
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.fileSelected.connect(self._folder_field.setText)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    @Slot()
    def _begin(self) -> None:
        folder, pattern = self._folder_field.text().strip(), self._pattern.text()
        self._preferences.change(export_folder=folder, export_pattern=pattern)
        for part in (self._folder_field, self._pattern, self._export, *self._field_of):
            part.setEnabled(False)
        self._bar.setRange(0, len(self._numbers))
        self._bar.setValue(0)
        self._bar.show()
        self.fit()
        self._cancel.setFocus()
        self._files.export(self._numbers, pattern, Path(folder))

    def reject(self) -> None:
        """While it is under way: stop. What is copied stays, and its end is told."""
        self._files.cancel(FileTask.EXPORT)
        super().reject()

    @Slot(object, object, object)
    def _progressed(self, task: FileTask, done: int, _total: int) -> None:
        if task is FileTask.EXPORT:
            self._bar.setValue(done)

    @Slot(object, object)
    def _finished(self, task: FileTask, result: object) -> None:
        match task, result:
            case FileTask.LOOK_UP, ClipRow(number=number) if number == self._numbers[0]:
                self._row = result
                self._show()
            case FileTask.EXPORT, _:
                self.accept()
            case _:
                pass

    @Slot(object, object)
    def _failed(self, task: FileTask, error: AppError) -> None:
        if task is FileTask.EXPORT:
            for part in (self._folder_field, self._pattern, *self._field_of):
                part.setEnabled(True)
            self._bar.hide()
            self._show()
            self.say_problem(sentence(error).whole)
