"""What the engine's thread said last of what it says only when it changes: for a window that is built while it runs."""

from PySide6.QtCore import QObject, Slot

from desktop_app.runtime.account_view import AccountsView
from desktop_app.runtime.messages import QueueState


class LastTold(QObject):
    """GUI thread. `None` for what hasn't been said yet: it still comes by its own signal."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.accounts: AccountsView | None = None
        self.queue: QueueState | None = None

    @Slot(object)
    def accounts_changed(self, accounts: AccountsView) -> None:
        self.accounts = accounts

    @Slot(object)
    def queue_changed(self, queue: QueueState) -> None:
        self.queue = queue
