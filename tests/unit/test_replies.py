"""JSON as it may come, typed as it must be."""

import json
import math
from contextlib import suppress
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.api import replies
from desktop_app.domain.errors import ErrorCode, KnownError
from desktop_app.domain.job import MediaKind, Output, RemoteStatus
from desktop_app.domain.outcome import CancelAnswered
from desktop_app.domain.pricing import PriceUnit

NOW = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.mark.parametrize("request_id", ["r", "a-B_9", "x" * 128])
def test_a_request_id_is_taken_as_it_is(request_id: str) -> None:
    assert replies.accepted({"request_id": request_id, "new": 1}).request_id == request_id


@pytest.mark.parametrize("request_id", [None, 7, "", "x" * 129, "a/b", "../x", "a b", "ä", "r\n", ["r"]])
def test_what_is_no_request_id_is_unreadable(request_id: object) -> None:
    with pytest.raises(KnownError) as caught:
        replies.accepted({"request_id": request_id})
    assert caught.value.error.code is ErrorCode.UNREADABLE_REPLY


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("in_queue", RemoteStatus.IN_QUEUE),
        ("pending", RemoteStatus.IN_QUEUE),
        ("waiting", RemoteStatus.IN_QUEUE),
        ("IN QUEUE", RemoteStatus.IN_QUEUE),
        ("in_progress", RemoteStatus.IN_PROGRESS),
        ("In-Progress ", RemoteStatus.IN_PROGRESS),
        ("starting", RemoteStatus.IN_PROGRESS),
        ("processing", RemoteStatus.IN_PROGRESS),
        ("completed", RemoteStatus.COMPLETED),
        ("succeeded", RemoteStatus.COMPLETED),
        ("failed", RemoteStatus.FAILED),
        ("error", RemoteStatus.FAILED),
        ("cancelled", RemoteStatus.CANCELLED),
        ("canceled", RemoteStatus.CANCELLED),
        ("rendering_dreams", RemoteStatus.UNKNOWN),
    ],
)
def test_status_words(word: str, status: RemoteStatus) -> None:
    polled = replies.polled({"status": word})
    assert (polled.status, polled.word) == (status, word.strip())


@pytest.mark.parametrize("status", [None, "", " ", 3, {}])
def test_no_status_is_unreadable(status: object) -> None:
    for read in (replies.polled, replies.resulted):
        with pytest.raises(KnownError) as caught:
            read({"status": status})
        assert caught.value.error.code is ErrorCode.UNREADABLE_REPLY


@pytest.mark.parametrize(
    ("given_place", "place"),
    [(0, 0), (3, 3), ("4", 4), (2.0, 2), (-1, None), (None, None), (True, None), ("soon", None), (10**3000, None)],
)
def test_a_place_in_line(given_place: object, place: int | None) -> None:
    assert replies.polled({"status": "in_queue", "queue_position": given_place}).place == place
    assert replies.polled({"status": "in_progress", "queue_position": given_place}).place is None


def test_outputs_in_every_dress() -> None:
    output = {
        "image": "https://m.runcomfy.net/c.png",
        "videos": [
            "https://m.runcomfy.net/b.mp4",
            {"url": "https://m.runcomfy.net/c.mp4"},
            7,
            None,
            "file:///etc/passwd",
        ],
        "video": {"url": " https://m.runcomfy.net/a.mp4 "},
        "images": ["https://m.runcomfy.net/c.png", "http://127.0.0.1:9/d.png", "data:image/png;base64,AA", "https://["],
        "audio": "https://m.runcomfy.net/e.mp3",
    }
    assert replies.resulted({"status": "completed", "output": output}).outputs == (
        Output(MediaKind.VIDEO, "https://m.runcomfy.net/a.mp4"),
        Output(MediaKind.VIDEO, "https://m.runcomfy.net/b.mp4"),
        Output(MediaKind.VIDEO, "https://m.runcomfy.net/c.mp4"),
        Output(MediaKind.IMAGE, "https://m.runcomfy.net/c.png"),
        Output(MediaKind.IMAGE, "http://127.0.0.1:9/d.png"),
    )


@pytest.mark.parametrize("output", [None, {}, [], "x", {"video": None}, {"videos": []}])
def test_no_output_is_no_error_here(output: object) -> None:
    assert replies.resulted({"status": "completed", "output": output}).outputs == ()


