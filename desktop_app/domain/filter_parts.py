"""A library filter by its parts: each is one chip, one word of the search language, and can be taken away by itself."""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final

from desktop_app.domain.library import EVERYTHING, LibraryFilter


class FilterPart(StrEnum):
    """In the order in which they are shown, the most used first."""

    FAVOURITES = "favourites"
    RATING = "ratings"
    TAGS = "tags"
    DATE = "made"
    LENGTH = "lengths"
    SIZE = "heights"
    MODEL = "models"
    SOUND = "has_sound"
    KIND = "kind"
    REJECTED = "rejected"
    MISSING = "missing"
    COLLECTION = "collection"
    STILL = "still"


CHOSEN_ELSEWHERE: Final = frozenset({FilterPart.COLLECTION, FilterPart.STILL})
"""These come from a list of collections and from a clip: there is nothing to choose before they are set."""

_TOGETHER: Final = frozenset({FilterPart.TAGS, FilterPart.MODEL, FilterPart.SIZE})

_EMPTY: Final[Mapping[FilterPart, object]] = MappingProxyType({part: getattr(EVERYTHING, part) for part in FilterPart})


def is_set(chosen: LibraryFilter, part: FilterPart) -> bool:
    """Whether `part` of `chosen` keeps anything out."""
    return bool(getattr(chosen, part) != _EMPTY[part])


def parts_set(chosen: LibraryFilter) -> tuple[FilterPart, ...]:
    """All that are set, in their order."""
    return tuple(part for part in FilterPart if is_set(chosen, part))


def with_part(chosen: LibraryFilter, part: FilterPart, value: Any) -> LibraryFilter:
    """`chosen` with that part made `value`, which is of the part's own type."""
    return replace(chosen, **{part.value: value})


def without(chosen: LibraryFilter, part: FilterPart) -> LibraryFilter:
    """`chosen` with that part taken away."""
    return with_part(chosen, part, _EMPTY[part])


def combined(chosen: LibraryFilter, typed: LibraryFilter) -> LibraryFilter:
    """`chosen` with all that is set in `typed`: tags, models and sizes come together, of the rest `typed` wins."""
    for part in parts_set(typed):
        new = getattr(typed, part)
        chosen = with_part(chosen, part, getattr(chosen, part) | new if part in _TOGETHER else new)
    return chosen
