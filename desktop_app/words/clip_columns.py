"""What a list says of a clip, column by column, and how its orders and groups are called. GUI thread."""

from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import PurePosixPath
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.job import Clip, MediaKind
from desktop_app.domain.library import GroupBy, SortBy
from desktop_app.words.numbers import dollars, listed, pixels, seconds, when

translate = QCoreApplication.translate

STAR = "★"


class Fact(Protocol):
    """A clip with what is known of the job that made it; the library's rows are such."""

    @property
    def clip(self) -> Clip: ...
    @property
    def prompt(self) -> str: ...
    @property
    def model_id(self) -> str: ...
    @property
    def cost_usd(self) -> Decimal | None: ...


def prompt_words(row: Fact) -> str:
    return " ".join(row.prompt.split())


def made_words(row: Fact) -> str:
    return when(row.clip.created_at, datetime.now(UTC))


def length_words(row: Fact) -> str:
    """ "" for a picture."""
    return "" if row.clip.duration is None or row.clip.kind is MediaKind.IMAGE else seconds(row.clip.duration)


def size_words(row: Fact) -> str:
    return pixels(row.clip.width, row.clip.height)


def model_words(row: Fact, names: Mapping[str, str]) -> str:
    return names.get(row.model_id, row.model_id)


def cost_words(row: Fact) -> str:
    """ "" where nobody knows."""
    return "" if row.cost_usd is None else dollars(row.cost_usd)


def rating_stars(row: Fact) -> str:
    """As many stars."""
    return STAR * row.clip.rating


def tags_words(row: Fact) -> str:
    return listed(row.clip.tags)


def file_words(row: Fact) -> str:
    """The file's own name."""
    return PurePosixPath(row.clip.path).name


def sort_name(sort: SortBy) -> str:
    """What the order goes by."""
    return {
        SortBy.MADE: translate("Arranging", "Date made"),
        SortBy.PROMPT: translate("Arranging", "Prompt"),
        SortBy.LENGTH: translate("Arranging", "Length"),
        SortBy.COST: translate("Arranging", "Cost"),
        SortBy.RATING: translate("Arranging", "Rating"),
    }[sort]


def order_words(sort: SortBy, *, descending: bool) -> str:
    """Which end comes first."""
    down, up = {
        SortBy.MADE: (translate("Arranging", "Newest first"), translate("Arranging", "Oldest first")),
        SortBy.PROMPT: (translate("Arranging", "Prompt Z to A"), translate("Arranging", "Prompt A to Z")),
        SortBy.LENGTH: (translate("Arranging", "Longest first"), translate("Arranging", "Shortest first")),
        SortBy.COST: (translate("Arranging", "Dearest first"), translate("Arranging", "Cheapest first")),
        SortBy.RATING: (translate("Arranging", "Best rated first"), translate("Arranging", "Least rated first")),
    }[sort]
    return down if descending else up


def group_words(group: GroupBy) -> str:
    """What is put together under one head."""
    return {
        GroupBy.NONE: translate("Arranging", "Not grouped"),
        GroupBy.DAY: translate("Arranging", "By day"),
        GroupBy.STILL: translate("Arranging", "By picture"),
    }[group]
