"""A script's faults show on the wire as they are written."""

import http.client
import json
import socket
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.practice.director import Director
from desktop_app.practice.script import (
    HOLD,
    QUICK,
    Call,
    Fault,
    FaultKind,
    Outputs,
    Script,
    Stage,
    answer,
    error,
    hang,
    reset,
    script_from_json,
    status_word,
    web_page,
)
from tests.practice_service import Caller, practice

HELD = replace(QUICK, queue_seconds=HOLD)

faults = st.builds(
    Fault,
    call=st.sampled_from(Call),
    kind=st.sampled_from(FaultKind),
    stage=st.sampled_from(Stage),
    at=st.integers(1, 9),
    times=st.integers(0, 9),
    headers=st.lists(st.tuples(st.text(max_size=5), st.text(max_size=5)), max_size=2).map(tuple),
    body=st.text(max_size=9),
)
scripts = st.builds(
    Script,
    queue_seconds=st.floats(0, 9),
    outputs=st.sampled_from(Outputs),
    cost_usd=st.none() | st.floats(0, 9),
    faults=st.lists(faults, max_size=3).map(tuple),
)


@given(scripts)
def test_a_script_travels_as_json(script: Script) -> None:
    assert script_from_json(script.to_json()) == script


@pytest.mark.parametrize("text", ["[]", "{", '{"speed": 1}', '{"faults": [{"call": "x", "kind": "hang"}]}'])
def test_what_is_no_script_is_refused(tmp_path: Path, text: str) -> None:
    with practice(tmp_path) as service:
        assert Caller(service.endpoint).call("PUT", "/practice/script", text.encode()).status == 400
        assert service.script == QUICK


@given(at=st.integers(1, 5), times=st.integers(0, 3))
def test_faults_come_when_they_are_due(at: int, times: int) -> None:
    fault = replace(error(Call.STATUS, 500, 500001), at=at, times=times)
    director = Director(QUICK.with_faults(fault))
    came = [number for number in range(1, 10) if director.cue(Call.STATUS).faults]
    assert came == [number for number in range(1, 10) if number >= at and (times == 0 or number < at + times)]
    assert director.cue(Call.RESULT).faults == ()


def test_calls_are_unanswered_until_the_last_byte_of_their_answer() -> None:
    director = Director(HELD)
    first, _ = director.cue(Call.SUBMIT), director.cue(Call.SUBMIT)
    assert (director.unanswered(Call.SUBMIT), director.unanswered(Call.STATUS)) == (2, 0)
    director.answered(first)
    assert director.unanswered(Call.SUBMIT) == 1
    director.direct(HELD)
    director.answered(first)  # of another script's time
    assert director.unanswered(Call.SUBMIT) == 0


def test_answers_instead_of_the_true_one(tmp_path: Path) -> None:
    with practice(tmp_path, HELD) as service:
        caller = Caller(service.endpoint)
        request_id = caller.accepted()
        service.script = HELD.with_faults(
            error(Call.SUBMIT, 429, 429001, retry_after=7),
            error(Call.RESULT, 200, 500001),
            web_page(Call.BALANCE),
            answer(Call.CANCEL, 200, [1, 2]),
            status_word(Call.STATUS, "pondering"),
        )
        refused = caller.submit()
        assert (refused.status, refused.headers["retry-after"]) == (429, "7")
        assert caller.result(request_id) == {"error_code": 500001, "message": "practised trouble"}
        assert caller.call("GET", "/prod/v2/balance").headers["content-type"] == "text/html"
        assert json.loads(caller.call("POST", f"/v1/requests/{request_id}/cancel").body) == [1, 2]
        assert caller.status(request_id)["status"] == "pondering"
        assert caller.status(request_id)["status"] == "in_queue"
        assert (service.ledger.arrived, service.ledger.accepted) == (2, 1)
        assert service.arrivals()[Call.STATUS] == 2


