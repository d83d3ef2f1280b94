"""Asks for a name: of a collection, of a search to be kept."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop_app.ui.controls import words_button
from desktop_app.ui.library.popup import Popup
from desktop_app.ui.plain import PlainLabel
from desktop_app.ui.theme import Look, wear

LONGEST = 80


class NamePopup(Popup):
    """`named(str)`: a name that isn't blank, nor one of those `taken`."""

    named = Signal(str)

    def __init__(self, title: str, name: str, taken: Iterable[str], done: str, parent: QWidget | None = None) -> None:
        """`name` stands there to begin with; `done` is what the button says."""
        super().__init__(title, parent)
        self.setObjectName("namePopup")
        self._before = name
        self._taken = {other.casefold() for other in taken} - {name.casefold()}
        self._field = QLineEdit(name)
        self._field.setObjectName("nameField")
        self._field.setAccessibleName(title)
        self._field.setToolTip(self.tr("Return takes it, Escape leaves it"))
        self._field.setMaxLength(LONGEST)
        self._field.selectAll()
        self._field.textChanged.connect(self._look)
        self._hint = PlainLabel()
        self._hint.setWordWrap(True)
        wear(self._hint, Look.HINT)
        self._done = words_button(done, Look.PLAIN)
        self._done.setObjectName("nameDoneButton")
        self._done.clicked.connect(self._finish)
        row = QHBoxLayout()
        row.addWidget(self._hint, 1)
        row.addWidget(self._done)
        self.column.addWidget(self._field)
        self.column.addLayout(row)
        self._look()

    def open_at(self, at: QPoint) -> None:
        super().open_at(at)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        else:
            super().keyPressEvent(event)

    @property
    def _name(self) -> str:
        return " ".join(self._field.text().split())

    @Slot()
    def _look(self) -> None:
        taken = self._name.casefold() in self._taken
        self._hint.setText(self.tr("There is one of that name.") if taken else "")
        self._done.setEnabled(bool(self._name) and not taken)
        self.fit()

    @Slot()
    def _finish(self) -> None:
        if self._done.isEnabled():
            name = self._name
            self.close()
            if name != self._before:
                self.named.emit(name)
