"""A secret is in the keyring, or in memory, or forgotten; never in a file, never in an error."""

import traceback
from collections.abc import Callable
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null
from keyring.errors import KeyringError, KeyringLocked, PasswordSetError

from desktop_app.domain.account import RUNCOMFY_BASE, Account, SecretPlace
from desktop_app.domain.errors import ErrorCode, KnownError
from desktop_app.domain.ids import RUNCOMFY
from desktop_app.storage.secrets import Keeping, SecretStore, environment_token
from tests.memory_keyring import MemoryKeyring
from tests.real_keyring import needs_keyring, run_with_keyring

ACCOUNT = Account(RUNCOMFY, "RunComfy", RUNCOMFY_BASE)
TOKEN = "rc-very-secret"


class PlainFile(MemoryKeyring):
    """Stands for the one of `keyrings.alt`, which is told by its module."""


PlainFile.__module__ = "keyrings.alt.file"


class Chain(chainer.ChainerBackend):
    backends: list[KeyringBackend] = []  # noqa: RUF012 - as the library has it


def test_a_secret_outlives_the_program_in_the_keyring() -> None:
    keyring = MemoryKeyring()
    assert SecretStore([keyring]).write(ACCOUNT, TOKEN) is SecretPlace.KEYRING
    later = SecretStore([keyring])
    assert later.where() == Keeping(SecretPlace.KEYRING, "Memory")
    assert later.read(ACCOUNT) == TOKEN
    assert {service for service, _ in keyring.kept} == {"Stillwake"}
    later.forget(ACCOUNT)
    later.forget(ACCOUNT)
    assert later.read(ACCOUNT) is None
    assert keyring.kept == {}


def test_a_secret_belongs_to_its_base() -> None:
    store = SecretStore([MemoryKeyring()])
    store.write(ACCOUNT, TOKEN)
    assert store.read(Account(RUNCOMFY, "RunComfy", "https://example.org")) is None


@pytest.mark.parametrize("kinds", [[], [null.Keyring], [fail.Keyring], [PlainFile], [Chain]])
def test_without_a_usable_keyring_a_secret_lasts_for_the_session(kinds: list[Callable[[], KeyringBackend]]) -> None:
    unusable = [kind() for kind in kinds]
    store = SecretStore(unusable)
    assert store.where() == Keeping(SecretPlace.SESSION)
    assert store.read(ACCOUNT) is None
    assert store.write(ACCOUNT, TOKEN) is SecretPlace.SESSION
    assert store.read(ACCOUNT) == TOKEN
    assert SecretStore(unusable).read(ACCOUNT) is None
    assert not any(getattr(backend, "kept", None) for backend in unusable)
    store.forget(ACCOUNT)
    assert store.read(ACCOUNT) is None


def test_of_a_chain_the_first_real_keyring_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    plain, real = PlainFile(), MemoryKeyring()
    monkeypatch.setattr(Chain, "backends", [plain, real])
    chain: Callable[[], KeyringBackend] = Chain
    store = SecretStore([chain()])
    assert store.write(ACCOUNT, TOKEN) is SecretPlace.KEYRING
    assert list(real.kept.values()) == [TOKEN]
    assert plain.kept == {}


@pytest.mark.parametrize(
    ("refusal", "code"),
    [
        (KeyringLocked(TOKEN), ErrorCode.KEYRING_REFUSED),
        (PasswordSetError(TOKEN), ErrorCode.KEYRING_REFUSED),
        (KeyringError(TOKEN), ErrorCode.KEYRING_UNAVAILABLE),
        (OSError(TOKEN), ErrorCode.KEYRING_UNAVAILABLE),
    ],
)
def test_a_refusal_is_known_and_tells_no_secret(refusal: Exception, code: ErrorCode) -> None:
    store = SecretStore([MemoryKeyring(refusal)])
    with pytest.raises(KnownError) as caught:
        store.write(ACCOUNT, TOKEN)
    assert caught.value.error.code is code
    assert caught.value.__context__ is None
    assert TOKEN not in "".join(traceback.format_exception(caught.value))
    assert store.write_for_session(ACCOUNT, TOKEN) is SecretPlace.SESSION
    assert store.read(ACCOUNT) == TOKEN


def test_the_environment_brings_a_token(monkeypatch: pytest.MonkeyPatch) -> None:
    assert environment_token() is None
    monkeypatch.setenv("RUNCOMFY_TOKEN", "second")
    assert environment_token() == "second"
    monkeypatch.setenv("RUNCOMFY_API_TOKEN", "first\n")
    assert environment_token() == "first"
    monkeypatch.setenv("RUNCOMFY_API_TOKEN", " ")
    assert environment_token() == "second"
    monkeypatch.setenv("RUNCOMFY_TOKEN", "")
    assert environment_token() is None


PROGRAM = """
import os
from desktop_app.domain.account import Account
from desktop_app.storage.secrets import SecretStore
account, token = Account("runcomfy", "RunComfy", "https://example.org"), os.environ["GIVEN"]
store = SecretStore()
print(store.where().place, store.where().name, store.read(account))
store.write(account, token)
print(SecretStore().read(account) == token)
store.forget(account)
print(SecretStore().read(account))
"""


@needs_keyring
def test_a_real_keyring_keeps_it(own_home: Path) -> None:
    done = run_with_keyring('"$PYTHON" -c "$PROGRAM"', {"PROGRAM": PROGRAM, "GIVEN": TOKEN})
    assert done.stdout.splitlines() == ["keyring SecretService Keyring None", "True", "None"], done.stderr
    kept = [path for path in own_home.rglob("*") if path.is_file()]
    assert kept
    assert not any(TOKEN.encode() in path.read_bytes() for path in kept)
