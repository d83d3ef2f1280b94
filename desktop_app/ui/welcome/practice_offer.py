"""A free clip is prepared, not made: practice is chosen, and the sample put in where there is no still yet."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton

from desktop_app.domain.ids import PRACTICE
from desktop_app.ui.compose.compose_panel import ComposePanel
from desktop_app.ui.compose.source import sample_still
from desktop_app.ui.welcome.sample_shot import sample_prompt


class PracticeOffer(QObject):
    """`account_chosen(str)`: new shots are to go there. What the artist has put into the form stays. GUI thread."""

    account_chosen = Signal(str)

    def __init__(self, compose: ComposePanel) -> None:
        super().__init__(compose)
        self._compose = compose
        self._leading = False
        compose.still.changed.connect(self._lead_to_make)

    @Slot()
    def take(self) -> None:
        """Prepare it; the keyboard goes to Make as soon as that can be pressed, or to the prompt if that is missing."""
        compose, sample = self._compose, sample_still()
        self.account_chosen.emit(PRACTICE)
        empty = compose.shots.tray is None and compose.still.ready is None and not compose.still.waiting
        if empty and sample is not None:
            compose.still.take(sample)
            if not compose.prompt.text.strip():
                compose.prompt.set_text(sample_prompt())
        if compose.prompt.text.strip() or compose.shots.tray is not None:
            self._leading = True
            self._lead_to_make()
        else:
            compose.prompt.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _lead_to_make(self) -> None:
        make = self._compose.findChild(QPushButton, "generateButton")
        if self._leading and make is not None and make.isEnabled():
            self._leading = False
            make.setFocus(Qt.FocusReason.OtherFocusReason)
