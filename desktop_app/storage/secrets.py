"""Tokens, in the operating system's keyring and nowhere else; without a usable one, in memory until the end.

No error from here carries a secret: not in its data, its text, its cause or its context.
"""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from desktop_app.domain.account import Account, SecretPlace
from desktop_app.domain.errors import ErrorCode, known

if TYPE_CHECKING:
    from collections.abc import Callable

    from keyring.backend import KeyringBackend

SERVICE = "Stillwake"
VARIABLES = ("RUNCOMFY_API_TOKEN", "RUNCOMFY_TOKEN")

_UNUSABLE = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")
"""Modules whose backends keep nothing, or keep it in a plain file (or ask for a password in a terminal)."""

Answer = TypeVar("Answer")


def environment_token() -> str | None:
    """The token the environment brings, if any. An empty variable counts as unset. It is never stored."""
    return next((token for name in VARIABLES if (token := os.environ.get(name, "").strip())), None)


@dataclass(frozen=True)
class Keeping:
    """Where secrets are kept. `name` is what the system calls the place; "" for this session's memory."""

    place: SecretPlace
    name: str = ""


class SecretStore:
    """One secret an account.

    Every method may block for as long as the system asks its user to unlock: not for the GUI. One thread at a time.
    """

    def __init__(self, candidates: "Iterable[KeyringBackend] | None" = None) -> None:
        """`candidates` are tried in their order; `None`: what the `keyring` library finds. Nothing is asked yet."""
        self._candidates = candidates
        self._found: tuple[KeyringBackend | None] | None = None
        self._session: dict[str, str] = {}

    def where(self) -> Keeping:
        """Where a secret written now would be kept."""
        backend = self._backend()
        return Keeping(SecretPlace.SESSION) if backend is None else Keeping(SecretPlace.KEYRING, backend.name)

    def read(self, account: Account) -> str | None:
        """The secret, or `None`.

        Raises `KnownError`: `KEYRING_REFUSED` (locked, or the user said no), `KEYRING_UNAVAILABLE`.
        """
        backend, name = self._backend(), _name(account)
        if name in self._session:
            return self._session[name]
        if backend is None:
            return None
        return _asked(lambda: backend.get_password(SERVICE, name)) or None

    def write(self, account: Account, secret: str) -> SecretPlace:
        """Keep the secret in the keyring, or, where there is none, for this session. Raises as `read`."""
        backend, name = self._backend(), _name(account)
        if backend is None:
            return self.write_for_session(account, secret)
        _asked(lambda: backend.set_password(SERVICE, name, secret))
        self._session.pop(name, None)
        return SecretPlace.KEYRING

    def write_for_session(self, account: Account, secret: str) -> SecretPlace:
        """Keep the secret in memory: by the user's choice, or after the keyring refused."""
        self._session[_name(account)] = secret
        return SecretPlace.SESSION

    def forget(self, account: Account) -> None:
        """Forget the secret, wherever it is; one that isn't kept is forgotten already. Raises as `read`."""
        backend, name = self._backend(), _name(account)
        self._session.pop(name, None)
        if backend is not None and _asked(lambda: backend.get_password(SERVICE, name)) is not None:
            _asked(lambda: backend.delete_password(SERVICE, name))

    def _backend(self) -> "KeyringBackend | None":
        if self._found is None:
            self._found = (next(_usable(self._candidates if self._candidates is not None else _installed()), None),)
        return self._found[0]


def _name(account: Account) -> str:
    # The base belongs to it: a token must never go to another host than the one it was given for.
    return f"{account.id} {account.base}"


def _installed() -> "Iterable[KeyringBackend]":
    import keyring

    return (keyring.get_keyring(),)


def _usable(backends: "Iterable[KeyringBackend]") -> "Iterator[KeyringBackend]":
    from keyring.backends.chainer import ChainerBackend

    for backend in backends:
        if isinstance(backend, ChainerBackend):
            # Its members one by one: the chain itself would write to whichever takes it, a plain file too.
            yield from _usable(backend.backends)
        elif not type(backend).__module__.startswith(_UNUSABLE):
            yield backend


def _asked(question: "Callable[[], Answer]") -> Answer:
    from keyring.errors import InitError, KeyringError, KeyringLocked, PasswordDeleteError, PasswordSetError

    try:
        return question()
    except (KeyringLocked, InitError, PasswordSetError, PasswordDeleteError):
        code = ErrorCode.KEYRING_REFUSED
    except KeyringError:
        code = ErrorCode.KEYRING_UNAVAILABLE
    except Exception:  # noqa: BLE001 - backends let their system's own errors through (D-Bus, Win32), of any class
        code = ErrorCode.KEYRING_UNAVAILABLE
    # Raised out here, so that not even the context leads to the backend's error: its text might hold what it was given.
    raise known(code)
