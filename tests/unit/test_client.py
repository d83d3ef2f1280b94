"""Each call of the service as it stands on the wire: method, path, query, body, and nothing to the wrong host."""

import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from desktop_app.api.client import Client
from desktop_app.api.transport import Transport
from desktop_app.api.trust import RUNCOMFY_BALANCE, balance_address, media_host_trusted
from desktop_app.domain.account import RUNCOMFY_BASE, Endpoint
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, KnownError
from desktop_app.domain.job import RemoteStatus
from tests.wire import WireServer, field, saying

MODEL = "ltx/ltx-2/fast/image-to-video"
INPUT = {"image_url": "data:image/png;base64,AAAA", "prompt": "a “quiet” street", "duration": 6}
go_on = CancelToken()


@pytest.mark.parametrize(
    ("ask", "line", "body", "answer"),
    [
        (lambda c: c.submit(MODEL, INPUT, go_on).request_id, f"POST /v1/models/{MODEL}", {"request_id": "r-1"}, "r-1"),
        (
            lambda c: (c.status("r-1", go_on).status, c.status("r-1", go_on).place),
            "GET /v1/requests/r-1/status",
            {"request_id": "r-1", "status": "in_queue", "queue_position": 2},
            (RemoteStatus.IN_QUEUE, 2),
        ),
        (
            lambda c: c.result("r-1", go_on).cost_usd,
            "GET /v1/requests/r-1/result?include_cost=true",
            {"status": "completed", "cost": 0.24},
            Decimal("0.24"),
        ),
        (
            lambda c: c.cancel("r-1", go_on).cancelled,
            "POST /v1/requests/r-1/cancel",
            {"outcome": "cancelled", "status": "cancelled"},
            True,
        ),
        (lambda c: c.model(MODEL, go_on).entry["model_id"], f"GET /v1/models/{MODEL}", {"model_id": MODEL}, MODEL),
        (lambda c: c.balance(go_on), "GET /prod/v2/balance", {"balance_usd": 7, "currency": "USD"}, Decimal(7)),
    ],
)
def test_each_call(ask: Callable[[Client], object], line: str, body: dict[str, Any], answer: object) -> None:
    with WireServer(saying(200, body)) as server:
        client = Client(Transport(Endpoint(server.base, "token")))
        assert ask(client) == answer
        client.close()
        assert {head.splitlines()[0] for head in server.heads} == {f"{line} HTTP/1.1"}
        assert {field(head, "Authorization") for head in server.heads} == {"Bearer token"}


def test_the_input_arrives_whole() -> None:
    with WireServer(saying(200, {"request_id": "r-1"})) as server:
        client = Client(Transport(Endpoint(server.base, "token")))
        client.submit(MODEL, INPUT, go_on)
        client.close()
        assert json.loads(server.bodies[0]) == INPUT
        assert field(server.heads[0], "Content-Type") == "application/json"


def test_accepted_without_a_request_id_is_unreadable() -> None:
    with WireServer(saying(200, {"status_url": "…"})) as server:
        client = Client(Transport(Endpoint(server.base, "token")))
        with pytest.raises(KnownError) as caught:
            client.submit(MODEL, INPUT, go_on)
        client.close()
        assert caught.value.error.code is ErrorCode.UNREADABLE_REPLY
        assert server.accepted == 1


def test_names_cannot_lead_elsewhere() -> None:
    with WireServer(saying(404)) as server:
        client = Client(Transport(Endpoint(server.base, "token")))
        for ask in (lambda: client.status("a/../b?c", go_on), lambda: client.model("m?x=1#y", go_on)):
            with pytest.raises(KnownError):
                ask()
        client.close()
        assert [head.split()[1] for head in server.heads] == [
            "/v1/requests/a%2F..%2Fb%3Fc/status",
            "/v1/models/m%3Fx%3D1%23y",
        ]


@pytest.mark.parametrize(
    ("base", "address"),
    [
        (RUNCOMFY_BASE, RUNCOMFY_BALANCE),
        ("https://MODEL-api.runcomfy.net:443", RUNCOMFY_BALANCE),
        ("https://model-api.runcomfy.net:8443", "https://model-api.runcomfy.net:8443/prod/v2/balance"),
        ("https://model-api.runcomfy.net.example.org/x", "https://model-api.runcomfy.net.example.org/prod/v2/balance"),
        ("http://127.0.0.1:9000", "http://127.0.0.1:9000/prod/v2/balance"),
        ("http://[::1]:9000", "http://[::1]:9000/prod/v2/balance"),
    ],
)
def test_the_balance_is_asked_for_where_the_token_belongs(base: str, address: str) -> None:
    assert balance_address(base) == address


@pytest.mark.parametrize(
    ("host", "trusted"),
    [
        ("media.runcomfy.net", True),
        ("a.b.RunComfy.com", True),
        ("media.runcomfy.net.", True),
        ("127.0.0.1", True),
        ("runcomfy.net.example.org", False),
        ("evilruncomfy.net", False),
        ("localhost", False),
        ("", False),
    ],
)
def test_whose_media_are_fetched_unasked(host: str, trusted: bool) -> None:
    assert media_host_trusted(host, "http://127.0.0.1:9000") is trusted
