"""What is expected comes from samples alone, in whatever order they are; and words never promise more than that."""

from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.expected_time import Expected, expected, left, pace_key
from desktop_app.domain.model_spec import Value
from desktop_app.words.progress import left_words

seconds = st.floats(0.1, 1e5)
samples = st.lists(seconds, min_size=5, max_size=40)


@given(st.lists(seconds, max_size=4))
def test_from_fewer_than_five_nothing_is_expected(few: list[float]) -> None:
    assert expected(few) is None


@given(samples)
def test_half_of_all_lie_between_the_quartiles_in_any_order(found: list[float]) -> None:
    made = expected(found)
    assert made is not None
    assert min(found) <= made.least <= made.usual <= made.most <= max(found)
    assert made.usual == pytest.approx(median(found))
    quarter = -(-len(found) // 4)
    assert sum(one < made.least for one in found) <= quarter
    assert sum(one > made.most for one in found) <= quarter
    assert expected(sorted(found, reverse=True)) == made


@given(samples, seconds)
def test_what_is_left_shrinks_with_the_clock_and_never_below_nothing(found: list[float], elapsed: float) -> None:
    made = expected(found)
    assert made is not None
    rest = left(made, elapsed)
    assert (rest is None) == (elapsed > made.most)
    if rest is not None:
        assert 0 <= rest.least <= rest.usual <= rest.most
        assert rest.most == pytest.approx(made.most - elapsed)
    assert left_words(made, elapsed).strip()


@pytest.mark.parametrize(
    ("made", "elapsed", "words"),
    [
        (Expected(30, 45, 60), 0, "30–60 s left"),
        (Expected(38, 40, 42), 0, "about 40 s left"),
        (Expected(30, 45, 60), 28, "less than 35 s left"),
        (Expected(30, 45, 60), 61, "longer than usual (30–60 s)"),
        (Expected(100, 150, 220), 0, "1–4 min left"),
        (Expected(100, 150, 220), 215, "less than 5 s left"),
        (Expected(0.2, 0.3, 0.4), 0, "less than 5 s left"),
        (Expected(0.2, 0.3, 0.4), 9, "longer than usual (1–5 s)"),
    ],
)
def test_the_words_are_as_wide_as_the_spread(made: Expected, elapsed: float, words: str) -> None:
    assert left_words(made, elapsed) == words


def test_length_size_and_rate_tell_shots_apart_and_words_do_not() -> None:
    values: dict[str, Value] = {
        "prompt": "rain",
        "duration": 6,
        "resolution": "1080p",
        "fps": 25,
        "generate_audio": True,
    }
    key = pace_key("a/model", values, practice=False)
    assert pace_key("a/model", {**values, "prompt": "fog", "generate_audio": False}, practice=False) == key
    others: list[dict[str, Value]] = [
        {**values, "duration": 8},
        {**values, "resolution": "2160p"},
        {**values, "fps": 50},
    ]
    assert all(pace_key("a/model", other, practice=False) != key for other in others)
    assert pace_key("a/model", values, practice=True) != key
