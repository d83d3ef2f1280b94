"""The queue's head: how much there is, whether it is paused, and what is done with the queue as a whole."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from desktop_app.runtime.messages import QueueState
from desktop_app.ui.controls import icon_button, icon_size
from desktop_app.ui.icons import icon
from desktop_app.ui.plain import SteadyLabel
from desktop_app.ui.reading import begun_at, foot_of
from desktop_app.ui.theme import Look, wear
from desktop_app.ui.tokens import Space
from desktop_app.words.numbers import count_of


class QueueHead(QWidget):
    """`pause_toggled(bool)`; `earlier_wanted`: shots that ended without a clip; `all_selected`, `all_cancelled`."""

    pause_toggled = Signal(bool)
    earlier_wanted = Signal()
    all_selected = Signal()
    all_cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paused: bool | None = None
        self._count = 0
        self._title = SteadyLabel("", self)
        self._title.setObjectName("queueTitle")
        wear(self._title, Look.HEADING)
        self._earlier = icon_button("history", self.tr("Earlier shots: failed and cancelled ones, to be made again"))
        self._earlier.setObjectName("earlierButton")
        self._earlier.clicked.connect(self.earlier_wanted)
        self._more = icon_button("more", self.tr("The whole queue: select or cancel all"))
        self._more.setObjectName("queueMoreButton")
        self._more.clicked.connect(self._open_menu)
        self._pause = QPushButton(self.tr("Pause"), self)
        self._pause.setObjectName("pauseButton")
        self._pause.setAccessibleName(self.tr("Pause or go on with the queue"))
        self._pause.setIconSize(icon_size())
        wear(self._pause, Look.QUIET)
        self._pause.clicked.connect(self._toggle)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.TINY)
        row.addWidget(self._title)
        row.addStretch(1)
        for button in (self._earlier, self._more, self._pause):
            row.addWidget(button)
        self.setTabOrder(self._more, self._pause)
        self._more.setEnabled(False)
        self.set_queue(QueueState(paused=False, at_once=0, held=0, unsent=0, active=0))

    def set_queue(self, state: QueueState) -> None:
        if state.paused is self._paused:
            return
        self._paused = state.paused
        self._pause.setToolTip(
            self.tr("Send the waiting shots again")
            if state.paused
            else self.tr("Send nothing new. What was sent goes on.")
        )
        self._pause.setIcon(icon("play" if state.paused else "pause"))
        self._write()
        self._fit()

    def show_count(self, count: int) -> None:
        if count == self._count:
            return
        self._count = count
        self._more.setEnabled(count > 0)
        self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where large words leave no room for all of them, the button has its drawing alone."""
        self._pause.setText(self.tr("Go on") if self._paused else self.tr("Pause"))
        if self.isVisible() and self.width() < self.minimumSizeHint().width():
            self._pause.setText("")

    def _write(self) -> None:
        before = self._title.width()
        queue = self.tr("Queue")
        if self._count:
            queue = self.tr("Queue · {count}").format(count=count_of(self._count))
        self._title.setText(f"{queue} · {self.tr('paused')}" if self._paused else queue)
        if self._title.width() != before:
            self._fit()

    @Slot()
    def _toggle(self) -> None:
        self.pause_toggled.emit(not self._paused)

    @Slot()
    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Select all")).triggered.connect(self.all_selected)
        menu.addAction(self.tr("Cancel all…")).triggered.connect(self.all_cancelled)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(begun_at(foot_of(self._more), menu))
