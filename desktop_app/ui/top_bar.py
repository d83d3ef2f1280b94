"""The bar across the top: where we are, whether we are online, how many shots go at once, who pays, settings."""

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop_app.domain.account import SecretPlace
from desktop_app.ui.controls import ElidedLabel, words_button
from desktop_app.ui.plain import PlainLabel, tip
from desktop_app.ui.reading import begun_at, foot_of
from desktop_app.ui.theme import Look, font, scaled, wear
from desktop_app.ui.tokens import Height, Space, TextSize
from desktop_app.words.accounts import account_words
from desktop_app.words.numbers import count_of, dollars

if TYPE_CHECKING:
    from desktop_app.runtime.account_view import AccountsView, AccountView

translate = QCoreApplication.translate

MOST_AT_ONCE = 8


class TopBar(QWidget):
    """`at_once_changed(int)`: how many shots may be at the service at the same time. `help_wanted(QWidget)`: at whose
    foot the menu is to open.
    """

    account_wanted = Signal()
    settings_wanted = Signal()
    library_wanted = Signal()
    help_wanted = Signal(QWidget)
    at_once_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        wear(self, Look.TOP_BAR)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(scaled(Height.TOP_BAR))
        title = PlainLabel(self.tr("Stillwake"))
        title.setFont(font(TextSize.BODY, strong=True))
        wear(title, Look.HEADING)
        self._banner = OfflineBanner()
        self._at_once = words_button("", Look.CHIP)
        self._at_once.setObjectName("atOnceButton")
        self._at_once.clicked.connect(self._open_at_once)
        self._account = words_button("", Look.CHIP)
        self._account.setObjectName("accountButton")
        self._account.clicked.connect(self.account_wanted)
        settings = words_button(self.tr("Settings"), Look.CHIP, self.tr("Theme, folders and the rest"))
        settings.setObjectName("settingsButton")
        settings.clicked.connect(self.settings_wanted)
        self._help = words_button("?", Look.CHIP, self.tr("Guide, shortcuts, and what to do about a problem"))
        self._help.setObjectName("helpButton")
        self._help.setAccessibleName(self.tr("Help"))
        self._help.clicked.connect(self._ask_help)
        self._library = words_button(self.tr("Library"), Look.CHIP, self.tr("Your clips, in the whole window"))
        self._library.setObjectName("libraryButton")
        self._library.clicked.connect(self.library_wanted)
        self._library.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LARGE, 0, Space.LARGE, 0)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(title)
        row.addSpacing(Space.MEDIUM)
        row.addWidget(self._banner, 1)
        for chip in (self._library, self._at_once, self._account, settings, self._help):
            row.addWidget(chip)
        self.show_at_once(1)
        self._name_account(self.tr("Account"), self.tr("Who pays for new shots"), Look.CHIP)

    def show_at_once(self, count: int) -> None:
        self._count = count
        self._at_once.setText(translate("TopBar", "%n sent at once", "", count))
        self._at_once.setAccessibleName(self._at_once.text())
        self._at_once.setToolTip(self.tr("How many shots are at the service at the same time"))

    @Slot(bool)
    def offer_library(self, folded: bool) -> None:
        """A way to the library where a narrow window has no room for it."""
        self._library.setVisible(folded)

    @Slot(bool)
    def show_online(self, online: bool) -> None:
        self._banner.setVisible(not online)

    @Slot(object)
    def show_accounts(self, accounts: "AccountsView") -> None:
        current = accounts.current
        words = _account_words(current)
        spends = current.secret not in (SecretPlace.PRACTICE, SecretPlace.NOWHERE)
        said = self.tr("New shots go to {name}. Press to change that").format(
            name=account_words(current.account.id, current.account.name)
        )
        self._name_account(words, said, Look.CHIP_ACCENT if spends else Look.CHIP)

    def _name_account(self, words: str, said: str, look: Look) -> None:
        self._account.setText(words)
        self._account.setAccessibleName(words)
        self._account.setToolTip(tip(said))
        wear(self._account, look)

    @Slot()
    def _ask_help(self) -> None:
        self.help_wanted.emit(self._help)

    @Slot()
    def _open_at_once(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        choices = QActionGroup(menu)
        for count in range(1, MOST_AT_ONCE + 1):
            action = QAction(count_of(count), menu)
            action.setCheckable(True)
            action.setChecked(count == self._count)
            action.setData(count)
            choices.addAction(action)
            menu.addAction(action)
        choices.triggered.connect(self._choose_at_once)
        menu.popup(begun_at(foot_of(self._at_once), menu))

    @Slot(QAction)
    def _choose_at_once(self, action: QAction) -> None:
        count = int(action.data())
        self.show_at_once(count)
        self.at_once_changed.emit(count)


class OfflineBanner(ElidedLabel):
    """A quiet line, there only while it is true. It never moves anything else."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("offlineBanner")
        self.setText(self.tr("Offline: you can look at everything, and new shots wait here."))
        self.setAccessibleName(self.text())
        self.setToolTip(tip(self.text()))
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        wear(self, Look.OFFLINE)
        self.hide()


def _account_words(view: "AccountView") -> str:
    name = account_words(view.account.id, view.account.name)
    if view.secret is SecretPlace.PRACTICE:
        return translate("TopBar", "{name} · free").format(name=name)
    if view.checking:
        return translate("TopBar", "{name} · checking…").format(name=name)
    if view.secret is SecretPlace.NOWHERE:
        return translate("TopBar", "{name} · not connected").format(name=name)
    if view.balance_usd is not None:
        return translate("TopBar", "{name} · {amount} left").format(
            name=name, amount=dollars(Decimal(view.balance_usd))
        )
    return name if view.usable else translate("TopBar", "{name} · can't be used").format(name=name)
