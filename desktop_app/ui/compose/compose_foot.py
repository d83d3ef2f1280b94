"""The foot of the composition, always in sight: what is missing or would be made, what it costs, Make."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.announce import announce
from desktop_app.ui.compose.estimate_line import EstimateLine
from desktop_app.ui.compose.make_button import MakeButton
from desktop_app.ui.compose.variations_box import VariationsBox
from desktop_app.ui.controls import words_button
from desktop_app.ui.plain import PlainLabel, tip
from desktop_app.ui.theme import Look, wear
from desktop_app.ui.tokens import Space


class ComposeFoot(QWidget):
    """`offer_taken`: the button beside the words was pressed."""

    offer_taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.estimate = EstimateLine()
        self.make = MakeButton()
        self.variations = VariationsBox()
        self._problem = PlainLabel()
        self._problem.setObjectName("problemLabel")
        self._problem.setAccessibleName(self.tr("What is missing"))
        self._problem.setToolTip(self.tr("What is missing before this shot can be made"))
        self._problem.setWordWrap(True)
        self._problem.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        wear(self._problem, Look.HINT)
        self._problem.ensurePolished()
        # Room for two lines, so that what stands above doesn't move with what is said.
        self._problem.setMinimumHeight(2 * self._problem.fontMetrics().lineSpacing())
        self._offer = words_button("", Look.LINK)
        self._offer.setObjectName("composeOfferButton")
        self._offer.clicked.connect(self.offer_taken)
        self._offer.hide()
        words = QHBoxLayout()
        words.setSpacing(Space.SMALL)
        words.addWidget(self._problem, 1)
        words.addWidget(self._offer)
        words.addWidget(self.variations)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self.estimate, 1)
        row.addWidget(self.make)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, 0, Space.LARGE, Space.LARGE)
        column.setSpacing(Space.SMALL)
        column.addLayout(words)
        column.addLayout(row)

    def show_words(self, words: str, *, trouble: bool, offer: str = "") -> None:
        """What is missing, or what to do next; `trouble` for a still that was refused; `offer` is a button beside."""
        changed = words != self._problem.text()
        self._problem.setText(words)
        self._problem.setAccessibleDescription(words)
        wear(self._problem, Look.PROBLEM if trouble else Look.HINT)
        self._offer.setText(offer)
        self._offer.setAccessibleName(offer)
        self._offer.setToolTip(tip(offer))
        self._offer.setVisible(bool(offer))
        if changed and self.isVisible():
            announce(self._problem, words, urgent=trouble)
