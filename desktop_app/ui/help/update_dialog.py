"""Whether there is a newer Stillwake, and what is new in it. Nothing is downloaded: a page is opened, if wanted."""

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.domain.update import Release
from desktop_app.runtime.updates import Updates
from desktop_app.ui.announce import announce
from desktop_app.ui.controls import words_button
from desktop_app.ui.icons import icon
from desktop_app.ui.plain import PlainLabel, tip
from desktop_app.ui.theme import Look, font, scaled, wear
from desktop_app.ui.tokens import Space, TextSize
from desktop_app.words.updates import unanswered_words

WIDTH = 520
NOTES_HEIGHT = 260


class UpdateDialog(QDialog):
    """Shows `release`; without one it asks first, because the artist wants to know. Opened with `open()`."""

    def __init__(self, updates: Updates, parent: QWidget | None = None, release: Release | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("updateDialog")
        self.setWindowTitle(self.tr("Updates"))
        self._updates = updates
        self._release: Release | None = None
        self._heading = PlainLabel(parent=self)
        self._heading.setObjectName("updateHeading")
        self._heading.setFont(font(TextSize.PRICE, strong=True))
        self._heading.setWordWrap(True)
        self._said = PlainLabel(parent=self)
        self._said.setObjectName("updateWords")
        self._said.setWordWrap(True)
        wear(self._said, Look.HINT)
        self._notes = self._notes_view()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.LARGE)
        layout.setSpacing(Space.MEDIUM)
        for part in (self._heading, self._said, self._notes):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addLayout(self._buttons())
        self.setMinimumWidth(scaled(WIDTH))
        updates.answered.connect(self._answered)
        if release is not None:
            self._show_release(release)
        else:
            self._say(self.tr("Asking…"), self.tr("Asking whether there is a newer version."))
            updates.check_now()

    def _notes_view(self) -> QPlainTextEdit:
        notes = QPlainTextEdit(self)
        notes.setObjectName("updateNotes")
        notes.setAccessibleName(self.tr("What is new"))
        notes.setToolTip(self.tr("What is new, as those who made it wrote it down"))
        notes.setReadOnly(True)
        notes.setTabChangesFocus(True)
        notes.setMinimumHeight(scaled(NOTES_HEIGHT))
        notes.hide()
        return notes

    def _buttons(self) -> QHBoxLayout:
        self._skip = words_button(
            self.tr("Skip this version"), Look.QUIET, self.tr("It is not brought up again; the one after it is")
        )
        self._skip.setObjectName("skipUpdateButton")
        self._skip.clicked.connect(self._skip_it)
        self._open = QPushButton(self.tr("Open the page"), self)
        self._open.setObjectName("openUpdateButton")
        self._open.setAccessibleName(self.tr("Open the page of this version in the browser"))
        self._open.setIcon(icon("open-outside"))
        self._open.clicked.connect(self._open_page)
        close = words_button(self.tr("Close"), Look.PLAIN, self.tr("Close this window"))
        close.setObjectName("closeUpdateButton")
        close.clicked.connect(self.reject)
        close.setDefault(True)
        self._skip.hide()
        self._open.hide()
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self._skip)
        row.addStretch(1)
        row.addWidget(self._open)
        row.addWidget(close)
        return row

    @Slot(object)
    def _answered(self, answer: object) -> None:
        if self._release is not None:
            return
        if isinstance(answer, Release):
            self._show_release(answer)
        elif isinstance(answer, AppError):
            words = unanswered_words(answer)
            self._say(self.tr("That could not be found out"), words.whole)
        else:
            mine = self._updates.version
            self._say(
                self.tr("This is the newest version"),
                self.tr("You have Stillwake {version}, and there is nothing newer.").format(version=mine),
            )

    def _show_release(self, release: Release) -> None:
        self._release = release
        self._say(
            self.tr("Stillwake {version} is out").format(version=release.version),
            self.tr("You have {version}. Nothing is downloaded or installed by itself: its page says how.").format(
                version=self._updates.version
            ),
        )
        self._notes.setPlainText(release.notes)
        self._notes.setVisible(bool(release.notes))
        self._open.setToolTip(tip(release.page))
        self._open.show()
        self._open.setDefault(True)
        self._open.setFocus()
        self._skip.show()
        self.adjustSize()

    def _say(self, heading: str, words: str) -> None:
        self._heading.setText(heading)
        self._said.setText(words)
        announce(self, words)

    @Slot()
    def _open_page(self) -> None:
        if self._release is not None:
            QDesktopServices.openUrl(QUrl(self._release.page))
            self.accept()

    @Slot()
    def _skip_it(self) -> None:
        if self._release is not None:
            self._updates.skip(self._release)
            self.accept()


def open_updates(updates: Updates, window: QWidget, release: Release | None = None) -> None:
    """Show `release`, or ask whether there is a newer version."""
    dialog = UpdateDialog(updates, window, release)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
