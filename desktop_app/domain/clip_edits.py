"""The artist's own work on clips, as values: what one key does to one clip or to a hundred thousand."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True)
class SetFavourite:
    on: bool


@dataclass(frozen=True)
class SetRejected:
    on: bool


@dataclass(frozen=True)
class SetRating:
    """0 to 5 stars."""

    rating: int

    def __post_init__(self) -> None:
        if not 0 <= self.rating <= 5:
            raise ValueError("a rating is 0 to 5")


@dataclass(frozen=True)
class AddTag:
    tag: str


@dataclass(frozen=True)
class RemoveTag:
    tag: str


@dataclass(frozen=True)
class SetNotes:
    notes: str


@dataclass(frozen=True)
class Collect:
    """Into the collection of that name; it is made if there is none."""

    collection: str


@dataclass(frozen=True)
class Uncollect:
    collection: str


@dataclass(frozen=True)
class Remove:
    """Out of the library. The file goes to the system's bin a little later, and not before the database knows."""


@dataclass(frozen=True)
class Restore:
    """Undo `Remove`."""


ClipEdit: TypeAlias = (
    SetFavourite | SetRejected | SetRating | AddTag | RemoveTag | SetNotes | Collect | Uncollect | Remove | Restore
)
