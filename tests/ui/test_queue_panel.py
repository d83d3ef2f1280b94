"""The queue as it is shown and asked: words, buttons, keys, and no cancel that costs without a question."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
)
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.ids import JobId
from desktop_app.domain.job import HoldReason, Job, JobState, RemoteStatus, WaitingFor
from desktop_app.runtime.job_list import JobListModel
from desktop_app.runtime.messages import JobSnapshot, QueueState
from desktop_app.ui.queue.queue_panel import QueuePanel
from desktop_app.ui.queue.shot_list import ShotList
from tests.jobs import NOW, a_job, job_id


def shot(number: int, state: JobState, **changes: object) -> JobSnapshot:
    job: Job = replace(a_job(state, id=job_id(number), position=float(number)), **changes)  # type: ignore[arg-type]
    return JobSnapshot(job)


def rows(panel: QueuePanel) -> QAbstractItemView:
    found = panel.findChild(QAbstractItemView, "jobList")
    assert found is not None
    return found


def button(panel: QueuePanel, what: str, job: JobId) -> QAbstractButton | None:
    return panel.findChild(QAbstractButton, f"{what}Button_{job}")


def press(qtbot: QtBot, panel: QueuePanel, what: str, number: int) -> None:
    qtbot.waitUntil(lambda: button(panel, what, job_id(number)) is not None)
    found = button(panel, what, job_id(number))
    assert found is not None
    found.click()


def dialog(panel: QueuePanel) -> QDialog:
    return next(found for found in panel.window().findChildren(QDialog) if found.isVisible())


def press_in(found: QDialog, name: str) -> None:
    choice = found.findChild(QAbstractButton, name)
    assert choice is not None
    choice.click()


def text(panel: QueuePanel, name: str) -> str:
    label = panel.findChild(QLabel, name)
    assert label is not None
    return label.text()


def test_an_empty_queue_says_what_to_do(panel: QueuePanel, jobs: JobListModel) -> None:
    empty = panel.findChild(QLabel, "queueEmpty")
    assert empty is not None
    assert empty.isVisible()
    jobs.load((shot(1, JobState.QUEUED), shot(2, JobState.QUEUED)))
    assert not empty.isVisible()
    assert text(panel, "queueTitle") == "Queue · 2"


def test_rows_are_readable_without_seeing_them(panel: QueuePanel, jobs: JobListModel) -> None:
    jobs.load((shot(1, JobState.RUNNING, remote_status=RemoteStatus.IN_QUEUE),))
    index = rows(panel).model().index(0, 0)
    assert index.data(Qt.ItemDataRole.UserRole) == job_id(1)
    assert index.data() == "Rain on the tramlines · In line · cancelling is free"


def test_every_state_can_be_painted(panel: QueuePanel, jobs: JobListModel) -> None:
    jobs.load(tuple(shot(number, state) for number, state in enumerate(JobState)))
    assert not panel.grab().isNull()


def test_cancelling_in_line_is_done_at_once(qtbot: QtBot, panel: QueuePanel, jobs: JobListModel) -> None:
    jobs.load((shot(1, JobState.RUNNING, remote_status=RemoteStatus.IN_QUEUE),))
    with qtbot.waitSignal(panel.cancel_requested) as asked:
        press(qtbot, panel, "cancel", 1)
    assert asked.args == [(job_id(1),)]


def test_cancelling_what_renders_asks_first(qtbot: QtBot, panel: QueuePanel, jobs: JobListModel) -> None:
    jobs.load((shot(1, JobState.RUNNING, remote_status=RemoteStatus.IN_PROGRESS),))
    with qtbot.assertNotEmitted(panel.cancel_requested):
        press(qtbot, panel, "cancel", 1)
        question = dialog(panel)
    assert isinstance(question, QMessageBox)
    assert question.text() == "Already rendering: it will finish and may be charged."
    with qtbot.waitSignal(panel.cancel_requested) as asked:
        press_in(question, "confirmCancelButton")
    assert asked.args == [(job_id(1),)]


def test_keys_cancel_and_answer(qtbot: QtBot, panel: QueuePanel, jobs: JobListModel) -> None:
    jobs.load((shot(1, JobState.UNCERTAIN), shot(2, JobState.QUEUED)))
    view = rows(panel)
    view.setFocus()
    with qtbot.waitSignal(panel.chosen) as chosen:
        view.setCurrentIndex(view.model().index(1, 0))
    assert chosen.args[0].job.id == job_id(2)
    with qtbot.waitSignal(panel.cancel_requested):
        QTest.keyClick(view, Qt.Key.Key_Delete)
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert dialog(panel).objectName() == "answerDialog"


def test_an_uncertain_shot_is_never_sent_again_without_a_click(
    qtbot: QtBot, panel: QueuePanel, jobs: JobListModel
) -> None:
    jobs.load((shot(1, JobState.UNCERTAIN, submitted_at=NOW),))
    press(qtbot, panel, "answer", 1)
    with qtbot.assertNotEmitted(panel.send_again_requested):
        press_in(dialog(panel), "leaveButton")
    press(qtbot, panel, "answer", 1)
    with qtbot.waitSignal(panel.send_again_requested) as asked:
        press_in(dialog(panel), "sendAgainButton")
    assert asked.args == [job_id(1)]


def test_the_id_of_an_uncertain_shot_is_checked(qtbot: QtBot, panel: QueuePanel, jobs: JobListModel) -> None:
    jobs.load((shot(1, JobState.UNCERTAIN),))
    press(qtbot, panel, "answer", 1)
    answer = dialog(panel)
    press_in(answer, "itsThereButton")
    field = answer.findChild(QLineEdit, "requestIdField")
    use = answer.findChild(QAbstractButton, "useIdButton")
    assert field is not None
    assert use is not None
    for wrong in ("", "no id at all", "a/b", "x" * 129):
        field.setText(wrong)
        assert not use.isEnabled()
    field.setText("  req_42-A ")
    with qtbot.waitSignal(panel.found) as found:
        use.click()
    assert found.args == [job_id(1), "req_42-A"]


def test_a_failed_shot_explains_itself_and_keeps_its_settings(
    qtbot: QtBot, panel: QueuePanel, jobs: JobListModel
) -> None:
    error = AppError(ErrorCode.GENERATION_FAILED, {"message": "out of memory"})
    jobs.load((shot(1, JobState.FAILED, error=error), shot(2, JobState.FAILED, request_id=None)))
    press(qtbot, panel, "details", 1)
    details = dialog(panel).findChild(QPlainTextEdit, "detailsText")
    assert details is not None
    assert "generation_failed" in details.toPlainText()
    press_in(dialog(panel), "copyDetailsButton")
    assert "out of memory" in QGuiApplication.clipboard().text()
    press_in(dialog(panel), "closeDetailsButton")
    with qtbot.waitSignal(panel.look_again_requested):
        press(qtbot, panel, "look_again", 1)
    assert button(panel, "look_again", job_id(2)) is None
    with qtbot.waitSignal(panel.edit_requested) as edited:
        press(qtbot, panel, "edit", 2)
    assert edited.args[0].id == job_id(2)
    with qtbot.waitSignal(panel.dismiss_requested):
        press(qtbot, panel, "dismiss", 2)


def test_a_paused_download_can_go_on(qtbot: QtBot, panel: QueuePanel, jobs: JobListModel) -> None:
    jobs.load((shot(1, JobState.DOWNLOADING, waiting_for=WaitingFor.PAUSE),))
    with qtbot.waitSignal(panel.look_again_requested):
        press(qtbot, panel, "go_on", 1)


def test_buttons_follow_the_state(qtbot: QtBot, panel: QueuePanel, jobs: JobListModel) -> None:
    running = shot(1, JobState.RUNNING)
    jobs.load((running,))
    qtbot.waitUntil(lambda: button(panel, "cancel", job_id(1)) is not None)
    jobs.update(shot(1, JobState.CANCELLING))
    qtbot.waitUntil(lambda: button(panel, "cancel", job_id(1)) is None)
    jobs.update(shot(1, JobState.DONE))
    assert rows(panel).model().rowCount() == 0


def test_only_rows_in_sight_have_buttons_and_all_are_within_reach(
    qtbot: QtBot, panel: QueuePanel, jobs: JobListModel
) -> None:
    jobs.load(tuple(shot(number, JobState.QUEUED) for number in range(500)))
    qtbot.waitUntil(lambda: button(panel, "cancel", job_id(0)) is not None)
    view = rows(panel)
    view.scrollToBottom()
    qtbot.waitUntil(lambda: button(panel, "cancel", job_id(499)) is not None)
    qtbot.waitUntil(lambda: button(panel, "cancel", job_id(0)) is None)
    crosses = [found for found in view.findChildren(QAbstractButton) if "cancel" in found.objectName()]
    assert len(crosses) < 15
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QAbstractButton)
    assert focused.accessibleName().startswith("Cancel: ")


def test_kept_shots_are_offered_when_they_could_be_sent(qtbot: QtBot, panel: QueuePanel) -> None:
    send = panel.findChild(QAbstractButton, "releaseButton")
    assert send is not None
    panel.set_online(False)
    panel.set_queue(QueueState(paused=False, at_once=2, held=12, unsent=12, active=0))
    assert not send.isVisible()
    panel.set_online(True)
    panel.set_price("about $2.88")
    assert text(panel, "releaseLabel") == "12 shots, about $2.88. Send?"
    with qtbot.waitSignal(panel.release_requested):
        send.click()


def test_pausing_says_so(qtbot: QtBot, panel: QueuePanel) -> None:
    pause = panel.findChild(QAbstractButton, "pauseButton")
    assert pause is not None
    with qtbot.waitSignal(panel.pause_toggled) as asked:
        pause.click()
    assert asked.args == [True]
    panel.set_queue(QueueState(paused=True, at_once=2, held=0, unsent=0, active=0))
    assert text(panel, "queueTitle") == "Queue · paused"
    with qtbot.waitSignal(panel.pause_toggled) as asked:
        pause.click()
    assert asked.args == [False]


def test_the_clock_ticks_only_while_something_on_screen_does(
    qtbot: QtBot, panel: QueuePanel, jobs: JobListModel
) -> None:
    view = panel.findChild(ShotList)
    assert view is not None
    started = NOW - timedelta(seconds=5)
    jobs.load((shot(1, JobState.RUNNING, remote_status=RemoteStatus.IN_PROGRESS, started_at=started),))
    qtbot.waitUntil(lambda: view.ticking)
    panel.hide()
    assert not view.ticking
    panel.show()
    qtbot.waitUntil(lambda: view.ticking)
    jobs.update(shot(1, JobState.RUNNING, remote_status=RemoteStatus.IN_QUEUE))
    qtbot.waitUntil(lambda: not view.ticking)


def test_a_shot_of_a_mended_list_is_sent_only_by_its_own_button(
    panel: QueuePanel, jobs: JobListModel, qtbot: QtBot
) -> None:
    jobs.load((shot(1, JobState.HELD, reason=HoldReason.RESTORED),))
    assert "may have been sent already" in rows(panel).model().index(0, 0).data()
    with qtbot.waitSignal(panel.send_again_requested) as asked:
        press(qtbot, panel, "send", 1)
    assert asked.args == [job_id(1)]