@pytest.mark.parametrize(
    ("cost", "usd"),
    [
        (0.24, Decimal("0.24")),
        ("0.240", Decimal("0.240")),
        (0, Decimal(0)),
        (-0.1, None),
        (None, None),
        (True, None),
        ("free", None),
        (math.nan, None),
        (math.inf, None),
        ("NaN", None),
        ("sNaN", None),
        ("1e99", None),
    ],
)
def test_what_it_cost(cost: object, usd: Decimal | None) -> None:
    assert replies.resulted({"status": "completed", "cost": cost}).cost_usd == usd


@pytest.mark.parametrize(
    ("told", "moment"),
    [
        ("2026-11-22T00:00:00Z", NOW),
        ("2026-11-22T00:00:00.000000+00:00", NOW),
        ("2026-11-22T01:00:00+01:00", NOW),
        ("2026-11-22 00:00:00", NOW),
        (NOW.timestamp(), NOW),
        (int(NOW.timestamp() * 1000), NOW),
        ("yesterday", None),
        ("0001-01-01T00:00:00+14:00", None),
        (1e300, None),
        (10**400, None),
        (None, None),
        (True, None),
    ],
)
def test_times(told: object, moment: datetime | None) -> None:
    result = replies.resulted({"status": "completed", "created_at": told, "finished_at": told})
    assert (result.created_at, result.finished_at) == (moment, moment)


@pytest.mark.parametrize("error", ["out of memory", {"message": "out of memory"}, [{"msg": "out of memory"}]])
def test_why_it_failed(error: object) -> None:
    assert replies.resulted({"status": "failed", "error": error, "message": "see error"}).message == "out of memory"


@pytest.mark.parametrize(
    ("body", "answer"),
    [
        ({"outcome": "cancelled", "status": "cancelled"}, CancelAnswered(True, RemoteStatus.CANCELLED)),
        ({"outcome": "cancelled"}, CancelAnswered(True, RemoteStatus.CANCELLED)),
        ({"status": "canceled"}, CancelAnswered(True, RemoteStatus.CANCELLED)),
        ({"outcome": "not_cancellable", "status": "in_progress"}, CancelAnswered(False, RemoteStatus.IN_PROGRESS)),
        ({"outcome": "not_cancellable", "status": "completed"}, CancelAnswered(False, RemoteStatus.COMPLETED)),
        ({"outcome": "not_cancellable"}, CancelAnswered(False, RemoteStatus.UNKNOWN)),
        ({"status": "in_queue"}, CancelAnswered(False, RemoteStatus.IN_QUEUE)),
    ],
)
def test_what_became_of_a_cancel(body: dict[str, Any], answer: CancelAnswered) -> None:
    assert replies.cancel_answered(body) == answer


def test_the_live_price() -> None:
    body = {"model_id": "m", "base_price_usd": 0.04, "price_unit": "second", "pricing_note": "more for 4K", "new": []}
    entry = replies.catalogue_entry("m", body, NOW)
    assert entry.quote is not None
    assert (entry.quote.base_price_usd, entry.quote.unit, entry.quote.note) == (
        Decimal("0.04"),
        PriceUnit.SECOND,
        "more for 4K",
    )
    assert entry.quote.fetched_at == NOW
    assert entry.entry["new"] == []


@pytest.mark.parametrize(
    "body", [{}, {"base_price_usd": None, "price_unit": "second"}, {"base_price_usd": 1, "price_unit": "smile"}]
)
def test_a_price_we_do_not_understand_is_none(body: dict[str, Any]) -> None:
    assert replies.catalogue_entry("m", body, NOW).quote is None


def test_the_balance() -> None:
    assert replies.balance({"balance_usd": "12.5", "currency": "USD"}) == Decimal("12.5")
    assert replies.balance({"balance_usd": -0.5}) == Decimal("-0.5")
    with pytest.raises(KnownError):
        replies.balance({"balance_usd": "lots"})


anything = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5) | st.just("url"), inner, max_size=3)
    ),
)
fields = ["status", "queue_position", "output", "cost", "created_at", "error", "outcome", "balance_usd", "price_unit"]


@given(st.dictionaries(st.sampled_from(fields), anything, max_size=4))
def test_no_body_is_a_bug_of_ours(body: dict[str, Any]) -> None:
    """Whatever JSON brings is a reply or a known error."""
    body = json.loads(json.dumps(body))
    for read in (replies.accepted, replies.polled, replies.resulted, replies.cancel_answered, replies.balance):
        with suppress(KnownError):
            read(body)
