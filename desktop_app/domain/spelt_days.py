"""Days as they are typed: `2026-11-22`, `2026-11`, `>2026`, `2026-11-01..2026-11-15`."""

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import Final

from desktop_app.domain.library import Days

_SPELT: Final = re.compile(r"(>=|<=|>|<|)([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_BETWEEN: Final = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})\.\.([0-9]{4}-[0-9]{2}-[0-9]{2})")
_DAY: Final = timedelta(days=1)


def read_days(text: str) -> Days | None:
    """What `text` says; `None`: it names no days. A month or a year alone is all of it; `>` is after its last day."""
    try:
        if between := _BETWEEN.fullmatch(text):
            return Days(date.fromisoformat(between[1]), date.fromisoformat(between[2]))
        found = _SPELT.fullmatch(text)
        return None if found is None else _days(found)
    except (ValueError, OverflowError):
        return None  # no such day


def days_text(days: Days) -> str:
    """As short as `read_days` understands it. Not for days without any bound."""
    first, last = days.first, days.last
    if first is None or last is None:
        return f"<={last}" if first is None else f">={first}"
    shorter = (str(first), f"{first:%Y-%m}".zfill(7), f"{first:%Y}".zfill(4))
    return next((text for text in shorter if read_days(text) == days), f"{first}..{last}")


def _days(found: re.Match[str]) -> Days:
    sign, year, month, day = found.groups()
    first = date(int(year), int(month or 1), int(day or 1))
    last = first
    if not day:
        last = first.replace(month=first.month if month else 12)
        last = last.replace(day=monthrange(last.year, last.month)[1])
    match sign:
        case ">":
            return Days(last + _DAY, None)
        case ">=":
            return Days(first, None)
        case "<":
            return Days(None, first - _DAY)
        case "<=":
            return Days(None, last)
        case _:
            return Days(first, last)
