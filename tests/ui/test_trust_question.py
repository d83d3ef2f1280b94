"""Whether a clip may be fetched from a host that isn't RunComfy's: asked in words, answered by a click, remembered."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.job import JobState, WaitingFor
from desktop_app.domain.notice import Notice, NoticeCode
from desktop_app.runtime.job_list import JobListModel
from desktop_app.runtime.messages import JobSnapshot
from desktop_app.ui.notifications import NotificationArea
from desktop_app.ui.queue.queue_panel import QueuePanel
from tests.jobs import a_job, job_id

HOST = "cdn.example.com"
QUESTION = f"The clip is on {HOST}, which isn't RunComfy's. Fetch it from there?"


def asking(number: int, host: str = HOST) -> JobSnapshot:
    """A finished shot whose clip is on `host`."""
    error = AppError(ErrorCode.MEDIA_UNTRUSTED, {"host": host})
    changes = {"waiting_for": WaitingFor.TRUST, "error": error, "id": job_id(number), "position": float(number)}
    return JobSnapshot(a_job(JobState.DOWNLOADING, **changes))


@pytest.fixture
def panel(qtbot: QtBot, jobs: JobListModel) -> QueuePanel:
    made = QueuePanel(jobs)
    qtbot.addWidget(made)
    made.resize(640, 320)
    with qtbot.waitExposed(made):
        made.show()
    return made


def button(inside: QWidget, name: str) -> QAbstractButton | None:
    return inside.findChild(QAbstractButton, name)


def question(qtbot: QtBot, panel: QueuePanel) -> QMessageBox:
    name = f"trustButton_{job_id(1)}"
    qtbot.waitUntil(lambda: button(panel, name) is not None)
    ask = button(panel, name)
    assert ask is not None
    ask.click()
    (asked,) = [found for found in panel.findChildren(QDialog) if found.isVisible()]
    assert isinstance(asked, QMessageBox)
    return asked


def test_a_row_asks_and_a_yes_names_the_host(qtbot: QtBot, panel: QueuePanel, jobs: JobListModel) -> None:
    making = JobSnapshot(a_job(JobState.RUNNING, id=job_id(0), position=0.0))
    jobs.load((making, asking(1)))
    first = jobs.index(0).data()
    assert first == f"Rain on the tramlines · Finished, on {HOST}, which isn't RunComfy's. Fetch it from there?"
    asked = question(qtbot, panel)
    assert asked.text() == QUESTION
    assert "without your token" in asked.informativeText()
    yes = button(asked, "trustButton")
    assert yes is not None
    with qtbot.waitSignal(panel.trust_given) as given:
        yes.click()
    assert given.args == [HOST]


def test_not_now_is_the_answer_of_a_hasty_return_key(qtbot: QtBot, panel: QueuePanel, jobs: JobListModel) -> None:
    jobs.load((asking(1),))
    with qtbot.assertNotEmitted(panel.trust_given), qtbot.waitSignal(panel.trust_declined) as declined:
        asked = question(qtbot, panel)
        assert asked.defaultButton().text() == "Not now"
        asked.defaultButton().click()
    assert declined.args == [HOST]
    assert button(panel, f"trustButton_{job_id(1)}") is not None


def test_a_row_that_was_put_off_can_be_taken_up_again(qtbot: QtBot, panel: QueuePanel, jobs: JobListModel) -> None:
    snapshot = asking(1)
    jobs.load((replace(snapshot, job=replace(snapshot.job, waiting_for=WaitingFor.PAUSE)),))
    assert jobs.index(0).data().endswith(f"Finished, on {HOST} · not fetched yet")
    yes = button(question(qtbot, panel), "trustButton")
    assert yes is not None
    with qtbot.waitSignal(panel.trust_given) as given:
        yes.click()
    assert given.args == [HOST]


def test_a_link_that_is_not_safe_is_no_question(qtbot: QtBot, panel: QueuePanel, jobs: JobListModel) -> None:
    jobs.load((asking(1, host=""),))
    qtbot.waitUntil(lambda: button(panel, f"cancelButton_{job_id(1)}") is not None)
    assert button(panel, f"trustButton_{job_id(1)}") is None


def test_the_notice_asks_too(qtbot: QtBot) -> None:
    area = NotificationArea()
    qtbot.addWidget(area)
    notice = Notice(NoticeCode.HOST_UNKNOWN, job_id(1), data={"host": HOST})
    for words, key in (("Not now", "later"), ("Fetch from there", "trust")):
        area.show_notice(notice)
        choice = [found for found in area.findChildren(QAbstractButton) if found.text() == words][-1]
        assert choice.accessibleName() == words
        with qtbot.waitSignal(area.taken) as taken:
            choice.click()
        assert taken.args == [notice, key]
        assert area.isHidden()
