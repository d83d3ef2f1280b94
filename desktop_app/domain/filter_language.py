"""Filters as they may be typed into the search field: `res:2160p made:>2026-11-01 ★ tag:"two words" rain`.

Nobody has to know of it: whatever isn't exactly one of these words is looked for as it stands. Of tags, models and
sizes there may be several; of all else the last one said counts.
"""

import math
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Final, TypeAlias

from desktop_app.domain.job import MediaKind
from desktop_app.domain.library import EVERYTHING, Days, LibraryFilter, Range
from desktop_app.domain.spelt_days import days_text, read_days

FAVOURITE: Final = "★"

_WORD: Final = re.compile(
    r'(?P<key>[A-Za-z]+):(?:"(?P<quoted>(?:[^"]|"")*)"|“(?P<curly>[^”]*)”|(?P<bare>[^\s"“]\S*))(?!\S)'
    r'|"[^"]*(?:"|\Z)|“[^”]*(?:”|\Z)|\S+'
)
_BARE: Final = re.compile(r'[^\s"“]\S*')
_NUMBER: Final = r"-?[0-9]+(?:\.[0-9]+)?(?:e[+-]?[0-9]+)?"
_COMPARED: Final = re.compile(rf"(>=|<=|>|<|)({_NUMBER})")
_BETWEEN: Final = re.compile(rf"({_NUMBER})\.\.({_NUMBER})")
_HEIGHT: Final = re.compile(r"([1-9][0-9]{0,8})p?", re.IGNORECASE)
_ABOUT: Final = 0.5
"""Seconds: a clip that was to be 8 s long is some frames longer."""

_Reader: TypeAlias = Callable[[LibraryFilter, str], LibraryFilter | None]


def read_search(text: str) -> tuple[str, LibraryFilter]:
    """What of `text` is to be looked for, as it was typed, and the filter that is in it."""
    words, chosen = [], EVERYTHING
    for found in _WORD.finditer(text):
        narrowed = _narrowed(chosen, found)
        if narrowed is None:
            words.append(found.group())
        else:
            chosen = narrowed
    return " ".join(words), chosen


def filter_text(chosen: LibraryFilter) -> str:
    """`chosen` as it would be typed: `read_search` reads it as the same filter, and nothing else in it."""
    return " ".join(_parts(chosen))


def _parts(chosen: LibraryFilter) -> Iterator[str]:
    if chosen.favourites:
        yield FAVOURITE
    if chosen.kind is not None:
        yield f"kind:{chosen.kind.value}"
    for name, flag in (("rejected", chosen.rejected), ("missing", chosen.missing)):
        if flag is not None:
            yield f"{'is' if flag else 'not'}:{name}"
    if chosen.has_sound is not None:
        yield f"sound:{'yes' if chosen.has_sound else 'no'}"
    if not chosen.ratings.is_open:
        yield f"rating:{_range_text(chosen.ratings)}"
    if not chosen.lengths.is_open:
        yield f"length:{_range_text(chosen.lengths)}"
    if not chosen.made.is_open:
        yield f"made:{days_text(chosen.made)}"
    for key, names in (("tag", chosen.tags), ("model", chosen.models)):
        yield from (f"{key}:{_quoted(name)}" for name in sorted(names))
    yield from (f"res:{height}p" for height in sorted(chosen.heights))
    for key, name in (("in", chosen.collection), ("still", chosen.still)):
        if name:
            yield f"{key}:{_quoted(name)}"


def _narrowed(chosen: LibraryFilter, found: re.Match[str]) -> LibraryFilter | None:
    if found.group() == FAVOURITE:
        return replace(chosen, favourites=True)
    reader = _READERS.get((found["key"] or "").lower())
    value = found["bare"] or found["curly"]
    if found["quoted"] is not None:
        value = found["quoted"].replace('""', '"')
    return reader(chosen, value) if reader is not None and value else None


