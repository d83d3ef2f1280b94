"""Report a problem, or a crash of ours: what would help to find it, to be read first, and never sent by itself.

The text is gathered in the background and without secrets (`runtime.problem_report`). It can be changed, copied, and
saved; one button opens the page where problems are reported.
"""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl, Slot
from PySide6.QtGui import QCloseEvent, QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.domain.update import REPOSITORY
from desktop_app.runtime.background import Background
from desktop_app.runtime.problem_report import Circumstances, gather, save
from desktop_app.ui.announce import announce
from desktop_app.ui.controls import words_button
from desktop_app.ui.fitting import fitting
from desktop_app.ui.icons import icon
from desktop_app.ui.plain import PlainLabel, tip
from desktop_app.ui.reading import begin_lines_at_side
from desktop_app.ui.theme import Look, font, scaled, wear
from desktop_app.ui.tokens import Space, TextSize
from desktop_app.words.errors import sentence
from desktop_app.words.names import as_named

ISSUES_PAGE = f"https://github.com/{REPOSITORY}/issues"
SIZE = (680, 620)
STORY_HEIGHT = 84


class ReportDialog(QDialog):
    """Opened with `open()`. `here.crash`: what went wrong, where it is known. GUI thread."""

    def __init__(self, here: Circumstances, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reportDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Report a problem"))
        self._here = replace(here, screens=_screens(), desktop=QGuiApplication.platformName())
        self._background = Background(1, self)
        self._background.finished.connect(self._answered)
        self._story = self._field("reportStory", self.tr("What happened, and what did you expect?"))
        self._story.setFixedHeight(scaled(STORY_HEIGHT))
        begin_lines_at_side(self._story)  # what is added is English in any language
        self._text = self._field("reportText", self.tr("What Stillwake adds"))
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setPlaceholderText(self.tr("One moment…"))
        self._text.textChanged.connect(self._changed)
        self._prompts = QCheckBox(self.tr("With my prompts and the names of my files"))
        self._prompts.setObjectName("reportPromptsBox")
        self._prompts.toggled.connect(self._gather)
        self._said = PlainLabel()
        self._said.setObjectName("reportSaid")
        self._said.setWordWrap(True)
        wear(self._said, Look.HINT)
        self._lay_out()
        self._gather()

    def _lay_out(self) -> None:
        crashed = bool(self._here.crash)
        title = PlainLabel(self.tr("Something went wrong in Stillwake") if crashed else self.windowTitle())
        title.setFont(font(TextSize.PRICE, strong=True))
        promise = PlainLabel(
            self.tr(
                "Nothing is sent by itself. Read what stands here, change what you like, copy or save it, and put it"
                " into a report on our page. Tokens, keys, signed links and your own name are taken out."
            )
        )
        promise.setWordWrap(True)
        wear(promise, Look.HINT)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, Space.LARGE, Space.WIDE, Space.LARGE)
        column.setSpacing(Space.SMALL)
        column.addWidget(title)
        column.addWidget(promise)
        column.addSpacing(Space.TINY)
        for field, stretch in ((self._story, 0), (self._text, 1)):
            label = PlainLabel(field.accessibleName())
            wear(label, Look.LABEL)
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field, stretch)
        column.addWidget(self._prompts)
        column.addWidget(self._said)
        column.addLayout(self._foot())
        self.resize(fitting(self, *SIZE))
        self._story.setFocus()

    def _foot(self) -> QHBoxLayout:
        self._copy = words_button(self.tr("Copy"), Look.PLAIN, self.tr("Copy both texts"))
        self._copy.setObjectName("copyReportButton")
        self._copy.setIcon(icon("copy"))
        self._copy.clicked.connect(self._copy_all)
        self._save = words_button(self.tr("Save…"), Look.PLAIN, self.tr("Save both texts to a file"))
        self._save.setObjectName("saveReportButton")
        self._save.clicked.connect(self._ask_where)
        page = words_button(self.tr("Open the page"), Look.PLAIN, ISSUES_PAGE)
        page.setObjectName("reportPageButton")
        page.setAccessibleName(self.tr("Open the page where problems are reported, in the browser"))
        page.setIcon(icon("open-outside"))
        page.clicked.connect(self._open_page)
        close = words_button(self.tr("Close"), Look.PLAIN, self.tr("Close this window"))
        close.setObjectName("closeReportButton")
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        for button in (self._copy, self._save, page):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _field(self, name: str, called: str) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setObjectName(name)
        field.setAccessibleName(called)
        field.setToolTip(tip(called))
        field.setTabChangesFocus(True)
        return field

    def closeEvent(self, event: QCloseEvent) -> None:
        self._background.shutdown()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        self._background.shutdown()
        super().done(result)

    @property
    def text(self) -> str:
        """What is copied and saved: the artist's own words first."""
        story = self._story.toPlainText().strip()
        gathered = self._text.toPlainText()
        return f"{story}\n\n{gathered}" if story else gathered

    @Slot()
    def _gather(self) -> None:
        for part in (self._prompts, self._copy, self._save):
            part.setEnabled(False)
        work = partial(gather, self._here, with_prompts=self._prompts.isChecked())
        self._background.start(gather, work)

    @Slot(object, object)
    def _answered(self, ticket: object, answer: object) -> None:
        if ticket is gather and isinstance(answer, str):
            for part in (self._copy, self._save):
                part.setEnabled(True)
            self._text.setPlainText(answer)
            self._text.document().setModified(False)
            self._changed()
        elif isinstance(answer, AppError):
            self._tell(sentence(answer).whole)
            self._save.setEnabled(True)
        elif isinstance(answer, Path):
            self._tell(self.tr("Saved as {name}.").format(name=as_named(answer.name)))

    @Slot()
    def _changed(self) -> None:
        """What was changed by hand isn't gathered anew: the changes would be gone."""
        by_hand = self._text.document().isModified()
        self._prompts.setEnabled(not by_hand)
        self._prompts.setToolTip(self.tr("You have changed the text, so it stays as it is.") if by_hand else "")

    def _tell(self, words: str) -> None:
        self._said.setText(words)
        announce(self, words)

    @Slot()
    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
        self._tell(self.tr("Copied."))

    @Slot()
    def _ask_where(self) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chooser = QFileDialog(self, self.tr("Save the report"), documents)
        chooser.setObjectName("reportFileDialog")
        chooser.setNameFilters([self.tr("Text (*.txt)"), self.tr("All files (*)")])
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setFileMode(QFileDialog.FileMode.AnyFile)
        chooser.setDefaultSuffix("txt")
        chooser.selectFile(self.tr("Stillwake report.txt"))
        chooser.fileSelected.connect(self.save_to)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    @Slot(str)
    def save_to(self, path: str) -> None:
        """Write the report to `path`, in the background; the window says when it is there."""
        self._background.start(save, partial(save, Path(path), self.text))

    @Slot()
    def _open_page(self) -> None:
        QDesktopServices.openUrl(QUrl(ISSUES_PAGE))


def _screens() -> tuple[str, ...]:
    return tuple(
        f"{screen.size().width()}×{screen.size().height()} at {screen.devicePixelRatio():g}"
        for screen in QGuiApplication.screens()
    )
