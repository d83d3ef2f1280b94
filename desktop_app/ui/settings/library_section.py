"""Where clips are kept, and how much room they take."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop_app.ui.controls import words_button
from desktop_app.ui.plain import tip
from desktop_app.ui.settings.section import Section
from desktop_app.ui.theme import Look
from desktop_app.ui.tokens import Space


class LibrarySection(Section):
    """`move_wanted`, `space_wanted`: each has a window of its own. `movable`: False where the folder was named when the
    program was started. GUI thread.
    """

    move_wanted = Signal()
    space_wanted = Signal()

    def __init__(self, library_dir: Path, *, movable: bool, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Library"), parent)
        self._library_dir = library_dir
        self.add_wide_row(
            self.tr("Clips are kept in"),
            self._folder_row(movable=movable),
            self.tr("The folder is yours: every clip lies there as it came, with a small file about how it was made."),
            self.tr("folder move place directory disk files videos"),
        )
        space = words_button(self.tr("Look…"), Look.PLAIN, self.tr("What takes it up, and what could go"))
        space.setObjectName("spaceSettingsButton")
        space.setAccessibleName(self.tr("Look at the room on your disk"))
        space.clicked.connect(self.space_wanted)
        self.add_row(
            self.tr("Room on your disk"),
            space,
            self.tr("What takes it up, and what could go."),
            self.tr("space size clean free"),
        )

    def _folder_row(self, *, movable: bool) -> QWidget:
        field = QLineEdit(str(self._library_dir), self)
        field.setObjectName("libraryFolderField")
        field.setAccessibleName(self.tr("Clips are kept in"))
        field.setToolTip(tip(str(self._library_dir)))
        field.setReadOnly(True)
        field.setCursorPosition(0)
        opens = words_button(self.tr("Open"), Look.PLAIN, self.tr("Open the folder of your clips"))
        opens.setObjectName("openLibraryFolderButton")
        opens.setAccessibleName(self.tr("Open the folder of your clips"))
        opens.clicked.connect(self._open)
        row = QWidget(self)
        row.setFocusProxy(field)
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.SMALL)
        inside.addWidget(field, 1)
        inside.addWidget(opens)
        inside.addWidget(self._move_button(movable=movable))
        return row

    def _move_button(self, *, movable: bool) -> QWidget:
        named = self.tr("This folder was named when Stillwake was started, so it can't be changed here")
        said = self.tr("Keep the library in another folder") if movable else named
        move = words_button(self.tr("Move…"), Look.PLAIN, said)
        move.setObjectName("moveLibraryButton")
        move.setAccessibleName(self.tr("Move the library to another folder"))
        move.setEnabled(movable)
        move.clicked.connect(self.move_wanted)
        return move

    @Slot()
    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._library_dir)))
