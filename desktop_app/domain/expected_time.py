"""How long a shot will probably take, learned from how long shots with the same settings took before. No clock here."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import quantiles

from desktop_app.domain.model_spec import Values

LEAST_SAMPLES = 5
"""From fewer nothing is expected."""
PACE_FIELDS = ("duration", "resolution", "fps")
"""What the time depends on besides the model: length, size and rate, as the schema spells them."""


@dataclass(frozen=True)
class PaceKey:
    """Shots of one model with the same length, size and rate, from the service itself or from practice.

    `settings` are (field, value as text), of those of `PACE_FIELDS` the model has.
    """

    model_id: str
    settings: tuple[tuple[str, str], ...]
    practice: bool


@dataclass(frozen=True)
class Expected:
    """Seconds. Half of all shots took between `least` and `most`, half of them less than `usual`."""

    least: float
    usual: float
    most: float


@dataclass(frozen=True)
class Left:
    """Seconds still to go, as `Expected` has them; never below zero."""

    least: float
    usual: float
    most: float


def pace_key(model_id: str, values: Values, *, practice: bool) -> PaceKey:
    settings = tuple((field, str(values[field])) for field in PACE_FIELDS if field in values)
    return PaceKey(model_id, settings, practice)


def expected(samples: Sequence[float]) -> Expected | None:
    """The median of `samples` (seconds, in any order) and the quartiles about it; `None` from fewer than five."""
    if len(samples) < LEAST_SAMPLES:
        return None
    least, usual, most = quantiles(samples, n=4, method="inclusive")
    return Expected(least, usual, most)


def left(expectation: Expected, elapsed: float) -> Left | None:
    """What is still to go after `elapsed` seconds; `None` when that is longer than usual already."""
    if elapsed > expectation.most:
        return None
    return Left(*(max(0.0, edge - elapsed) for edge in (expectation.least, expectation.usual, expectation.most)))
