"""The one table from the service's noes to our codes."""

import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.api.verdicts import LONGEST_WAIT, Call, retry_after, verdict
from desktop_app.domain.errors import AppError, ErrorCode

E = ErrorCode
ON_REQUEST = (Call.STATUS, Call.RESULT, Call.CANCEL)
ELSEWHERE = (Call.SUBMIT, Call.MODEL, Call.BALANCE)


def judged(call: Call, status: int, body: dict[str, Any] | None = None, **headers: str) -> AppError:
    error = verdict(call, status, headers, body)
    assert error is not None
    return error


@pytest.mark.parametrize(
    ("status", "service_code", "on_request", "elsewhere"),
    [
        (401, None, E.TOKEN_REFUSED, E.TOKEN_REFUSED),
        (402, None, E.NO_BALANCE, E.NO_BALANCE),
        (403, None, E.REQUEST_FORBIDDEN, E.TOKEN_REFUSED),
        (403, 403001, E.REQUEST_FORBIDDEN, E.TOKEN_REFUSED),
        (403, 400004, E.TOKEN_REFUSED, E.TOKEN_REFUSED),
        (403, 400002, E.NO_BALANCE, E.TOKEN_REFUSED),
        (404, None, E.REQUEST_UNKNOWN, E.MODEL_UNKNOWN),
        (404, 404001, E.REQUEST_UNKNOWN, E.MODEL_UNKNOWN),
        (400, 400001, E.MODEL_UNKNOWN, E.MODEL_UNKNOWN),
        (400, 400002, E.NO_BALANCE, E.NO_BALANCE),
        (400, 400004, E.TOKEN_REFUSED, E.TOKEN_REFUSED),
        (400, None, E.REFUSED, E.REFUSED),
        (400, 400999, E.REFUSED, E.REFUSED),
        (409, None, E.REFUSED, E.REFUSED),
        (410, None, E.REQUEST_UNKNOWN, E.MODEL_UNKNOWN),
        (422, None, E.INPUT_REFUSED, E.INPUT_REFUSED),
        (422, 422001, E.INPUT_REFUSED, E.INPUT_REFUSED),
        (429, None, E.TOO_MANY_CALLS, E.TOO_MANY_CALLS),
        (407, None, E.UNREACHABLE, E.UNREACHABLE),
        (408, None, E.TIMED_OUT, E.TIMED_OUT),
        (500, None, E.SERVICE_TROUBLE, E.SERVICE_TROUBLE),
        (500, 500001, E.SERVICE_TROUBLE, E.SERVICE_TROUBLE),
        (500, 400002, E.NO_BALANCE, E.NO_BALANCE),
        (500, 400999, E.SERVICE_TROUBLE, E.SERVICE_TROUBLE),
        (504, None, E.SERVICE_TROUBLE, E.SERVICE_TROUBLE),
        (200, 400002, E.NO_BALANCE, E.NO_BALANCE),
        (200, 422001, E.INPUT_REFUSED, E.INPUT_REFUSED),
        (200, 500001, E.SERVICE_TROUBLE, E.SERVICE_TROUBLE),
        (200, 400999, E.REFUSED, E.REFUSED),
        (200, 429001, E.TOO_MANY_CALLS, E.TOO_MANY_CALLS),
        (200, 503007, E.SERVICE_TROUBLE, E.SERVICE_TROUBLE),
        (302, None, E.UNREADABLE_REPLY, E.UNREADABLE_REPLY),
    ],
)
def test_every_no_has_its_code(
    status: int, service_code: int | None, on_request: ErrorCode, elsewhere: ErrorCode
) -> None:
    for given_code in (service_code, None if service_code is None else str(service_code)):
        body = {} if given_code is None else {"error_code": given_code, "request_id": None}
        assert {judged(call, status, body).code for call in ON_REQUEST} == {on_request}
        assert {judged(call, status, body).code for call in ELSEWHERE} == {elsewhere}


