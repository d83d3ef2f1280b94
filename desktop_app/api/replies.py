"""The service's JSON as typed replies: tolerant of what is new, missing or oddly dressed, strict about what we rely on.

Fields and words: [S] and [D] unless marked otherwise beside them.
"""

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

from desktop_app.api.cutting import cut
from desktop_app.api.verdicts import told_message
from desktop_app.domain.errors import ErrorCode, known
from desktop_app.domain.job import MediaKind, Output, RemoteStatus
from desktop_app.domain.outcome import Accepted, CancelAnswered, Polled, Resulted
from desktop_app.domain.pricing import PriceUnit, Quote
from desktop_app.log import redact

_REQUEST_ID = re.compile(r"[A-Za-z0-9_-]{1,128}")  # [C]

_LONGEST_LINE = 1_000_000
"""A place in line beyond this is no place in line."""

STATUS_WORDS: Mapping[str, RemoteStatus] = MappingProxyType(
    {
        "in_queue": RemoteStatus.IN_QUEUE,
        "queued": RemoteStatus.IN_QUEUE,
        "pending": RemoteStatus.IN_QUEUE,  # [C], as all below that are not the seed's four
        "waiting": RemoteStatus.IN_QUEUE,
        "in_progress": RemoteStatus.IN_PROGRESS,
        "starting": RemoteStatus.IN_PROGRESS,  # has left the line
        "processing": RemoteStatus.IN_PROGRESS,
        "running": RemoteStatus.IN_PROGRESS,
        "completed": RemoteStatus.COMPLETED,
        "succeeded": RemoteStatus.COMPLETED,
        "failed": RemoteStatus.FAILED,
        "error": RemoteStatus.FAILED,
        "cancelled": RemoteStatus.CANCELLED,
        "canceled": RemoteStatus.CANCELLED,
    }
)

_OUTPUT_FIELDS = (
    ("video", MediaKind.VIDEO),
    ("videos", MediaKind.VIDEO),
    ("image", MediaKind.IMAGE),
    ("images", MediaKind.IMAGE),
)


@dataclass(frozen=True)
class CatalogueEntry:
    """A model as the catalogue has it just now. `quote` is `None` where it names no price we understand."""

    entry: Mapping[str, Any]
    quote: Quote | None


def accepted(body: Mapping[str, Any]) -> Accepted:
    """Raises `KnownError(UNREADABLE_REPLY)` without a request ID that can be one."""
    request_id = body.get("request_id")
    if not isinstance(request_id, str) or not _REQUEST_ID.fullmatch(request_id):
        raise known(ErrorCode.UNREADABLE_REPLY, missing="request_id")
    return Accepted(request_id)


def polled(body: Mapping[str, Any]) -> Polled:
    """Raises `KnownError(UNREADABLE_REPLY)` without a status."""
    status, word = _status(body)
    return Polled(status, word, _place(body.get("queue_position")) if status is RemoteStatus.IN_QUEUE else None)


def resulted(body: Mapping[str, Any]) -> Resulted:
    """Raises `KnownError(UNREADABLE_REPLY)` without a status."""
    status, word = _status(body)
    return Resulted(
        status=status,
        word=word,
        outputs=_outputs(body.get("output")),
        cost_usd=_amount(body.get("cost")),
        created_at=_moment(body.get("created_at")),
        finished_at=_moment(body.get("finished_at")),
        message=told_message({"message": body.get("error"), "error": body.get("message")}),
    )


def cancel_answered(body: Mapping[str, Any]) -> CancelAnswered:
    """`outcome` decides [C], else the status. Raises `KnownError(UNREADABLE_REPLY)` with neither."""
    outcome = _word(body.get("outcome"))
    status = STATUS_WORDS.get(_word(body.get("status")), RemoteStatus.UNKNOWN)
    if not outcome and not _word(body.get("status")):
        raise known(ErrorCode.UNREADABLE_REPLY, missing="outcome")
    said = STATUS_WORDS.get(outcome)
    if outcome and said is not RemoteStatus.CANCELLED:
        # "not_cancellable", or a word of tomorrow: a request is cancelled only when they say so.
        return CancelAnswered(False, said if status is RemoteStatus.UNKNOWN and said is not None else status)
    cancelled = said is RemoteStatus.CANCELLED or status is RemoteStatus.CANCELLED
    return CancelAnswered(cancelled, RemoteStatus.CANCELLED if cancelled else status)


def catalogue_entry(model_id: str, body: Mapping[str, Any], now: datetime) -> CatalogueEntry:
    """`now` dates the price."""
    price = _amount(body.get("base_price_usd"))
    unit = _word(body.get("price_unit"))
    note = body.get("pricing_note")
    quote = None
    if price is not None and unit in set(PriceUnit):
        quote = Quote(model_id, price, PriceUnit(unit), redact(note.strip()) if isinstance(note, str) else "", now)
    return CatalogueEntry(MappingProxyType(dict(body)), quote)


def balance(body: Mapping[str, Any]) -> Decimal:
    """US dollars; below zero is possible. Raises `KnownError(UNREADABLE_REPLY)` without an amount."""
    amount = _decimal(body.get("balance_usd"))
    if amount is None:
        raise known(ErrorCode.UNREADABLE_REPLY, missing="balance_usd")
    return amount


def _status(body: Mapping[str, Any]) -> tuple[RemoteStatus, str]:
    given = body.get("status")
    if not isinstance(given, str) or not given.strip():
        raise known(ErrorCode.UNREADABLE_REPLY, missing="status")
    return STATUS_WORDS.get(_word(given), RemoteStatus.UNKNOWN), cut(given.strip())[:100]


def _word(given: Any) -> str:
    return re.sub(r"[\s-]+", "_", given.strip().lower()) if isinstance(given, str) else ""


def _place(given: Any) -> int | None:
    place = _decimal(given)
    return int(place) if place is not None and 0 <= place <= _LONGEST_LINE else None


def _decimal(given: Any) -> Decimal | None:
    if isinstance(given, bool) or not isinstance(given, int | float | str):
        return None
    if isinstance(given, float) and not math.isfinite(given):
        return None
    try:
        number = Decimal(str(given).strip())
    except InvalidOperation:
        return None
    return number if number.is_finite() and abs(number) < 1_000_000_000_000 else None


def _amount(given: Any) -> Decimal | None:
    amount = _decimal(given)
    return amount if amount is not None and amount >= 0 else None


def _outputs(given: Any) -> tuple[Output, ...]:
    """Every link of the output once, videos first, in the service's order."""
    if not isinstance(given, Mapping):
        return ()
    found: dict[str, Output] = {}
    for field, kind in _OUTPUT_FIELDS:
        for link in _links(given.get(field)):
            found.setdefault(link, Output(kind, link))
    return tuple(found.values())


def _links(given: Any) -> Iterator[str]:
    """`given` as links: one, a list of them, or objects that have one as `url`. What is no web link is left out."""
    for part in given if isinstance(given, list) else [given]:
        link = part.get("url") if isinstance(part, Mapping) else part
        if isinstance(link, str) and _is_web_link(link.strip()):
            yield link.strip()


def _is_web_link(link: str) -> bool:
    try:
        parts = urlsplit(link)
        return parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return False


def _moment(given: Any) -> datetime | None:
    """A time in UTC, from ISO 8601 (UTC where it names no zone) or from seconds or milliseconds since 1970."""
    try:
        if isinstance(given, str):
            moment = datetime.fromisoformat(given.strip())
            return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
        if isinstance(given, int | float) and not isinstance(given, bool) and given > 0:
            return datetime.fromtimestamp(given / 1000 if given > 1e11 else given, UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return None
