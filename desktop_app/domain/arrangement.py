"""How the library is shown, as far as it is remembered: as a grid or a list, how large, which columns."""

from dataclasses import dataclass
from enum import StrEnum

SMALLEST_TILE = 96
LARGEST_TILE = 384
STRIP_TILE = 118
WHOLE_TILE = 208


class SortBy(StrEnum):
    MADE = "made"
    PROMPT = "prompt"
    LENGTH = "length"
    COST = "cost"
    RATING = "rating"


class GroupBy(StrEnum):
    NONE = "none"
    DAY = "day"
    STILL = "still"


@dataclass(frozen=True)
class Arrangement:
    """`tile` and `whole_tile` are the least widths of a poster in the strip and in the whole window, at normal text
    size. `columns` are the list's in the order shown, each by name with its width in pixels; none: as at first.
    """

    as_list: bool = False
    tile: int = STRIP_TILE
    whole_tile: int = WHOLE_TILE
    sort: SortBy = SortBy.MADE
    descending: bool = True
    group: GroupBy = GroupBy.DAY
    columns: tuple[tuple[str, int], ...] = ()

    def __post_init__(self) -> None:
        for width in (self.tile, self.whole_tile):
            if not SMALLEST_TILE <= width <= LARGEST_TILE:
                raise ValueError("no such size of a tile")
