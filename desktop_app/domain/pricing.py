"""What a shot is expected to cost, from the service's own live price and from what it cost before. There is no table
of ours.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from desktop_app.domain.model_spec import Values


class PriceUnit(StrEnum):
    SECOND = "second"
    OUTPUT = "output"


@dataclass(frozen=True)
class Quote:
    """The catalogue's price of a model as it stood at `fetched_at`. It is the base rate: resolution and sound can
    raise it.
    """

    model_id: str
    base_price_usd: Decimal
    unit: PriceUnit
    note: str
    fetched_at: datetime


class EstimateKind(StrEnum):
    FREE = "free"  # practice
    UNKNOWN = "unknown"  # no price known just now
    FROM = "from"  # the base rate
    ABOUT = "about"  # what the very same settings really cost last time


@dataclass(frozen=True)
class Estimate:
    """`amount_usd` for `count` shots. `dated` is set where the price is not of today's live catalogue: offline."""

    kind: EstimateKind
    amount_usd: Decimal | None = None
    rate_usd: Decimal | None = None
    unit: PriceUnit | None = None
    note: str = ""
    dated: datetime | None = None


def estimate(
    quote: Quote | None, values: Values, *, practice: bool, live: bool, last_cost: Decimal | None = None, count: int = 1
) -> Estimate:
    """The best honest answer. `last_cost` is the charged cost of the last job with the same model and the same
    settings.
    """
    if practice:
        return Estimate(EstimateKind.FREE)
    dated = quote.fetched_at if quote is not None and not live else None
    if last_cost is not None:
        return Estimate(EstimateKind.ABOUT, last_cost * count, note=quote.note if quote else "")
    if quote is None:
        return Estimate(EstimateKind.UNKNOWN)
    amount = quote.base_price_usd * count
    if quote.unit is PriceUnit.SECOND:
        duration = values.get("duration")
        if isinstance(duration, bool) or not isinstance(duration, int | float):
            return Estimate(EstimateKind.UNKNOWN)
        amount *= Decimal(str(duration))
    return Estimate(EstimateKind.FROM, amount, quote.base_price_usd, quote.unit, quote.note, dated)


def total(estimates: Sequence[Estimate]) -> Estimate | None:
    """What they come to together: no surer than the least sure of them. `None`: there are none."""
    kinds = {each.kind for each in estimates} - ({EstimateKind.FREE} if estimates else set())
    if not estimates:
        return None
    if not kinds:
        return Estimate(EstimateKind.FREE)
    amounts = [each.amount_usd for each in estimates if each.amount_usd is not None]
    if EstimateKind.UNKNOWN in kinds:
        return Estimate(EstimateKind.UNKNOWN)
    kind = EstimateKind.FROM if EstimateKind.FROM in kinds else EstimateKind.ABOUT
    dates = [each.dated for each in estimates if each.dated is not None]
    return Estimate(kind, sum(amounts, Decimal(0)), dated=min(dates, default=None))


def same_price_key(model_id: str, values: Values, prompt_field: str = "prompt") -> str:
    """What has to be equal for two jobs to cost the same: the model and every setting but the prompt."""
    settings = sorted((name, str(value)) for name, value in values.items() if name != prompt_field)
    return "|".join([model_id, *(f"{name}={value}" for name, value in settings)])
