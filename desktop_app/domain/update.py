"""A newer Stillwake: what is known of a release, which of two is the newer, and when it is time to ask again."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

REPOSITORY = "stillwake-app/stillwake"
"""Where releases are announced, on GitHub. The one place that names it; assumed, until the first is published there."""

RELEASES_PAGE = f"https://github.com/{REPOSITORY}/releases"

EVERY = timedelta(days=7)

_NUMBERS = re.compile(r"v?(\d{1,9}(?:\.\d{1,9}){0,5})")


@dataclass(frozen=True)
class Release:
    """`version` without a leading "v"; `notes` as they were written, to be shown as plain text; `page` to open."""

    version: str
    notes: str
    page: str


def is_newer(found: str, mine: str) -> bool:
    """Whether version `found` comes after `mine`. What isn't plain numbers, such as a try-out, never does."""
    theirs, ours = _numbers(found), _numbers(mine)
    return theirs is not None and ours is not None and theirs > ours


def is_due(checked: str, now: datetime) -> bool:
    """Whether to ask at `now`, with a time zone; `checked`: when it was done last, in ISO's spelling, or "".

    A time that can't be read, or lies ahead because the clock was wrong, counts as never.
    """
    try:
        last = datetime.fromisoformat(checked)
        return not last <= now < last + EVERY
    except (ValueError, TypeError, OverflowError):
        return True


def _numbers(version: str) -> tuple[int, ...] | None:
    """1.2 and 1.2.0 are the same."""
    found = _NUMBERS.fullmatch(version.strip())
    if found is None:
        return None
    numbers = [int(number) for number in found[1].split(".")]
    while numbers and not numbers[-1]:
        numbers.pop()
    return tuple(numbers)
