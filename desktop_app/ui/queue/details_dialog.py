"""What exactly went wrong with a shot: the sentence first, the code and what the service said below, to be copied."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.job import Job
from desktop_app.ui.icons import icon
from desktop_app.ui.theme import Look, scaled, wear
from desktop_app.ui.tokens import Space
from desktop_app.words.errors import context_of, details, sentence

WIDTH = 520
HEIGHT = 320


class DetailsDialog(QDialog):
    """For a job that has an error. Opened with `open()`."""

    def __init__(self, job: Job, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detailsDialog")
        self.setWindowTitle(self.tr("Details"))
        said = sentence(job.error, context_of(job)).whole if job.error is not None else ""
        words = QLabel(said, self)
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        self._text = QPlainTextEdit(_whole(job), self)
        self._text.setObjectName("detailsText")
        self._text.setAccessibleName(self.tr("Details"))
        self._text.setToolTip(self.tr("For a report to us or to RunComfy"))
        self._text.setReadOnly(True)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._copy = QPushButton(self.tr("Copy"), self)
        self._copy.setObjectName("copyDetailsButton")
        self._copy.setAccessibleName(self.tr("Copy the details"))
        self._copy.setToolTip(self.tr("Copy all of this"))
        self._copy.setIcon(icon("copy"))
        self._copy.clicked.connect(self._copy_all)
        close = QPushButton(self.tr("Close"), self)
        close.setObjectName("closeDetailsButton")
        close.setAccessibleName(self.tr("Close"))
        close.setToolTip(self.tr("Close the details"))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self._copy)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.LARGE)
        layout.setSpacing(Space.MEDIUM)
        hint = QLabel(" ".join(job.prompt.split())[:200], self)
        hint.setWordWrap(True)
        hint.setTextFormat(Qt.TextFormat.PlainText)
        wear(hint, Look.HINT)
        layout.addWidget(words)
        layout.addWidget(hint)
        layout.addWidget(self._text, 1)
        layout.addLayout(buttons)
        self.resize(scaled(WIDTH), scaled(HEIGHT))

    @Slot()
    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self._copy.setText(self.tr("Copied"))


def _whole(job: Job) -> str:
    lines = [f"job: {job.id}", f"state: {job.state}"]
    if job.request_id is not None:
        lines.append(f"request: {job.request_id}")
    if job.error is not None:
        lines.append(details(job.error))
    return "\n".join(lines)
