"""An account with a token: what is known of it, and what may be done with it. Engine thread only."""

from dataclasses import dataclass, field
from decimal import Decimal

from desktop_app.domain.account import Account, Endpoint, SecretPlace
from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.runtime.account_view import AccountView


@dataclass
class Holder:
    """`known`: whether the keyring has been asked. `reading`, `checking`: a call about it is under way.

    `trouble`: why the account can't be used. `complaint`: why the token tried last was not taken; the one before stays.
    """

    account: Account
    known: bool
    place: SecretPlace = SecretPlace.NOWHERE
    token: str | None = field(default=None, repr=False)
    trouble: AppError | None = None
    complaint: AppError | None = None
    reading: bool = False
    checking: bool = False
    balance: Decimal | None = None

    @property
    def endpoint(self) -> Endpoint | AppError | None:
        """Where and with what to call; `None` until the keyring has been asked."""
        if self.trouble is not None:
            return self.trouble
        if not self.known:
            return None
        return AppError(ErrorCode.TOKEN_MISSING) if self.token is None else Endpoint(self.account.base, self.token)

    def take(self, token: str, place: SecretPlace) -> None:
        """This token is good: whatever was wrong with the one before is past."""
        self.known, self.token, self.place = True, token, place
        self.trouble = self.complaint = self.balance = None

    def view(self) -> AccountView:
        """For the window."""
        return AccountView(
            self.account,
            self.place,
            usable=isinstance(self.endpoint, Endpoint),
            checking=self.checking or self.reading,
            error=self.complaint or self.trouble,
            balance_usd=None if self.balance is None else str(self.balance),
        )
