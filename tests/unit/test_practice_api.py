"""The practice service keeps to the real service's rules, as strictly as it does."""

import base64
import hashlib
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.job import RemoteStatus
from desktop_app.practice.script import HOLD, QUICK, Outputs, Script
from desktop_app.practice.server import PracticeService
from tests.pictures import bomb_png, quarters, saved
from tests.practice_service import LINK, MODEL, Caller, Reply, practice

PNG = "data:image/png;base64,"


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PracticeService]:
    """One for all the tests that only ask, or are refused. What it accepts stays in the queue."""
    with practice(tmp_path_factory.mktemp("practice"), replace(QUICK, queue_seconds=HOLD)) as shared:
        yield shared


def uri(data: bytes, kind: str = "png") -> str:
    return f"data:image/{kind};base64,{base64.b64encode(data).decode()}"


def refused_fields(reply: Reply) -> set[str]:
    assert (reply.status, reply.json["error_code"]) == (422, 422001)
    return {part["loc"][-1] for part in reply.json["detail"]}


def test_a_job_from_submission_to_film(tmp_path: Path) -> None:
    with practice(tmp_path, replace(QUICK, queue_seconds=HOLD)) as service:
        caller = Caller(service.endpoint)
        answer = caller.submit(uri(saved(quarters(), "PNG"))).json
        request_id = answer["request_id"]
        assert answer["cancel_url"] == f"{service.base}/v1/requests/{request_id}/cancel"
        other = caller.accepted()
        assert caller.status(request_id)["queue_position"] == 0
        assert caller.result(other)["queue_position"] == 1

        service.script = replace(QUICK, making_seconds=HOLD)
        caller.until(request_id, RemoteStatus.IN_PROGRESS)
        assert caller.result(request_id)["status"] == "in_progress"
        assert "queue_position" not in caller.status(request_id)
        assert caller.status(other)["queue_position"] == 0
        assert caller.call("POST", f"/v1/requests/{request_id}/cancel").json["outcome"] == "not_cancellable"
        assert caller.call("POST", f"/v1/requests/{other}/cancel").json["outcome"] == "cancelled"

        service.script = QUICK
        ended = caller.ended(request_id)
        assert ended["status"] == "completed"
        assert "cost" not in ended
        assert caller.result(request_id, "?include_cost=true")["cost"] == 0
        assert caller.ended(other)["status"] == "cancelled"
        film = caller.call("GET", ended["output"]["video"], token=None)
        assert film.status == 200
        assert film.body[4:8] == b"ftyp"


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", f"/v1/models/{MODEL}"),
        ("GET", "/v1/requests/x/status"),
        ("GET", "/prod/v2/balance"),
        ("GET", "/practice/ledger"),
        ("PUT", "/practice/script"),
        ("GET", "/nothing"),
    ],
)
def test_the_token_comes_first(service: PracticeService, method: str, path: str) -> None:
    accepted = service.ledger.accepted
    for token in (None, "wrong", service.token + "x"):
        reply = Caller(service.endpoint).call(method, path, {"image_url": LINK, "prompt": ""}, token=token)
        assert (reply.status, reply.json["error_code"]) == (401, 400004)
    assert service.ledger.accepted == accepted


def test_unknown_names(service: PracticeService) -> None:
    caller = Caller(service.endpoint)
    for reply in (caller.submit(model_id="no/such/model"), caller.call("GET", "/v1/models/no/such")):
        assert (reply.status, reply.json["error_code"]) == (404, 400001)
    for method, call in [("GET", "status"), ("GET", "result"), ("POST", "cancel")]:
        reply = caller.call(method, f"/v1/requests/nothing/{call}")
        assert (reply.status, reply.json["error_code"]) == (404, 404001)
    assert caller.call("GET", "/nothing").status == 404
    assert caller.call("PUT", "/prod/v2/balance").status == 405


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1:1", "localhost.evil.example", ""])
def test_a_foreign_host_name_is_refused(service: PracticeService, host: str) -> None:
    assert Caller(service.endpoint).call("GET", "/prod/v2/balance", headers={"Host": host}).status == 421


@pytest.mark.parametrize(
    ("values", "fields"),
    [
        ({"duration": 7}, {"duration"}),
        ({"duration": "6"}, {"duration"}),
        ({"generate_audio": 1}, {"generate_audio"}),
        ({"prompt": 3}, {"prompt"}),
        ({"seed": 1}, {"seed"}),
        ({"duration": 12, "resolution": "1440p", "fps": 50}, {"resolution", "fps"}),
        ({"duration": 20, "fps": 50}, {"fps"}),
    ],
)
def test_values_outside_the_schema_are_named(
    service: PracticeService, values: dict[str, Any], fields: set[str]
) -> None:
    before = service.ledger
    body = {"image_url": LINK, "prompt": "", **values}
    assert refused_fields(Caller(service.endpoint).call("POST", f"/v1/models/{MODEL}", body)) == fields
    after = service.ledger
    assert (after.arrived, after.accepted) == (before.arrived + 1, before.accepted)


def test_bodies_that_are_no_input(service: PracticeService) -> None:
    caller, accepted = Caller(service.endpoint), service.ledger.accepted
    path = f"/v1/models/{MODEL}"
    assert refused_fields(caller.call("POST", path, {})) == {"image_url", "prompt"}
    assert refused_fields(caller.call("POST", path, b"<html>")) == {"body"}
    assert refused_fields(caller.call("POST", path, ["image_url"])) == {"body"}
    assert caller.call("POST", path, b"", headers={"Content-Length": str(65 * 1024 * 1024)}).status == 413
    assert service.ledger.accepted == accepted


