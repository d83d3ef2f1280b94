"""The queue under the stage: its head, the shots, and the offer to send what was kept here."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.domain.job import Job, JobState
from desktop_app.runtime.job_list import JobListModel
from desktop_app.runtime.messages import JobSnapshot, QueueState
from desktop_app.ui.choice import take_choice
from desktop_app.ui.plain import PlainLabel
from desktop_app.ui.queue.actions import Action, asked_host, label, label_for_many, offered, offered_to_many
from desktop_app.ui.queue.answer_dialog import AnswerDialog
from desktop_app.ui.queue.details_dialog import DetailsDialog
from desktop_app.ui.queue.questions import CancelQuestion, TrustQuestion
from desktop_app.ui.queue.queue_head import QueueHead
from desktop_app.ui.queue.shot_list import ShotList
from desktop_app.ui.reading import set_margins
from desktop_app.ui.theme import Look, wear
from desktop_app.ui.tokens import Space
from desktop_app.words.batches import shots_words
from desktop_app.words.states import CancelCost, cancel_cost

STOPPABLE = frozenset({CancelCost.FREE, CancelCost.MAY_BE_CHARGED})


class QueuePanel(QWidget):
    """Shows a `JobListModel` and asks for what the artist wants; it changes nothing itself. GUI thread.

    `cancel_requested`, `dismiss_requested` and `send_now_requested` bring a tuple of job IDs; `make_again_requested` a
    tuple of `Job`, whose price is still to be asked about; `move_requested(ids, before id)`; `edit_requested(Job)` puts
    a copy into the form, `edit_shot_requested(job id)` the shot itself.
    """

    cancel_requested = Signal(object)
    dismiss_requested = Signal(object)
    send_now_requested = Signal(object)
    move_requested = Signal(object, str)
    make_again_requested = Signal(object)
    edit_shot_requested = Signal(str)
    send_again_requested = Signal(str)
    found = Signal(str, str)
    import_requested = Signal(str, str)
    look_again_requested = Signal(str)
    edit_requested = Signal(object)
    earlier_wanted = Signal()
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
        self._head = QueueHead(self)
        self._list = ShotList(jobs, self)
        self._list.wanted.connect(self._do)
        self._list.chosen.connect(self.chosen)
        self._list.carried.connect(self.move_requested)
        self._list.removal_wanted.connect(self._remove_selected)
        self._list.menu_wanted.connect(self._show_menu)
        self._head.pause_toggled.connect(self.pause_toggled)
        self._head.earlier_wanted.connect(self.earlier_wanted)
        self._head.all_selected.connect(self._select_all)
        self._head.all_cancelled.connect(self._cancel_all)
        self._body = QStackedLayout()
        self._body.addWidget(self._empty_words())
        self._body.addWidget(self._list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.SMALL, Space.LARGE, Space.SMALL)
        layout.setSpacing(Space.TINY)
        layout.addWidget(self._head)
        layout.addWidget(self._offer_row())
        layout.addLayout(self._body, 1)
        for changed in (jobs.rowsInserted, jobs.rowsRemoved, jobs.modelReset):
            changed.connect(self._count)
        self._count()

    def hasHeightForWidth(self) -> bool:
        """No, whatever is in it: the list gives way, else more than the least would be taken from the notices below."""
        return False

    def focus_shots(self) -> None:
        """The keyboard goes to the shots."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, job_id: str) -> None:
        """Show the shot of that name, if it is in the queue."""
        row = self._jobs.row_for(job_id)
        if row is not None:
            index = self._jobs.index(row)
            self._list.setCurrentIndex(index)
            self._list.scrollTo(index)
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_as_in(self, before: "QueuePanel") -> None:
        """Choose what is chosen in `before`, a panel of the same queue."""
        take_choice(self._list.selectionModel(), before._list.selectionModel())

    @Slot(object)
    def set_queue(self, state: QueueState) -> None:
        """The queue as a whole: paused or not, and how many shots are kept here."""
        self._state = state
        self._head.set_queue(state)
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
        set_margins(row, Space.MEDIUM, Space.TINY, Space.SMALL, Space.TINY)
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
        self._head.show_count(count)
        self._body.setCurrentIndex(1 if count else 0)

    def _show_offer(self) -> None:
        held = self._state.held
        self._offer.setVisible(held > 0 and self._online and not self._state.paused)
        if not held:
            return
        shots = shots_words(held)
        if self._price:
            self._offer_words.setText(self.tr("{shots}, {price}. Send?").format(shots=shots, price=self._price))
        else:
            self._offer_words.setText(self.tr("{shots} kept here. Send?").format(shots=shots))

    @Slot(str, object)
    def _do(self, job_id: str, action: Action) -> None:
        snapshot = self._jobs.snapshot(job_id)
        if snapshot is None or action not in offered(snapshot.job).menu:
            return
        match action:
            case Action.SEND:
                self.send_again_requested.emit(job_id)
            case Action.SEND_NOW | Action.MAKE_AGAIN | Action.DISMISS | Action.CANCEL | Action.COPY_PROMPT:
                self._do_to_all([snapshot.job], action)
            case Action.LOOK_AGAIN | Action.GO_ON:
                self.look_again_requested.emit(job_id)
            case Action.EDIT:
                self.edit_requested.emit(snapshot.job)
            case Action.EDIT_SHOT:
                self.edit_shot_requested.emit(job_id)
            case Action.DETAILS:
                self._open(DetailsDialog(snapshot.job, self.window()))
            case Action.ANSWER:
                self._answer(snapshot)
            case Action.TRUST:
                self._ask_trust(asked_host(snapshot.job))

    def _do_to_all(self, jobs: Sequence[Job], action: Action) -> None:
        """One action for all those of `jobs` that it is offered to."""
        able = [job for job in jobs if action in offered(job).menu]
        ids = tuple(str(job.id) for job in able)
        match action:
            case Action.SEND_NOW:
                self.send_now_requested.emit(ids)
            case Action.MAKE_AGAIN:
                self.make_again_requested.emit(tuple(able))
            case Action.DISMISS:
                self.dismiss_requested.emit(ids)
            case Action.COPY_PROMPT:
                QGuiApplication.clipboard().setText("\n".join(job.prompt for job in able))
            case Action.CANCEL:
                self._cancel(able)

    def _cancel(self, jobs: Sequence[Job]) -> None:
        """What is certainly free, alone, is done at once; anything else is one question."""
        if len(jobs) > 1:
            jobs = [job for job in jobs if cancel_cost(job) is not CancelCost.NOTHING_LEFT]
        if len(jobs) > 1 and not any(cancel_cost(job) in STOPPABLE for job in jobs):
            return  # finished and paid for: there is nothing among them to cancel
        if len(jobs) == 1 and cancel_cost(jobs[0]) is not CancelCost.MAY_BE_CHARGED:
            self.cancel_requested.emit((str(jobs[0].id),))
        elif jobs:
            question = CancelQuestion(jobs, self.window())
            question.agreed.connect(self.cancel_requested)
            question.open()

    def _answer(self, snapshot: JobSnapshot) -> None:
        dialog = AnswerDialog(snapshot.job, self.window())
        dialog.found.connect(self.found)
        dialog.send_again_requested.connect(self.send_again_requested)
        dialog.import_requested.connect(self.import_requested)
        self._open(dialog)

    def _ask_trust(self, host: str) -> None:
        question = TrustQuestion(host, self.window())
        question.trusted.connect(self.trust_given)
        question.declined.connect(self.trust_declined)
        question.open()

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def _select_all(self) -> None:
        self._list.selectAll()
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _cancel_all(self) -> None:
        self._cancel([snapshot.job for snapshot in self._jobs.snapshots()])

    @Slot()
    def _remove_selected(self) -> None:
        """Delete: what has failed is put out of sight, everything else is cancelled."""
        jobs = [snapshot.job for snapshot in self._list.selected()]
        failed = [job for job in jobs if job.state is JobState.FAILED]
        if failed:
            self._do_to_all(failed, Action.DISMISS)
        rest = [job for job in jobs if Action.CANCEL in offered(job).menu]
        if rest:
            self._cancel(rest)

    @Slot(QPoint)
    def _show_menu(self, at: QPoint) -> None:
        snapshot = self._list.snapshot_at(self._list.indexAt(at))
        if snapshot is None:
            return
        jobs = [chosen.job for chosen in self._list.selected()]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(jobs) > 1:
            for action, count in offered_to_many(jobs):
                menu.addAction(label_for_many(action, count)).setData((None, action))
        else:
            for action in offered(snapshot.job).menu:
                menu.addAction(label(action, snapshot.job)).setData((str(snapshot.job.id), action))
        menu.triggered.connect(self._chosen_in_menu)
        menu.popup(self._list.viewport().mapToGlobal(at))

    @Slot(QAction)
    def _chosen_in_menu(self, entry: QAction) -> None:
        job_id, action = entry.data()
        if job_id is None:
            self._do_to_all([snapshot.job for snapshot in self._list.selected()], action)
        else:
            self._do(job_id, action)
