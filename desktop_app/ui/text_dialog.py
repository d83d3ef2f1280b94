"""A longer text to read and to copy, with a few words above it."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.fitting import fitting
from desktop_app.ui.icons import icon
from desktop_app.ui.plain import PlainLabel
from desktop_app.ui.theme import Look, wear
from desktop_app.ui.tokens import Space

WIDTH = 520
HEIGHT = 320


class TextDialog(QDialog):
    """Opened with `open()`. Its parts are named `copy…Button`, `close…Button` and `…Text` after `kind`."""

    def __init__(self, kind: str, title: str, said: str, hint: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{kind}Dialog")
        self.setWindowTitle(title)
        words = PlainLabel(said, self)
        words.setWordWrap(True)
        below = PlainLabel(hint, self)
        below.setWordWrap(True)
        wear(below, Look.HINT)
        self._text = QPlainTextEdit(text, self)
        self._text.setObjectName(f"{kind}Text")
        self._text.setAccessibleName(title)
        self._text.setToolTip(self.tr("For a report to us or to RunComfy"))
        self._text.setReadOnly(True)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.LARGE)
        layout.setSpacing(Space.MEDIUM)
        layout.addWidget(words)
        layout.addWidget(below)
        layout.addWidget(self._text, 1)
        layout.addLayout(self._buttons(kind))
        self.resize(fitting(self, WIDTH, HEIGHT))

    def _buttons(self, kind: str) -> QHBoxLayout:
        self._copy = QPushButton(self.tr("Copy"), self)
        self._copy.setObjectName(f"copy{kind.capitalize()}Button")
        self._copy.setAccessibleName(self.tr("Copy the whole text"))
        self._copy.setToolTip(self.tr("Copy all of this"))
        self._copy.setIcon(icon("copy"))
        self._copy.clicked.connect(self._copy_all)
        close = QPushButton(self.tr("Close"), self)
        close.setObjectName(f"close{kind.capitalize()}Button")
        close.setAccessibleName(self.tr("Close"))
        close.setToolTip(self.tr("Close this window"))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self._copy)
        buttons.addStretch(1)
        buttons.addWidget(close)
        return buttons

    @Slot()
    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self._copy.setText(self.tr("Copied"))
