"""A filter can be typed, and what is typed is the filter; whatever else is typed is looked for as it stands."""

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.domain.filter_language import filter_text, read_search
from desktop_app.domain.job import MediaKind
from desktop_app.domain.library import EVERYTHING, Days, LibraryFilter, Range
from tests.strategies import any_text

numbers = st.integers(-5, 10_000) | st.floats(allow_nan=False, allow_infinity=False)
bounds = st.none() | numbers
ranges = st.builds(Range, bounds, bounds)
days = st.builds(Days, st.none() | st.dates(), st.none() | st.dates())
names = any_text.filter(bool) | st.text('" :“”>★\n', min_size=1, max_size=6)
maybe = st.none() | st.booleans()
filters = st.builds(
    LibraryFilter,
    st.booleans(),
    st.none() | st.sampled_from(MediaKind),
    maybe,
    maybe,
    maybe,
    ranges,
    ranges,
    days,
    st.frozensets(names, max_size=3),
    st.frozensets(names, max_size=2),
    st.frozensets(st.integers(1, 99_999), max_size=3),
    names | st.just(""),
    names | st.just(""),
)


@given(filters)
@example(LibraryFilter(made=Days(date(1, 1, 1), date(1, 1, 31)), lengths=Range(1e300, 5e-324)))
def test_any_filter_can_be_typed(chosen: LibraryFilter) -> None:
    assert read_search(filter_text(chosen)) == ("", chosen)


@given(any_text | st.text('":>=★.-0129 tagresmdeinolk“”\n', max_size=40))
def test_nothing_that_is_typed_goes_amiss(typed: str) -> None:
    words, chosen = read_search(typed)
    assert read_search(filter_text(chosen)) == ("", chosen)
    again, more = read_search(words)
    assert (again, more) == (words, EVERYTHING), "what was left over is no filter"
    if chosen == EVERYTHING:
        assert "".join(words.split()) == "".join(typed.split()), "at most a space is put between"


NOVEMBER = Days(date(2026, 11, 1), date(2026, 11, 30))


@pytest.mark.parametrize(
    ("typed", "words", "chosen"),
    [
        ("res:2160p ★ rain", "rain", LibraryFilter(favourites=True, heights=frozenset({2160}))),
        ("Res:1080 RES:1440P", "", LibraryFilter(heights=frozenset({1080, 1440}))),
        ("made:2026-11", "", LibraryFilter(made=NOVEMBER)),
        ("made:>2026-10 made:<2026-12-01", "", LibraryFilter(made=NOVEMBER)),
        ("made:2024-02", "", LibraryFilter(made=Days(date(2024, 2, 1), date(2024, 2, 29)))),
        ("made:2026", "", LibraryFilter(made=Days(date(2026, 1, 1), date(2026, 12, 31)))),
        ("made:>2026-11-01", "", LibraryFilter(made=Days(date(2026, 11, 2)))),
        ("made:2026-02-30", "made:2026-02-30", EVERYTHING),
        ("made:>9999", "made:>9999", EVERYTHING),
        ("rating:>=3", "", LibraryFilter(ratings=Range(3))),
        ("rating:>3", "", LibraryFilter(ratings=Range(4))),
        ("rating:4", "", LibraryFilter(ratings=Range(4, 4))),
        ("length:>8 length:<=12.5", "", LibraryFilter(lengths=Range(8, 12.5))),
        ("length:8", "", LibraryFilter(lengths=Range(7.5, 8.5))),
        ("length:1e999", "length:1e999", EVERYTHING),
        ('tag:harbour tag:"two words" dusk', "dusk", LibraryFilter(tags=frozenset({"harbour", "two words"}))),
        ("tag:“two words”", "", LibraryFilter(tags=frozenset({"two words"}))),
        ("sound:yes is:rejected not:missing", "", LibraryFilter(rejected=True, missing=False, has_sound=True)),
        ('in:"The best" kind:picture', "", LibraryFilter(kind=MediaKind.IMAGE, collection="The best")),
        ("tag: is:late http://example.org", "tag: is:late http://example.org", EVERYTHING),
        ('"tag:harbour rain" neon', '"tag:harbour rain" neon', EVERYTHING),
        ('  rain   "on  the"  ', 'rain "on  the"', EVERYTHING),
        ('"still open', '"still open', EVERYTHING),
    ],
)
def test_what_is_understood_and_what_is_looked_for(typed: str, words: str, chosen: LibraryFilter) -> None:
    assert read_search(typed) == (words, chosen)


def test_short_ways_of_saying_it() -> None:
    assert filter_text(LibraryFilter(made=NOVEMBER)) == "made:2026-11"
    assert filter_text(LibraryFilter(lengths=Range(7.5, 8.5))) == "length:7.5..8.5"
    assert filter_text(LibraryFilter(ratings=Range(3))) == "rating:>=3"
