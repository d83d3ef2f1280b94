"""Which version is the newer, and when to ask again."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.domain.update import is_due, is_newer

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("found", "mine", "newer"),
    [
        ("0.2.0", "0.1.9", True),
        ("v0.10", "0.9.9", True),
        ("1", "0.99", True),
        ("0.1.0.1", "0.1.0", True),
        ("0.1.0", "0.1.0", False),
        ("0.1", "0.1.0", False),
        ("0.0.9", "0.1.0", False),
        ("0.2.0-rc1", "0.1.0", False),
        ("nightly", "0.1.0", False),
        ("", "0.1.0", False),
        ("9" * 5000, "0.1.0", False),
        ("0.2.0", "0.1.0.dev1", False),
    ],
)
def test_only_a_plain_higher_number_is_newer(found: str, mine: str, newer: bool) -> None:
    assert is_newer(found, mine) is newer


@pytest.mark.parametrize(
    ("ago", "due"),
    [
        (timedelta(0), False),
        (timedelta(days=6, hours=23), False),
        (timedelta(days=7), True),
        (timedelta(days=-1), True),
    ],
)
def test_a_week_after_the_last_time_or_when_the_clock_was_wrong(ago: timedelta, due: bool) -> None:
    assert is_due((NOW - ago).isoformat(), NOW) is due


@pytest.mark.parametrize("checked", ["", "yesterday", "2026-11-22T11:00:00"])
def test_a_time_that_cannot_be_read_counts_as_never(checked: str) -> None:
    assert is_due(checked, NOW)
