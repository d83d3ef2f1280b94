"""What the welcome pages have in common: a title, a line below it, and the rest, which scrolls if it must."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.plain import PlainLabel
from desktop_app.ui.theme import Look, font, wear
from desktop_app.ui.tokens import RING, Space, TextSize


class WelcomePage(QScrollArea):
    """`content` is the column of its parts. It scrolls only where a screen is too low for it."""

    def __init__(self, title: str, line: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = self._inside = QWidget()
        wear(inside, Look.CLEAR)
        self.content = QVBoxLayout(inside)
        # Room for the ring round what has the keyboard.
        self.content.setContentsMargins(2 * RING, 2 * RING, 2 * RING, 2 * RING)
        self.content.setSpacing(Space.SMALL)
        heading = PlainLabel(title, inside)
        heading.setFont(font(TextSize.PRICE, strong=True))
        heading.setWordWrap(True)
        wear(heading, Look.HEADING)
        self.content.addWidget(heading)
        self.content.addWidget(self.words(line))
        self.content.addSpacing(Space.SMALL)
        self.setWidget(inside)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def words(self, text: str, look: Look = Look.HINT) -> PlainLabel:
        """A paragraph."""
        made = PlainLabel(text, self)
        made.setWordWrap(True)
        wear(made, look)
        return made

    def height_for(self, width: int) -> int:
        """How high it is when nothing of it scrolls."""
        self.content.activate()
        return self.content.heightForWidth(width)

    @Slot(QWidget, QWidget)
    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """What has the keyboard is in sight."""
        if now is not None and self._inside.isAncestorOf(now):
            self.ensureWidgetVisible(now)
