"""Questions about the library, for the reader's thread, and their answers."""

from dataclasses import dataclass

from desktop_app.domain.ids import ClipId
from desktop_app.domain.library import ClipNumber, LibraryQuery
from desktop_app.storage.library_facets import Facets
from desktop_app.storage.library_order import Run, Shape
from desktop_app.storage.library_rows import ClipRow

__all__ = [
    "ClipRow",
    "ClipsByNumber",
    "Facets",
    "LibraryFacets",
    "LibraryFirst",
    "LibraryRows",
    "LibraryShape",
    "NewClips",
    "Run",
    "Shape",
]

FIRST = 80
"""About what a window shows at once; the rest is read when the whole order is known."""


@dataclass(frozen=True)
class LibraryFirst:
    """The first clips of `query`, answered by `LibraryRows` long before its shape; or never, if another query came."""

    query: LibraryQuery
    limit: int = FIRST


@dataclass(frozen=True)
class LibraryRows:
    """The first ones, and not how many there are in all."""

    rows: tuple[ClipRow, ...]


@dataclass(frozen=True)
class LibraryShape:
    """All of `query` by number. Answered by `Shape`; or never, if another query came."""

    query: LibraryQuery


@dataclass(frozen=True)
class ClipsByNumber:
    """Answered by a tuple of `ClipRow`, in that order, without those that are gone."""

    numbers: tuple[ClipNumber, ...]


@dataclass(frozen=True)
class NewClips:
    """Answered by a tuple of `ClipRow`, in that order, without those that are gone."""

    ids: tuple[ClipId, ...]


@dataclass(frozen=True)
class LibraryFacets:
    """What there is to filter by. Answered by `Facets`."""