@pytest.mark.parametrize(
    "picture",
    [
        "http://example.org/a.png",
        "https://ann@example.org/a.png",
        "file:///a.png",
        "",
        PNG + "%%%",
        PNG,
        uri(saved(quarters(), "PNG"))[:-400],
        uri(saved(quarters(), "JPEG")),
        uri(saved(quarters(), "GIF"), "gif"),
        uri(bomb_png(60_000, 60_000)),
        uri(bomb_png(8_000, 8_000)),
        uri(b"\0" * (6 * 1024 * 1024 + 1)),
    ],
    ids=[
        "http",
        "user",
        "file",
        "empty",
        "not base64",
        "0 bytes",
        "cut",
        "other kind",
        "gif",
        "bomb",
        "64 MP",
        "6 MiB",
    ],
)
def test_pictures_it_does_not_take(service: PracticeService, picture: str) -> None:
    accepted = service.ledger.accepted
    assert refused_fields(Caller(service.endpoint).submit(picture)) == {"image_url"}
    assert service.ledger.accepted == accepted


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "AVIF"])
def test_pictures_it_takes(service: PracticeService, kind: str) -> None:
    data = saved(quarters(), kind)
    assert Caller(service.endpoint).submit(uri(data, kind.lower())).status == 200
    assert service.ledger.requests[-1].picture.sha256 == hashlib.sha256(data).hexdigest()


def test_the_catalogue_and_the_wallet(tmp_path: Path) -> None:
    with practice(tmp_path, replace(QUICK, base_price_usd=0.04, balance_usd=12.5)) as service:
        caller = Caller(service.endpoint)
        entry = caller.call("GET", f"/v1/models/{MODEL}").json
        assert Decimal(str(entry["base_price_usd"])) == Decimal("0.04")
        assert entry["price_unit"] == "second"
        assert "image_url" in entry["input_schema"]["properties"]
        found = caller.call("GET", "/v1/models?search=ltx&category=image-to-video&kind=model&limit=5").json
        assert (found["total"], "input_schema" in found["models"][0]) == (1, False)
        assert caller.call("GET", "/v1/models?search=nothing").json == {"models": [], "total": 0}
        assert caller.call("GET", "/v1/models?include_schema=true").json["models"][0]["input_schema"]
        assert caller.call("GET", "/prod/v2/balance").json == {"balance_usd": 12.5, "currency": "USD"}


def completed(service: PracticeService, script: Script) -> dict[str, Any]:
    service.script = script
    caller = Caller(service.endpoint)
    return caller.ended(caller.accepted())


def test_endings_that_a_script_asks_for(tmp_path: Path) -> None:
    with practice(tmp_path) as service:
        several = completed(service, replace(QUICK, outputs=Outputs.SEVERAL))["output"]
        assert (len(several["videos"]), len(several["images"])) == (2, 1)
        bodies = [Caller(service.endpoint).call("GET", link, token=None).body for link in several["videos"]]
        assert bodies[0] != bodies[1]
        assert Caller(service.endpoint).call("GET", several["images"][0], token=None).body[:3] == b"\xff\xd8\xff"
        assert completed(service, replace(QUICK, outputs=Outputs.NONE))["output"] == {}
        failed = completed(service, replace(QUICK, failure="out of paint"))
        assert (failed["status"], failed["error"]) == ("failed", "out of paint")


def test_media_in_parts_and_links_that_end(tmp_path: Path) -> None:
    with practice(tmp_path) as service:
        caller = Caller(service.endpoint)
        request_id = caller.accepted()
        link = caller.ended(request_id)["output"]["video"]

        def fetch(wish: str, **more: str) -> Reply:
            return caller.call("GET", link, headers={"Range": wish, **more}, token=None)

        whole = caller.call("GET", link, token=None)
        size = len(whole.body)
        assert whole.headers["content-length"] == str(size)
        tail = f"bytes={size - 5}-"
        for wish, part in [("bytes=10-19", whole.body[10:20]), (tail, whole.body[-5:]), ("bytes=-7", whole.body[-7:])]:
            reply = fetch(wish)
            assert (reply.status, reply.body) == (206, part)
        assert fetch("bytes=0-0").headers["content-range"] == f"bytes 0-0/{size}"
        beyond = fetch(f"bytes={size}-")
        assert (beyond.status, beyond.headers["content-range"]) == (416, f"bytes */{size}")
        assert fetch("bytes=10-", **{"If-Range": whole.headers["etag"]}).status == 206
        assert fetch("bytes=10-", **{"If-Range": '"other"'}).status == 200
        assert fetch("bytes=5-2").status == 200
        head = caller.call("HEAD", link, token=None)
        assert (head.status, head.headers["content-length"], head.body) == (200, str(size), b"")

        assert caller.call("GET", link.replace("signature=", "signature=0"), token=None).status == 403
        assert caller.call("GET", link.replace("expires=", "expires=9"), token=None).status == 403
        service.script = replace(QUICK, link_seconds=0)
        assert caller.call("GET", caller.result(request_id)["output"]["video"], token=None).status == 403
        service.script = QUICK
        assert caller.call("GET", caller.result(request_id)["output"]["video"], token=None).status == 200
