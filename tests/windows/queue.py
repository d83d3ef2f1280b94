"""What opens from the queue: questions, answers, details, earlier shots."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QWidget

from desktop_app.domain.job import JobState
from desktop_app.ui.queue.actions import Action
from desktop_app.ui.queue.answer_dialog import AnswerDialog
from desktop_app.ui.queue.details_dialog import DetailsDialog
from desktop_app.ui.queue.earlier_dialog import EarlierDialog
from desktop_app.ui.queue.questions import CancelQuestion, MakeAgainQuestion, TrustQuestion
from desktop_app.ui.queue.queue_head import QueueHead
from desktop_app.ui.queue.queue_panel import QueuePanel
from desktop_app.ui.queue.shot_list import ShotList
from tests.jobs import job_id
from tests.windows.desk import Desk


def _wanted(desk: Desk, state: JobState, action: Action) -> None:
    desk.find(ShotList).wanted.emit(str(desk.job(state).id), action)


def cancel_questions(desk: Desk) -> Iterator[QWidget]:
    yield desk.opened(CancelQuestion, lambda: _wanted(desk, JobState.RUNNING, Action.CANCEL))
    yield desk.opened(CancelQuestion, desk.find(QueueHead).all_cancelled.emit)


def trust_question(desk: Desk) -> Iterator[QWidget]:
    shots = desk.find(ShotList)
    yield desk.opened(TrustQuestion, lambda: shots.wanted.emit(str(job_id(50)), Action.TRUST))


def make_again_question(desk: Desk) -> Iterator[QWidget]:
    jobs = tuple(desk.job(state) for state in (JobState.FAILED, JobState.RUNNING))
    yield desk.opened(MakeAgainQuestion, lambda: desk.find(QueuePanel).make_again_requested.emit(jobs))


def details(desk: Desk) -> Iterator[QWidget]:
    yield desk.opened(DetailsDialog, lambda: _wanted(desk, JobState.FAILED, Action.DETAILS))


def answer(desk: Desk) -> Iterator[QWidget]:
    dialog = desk.opened(AnswerDialog, lambda: _wanted(desk, JobState.UNCERTAIN, Action.ANSWER))
    yield dialog
    desk.find(QAbstractButton, "itsThereButton", dialog).click()
    desk.settle()
    yield dialog


def earlier_shots(desk: Desk) -> Iterator[QWidget]:
    dialog = desk.opened(EarlierDialog, desk.find(QueuePanel).earlier_wanted.emit)
    shots = desk.find(QAbstractItemView, "earlierList", dialog)
    desk.until(lambda: shots.model().rowCount() == 2)
    yield dialog


def whole_menu(desk: Desk) -> Iterator[QWidget]:
    yield desk.menu(desk.find(QAbstractButton, "queueMoreButton").click)


def shot_menu(desk: Desk) -> Iterator[QWidget]:
    """Of one shot in each state, and of all that are selected."""
    shots = desk.find(ShotList)
    for row in range(shots.model().rowCount()):
        shots.setCurrentIndex(shots.model().index(row, 0))
        place = shots.visualRect(shots.currentIndex()).center()
        yield desk.menu(partial(shots.menu_wanted.emit, place))
    shots.selectAll()
    place = shots.visualRect(shots.model().index(0, 0)).center()
    yield desk.menu(partial(shots.menu_wanted.emit, place))
    shots.clearSelection()
