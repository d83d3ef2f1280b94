"""Make, the button, which can't misfire: no key repeat, and a double click is one click."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.ui.focus_ring import RING_RADIUS
from desktop_app.ui.plain import tip
from desktop_app.ui.shortcuts.commands import Command
from desktop_app.ui.shortcuts.shortcuts import Keys, shortcuts, with_key
from desktop_app.ui.theme import Look, wear
from desktop_app.ui.tokens import Radius


class MakeButton(QPushButton):
    """A press that is held, or doubled, is one click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("generateButton")
        self.setText(self.tr("Make"))
        self.setAccessibleName(self.tr("Make"))
        self._what = ""
        shortcuts().changed.connect(self._show_tip)
        self._show_tip()
        self.setAutoDefault(False)
        self.setProperty(RING_RADIUS, int(Radius.PANEL))
        wear(self, Look.PRIMARY)

    def show_words(self, words: str) -> None:
        """What stands on it: how many shots it makes, where that isn't one."""
        self.setText(words)
        self.setAccessibleName(words)

    def explain(self, what: str) -> None:
        """How the number of shots comes about."""
        self._what = what
        self._show_tip()
        self.setAccessibleDescription(what)

    def listen(self, window: QWidget) -> None:
        """The key that makes, Ctrl+Enter as a rule, anywhere in `window`; a held key fires once."""
        Keys(Command.MAKE, window).activated.connect(self._pressed_by_keys)

    @Slot()
    def _show_tip(self) -> None:
        self.setToolTip(tip(with_key(self._what or self.tr("Make this shot"), Command.MAKE)))

    @Slot()
    def _pressed_by_keys(self) -> None:
        self.click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            event.accept()
        else:
            super().keyReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()  # its first half was the click
