"""The accounts as the window shows them."""

from dataclasses import dataclass

from desktop_app.domain.account import Account, SecretPlace
from desktop_app.domain.errors import AppError


@dataclass(frozen=True)
class AccountView:
    """One account as the window shows it. `checking`: a token is being tried just now. `error`: why it can't be
    used.
    """

    account: Account
    secret: SecretPlace
    usable: bool
    checking: bool = False
    error: AppError | None = None
    balance_usd: str | None = None


@dataclass(frozen=True)
class AccountsView:
    """All accounts, and the one new shots go to."""

    accounts: tuple[AccountView, ...]
    current: AccountView
    keyring_name: str = ""
