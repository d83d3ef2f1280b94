"""The list of shots in the queue: rows are painted, and only the rows in sight have buttons and a ticking clock."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QContextMenuEvent, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.job import Job
from desktop_app.runtime.job_list import JobListModel, SnapshotRole
from desktop_app.runtime.messages import JobSnapshot
from desktop_app.ui.queue.actions import Action, offered
from desktop_app.ui.queue.grouped_view import GroupedView
from desktop_app.ui.queue.row_buttons import ButtonRack
from desktop_app.ui.queue.shot_delegate import ShotDelegate
from desktop_app.ui.shortcuts.commands import Command
from desktop_app.ui.shortcuts.shortcuts import shortcuts
from desktop_app.words.states import state_line

SECOND = 1000
_STEPS = (Command.QUEUE_UP, Command.QUEUE_DOWN, Command.QUEUE_FIRST, Command.QUEUE_LAST)
_ACTS = (Command.QUEUE_REMOVE, Command.QUEUE_LOOK, Command.QUEUE_CHANGE, Command.QUEUE_EDIT, Command.QUEUE_AGAIN)

Index: TypeAlias = QModelIndex | QPersistentModelIndex


class ShotList(GroupedView):
    """`wanted(job_id, Action)` by button or key, `removal_wanted()` for all that is selected; `chosen(JobSnapshot)`
    when a row is selected; `menu_wanted(QPoint)` of the viewport.
    """

    wanted = Signal(str, object)
    removal_wanted = Signal()
    chosen = Signal(object)
    menu_wanted = Signal(QPoint)
    _look_wanted = Signal()

    def __init__(self, jobs: JobListModel, parent: QWidget | None = None) -> None:
        self._delegate = ShotDelegate()
        super().__init__(jobs, self._delegate, parent)
        self.setObjectName("jobList")
        self.setAccessibleName(self.tr("Queue"))
        self.setToolTip(self.tr("Shots being made or waiting"))
        self.setTabKeyNavigation(False)
        self.clicked.connect(self._clicked)
        self._rack = ButtonRack(self, self.wanted)
        self._looks = False
        # By the event loop's own line: after all changes that are already in it, and before what follows is painted.
        self._look_wanted.connect(self._place_buttons, Qt.ConnectionType.QueuedConnection)
        self._clock = QTimer(self, interval=SECOND)
        self._clock.timeout.connect(self._tick)
        self.verticalScrollBar().valueChanged.connect(self._look_soon)
        self._placed: tuple[range, list[Job]] | None = None
        jobs.dataChanged.connect(self._look_soon)
        for changed in (jobs.rowsInserted, jobs.rowsRemoved, jobs.rowsMoved, jobs.modelReset):
            changed.connect(self._place_anew)

    @property
    def ticking(self) -> bool:
        """Whether a clock is running somewhere in sight."""
        return self._clock.isActive()

    def snapshot_at(self, index: Index) -> JobSnapshot | None:
        """The shot of a row; `None` for no row."""
        snapshot = index.data(SnapshotRole) if index.isValid() else None
        return snapshot if isinstance(snapshot, JobSnapshot) else None

    def selected(self) -> list[JobSnapshot]:
        """The shots that are selected, in their order."""
        found = (self.snapshot_at(self.model().index(row, 0)) for row in self.rows_selected())
        return [snapshot for snapshot in found if snapshot is not None]

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        snapshot = self.snapshot_at(current)
        if snapshot is not None and self.hasFocus():
            self.chosen.emit(snapshot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        snapshot = self.snapshot_at(self.currentIndex())
        if snapshot is None or self.carrying:
            super().keyPressEvent(event)
        elif (step := shortcuts().meant(event, _STEPS)) is not None:
            self._move_selected(step)
        elif event.isAutoRepeat() or not self._act(shortcuts().meant(event, _ACTS), snapshot):
            super().keyPressEvent(event)

    def _act(self, command: Command | None, snapshot: JobSnapshot) -> bool:
        """Whether the key meant something for the shot it was pressed on, or for all that are selected."""
        job = snapshot.job
        actions = offered(job).menu
        match command:
            case Command.QUEUE_REMOVE:
                self.removal_wanted.emit()
                return True
            case Command.QUEUE_LOOK if Action.ANSWER in actions:
                return self._want(job, Action.ANSWER)
            case Command.QUEUE_LOOK:
                self.chosen.emit(snapshot)
                return True
            case Command.QUEUE_CHANGE if Action.EDIT_SHOT in actions:
                return self._want(job, Action.EDIT_SHOT)
            case Command.QUEUE_EDIT:
                return self._want(job, Action.EDIT)
            case Command.QUEUE_AGAIN if Action.MAKE_AGAIN in actions:
                return self._want(job, Action.MAKE_AGAIN)
        return False

    def _want(self, job: Job, action: Action) -> bool:
        self.wanted.emit(str(job.id), action)
        return True

    def _move_selected(self, step: Command) -> None:
        """What is selected, within the group that the current row is of."""
        run = self.group_of(self.currentIndex().row())
        if run is None:
            return
        movable, chosen = self.movable_rows(run), set(self.rows_selected())
        moving = [row for row in movable if row in chosen]
        if not moving:
            return
        above = [row for row in movable if row < moving[0]]
        below = [row for row in movable if row > moving[-1]]
        match step:
            case Command.QUEUE_UP if above:
                self.put_selected(run, above[-1])
            case Command.QUEUE_DOWN if below:
                self.put_selected(run, below[0] + 1)
            case Command.QUEUE_FIRST:
                self.put_selected(run, run.first)
            case Command.QUEUE_LAST:
                self.put_selected(run, run.end)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keys = event.reason() is QContextMenuEvent.Reason.Keyboard
        at = self.visualRect(self.currentIndex()).center() if by_keys else event.pos()
        if self.indexAt(at).isValid():
            self.menu_wanted.emit(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look_soon()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_soon()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    @Slot(QModelIndex)
    def _clicked(self, index: Index) -> None:
        # The stage may show something else by now: a click on the row that is current brings its still back.
        snapshot = self.snapshot_at(index)
        if snapshot is not None:
            self.chosen.emit(snapshot)

    @Slot()
    def _place_anew(self) -> None:
        self._placed = None
        self._look_soon()

    @Slot()
    def _look_soon(self) -> None:
        if not self._looks:
            self._looks = True
            self._look_wanted.emit()

    @Slot()
    def _place_buttons(self) -> None:
        """Give rows in sight the buttons of their state, and take them from all others."""
        self._looks = False
        self.executeDelayedItemsLayout()
        seen = self.rows_in_sight()
        # Most changes are progress: every button is where it was, and means what it meant.
        found = (self.snapshot_at(self.model().index(row, 0)) for row in seen)
        snapshots = [snapshot for snapshot in found if snapshot is not None]
        jobs = [snapshot.job for snapshot in snapshots]
        if (seen, jobs) != self._placed:
            self._placed = (seen, jobs)
            self._place(jobs)
        for row, job in zip(seen, jobs, strict=True):
            buttons = self._rack.of(str(job.id))
            if buttons is not None:
                buttons.setGeometry(self.visualRect(self.model().index(row, 0)))
                buttons.show()
        now = datetime.now(UTC)
        self._run_clock(any(state_line(snapshot, now).ticking for snapshot in snapshots))

    def _place(self, jobs: list[Job]) -> None:
        self._rack.keep([str(job.id) for job in jobs])
        before: QWidget = self
        for job in jobs:
            for button in self._rack.give(job).buttons():
                QWidget.setTabOrder(before, button)
                before = button

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Another state has other words: picture and buttons are not painted anew. Other buttons paint their row
        themselves.
        """
        if first.row() != last.row() or list(roles) or QAccessible.isActive():
            super().dataChanged(first, last, roles)
        else:
            row = self.visualRect(first)
            self.viewport().update(self._delegate.words_in(row, self.end_width(first), self.layoutDirection()))

    def end_width(self, index: Index) -> int:
        buttons = self._rack.of(str(index.data(Qt.ItemDataRole.UserRole)))
        return 0 if buttons is None else buttons.sizeHint().width()

    def _run_clock(self, wanted: bool) -> None:
        if self.isVisible() and wanted:
            if not self._clock.isActive():
                self._clock.start()
        else:
            self._clock.stop()

    def _ticking_rows(self) -> list[QModelIndex]:
        now = datetime.now(UTC)
        rows = [self.model().index(row, 0) for row in self.rows_in_sight()]
        return [
            index for index in rows if (seen := self.snapshot_at(index)) is not None and state_line(seen, now).ticking
        ]

    @Slot()
    def _tick(self) -> None:
        rows = self._ticking_rows()
        for index in rows:
            self.update(index)
        if not rows:
            self._clock.stop()
            self.viewport().update()
