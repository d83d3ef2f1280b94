"""The account dialog: what it says, what it asks for, and what it never shows."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.account import RUNCOMFY_BASE, Account, SecretPlace
from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.ids import ENVIRONMENT, PRACTICE, RUNCOMFY
from desktop_app.runtime.account_view import AccountsView, AccountView
from desktop_app.runtime.preferences import Preferences, Settings, Theme
from desktop_app.ui.settings.account_dialog import AccountDialog
from desktop_app.ui.settings.settings_dialog import SettingsDialog

PRACTICE_VIEW = AccountView(Account(PRACTICE, "Practice", ""), SecretPlace.PRACTICE, usable=True)
RUNCOMFY_ACCOUNT = Account(RUNCOMFY, "RunComfy", RUNCOMFY_BASE)
UNCONNECTED = AccountView(RUNCOMFY_ACCOUNT, SecretPlace.NOWHERE, usable=False)
CONNECTED = AccountView(RUNCOMFY_ACCOUNT, SecretPlace.KEYRING, usable=True, balance_usd="18.40")
TOKEN = "a-token-nobody-should-see"


def accounts(
    *others: AccountView, current: AccountView = PRACTICE_VIEW, keyring: str = "GNOME Keyring"
) -> AccountsView:
    return AccountsView((PRACTICE_VIEW, *others), current, keyring)


@pytest.fixture
def dialog(qtbot: QtBot) -> AccountDialog:
    made = AccountDialog()
    qtbot.addWidget(made)
    made.show_accounts(accounts(UNCONNECTED))
    made.open()
    return made


def part(dialog: QWidget, name: str) -> QAbstractButton:
    found = dialog.findChild(QAbstractButton, name)
    assert found is not None
    return found


def field(dialog: AccountDialog) -> QLineEdit:
    found = dialog.findChild(QLineEdit, "tokenField")
    assert found is not None
    return found


def words(dialog: QWidget) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_a_token_is_asked_for_and_tried_once(qtbot: QtBot, dialog: AccountDialog) -> None:
    with qtbot.assertNotEmitted(dialog.account_chosen):
        part(dialog, "runcomfyChoice").click()
    assert field(dialog).hasFocus()
    assert field(dialog).echoMode() is QLineEdit.EchoMode.Password
    assert not part(dialog, "saveTokenButton").isEnabled()
    QTest.keyClicks(field(dialog), f"  {TOKEN} ")
    with qtbot.waitSignal(dialog.token_entered) as entered:
        QTest.keyClick(field(dialog), Qt.Key.Key_Return)
    assert entered.args == [TOKEN]
    assert "GNOME Keyring" in words(dialog)


def test_there_is_room_for_all_that_another_choice_says(qtbot: QtBot, dialog: AccountDialog) -> None:
    before = dialog.height()
    part(dialog, "runcomfyChoice").click()
    qtbot.waitUntil(lambda: dialog.height() > before)
    said = [label for label in dialog.findChildren(QLabel) if label.isVisible() and label.wordWrap()]
    assert said
    assert not [label.text() for label in said if label.height() < label.heightForWidth(label.width())]
    tall = dialog.height()
    part(dialog, "practiceChoice").click()
    assert dialog.height() == tall


def test_while_it_is_tried_nothing_can_be_sent_twice(qtbot: QtBot, dialog: AccountDialog) -> None:
    part(dialog, "runcomfyChoice").click()
    field(dialog).setText(TOKEN)
    dialog.show_accounts(accounts(AccountView(RUNCOMFY_ACCOUNT, SecretPlace.NOWHERE, usable=False, checking=True)))
    assert not part(dialog, "saveTokenButton").isEnabled()
    assert not field(dialog).isEnabled()
    assert part(dialog, "runcomfyChoice").isChecked()
    assert "costs nothing" in words(dialog)


def test_a_refused_token_says_why_and_can_be_mended(qtbot: QtBot, dialog: AccountDialog) -> None:
    part(dialog, "runcomfyChoice").click()
    field(dialog).setText(TOKEN)
    refused = AccountView(RUNCOMFY_ACCOUNT, SecretPlace.NOWHERE, usable=False, error=AppError(ErrorCode.TOKEN_REFUSED))
    dialog.show_accounts(accounts(refused))
    assert "doesn't know this token" in words(dialog)
    assert field(dialog).text() == TOKEN
    assert part(dialog, "saveTokenButton").isEnabled()


def test_a_stored_token_is_never_shown_again(qtbot: QtBot, dialog: AccountDialog) -> None:
    part(dialog, "runcomfyChoice").click()
    field(dialog).setText(TOKEN)
    dialog.show_accounts(accounts(CONNECTED, current=CONNECTED))
    assert field(dialog).text() == ""
    assert not field(dialog).isVisible()
    assert "Connected · $18.40 left" in words(dialog)
    assert "kept in your system's keyring (GNOME Keyring)" in words(dialog)
    with qtbot.waitSignal(dialog.token_forgotten):
        part(dialog, "forgetTokenButton").click()


def test_without_a_keyring_it_is_said(qtbot: QtBot, dialog: AccountDialog) -> None:
    for_now = AccountView(RUNCOMFY_ACCOUNT, SecretPlace.SESSION, usable=True)
    dialog.show_accounts(accounts(for_now, current=for_now, keyring=""))
    assert "only until you close Stillwake: no keyring was found" in words(dialog)


def test_switching_between_accounts_that_can_be_used(qtbot: QtBot, dialog: AccountDialog) -> None:
    dialog.show_accounts(accounts(CONNECTED, current=CONNECTED))
    with qtbot.waitSignal(dialog.account_chosen) as chosen:
        part(dialog, "practiceChoice").click()
    assert chosen.args == [PRACTICE]
    dialog.show_accounts(accounts(CONNECTED))
    with qtbot.waitSignal(dialog.account_chosen) as chosen:
        part(dialog, "runcomfyChoice").click()
    assert chosen.args == [RUNCOMFY]


def test_a_token_of_the_environment_is_used_and_never_stored(qtbot: QtBot, dialog: AccountDialog) -> None:
    choice = dialog.findChild(QRadioButton, "environmentChoice")
    assert choice is not None
    assert not choice.isVisible()
    given = AccountView(Account(ENVIRONMENT, "RunComfy", RUNCOMFY_BASE), SecretPlace.ENVIRONMENT, usable=True)
    dialog.show_accounts(accounts(UNCONNECTED, given, current=given))
    assert choice.isVisible()
    assert choice.isChecked()
    assert "never stored" in words(dialog)


def test_settings_are_kept_as_they_are_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "settings.json", Settings())
    dialog = SettingsDialog(preferences, tmp_path / "Videos")
    qtbot.addWidget(dialog)
    theme, at_once = dialog.findChild(QComboBox, "themeBox"), dialog.findChild(QComboBox, "atOnceBox")
    assert theme is not None
    assert at_once is not None
    theme.setCurrentIndex(1)
    at_once.setCurrentIndex(3)
    assert preferences.settings.theme is Theme.LIGHT
    assert preferences.settings.at_once == 4
    folder = dialog.findChild(QLineEdit, "libraryFolderField")
    assert folder is not None
    assert folder.text() == str(tmp_path / "Videos")
    preferences.shutdown()
