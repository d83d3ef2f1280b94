"""What a shot is expected to cost, in two lines: never "$0", never more certain than we are."""

from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.pricing import Estimate, EstimateKind, PriceUnit
from desktop_app.words.numbers import day, dollars

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Price:
    """`line` is the price itself; `note` says where it comes from; `whole` is the service's own note, of any length."""

    line: str
    note: str
    whole: str = ""


def price(estimate: Estimate) -> Price:
    """Words for `estimate`. Any thread."""
    match estimate.kind:
        case EstimateKind.FREE:
            return Price(translate("Estimates", "free"), translate("Estimates", "nothing is charged"))
        case EstimateKind.UNKNOWN:
            return Price(
                translate("Estimates", "price unknown just now"),
                translate("Estimates", "the live price applies"),
            )
        case EstimateKind.ABOUT if estimate.amount_usd is not None:
            line = translate("Estimates", "about {price}").format(price=dollars(estimate.amount_usd))
            return Price(line, translate("Estimates", "same settings, last time"), estimate.note)
        case EstimateKind.FROM if estimate.amount_usd is not None:
            line = translate("Estimates", "from {price}").format(price=dollars(estimate.amount_usd))
            return Price(line, _rate(estimate), estimate.note)
        case EstimateKind.ABOUT | EstimateKind.FROM:
            raise ValueError(f"an estimate of kind {estimate.kind} without an amount")
        case _:
            assert_never(estimate.kind)


def _rate(estimate: Estimate) -> str:
    if estimate.dated is not None:
        return translate("Estimates", "price of {day}").format(day=day(estimate.dated))
    if estimate.rate_usd is None:
        return translate("Estimates", "live")
    if estimate.unit is PriceUnit.SECOND:
        return translate("Estimates", "{price} a second, live").format(price=dollars(estimate.rate_usd))
    return translate("Estimates", "{price} a shot, live").format(price=dollars(estimate.rate_usd))
