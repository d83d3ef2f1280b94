"""Settings are found by any of their words, changed at once, put back, and taken to and from a file."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QListWidget,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.runtime.preferences import Preferences, Settings, Theme
from desktop_app.ui.settings.section import Section
from desktop_app.ui.settings.settings_dialog import SettingsDialog
from desktop_app.ui.shortcuts.commands import Command
from desktop_app.ui.shortcuts.shortcuts import shortcuts

WAIT_MS = 10_000


@pytest.fixture
def preferences(tmp_path: Path) -> Iterator[Preferences]:
    made = Preferences(tmp_path / "settings.json", Settings(library_dir="/mine", trusted_hosts=("cdn.example.com",)))
    yield made
    made.shutdown()


@pytest.fixture
def dialog(qtbot: QtBot, preferences: Preferences, tmp_path: Path) -> SettingsDialog:
    made = SettingsDialog(preferences, tmp_path)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.open()
    return made


def sections(dialog: SettingsDialog) -> list[str]:
    return [section.title for section in dialog.findChildren(Section) if section.isVisible()]


def press(dialog: QWidget, name: str) -> None:
    button = dialog.findChild(QAbstractButton, name)
    assert button is not None
    button.click()


def told(dialog: SettingsDialog) -> str:
    label = dialog.findChild(QLabel, "settingsTold")
    assert label is not None
    return label.text()


def choose_file(dialog: SettingsDialog, path: Path) -> None:
    chooser = dialog.findChild(QFileDialog, "settingsFileDialog")
    assert chooser is not None
    chooser.fileSelected.emit(str(path))
    chooser.reject()


def test_any_word_of_a_setting_finds_it(dialog: SettingsDialog) -> None:
    assert sections(dialog) == ["Appearance", "Language"]
    theme, send = dialog.findChild(QComboBox, "themeBox"), dialog.findChild(QCheckBox, "sendWhenBackBox")
    assert theme is not None
    assert send is not None
    for words, found in (("THEME", theme), ("judging col", theme), ("night", theme), ("shots kept", send)):
        dialog.search_for(words)
        assert found.isVisible(), words
        assert theme.isVisible() is (found is theme), words
    dialog.search_for("sprocket")
    nothing = dialog.findChild(QLabel, "settingsNothingFound")
    assert nothing is not None
    assert nothing.isVisible()
    assert "sprocket" in nothing.text()
    assert sections(dialog) == []
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert sections(dialog) == ["Appearance", "Language"]


def test_the_list_leads_to_each_section_by_keyboard(dialog: SettingsDialog) -> None:
    list_ = dialog.findChild(QListWidget, "settingsSections")
    assert list_ is not None
    seen = []
    for _ in range(list_.count()):
        seen += sections(dialog)
        QTest.keyClick(list_, Qt.Key.Key_Down)
    assert seen == [section.title for section in dialog.findChildren(Section)]


def test_a_switch_is_switched_by_its_words_too(dialog: SettingsDialog, preferences: Preferences) -> None:
    dialog.search_for("kept shots")
    switch = dialog.findChild(QCheckBox, "sendWhenBackBox")
    assert switch is not None
    assert switch.accessibleName() == "Send kept shots without asking"
    assert "charged" in switch.accessibleDescription()
    words = next(label for label in dialog.findChildren(QLabel) if label.buddy() is switch)
    QTest.mouseClick(words, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(4, 4))
    assert preferences.settings.send_when_back
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert not preferences.settings.send_when_back


def test_a_reset_asks_once_and_can_be_taken_back(dialog: SettingsDialog, preferences: Preferences) -> None:
    theme = dialog.findChild(QComboBox, "themeBox")
    assert theme is not None
    theme.setCurrentIndex(theme.findData(Theme.HIGH_CONTRAST))
    before = preferences.settings
    assert before.theme is Theme.HIGH_CONTRAST
    press(dialog, "resetSettingsButton")
    question = dialog.findChild(QMessageBox, "resetQuestion")
    assert question is not None
    assert preferences.settings == before
    press(question, "resetYesButton")
    assert preferences.settings == Settings(library_dir="/mine", trusted_hosts=("cdn.example.com",))
    assert theme.currentData() == Theme.DARK
    press(dialog, "settingsUndoButton")
    assert preferences.settings == before
    assert theme.currentData() == Theme.HIGH_CONTRAST


def test_settings_go_to_a_file_and_come_from_one(
    dialog: SettingsDialog, preferences: Preferences, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "to take along.json"
    preferences.change(theme=Theme.LIGHT, at_once=5)
    press(dialog, "exportSettingsButton")
    with qtbot.waitSignal(preferences.exported, timeout=WAIT_MS):
        choose_file(dialog, file)
    assert file.name in told(dialog)
    preferences.change(theme=Theme.DARK, at_once=1)
    before = preferences.settings
    press(dialog, "importSettingsButton")
    with qtbot.waitSignal(preferences.imported, timeout=WAIT_MS):
        choose_file(dialog, file)
    assert (preferences.settings.theme, preferences.settings.at_once) == (Theme.LIGHT, 5)
    press(dialog, "settingsUndoButton")
    assert preferences.settings == before


def test_a_key_in_the_file_that_means_another_thing_already_is_told(
    dialog: SettingsDialog, preferences: Preferences, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "keys.json"
    form = {"stillwake_settings": 1, "settings": {"shortcuts": {"make": "Ctrl+F", "player_mute": "F5"}}}
    file.write_text(json.dumps(form), encoding="utf-8")
    shortcuts().follow(preferences)
    press(dialog, "importSettingsButton")
    with qtbot.waitSignal(preferences.imported, timeout=WAIT_MS):
        choose_file(dialog, file)
    assert told(dialog) == "The settings of keys.json are taken over. Ctrl+F is “Search the library” already."
    assert [shortcuts().words(command) for command in (Command.MAKE, Command.PLAYER_MUTE)] == ["Ctrl+Enter", "F5"]
    shortcuts().reset()


def test_a_file_of_something_else_changes_nothing(
    dialog: SettingsDialog, preferences: Preferences, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "holiday.json"
    file.write_text("{}", encoding="utf-8")
    before = preferences.settings
    press(dialog, "importSettingsButton")
    with qtbot.waitSignal(preferences.imported, timeout=WAIT_MS):
        choose_file(dialog, file)
    assert preferences.settings == before
    assert told(dialog) == "holiday.json holds no settings of Stillwake."
    undo = dialog.findChild(QAbstractButton, "settingsUndoButton")
    assert undo is not None
    assert not undo.isVisible()
