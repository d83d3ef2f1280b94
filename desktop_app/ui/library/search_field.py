"""The field that finds clips as one types: plain words, and for those who want it a small language of filters."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.ui.icons import icon
from desktop_app.ui.plain import tip

TOGETHER_MS = 4
"""Keys that come closer together are one search: a key held down, a word pasted."""


class SearchField(QLineEdit):
    """`looked_for(str)`: the text as it is now, a moment after each key. `left_down`: on to the clips."""

    looked_for = Signal(str)
    left_down = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchField")
        self.setAccessibleName(self.tr("Search the library"))
        self.setPlaceholderText(self.tr("Search…"))
        self.setToolTip(
            tip(
                self.tr(
                    "Prompts, file names, notes, tags, models, request IDs.\n"
                    "The beginning of a word is enough, “quotes” keep words together.\n"
                    "Also: rating:>=3  tag:harbour  res:2160p  made:>2026-11-01  length:>8  sound:yes  ★"
                )
            )
        )
        self.setClearButtonEnabled(True)
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._told = ""
        self._together = QTimer(self, singleShot=True, interval=TOGETHER_MS)
        self._together.timeout.connect(self._tell)
        self.textChanged.connect(self._together.start)
        self.returnPressed.connect(self._tell)

    def put(self, text: str) -> None:
        """Show `text`; nothing is looked for."""
        self._told = text
        self.setText(text)

    def event(self, event: QEvent) -> bool:
        # Escape clears the field before it does anything else.
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            clears = event.key() == Qt.Key.Key_Escape and bool(self.text())
            if clears:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._tell()
        elif event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _tell(self) -> None:
        self._together.stop()
        if self.text() != self._told:
            self._told = self.text()
            self.looked_for.emit(self._told)
