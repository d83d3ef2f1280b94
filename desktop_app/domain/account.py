"""Accounts: a name, a base URL, and a secret that lives in the OS keyring."""

from dataclasses import dataclass, field
from enum import StrEnum
from ipaddress import ip_address
from urllib.parse import urlsplit

from desktop_app.domain.errors import ErrorCode, known
from desktop_app.domain.ids import AccountId

RUNCOMFY_BASE = "https://model-api.runcomfy.net"
"""[S] the seed's own address."""


class SecretPlace(StrEnum):
    """Where a token is kept; shown to the user as it is."""

    KEYRING = "keyring"
    SESSION = "session"  # no usable keyring: forgotten at the end
    ENVIRONMENT = "environment"
    PRACTICE = "practice"  # made by the practice service at each start
    NOWHERE = "nowhere"


@dataclass(frozen=True)
class Endpoint:
    """All a call needs to reach an account's service. Lives in memory only; its repr hides the token."""

    base: str
    token: str = field(repr=False)


@dataclass(frozen=True)
class Account:
    """Whom a job belongs to, for ever; its secret is elsewhere."""

    id: AccountId
    name: str
    base: str


def check_base(base: str) -> str:
    """`base` without a trailing slash, if a token may be sent there: https, or http to this machine's own loopback.

    Raises `KnownError(API_BASE_INSECURE)`.
    """
    try:
        parts = urlsplit(base)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        raise known(ErrorCode.API_BASE_INSECURE, base=base) from None
    secure = parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))
    if not secure or not host or parts.username is not None or parts.query or parts.fragment:
        raise known(ErrorCode.API_BASE_INSECURE, base=base)
    return base.rstrip("/")


def is_loopback(host: str) -> bool:
    """Whether `host` is this machine: `localhost` or a literal loopback address. Nothing is looked up."""
    if host.lower() == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
