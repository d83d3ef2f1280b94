"""The library's filters in words: what a chip says before it is set and after. Any thread."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop_app.domain.filter_parts import FilterPart, is_set
from desktop_app.domain.job import MediaKind
from desktop_app.domain.library import Days, LibraryFilter, Range
from desktop_app.words.numbers import listed, plain_number

translate = QCoreApplication.translate

MOST_STARS: Final = 5
LONGEST: Final = 24
"""Characters of a name on a chip."""


def part_name(part: FilterPart) -> str:
    """What a chip says while nothing is chosen."""
    match part:
        case FilterPart.FAVOURITES:
            return translate("Filters", "Favourites")
        case FilterPart.RATING:
            return translate("Filters", "Rating")
        case FilterPart.TAGS:
            return translate("Filters", "Tags")
        case FilterPart.DATE:
            return translate("Filters", "Date")
        case FilterPart.LENGTH:
            return translate("Filters", "Length")
        case FilterPart.SIZE:
            return translate("Filters", "Size")
        case FilterPart.MODEL:
            return translate("Filters", "Model")
        case FilterPart.SOUND:
            return translate("Filters", "Sound")
        case FilterPart.KIND:
            return translate("Filters", "Kind")
        case FilterPart.REJECTED:
            return translate("Filters", "Rejected")
        case FilterPart.MISSING:
            return translate("Filters", "Missing")
        case FilterPart.COLLECTION:
            return translate("Filters", "Collection")
        case FilterPart.STILL:
            return translate("Filters", "Picture")


def part_hint(part: FilterPart) -> str:
    """What it is for, in a line."""
    match part:
        case FilterPart.FAVOURITES:
            return translate("Filters", "Only favourites")
        case FilterPart.RATING:
            return translate("Filters", "Only clips with so many stars")
        case FilterPart.TAGS:
            return translate("Filters", "Only clips that have these tags")
        case FilterPart.DATE:
            return translate("Filters", "Only clips made in these days")
        case FilterPart.LENGTH:
            return translate("Filters", "Only clips so many seconds long")
        case FilterPart.SIZE:
            return translate("Filters", "Only clips with so many lines")
        case FilterPart.MODEL:
            return translate("Filters", "Only clips of these models")
        case FilterPart.SOUND:
            return translate("Filters", "Only clips with sound, or without")
        case FilterPart.KIND:
            return translate("Filters", "Only videos, or only pictures")
        case FilterPart.REJECTED:
            return translate("Filters", "Only what you have rejected, or all but that")
        case FilterPart.MISSING:
            return translate("Filters", "Only clips whose file can't be found, or all but those")
        case FilterPart.COLLECTION:
            return translate("Filters", "Only this collection")
        case FilterPart.STILL:
            return translate("Filters", "Only shots made from one picture")


def part_words(part: FilterPart, chosen: LibraryFilter, models: Mapping[str, str], today: date) -> str:
    """What a chip says of `chosen`; its name where that part isn't set. `models`: their names by their IDs."""
    if not is_set(chosen, part):
        return part_name(part)
    match part:
        case FilterPart.RATING:
            return rating_words(chosen.ratings)
        case FilterPart.TAGS:
            return _names(chosen.tags, lambda count: translate("Filters", "%n tags", None, count))
        case FilterPart.DATE:
            return days_words(chosen.made, today)
        case FilterPart.LENGTH:
            return length_words(chosen.lengths)
        case FilterPart.SIZE:
            heights = sorted(chosen.heights)
            return listed(height_words(height) for height in heights)
        case FilterPart.MODEL:
            found = frozenset(models.get(model, model) for model in chosen.models)
            return _names(found, lambda count: translate("Filters", "%n models", None, count))
        case FilterPart.SOUND:
            return translate("Filters", "With sound") if chosen.has_sound else translate("Filters", "Without sound")
        case FilterPart.KIND:
            video = chosen.kind is MediaKind.VIDEO
            return translate("Filters", "Videos") if video else translate("Filters", "Pictures")
        case FilterPart.REJECTED:
            return translate("Filters", "Rejected") if chosen.rejected else translate("Filters", "Not rejected")
        case FilterPart.MISSING:
            return translate("Filters", "Missing files") if chosen.missing else translate("Filters", "Files found")
        case FilterPart.COLLECTION:
            return _short(chosen.collection)
        case FilterPart.STILL:
            return translate("Filters", "One picture")
        case FilterPart.FAVOURITES:
            return part_name(part)


