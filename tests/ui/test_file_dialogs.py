"""The windows about files: what they show while an artist types, what they ask for, and what they say of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.library import LibraryFilter
from desktop_app.runtime.library_files import FileTask
from desktop_app.runtime.library_moving import Move
from desktop_app.runtime.library_space import Part
from desktop_app.runtime.preferences import Preferences, Settings
from desktop_app.ui.library.files.export_dialog import ExportDialog
from desktop_app.ui.library.files.file_dialog import FileDialog
from desktop_app.ui.library.files.move_dialog import MoveDialog
from desktop_app.ui.library.files.rename_dialog import RenameDialog
from desktop_app.ui.library.files.space_dialog import SpaceDialog
from desktop_app.ui.library.moving_window import show_move
from desktop_app.ui.plain import PlainLabel
from tests.files_desk import Desk
from tests.small_library import small_library

WAIT_MS = 15_000


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(small_library(tmp_path, "one.mp4", "two.mp4"))
    yield made
    made.close()


@pytest.fixture
def home(qtbot: QtBot) -> QWidget:
    """What the windows belong to: they go with it."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def part(dialog: FileDialog, kind: type[QWidget], name: str) -> QWidget:
    found = dialog.findChild(kind, name)
    assert found is not None
    return found


def words(dialog: FileDialog, name: str) -> str:
    found = part(dialog, PlainLabel, name)
    assert isinstance(found, PlainLabel)
    return found.text()


def type_into(dialog: FileDialog, name: str, text: str) -> None:
    field = part(dialog, QLineEdit, name)
    assert isinstance(field, QLineEdit)
    field.setText(text)


def test_rename_says_what_the_file_will_be_called_and_why_it_cant_be(desk: Desk, home: QWidget, qtbot: QtBot) -> None:
    dialog = RenameDialog(desk.files, desk.library.row(desk.library.numbers[0]), home)
    dialog.open()
    button = part(dialog, QPushButton, "renameButton")
    assert not button.isEnabled()
    type_into(dialog, "renameField", "a/b")
    assert "a b.mp4" in words(dialog, "renameBecomes")
    type_into(dialog, "renameField", "...")
    assert not button.isEnabled()
    type_into(dialog, "renameField", "TWO")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "TWO.mp4" in words(dialog, "renameProblem"), timeout=WAIT_MS)
    type_into(dialog, "renameField", "three")
    with qtbot.waitSignal(dialog.accepted, timeout=WAIT_MS):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert desk.library.file(desk.library.numbers[0]).name == "three.mp4"


def test_export_shows_an_example_and_copies(desk: Desk, home: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "settings.json", Settings())
    dialog = ExportDialog(desk.files, preferences, desk.library.numbers, home)
    dialog.open()
    qtbot.waitUntil(lambda: "1 one.mp4" in words(dialog, "exportExample"), timeout=WAIT_MS)
    QTest.mouseClick(part(dialog, QPushButton, "exportField_size"), Qt.MouseButton.LeftButton)
    assert "1 one 1920x1080.mp4" in words(dialog, "exportExample")
    type_into(dialog, "exportFolderField", str(tmp_path / "out"))
    with qtbot.waitSignal(dialog.accepted, timeout=WAIT_MS):
        QTest.mouseClick(part(dialog, QPushButton, "exportButton"), Qt.MouseButton.LeftButton)
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == [
        "1 one 1920x1080.mp4",
        "2 two 1920x1080.mp4",
    ]
    assert preferences.settings.export_pattern == "{number} {prompt} {size}"
    preferences.shutdown()


def test_room_is_told_by_part_and_leads_to_what_could_go(desk: Desk, home: QWidget, qtbot: QtBot) -> None:
    posters = desk.library.places.data_dir / "thumbnails"
    posters.mkdir()
    (posters / "a.jpg").write_bytes(bytes(5000))
    dialog = SpaceDialog(desk.files, (), home)
    dialog.open()
    qtbot.waitUntil(lambda: words(dialog, f"spaceSize_{Part.PICTURES}") == "5 kB", timeout=WAIT_MS)
    assert not part(dialog, QPushButton, f"spaceButton_{Part.REJECTED}").isEnabled()
    QTest.mouseClick(part(dialog, QPushButton, f"spaceButton_{Part.PICTURES}"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: words(dialog, f"spaceSize_{Part.PICTURES}") == "0 B", timeout=WAIT_MS)
    wanted: list[LibraryFilter] = []
    dialog.filter_wanted.connect(wanted.append)
    rejected = part(dialog, QPushButton, f"spaceButton_{Part.REJECTED}")
    rejected.setEnabled(True)
    QTest.mouseClick(rejected, Qt.MouseButton.LeftButton)
    assert wanted == [LibraryFilter(rejected=True)]


def test_a_move_is_planned_before_it_can_be_wanted(desk: Desk, home: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = MoveDialog(desk.files, home)
    dialog.open()
    button = part(dialog, QPushButton, "moveButton")
    dialog.take(str(desk.library.root))
    qtbot.waitUntil(lambda: words(dialog, "moveLibraryProblem") != "", timeout=WAIT_MS)
    assert not button.isEnabled()
    dialog.take(str(tmp_path / "elsewhere"))
    qtbot.waitUntil(button.isEnabled, timeout=WAIT_MS)
    with qtbot.waitSignal(desk.files.restart_wanted, timeout=WAIT_MS):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert FileTask.MOVE in [task for task, _ in desk.ended]
    assert (desk.library.places.data_dir / "library-move.json").exists()


def test_a_move_at_the_start_speaks_the_language_that_is_chosen(
    qapp: QApplication, look_of_before: None, tmp_path: Path
) -> None:
    library = small_library(tmp_path, "one.mp4")
    target = tmp_path / "elsewhere"
    said: list[tuple[str, bool]] = []

    def look() -> None:
        window = QApplication.activeModalWidget()
        assert window is not None
        said.append((window.windowTitle(), window.isRightToLeft()))

    QTimer.singleShot(0, look)
    show_move(tmp_path / "data", Move(library.root, target, copied=False), Settings(language="ar"), qapp)
    assert said == [("نقل المكتبة", True)]
    assert not qapp.isRightToLeft()
    assert (target / "2026-11" / "one.mp4").is_file()
