"""What the command line and the environment say: where data and library are, which service, which account."""

import argparse
import os
from dataclasses import dataclass
from pathlib import Path

from desktop_app import __version__, paths
from desktop_app.domain.account import RUNCOMFY_BASE, check_base
from desktop_app.domain.ids import ENVIRONMENT, PRACTICE, RUNCOMFY, AccountId

ACCOUNTS = (PRACTICE, ENVIRONMENT, RUNCOMFY)
SKIP_WELCOME = "STILLWAKE_SKIP_WELCOME"
"""Set to anything, a first start is like any other: for tests and measurements."""


@dataclass(frozen=True)
class Options:
    """`library_dir` is None where neither the command line nor the environment names one: then the settings decide.

    `pictures` are the stills the window was asked to open, as a file manager's "open with" does it. `greets`: a first
    start shows what Stillwake is; not to somebody who has said what to do.
    """

    data_dir: Path
    library_dir: Path | None
    api_base: str
    account: AccountId | None
    pictures: tuple[Path, ...] = ()
    greets: bool = False


def add_shared(parser: argparse.ArgumentParser) -> None:
    """The arguments every verb that reads or writes the store knows."""
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="where jobs and settings are kept")
    parser.add_argument("--library-dir", type=Path, metavar="DIR", help="where clips are kept")


def add_service(parser: argparse.ArgumentParser) -> None:
    """The arguments of verbs that may call a service."""
    parser.add_argument("--api-base", metavar="URL", help="another address of the service: https, or this machine")
    parser.add_argument("--account", choices=ACCOUNTS, help="the account that new shots go to")
    parser.add_argument("--practice", action="store_true", help="make clips here, free, with the built-in service")


def window_parser() -> argparse.ArgumentParser:
    """The window's own arguments."""
    parser = argparse.ArgumentParser(prog="stillwake", description="Turns a still and a few words into a video clip.")
    parser.add_argument("--version", action="version", version=f"Stillwake {__version__}")
    add_shared(parser)
    add_service(parser)
    parser.add_argument("pictures", nargs="*", type=Path, metavar="PICTURE", help="a still to begin with, or several")
    return parser


def read_options(given: argparse.Namespace) -> Options:
    """The options of a parsed command line, completed from the environment; an empty variable counts as unset.

    Raises `KnownError(API_BASE_INSECURE)`.
    """
    base = getattr(given, "api_base", None) or os.environ.get("STILLWAKE_API_BASE") or RUNCOMFY_BASE
    named = given.library_dir is not None or bool(os.environ.get("STILLWAKE_LIBRARY_DIR"))
    account = getattr(given, "account", None)
    if getattr(given, "practice", False):
        account = PRACTICE
    pictures = tuple(picture.expanduser().absolute() for picture in getattr(given, "pictures", ()))
    return Options(
        data_dir=paths.data_dir(given.data_dir),
        library_dir=paths.library_dir(given.library_dir) if named else None,
        api_base=check_base(base),
        pictures=pictures,
        account=AccountId(account) if account else None,
        greets=not (account or pictures or os.environ.get(SKIP_WELCOME)),
    )
