"""Choices are remembered: at once in memory, soon on disk, and certainly by the end."""

import logging
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.runtime.preferences import Preferences, Settings, Theme
from desktop_app.storage import settings as kept
from tests.house.logs import ExpectLog


def test_many_changes_are_one_write_a_little_later(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    preferences = Preferences(path, Settings())
    heard: list[Settings] = []
    preferences.changed.connect(heard.append)
    for volume in (0.1, 0.2, 0.3):
        preferences.change(volume=volume)
    preferences.change(volume=0.3)
    assert [settings.volume for settings in heard] == [0.1, 0.2, 0.3]
    assert not path.exists(), "nothing is written while the user is at it"
    qtbot.waitUntil(path.exists)
    assert kept.load(path) == preferences.settings
    preferences.shutdown()


def test_the_last_change_is_saved_at_the_end(qtbot: QtBot, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "deep" / "settings.json", Settings())
    preferences.change(theme=Theme.LIGHT)
    preferences.shutdown()
    assert kept.load(tmp_path / "deep" / "settings.json").theme is Theme.LIGHT


def test_a_folder_that_cannot_be_written_is_said_in_the_log(
    qtbot: QtBot, tmp_path: Path, expected_log: ExpectLog, caplog: pytest.LogCaptureFixture
) -> None:
    expected_log("could not be saved")
    (tmp_path / "file").write_text("in the way")
    preferences = Preferences(tmp_path / "file" / "settings.json", Settings())
    preferences.change(muted=True)
    with caplog.at_level(logging.WARNING):
        preferences.shutdown()
        qtbot.waitUntil(lambda: bool(caplog.records))
    assert preferences.settings.muted


def test_a_field_that_is_none_is_a_bug(qtbot: QtBot, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "settings.json", Settings())
    with pytest.raises(TypeError):
        preferences.change(colour="red")
    preferences.shutdown()
