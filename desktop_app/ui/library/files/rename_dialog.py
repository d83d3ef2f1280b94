"""Another name for a clip's file."""

from pathlib import PurePosixPath

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.runtime.library_files import FileTask, LibraryFiles, name_given
from desktop_app.runtime.library_list import ClipRow
from desktop_app.ui.library.files.file_dialog import FileDialog
from desktop_app.ui.theme import Look
from desktop_app.words.errors import sentence
from desktop_app.words.names import as_named


class RenameDialog(FileDialog):
    """Closes once the file has its new name, and stays with the reason where it can't have it."""

    def __init__(self, files: LibraryFiles, row: ClipRow, parent: QWidget | None = None) -> None:
        super().__init__("rename", self.tr("Rename clip"), parent)
        self._files, self._row = files, row
        path = PurePosixPath(row.clip.path)
        self._suffix = path.suffix
        self._name = QLineEdit(path.stem, self)
        self._name.setObjectName("renameField")
        self._name.setAccessibleName(self.tr("Name of the file"))
        self._name.setToolTip(self.tr("The file in your folder is called this, too"))
        self._name.selectAll()
        self._becomes = self.words("", Look.HINT)
        self._becomes.setObjectName("renameBecomes")
        self.body.addWidget(self._name)
        self.body.addWidget(self._becomes)
        cancel = self.button("renameCancelButton", self.tr("Cancel"), said=self.tr("Leave the name as it is"))
        cancel.clicked.connect(self.reject)
        self._rename = self.button("renameButton", self.tr("Rename"), Look.PRIMARY)
        self._rename.setDefault(True)
        self._rename.clicked.connect(self._begin)
        self._name.textChanged.connect(self._show)
        files.finished.connect(self._finished)
        files.failed.connect(self._failed)
        self._show()

    @Slot()
    def _show(self) -> None:
        name = name_given(self._name.text(), self._suffix)
        self._becomes.setText(
            self.tr("The file will be called “{name}”.").format(name=as_named(name))
            if name
            else self.tr("Nothing of this can be the name of a file on every system.")
        )
        self._rename.setEnabled(bool(name) and name != PurePosixPath(self._row.clip.path).name)
        self.say_problem("")

    @Slot()
    def _begin(self) -> None:
        self._rename.setEnabled(False)
        self._files.rename(self._row.number, self._row.clip.path, self._name.text(), _words)

    @Slot(object, object)
    def _finished(self, task: FileTask, _result: object) -> None:
        if task is FileTask.RENAME:
            self.accept()

    @Slot(object, object)
    def _failed(self, task: FileTask, error: AppError) -> None:
        if task is FileTask.RENAME:
            self.say_problem(sentence(error).whole)
            self._name.setFocus()


def _words() -> str:
    """For undo."""
    return QCoreApplication.translate("RenameDialog", "Rename")
