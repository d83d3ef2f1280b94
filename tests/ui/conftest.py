"""The window's own parts, ready to be tried."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.runtime.job_list import JobListModel
from desktop_app.runtime.pictures import Pictures
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.ui.queue.queue_panel import QueuePanel
from desktop_app.ui.theme import forget_measures
from desktop_app.words.states import describe
from tests.ui.compose_room import Room, enter


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    """A composition panel with real intake and preferences."""
    made = enter(qtbot, tmp_path)
    yield made
    made.leave()
    # What a test put there is a Python object, and must not outlive Python.
    QGuiApplication.clipboard().clear()


@pytest.fixture
def jobs(qtbot: QtBot, tmp_path: Path) -> Iterator[JobListModel]:
    """An empty queue with real pictures."""
    pictures = Pictures(LibraryFolder(tmp_path), tmp_path / "thumbnails")
    yield JobListModel(describe, pictures)
    pictures.shutdown()


@pytest.fixture
def panel(qtbot: QtBot, jobs: JobListModel) -> QueuePanel:
    """That queue, on the screen."""
    made = QueuePanel(jobs)
    qtbot.addWidget(made)
    made.resize(640, 320)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def look_of_before(qapp: QApplication) -> Iterator[None]:
    """What the application wore before the test is put on again after it."""
    palette, words, sheet = qapp.palette(), qapp.font(), qapp.styleSheet()
    yield
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(words)
    forget_measures()
