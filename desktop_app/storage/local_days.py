"""Days as the artist lives them, in the time zone of the machine, as bounds of clip numbers."""

from datetime import UTC, date, datetime, time, timedelta

from desktop_app.domain.library import Days
from desktop_app.storage.clip_rows import AT_ONCE, first_number

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def day_bounds(day: date) -> tuple[int, int]:
    """The least number of a clip made on `day`, and the least of one made after it."""
    return _midnight(day), _midnight(day + timedelta(days=1))


def bounds(days: Days) -> tuple[int | None, int | None]:
    """The same for all of `days`; `None`: no bound on that side."""
    first = None if days.first is None else _midnight(days.first)
    return first, None if days.last is None else _midnight(days.last + timedelta(days=1))


def day_of(number: int) -> date:
    """The day on which the clip of that number was made."""
    return (_EPOCH + timedelta(microseconds=number // AT_ONCE)).astimezone().date()


def _midnight(day: date) -> int:
    return first_number(datetime.combine(day, time.min).astimezone(UTC))
