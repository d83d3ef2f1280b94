"""What a screen reader is told of the window and of what opens from it: every control by name, in the right role."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop_app.app import Application, create_application
from desktop_app.ui.library.star_row import StarRow
from tests.small_library import small_library
from tests.walks import NAMED, told, unnamed

WAIT_MS = 15_000
ROLES = {
    "imageDropZone": QAccessible.Role.Button,
    "promptEditor": QAccessible.Role.EditableText,
    "param_duration": QAccessible.Role.ComboBox,
    "generateButton": QAccessible.Role.Button,
    "seekSlider": QAccessible.Role.Slider,
    "starRow": QAccessible.Role.Slider,
    "searchField": QAccessible.Role.EditableText,
    "favouritesFilter": QAccessible.Role.CheckBox,
    "jobList": QAccessible.Role.Table,
    "libraryList": QAccessible.Role.Table,
}


@pytest.fixture
def application(look_of_before: None, tmp_path: Path, qtbot: QtBot) -> Iterator[Application]:
    """With two clips, furnished, and listened to."""
    small_library(tmp_path, "one.mp4", "two.mp4")
    folders = ["--data-dir", str(tmp_path / "data"), "--library-dir", str(tmp_path / "library")]
    made = create_application(["--practice", *folders])
    QAccessible.setActive(True)
    made.window.resize(1280, 800)
    made.window.show()
    qtbot.waitUntil(lambda: rows(made.window, "libraryList") == 2, timeout=WAIT_MS)
    yield made
    for dialog in dialogs():
        dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QAccessible.setActive(False)
    made.shutdown()
    delete(made.window)


def find(window: QWidget, name: str) -> QWidget:
    found = window.findChild(QWidget, name)
    assert found is not None, name
    return found


def rows(window: QWidget, name: str) -> int:
    view = window.findChild(QWidget, name)
    return 0 if view is None else view.model().rowCount()  # type: ignore[attr-defined]


def test_every_control_says_what_it_is(application: Application, qtbot: QtBot) -> None:
    window = application.window
    assert unnamed(window) == []
    button = find(window, "wholeLibraryButton")
    assert isinstance(button, QAbstractButton)
    button.click()
    qtbot.waitUntil(lambda: window.findChild(StarRow) is not None, timeout=WAIT_MS)
    assert unnamed(window) == []
    assert {name: told(find(window, name)).role() for name in ROLES} == ROLES
    clips = told(find(window, "libraryList"))
    assert clips.child(0).text(NAMED).startswith("two · ")
    stars = find(window, "starRow")
    assert isinstance(stars, StarRow)
    stars.show_rating(3)
    assert told(stars).valueInterface().currentValue() == 3
    for opener in ("settingsButton", "accountButton"):
        assert unnamed(opened(window, opener)) == []


def opened(window: QWidget, opener: str) -> QDialog:
    """What stands open after this button, in the place of what was open before."""
    for before in dialogs():
        before.close()
    button = find(window, opener)
    assert isinstance(button, QAbstractButton)
    button.click()
    (found,) = dialogs()
    return found


def dialogs() -> list[QDialog]:
    return [found for found in QApplication.topLevelWidgets() if isinstance(found, QDialog) and found.isVisible()]