@pytest.mark.parametrize(
    ("stage", "accepted"), [(Stage.BEFORE_READING, 0), (Stage.AFTER_READING, 0), (Stage.AFTER_WORK, 1)]
)
def test_a_reset_before_or_after_accepting(tmp_path: Path, stage: Stage, accepted: int) -> None:
    with practice(tmp_path, HELD.with_faults(reset(Call.SUBMIT, stage))) as service:
        with pytest.raises(ConnectionResetError):
            Caller(service.endpoint).submit()
        assert (service.ledger.arrived, service.ledger.accepted) == (1, accepted)


def test_a_page_after_accepting(tmp_path: Path) -> None:
    with practice(tmp_path, HELD.with_faults(web_page(Call.SUBMIT, stage=Stage.AFTER_WORK))) as service:
        assert Caller(service.endpoint).submit().status == 502
        assert service.ledger.accepted == 1


def test_a_hang_ends_with_the_next_script(tmp_path: Path) -> None:
    with practice(tmp_path, HELD.with_faults(hang(Call.BALANCE))) as service:
        caller = Caller(service.endpoint)
        statuses: list[int] = []

        def ask() -> None:
            statuses.append(caller.call("GET", "/prod/v2/balance").status)

        asking = threading.Thread(target=ask)
        asking.start()
        while Call.BALANCE not in service.arrivals():
            caller.call("GET", "/v1/models")
        assert statuses == []
        assert service.unanswered(Call.BALANCE) == 1
        service.script = HELD
        asking.join(10)
        assert statuses == [200]
        caller.call("GET", "/v1/models")
    assert service.unanswered(Call.MODELS) == 0


def test_closing_ends_every_hang(tmp_path: Path) -> None:
    with practice(tmp_path, HELD.with_faults(hang(Call.BALANCE, Stage.BEFORE_READING).always())) as service:
        host, port = service.base.removeprefix("http://").split(":")
        with socket.create_connection((host, int(port)), timeout=10) as connection:
            connection.sendall(f"GET /prod/v2/balance HTTP/1.1\r\nHost: {host}:{port}\r\n\r\n".encode())
            while Call.BALANCE not in service.arrivals():
                Caller(service.endpoint).call("GET", "/v1/models")
            service.close()
            assert connection.recv(1) == b""


def test_bodies_that_break_off(tmp_path: Path) -> None:
    with practice(tmp_path) as service:
        caller = Caller(service.endpoint)
        link = caller.ended(caller.accepted())["output"]["video"]
        whole = caller.call("GET", link, token=None)
        service.script = QUICK.with_faults(
            Fault(Call.MEDIA, FaultKind.TRUNCATED, at=1),
            Fault(Call.MEDIA, FaultKind.WRONG_LENGTH, at=2),
            Fault(Call.MEDIA, FaultKind.SLOW_ANSWER, at=3, bytes_per_second=20 * len(whole.body)),
            Fault(Call.MEDIA, FaultKind.EXPIRED, at=4),
            Fault(Call.MEDIA, FaultKind.NO_RANGE, at=5),
            Fault(Call.MEDIA, FaultKind.NEW_ETAG, at=6),
        )
        with pytest.raises(http.client.IncompleteRead) as broken:
            caller.call("GET", link, token=None)
        half = len(whole.body) // 2
        assert len(broken.value.partial) == half
        assert caller.call("GET", link, token=None).body == whole.body[:half]
        assert caller.call("GET", link, token=None).body == whole.body
        assert caller.call("GET", link, token=None).status == 403
        wish = {"Range": "bytes=5-", "If-Range": whole.headers["etag"]}
        assert caller.call("GET", link, headers=wish, token=None).status == 200
        changed = caller.call("GET", link, headers=wish, token=None)
        assert changed.status == 200
        assert changed.headers["etag"] != whole.headers["etag"]


def test_a_slow_reader_reads_it_all(tmp_path: Path) -> None:
    slow = Fault(Call.SUBMIT, FaultKind.SLOW_READING, bytes_per_second=2_000_000)
    with practice(tmp_path, HELD.with_faults(slow), receive_buffer=32_768) as service:
        prompt = "x" * 400_000
        assert Caller(service.endpoint).submit(prompt=prompt).status == 200
        (request,) = service.ledger.requests
        assert request.values["prompt"] == prompt
