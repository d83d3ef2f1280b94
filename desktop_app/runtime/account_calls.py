"""What the accounts ask of the keyring and of the service. Every call blocks: for the accounts' lane."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import closing
from dataclasses import dataclass, field
from decimal import Decimal
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, TypeVar

from desktop_app.api.timeouts import Timeouts
from desktop_app.domain.account import Account, Endpoint
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, KnownError, known
from desktop_app.storage.secrets import Keeping, SecretStore

if TYPE_CHECKING:
    from desktop_app.api.client import Client

KEYRING_SECONDS = 60.0
"""How long the system may take to ask its user to unlock the keyring."""

Answer = TypeVar("Answer")


@dataclass(frozen=True)
class SecretRead:
    """What the keyring holds for an account, and where a new secret would be kept."""

    token: str | None = field(repr=False)
    keeping: Keeping


@dataclass(frozen=True)
class TokenKept:
    """A token the service took, and where it is kept now."""

    token: str = field(repr=False)
    keeping: Keeping


class KeyringThread:
    """Asks the keyring, one call at a time, in a daemon thread.

    A keyring may open a dialogue and answer when its user does, or never. A QThread that waits for it could not be
    ended, and one still running at the end takes the process down; a daemon thread is simply left.
    """

    def __init__(self, secrets: SecretStore) -> None:
        self.secrets = secrets
        self._calls: SimpleQueue[tuple[Future[Any], Callable[[], Any]]] = SimpleQueue()
        self._starting = threading.Lock()
        self._thread: threading.Thread | None = None

    def ask(self, call: Callable[[], Answer], cancel: CancelToken, seconds: float = KEYRING_SECONDS) -> Answer:
        """What `call` returns or raises;

        `KnownError(KEYRING_REFUSED)` after `seconds`, `STOPPED` as soon as `cancel` is set.
        """
        cancel.check()
        with self._starting:
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="keyring", daemon=True)
                self._thread.start()
        answer: Future[Answer] = Future()
        woken = threading.Event()
        answer.add_done_callback(lambda _: woken.set())
        self._calls.put((answer, call))
        with cancel.waking(woken.set):
            woken.wait(seconds)
        if answer.done():
            return answer.result()
        answer.cancel()
        cancel.check()
        raise known(ErrorCode.KEYRING_REFUSED)

    def _run(self) -> None:
        while True:
            answer, call = self._calls.get()
            if not answer.set_running_or_notify_cancel():
                continue
            try:
                answer.set_result(call())
            except Exception as error:  # noqa: BLE001 - raised again where it is waited for
                answer.set_exception(error)


def read_secret(keyring: KeyringThread, account: Account, cancel: CancelToken) -> SecretRead:
    """Raises `KnownError`: `KEYRING_REFUSED`, `KEYRING_UNAVAILABLE`, `STOPPED`."""
    secrets = keyring.secrets
    return keyring.ask(lambda: SecretRead(secrets.read(account), secrets.where()), cancel)


def forget_secret(keyring: KeyringThread, account: Account, cancel: CancelToken) -> None:
    """Raises as `read_secret`."""
    keyring.ask(lambda: keyring.secrets.forget(account), cancel)


def check_and_keep(
    keyring: KeyringThread, account: Account, token: str, model_id: str, timeouts: Timeouts, cancel: CancelToken
) -> TokenKept:
    """Try `token` with a call that costs nothing, and only then keep it: for this session, if the keyring won't.

    Raises the `KnownError` of the call: then nothing is kept.
    """
    try_token(Endpoint(account.base, token), model_id, timeouts, cancel)
    secrets = keyring.secrets
    try:
        keyring.ask(lambda: secrets.write(account, token), cancel)
        return TokenKept(token, keyring.ask(secrets.where, cancel))
    except KnownError as error:
        if error.error.code not in {ErrorCode.KEYRING_REFUSED, ErrorCode.KEYRING_UNAVAILABLE}:
            raise
    return TokenKept(token, Keeping(secrets.write_for_session(account, token)))


def _client(endpoint: Endpoint, timeouts: Timeouts) -> "Client":
    # Imported with the first call: it brings the whole of HTTP, which the first window does not need.
    from desktop_app.api.client import Client
    from desktop_app.api.transport import Transport

    return Client(Transport(endpoint, timeouts))


def try_token(endpoint: Endpoint, model_id: str, timeouts: Timeouts, cancel: CancelToken) -> None:
    """Ask for the model's catalogue entry: free, and refused with a bad token. [C] Raises `KnownError`."""
    with closing(_client(endpoint, timeouts)) as client:
        client.model(model_id, cancel)


def balance(endpoint: Endpoint, timeouts: Timeouts, cancel: CancelToken) -> Decimal:
    """US dollars left. [C] Raises `KnownError`."""
    with closing(_client(endpoint, timeouts)) as client:
        return client.balance(cancel)