def _read_flag(wanted: bool, chosen: LibraryFilter, value: str) -> LibraryFilter | None:
    match value.lower():
        case "rejected":
            return replace(chosen, rejected=wanted)
        case "missing":
            return replace(chosen, missing=wanted)
        case "favourite" | "favorite" if wanted:
            return replace(chosen, favourites=True)
        case _:
            return None


def _read_sound(chosen: LibraryFilter, value: str) -> LibraryFilter | None:
    has_sound = {"yes": True, "no": False}.get(value.lower())
    return None if has_sound is None else replace(chosen, has_sound=has_sound)


def _read_kind(chosen: LibraryFilter, value: str) -> LibraryFilter | None:
    kinds = {**{kind.value: kind for kind in MediaKind}, "picture": MediaKind.IMAGE}
    kind = kinds.get(value.lower())
    return None if kind is None else replace(chosen, kind=kind)


def _read_height(chosen: LibraryFilter, value: str) -> LibraryFilter | None:
    found = _HEIGHT.fullmatch(value)
    return None if found is None else replace(chosen, heights=chosen.heights | {int(found[1])})


def _read_made(chosen: LibraryFilter, value: str) -> LibraryFilter | None:
    found = read_days(value)
    if found is None:
        return None
    return replace(chosen, made=Days(found.first or chosen.made.first, found.last or chosen.made.last))


def _read_range(value: str, around: float, step: float) -> Range | None:
    """`around`: how far a number alone reaches to either side. `step`: the least that is more than nothing; 0 where the
    difference between "more" and "at least" has no meaning.
    """
    if between := _BETWEEN.fullmatch(value):
        return _finite(float(between[1]), float(between[2]))
    compared = _COMPARED.fullmatch(value)
    if compared is None:
        return None
    number = float(compared[2])
    match compared[1]:
        case ">":
            return _finite(number + step, None)
        case ">=":
            return _finite(number, None)
        case "<":
            return _finite(None, number - step)
        case "<=":
            return _finite(None, number)
        case _:
            return _finite(number - around, number + around)


def _read_stars(chosen: LibraryFilter, value: str) -> LibraryFilter | None:
    found = _read_range(value, 0, 1)
    return None if found is None else replace(chosen, ratings=_both(chosen.ratings, found))


def _read_length(chosen: LibraryFilter, value: str) -> LibraryFilter | None:
    found = _read_range(value, _ABOUT, 0)
    return None if found is None else replace(chosen, lengths=_both(chosen.lengths, found))


def _finite(least: float | None, most: float | None) -> Range | None:
    return Range(least, most) if all(math.isfinite(bound or 0) for bound in (least, most)) else None


def _both(before: Range, found: Range) -> Range:
    least = before.least if found.least is None else found.least
    return Range(least, before.most if found.most is None else found.most)


def _range_text(bound: Range) -> str:
    if bound.least is None:
        return f"<={_number_text(bound.most)}"
    if bound.most is None:
        return f">={_number_text(bound.least)}"
    return f"{_number_text(bound.least)}..{_number_text(bound.most)}"


def _number_text(number: float | None) -> str:
    return repr(number).removesuffix(".0")


def _quoted(name: str) -> str:
    return name if _BARE.fullmatch(name) else '"' + name.replace('"', '""') + '"'


_READERS: Final[Mapping[str, _Reader]] = {
    "res": _read_height,
    "made": _read_made,
    "rating": _read_stars,
    "length": _read_length,
    "sound": _read_sound,
    "kind": _read_kind,
    "is": partial(_read_flag, True),
    "not": partial(_read_flag, False),
    "tag": lambda chosen, value: replace(chosen, tags=chosen.tags | {value}),
    "model": lambda chosen, value: replace(chosen, models=chosen.models | {value}),
    "in": lambda chosen, value: replace(chosen, collection=value),
    "still": lambda chosen, value: replace(chosen, still=value),
}
