"""Newer versions on the screen: the box that allows the question, and what is shown of the answer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, KnownError, known
from desktop_app.domain.update import Release
from desktop_app.runtime.preferences import Preferences, Settings
from desktop_app.runtime.updates import Updates
from desktop_app.ui.help.update_dialog import UpdateDialog
from desktop_app.ui.settings.updates_section import UpdatesSection

NEWER = Release("0.2.0", "<b>Stars</b> & <img src='http://127.0.0.1/'>", "https://github.com/x")


@pytest.fixture
def preferences(qtbot: QtBot, tmp_path: Path) -> Iterator[Preferences]:
    made = Preferences(tmp_path / "settings.json", Settings())
    yield made
    made.shutdown()


def part(dialog: UpdateDialog, name: str) -> QAbstractButton:
    found = dialog.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


def text(dialog: UpdateDialog, name: str) -> str:
    label = dialog.findChild(QLabel, name)
    assert label is not None, name
    return label.text()


def asked(qtbot: QtBot, preferences: Preferences, answer: Release | KnownError | None) -> tuple[UpdateDialog, Updates]:
    def find(_cancel: CancelToken) -> Release | None:
        if isinstance(answer, KnownError):
            raise answer
        return answer

    updates = Updates(preferences, find=find, version="0.1.0")
    with qtbot.waitSignal(updates.answered, timeout=5000):
        dialog = UpdateDialog(updates)
        qtbot.addWidget(dialog)
        dialog.show()
    updates.shutdown()
    return dialog, updates


def test_what_is_new_is_shown_letter_by_letter_and_can_be_skipped(qtbot: QtBot, preferences: Preferences) -> None:
    dialog, _ = asked(qtbot, preferences, NEWER)
    notes = dialog.findChild(QPlainTextEdit, "updateNotes")
    assert notes is not None
    assert notes.isVisible()
    assert notes.toPlainText() == NEWER.notes
    assert "0.2.0" in text(dialog, "updateHeading")
    assert part(dialog, "openUpdateButton").isVisible()
    QTest.mouseClick(part(dialog, "skipUpdateButton"), Qt.MouseButton.LeftButton)
    assert preferences.settings.update_skipped == "0.2.0"
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("answer", "words"),
    [(None, "nothing newer"), (known(ErrorCode.UNREACHABLE, host="h"), "online"), (known(ErrorCode.REFUSED), "later")],
)
def test_without_a_newer_one_there_is_nothing_to_open(
    qtbot: QtBot, preferences: Preferences, answer: KnownError | None, words: str
) -> None:
    dialog, _ = asked(qtbot, preferences, answer)
    assert words in text(dialog, "updateWords")
    for name in ("openUpdateButton", "skipUpdateButton"):
        assert not part(dialog, name).isVisible()


def test_the_box_is_off_until_it_is_ticked(qtbot: QtBot, preferences: Preferences) -> None:
    section = UpdatesSection(preferences)
    qtbot.addWidget(section)
    box = section.findChild(QCheckBox, "updateCheckBox")
    assert box is not None
    assert not box.isChecked()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert preferences.settings.update_check
    preferences.change(update_check=False)
    assert not box.isChecked()
    with qtbot.waitSignal(section.check_wanted, timeout=5000):
        button = section.findChild(QAbstractButton, "checkUpdatesButton")
        assert button is not None
        button.click()
