"""What the windows about files have in common: a title, a body, a line for what is in the way, and a foot."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.controls import words_button
from desktop_app.ui.plain import PlainLabel, tip
from desktop_app.ui.theme import Look, font, scaled, wear
from desktop_app.ui.tokens import Space, TextSize

WIDTH = 480


class FileDialog(QDialog):
    """Opened with `open()`. Its parts are named after `kind`. GUI thread."""

    def __init__(self, kind: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{kind}Dialog")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        whole = self._whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.LARGE)
        whole.setSpacing(Space.LARGE)
        self.heading = PlainLabel(title, self)
        self.heading.setFont(font(TextSize.PRICE, strong=True))
        whole.addWidget(self.heading)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.MEDIUM)
        whole.addLayout(self.body)
        self.problem = PlainLabel("", self)
        self.problem.setObjectName(f"{kind}Problem")
        self.problem.setWordWrap(True)
        wear(self.problem, Look.PROBLEM)
        self.problem.hide()
        whole.addWidget(self.problem)
        whole.addStretch(1)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(Space.SMALL)
        self.foot.addStretch(1)
        whole.addLayout(self.foot)
        self.setMinimumWidth(scaled(WIDTH))

    def words(self, text: str, look: Look = Look.LABEL) -> PlainLabel:
        """A wrapped line."""
        made = PlainLabel(text, self)
        made.setWordWrap(True)
        wear(made, look)
        return made

    def button(self, name: str, text: str, look: Look = Look.PLAIN, said: str = "") -> QPushButton:
        """A button of the foot, the last one rightmost."""
        made = words_button(text, look, said)
        made.setObjectName(name)
        self.foot.addWidget(made)
        return made

    def bar(self, name: str, said: str) -> QProgressBar:
        """Shows how much is done; hidden until there is something to show."""
        made = QProgressBar(self)
        made.setObjectName(name)
        made.setAccessibleName(said)
        made.setToolTip(tip(said))
        made.setTextVisible(False)
        made.hide()
        return made

    def say_problem(self, text: str) -> None:
        """What is in the way; "" for nothing."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        self.fit()

    @Slot()
    def fit(self) -> None:
        """As wide as its buttons need it, and as high as its words do at that width."""
        self._whole.activate()
        width = max(self.width(), self.minimumWidth(), self._whole.totalMinimumSize().width())
        self.resize(width, max(self._whole.totalHeightForWidth(width), self.minimumSizeHint().height()))

    def showEvent(self, event: QShowEvent) -> None:
        self.fit()
        super().showEvent(event)
