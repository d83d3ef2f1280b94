"""How many times each shot is made: a small number above Make."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from desktop_app.domain.composing import MOST_VARIATIONS
from desktop_app.ui.theme import Look, wear


class VariationsBox(QSpinBox):
    """A passing wheel never changes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("variationsBox")
        self.setAccessibleName(self.tr("Variations"))
        self.setToolTip(self.tr("Variations: how many times each shot is made"))
        self.setRange(1, MOST_VARIATIONS)
        self.setPrefix("× ")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        wear(self, Look.COMPACT)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
