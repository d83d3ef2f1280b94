"""No network at the start, and its return: the whole window, with a service that counts as one far away."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QCheckBox, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop_app.app import Application, create_application
from desktop_app.domain.ids import RUNCOMFY
from desktop_app.domain.job import JobState
from desktop_app.domain.request import GenerationRequest
from desktop_app.practice.script import Call
from desktop_app.practice.server import PracticeService
from desktop_app.runtime.job_list import SnapshotRole
from desktop_app.storage import settings as settings_file
from desktop_app.storage.database import open_reader, open_writer
from desktop_app.storage.job_store import JobChange, JobStore
from desktop_app.storage.settings import Settings
from desktop_app.ui.notifications import NotificationArea
from desktop_app.ui.settings.settings_dialog import SettingsDialog
from tests.engine_house import LINK, WAIT_MS, a_draft
from tests.jobs import a_job
from tests.practice_service import practice

SHOTS = 3


@pytest.fixture
def service(tmp_path: Path) -> Iterator[PracticeService]:
    with practice(tmp_path / "service") as running:
        yield running


@pytest.fixture(autouse=True)
def _far_away(monkeypatch: pytest.MonkeyPatch, service: PracticeService) -> None:
    monkeypatch.setattr("desktop_app.runtime.account.is_loopback", lambda _host: False)
    monkeypatch.setattr("desktop_app.runtime.connectivity.network_information", lambda: None)
    monkeypatch.setenv("RUNCOMFY_API_TOKEN", service.token)


@pytest.fixture
def application(qapp: QApplication, qtbot: QtBot, tmp_path: Path, service: PracticeService) -> Iterator[Application]:
    """Started without a network. The same settings have cost $0.24 before."""
    draft = a_draft()
    done = a_job(JobState.DONE, account=RUNCOMFY, request=GenerationRequest(draft.model_id, draft.values, LINK))
    with closing(open_writer(tmp_path / "data")) as connection:
        JobStore(connection).apply(JobChange(replace(done, cost_usd=Decimal("0.24")), None))
    sheet = qapp.styleSheet()
    folders = ["--data-dir", str(tmp_path / "data"), "--library-dir", str(tmp_path / "library")]
    made = create_application([*folders, "--api-base", service.base, "--account", "environment"])
    made.backstage.parts.connectivity.report(False)
    with qtbot.waitExposed(made.front_window):
        made.front_window.show()
    qtbot.waitUntil(lambda: made.front_window.findChild(QWidget, "jobList") is not None)
    yield made
    made.shutdown()
    delete(made.front_window)
    qapp.setStyleSheet(sheet)


def find(application: Application, name: str) -> QWidget:
    found = application.window.findChild(QWidget, name)
    assert found is not None, name
    return found


def states(application: Application) -> list[JobState]:
    jobs = find(application, "jobList")
    assert isinstance(jobs, QAbstractItemView)
    model = jobs.model()
    return [model.index(row, 0).data(SnapshotRole).job.state for row in range(model.rowCount())]


def compose(application: Application, qtbot: QtBot) -> None:
    for number in range(SHOTS):
        application.window.compose.make_requested.emit(a_draft(f"shot {number}"))
    qtbot.waitUntil(lambda: states(application) == [JobState.HELD] * SHOTS, timeout=WAIT_MS)


def notices(application: Application) -> list[str]:
    area = find(application, "notificationArea")
    assert isinstance(area, NotificationArea)
    return [label.text() for label in area.findChildren(QLabel) if label.text()]


def all_done(tmp_path: Path) -> bool:
    with closing(open_reader(tmp_path / "data")) as connection:
        return [found.job.state for found in JobStore(connection).jobs()] == [JobState.DONE] * (SHOTS + 1)


def test_shots_are_kept_and_one_word_sends_them_at_their_price(
    application: Application, qtbot: QtBot, tmp_path: Path, service: PracticeService
) -> None:
    assert find(application, "offlineBanner").isVisible()
    library = find(application, "libraryList")
    assert library.isVisible()
    compose(application, qtbot)
    offer = find(application, "releaseLabel")
    assert isinstance(offer, QLabel)
    assert not offer.isVisible()
    assert service.arrivals().get(Call.SUBMIT, 0) == 0

    application.backstage.parts.connectivity.report(True)
    qtbot.waitUntil(lambda: any("back online" in words for words in notices(application)), timeout=WAIT_MS)
    (said,) = [words for words in notices(application) if "back online" in words]
    assert said == "You are back online. 3 shots are kept here, about $0.72. Send them?"
    assert not find(application, "offlineBanner").isVisible()
    assert offer.text() == "3 shots, about $0.72. Send?"
    assert service.arrivals().get(Call.SUBMIT, 0) == 0

    send = find(application, "releaseButton")
    assert isinstance(send, QAbstractButton)
    send.click()
    qtbot.waitUntil(lambda: all_done(tmp_path), timeout=WAIT_MS)
    assert service.ledger.accepted == SHOTS
    qtbot.waitUntil(lambda: not offer.isVisible(), timeout=WAIT_MS)


def test_they_go_out_by_themselves_if_the_artist_chose_so(
    application: Application, qtbot: QtBot, tmp_path: Path, service: PracticeService
) -> None:
    dialog = SettingsDialog(application.backstage.parts.preferences, tmp_path, application.window)
    qtbot.addWidget(dialog)
    choice = dialog.findChild(QCheckBox, "sendWhenBackBox")
    assert choice is not None
    assert not choice.isChecked(), "never without the artist's own word"
    choice.click()
    compose(application, qtbot)
    application.backstage.parts.connectivity.report(True)
    qtbot.waitUntil(lambda: all_done(tmp_path), timeout=WAIT_MS)
    assert service.ledger.accepted == SHOTS
    assert not any("back online" in words for words in notices(application))
    application.shutdown()
    assert settings_file.load(tmp_path / "data" / settings_file.FILE_NAME).send_when_back
    assert not Settings().send_when_back
