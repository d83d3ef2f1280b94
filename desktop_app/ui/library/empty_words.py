"""What stands where there are no clips to show: what to do next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.ui.plain import PlainLabel
from desktop_app.ui.theme import Look, wear
from desktop_app.ui.tokens import Space


class EmptyWords(PlainLabel):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("libraryEmpty")
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setContentsMargins(Space.LARGE, Space.WIDE, Space.LARGE, 0)
        wear(self, Look.HINT)

    def say(self, searched: str, *, filtered: bool) -> None:
        """Why there is nothing: what was searched for, or that filters are on, or that there is no clip yet."""
        if searched:
            self.setText(self.tr("Nothing here has “{words}”.").format(words=searched))
        elif filtered:
            self.setText(self.tr("No clip matches these filters. Clear them to see all of them."))
        else:
            self.setText(self.tr("Your clips appear here, newest first. Choose a still, write a line and press Make."))
