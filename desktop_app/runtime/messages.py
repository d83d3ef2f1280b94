"""What crosses the threads between the engine and the windows: frozen values, sent through `Signal(object)`."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from desktop_app.domain.account import Account, SecretPlace
from desktop_app.domain.errors import AppError
from desktop_app.domain.job import AccountId, Job, JobId
from desktop_app.domain.model_spec import Value
from desktop_app.domain.notice import Notice as Notice
from desktop_app.domain.notice import NoticeCode as NoticeCode
from desktop_app.domain.request import LinkedPicture
from desktop_app.domain.request import PreparedStill as PreparedStill


@dataclass(frozen=True)
class Draft:
    """What the artist asks to be made, complete and valid. `values` holds the prompt too, but not the picture.

    `account` pays; None: the one in use when the draft comes to the desk.
    """

    model_id: str
    values: Mapping[str, Value]
    still: PreparedStill | LinkedPicture
    made_from: JobId | None = None
    account: AccountId | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "values", MappingProxyType(dict(self.values)))


@dataclass(frozen=True)
class JobSnapshot:
    """A job as saved, and what is known of it just now and never stored.

    `place` is its place in the service's line (0 is next); `local_place` its place among our own unsent jobs.
    `received` and `total` are bytes of the download. `retry_at` is when the engine tries again by itself.
    """

    job: Job
    place: int | None = None
    local_place: int | None = None
    received: int = 0
    total: int | None = None
    retry_at: datetime | None = None


@dataclass(frozen=True)
class QueueState:
    """The queue as a whole."""

    paused: bool
    at_once: int
    held: int
    unsent: int
    active: int


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
    seen_at: datetime | None = None
