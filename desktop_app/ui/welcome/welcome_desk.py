"""Opens the welcome pages, at a first start and from the help menu, and prepares a practice clip. Built on demand."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain.library import EVERYTHING
from desktop_app.runtime.account_view import AccountsView
from desktop_app.runtime.parts import Parts
from desktop_app.ui.compose.compose_panel import ComposePanel
from desktop_app.ui.library.file_actions import FileActions
from desktop_app.ui.library.library_panel import LibraryPanel

if TYPE_CHECKING:
    from desktop_app.ui.welcome.practice_offer import PracticeOffer
    from desktop_app.ui.welcome.welcome_dialog import WelcomeDialog


class WelcomeDesk(QObject):
    """Lives with the window. `show_accounts` tells it, and the pages if they are open, of the accounts. GUI thread."""

    def __init__(
        self, parts: Parts, compose: ComposePanel, library: LibraryPanel, files: FileActions, window: QWidget
    ) -> None:
        super().__init__(window)
        self._parts, self._compose, self._library = parts, compose, library
        self._files, self._window = files, window
        self._accounts: AccountsView | None = None
        self._dialog: WelcomeDialog | None = None
        self._practice: PracticeOffer | None = None
        library.practice_wanted.connect(self.prepare_practice)

    @Slot()
    def open(self) -> None:
        """The three pages over the window; they go by themselves."""
        from desktop_app.ui.welcome.welcome_dialog import WelcomeDialog

        if self._dialog is not None:
            return
        parts = self._parts
        movable = parts.library_files.movable
        dialog = self._dialog = WelcomeDialog(parts.library_dir, self._is_empty, self._window, movable=movable)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.token_entered.connect(parts.accounts.check_token)
        dialog.token_forgotten.connect(parts.accounts.forget_token)
        dialog.account_chosen.connect(parts.accounts.use)
        dialog.move_wanted.connect(self._files.move_library)
        dialog.finished.connect(self._closed)
        if self._accounts is not None:
            dialog.show_accounts(self._accounts)
        dialog.open()

    @Slot(object)
    def show_accounts(self, accounts: AccountsView) -> None:
        """All accounts as they are now."""
        self._accounts = accounts
        if self._dialog is not None:
            self._dialog.show_accounts(accounts)

    @Slot()
    def prepare_practice(self) -> None:
        """All but the press of Make, for a clip that costs nothing."""
        from desktop_app.ui.welcome.practice_offer import PracticeOffer

        if self._practice is None:
            self._practice = PracticeOffer(self._compose)
            self._practice.account_chosen.connect(self._parts.accounts.use)
        if self._library.is_whole:
            self._library.whole_wanted.emit()
        self._practice.take()

    @Slot()
    def _closed(self) -> None:
        self._dialog = None

    def _is_empty(self) -> bool:
        """Whether it is certain that there is no clip at all."""
        library = self._parts.library
        everything = not library.query.words and library.query.filter == EVERYTHING
        return everything and library.is_whole and not library.rowCount()
