"""Notes for all that is selected, in a small window: Ctrl+Enter keeps them, Escape takes them back."""

from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from desktop_app.ui.library.notes_field import NotesField
from desktop_app.ui.library.popup import Popup
from desktop_app.ui.plain import PlainLabel
from desktop_app.ui.theme import Look, wear

WIDTH: Final = 360
LEAST_LINES: Final = 5


class NotesEditor(Popup):
    """`written(str)`: the notes are to be these."""

    written = Signal(str)

    def __init__(self, title: str, notes: str, *, differ: bool = False, parent: QWidget | None = None) -> None:
        """`differ`: the clips have different notes, which would be replaced."""
        super().__init__(title, parent, width=WIDTH)
        self.setObjectName("notesEditor")
        self._field = NotesField(least_lines=LEAST_LINES)
        wear(self._field, Look.PLAIN)
        self._field.show_notes(notes)
        self._field.written.connect(self.written)
        self._field.left.connect(self.close)
        self.column.addWidget(self._field)
        words = self.tr("Ctrl+Enter keeps it, Escape takes it back.")
        if differ:
            words = self.tr("These clips have different notes: what you write here replaces them all.")
        hint = PlainLabel(words)
        hint.setWordWrap(True)
        wear(hint, Look.HINT)
        self.column.addWidget(hint)

    def open_at(self, at: QPoint) -> None:
        super().open_at(at)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.moveCursor(QTextCursor.MoveOperation.End)
