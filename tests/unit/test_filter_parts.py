"""A filter taken apart and put together: each part by itself."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as some

from desktop_app.domain.filter_parts import FilterPart, combined, is_set, parts_set, with_part, without
from desktop_app.domain.job import MediaKind
from desktop_app.domain.library import EVERYTHING, Days, LibraryFilter, Range

NAMES = some.frozensets(some.sampled_from(("harbour", "dusk", "Zug")), max_size=3)
FILTERS = some.builds(
    LibraryFilter,
    favourites=some.booleans(),
    kind=some.sampled_from((None, *MediaKind)),
    rejected=some.sampled_from((None, True, False)),
    has_sound=some.sampled_from((None, True, False)),
    missing=some.sampled_from((None, True, False)),
    ratings=some.sampled_from((Range(), Range(3, None), Range(None, 0))),
    lengths=some.sampled_from((Range(), Range(6, 8))),
    made=some.sampled_from((Days(), Days(date(2026, 11, 1), date(2026, 11, 9)))),
    tags=NAMES,
    models=NAMES,
    heights=some.frozensets(some.sampled_from((1080, 2160)), max_size=2),
    collection=some.sampled_from(("", "Trailer")),
    still=some.sampled_from(("", "ab12")),
)


@given(FILTERS)
def test_a_filter_without_its_parts_lets_everything_through(chosen: LibraryFilter) -> None:
    for part in parts_set(chosen):
        left = without(chosen, part)
        assert not is_set(left, part)
        assert parts_set(left) == tuple(other for other in parts_set(chosen) if other is not part)
        chosen = left
    assert chosen == EVERYTHING


@given(FILTERS, FILTERS)
def test_what_is_typed_comes_to_what_is_chosen(chosen: LibraryFilter, typed: LibraryFilter) -> None:
    whole = combined(chosen, typed)
    assert set(parts_set(whole)) == {*parts_set(chosen), *parts_set(typed)}
    assert whole.tags == chosen.tags | typed.tags
    assert combined(chosen, EVERYTHING) == chosen
    assert combined(EVERYTHING, typed) == typed
    assert combined(whole, typed) == whole


def test_one_part_is_changed_and_no_other() -> None:
    chosen = with_part(LibraryFilter(favourites=True), FilterPart.RATING, Range(4, None))
    assert chosen == LibraryFilter(favourites=True, ratings=Range(4, None))
