"""The queue under the stage: its head, the shots, and the offer to send what was kept here."""

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QMenu,
    QMessageBox,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from desktop_app.runtime.job_list import JobListModel
from desktop_app.runtime.messages import JobSnapshot, QueueState
from desktop_app.ui.controls import icon_size
from desktop_app.ui.icons import icon
from desktop_app.ui.plain import PlainBox, PlainLabel
from desktop_app.ui.queue.actions import Action, asked_host, label, offered
from desktop_app.ui.queue.answer_dialog import AnswerDialog
from desktop_app.ui.queue.details_dialog import DetailsDialog
from desktop_app.ui.queue.shot_list import ShotList
from desktop_app.ui.theme import Look, wear
from desktop_app.ui.tokens import Space
from desktop_app.words.states import CancelCost, cancel_cost, cancel_words
from desktop_app.words.trust import trust_meaning, trust_words


class QueuePanel(QWidget):
    """Shows a `JobListModel` and asks for what the artist wants; it changes nothing itself. GUI thread."""

    cancel_requested = Signal(str)
    send_again_requested = Signal(str)
    found = Signal(str, str)
    import_requested = Signal(str, str)
    look_again_requested = Signal(str)
    dismiss_requested = Signal(str)
    edit_requested = Signal(object)
    pause_toggled = Signal(bool)
    release_requested = Signal()
    trust_given = Signal(str)
    trust_declined = Signal(str)
    chosen = Signal(object)

    def __init__(self, jobs: JobListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._state = QueueState(paused=False, at_once=0, held=0, unsent=0, active=0)
        self._online = True
        self._price = ""
        wear(self, Look.PANEL)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._list = ShotList(jobs, self)
        self._list.wanted.connect(self._do)
        self._list.chosen.connect(self.chosen)
        self._list.customContextMenuRequested.connect(self._show_menu)
        self.setFocusProxy(self._list)
        self._body = QStackedLayout()
        self._body.addWidget(self._empty_words())
        self._body.addWidget(self._list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.SMALL, Space.LARGE, Space.SMALL)
        layout.setSpacing(Space.TINY)
        layout.addLayout(self._head())
        layout.addWidget(self._offer_row())
        layout.addLayout(self._body, 1)
        for changed in (jobs.rowsInserted, jobs.rowsRemoved, jobs.modelReset):
            changed.connect(self._count)
        self._count()

    def choose(self, job_id: str) -> None:
        """Show the shot of that name, if it is in the queue."""
        for row in range(self._jobs.rowCount()):
            index = self._jobs.index(row)
            if index.data(Qt.ItemDataRole.UserRole) == job_id:
                self._list.setCurrentIndex(index)
                self._list.scrollTo(index)
                self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def set_queue(self, state: QueueState) -> None:
        """The queue as a whole: paused or not, and how many shots are kept here."""
        self._state = state
        self._pause.setText(self.tr("Go on") if state.paused else self.tr("Pause"))
        self._pause.setToolTip(
            self.tr("Send the waiting shots again")
            if state.paused
            else self.tr("Send nothing new. What was sent goes on.")
        )
        self._pause.setIcon(icon("play" if state.paused else "pause"))
        self._count()
        self._show_offer()

    @Slot(bool)
    def set_online(self, online: bool) -> None:
        """Whether what was kept here could be sent now."""
        self._online = online
        self._show_offer()

    @Slot(str)
    def set_price(self, words: str) -> None:
        """What sending all the kept shots would cost, in words ("about $2.88"); empty where nobody knows."""
        self._price = words
        self._show_offer()

    def _head(self) -> QHBoxLayout:
        self._title = PlainLabel("", self)
        self._title.setObjectName("queueTitle")
        wear(self._title, Look.HEADING)
        self._pause = QPushButton(self.tr("Pause"), self)
        self._pause.setObjectName("pauseButton")
        self._pause.setAccessibleName(self.tr("Pause or go on with the queue"))
        self._pause.setToolTip(self.tr("Send nothing new. What was sent goes on."))
        self._pause.setIcon(icon("pause"))
        self._pause.setIconSize(icon_size())
        wear(self._pause, Look.QUIET)
        self._pause.clicked.connect(self._toggle_pause)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._pause)
        return head

    def _offer_row(self) -> QWidget:
        self._offer = QWidget(self)
        self._offer.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        wear(self._offer, Look.NOTICE)
        self._offer_words = PlainLabel("", self._offer)
        self._offer_words.setObjectName("releaseLabel")
        send = QPushButton(self.tr("Send"), self._offer)
        send.setObjectName("releaseButton")
        send.setAccessibleName(self.tr("Send the shots kept here"))
        send.setToolTip(self.tr("They are sent one after the other, and charged"))
        wear(send, Look.CHIP_ACCENT)
        send.clicked.connect(self.release_requested)
        row = QHBoxLayout(self._offer)
        row.setContentsMargins(Space.MEDIUM, Space.TINY, Space.SMALL, Space.TINY)
        row.addWidget(self._offer_words, 1)
        row.addWidget(send)
        self._offer.hide()
        return self._offer

    def _empty_words(self) -> PlainLabel:
        words = PlainLabel(self.tr("Nothing is waiting. Choose a still, write a line and press Make."), self)
        words.setObjectName("queueEmpty")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setWordWrap(True)
        wear(words, Look.HINT)
        return words

    @Slot()
    def _count(self) -> None:
        count = self._jobs.rowCount()
        title = self.tr("Queue · {count}").format(count=count) if count else self.tr("Queue")
        self._title.setText(f"{title} · {self.tr('paused')}" if self._state.paused else title)
        self._body.setCurrentIndex(1 if count else 0)

    def _show_offer(self) -> None:
        held = self._state.held
        self._offer.setVisible(held > 0 and self._online and not self._state.paused)
        shots = self.tr("One shot") if held == 1 else self.tr("%n shots", "", held)
        if self._price:
            self._offer_words.setText(self.tr("{shots}, {price}. Send?").format(shots=shots, price=self._price))
        else:
            self._offer_words.setText(self.tr("{shots} kept here. Send?").format(shots=shots))

    @Slot()
    def _toggle_pause(self) -> None:
        self.pause_toggled.emit(not self._state.paused)

    @Slot(str, object)
    def _do(self, job_id: str, action: Action) -> None:
        snapshot = self._jobs.snapshot(job_id)
        if snapshot is None or action not in offered(snapshot.job).menu:
            return
        match action:
            case Action.SEND:
                self.send_again_requested.emit(job_id)
            case Action.CANCEL:
                self._cancel(snapshot)
            case Action.DISMISS:
                self.dismiss_requested.emit(job_id)
            case Action.LOOK_AGAIN | Action.GO_ON:
                self.look_again_requested.emit(job_id)
            case Action.EDIT:
                self.edit_requested.emit(snapshot.job)
            case Action.COPY_PROMPT:
                QGuiApplication.clipboard().setText(snapshot.job.prompt)
            case Action.DETAILS:
                self._open(DetailsDialog(snapshot.job, self.window()))
            case Action.ANSWER:
                self._answer(snapshot)
            case Action.TRUST:
                self._ask_trust(asked_host(snapshot.job))

    def _answer(self, snapshot: JobSnapshot) -> None:
        dialog = AnswerDialog(snapshot.job, self.window())
        dialog.found.connect(self.found)
        dialog.send_again_requested.connect(self.send_again_requested)
        dialog.import_requested.connect(self.import_requested)
        self._open(dialog)

    def _cancel(self, snapshot: JobSnapshot) -> None:
        if cancel_cost(snapshot.job) is not CancelCost.MAY_BE_CHARGED:
            self.cancel_requested.emit(str(snapshot.job.id))
            return
        words = cancel_words(snapshot.job)
        question = PlainBox(self.tr("Cancel this shot?"), words.text, words.advice, self.window())
        question.setObjectName("cancelQuestion")
        go = question.addButton(self.tr("Cancel the shot"), QMessageBox.ButtonRole.DestructiveRole)
        go.setObjectName("confirmCancelButton")
        go.setProperty("job", str(snapshot.job.id))
        go.clicked.connect(self._cancel_confirmed)
        keep = question.addButton(self.tr("Let it go on"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(keep)
        question.setEscapeButton(keep)
        self._open(question)

    @Slot()
    def _cancel_confirmed(self) -> None:
        self.cancel_requested.emit(str(self.sender().property("job")))

    def _ask_trust(self, host: str) -> None:
        title = self.tr("Fetch from another place?")
        question = PlainBox(title, trust_words(host).whole, trust_meaning(), self.window())
        question.setObjectName("trustQuestion")
        fetch = question.addButton(self.tr("Fetch from there"), QMessageBox.ButtonRole.AcceptRole)
        fetch.setObjectName("trustButton")
        fetch.setProperty("host", host)
        fetch.clicked.connect(self._trusted)
        later = question.addButton(self.tr("Not now"), QMessageBox.ButtonRole.RejectRole)
        later.setObjectName("notNowButton")
        later.setProperty("host", host)
        later.clicked.connect(self._declined)
        question.setDefaultButton(later)
        question.setEscapeButton(later)
        self._open(question)

    @Slot()
    def _trusted(self) -> None:
        self.trust_given.emit(str(self.sender().property("host")))

    @Slot()
    def _declined(self) -> None:
        self.trust_declined.emit(str(self.sender().property("host")))

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot(QPoint)
    def _show_menu(self, at: QPoint) -> None:
        snapshot = self._list.snapshot_at(self._list.indexAt(at))
        if snapshot is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in offered(snapshot.job).menu:
            entry = menu.addAction(label(action, snapshot.job))
            entry.setData((str(snapshot.job.id), action))
        menu.triggered.connect(self._chosen_in_menu)
        menu.popup(self._list.viewport().mapToGlobal(at))

    @Slot(QAction)
    def _chosen_in_menu(self, entry: QAction) -> None:
        job_id, action = entry.data()
        self._do(job_id, action)
