"""A keyring that is locked, slow or says no, under the whole window: it goes on turning, and ends when it is told."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError, KeyringLocked
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop_app.app import Application, create_application
from desktop_app.domain.job import HoldReason, JobState
from desktop_app.practice.script import Call
from desktop_app.practice.server import PracticeService
from desktop_app.runtime.job_list import SnapshotRole
from desktop_app.runtime.messages import JobSnapshot
from tests.engine_house import WAIT_MS, a_draft
from tests.practice_service import practice

LONGEST_GAP = 0.5
"""Seconds: far below the thirty that the keyring takes, far above what a busy machine may."""


class Keyring(KeyringBackend):
    """As the keyring library wants its backends; `answers` is what it does when it is asked."""

    priority = 1
    name = "Test keyring"

    def __init__(self, answers: Callable[[], str | None]) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._answers = answers
        self.asked = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.asked.set()
        return self._answers()

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked

    def delete_password(self, service: str, username: str) -> None:
        raise KeyringLocked


class Heart(QObject):
    """Beats in the GUI thread; `longest` is the longest time between two beats."""

    def __init__(self) -> None:
        super().__init__()
        self.longest, self._last = 0.0, time.monotonic()
        self._timer = QTimer(self, interval=10)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    @Slot()
    def _beat(self) -> None:
        now = time.monotonic()
        self.longest, self._last = max(self.longest, now - self._last), now


@pytest.fixture
def service(tmp_path: Path) -> Iterator[PracticeService]:
    with practice(tmp_path / "service") as running:
        yield running


@contextmanager
def window_with(backend: Keyring, qtbot: QtBot, tmp_path: Path, service: PracticeService) -> Iterator[Application]:
    """On the screen, with the keyring's account in use."""
    before = keyring.get_keyring()
    keyring.set_keyring(backend)
    folders = ["--data-dir", str(tmp_path / "data"), "--library-dir", str(tmp_path / "library")]
    made = create_application([*folders, "--api-base", service.base, "--account", "runcomfy"])
    try:
        with qtbot.waitExposed(made.front_window):
            made.front_window.show()
        qtbot.waitUntil(backend.asked.is_set, timeout=WAIT_MS)
        yield made
    finally:
        keyring.set_keyring(before)
        made.shutdown()
        delete(made.front_window)


def shots(application: Application) -> list[JobSnapshot]:
    jobs = application.window.findChild(QWidget, "jobList")
    assert isinstance(jobs, QAbstractItemView)
    model = jobs.model()
    return [model.index(row, 0).data(SnapshotRole) for row in range(model.rowCount())]


def test_a_keyring_that_takes_its_time_stops_nothing(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, service: PracticeService
) -> None:
    let_go = threading.Event()
    backend = Keyring(lambda: service.token if let_go.wait(30) else None)
    sheet = qapp.styleSheet()
    try:
        with window_with(backend, qtbot, tmp_path, service) as application:
            heart = Heart()
            application.window.compose.make_requested.emit(a_draft())
            qtbot.waitUntil(lambda: bool(shots(application)), timeout=WAIT_MS)
            assert heart.longest < LONGEST_GAP
            assert shots(application)[0].job.state is JobState.QUEUED
            let_go.set()
            qtbot.waitUntil(lambda: not shots(application), timeout=WAIT_MS)
            assert service.ledger.accepted == 1
    finally:
        let_go.set()
        qapp.setStyleSheet(sheet)


def test_a_keyring_that_never_answers_does_not_keep_the_program(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, service: PracticeService
) -> None:
    let_go = threading.Event()
    sheet = qapp.styleSheet()
    try:
        with window_with(Keyring(lambda: str(let_go.wait(30))), qtbot, tmp_path, service) as application:
            began = time.monotonic()
            application.shutdown()
            assert time.monotonic() - began < 5
    finally:
        let_go.set()
        qapp.setStyleSheet(sheet)


@pytest.mark.parametrize("error", [KeyringLocked("locked"), KeyringError("no"), OSError("the bus is gone")])
def test_a_keyring_that_refuses_holds_the_shot_and_says_so(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, service: PracticeService, error: Exception
) -> None:
    def refuse() -> str | None:
        raise error

    sheet = qapp.styleSheet()
    with window_with(Keyring(refuse), qtbot, tmp_path, service) as application:
        heart = Heart()
        application.window.compose.make_requested.emit(a_draft())
        qtbot.waitUntil(lambda: bool(shots(application)) and shots(application)[0].job.state is JobState.HELD)
        assert shots(application)[0].job.reason is HoldReason.NO_TOKEN
        assert heart.longest < LONGEST_GAP
    qapp.setStyleSheet(sheet)
    assert service.arrivals().get(Call.SUBMIT, 0) == 0
