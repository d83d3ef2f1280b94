"""What scrolls above the foot: the stills, the prompt, the settings. In a low window the picture gives way first."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.theme import Look, wear
from desktop_app.ui.tokens import Space

if TYPE_CHECKING:
    from desktop_app.ui.compose.still_box import StillBox


class ComposeColumn(QScrollArea):
    """`laid_out`: the room its parts need has changed."""

    laid_out = Signal()

    def __init__(self, stills: QVBoxLayout, prompt: QWidget, form: QWidget) -> None:
        super().__init__()
        self.setViewport(_viewport())
        self.content = Content()
        self.content.laid_out.connect(self.laid_out)
        wear(self.content, Look.CLEAR)
        self._parts = QVBoxLayout(self.content)
        self._parts.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.TINY)
        self._parts.setSpacing(Space.MEDIUM)
        self._parts.addLayout(stills)
        self._parts.addWidget(prompt, 1)
        self._parts.addWidget(form)
        self.setWidget(self.content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit(self, still: "StillBox", room: int, least: int) -> None:
        """Let the picture be as high as `room` leaves it beside the others, and at least `least`; pixels."""
        before = still.zone.minimumHeight()
        others = self._parts.totalMinimumSize().height() - before
        still.zone.limit_height(max(least, room - others))
        if still.zone.minimumHeight() != before:
            # Now and not with the next turn of the loop: nothing is to be seen moving.
            still.arrange()
            self._parts.activate()


def _viewport() -> QWidget:
    """As Qt makes it, but by Python: asked what one of Qt's own is, for the focus ring say, Python would learn every
    kind of widget there is, before the first paint.
    """
    made = QWidget()
    made.setObjectName("qt_scrollarea_viewport")
    made.setBackgroundRole(QPalette.ColorRole.NoRole)
    return made


class Content(QWidget):
    """Tells when the room its parts need has changed."""

    laid_out = Signal()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.laid_out.emit()
        return done
