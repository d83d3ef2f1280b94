"""The second page: practise free, or connect RunComfy. The answer to a token stands where it was asked for."""

from PySide6.QtWidgets import QWidget

from desktop_app.ui.settings.account_choices import AccountChoices
from desktop_app.ui.welcome.page import WelcomePage


class AccountPage(WelcomePage):
    """`choices` asks and is told; what is chosen already stays chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Practise free, or connect RunComfy"),
            self.tr("You can change this at any time, at the top right of the window."),
            parent,
        )
        self.choices = AccountChoices(self)
        self.content.addWidget(self.choices)
        self.content.addStretch(1)
