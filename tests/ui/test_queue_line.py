"""The queue's groups, many shots at once, and another order for the line: by mouse, by keys, and without a jump."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMessageBox
from pytestqt.qtbot import QtBot

from desktop_app.domain.job import HoldReason, JobState, RemoteStatus
from desktop_app.runtime.job_list import JobListModel
from desktop_app.runtime.messages import JobSnapshot
from desktop_app.ui.queue.actions import Action, offered
from desktop_app.ui.queue.questions import CancelQuestion, MakeAgainQuestion
from desktop_app.ui.queue.queue_panel import QueuePanel
from desktop_app.ui.queue.shot_list import ShotList
from desktop_app.words.queue import head_words
from tests.jobs import a_job, job_id

S = JobState
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def panel(qtbot: QtBot, jobs: JobListModel) -> QueuePanel:
    made = QueuePanel(jobs)
    qtbot.addWidget(made)
    made.resize(640, 420)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def view(panel: QueuePanel) -> ShotList:
    found = panel.findChild(ShotList)
    assert found is not None
    return found


def shot(number: int, state: JobState = S.QUEUED, **changes: object) -> JobSnapshot:
    return JobSnapshot(a_job(state, **{"id": job_id(number), "position": float(number), **changes}))


def choose(view: ShotList, *rows: int) -> None:
    view.setFocus()
    model = view.model()
    view.setCurrentIndex(model.index(rows[0], 0))
    for row in rows[1:]:
        view.selectionModel().select(model.index(row, 0), QItemSelectionModel.SelectionFlag.Select)


def names(*numbers: int) -> tuple[str, ...]:
    return tuple(job_id(number) for number in numbers)


MIXED = (
    shot(1),
    shot(2),
    shot(3, S.HELD),
    shot(4, S.RUNNING),
    shot(5, S.UPLOADING),
    shot(6, S.FAILED),
    shot(7, S.UNCERTAIN),
    shot(8),
)


def test_the_groups_are_counted_in_their_heads_and_every_row_is_where_it_is_painted(
    view: ShotList, jobs: JobListModel
) -> None:
    jobs.load(MIXED)
    view.executeDelayedItemsLayout()
    assert [head_words(run) for run in jobs.runs()] == ["Needs you · 3", "Making · 2", "Waiting · 3"]
    boxes = [view.visualRect(jobs.index(row)) for row in range(jobs.rowCount())]
    for row, box in enumerate(boxes):
        assert view.indexAt(box.center()).row() == row
    gaps = [below.top() - above.bottom() - 1 for above, below in pairwise(boxes)]
    assert [row + 1 for row, gap in enumerate(gaps) if gap] == [3, 5], "heads stand between groups, and only there"
    assert not view.indexAt(QPoint(9, boxes[3].top() - 1)).isValid(), "a head is no shot"
    waiting = [jobs.index(row).data() for row in range(5, 8)]
    assert [text.split(" · ")[1] for text in waiting] == ["Next to be sent", "2nd to be sent", "3rd to be sent"]


def test_a_shot_that_is_begun_comes_under_another_head_though_no_row_moves(view: ShotList, jobs: JobListModel) -> None:
    def gap() -> int:
        view.executeDelayedItemsLayout()
        return view.visualRect(jobs.index(1)).top() - view.visualRect(jobs.index(0)).bottom() - 1

    jobs.load((shot(1), shot(2)))
    assert gap() == 0
    jobs.update(shot(1, S.RUNNING))
    assert gap() > 0
    jobs.update(shot(2, S.RUNNING))
    assert gap() == 0


def test_arrows_go_through_all_groups(view: ShotList, jobs: JobListModel) -> None:
    jobs.load(MIXED)
    choose(view, 0)
    for row in range(1, 8):
        QTest.keyClick(view, Qt.Key.Key_Down)
        assert view.currentIndex().row() == row
    QTest.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert view.rows_selected() == list(range(8))


@pytest.mark.parametrize(
    ("rows", "key", "before"),
    [
        ((1,), Qt.Key.Key_Up, 1),
        ((1,), Qt.Key.Key_Down, 4),
        ((1, 2), Qt.Key.Key_Up, 1),
        ((0, 2), Qt.Key.Key_Down, 0),
        ((3,), Qt.Key.Key_Home, 1),
        ((0,), Qt.Key.Key_End, 0),
    ],
)
def test_keys_put_what_is_selected_elsewhere(
    qtbot: QtBot,
    panel: QueuePanel,
    view: ShotList,
    jobs: JobListModel,
    rows: tuple[int, ...],
    key: Qt.Key,
    before: int,
) -> None:
    jobs.load(tuple(shot(number) for number in (1, 2, 3, 4)))
    choose(view, *rows)
    with qtbot.waitSignal(panel.move_requested) as asked:
        QTest.keyClick(view, key, ALT)
    assert asked.args == [names(*(row + 1 for row in rows)), job_id(before) if before else ""]


def test_only_what_is_not_sent_moves_and_only_within_its_group(
    qtbot: QtBot, panel: QueuePanel, view: ShotList, jobs: JobListModel
) -> None:
    jobs.load(MIXED)
    choose(view, 3)
    with qtbot.assertNotEmitted(panel.move_requested):
        QTest.keyClick(view, Qt.Key.Key_Up, ALT)
    choose(view, 7, 3, 2)
    with qtbot.waitSignal(panel.move_requested) as asked:
        QTest.keyClick(view, Qt.Key.Key_Home, ALT)
    assert asked.args == [names(8), job_id(1)]


def drag(view: ShotList, row: int, to: QPoint) -> None:
    start = view.visualRect(view.model().index(row, 0)).center()
    pane = view.viewport()
    QTest.mousePress(pane, Qt.MouseButton.LeftButton, pos=start)
    for at in (start + QPoint(0, 5), start + QPoint(0, 30), to):
        QTest.mouseMove(pane, at)


def test_rows_are_carried_to_a_line_between_two_others(
    qtbot: QtBot, panel: QueuePanel, view: ShotList, jobs: JobListModel
) -> None:
    jobs.load((shot(9, S.RUNNING), *(shot(number) for number in (1, 2, 3, 4))))
    view.executeDelayedItemsLayout()
    choose(view, 1, 2)
    third = view.visualRect(jobs.index(3))
    drag(view, 1, third.center() + QPoint(0, 6))
    assert view.carrying
    assert not view.grab().isNull()
    with qtbot.waitSignal(panel.move_requested) as asked:
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=third.center() + QPoint(0, 6))
    assert asked.args == [names(1, 2), job_id(4)]
    assert not view.carrying


def test_carrying_ends_with_escape_and_outlives_what_happens_to_others(
    qtbot: QtBot, panel: QueuePanel, view: ShotList, jobs: JobListModel
) -> None:
    jobs.load((shot(9, S.RUNNING), *(shot(number) for number in (1, 2, 3))))
    view.executeDelayedItemsLayout()
    drag(view, 3, QPoint(20, 0))
    jobs.update(shot(1, S.UPLOADING))
    jobs.update(shot(9, S.DONE))
    assert view.carrying
    with qtbot.waitSignal(panel.move_requested) as asked:
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 0))
    assert asked.args == [names(3), job_id(2)], "above the group is the head of the group"
    drag(view, 2, QPoint(20, 0))
    QTest.keyClick(view, Qt.Key.Key_Escape)
    with qtbot.assertNotEmitted(panel.move_requested):
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 0))


def test_what_is_in_sight_stays_there_while_rows_come_and_go_above(view: ShotList, jobs: JobListModel) -> None:
    jobs.load(tuple(shot(number) for number in range(100)))
    view.executeDelayedItemsLayout()
    view.scrollTo(jobs.index(60), ShotList.ScrollHint.PositionAtTop)
    before = view.visualRect(jobs.index(60)).top()
    for number in (0, 1, 2):
        jobs.update(shot(number, S.RUNNING))
    jobs.update(shot(3, S.DONE))
    view.executeDelayedItemsLayout()
    row = jobs.row_for(job_id(60))
    assert row is not None
    assert view.visualRect(jobs.index(row)).top() == before


def test_one_question_for_many_says_what_is_free_and_what_may_be_charged(
    qtbot: QtBot, panel: QueuePanel, view: ShotList, jobs: JobListModel
) -> None:
    rendering = shot(1, S.RUNNING, remote_status=RemoteStatus.IN_PROGRESS)
    jobs.load((rendering, shot(2, S.DOWNLOADING), shot(3), shot(4), shot(5, S.HELD)))
    view.setFocus()
    view.selectAll()
    with qtbot.assertNotEmitted(panel.cancel_requested):
        QTest.keyClick(view, Qt.Key.Key_Delete)
    question = panel.window().findChild(CancelQuestion)
    assert question is not None
    assert question.text() == (
        "3 are still in line: cancelling them is free. 1 is being made already: it may finish and be charged."
        " 1 is finished and paid for: it is fetched all the same."
    )
    assert question.do.text() == "Cancel 4 shots"
    assert question.defaultButton() is question.leave
    with qtbot.waitSignal(panel.cancel_requested) as asked:
        question.do.click()
    assert set(asked.args[0]) == set(names(1, 3, 4, 5))


def test_delete_puts_failed_ones_away_and_cancels_the_rest(
    qtbot: QtBot, panel: QueuePanel, view: ShotList, jobs: JobListModel
) -> None:
    jobs.load((shot(1, S.FAILED), shot(2, S.FAILED), shot(3)))
    view.setFocus()
    view.selectAll()
    with qtbot.waitSignal(panel.dismiss_requested) as put_away, qtbot.waitSignal(panel.cancel_requested) as cancelled:
        QTest.keyClick(view, Qt.Key.Key_Delete)
    assert (put_away.args, cancelled.args) == ([names(1, 2)], [names(3)])


def test_another_one_says_its_price_on_the_button_that_pays(qtbot: QtBot, panel: QueuePanel) -> None:
    question = MakeAgainQuestion((a_job(), a_job()), "", panel)
    question.show_price("about $0.48")
    assert question.do.text() == "Make again · about $0.48"
    assert question.defaultButton() is question.leave
    with qtbot.waitSignal(question.agreed) as agreed:
        question.do.click()
    assert len(agreed.args[0]) == 2
    assert isinstance(question, QMessageBox)


def test_what_may_have_been_sent_is_offered_nothing_that_pays_without_a_question() -> None:
    paying = {Action.SEND_NOW, Action.MAKE_AGAIN, Action.EDIT_SHOT}
    for job in (a_job(S.UNCERTAIN), a_job(S.HELD, reason=HoldReason.RESTORED), a_job(S.SUBMITTING)):
        assert not paying & set(offered(job).menu)
    for job in (a_job(), a_job(S.HELD), a_job(S.HELD, reason=HoldReason.EDITING)):
        assert paying <= set(offered(job).menu)


def test_the_whole_queue_has_its_own_menu_and_the_earlier_shots_a_button(qtbot: QtBot, panel: QueuePanel) -> None:
    more = panel.findChild(QAbstractButton, "queueMoreButton")
    earlier = panel.findChild(QAbstractButton, "earlierButton")
    assert more is not None
    assert earlier is not None
    assert not more.isEnabled()
    with qtbot.waitSignal(panel.earlier_wanted):
        earlier.click()
