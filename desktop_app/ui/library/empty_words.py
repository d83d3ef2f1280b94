"""What stands where there are no clips to show: what to do next, and a way to try it free."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.controls import words_button
from desktop_app.ui.plain import PlainLabel
from desktop_app.ui.theme import Look, wear
from desktop_app.ui.tokens import Space


class EmptyWords(QWidget):
    """`practice_wanted`: where there has never been a clip, a free one is to be prepared."""

    practice_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PlainLabel("", self)
        self._words.setObjectName("libraryEmpty")
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        wear(self._words, Look.HINT)
        self._practise = words_button(
            self.tr("Try it free"),
            Look.OUTLINE,
            self.tr("Choose Practice, which costs nothing, and put in the sample if there is no still yet"),
        )
        self._practise.setObjectName("practiceOfferButton")
        self._practise.clicked.connect(self._prepare)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.WIDE, Space.LARGE, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self._words)
        column.addWidget(self._practise, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    @property
    def words(self) -> str:
        return self._words.text()

    def say(self, searched: str, *, filtered: bool, first: bool) -> None:
        """Why there is nothing: what was searched for, or that filters are on, or that there is no clip. Whoever has
        had one knows how it is done: Practice is offered only before the `first`.
        """
        if searched:
            self._words.setText(self.tr("Nothing here has “{words}”.").format(words=searched))
        elif filtered:
            self._words.setText(self.tr("No clip matches these filters. Clear them to see all of them."))
        else:
            self._words.setText(
                self.tr("Your clips appear here, newest first. Choose a still, write a line and press Make.")
            )
        self._practise.setVisible(first and not searched and not filtered)

    @Slot()
    def _prepare(self) -> None:
        self.practice_wanted.emit()
        self._words.setText(self.tr("Practice is chosen: nothing is charged. Press Make, and the clip appears here."))
