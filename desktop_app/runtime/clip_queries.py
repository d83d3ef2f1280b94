"""Questions about many clips at once, for what is done with them. Answered as all others, by the reader."""

from array import array
from dataclasses import dataclass

from desktop_app.storage.library_summary import Summary

__all__ = ["NumbersFound", "NumbersIn", "Summary", "SummaryOf"]


@dataclass(frozen=True, eq=False)
class SummaryOf:
    """What the clips of these numbers come to and have in common. Answered by a `Summary`."""

    numbers: "array[int]"


@dataclass(frozen=True)
class NumbersIn:
    """The clips of a collection. Answered by `NumbersFound`."""

    collection: str


@dataclass(frozen=True, eq=False)
class NumbersFound:
    numbers: "array[int]"
