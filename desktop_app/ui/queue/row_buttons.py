"""The buttons at the end of a queue row: real ones, so that a keyboard and assistive tools reach them."""

from collections import defaultdict
from collections.abc import Collection, Iterable

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QWidget,
)

from desktop_app.domain.job import Job
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
    """Those of one shot after the other, all with the same `actions`. Lies over its row and lets every click beside a
    button through. `wanted(job_id, Action)`.
    """

    wanted = Signal(str, object)

    def __init__(self, actions: Iterable[Action], parent: QWidget) -> None:
        super().__init__(parent)
        self.actions_shown = tuple(actions)
        self.job_id = ""
        self._meant = ""
        self._job: Job | None = None
        layout = QHBoxLayout(self)
        set_margins(layout, 0, 0, Space.SMALL, 0)
        layout.setSpacing(Space.TINY)
        layout.addStretch(1)
        self._buttons: dict[QAbstractButton, Action] = {}
        for action in self.actions_shown:
            button = self._button(action)
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

    def show_shot(self, job: Job) -> None:
        """They are for `job` now, or for another state of it, in which they may mean something else."""
        if job is self._job:
            return
        is_other = str(job.id) != self.job_id
        self._job, self.job_id = job, str(job.id)
        for button, action in self._buttons.items():
            if is_other:
                button.setObjectName(f"{action.name.lower()}Button_{self.job_id}")
            name = label(action, job)
            if action not in _CROSSES and button.text() != name:
                button.setText(name)
            button.setAccessibleName(f"{name}: {job.prompt}")
            said = hint(action, job)
            if button.toolTip() != tip(said):
                button.setToolTip(tip(said))

    def put_away(self) -> None:
        """They are nobody's, until they are shown for the next shot."""
        self._job, self.job_id, self._meant = None, "", ""
        self.hide()
        for button in self._buttons:
            button.setObjectName("")

    def has_focus(self) -> bool:
        """Whether the keyboard is on one of them."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _button(self, action: Action) -> QAbstractButton:
        button: QAbstractButton
        if action in _CROSSES:
            button = QToolButton(self)
            button.setIcon(icon("close"))
            button.setIconSize(icon_size())
            wear(button, Look.ICON)
        else:
            button = QPushButton(self)
            wear(button, Look.OUTLINE if action in _QUESTIONS else Look.QUIET)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.pressed.connect(self._pressed)
        button.clicked.connect(self._clicked)
        return button

    @Slot()
    def _pressed(self) -> None:
        self._meant = self.job_id

    @Slot()
    def _clicked(self) -> None:
        # Between a press and its end they may have become another shot's, for which it wasn't meant.
        button = self.sender()
        if isinstance(button, QAbstractButton) and self._meant:
            self.wanted.emit(self._meant, self._buttons[button])


class ButtonRack:
    """The buttons of all rows in sight. To make some takes longer than all else that a new row does: those of rows that
    go are kept for rows that come. They lie in the viewport of `owner`, which the
    keyboard goes to from them; what they want goes to `wanted`.
    """

    def __init__(self, owner: QAbstractScrollArea, wanted: SignalInstance) -> None:
        self._owner, self._wanted = owner, wanted
        self._used: dict[str, RowButtons] = {}
        self._spare: defaultdict[tuple[Action, ...], list[RowButtons]] = defaultdict(list)

    def of(self, job_id: str) -> RowButtons | None:
        """Those that are shown for that shot."""
        return self._used.get(job_id)

    def give(self, job: Job) -> RowButtons:
        """Those that fit `job` as it stands; where they lie is for the caller to say."""
        actions, shown = offered(job).buttons, self._used.get(str(job.id))
        if shown is not None and shown.actions_shown != actions:
            self._take(shown)
            shown = None
        if shown is None:
            spare = self._spare[actions]
            shown = self._used[str(job.id)] = spare.pop() if spare else self._make(actions)
        shown.show_shot(job)
        return shown

    def keep(self, job_ids: Collection[str]) -> None:
        """Put away those of all other shots."""
        for job_id in self._used.keys() - set(job_ids):
            self._take(self._used[job_id])

    def _make(self, actions: tuple[Action, ...]) -> RowButtons:
        # Asked for each time: what Python knows of a viewport may end before the viewport does.
        made = RowButtons(actions, self._owner.viewport())
        made.wanted.connect(self._wanted)
        return made

    def _take(self, buttons: RowButtons) -> None:
        del self._used[buttons.job_id]
        if buttons.has_focus():
            self._owner.setFocus()
        buttons.put_away()
        if QAccessible.isActive():  # an assistive tool may still take them for those of the shot it read
            buttons.deleteLater()
        else:
            self._spare[buttons.actions_shown].append(buttons)
