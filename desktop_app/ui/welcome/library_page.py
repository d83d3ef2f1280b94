"""The third page: where clips are kept, and how much room there is for them."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.runtime.background import Background
from desktop_app.runtime.library_room import CLIP_SECONDS, clips_in, free_where, make_folder
from desktop_app.ui.controls import words_button
from desktop_app.ui.plain import tip
from desktop_app.ui.theme import Look
from desktop_app.ui.tokens import Space
from desktop_app.ui.welcome.page import WelcomePage
from desktop_app.words.errors import sentence
from desktop_app.words.welcome import room_words


class LibraryPage(WelcomePage):
    """`move_wanted`: the clips are to be kept in another folder. `shutdown` before it goes. GUI thread."""

    move_wanted = Signal()

    def __init__(
        self,
        library_dir: Path,
        is_empty: Callable[[], bool],
        parent: QWidget | None = None,
        *,
        movable: bool = True,
    ) -> None:
        """`movable`: False where the folder was named when the program was started. `is_empty`: whether there is no
        clip yet. Then the folder may not be there either; only what is there can be moved, and it is made for that.
        """
        super().__init__(
            self.tr("Your clips are yours"),
            self.tr(
                "Every clip is an ordinary file in this folder, with a small file beside it that tells how it was made."
                " Any program can open them."
            ),
            parent,
        )
        self._dir, self._is_empty = library_dir, is_empty
        field = QLineEdit(str(library_dir), self)
        field.setObjectName("welcomeFolderField")
        field.setAccessibleName(self.tr("Clips are kept in"))
        field.setToolTip(tip(str(library_dir)))
        field.setReadOnly(True)
        field.setCursorPosition(0)
        named = self.tr("This folder was named when Stillwake was started, so it can't be changed here")
        said = self.tr("Keep the clips in another folder, on any drive") if movable else named
        choose = words_button(self.tr("Choose another…"), Look.PLAIN, said)
        choose.setObjectName("welcomeMoveButton")
        choose.setAccessibleName(self.tr("Choose another folder for the clips"))
        choose.setEnabled(movable)
        choose.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(field, 1)
        row.addWidget(choose)
        self.content.addLayout(row)
        self._room = self.words(self.tr("Looking how much room there is…"), Look.LABEL)
        self._room.setObjectName("welcomeRoom")
        self.content.addWidget(self._room)
        self.content.addSpacing(Space.SMALL)
        self.content.addWidget(
            self.words(
                self.tr("The stills are kept there as they were sent. You can move it all later, in the settings.")
            )
        )
        self.content.addStretch(1)
        self._work = Background(1, self)
        self._work.finished.connect(self._looked)

    def look(self) -> None:
        """Find out how much room there is."""
        self._work.start(None, partial(free_where, self._dir))

    def shutdown(self) -> None:
        self._work.shutdown()

    @Slot()
    def _choose(self) -> None:
        if self._is_empty():
            self._work.start(None, partial(make_folder, self._dir))
        else:
            self.move_wanted.emit()

    @Slot(object, object)
    def _looked(self, _ticket: object, answer: object) -> None:
        if isinstance(answer, int):
            self._room.setText(room_words(answer, clips_in(answer), CLIP_SECONDS))
        elif isinstance(answer, Path):
            self.move_wanted.emit()
        elif isinstance(answer, AppError):
            self._room.setText(sentence(answer).whole)
