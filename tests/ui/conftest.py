"""The window's own parts, ready to be tried."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.ui.compose_room import Room, enter


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    """A composition panel with real intake and preferences."""
    made = enter(qtbot, tmp_path)
    yield made
    made.leave()
    # What a test put there is a Python object, and must not outlive Python.
    QGuiApplication.clipboard().clear()
