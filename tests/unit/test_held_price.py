"""What several shots cost together, and what is said of a mended list."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from desktop_app.domain.notice import Notice, NoticeCode
from desktop_app.domain.pricing import Estimate, EstimateKind, total
from desktop_app.words.estimates import price
from desktop_app.words.notices import notice_words

ABOUT = Estimate(EstimateKind.ABOUT, Decimal("0.24"))
BASE = Estimate(EstimateKind.FROM, Decimal("0.24"), dated=datetime(2026, 11, 20, tzinfo=UTC))
FREE, UNKNOWN = Estimate(EstimateKind.FREE), Estimate(EstimateKind.UNKNOWN)


@pytest.mark.parametrize(
    ("estimates", "words"),
    [
        ([ABOUT] * 12, "about $2.88"),
        ([ABOUT, BASE], "from $0.48"),
        ([FREE, FREE], "free"),
        ([FREE, ABOUT], "about $0.24"),
        ([ABOUT, UNKNOWN], "price unknown just now"),
    ],
)
def test_the_whole_is_no_surer_than_its_least_sure_part(estimates: list[Estimate], words: str) -> None:
    whole = total(estimates)
    assert whole is not None
    assert price(whole).line == words


def test_nothing_has_no_price() -> None:
    assert total([]) is None


def test_what_became_of_a_damaged_list_is_told_in_one_notice() -> None:
    told: dict[str, str | int] = {"kept_as": "stillwake damaged.sqlite3", "copy_of": "2026-11-21T12:00:00+00:00"}
    counts = {"jobs": 72, "clips": 12, "waiting": 2, "lost": 1, "looked": 0}
    said = notice_words(Notice(NoticeCode.LIST_MENDED, data={**told, **counts}))
    assert said.text == (
        "Your list of shots was damaged. The damaged file is kept as “stillwake damaged.sqlite3”."
        " 72 shots came back, with the copy of 21 Nov, 12 clips from the library."
    )
    assert said.advice == (
        "One shot that was sent is lost here: look at your RunComfy generations."
        " 2 shots may have been sent already: they wait for your word."
        " The library was not there to be looked through; that is done at the next start."
    )
