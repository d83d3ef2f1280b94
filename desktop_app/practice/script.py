"""What the practice service is told to do: its pace, what its films cost, the faults it shall show; as typed values.

A `Script` is set in the process (`PracticeService.script`) or over HTTP (`PUT /practice/script`, JSON of the same
fields).
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Any


class Call(StrEnum):
    """The calls that are counted and can have faults."""

    SUBMIT = "submit"
    STATUS = "status"
    RESULT = "result"
    CANCEL = "cancel"
    MODEL = "model"
    MODELS = "models"
    BALANCE = "balance"
    MEDIA = "media"


class Stage(StrEnum):
    """When a fault happens. Only AFTER_WORK has done what was asked: a submission is accepted and recorded by then."""

    BEFORE_READING = "before_reading"  # the request's headers are in, its body is not
    AFTER_READING = "after_reading"
    AFTER_WORK = "after_work"


class FaultKind(StrEnum):
    ANSWER = "answer"  # with `status`, `headers` and `body` instead of the true answer
    HANG = "hang"  # until the script is changed or the service closes; then goes on as if nothing had been
    RESET = "reset"  # the connection is reset without an answer
    SLOW_READING = "slow_reading"  # the request's body is read at `bytes_per_second`
    # All that follow are of the true answer; `stage` does not matter.
    SLOW_ANSWER = "slow_answer"  # sent at `bytes_per_second`
    TRUNCATED = "truncated"  # half of the body, then the end of the connection
    WRONG_LENGTH = "wrong_length"  # Content-Length names half of the body, and no more is sent
    ENDLESS = "endless"  # blanks in place of the body, without Content-Length, until the other side goes
    GZIP_BOMB = "gzip_bomb"  # some kilobytes that unpack to `answers.BOMB` bytes
    STATUS_WORD = "status_word"  # `status` in the JSON is `word`
    # Of media alone.
    EXPIRED = "expired"  # 403
    NO_RANGE = "no_range"  # a wish for a range is answered with the whole
    NEW_ETAG = "new_etag"  # as if the file had been replaced: a resumed fetch gets the whole


class Outputs(StrEnum):
    """What a completed request has to show."""

    NONE = "none"
    ONE = "one"
    SEVERAL = "several"  # two videos and an image


@dataclass(frozen=True)
class Fault:
    """One fault of one call.

    It comes from the call's `at`-th arrival since the script was set, counted from 1, `times` in a row (0: for ever).
    """

    call: Call
    kind: FaultKind
    stage: Stage = Stage.AFTER_READING
    at: int = 1
    times: int = 1
    status: int = 500
    body: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    bytes_per_second: int = 50_000
    word: str = ""

    def due(self, arrival: int) -> bool:
        return arrival >= self.at and (self.times == 0 or arrival < self.at + self.times)

    def always(self) -> "Fault":
        return replace(self, times=0)


@dataclass(frozen=True)
class Script:
    """Times in seconds, money in US dollars.

    A request stays in the queue for `queue_seconds` at least, and in progress for `making_seconds` at least. With
    `quick` the camera stands still, and a film takes a fraction of a second; its size, rate and length are as asked.
    `failure`: the making ends as failed with this message. A cost of `None` is not known yet. Media links last
    `link_seconds`.
    """

    queue_seconds: float = 1.5
    making_seconds: float = 0.0
    quick: bool = False
    outputs: Outputs = Outputs.ONE
    failure: str = ""
    cost_usd: float | None = 0.0
    base_price_usd: float | None = 0.0
    price_unit: str = "second"
    pricing_note: str = ""
    balance_usd: float = 100.0
    link_seconds: float = 3600.0
    faults: tuple[Fault, ...] = ()

    def with_faults(self, *faults: Fault) -> "Script":
        return replace(self, faults=faults)

    def to_json(self) -> str:
        return json.dumps(asdict(self))


QUICK = Script(queue_seconds=0.0, quick=True)
"""As fast as it goes: for tests."""

HOLD = 1e6
"""Seconds that never pass in a test: with `queue_seconds=HOLD` requests stay in the queue until the next script."""


def script_from_json(text: str | bytes) -> Script:
    """The script of `to_json`. Raises `ValueError` or `TypeError` if it is none."""
    data = _object(json.loads(text))
    faults = tuple(_fault(_object(part)) for part in data.pop("faults", ()))
    if "outputs" in data:
        data["outputs"] = Outputs(data["outputs"])
    return Script(**data, faults=faults)


def _fault(data: dict[str, Any]) -> Fault:
    enums: dict[str, type[StrEnum]] = {"call": Call, "kind": FaultKind, "stage": Stage}
    read: dict[str, Any] = {name: enums[name](value) if name in enums else value for name, value in data.items()}
    read["headers"] = tuple((str(pair[0]), str(pair[1])) for pair in read.get("headers", ()))
    return Fault(**read)


def _object(data: object) -> dict[str, Any]:
    if not isinstance(data, Mapping):
        raise ValueError("not a JSON object")
    return dict(data)


def answer(
    call: Call,
    status: int,
    body: object = "",
    *,
    stage: Stage = Stage.AFTER_READING,
    headers: Mapping[str, str] | None = None,
) -> Fault:
    """`call` is answered with `status` and `body`: text as it is, anything else as JSON."""
    text = body if isinstance(body, str) else json.dumps(body)
    return Fault(call, FaultKind.ANSWER, stage, status=status, body=text, headers=tuple((headers or {}).items()))


def error(
    call: Call, status: int, error_code: int, message: str = "practised trouble", *, retry_after: int | None = None
) -> Fault:
    """`call` is answered with the service's own kind of error; `status` may well be 200."""
    headers = {} if retry_after is None else {"Retry-After": str(retry_after)}
    return answer(call, status, {"error_code": error_code, "message": message}, headers=headers)


def web_page(call: Call, status: int = 502, *, stage: Stage = Stage.AFTER_READING) -> Fault:
    """`call` is answered by some proxy's HTML."""
    page = "<html><body>Bad gateway</body></html>"
    return answer(call, status, page, stage=stage, headers={"Content-Type": "text/html"})


def hang(call: Call, stage: Stage = Stage.AFTER_READING) -> Fault:
    return Fault(call, FaultKind.HANG, stage)


def reset(call: Call, stage: Stage = Stage.AFTER_READING) -> Fault:
    return Fault(call, FaultKind.RESET, stage)


def status_word(call: Call, word: str) -> Fault:
    return Fault(call, FaultKind.STATUS_WORD, word=word)
