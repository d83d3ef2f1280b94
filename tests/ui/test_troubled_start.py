"""A job list that can't be had, under the whole window: words, a Make that is refused and not lost, and no crash."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop_app.app import Application, create_application
from desktop_app.domain.job import JobState
from desktop_app.domain.library import LibraryQuery
from desktop_app.practice.script import HOLD, QUICK, Script
from desktop_app.practice.server import PracticeService
from desktop_app.storage.database import FILE_NAME, open_reader, open_writer
from desktop_app.storage.job_store import JobStore
from tests.damaged_list import flip, spoil
from tests.engine_house import WAIT_MS, a_draft
from tests.house.logs import ExpectLog
from tests.practice_service import practice


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PracticeService]:
    with practice(tmp_path / "service", Script(queue_seconds=HOLD, quick=True)) as running:
        monkeypatch.setenv("RUNCOMFY_API_TOKEN", running.token)
        yield running


@pytest.fixture
def application(qapp: QApplication, qtbot: QtBot, tmp_path: Path, service: PracticeService) -> Iterator[Application]:
    sheet = qapp.styleSheet()
    folders = ["--data-dir", str(tmp_path / "data"), "--library-dir", str(tmp_path / "library")]
    made = create_application([*folders, "--api-base", service.base, "--account", "environment"])
    with qtbot.waitExposed(made.front_window):
        made.front_window.show()
    yield made
    made.shutdown()
    delete(made.front_window)
    qapp.setStyleSheet(sheet)


@pytest.fixture
def newer(tmp_path: Path) -> None:
    with closing(open_writer(tmp_path / "data")) as connection:
        connection.execute("PRAGMA user_version = 9")


@pytest.fixture
def damaged(tmp_path: Path, expected_log: ExpectLog) -> None:
    expected_log("the job list (is damaged|was made new)")
    open_writer(tmp_path / "data").close()
    flip(tmp_path / "data", 0, 1)


def notices(application: Application) -> str:
    area = application.front_window.findChild(QWidget, "notificationArea")
    return "" if area is None else " ".join(label.text() for label in area.findChildren(QLabel))


@pytest.mark.usefixtures("newer")
def test_a_later_version_s_list_is_said_and_a_shot_is_refused_kindly(
    application: Application, qtbot: QtBot, tmp_path: Path, service: PracticeService
) -> None:
    qtbot.waitUntil(lambda: "later version of Stillwake" in notices(application), timeout=WAIT_MS)
    window = application.window
    window.compose.prompt.set_text("a small boat turns")
    window.compose.make_requested.emit(a_draft())
    qtbot.waitUntil(lambda: "was not added" in notices(application), timeout=WAIT_MS)
    assert window.compose.prompt.text == "a small boat turns", "what was written is still there to be sent"
    assert window.isVisible()
    assert service.ledger.arrived == 0
    with closing(sqlite3.connect(tmp_path / "data" / FILE_NAME)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (9,)


@pytest.mark.usefixtures("damaged")
def test_a_mended_list_is_said_even_if_it_happened_before_there_was_a_place_for_it(
    application: Application, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: "Your list of shots was damaged" in notices(application), timeout=WAIT_MS)


def test_a_list_damaged_under_the_window_is_mended_said_and_shown_again(
    application: Application, qtbot: QtBot, tmp_path: Path, service: PracticeService, expected_log: ExpectLog
) -> None:
    expected_log("the job list (is damaged|was made new)")
    service.script = QUICK
    window = application.window
    library, jobs = application.backstage.parts.library, application.backstage.parts.jobs
    window.compose.make_requested.emit(a_draft("a first one"))
    qtbot.waitUntil(lambda: library.rowCount() == 1, timeout=WAIT_MS)
    service.script = Script(queue_seconds=HOLD, quick=True)
    window.compose.make_requested.emit(a_draft("a second one"))
    qtbot.waitUntil(lambda: service.ledger.accepted == 2, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "in line" in str(jobs.index(0).data()), timeout=WAIT_MS)
    spoil(tmp_path / "data", 5)
    library.set_query(LibraryQuery("first"))
    qtbot.waitUntil(lambda: "Your list of shots was damaged" in notices(application), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: library.rowCount() == 1, timeout=WAIT_MS)
    library.set_query(LibraryQuery("second"))
    qtbot.waitUntil(lambda: library.rowCount() == 0, timeout=WAIT_MS)
    assert jobs.rowCount() == 1
    library.set_query(LibraryQuery())
    service.script = QUICK
    qtbot.waitUntil(lambda: library.rowCount() == 2, timeout=WAIT_MS)
    assert service.ledger.arrived == 2


def test_closing_the_window_while_busy_asks_nothing_and_loses_nothing(
    application: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    def stored() -> list[JobState]:
        with closing(open_reader(tmp_path / "data")) as connection:
            return [found.job.state for found in JobStore(connection).jobs()]

    qtbot.waitUntil(lambda: application.front_window.findChild(QWidget, "jobList") is not None)
    application.window.compose.make_requested.emit(a_draft())
    qtbot.waitUntil(lambda: stored() == [JobState.RUNNING], timeout=WAIT_MS)
    assert application.window.close()
    assert not application.window.isVisible()
    assert [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog)] == []
    assert stored() == [JobState.RUNNING]
