"""The message box of the windows: like a `PlainLabel`, it never takes what it shows for markup."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


class PlainBox(QMessageBox):
    """A message box without a picture, opened with `open()`."""

    def __init__(self, title: str, text: str, more: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setIcon(QMessageBox.Icon.NoIcon)
        self.setWindowTitle(title)
        self.setText(text)
        self.setInformativeText(more)
