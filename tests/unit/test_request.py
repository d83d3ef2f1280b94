"""Links, bases and prices: what may be sent where, and what it is said to cost."""

import pickle
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from desktop_app.domain.account import check_base
from desktop_app.domain.errors import AppError, ErrorCode, KnownError
from desktop_app.domain.model_spec import Value
from desktop_app.domain.pricing import Estimate, EstimateKind, PriceUnit, Quote, estimate, same_price_key
from desktop_app.domain.request import LinkedPicture
from tests.jobs import a_request

SEEN = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
QUOTE = Quote("m", Decimal("0.04"), PriceUnit.SECOND, "Sound included.", SEEN)


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("http://example.org/a.png", ErrorCode.LINK_NOT_HTTPS),
        ("file:///etc/passwd", ErrorCode.LINK_NOT_HTTPS),
        ("example.org/a.png", ErrorCode.LINK_NOT_HTTPS),
        ("https://me@example.org/a.png", ErrorCode.LINK_HAS_USER),
        ("https://me:pw@example.org/a.png", ErrorCode.LINK_HAS_USER),
        ("https:///a.png", ErrorCode.LINK_UNREADABLE),
        ("https://example.org/a b.png", ErrorCode.LINK_UNREADABLE),
        ("https://example.org:port/", ErrorCode.LINK_UNREADABLE),
        ("https://[::1/", ErrorCode.LINK_UNREADABLE),
    ],
)
def test_links_that_are_refused(url: str, code: ErrorCode) -> None:
    with pytest.raises(KnownError) as caught:
        LinkedPicture(url)
    assert caught.value.error.code is code


@pytest.mark.parametrize(
    "base", ["https://model-api.runcomfy.net", "http://127.0.0.1:8080/", "http://localhost", "http://[::1]:9"]
)
def test_bases_a_token_may_be_sent_to(base: str) -> None:
    assert check_base(base) == base.rstrip("/")


@pytest.mark.parametrize(
    "base",
    [
        "http://example.org",
        "http://127.0.0.1.example.org",
        "ftp://127.0.0.1",
        "https://u@h",
        "",
        "https://",
        "http://[x",
    ],
)
def test_bases_it_may_not(base: str) -> None:
    with pytest.raises(KnownError) as caught:
        check_base(base)
    assert caught.value.error.code is ErrorCode.API_BASE_INSECURE


def test_what_travels_cannot_be_changed_underway() -> None:
    request = a_request()
    with pytest.raises(TypeError):
        request.values["fps"] = 50  # type: ignore[index]
    assert pickle.loads(pickle.dumps(request)) == request
    error = AppError(ErrorCode.DISK_FULL, {"needed": 5_000_000_000}, 3.0)
    assert pickle.loads(pickle.dumps(error)) == error


def test_the_estimate_never_says_more_than_is_known() -> None:
    values = {"duration": 6, "fps": 25}
    assert estimate(QUOTE, values, practice=True, live=True).kind is EstimateKind.FREE
    assert estimate(None, values, practice=False, live=True) == Estimate(EstimateKind.UNKNOWN)
    assert estimate(QUOTE, {}, practice=False, live=True) == Estimate(EstimateKind.UNKNOWN)
    base = estimate(QUOTE, values, practice=False, live=True)
    assert (base.kind, base.amount_usd, base.note, base.dated) == (
        EstimateKind.FROM,
        Decimal("0.24"),
        "Sound included.",
        None,
    )
    assert estimate(QUOTE, values, practice=False, live=False).dated == SEEN
    charged = estimate(QUOTE, values, practice=False, live=True, last_cost=Decimal("0.31"), count=2)
    assert (charged.kind, charged.amount_usd) == (EstimateKind.ABOUT, Decimal("0.62"))


def test_the_prompt_has_no_price() -> None:
    values: dict[str, Value] = {"prompt": "a", "fps": 25}
    assert same_price_key("m", values) == same_price_key("m", {**values, "prompt": "b"})
    assert same_price_key("m", values) != same_price_key("m", {**values, "fps": 50})
