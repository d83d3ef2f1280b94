"""The buttons at the end of a queue row: real ones, so that a keyboard and assistive tools reach them."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QToolButton, QWidget

from desktop_app.runtime.messages import JobSnapshot
from desktop_app.ui.controls import icon_size
from desktop_app.ui.icons import icon
from desktop_app.ui.plain import tip
from desktop_app.ui.queue.actions import Action, hint, label, offered
from desktop_app.ui.reading import set_margins
from desktop_app.ui.theme import Look, scaled, wear
from desktop_app.ui.tokens import Space

ROOM_FOR_DETAILS = 480
_CROSSES = frozenset({Action.CANCEL, Action.DISMISS})
_QUESTIONS = frozenset({Action.SEND, Action.ANSWER, Action.TRUST, Action.LOOK_AGAIN, Action.GO_ON})


class RowButtons(QWidget):
    """Lies over its row and lets every click beside a button through. `wanted(job_id, Action)`."""

    wanted = Signal(str, object)

    def __init__(self, snapshot: JobSnapshot, parent: QWidget) -> None:
        super().__init__(parent)
        job = self._job = snapshot.job
        self.job_id = str(job.id)
        self.actions_shown = offered(job).buttons
        layout = QHBoxLayout(self)
        set_margins(layout, 0, 0, Space.SMALL, 0)
        layout.setSpacing(Space.TINY)
        layout.addStretch(1)
        self._buttons: dict[QAbstractButton, Action] = {}
        for action in self.actions_shown:
            button = self._button(action, snapshot)
            self._buttons[button] = action
            layout.addWidget(button)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the words come first: what went wrong can be read through the menu, too."""
        super().resizeEvent(event)
        for button, action in self._buttons.items():
            if action is Action.DETAILS:
                button.setVisible(self.width() >= scaled(ROOM_FOR_DETAILS))

    def buttons(self) -> list[QAbstractButton]:
        """From left to right."""
        return list(self._buttons)

    def renew_hints(self, snapshot: JobSnapshot) -> None:
        """The same buttons, for a state in which they mean something else."""
        if snapshot.job is self._job:
            return
        self._job = snapshot.job
        for button, action in self._buttons.items():
            button.setToolTip(tip(hint(action, snapshot.job)))

    def _button(self, action: Action, snapshot: JobSnapshot) -> QAbstractButton:
        name = label(action, snapshot.job)
        button: QAbstractButton
        if action in _CROSSES:
            button = QToolButton(self)
            button.setIcon(icon("close"))
            button.setIconSize(icon_size())
            wear(button, Look.ICON)
        else:
            button = QPushButton(name, self)
            wear(button, Look.OUTLINE if action in _QUESTIONS else Look.QUIET)
        button.setObjectName(f"{action.name.lower()}Button_{self.job_id}")
        button.setAccessibleName(f"{name}: {snapshot.job.prompt}")
        button.setToolTip(tip(hint(action, snapshot.job)))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self._clicked)
        return button

    @Slot()
    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QAbstractButton):
            self.wanted.emit(self.job_id, self._buttons[button])
