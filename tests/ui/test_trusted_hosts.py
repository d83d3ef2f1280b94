"""Hosts that were trusted once can be forgotten, by mouse and by keyboard; without any there is nothing to see."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.runtime.preferences import Preferences, Settings
from desktop_app.ui.settings.settings_dialog import SettingsDialog
from desktop_app.ui.settings.trusted_hosts import TrustedHosts

HOSTS = ("cdn.example.com", "a" * 63 + ".a-host-with-quite-a-long-name.example.org")


def opened(qtbot: QtBot, preferences: Preferences, folder: Path) -> SettingsDialog:
    made = SettingsDialog(preferences, folder)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.search_for("hosts")
    return made


def forget(dialog: SettingsDialog, host: str) -> QAbstractButton | None:
    return dialog.findChild(QAbstractButton, f"forgetHostButton_{host}")


@pytest.mark.parametrize("by", ["mouse", "keyboard"])
def test_a_host_is_forgotten_at_once(qtbot: QtBot, tmp_path: Path, by: str) -> None:
    preferences = Preferences(tmp_path / "settings.json", Settings(trusted_hosts=HOSTS))
    dialog = opened(qtbot, preferences, tmp_path)
    (hosts,) = dialog.findChildren(TrustedHosts)
    assert hosts.isVisible()
    for number, host in enumerate(HOSTS):
        button = forget(dialog, host)
        assert button is not None
        assert button.accessibleName() == f"Forget {host}"
        assert dialog.rect().contains(QRect(button.mapTo(dialog, QPoint()), button.size()))
        if by == "mouse":
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        else:
            button.setFocus()
            QTest.keyClick(button, Qt.Key.Key_Space)
        assert preferences.settings.trusted_hosts == HOSTS[number + 1 :]
        assert number or dialog.focusWidget() is forget(dialog, HOSTS[1])
    assert not hosts.isVisible()
    preferences.shutdown()


def test_without_any_it_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "settings.json", Settings())
    dialog = opened(qtbot, preferences, tmp_path)
    (hosts,) = dialog.findChildren(TrustedHosts)
    said = [label for label in dialog.findChildren(QLabel) if "own hosts only" in label.text()]
    assert not hosts.isVisible()
    assert said[0].isVisible()
    preferences.change(trusted_hosts=HOSTS)
    assert hosts.isVisible()
    assert not said[0].isVisible()
    preferences.shutdown()
