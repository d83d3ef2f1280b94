"""The words of the command line: which there are, and the options they make."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import __version__
from desktop_app.domain.ids import ENVIRONMENT, PRACTICE, RUNCOMFY
from desktop_app.options import Options, read_options

if TYPE_CHECKING:
    import argparse

ACCOUNTS = (PRACTICE, ENVIRONMENT, RUNCOMFY)
_NAMES = ("data_dir", "library_dir", "api_base", "account", "practice", "pictures")


def add_shared(parser: "argparse.ArgumentParser") -> None:
    """The arguments every verb that reads or writes the store knows."""
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="where jobs and settings are kept")
    parser.add_argument("--library-dir", type=Path, metavar="DIR", help="where clips are kept")


def add_service(parser: "argparse.ArgumentParser") -> None:
    """The arguments of verbs that may call a service."""
    parser.add_argument("--api-base", metavar="URL", help="another address of the service: https, or this machine")
    parser.add_argument("--account", choices=ACCOUNTS, help="the account that new shots go to")
    parser.add_argument("--practice", action="store_true", help="make clips here, free, with the built-in service")


def window_parser() -> "argparse.ArgumentParser":
    """The window's own arguments."""
    import argparse  # only for those that are given: it would take its time before the first paint

    parser = argparse.ArgumentParser(prog="stillwake", description="Turns a still and a few words into a video clip.")
    parser.add_argument("--version", action="version", version=f"Stillwake {__version__}")
    add_shared(parser)
    add_service(parser)
    parser.add_argument("pictures", nargs="*", type=Path, metavar="PICTURE", help="a still to begin with, or several")
    return parser


def options_of(given: "argparse.Namespace") -> Options:
    """The options of a parsed command line; a verb need not know all of them. Raises as `read_options` does."""
    return read_options(**{name: value for name, value in vars(given).items() if name in _NAMES})


def window_options(argv: Sequence[str]) -> Options:
    """The options of the window, from its command line without the program's name.

    Started as a desktop starts it, without a word, it has nothing to parse, and what parses words isn't imported.
    Raises `SystemExit` for bad arguments, and as `read_options` does.
    """
    if not argv:
        return read_options()
    return options_of(window_parser().parse_args(argv))
