"""The first start: the pages, the shot that waits, and that it comes once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop_app.app import Application, create_application
from desktop_app.domain.ids import PRACTICE, RUNCOMFY
from desktop_app.options import SKIP_WELCOME
from desktop_app.practice.server import PracticeService
from desktop_app.ui.tips.table import Tip
from desktop_app.ui.welcome.welcome_dialog import WelcomeDialog
from tests.practice_service import practice

WAIT_MS = 15_000


class FirstDay:
    """The program on folders that are not there yet; the service at `base`."""

    def __init__(self, qtbot: QtBot, folder: Path, base: str, *more: str) -> None:
        self._qtbot = qtbot
        self._options = [
            f"--data-dir={folder / 'data'}",
            f"--library-dir={folder / 'lib'}",
            f"--api-base={base}",
            *more,
        ]
        self.application = self._start()

    def _start(self) -> Application:
        made = create_application(self._options)
        made.front_window.resize(1280, 800)
        with self._qtbot.waitExposed(made.front_window):
            made.front_window.show()
        made.start()
        return made

    def come_again(self) -> None:
        """The program is closed and started once more."""
        self.end()
        self.application = self._start()

    def welcome(self) -> WelcomeDialog:
        """The pages, once they are there."""
        window = self.application.front_window
        self._qtbot.waitUntil(lambda: window.findChild(WelcomeDialog) is not None, timeout=WAIT_MS)
        found = window.findChild(WelcomeDialog)
        assert found is not None
        self._qtbot.waitUntil(found.isVisible, timeout=WAIT_MS)
        return found

    def button(self, name: str) -> QAbstractButton:
        found = self.application.front_window.findChild(QAbstractButton, name)
        assert found is not None, name
        return found

    def until_make(self) -> QAbstractButton:
        """Make, once it can be pressed."""
        make = self.button("generateButton")
        self._qtbot.waitUntil(make.isEnabled, timeout=WAIT_MS)
        return make

    def end(self) -> None:
        self.application.shutdown()
        delete(self.application.front_window)


@pytest.fixture
def service(tmp_path: Path) -> Iterator[PracticeService]:
    with practice(tmp_path / "service") as running:
        yield running


@pytest.fixture
def day(
    qtbot: QtBot, look_of_before: None, tmp_path: Path, service: PracticeService, monkeypatch: pytest.MonkeyPatch
) -> Iterator[FirstDay]:
    monkeypatch.delenv(SKIP_WELCOME)
    made = FirstDay(qtbot, tmp_path, service.base)
    yield made
    made.end()


def _press(dialog: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(dialog.focusWidget(), key)


def test_the_pages_by_keyboard_and_then_make_waits(day: FirstDay, qtbot: QtBot) -> None:
    dialog = day.welcome()
    room = dialog.findChild(QLabel, "welcomeRoom")
    assert room is not None
    qtbot.waitUntil(lambda: "free there" in room.text(), timeout=WAIT_MS)
    practice_choice = day.button("practiceChoice")
    qtbot.waitUntil(practice_choice.isChecked, timeout=WAIT_MS)
    seen = []
    for _ in range(3):
        seen.append(dialog.page)
        _press(dialog, Qt.Key.Key_Return)
    assert seen == [0, 1, 2]
    assert not dialog.isVisible()
    parts = day.application.backstage.parts
    assert "harbour" in str(day.application.front_window.compose.still.source)
    day.application.front_window.top_bar.show_online(True)  # whatever this machine says
    before = parts.jobs.rowCount()
    day.until_make().click()
    qtbot.waitUntil(lambda: parts.jobs.rowCount() > before, timeout=WAIT_MS)
    (made,) = parts.jobs.snapshots()
    assert made.job.account == PRACTICE
    assert day.application.front_window.tips.shown is Tip.SEVERAL


def test_it_is_skipped_with_escape_and_never_comes_again(day: FirstDay) -> None:
    dialog = day.welcome()
    _press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    day.until_make()
    prompt = day.application.front_window.compose.prompt.text
    assert prompt
    day.come_again()
    day.until_make()
    assert day.application.front_window.findChild(WelcomeDialog) is None
    assert day.application.front_window.compose.prompt.text == prompt


def test_a_token_is_tried_where_it_is_asked_for(day: FirstDay, qtbot: QtBot, service: PracticeService) -> None:
    dialog = day.welcome()
    _press(dialog, Qt.Key.Key_Return)
    day.button("runcomfyChoice").click()
    field = dialog.findChild(QLineEdit, "tokenField")
    status = dialog.findChild(QLabel, "accountStatus")
    assert field is not None
    assert status is not None
    QTest.keyClicks(field, "not-a-token")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "doesn't know this token" in status.text(), timeout=WAIT_MS)
    assert field.hasFocus()
    assert dialog.page == 1
    field.clear()
    QTest.keyClicks(field, service.token)
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: status.text().startswith("Connected"), timeout=WAIT_MS)
    assert day.button("welcomeNextButton").hasFocus(), "Enter goes on, and forgets nothing"
    assert field.text() == ""


def test_who_says_what_to_do_is_not_greeted(
    qtbot: QtBot, look_of_before: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(SKIP_WELCOME)
    day = FirstDay(qtbot, tmp_path, "https://model-api.runcomfy.net", "--account", RUNCOMFY)
    parts = day.application.backstage.parts
    offer = day.button("practiceOfferButton")
    try:
        qtbot.waitUntil(offer.isVisible, timeout=WAIT_MS)
        assert day.application.front_window.findChild(WelcomeDialog) is None
        assert not day.application.front_window.compose.prompt.text
        offer.click()
        qtbot.waitUntil(lambda: parts.preferences.settings.account == PRACTICE, timeout=WAIT_MS)
        make = day.until_make()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is make, timeout=WAIT_MS)
        assert parts.jobs.rowCount() == 0, "nothing is made without a press"
    finally:
        day.end()
