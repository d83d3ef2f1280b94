"""About Stillwake: the version to copy, and the licences of everything, read when asked for and searched as text."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop_app import __version__
from desktop_app.ui.help.about_dialog import AboutDialog


@pytest.fixture
def about(qtbot: QtBot) -> Iterator[AboutDialog]:
    made = AboutDialog()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.open()
    yield made
    made.close()
    QGuiApplication.clipboard().clear()


def press(about: AboutDialog, name: str) -> None:
    button = about.findChild(QAbstractButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_version_is_shown_and_copied(about: AboutDialog) -> None:
    version = about.findChild(QLabel, "aboutVersion")
    assert version is not None
    assert __version__ in version.text()
    press(about, "copyAboutButton")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"Stillwake {__version__}\nPython 3.")


def test_the_licences_are_read_when_asked_for_and_searched(qtbot: QtBot, about: AboutDialog) -> None:
    assert about.findChild(QPlainTextEdit, "licencesText") is None
    press(about, "showLicencesButton")
    text, search = about.findChild(QPlainTextEdit, "licencesText"), about.findChild(QLineEdit, "licencesSearch")
    told = about.findChild(QLabel, "licencesTold")
    assert text is not None
    assert search is not None
    assert told is not None
    qtbot.waitUntil(lambda: "PySide6_Essentials" in text.toPlainText(), timeout=10000)
    QTest.keyClicks(search, "mit")
    first = text.textCursor().selectionStart()
    assert text.textCursor().selectedText().lower() == "mit"
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert text.textCursor().selectionStart() > first
    assert about.isVisible()  # Enter in the field finds, and closes nothing
    search.setText("no such words")
    assert told.isVisible()
    assert "no such words" in told.text()
