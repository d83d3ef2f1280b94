"""What the service says no with: the one table from HTTP status and `error_code` to our own codes.

Status and codes: [D], see the public documentation. An error may also come with HTTP 200 [?].
"""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import Enum, auto
from types import MappingProxyType
from typing import Any

from desktop_app.api.cutting import cut
from desktop_app.domain.errors import AppError, ErrorCode

LONGEST_WAIT = 3600.0
"""Seconds of `Retry-After` we obey at most."""


class Call(Enum):
    """What was asked: the same status says something else about a model than about a request."""

    SUBMIT = auto()
    MODEL = auto()
    STATUS = auto()
    RESULT = auto()
    CANCEL = auto()
    BALANCE = auto()


_OF_A_REQUEST = frozenset({Call.STATUS, Call.RESULT, Call.CANCEL})

_ANSWERED_BY: Mapping[Call, tuple[str, ...]] = MappingProxyType(
    {
        Call.SUBMIT: ("request_id",),
        Call.MODEL: ("model_id", "input_schema"),
        Call.STATUS: ("status",),
        Call.RESULT: ("status", "output"),
        Call.CANCEL: ("outcome", "status"),
        Call.BALANCE: ("balance_usd",),
    }
)
"""An HTTP 200 with one of these fields is an answer, whatever else it holds."""

_BY_SERVICE_CODE: Mapping[int, ErrorCode] = MappingProxyType(
    {
        400001: ErrorCode.MODEL_UNKNOWN,
        400002: ErrorCode.NO_BALANCE,
        400004: ErrorCode.TOKEN_REFUSED,
        403001: ErrorCode.REQUEST_FORBIDDEN,
        404001: ErrorCode.REQUEST_UNKNOWN,
        422001: ErrorCode.INPUT_REFUSED,
        500001: ErrorCode.SERVICE_TROUBLE,
    }
)

_BY_STATUS: Mapping[int, ErrorCode] = MappingProxyType(
    {
        401: ErrorCode.TOKEN_REFUSED,
        402: ErrorCode.NO_BALANCE,
        403: ErrorCode.REQUEST_FORBIDDEN,
        404: ErrorCode.REQUEST_UNKNOWN,
        407: ErrorCode.UNREACHABLE,  # said by a proxy, which passed nothing on
        408: ErrorCode.TIMED_OUT,
        410: ErrorCode.REQUEST_UNKNOWN,
        422: ErrorCode.INPUT_REFUSED,
        429: ErrorCode.TOO_MANY_CALLS,
    }
)

_WHERE_THERE_IS_NO_REQUEST: Mapping[ErrorCode, ErrorCode] = MappingProxyType(
    {
        ErrorCode.REQUEST_FORBIDDEN: ErrorCode.TOKEN_REFUSED,
        ErrorCode.REQUEST_UNKNOWN: ErrorCode.MODEL_UNKNOWN,
    }
)
"""The same words about a submission, a model or the balance, which belong to no request yet."""


def verdict(call: Call, status: int, headers: Mapping[str, str], body: Mapping[str, Any] | None) -> AppError | None:
    """The error an answer stands for; `None` if it is an answer to `call`.

    `body` is `None` where it was no JSON object.
    `data`: status; service_code, message (the service's own, shortened) and fields (the fields it names,
    comma-separated) where it gave them.
    """
    told = {} if body is None else body
    service_code = _service_code(told)
    if 200 <= status < 300:
        if body is None:
            return AppError(ErrorCode.UNREADABLE_REPLY, {"status": status})
        if service_code is None or any(told.get(name) for name in _ANSWERED_BY[call]):
            return None
    if call is Call.CANCEL and 400 <= status < 500 and isinstance(told.get("outcome"), str):
        return None  # "not cancellable" is an answer, however it is dressed
    code = _code(call, status, service_code)
    data: dict[str, str | int] = {"status": status}
    if service_code is not None:
        data["service_code"] = service_code
    if message := told_message(told):
        data["message"] = message
    if fields := ", ".join(dict.fromkeys(_fields(told.get("detail")))):
        data["fields"] = cut(fields)
    return AppError(code, data, retry_after(headers))


def _code(call: Call, status: int, service_code: int | None) -> ErrorCode:
    if status == 403 and call not in _OF_A_REQUEST:
        return ErrorCode.TOKEN_REFUSED  # whatever its code
    found = _BY_SERVICE_CODE.get(service_code or 0)
    if found is None:
        # A code nobody told us of: the HTTP status speaks, or, where that said 200, the code's own first digits.
        spoken = service_code // 1000 if service_code is not None and status < 300 else status
        found = _BY_STATUS.get(spoken) or _by_class(spoken)
    return found if call in _OF_A_REQUEST else _WHERE_THERE_IS_NO_REQUEST.get(found, found)


def _by_class(status: int) -> ErrorCode:
    if 400 <= status < 500:
        return ErrorCode.REFUSED
    return ErrorCode.SERVICE_TROUBLE if status >= 500 else ErrorCode.UNREADABLE_REPLY


def _service_code(body: Mapping[str, Any]) -> int | None:
    given = body.get("error_code")
    if isinstance(given, str) and given.isascii() and given.isdigit() and len(given) <= 9:
        given = int(given)
    return given if isinstance(given, int) and not isinstance(given, bool) and 400_000 <= given < 600_000 else None


def told_message(body: Mapping[str, Any]) -> str:
    """The service's own words: `detail`'s, else `message`, else `error`; empty if it gave none."""
    for name in ("detail", "message", "error", "error_message"):
        if sentences := dict.fromkeys(_texts(body.get(name))):
            return cut("; ".join(sentences))[:500]
    return ""


def _texts(told: Any, depth: int = 4) -> Iterator[str]:
    """Every sentence in `told`: a string, a list of them, a list of `{loc, msg}`, or a message by field."""
    match told:
        case str():
            if told.strip():
                yield told.strip()
        case list() if depth:
            for part in told:
                yield from _texts(part, depth - 1)
        case {"msg": spoken} | {"message": spoken} if depth:
            yield from _texts(spoken, depth - 1)
        case dict() if depth:
            for spoken in told.values():
                yield from _texts(spoken, depth - 1)


def _fields(told: Any) -> Iterator[str]:
    """Every field named in `told`."""
    match told:
        case list():
            for part in told:
                if isinstance(part, dict):  # so one list deep
                    yield from _fields(part)
        case {"loc": list(path)}:
            yield ".".join(str(step) for step in path if step != "body")
        case {"loc": str(name)} | {"field": str(name)}:
            yield name
        case dict():
            yield from (name for name in told if name not in {"msg", "message", "type", "loc"})


def retry_after(headers: Mapping[str, str]) -> float | None:
    """`Retry-After` in seconds, given as seconds or as a date; at most `LONGEST_WAIT`.

    `None` if absent, nonsense, past or zero: then our own pace holds.
    """
    given = headers.get("Retry-After", "").strip()
    if given.isascii() and given.isdigit():
        return min(float(given[:10]), LONGEST_WAIT) or None
    try:
        due = parsedate_to_datetime(given)
    except ValueError:
        return None
    due = due if due.tzinfo is not None else due.replace(tzinfo=UTC)
    seconds = (due - datetime.now(UTC)).total_seconds()
    return min(seconds, LONGEST_WAIT) if seconds > 0 else None
