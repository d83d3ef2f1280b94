"""Accounts in words: what each is for, and where its token is kept."""

from decimal import Decimal
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from desktop_app.domain import ids
from desktop_app.domain.account import SecretPlace
from desktop_app.domain.ids import AccountId
from desktop_app.words.numbers import dollars

translate = QCoreApplication.translate


def account_words(account: AccountId, name: str) -> str:
    """What an account is called: ours by their names in the language chosen, others by their own `name`."""
    match account:
        case ids.PRACTICE:
            return translate("Accounts", "Practice")
        case ids.ENVIRONMENT:
            return translate("Accounts", "RunComfy (environment)")
        case ids.RUNCOMFY:
            return "RunComfy"
    return name


def kept_words(place: SecretPlace, keyring_name: str) -> str:
    """Where the token is, or would be, kept."""
    match place:
        case SecretPlace.KEYRING:
            return translate("Accounts", "The token is kept in {keyring}.").format(keyring=_keyring(keyring_name))
        case SecretPlace.SESSION:
            return translate("Accounts", "The token is kept only until you close Stillwake: no keyring was found.")
        case SecretPlace.ENVIRONMENT:
            return translate(
                "Accounts", "The token comes from this computer's environment. It is used, and never stored."
            )
        case SecretPlace.PRACTICE:
            return translate("Accounts", "Practice needs no token of yours.")
        case SecretPlace.NOWHERE if keyring_name:
            return translate("Accounts", "The token will be kept in {keyring}, and nowhere else.").format(
                keyring=_keyring(keyring_name)
            )
        case SecretPlace.NOWHERE:
            return translate(
                "Accounts",
                "The token will be kept in your system's keyring; where there is none, only until you close Stillwake.",
            )
        case _:
            assert_never(place)


def balance_words(balance_usd: str | None) -> str:
    """What is left on the account; empty where that isn't known."""
    if balance_usd is None:
        return ""
    return translate("Accounts", "{amount} left").format(amount=dollars(Decimal(balance_usd)))


def _keyring(name: str) -> str:
    if not name:
        return translate("Accounts", "your system's keyring")
    return translate("Accounts", "your system's keyring ({name})").format(name=name)
