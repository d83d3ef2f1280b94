"""How work with many files ended."""

from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import AppError
from desktop_app.domain.library import ClipNumber


@dataclass(frozen=True)
class ImportEnding:
    """How many films are in the library now that weren't. `known` were there already; `troubled` could not be taken in,
    each with its reason. `stopped`: it was broken off.
    """

    added: int
    known: tuple[tuple[Path, ClipNumber | None], ...]
    troubled: tuple[tuple[Path, AppError], ...]
    stopped: bool


@dataclass(frozen=True)
class RebuildEnding:
    """How many clips were handed to the store, and how many small files could not be read or have no clip."""

    found: int
    unreadable: int
