"""The list's columns: what each is called, says, sorts by, and how wide it begins."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, Qt

from desktop_app.domain.library import SortBy
from desktop_app.runtime.library_list import ClipRow, Column
from desktop_app.words import clip_columns as facts

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Look:
    """`sort`: what a click on its head sorts by; `None`: nothing. `numbers`: set right, in figures of equal width."""

    width: int
    words: Callable[[ClipRow], str] | None = None
    sort: SortBy | None = None
    numbers: bool = False


LOOKS: Mapping[Column, Look] = MappingProxyType(
    {
        Column.POSTER: Look(76),
        Column.PROMPT: Look(320, facts.prompt_words, SortBy.PROMPT),
        Column.MADE: Look(132, facts.made_words, SortBy.MADE),
        Column.LENGTH: Look(68, facts.length_words, SortBy.LENGTH, numbers=True),
        Column.SIZE: Look(100, facts.size_words, numbers=True),
        Column.MODEL: Look(128),
        Column.COST: Look(68, facts.cost_words, SortBy.COST, numbers=True),
        Column.RATING: Look(78, facts.rating_stars, SortBy.RATING),
        Column.TAGS: Look(140, facts.tags_words),
        Column.FILE: Look(220, facts.file_words),
    }
)
"""The model's column has no words of its own here: models go by the names the program knows them by."""


def title(column: Column) -> str:
    """What its head says; nothing over the posters."""
    match column:
        case Column.POSTER:
            return ""
        case Column.PROMPT:
            return translate("Columns", "Prompt")
        case Column.MADE:
            return translate("Columns", "Made")
        case Column.LENGTH:
            return translate("Columns", "Length")
        case Column.SIZE:
            return translate("Columns", "Size")
        case Column.MODEL:
            return translate("Columns", "Model")
        case Column.COST:
            return translate("Columns", "Cost")
        case Column.RATING:
            return translate("Columns", "Rating")
        case Column.TAGS:
            return translate("Columns", "Tags")
        case Column.FILE:
            return translate("Columns", "File")


def alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if LOOKS[column].numbers else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def column_of(sort: SortBy) -> Column:
    """The column whose head shows the order."""
    return next(column for column, look in LOOKS.items() if look.sort is sort)