def rating_words(ratings: Range) -> str:
    """ "5 stars", "3 stars and more", "1–3 stars", "Unrated"."""
    least = 0 if ratings.least is None else int(ratings.least)
    most = MOST_STARS if ratings.most is None else int(ratings.most)
    if most == 0:
        return translate("Filters", "Unrated")
    if least == most:
        return translate("Filters", "One star") if least == 1 else translate("Filters", "%n stars", None, least)
    if most == MOST_STARS:
        if least == 1:
            return translate("Filters", "One star and more")
        return translate("Filters", "%n stars and more", None, least)
    return translate("Filters", "{least}–%n stars", "", most).format(least=least)


def length_words(lengths: Range) -> str:
    """ "6–10 s", "up to 6 s", "10 s and more"."""
    if lengths.least is None:
        return translate("Filters", "Up to {most} s").format(most=_figure(lengths.most))
    if lengths.most is None:
        return translate("Filters", "{least} s and more").format(least=_figure(lengths.least))
    if lengths.least == lengths.most:
        return translate("Filters", "{length} s").format(length=_figure(lengths.least))
    return translate("Filters", "{least}–{most} s").format(least=_figure(lengths.least), most=_figure(lengths.most))


def height_words(height: int) -> str:
    """ "1080p"."""
    return f"{height}p"


def presets(today: date) -> tuple[tuple[str, Days], ...]:
    """The stretches of time people ask for, as seen from `today`, with their names."""
    month = today.replace(day=1)
    before = (month - timedelta(days=1)).replace(day=1)
    return (
        (translate("Filters", "Today"), Days(today, today)),
        (translate("Filters", "Yesterday"), Days(today - timedelta(days=1), today - timedelta(days=1))),
        (translate("Filters", "Last 7 days"), Days(today - timedelta(days=6), today)),
        (translate("Filters", "This month"), Days(month, today)),
        (translate("Filters", "Last month"), Days(before, month - timedelta(days=1))),
        (translate("Filters", "This year"), Days(today.replace(month=1, day=1), today)),
    )


def days_words(days: Days, today: date) -> str:
    """ "Today", "Last 7 days", "3–9 Nov", "Since 1 Nov 2025"."""
    for name, preset in presets(today):
        if days == preset:
            return name
    if days.first is None:
        return translate("Filters", "Until {day}").format(day=_day(days.last, today))
    if days.last is None:
        return translate("Filters", "Since {day}").format(day=_day(days.first, today))
    if days.first == days.last:
        return _day(days.first, today)
    day_leads = translate("Filters", "d MMM").startswith("d")  # not so in Japanese, where a day alone can't lead
    if day_leads and (days.first.year, days.first.month) == (days.last.year, days.last.month):
        span = translate("Filters", "{first}–{last}", "days of a month: the first is a number alone, as in 3–9 Nov")
        return span.format(first=days.first.day, last=_day(days.last, today))
    span = translate("Filters", "{first} – {last}", "days of two months, both in full")
    return span.format(first=_day(days.first, today), last=_day(days.last, today))


def _day(day: date | None, today: date) -> str:
    if day is None:
        return ""
    pattern = translate("Filters", "d MMM") if day.year == today.year else translate("Filters", "d MMM yyyy")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def _figure(number: float | None) -> str:
    return "" if number is None else plain_number(number)


def _names(names: frozenset[str], many: Callable[[int], str]) -> str:
    """One or two by their names; more are counted."""
    if len(names) > 2:
        return many(len(names))
    return _short(listed(sorted(names, key=str.casefold)))


def _short(name: str) -> str:
    return name if len(name) <= LONGEST else f"{name[: LONGEST - 1].rstrip()}…"
