"""Which signal of the queue goes to which slot of the runtime, and back; and the dialogs that are built on the way."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain.by_hand import may_be_made_again
from desktop_app.domain.ids import PRACTICE, JobId
from desktop_app.domain.job import Job
from desktop_app.domain.notice import Notice, NoticeCode
from desktop_app.runtime.held_price import HeldPrice
from desktop_app.runtime.parts import Parts
from desktop_app.ui.compose.compose_panel import ComposePanel
from desktop_app.ui.compose.editing import Editing
from desktop_app.ui.queue.queue_panel import QueuePanel
from desktop_app.words.estimates import price


class QueueBoard(QObject):
    """Lives with the window. `noticed(Notice)`: something to be said once."""

    noticed = Signal(object)
    made_again = Signal(object)

    def __init__(
        self, window: QWidget, parts: Parts, queue: QueuePanel, compose: ComposePanel, prices: HeldPrice
    ) -> None:
        super().__init__(window)
        self._window, self._parts, self._compose, self._prices = window, parts, compose, prices
        self._asked: tuple[Job, ...] = ()
        self._question: QObject | None = None
        self._editing = Editing(compose, parts.preferences, self)
        line, editing = parts.line, self._editing
        queue.cancel_requested.connect(line.cancel)
        queue.dismiss_requested.connect(line.dismiss)
        queue.send_now_requested.connect(line.send_now)
        queue.move_requested.connect(line.move)
        queue.edit_shot_requested.connect(line.begin_edit)
        queue.make_again_requested.connect(self._ask_again)
        queue.earlier_wanted.connect(self._open_earlier)
        queue.edit_requested.connect(self._edit_copy)
        self.made_again.connect(line.make_again)
        line.edit_begun.connect(editing.begin)
        line.edit_ended.connect(editing.ended)
        line.edit_not_saved.connect(editing.not_saved)
        line.edit_refused.connect(self._too_late)
        editing.saved.connect(line.save_edit)
        editing.left.connect(line.end_edit)
        prices.priced.connect(self._show_price)

    def take_over(self, before: "QueueBoard") -> None:
        """What was being edited in the window of `before`, which goes, is edited here."""
        self._editing.take_over(before._editing)

    @Slot(object)
    def _edit_copy(self, job: Job) -> None:
        self._compose.load_request(job.request, job.id)

    @Slot(str)
    def _too_late(self, job_id: str) -> None:
        self.noticed.emit(Notice(NoticeCode.EDIT_TOO_LATE, JobId(job_id)))

    @Slot(object)
    def _ask_again(self, jobs: tuple[Job, ...]) -> None:
        """Says the price, and what it is of, before anything is made. What is free is made."""
        from desktop_app.ui.queue.questions import MakeAgainQuestion

        able = tuple(job for job in jobs if may_be_made_again(job))
        if not able:
            return
        if len(able) == 1 and able[0].account == PRACTICE:
            self.made_again.emit(able)
            return
        self._asked = able
        self._prices.want(able)
        question = MakeAgainQuestion(able, self._price(), self._window)
        question.agreed.connect(self.made_again)
        question.finished.connect(self._answered)
        self._question = question
        question.open()

    def _price(self) -> str:
        estimate = self._prices.price_of(self._asked)
        return "" if estimate is None else price(estimate).line

    @Slot()
    def _show_price(self) -> None:
        from desktop_app.ui.queue.questions import MakeAgainQuestion

        if isinstance(self._question, MakeAgainQuestion):
            self._question.show_price(self._price())

    @Slot()
    def _answered(self) -> None:
        self._question = None

    @Slot()
    def _open_earlier(self) -> None:
        from desktop_app.runtime.ended_list import EndedListModel
        from desktop_app.ui.queue.earlier_dialog import EarlierDialog
        from desktop_app.words.states import describe

        shots = EndedListModel(self._parts.reader, describe, self._parts.pictures)
        dialog = EarlierDialog(shots, self._window)
        dialog.edit_wanted.connect(self._edit_copy)
        dialog.make_again_wanted.connect(self._ask_again)
        dialog.open()
