"""The only window there is while the library folder moves: how far it is, and a way to leave it where it was."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.runtime.library_moving import LibraryMoving, Move
from desktop_app.runtime.preferences import Settings
from desktop_app.ui.language import Speech
from desktop_app.ui.library.files.file_dialog import FileDialog
from desktop_app.ui.theme import Look, Theme
from desktop_app.words.errors import sentence
from desktop_app.words.library_space import moved_words
from desktop_app.words.names import as_named

STEPS = 1000
"""Of the bar: sizes are larger than it can count."""


class MovingWindow(FileDialog):
    """Closes by itself when the library is at its new place; after a trouble it waits to be read."""

    def __init__(self, moving: LibraryMoving, move: Move) -> None:
        super().__init__("moving", self.tr("Moving the library"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        self._moving = moving
        self._over = False
        self.body.addWidget(self.words(self.tr("To {folder}").format(folder=as_named(str(move.target))), Look.HINT))
        self._bar = self.bar("movingBar", self.tr("How much is copied"))
        self._bar.setRange(0, 0)
        self._bar.show()
        self.body.addWidget(self._bar)
        self._far = self.words(self.tr("Every file is copied, compared, and only then taken away."), Look.HINT)
        self._far.setObjectName("movingFar")
        self.body.addWidget(self._far)
        self._stop = self.button(
            "movingStopButton", self.tr("Leave it where it was"), said=self.tr("The copies go, and Stillwake opens")
        )
        self._stop.clicked.connect(self.reject)
        moving.progressed.connect(self._progressed)
        moving.ended.connect(self._ended)

    def reject(self) -> None:
        """Escape, the cross, and the button: first stop what is under way."""
        if self._over:
            super().reject()
            return
        self._stop.setEnabled(False)
        self._far.setText(self.tr("Stopping…"))
        self._moving.cancel()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._over:
            event.ignore()
            self.reject()

    @Slot(object, object)
    def _progressed(self, done: int, total: int) -> None:
        self._bar.setRange(0, STEPS)
        self._bar.setValue(STEPS * min(done, total) // max(1, total))
        if self._stop.isEnabled():
            self._far.setText(moved_words(done, total))

    @Slot(object)
    def _ended(self, error: AppError | None) -> None:
        self._over = True
        if error is None or error.code is ErrorCode.STOPPED:
            self.accept()
            return
        self._bar.hide()
        self._far.setText(self.tr("The library is where it was, whole."))
        self._stop.setText(self.tr("Open Stillwake"))
        self._stop.setAccessibleName(self._stop.text())
        self._stop.setToolTip(self.tr("Go on with the library where it was"))
        self._stop.setEnabled(True)
        self.say_problem(sentence(error).whole)


def show_move(data_dir: Path, move: Move, settings: Settings, qt: QApplication) -> None:
    """Make the move, with a window of its own that looks and speaks as `settings` say; returns when it is made, or
    given up. The data folder's lock must be held.
    """
    ends_with_it = qt.quitOnLastWindowClosed()
    qt.setQuitOnLastWindowClosed(False)
    moving = LibraryMoving(data_dir, move)
    speech = Speech(qt)
    speech.speak(settings.language)
    theme = Theme(qt, settings.theme)
    window = MovingWindow(moving, move)
    theme.dress()
    QTimer.singleShot(0, moving, moving.begin)
    window.exec()
    moving.shutdown()
    window.deleteLater()
    theme.undress()
    theme.deleteLater()
    speech.end()
    speech.deleteLater()
    qt.setQuitOnLastWindowClosed(ends_with_it)
