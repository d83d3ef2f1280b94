"""Films on their way into the library: how many are there, and a way to stop."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import AppError
from desktop_app.runtime.library_files import FileTask, LibraryFiles
from desktop_app.ui.library.files.file_dialog import FileDialog
from desktop_app.ui.theme import Look
from desktop_app.words.library_files import adding_words

SHOWN_AFTER_MS = 400
"""What is done by then needs no window."""


class ImportDialog(FileDialog):
    """Opens by itself when it takes long, and closes when it is done."""

    def __init__(self, files: LibraryFiles, count: int, parent: QWidget | None = None) -> None:
        super().__init__("import", self.tr("Adding to the library"), parent)
        self._files, self._count = files, count
        self._far = self.words(adding_words(0, count), Look.HINT)
        self._far.setObjectName("importFar")
        self._bar = self.bar("importBar", self.tr("How many films are there"))
        self._bar.setRange(0, count)
        self._bar.setValue(0)
        self._bar.show()
        self.body.addWidget(self._far)
        self.body.addWidget(self._bar)
        stop = self.button("importStopButton", self.tr("Stop"), said=self.tr("What is in the library by now stays"))
        stop.clicked.connect(self.reject)
        files.progressed.connect(self._progressed)
        files.finished.connect(self._finished)
        files.failed.connect(self._failed)
        self._later = QTimer(self, singleShot=True, interval=SHOWN_AFTER_MS)
        self._later.timeout.connect(self.open)
        self._later.start()

    def reject(self) -> None:
        """Stop after the film under way; its end is told."""
        self._files.cancel(FileTask.IMPORT)

    @Slot(object, object, object)
    def _progressed(self, task: FileTask, done: int, _total: int) -> None:
        if task is FileTask.IMPORT:
            self._bar.setValue(done)
            self._far.setText(adding_words(done, self._count))

    @Slot(object, object)
    def _finished(self, task: FileTask, _result: object) -> None:
        if task is FileTask.IMPORT:
            self._end()

    @Slot(object, object)
    def _failed(self, task: FileTask, _error: AppError) -> None:
        if task is FileTask.IMPORT:
            self._end()

    def _end(self) -> None:
        self._later.stop()
        self.hide()
        self.deleteLater()
