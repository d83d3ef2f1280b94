"""The keys of buckets: in the system's keyring, and in memory while the program runs. Never anywhere else."""

import json
import threading

from desktop_app.domain.account import Account
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, KnownError
from desktop_app.domain.ids import AccountId
from desktop_app.domain.travel import BucketKeys
from desktop_app.log import register_secret
from desktop_app.runtime.account_calls import KeyringThread
from desktop_app.storage.secrets import Keeping


class BucketKeyring:
    """Keys by the endpoint they were given for: they go to no other. Any thread but the GUI's."""

    def __init__(self, keyring: KeyringThread) -> None:
        self._keyring = keyring
        self._lock = threading.Lock()
        self._known: dict[str, BucketKeys | None] = {}

    def use(self, endpoint: str, keys: BucketKeys) -> None:
        """From now on these, whatever the keyring holds. At once."""
        register_secret(keys.key_id)
        register_secret(keys.secret)
        with self._lock:
            self._known[endpoint] = keys

    def read(self, endpoint: str, cancel: CancelToken) -> BucketKeys | None:
        """The keys for `endpoint`, if any are kept; the keyring is asked once.

        Raises `KnownError`: `KEYRING_REFUSED`, `KEYRING_UNAVAILABLE`, `STOPPED`.
        """
        with self._lock:
            if endpoint in self._known:
                return self._known[endpoint]
        secrets = self._keyring.secrets
        kept = _keys_in(self._keyring.ask(lambda: secrets.read(_named(endpoint)), cancel))
        if kept is not None:
            register_secret(kept.key_id)
            register_secret(kept.secret)
        with self._lock:  # those that were given meanwhile stand
            return self._known.setdefault(endpoint, kept)

    def keep(self, endpoint: str, keys: BucketKeys, cancel: CancelToken) -> Keeping:
        """Keep what is in use: in the keyring, or, if it won't, until the end. Raises `KnownError(STOPPED)`."""
        secrets, secret = self._keyring.secrets, json.dumps({"key_id": keys.key_id, "secret": keys.secret})
        try:
            self._keyring.ask(lambda: secrets.write(_named(endpoint), secret), cancel)
            return self._keyring.ask(secrets.where, cancel)
        except KnownError as error:
            if error.error.code not in {ErrorCode.KEYRING_REFUSED, ErrorCode.KEYRING_UNAVAILABLE}:
                raise
        return Keeping(secrets.write_for_session(_named(endpoint), secret))

    def where(self, cancel: CancelToken) -> Keeping:
        """Where keys are kept. Raises as `read`."""
        return self._keyring.ask(self._keyring.secrets.where, cancel)

    def forget(self, endpoint: str, cancel: CancelToken) -> None:
        """Forget the keys for `endpoint`, here at once and then in the keyring. Raises as `read`."""
        with self._lock:
            self._known[endpoint] = None
        secrets = self._keyring.secrets
        self._keyring.ask(lambda: secrets.forget(_named(endpoint)), cancel)


def _named(endpoint: str) -> Account:
    """The entry in the keyring, which knows secrets by an account and its address."""
    return Account(AccountId("bucket"), "Bucket", endpoint)


def _keys_in(secret: str | None) -> BucketKeys | None:
    """What `keep` has written; anything else is as good as nothing."""
    try:
        form = json.loads(secret or "null")
        return None if form is None else BucketKeys(str(form["key_id"]), str(form["secret"]))
    except (ValueError, KeyError, TypeError):
        return None
