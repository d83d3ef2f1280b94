"""The keys of the clips: an action each, made from the one table, for grid and list. Fields keep their own keys."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop_app.ui.library.clip_actions import Chosen, ClipAction, command_of, label
from desktop_app.ui.shortcuts.shortcuts import ActionKeys

PLAIN = Chosen(1)


class ClipKeys(QObject):
    """`wanted(ClipAction)`. The actions belong to `places`, and act while what is in them has the keyboard."""

    wanted = Signal(object)

    def __init__(self, places: Sequence[QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self.actions: list[QAction] = []
        for action in ClipAction:
            made = QAction(label(action, PLAIN), self)
            made.setData(action)
            ActionKeys(made, command_of(action))
            made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.setAutoRepeat(False)
            made.triggered.connect(self._triggered)
            self.actions.append(made)
            for place in places:
                place.addAction(made)

    @Slot()
    def _triggered(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.wanted.emit(sender.data())
