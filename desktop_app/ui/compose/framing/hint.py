"""One quiet line under the frame: whether it has the pixels that are wanted. It has its height, words or none."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.framing import Placement
from desktop_app.ui.controls import ElidedLabel
from desktop_app.ui.plain import tip
from desktop_app.ui.theme import Look, wear


class ScaleHint(ElidedLabel):
    """The sentence where there is room for it, a shorter one where not; the tooltip has the whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Pixels in the frame"))
        self._words = ("", "")
        wear(self, Look.HINT)

    def show_for(self, placement: Placement | None, height: int, resolution: str) -> None:
        """`resolution` is what the artist chose ("1080p"); without one nothing is known of what is wanted."""
        self._words = ("", "")
        if placement is not None and resolution:
            from desktop_app.words.framing import scale_words  # not needed for the first window

            self._words = scale_words(placement, height, resolution)
        self.setToolTip(tip(self._words[0]))
        self.setAccessibleDescription(self._words[0])
        self._choose()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose()

    def _choose(self) -> None:
        whole, short = self._words
        fits = self.fontMetrics().horizontalAdvance(whole) <= self.contentsRect().width()
        self.setText(whole if fits else short)
