"""Prices, sizes, moments and problems as people read them."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import ErrorDatum
from desktop_app.domain.pricing import Estimate, EstimateKind, PriceUnit
from desktop_app.domain.validation import Problem, ProblemCode, blocked_choices, validate
from desktop_app.words.estimates import price
from desktop_app.words.numbers import dollars, file_size, seconds, when
from desktop_app.words.problems import missing_words, problem_words, way_out_words
from tests.ui.compose_room import default_model


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "0 B"), (999, "999 B"), (1000, "1 kB"), (64_400, "64 kB"), (999_960, "1.0 MB"), (1_400_000, "1.4 MB"),
        (99_960_000, "100 MB"), (5_000_000_000, "5.0 GB"),
    ],
)  # fmt: skip
def test_file_sizes(count: int, words: str) -> None:
    assert file_size(count) == words


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("0.24", "$0.24"),
        ("0.045", "$0.045"),
        ("0.04", "$0.04"),
        ("0.315", "$0.32"),
        ("1234.5", "$1,234.50"),
        ("-2", "-$2.00"),
    ],
)
def test_dollars(amount: str, words: str) -> None:
    assert dollars(Decimal(amount)) == words


@given(st.decimals(min_value="0.001", max_value="1000", places=4))
def test_a_price_that_is_not_nothing_is_never_shown_as_nothing(amount: Decimal) -> None:
    assert dollars(amount) not in {"$0.00", "$0", "$0.000"}


def test_lengths() -> None:
    assert [seconds(length) for length in (6.0, 6.04, 7.5)] == ["6 s", "6 s", "7.5 s"]


def test_moments_are_local_and_relative() -> None:
    now = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
    assert when(now - timedelta(seconds=20), now) == "just now"
    assert when(now - timedelta(minutes=12), now) == "12 min ago"
    assert when(now - timedelta(days=1), now).startswith("yesterday ")
    assert when(now - timedelta(days=10), now).startswith("12 Nov ")
    assert "2025" in when(now - timedelta(days=400), now)


@pytest.mark.parametrize(
    ("estimate", "line"),
    [
        (Estimate(EstimateKind.FREE), "free"),
        (Estimate(EstimateKind.UNKNOWN), "price unknown just now"),
        (Estimate(EstimateKind.ABOUT, Decimal("0.31")), "about $0.31"),
        (Estimate(EstimateKind.FROM, Decimal("0.24"), Decimal("0.04"), PriceUnit.SECOND), "from $0.24"),
    ],
)
def test_prices(estimate: Estimate, line: str) -> None:
    assert price(estimate).line == line


def test_a_price_per_shot_and_one_of_an_earlier_day_say_so() -> None:
    amount = Decimal("0.24")
    assert price(Estimate(EstimateKind.FROM, amount, amount, PriceUnit.OUTPUT)).note == "$0.24 a shot, live"
    dated = Estimate(EstimateKind.FROM, amount, amount, PriceUnit.OUTPUT, dated=datetime(2026, 11, 20, 12, tzinfo=UTC))
    assert price(dated).note == "price of 20 Nov"


@pytest.mark.parametrize("code", ProblemCode)
def test_every_problem_has_words_that_name_its_field(code: ProblemCode) -> None:
    data: dict[str, ErrorDatum] = {
        "value": "7",
        "choices": "6, 8",
        "minimum": 1,
        "maximum": 9,
        "rule": "Longer than 10 s works at 1080p.",
    }
    words = problem_words(Problem(code, "duration", data), default_model())
    assert words.endswith(".")
    general = {ProblemCode.PICTURE_MISSING, ProblemCode.PROMPT_EMPTY, ProblemCode.RULE_BROKEN}
    assert ("Duration" in words) is (code not in general)


def test_everything_missing_is_one_line() -> None:
    spec = default_model()
    assert missing_words(validate(spec, {}, has_picture=False), spec) == "Add a picture and write a prompt."
    both = validate(spec, {"prompt": "", "duration": 7}, has_picture=True)
    assert (
        missing_words(both, spec) == "Write a prompt. Duration can't be 7: choose one of 6, 8, 10, 12, 14, 16, 18, 20."
    )


def test_the_way_out_is_named_by_its_values() -> None:
    spec = default_model()
    blocked = blocked_choices(spec, {**spec.defaults(), "resolution": "1440p", "fps": 50})
    assert way_out_words(blocked[0], spec) == "Switch to 1080p, 25 fps"
