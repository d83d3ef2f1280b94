"""The choice of who makes new shots: practice on this computer, or a RunComfy account, connected here once."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from desktop_app.domain.account import SecretPlace
from desktop_app.domain.ids import ENVIRONMENT, PRACTICE, RUNCOMFY, AccountId
from desktop_app.runtime.account_view import AccountsView, AccountView
from desktop_app.ui.controls import words_button
from desktop_app.ui.plain import PlainLabel, tip
from desktop_app.ui.reading import set_margins
from desktop_app.ui.settings.token_entry import TokenEntry
from desktop_app.ui.theme import Look, scaled, wear
from desktop_app.ui.tokens import Space
from desktop_app.words.accounts import balance_words, kept_words
from desktop_app.words.errors import Context, sentence

INDENT = 26
"""Under the words of a radio button."""


class AccountChoices(QWidget):
    """Never shows a stored token. `show_accounts` keeps it up to date. GUI thread.

    `token_entered(str)`: to be tried; `account_chosen(str)`: new shots are to go there.
    """

    token_entered = Signal(str)
    token_forgotten = Signal()
    account_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: AccountsView | None = None
        self._choices: dict[AccountId, QRadioButton] = {}
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.SMALL)
        self._add_practice(layout)
        layout.addSpacing(Space.SMALL)
        self._add_runcomfy(layout)
        self._add_environment(layout)
        self._group.buttonClicked.connect(self._choose)

    @Slot(object)
    def show_accounts(self, view: AccountsView) -> None:
        """All accounts as they are now."""
        self._view = view
        by_id = {account.account.id: account for account in view.accounts}
        self._show_runcomfy(by_id.get(RUNCOMFY), view.keyring_name)
        self._show_environment(by_id.get(ENVIRONMENT))
        practice = by_id.get(PRACTICE)
        trouble = practice.error if practice is not None else None
        self._practice_trouble.setVisible(trouble is not None)
        if trouble is not None:
            self._practice_trouble.setText(sentence(trouble, Context.ACCOUNT).whole)
        if not self._connecting():
            self._choices[view.current.account.id].setChecked(True)
        self._show_entry()

    def _add_practice(self, layout: QVBoxLayout) -> None:
        words = self.tr(
            "Films are made on this computer from your own stills, so you can try everything. Nothing is charged."
        )
        layout.addWidget(self._choice(PRACTICE, "practiceChoice", self.tr("Practice · free"), words))
        layout.addWidget(self._indented(self._hint(words)))
        self._practice_trouble = self._hint("")
        self._practice_trouble.setObjectName("practiceTrouble")
        self._practice_trouble.hide()
        layout.addWidget(self._indented(self._practice_trouble))

    def _add_runcomfy(self, layout: QVBoxLayout) -> None:
        words = self.tr(
            "Your stills are sent to RunComfy and made into clips there. Each shot is charged to your balance."
        )
        layout.addWidget(self._choice(RUNCOMFY, "runcomfyChoice", self.tr("RunComfy"), words))
        layout.addWidget(self._indented(self._hint(words)))
        self._status = self._hint("")
        self._status.setObjectName("accountStatus")
        self._status.setAccessibleName(self.tr("State of the account"))
        self._entry = TokenEntry(self)
        self._entry.entered.connect(self.token_entered)
        self._kept = self._hint("")
        self._kept.setObjectName("tokenKeptLabel")
        self._forget = words_button(
            self.tr("Forget token"), Look.QUIET, self.tr("Remove the token here and from the keyring. Shots stay.")
        )
        self._forget.setObjectName("forgetTokenButton")
        self._forget.clicked.connect(self.token_forgotten)
        status = QHBoxLayout()
        status.setContentsMargins(0, 0, 0, 0)
        status.addWidget(self._status, 1)
        status.addWidget(self._forget)
        self._connected = QWidget(self)
        self._connected.setLayout(status)
        for part in (self._connected, self._entry, self._kept):
            layout.addWidget(self._indented(part))

    def _add_environment(self, layout: QVBoxLayout) -> None:
        words = kept_words(SecretPlace.ENVIRONMENT, "")
        self._environment = QWidget(self)
        inside = QVBoxLayout(self._environment)
        inside.setContentsMargins(0, Space.SMALL, 0, 0)
        inside.setSpacing(Space.SMALL)
        inside.addWidget(
            self._choice(ENVIRONMENT, "environmentChoice", self.tr("RunComfy, from the environment"), words)
        )
        self._environment_words = self._hint(words)
        inside.addWidget(self._indented(self._environment_words))
        self._environment.hide()
        layout.addWidget(self._environment)

    def _choice(self, account: AccountId, name: str, text: str, meaning: str) -> QRadioButton:
        choice = QRadioButton(text, self)
        choice.setObjectName(name)
        choice.setAccessibleName(text)
        choice.setToolTip(tip(meaning))
        self._group.addButton(choice)
        self._choices[account] = choice
        return choice

    def _hint(self, text: str) -> PlainLabel:
        hint = PlainLabel(text, self)
        hint.setWordWrap(True)
        wear(hint, Look.HINT)
        return hint

    def _indented(self, part: QWidget) -> QWidget:
        set_margins(part, scaled(INDENT), 0, 0, 0)
        return part

    def _show_runcomfy(self, account: AccountView | None, keyring_name: str) -> None:
        place = account.secret if account is not None else SecretPlace.NOWHERE
        stored = place in {SecretPlace.KEYRING, SecretPlace.SESSION}
        checking = account is not None and account.checking
        if account is not None and account.usable and not checking:
            self._entry.clear()
        self._entry.show_checking(checking)
        self._forget.setVisible(stored and not checking)
        self._kept.setText(kept_words(place, keyring_name))
        self._status.setText(self._state_words(account))
        self._connected.setVisible(bool(self._status.text()) or stored)

    def _state_words(self, account: AccountView | None) -> str:
        if account is None:
            return ""
        if account.checking:
            return self.tr("Checking the token with a call that costs nothing…")
        if account.error is not None:
            return sentence(account.error, Context.ACCOUNT).whole
        if not account.usable:
            return ""
        left = balance_words(account.balance_usd)
        return self.tr("Connected · {left}").format(left=left) if left else self.tr("Connected")

    def _show_environment(self, account: AccountView | None) -> None:
        self._environment.setVisible(account is not None)
        if account is not None:
            state = self._state_words(account)
            self._environment_words.setText(f"{kept_words(SecretPlace.ENVIRONMENT, '')} {state}".strip())

    def _show_entry(self) -> None:
        account = self._account(RUNCOMFY)
        usable = account is not None and account.usable
        self._entry.setVisible(not usable)
        self._kept.setVisible(usable or self._choices[RUNCOMFY].isChecked())

    def _connecting(self) -> bool:
        """RunComfy is chosen here, but can't be used before a token was taken."""
        account = self._account(RUNCOMFY)
        usable = account is not None and account.usable
        return self._choices[RUNCOMFY].isChecked() and not usable

    def _account(self, wanted: AccountId) -> AccountView | None:
        accounts = self._view.accounts if self._view is not None else ()
        return next((account for account in accounts if account.account.id == wanted), None)

    @Slot()
    def _choose(self) -> None:
        chosen = next(account for account, button in self._choices.items() if button.isChecked())
        self._show_entry()
        if self._connecting():
            self._entry.setFocus()
        elif self._view is None or chosen != self._view.current.account.id:
            self.account_chosen.emit(chosen)
