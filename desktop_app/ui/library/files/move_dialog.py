"""Another folder for the library: which, what it takes, and what happens then."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.runtime.library_files import FileTask, LibraryFiles, MovePlan
from desktop_app.ui.controls import words_button
from desktop_app.ui.library.files.file_dialog import FileDialog
from desktop_app.ui.plain import tip
from desktop_app.ui.theme import Look
from desktop_app.ui.tokens import Space
from desktop_app.words.errors import sentence
from desktop_app.words.library_space import move_words


class MoveDialog(FileDialog):
    """`LibraryFiles.restart_wanted` follows its answer."""

    def __init__(self, files: LibraryFiles, parent: QWidget | None = None) -> None:
        super().__init__("moveLibrary", self.tr("Move the library"), parent)
        self._files = files
        self._plan: MovePlan | None = None
        self.body.addWidget(self.words(self.tr("From")))
        self.body.addWidget(self._field("moveFromField", self.tr("The folder it is in"), str(files.folder)))
        self.body.addWidget(self.words(self.tr("To")))
        self._to = self._field("moveToField", self.tr("The folder it goes to"), "")
        self._to.setPlaceholderText(self.tr("Choose a folder, on any drive"))
        choose = words_button(self.tr("Choose…"), Look.PLAIN, self.tr("Choose the folder it goes to"))
        choose.setObjectName("moveChooseButton")
        choose.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self._to, 1)
        row.addWidget(choose)
        self.body.addLayout(row)
        self._takes = self.words("", Look.HINT)
        self._takes.setObjectName("moveTakes")
        self._takes.hide()
        self.body.addWidget(self._takes)
        then = self.tr(
            "Stillwake closes for a moment, moves everything, and opens again. Shots at the service go on there and"
            " are fetched afterwards. Should the power fail meanwhile, nothing is lost: the next start goes on."
        )
        self.body.addWidget(self.words(then, Look.HINT))
        cancel = self.button("moveCancelButton", self.tr("Cancel"), said=self.tr("Leave the library where it is"))
        cancel.clicked.connect(self.reject)
        self._move = self.button("moveButton", self.tr("Close and move"), Look.PRIMARY)
        self._move.setEnabled(False)
        self._move.clicked.connect(self._begin)
        files.finished.connect(self._finished)
        files.failed.connect(self._failed)
        choose.setFocus()

    def _field(self, name: str, said: str, text: str) -> QLineEdit:
        made = QLineEdit(text, self)
        made.setObjectName(name)
        made.setAccessibleName(said)
        made.setToolTip(tip(text or said))
        made.setReadOnly(True)
        made.setCursorPosition(0)
        return made

    @Slot()
    def _choose(self) -> None:
        chooser = QFileDialog(self, self.tr("Choose a folder for the library"), str(self._files.folder.parent))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.fileSelected.connect(self.take)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    @Slot(str)
    def take(self, folder: str) -> None:
        """This folder was chosen: find out what it takes."""
        self._plan = None
        self._move.setEnabled(False)
        self.say_problem("")
        self._to.setText(folder)
        self._say(self.tr("Looking…"))
        self._files.cancel(FileTask.PLAN_MOVE)
        self._files.plan_move(Path(folder))

    def _say(self, text: str) -> None:
        self._takes.setText(text)
        self._takes.setVisible(bool(text))
        self.fit()

    @Slot()
    def _begin(self) -> None:
        if self._plan is not None:
            self._move.setEnabled(False)
            self._files.move(self._plan)

    @Slot(object, object)
    def _finished(self, task: FileTask, result: object) -> None:
        if task is FileTask.PLAN_MOVE and isinstance(result, MovePlan):
            self._plan, target = result, str(result.move.target)
            self._to.setText(target)
            self._to.setToolTip(tip(target))
            self._say(
                move_words(result.byte_count, result.free, target, same_drive=result.same_drive, fits=result.fits)
            )
            self._move.setEnabled(result.fits)
        elif task is FileTask.MOVE:
            self.accept()

    @Slot(object, object)
    def _failed(self, task: FileTask, error: AppError) -> None:
        if task in {FileTask.PLAN_MOVE, FileTask.MOVE} and error.code is not ErrorCode.STOPPED:
            self._say("")
            self.say_problem(sentence(error).whole)
