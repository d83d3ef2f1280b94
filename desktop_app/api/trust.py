"""Which hosts may be asked for what: where the token may go, and whose media are fetched unasked."""

from collections.abc import Collection
from urllib.parse import urlsplit, urlunsplit

from desktop_app.domain.account import RUNCOMFY_BASE

RUNCOMFY_BALANCE = "https://api.runcomfy.net/prod/v2/balance"
"""[C] one wallet for everything, on a host of its own."""

MEDIA_DOMAINS = ("runcomfy.net", "runcomfy.com")
"""[C] finished media are on hosts below these."""


def balance_address(base: str) -> str:
    """Where the balance of an account at `base` is asked for: RunComfy's own host only for RunComfy's own base."""
    parts, runcomfy = urlsplit(base), urlsplit(RUNCOMFY_BASE)
    if (parts.scheme, parts.hostname, parts.port or 443) == (runcomfy.scheme, runcomfy.hostname, 443):
        return RUNCOMFY_BALANCE
    return urlunsplit((parts.scheme, parts.netloc, urlsplit(RUNCOMFY_BALANCE).path, "", ""))


def media_host_trusted(host: str, base: str, vouched: Collection[str] = ()) -> bool:
    """Whether media on `host` are fetched without asking: RunComfy's, the API base's own host, and those that the user
    has `vouched` for.
    """
    name = host.lower().rstrip(".")
    own = (urlsplit(base).hostname or "").rstrip(".")
    listed = name == own or name in {known.lower().rstrip(".") for known in vouched}
    return bool(name) and (listed or any(name.endswith(f".{domain}") for domain in MEDIA_DOMAINS))
