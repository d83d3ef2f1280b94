"""The places of the window beside each other: where there is no room for all, the last folds away until there is."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget


class Columns(QSplitter):
    """A splitter that hides its last place in a window too narrow for large words, instead of overlapping them all.

    While the others are hidden the last one has all the room. `folded(bool)`: whether it is hidden now. GUI thread.
    """

    folded = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._width_before = 0
        self._told_folded = False

    def sizes(self) -> list[int]:
        """How wide each place is; one that is folded away, as it was and will be again."""
        found = super().sizes()
        if found and self._is_folded():
            found[-1] = self._width_before
        return found

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        last = self._last()
        others = [place for place in self._places() if place is not last]
        if last is None or not others:
            return
        whole = all(place.isHidden() for place in others)
        needed = sum(map(_least, (*others, last))) + self.handleWidth() * len(others)
        shown = whole or self.width() >= needed
        if shown is last.isHidden():
            sizes = super().sizes()
            last.setVisible(shown)
            if not shown:
                self._width_before = sizes[-1]
            elif not whole:
                self.setSizes([*sizes[:-2], max(1, sizes[-2] - self._width_before), self._width_before])
        if shown is self._told_folded:
            self._told_folded = not shown
            self.folded.emit(not shown)

    def _is_folded(self) -> bool:
        last = self._last()
        return last is not None and last.isHidden()

    def _last(self) -> QWidget | None:
        return self.widget(self.count() - 1)

    def _places(self) -> list[QWidget]:
        return [place for place in map(self.widget, range(self.count())) if place is not None]


def _least(place: QWidget) -> int:
    """As the splitter itself has it: what was set comes before what a place would like."""
    return place.minimumWidth() or place.minimumSizeHint().width()
