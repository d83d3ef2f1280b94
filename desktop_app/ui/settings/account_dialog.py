"""Who makes new shots, in a dialog of its own: the account button of the top bar opens it."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.runtime.account_view import AccountsView
from desktop_app.ui.controls import words_button
from desktop_app.ui.plain import PlainLabel
from desktop_app.ui.settings.account_choices import AccountChoices
from desktop_app.ui.theme import Look, font, scaled
from desktop_app.ui.tokens import Space, TextSize

WIDTH = 480


class AccountDialog(QDialog):
    """Never shows a stored token. Opened with `open()`; `show_accounts` keeps it up to date. GUI thread."""

    token_entered = Signal(str)
    token_forgotten = Signal()
    account_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("accountDialog")
        self.setWindowTitle(self.tr("Account"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.LARGE)
        layout.setSpacing(Space.SMALL)
        title = PlainLabel(self.tr("Who makes your shots?"), self)
        title.setFont(font(TextSize.PRICE, strong=True))
        self._choices = AccountChoices(self)
        self._choices.token_entered.connect(self.token_entered)
        self._choices.token_forgotten.connect(self.token_forgotten)
        self._choices.account_chosen.connect(self.account_chosen)
        layout.addWidget(title)
        layout.addSpacing(Space.TINY)
        layout.addWidget(self._choices)
        layout.addStretch(1)
        layout.addLayout(self._foot())
        self.setMinimumWidth(scaled(WIDTH))

    @Slot(object)
    def show_accounts(self, view: AccountsView) -> None:
        """All accounts as they are now."""
        self._choices.show_accounts(view)

    def event(self, event: QEvent) -> bool:
        taken = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            # Another answer has more to say; it doesn't shrink again, so that Done stays where it is.
            self.resize(self.width(), max(self.height(), self.heightForWidth(self.width())))
        return taken

    def showEvent(self, event: QShowEvent) -> None:
        # Wrapped words make a layout ask for more height than it needs at the width it gets.
        self.resize(self.width(), self.heightForWidth(self.width()))
        super().showEvent(event)

    def _foot(self) -> QHBoxLayout:
        done = words_button(self.tr("Done"), Look.PLAIN, self.tr("Close this window"))
        done.setObjectName("accountDoneButton")
        done.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, Space.MEDIUM, 0, 0)
        foot.addStretch(1)
        foot.addWidget(done)
        return foot
