"""What the library can be asked for: which clips, in which order, in which groups."""

from dataclasses import dataclass, field
from datetime import date
from typing import NewType

from desktop_app.domain.arrangement import GroupBy as GroupBy
from desktop_app.domain.arrangement import SortBy as SortBy
from desktop_app.domain.job import MediaKind

ClipNumber = NewType("ClipNumber", int)
"""A clip's place in time: the later it was made, the larger; no two are alike and none ever changes. It names the clip
within one database; `ClipId` names it for ever.
"""


@dataclass(frozen=True)
class Range:
    """From `least` to `most`, both included; `None`: no bound on that side."""

    least: float | None = None
    most: float | None = None

    @property
    def is_open(self) -> bool:
        return self.least is None and self.most is None


@dataclass(frozen=True)
class Days:
    """From the beginning of `first` to the end of `last`, in the artist's own time; `None`: no bound on that side."""

    first: date | None = None
    last: date | None = None

    @property
    def is_open(self) -> bool:
        return self.first is None and self.last is None


@dataclass(frozen=True)
class LibraryFilter:
    """Which clips are shown. As it is made: all of them.

    `rejected`, `has_sound`, `missing`: `True` for those that are or have it, `False` for those that don't, `None` for
    all. `ratings` are stars, `lengths` seconds, `heights` of the picture in pixels (1080, 1440, 2160). A clip must
    have every one of `tags`, and any one of `models` and of `heights`. `collection` is a name; `still` the sha256 of
    the picture as sent, or its link. `missing`: whether the clip's file was not to be found.
    """

    favourites: bool = False
    kind: MediaKind | None = None
    rejected: bool | None = None
    has_sound: bool | None = None
    missing: bool | None = None
    ratings: Range = field(default_factory=Range)
    lengths: Range = field(default_factory=Range)
    made: Days = field(default_factory=Days)
    tags: frozenset[str] = frozenset()
    models: frozenset[str] = frozenset()
    heights: frozenset[int] = frozenset()
    collection: str = ""
    still: str = ""


EVERYTHING = LibraryFilter()


@dataclass(frozen=True)
class LibraryQuery:
    """`words` is what is searched for, in the search field's own spelling, without what became part of `filter`."""

    words: str = ""
    filter: LibraryFilter = EVERYTHING
    sort: SortBy = SortBy.MADE
    descending: bool = True
    group: GroupBy = GroupBy.DAY
