"""Notes, written where they stand: kept when the keyboard goes elsewhere or with Ctrl+Enter; Escape takes it back."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from desktop_app.ui.reading import begin_lines_at_side
from desktop_app.ui.shortcuts.commands import Command
from desktop_app.ui.shortcuts.shortcuts import shortcuts
from desktop_app.ui.theme import Look, metrics, wear
from desktop_app.ui.tokens import Space, TextSize

LEAST_LINES = 2
MOST_LINES = 8


class NotesField(QPlainTextEdit):
    """`written(str)`: other notes than before. `left`: Ctrl+Enter or Escape."""

    written = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, least_lines: int = LEAST_LINES) -> None:
        super().__init__(parent)
        self._least_lines = least_lines
        self.setObjectName("notesField")
        self.setAccessibleName(self.tr("Notes"))
        self.setPlaceholderText(self.tr("Add a note…"))
        self.setToolTip(self.tr("Ctrl+Enter keeps it, Escape takes it back"))
        self.setTabChangesFocus(True)
        begin_lines_at_side(self)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        wear(self, Look.COMPACT)
        self._before = ""
        self.textChanged.connect(self._fit)
        self._fit()

    def show_notes(self, notes: str) -> None:
        """Show these; what is being written just now stays."""
        if notes == self._before and (self.hasFocus() or self.toPlainText() == notes):
            return
        self._before = notes
        if not self.hasFocus():
            self.setPlainText(notes)

    def keep(self) -> None:
        """What stands there is meant."""
        text = self.toPlainText().strip()
        if text != self._before:
            self._before = text
            self.written.emit(text)

    def event(self, event: QEvent) -> bool:
        # These keys are for what is being written here, before they are for the window.
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.ShortcutOverride:
            return super().event(event)
        if event.key() == Qt.Key.Key_Escape or shortcuts().matches(event, Command.KEEP_NOTES):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if shortcuts().matches(event, Command.KEEP_NOTES):
            self.keep()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.setPlainText(self._before)
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.keep()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.keep()  # with its window, which takes no focus from it first

    def _fit(self) -> None:
        lines = min(max(self.document().blockCount(), self._least_lines), MOST_LINES)
        self.setFixedHeight(lines * metrics(TextSize.BODY).lineSpacing() + Space.WIDE)
