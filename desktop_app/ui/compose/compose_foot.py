"""The foot of the composition, always in sight: what is missing, what it costs, Make."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.compose.estimate_line import EstimateLine
from desktop_app.ui.compose.make_button import MakeButton
from desktop_app.ui.plain import PlainLabel
from desktop_app.ui.theme import Look, wear
from desktop_app.ui.tokens import Space


class ComposeFoot(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.estimate = EstimateLine()
        self.make = MakeButton()
        self._problem = PlainLabel()
        self._problem.setObjectName("problemLabel")
        self._problem.setAccessibleName(self.tr("What is missing"))
        self._problem.setToolTip(self.tr("What is missing before this shot can be made"))
        self._problem.setWordWrap(True)
        self._problem.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading)
        self._problem.setMinimumHeight(self._problem.fontMetrics().lineSpacing())
        wear(self._problem, Look.HINT)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self.estimate, 1)
        row.addWidget(self.make)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, 0, Space.LARGE, Space.LARGE)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._problem)
        column.addLayout(row)

    def show_words(self, words: str, *, trouble: bool) -> None:
        """What is missing, or what to do next; `trouble` for a still that was refused."""
        self._problem.setText(words)
        self._problem.setAccessibleDescription(words)
        wear(self._problem, Look.PROBLEM if trouble else Look.HINT)


class Content(QWidget):
    """What scrolls above the foot. `laid_out`: the room its parts need has changed."""

    laid_out = Signal()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.laid_out.emit()
        return done
