"""Asks what became of a shot whose answer was lost. Only here can it be sent again, and only by a click."""

import re

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.job import Job
from desktop_app.ui.controls import icon_size
from desktop_app.ui.icons import icon
from desktop_app.ui.plain import PlainLabel, tip
from desktop_app.ui.theme import Look, font, scaled, wear
from desktop_app.ui.tokens import Space, TextSize
from desktop_app.words.states import time_of_day

GENERATIONS_PAGE = "https://www.runcomfy.com"
WIDTH = 460
_REQUEST_ID = re.compile(r"[A-Za-z0-9_-]{1,128}")
"""[C] what RunComfy's own clients take for a request ID."""


class AnswerDialog(QDialog):
    """Opened with `open()`. One of its signals comes at most once, and then it closes; "Leave it" only closes."""

    send_again_requested = Signal(str)
    found = Signal(str, str)
    import_requested = Signal(str, str)

    def __init__(self, job: Job, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answerDialog")
        self.setWindowTitle(self.tr("What became of this shot?"))
        self._job_id = str(job.id)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.LARGE)
        layout.setSpacing(Space.MEDIUM)
        layout.addWidget(self._question(job))
        layout.addWidget(self._prompt(job.prompt))
        layout.addWidget(self._page_link())
        layout.addSpacing(Space.TINY)
        self._its_there = self._choice("itsThereButton", self.tr("It's there, I have its ID"), "link")
        self._its_there.setToolTip(self.tr("Paste its request ID: the clip is fetched, and nothing is sent again"))
        self._its_there.setCheckable(True)
        self._its_there.toggled.connect(self._show_field)
        have_file = self._choice("haveFileButton", self.tr("I have the file"), "folder")
        have_file.setToolTip(
            self.tr("Choose the clip you downloaded: it is put into the library with this shot's settings")
        )
        have_file.clicked.connect(self._choose_file)
        again = self._choice("sendAgainButton", self.tr("It isn't: send again"), "again")
        again.setToolTip(self.tr("Makes a new shot with the same settings. It is charged like any other."))
        again.clicked.connect(self._send_again)
        leave = self._choice("leaveButton", self.tr("Leave it"), "history")
        leave.setToolTip(self.tr("It stays in the queue until you know more"))
        leave.clicked.connect(self.reject)
        layout.addWidget(self._its_there)
        layout.addWidget(self._id_row())
        for choice in (have_file, again, leave):
            layout.addWidget(choice)
        self.setMinimumWidth(scaled(WIDTH))
        self._its_there.setFocus()

    def _question(self, job: Job) -> PlainLabel:
        words = self.tr(
            "We sent this shot at {time} but lost the answer. Look at your RunComfy generations: is it there?"
        )
        question = PlainLabel(words.format(time=time_of_day(job.submitted_at or job.created_at)), self)
        question.setObjectName("answerQuestion")
        question.setWordWrap(True)
        question.setFont(font(TextSize.PRICE))
        return question

    def _prompt(self, prompt: str) -> PlainLabel:
        quoted = PlainLabel("“{}”".format(" ".join(prompt.split())[:200]), self)
        quoted.setWordWrap(True)
        wear(quoted, Look.HINT)
        return quoted

    def _page_link(self) -> QPushButton:
        link = QPushButton(self.tr("Open your RunComfy page"), self)
        link.setObjectName("openGenerationsButton")
        link.setAccessibleName(self.tr("Open your RunComfy page in the browser"))
        link.setToolTip(tip(GENERATIONS_PAGE))
        link.setIcon(icon("open-outside"))
        link.setAutoDefault(False)
        wear(link, Look.LINK)
        link.clicked.connect(self._open_page)
        return link

    def _choice(self, name: str, text: str, drawing: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setIcon(icon(drawing))
        button.setIconSize(icon_size())
        button.setAutoDefault(False)
        wear(button, Look.PLAIN)
        return button

    def _id_row(self) -> QWidget:
        self._row = QWidget(self)
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        self._field = QLineEdit(self._row)
        self._field.setObjectName("requestIdField")
        self._field.setAccessibleName(self.tr("Request ID"))
        self._field.setPlaceholderText(self.tr("Request ID"))
        self._field.setToolTip(self.tr("The ID RunComfy shows with the generation"))
        self._field.textChanged.connect(self._check_id)
        self._field.returnPressed.connect(self._use_id)
        self._use = QPushButton(self.tr("Fetch it"), self._row)
        self._use.setObjectName("useIdButton")
        self._use.setAccessibleName(self.tr("Fetch the clip with this ID"))
        self._use.setToolTip(self.tr("Free: nothing is made again"))
        self._use.setEnabled(False)
        self._use.setAutoDefault(False)
        self._use.clicked.connect(self._use_id)
        row.addWidget(self._field, 1)
        row.addWidget(self._use)
        self._row.hide()
        return self._row

    @Slot(bool)
    def _show_field(self, shown: bool) -> None:
        self._row.setVisible(shown)
        self.adjustSize()
        if shown:
            self._field.setFocus()

    @Slot(str)
    def _check_id(self, text: str) -> None:
        self._use.setEnabled(_REQUEST_ID.fullmatch(text.strip()) is not None)

    @Slot()
    def _use_id(self) -> None:
        if self._use.isEnabled():
            self.found.emit(self._job_id, self._field.text().strip())
            self.accept()

    @Slot()
    def _choose_file(self) -> None:
        chooser = QFileDialog(self, self.tr("Choose the clip"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilters(
            [self.tr("Clips and pictures (*.mp4 *.mov *.webm *.png *.jpg *.webp)"), self.tr("All files (*)")]
        )
        chooser.fileSelected.connect(self._import)
        chooser.open()

    @Slot(str)
    def _import(self, path: str) -> None:
        self.import_requested.emit(self._job_id, path)
        self.accept()

    @Slot()
    def _send_again(self) -> None:
        self.send_again_requested.emit(self._job_id)
        self.accept()

    @Slot()
    def _open_page(self) -> None:
        QDesktopServices.openUrl(QUrl(GENERATIONS_PAGE))
