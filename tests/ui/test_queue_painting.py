"""What a change of one shot costs the queue: its own words are painted, and buttons are handed on, not made."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import JobId
from desktop_app.domain.job import JobState
from desktop_app.domain.notice import Notice, NoticeCode
from desktop_app.runtime.job_list import JobListModel
from desktop_app.runtime.messages import JobSnapshot
from desktop_app.ui.notifications import NotificationArea
from desktop_app.ui.plain import SteadyLabel
from desktop_app.ui.queue.queue_head import QueueHead
from desktop_app.ui.queue.queue_panel import QueuePanel
from desktop_app.ui.queue.row_buttons import RowButtons
from desktop_app.ui.queue.shot_delegate import ShotDelegate
from tests.jobs import a_job, job_id


def shot(number: int, state: JobState = JobState.SUBMITTING) -> JobSnapshot:
    return JobSnapshot(a_job(state, id=job_id(number), position=float(number)))


def cross(panel: QueuePanel, number: int) -> QAbstractButton | None:
    return panel.findChild(QAbstractButton, f"cancelButton_{job_id(number)}")


class Watch(QObject):
    """Counts the events of one kind that come to what it filters."""

    def __init__(self, kind: QEvent.Type) -> None:
        super().__init__()
        self._kind, self.count = kind, 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is self._kind
        return False


def test_a_new_shot_takes_the_buttons_of_one_that_is_gone(qtbot: QtBot, panel: QueuePanel, jobs: JobListModel) -> None:
    jobs.load((shot(1),))
    qtbot.waitUntil(lambda: cross(panel, 1) is not None)
    first = cross(panel, 1)
    jobs.update(shot(1, JobState.DONE))
    qtbot.waitUntil(lambda: cross(panel, 1) is None)
    jobs.update(shot(2, JobState.DOWNLOADING))
    qtbot.waitUntil(lambda: cross(panel, 2) is not None)
    second = cross(panel, 2)
    assert second is first
    assert second is not None
    assert second.isVisible()
    assert second.accessibleName() == f"Pause fetching: {shot(2).job.prompt}"
    assert len(panel.findChildren(RowButtons)) == 1


def test_what_was_pressed_for_one_shot_is_never_done_to_the_next(
    qtbot: QtBot, panel: QueuePanel, jobs: JobListModel
) -> None:
    jobs.load((shot(1, JobState.QUEUED),))
    qtbot.waitUntil(lambda: cross(panel, 1) is not None)
    pressed = cross(panel, 1)
    assert pressed is not None
    with qtbot.assertNotEmitted(panel.cancel_requested):
        pressed.animateClick()  # as assistive tools press: its end comes later
        jobs.load((shot(2, JobState.QUEUED),))
        qtbot.waitUntil(lambda: cross(panel, 2) is pressed)
        with qtbot.waitSignal(pressed.clicked):
            pass
    with qtbot.waitSignal(panel.cancel_requested) as asked:
        pressed.click()
    assert asked.args == [(job_id(2),)]


def test_an_assistive_tool_never_finds_another_shot_behind_buttons_it_knows(
    qtbot: QtBot, panel: QueuePanel, jobs: JobListModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs.load((shot(1, JobState.QUEUED),))
    qtbot.waitUntil(lambda: cross(panel, 1) is not None)
    known = cross(panel, 1)
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    jobs.load((shot(2, JobState.QUEUED),))
    qtbot.waitUntil(lambda: cross(panel, 2) is not None)
    assert cross(panel, 2) is not known


def test_the_keyboard_goes_from_buttons_that_go_to_the_list(
    qtbot: QtBot, panel: QueuePanel, jobs: JobListModel
) -> None:
    jobs.load((shot(1), shot(2)))
    qtbot.waitUntil(lambda: cross(panel, 2) is not None)
    panel.activateWindow()
    held = cross(panel, 2)
    assert held is not None
    held.setFocus()
    qtbot.waitUntil(held.hasFocus)
    jobs.update(shot(2, JobState.DONE))
    qtbot.waitUntil(lambda: cross(panel, 2) is None)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "jobList"


def test_only_the_row_that_changed_is_painted(
    qtbot: QtBot, panel: QueuePanel, jobs: JobListModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs.load(tuple(map(shot, range(3))))
    qtbot.waitUntil(lambda: cross(panel, 2) is not None)
    painted: list[int] = []
    paint = ShotDelegate.paint

    def noted(delegate: ShotDelegate, painter: object, option: object, index: object) -> None:
        painted.append(index.row())  # type: ignore[attr-defined]
        paint(delegate, painter, option, index)  # type: ignore[arg-type]

    monkeypatch.setattr(ShotDelegate, "paint", noted)
    for state in (JobState.RUNNING, JobState.SUBMITTING, JobState.RUNNING):  # the first may come with what was left
        painted.clear()
        jobs.update(shot(1, state))
        qtbot.waitUntil(lambda: bool(painted))
    assert set(painted) == {1}


def test_a_button_has_its_drawing_alone_where_words_have_no_room(qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    column = QVBoxLayout(room)
    column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
    head = QueueHead()
    column.addWidget(head)
    room.resize(120, 80)
    room.show()
    qtbot.waitExposed(room)
    button = head.findChild(QAbstractButton, "pauseButton")
    assert button is not None
    assert button.text() == ""
    room.resize(600, 80)
    assert button.text() == "Pause"


def test_words_that_change_lay_nothing_out_anew(qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    label = SteadyLabel("Queue · 10", room)
    room.show()
    qtbot.waitExposed(room)
    QApplication.sendPostedEvents()
    watch = Watch(QEvent.Type.LayoutRequest)
    room.installEventFilter(watch)
    label.setText("Queue · 11")
    QApplication.sendPostedEvents()
    assert watch.count == 0
    label.setText("Queue · 1,234,567 · and many words more")
    QApplication.sendPostedEvents()
    assert watch.count
    wide = label.width()
    assert wide >= label.fontMetrics().horizontalAdvance(label.text())
    label.setText("Queue")
    assert label.fontMetrics().horizontalAdvance("Queue") <= label.width() < wide / 2


def test_what_is_said_twice_lays_nothing_out_anew(qtbot: QtBot) -> None:
    area = NotificationArea()
    qtbot.addWidget(area)
    area.resize(400, 200)
    area.show_notice(Notice(NoticeCode.SHOT_DONE, JobId("one")))
    QApplication.sendPostedEvents()
    watch = Watch(QEvent.Type.LayoutRequest)
    area.installEventFilter(watch)
    area.show_notice(Notice(NoticeCode.SHOT_DONE, JobId("two")))
    QApplication.sendPostedEvents()
    assert watch.count == 0


def test_one_strip_says_one_notice_after_the_other(qtbot: QtBot) -> None:
    area = NotificationArea()
    qtbot.addWidget(area)
    area.resize(400, 200)
    closes = []
    for code in (NoticeCode.SHOT_DONE, NoticeCode.IN_THE_BIN, NoticeCode.FILE_FOUND):
        area.show_notice(Notice(code, data={"count": 2, "name": "A clip"}))
        (close,) = area.findChildren(QAbstractButton)
        closes.append(close)
        close.click()
        assert area.isHidden()
    assert len(set(closes)) == 1
