"""Connects an account as its user would: the window, its account button, the token pasted, "Connect" pressed.

`python -m tests.e2e.connect`, with the token on the standard input: it is in no argument and no environment.
"""

import sys

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QAbstractButton, QDialog, QLineEdit

from desktop_app.app import Application, create_application
from desktop_app.domain.ids import RUNCOMFY
from desktop_app.runtime.account_view import AccountsView

PATIENCE_MS = 20_000


class Connecting(QObject):
    """`seen` is what the window knows of the accounts in the end."""

    def __init__(self, application: Application, token: str) -> None:
        super().__init__()
        self._application, self._token = application, token
        self.seen: AccountsView | None = None
        self._pasted = False
        application.backstage.parts.accounts.changed.connect(self._changed)
        QTimer.singleShot(PATIENCE_MS, self, application.shutdown)

    @Slot(object)
    def _changed(self, accounts: AccountsView) -> None:
        self.seen = accounts
        if not self._pasted:
            self._pasted = True
            QTimer.singleShot(0, self, self._paste)
        elif accounts.current.account.id == RUNCOMFY and accounts.current.usable:
            QTimer.singleShot(0, self, self._application.shutdown)

    @Slot()
    def _paste(self) -> None:
        window = self._application.window
        self._button(window, "accountButton").click()
        (dialog,) = window.findChildren(QDialog)
        self._button(dialog, "runcomfyChoice").click()
        field = dialog.findChild(QLineEdit, "tokenField")
        assert field is not None
        field.setText(self._token)
        self._button(dialog, "saveTokenButton").click()

    def _button(self, inside: QObject, name: str) -> QAbstractButton:
        found = inside.findChild(QAbstractButton, name)
        assert found is not None, name
        return found


def main() -> int:
    application = create_application([])
    connecting = Connecting(application, sys.stdin.readline().strip())
    code = application.run()
    seen = connecting.seen
    assert seen is not None
    sys.stdout.write(f"{seen.current.account.id} {seen.current.usable} {seen.current.secret} {seen.keyring_name}\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
