"""The bar across the top: where we are, whether we are online, how many shots go at once, who pays, settings."""

from decimal import Decimal

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop_app.domain.account import SecretPlace
from desktop_app.runtime.account_view import AccountsView, AccountView
from desktop_app.ui.controls import ElidedLabel, words_button
from desktop_app.ui.plain import PlainLabel, tip
from desktop_app.ui.theme import Look, font, scaled, wear
from desktop_app.ui.tokens import Height, Space, TextSize
from desktop_app.words.numbers import dollars

MOST_AT_ONCE = 8


class TopBar(QWidget):
    """`at_once_changed(int)`: how many shots may be at the service at the same time."""

    account_wanted = Signal()
    settings_wanted = Signal()
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
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LARGE, 0, Space.LARGE, 0)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(title)
        row.addSpacing(Space.MEDIUM)
        row.addWidget(self._banner, 1)
        for chip in (self._at_once, self._account, settings):
            row.addWidget(chip)
        self.show_at_once(1)
        self._name_account(self.tr("Account"), self.tr("Who pays for new shots"), Look.CHIP)

    def show_at_once(self, count: int) -> None:
        self._count = count
        self._at_once.setText(self.tr("{count} sent at once").format(count=count))
        self._at_once.setAccessibleName(self._at_once.text())
        self._at_once.setToolTip(self.tr("How many shots are at the service at the same time"))

    @Slot(bool)
    def show_online(self, online: bool) -> None:
        self._banner.setVisible(not online)

    @Slot(object)
    def show_accounts(self, accounts: AccountsView) -> None:
        current = accounts.current
        words = _account_words(self, current)
        spends = current.secret not in (SecretPlace.PRACTICE, SecretPlace.NOWHERE)
        said = self.tr("New shots go to {name}. Press to change that").format(name=current.account.name)
        self._name_account(words, said, Look.CHIP_ACCENT if spends else Look.CHIP)

    def _name_account(self, words: str, said: str, look: Look) -> None:
        self._account.setText(words)
        self._account.setAccessibleName(words)
        self._account.setToolTip(tip(said))
        wear(self._account, look)

    @Slot()
    def _open_at_once(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        choices = QActionGroup(menu)
        for count in range(1, MOST_AT_ONCE + 1):
            action = QAction(str(count), menu)
            action.setCheckable(True)
            action.setChecked(count == self._count)
            action.setData(count)
            choices.addAction(action)
            menu.addAction(action)
        choices.triggered.connect(self._choose_at_once)
        menu.popup(self._at_once.mapToGlobal(self._at_once.rect().bottomLeft()))

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


def _account_words(bar: TopBar, view: AccountView) -> str:
    name = view.account.name
    if view.secret is SecretPlace.PRACTICE:
        return bar.tr("{name} · free").format(name=name)
    if view.checking:
        return bar.tr("{name} · checking…").format(name=name)
    if view.secret is SecretPlace.NOWHERE:
        return bar.tr("{name} · not connected").format(name=name)
    if view.balance_usd is not None:
        return bar.tr("{name} · {amount} left").format(name=name, amount=dollars(Decimal(view.balance_usd)))
    return name if view.usable else bar.tr("{name} · can't be used").format(name=name)