def test_no_json_is_judged_by_its_status() -> None:
    assert judged(Call.SUBMIT, 503, None).code is E.SERVICE_TROUBLE
    assert judged(Call.SUBMIT, 404, None).code is E.MODEL_UNKNOWN
    assert judged(Call.SUBMIT, 200, None).code is E.UNREADABLE_REPLY


def test_an_answer_is_an_answer_whatever_stands_beside_it() -> None:
    assert verdict(Call.SUBMIT, 200, {}, {"request_id": "r", "error_code": 400002}) is None
    assert verdict(Call.RESULT, 200, {}, {"status": "failed", "error_code": 500001}) is None
    assert verdict(Call.SUBMIT, 201, {}, {"request_id": "r", "error_code": 0}) is None
    assert verdict(Call.CANCEL, 400, {}, {"outcome": "not_cancellable"}) is None
    assert judged(Call.STATUS, 400, {"outcome": "not_cancellable"}).code is E.REFUSED


@pytest.mark.parametrize(
    ("detail", "message", "fields"),
    [
        ([{"loc": ["body", "duration"], "msg": "not one of 6, 8", "input": 7}], "not one of 6, 8", "duration"),
        ([{"loc": ["body", "images", 0], "msg": "no"}, {"loc": ["fps"], "msg": "no"}], "no", "images.0, fps"),
        (["prompt is empty", "fps is odd"], "prompt is empty; fps is odd", None),
        ({"duration": ["too long"], "fps": "odd"}, "too long; odd", "duration, fps"),
        ([{"field": "fps", "message": "odd"}], "odd", "fps"),
        ("just no", "just no", None),
        (None, "the whole is wrong", None),
        ([], "the whole is wrong", None),
        (17, "the whole is wrong", None),
    ],
)
def test_a_refused_input_names_its_fields(detail: object, message: str, fields: str | None) -> None:
    error = judged(Call.SUBMIT, 422, {"error_code": 422001, "message": "the whole is wrong", "detail": detail})
    assert error.code is E.INPUT_REFUSED
    assert error.data["message"] == message
    assert error.data.get("fields") == fields


def test_pictures_and_signatures_stay_out_of_the_message() -> None:
    error = judged(Call.SUBMIT, 422, {"message": "bad: data:image/png;base64," + "A" * 4000 + " https://x/y?sig=1"})
    assert error.data["message"] == "bad: data:image/png;base64,… (3000 bytes) https://x/y?…"


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("5", 5.0), (" 12 ", 12.0), ("999999999999", LONGEST_WAIT), ("0", None), ("-5", None), ("soon", None), ("", None)],
)
def test_retry_after_in_seconds(header: str, seconds: float | None) -> None:
    assert retry_after({"Retry-After": header}) == seconds
    assert judged(Call.SUBMIT, 429, {}, **{"Retry-After": header}).retry_after == seconds


def test_retry_after_as_a_date() -> None:
    now = datetime.now(UTC)
    soon = retry_after({"Retry-After": format_datetime(now + timedelta(seconds=90), usegmt=True)})
    assert soon is not None
    assert 80 < soon <= 90
    assert retry_after({"Retry-After": format_datetime(now - timedelta(days=1), usegmt=True)}) is None
    assert retry_after({"Retry-After": format_datetime(now + timedelta(days=400), usegmt=True)}) == LONGEST_WAIT


@given(st.text(st.characters(max_codepoint=255), max_size=40))
def test_retry_after_takes_any_nonsense(header: str) -> None:
    seconds = retry_after({"Retry-After": header})
    assert seconds is None or 0 < seconds <= LONGEST_WAIT


json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["loc", "msg", "field", "x"]), inner),
)


@given(st.sampled_from(list(Call)), st.integers(100, 599), json_values, json_values, json_values)
def test_any_body_gets_a_verdict_that_can_be_kept(
    call: Call, status: int, code: object, detail: object, message: object
) -> None:
    body = {"error_code": code, "detail": detail, "message": message}
    error = verdict(call, status, {}, body)
    assert error is not None or 200 <= status < 300
    json.dumps(dict(error.data) if error else {})
