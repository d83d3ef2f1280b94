"""What one step of one job brought: the values that come back from a lane."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import TypeAlias

from desktop_app.domain.job import Clip, Output, RemoteStatus


@dataclass(frozen=True)
class Delivered:
    """The picture is where the service can take it: a link or a data URI. Never stored, never logged."""

    reference: str


@dataclass(frozen=True)
class Accepted:
    """The paid POST was accepted."""

    request_id: str


@dataclass(frozen=True)
class Polled:
    """One status call. `place` counts from 0 and is known only while in queue; `word` is the service's own."""

    status: RemoteStatus
    word: str
    place: int | None = None


@dataclass(frozen=True)
class Resulted:
    """One result call. `outputs` have no names yet. `message` is the service's own, where it failed."""

    status: RemoteStatus
    word: str
    outputs: tuple[Output, ...] = ()
    cost_usd: Decimal | None = None
    created_at: datetime | None = None
    finished_at: datetime | None = None
    message: str = ""


@dataclass(frozen=True)
class CancelAnswered:
    """One cancel call: `cancelled`, or it runs on (`not_cancellable`), or the status it already had."""

    cancelled: bool
    status: RemoteStatus


@dataclass(frozen=True)
class Named:
    """Every output has its final name in the library folder; nothing is fetched yet."""

    outputs: tuple[Output, ...]


@dataclass(frozen=True)
class Downloaded:
    """Every output is on disk, verified, under its final name, with its sidecar."""

    clips: tuple[Clip, ...]
    finished_at: datetime


Outcome: TypeAlias = Delivered | Accepted | Polled | Resulted | CancelAnswered | Named | Downloaded
