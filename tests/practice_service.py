"""The practice service for tests: in this process, or as a process of its own. The one fake service of the suite."""

import http.client
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from desktop_app.domain.account import Endpoint
from desktop_app.domain.job import ENDED, RemoteStatus
from desktop_app.practice.ledger import LedgerView, ledger_from_json
from desktop_app.practice.script import QUICK, Script
from desktop_app.practice.server import PracticeService

MODEL = "ltx/ltx-2/fast/image-to-video"
LINK = "https://example.org/still.jpg"

_RUN = "import pathlib, sys; from desktop_app.practice.server import run; sys.exit(run(pathlib.Path(sys.argv[1])))"
_PATIENCE = 20


@dataclass(frozen=True)
class Reply:
    status: int
    headers: Mapping[str, str]
    """By lower-case name."""
    body: bytes

    @property
    def json(self) -> dict[str, Any]:
        data = json.loads(self.body)
        assert isinstance(data, dict)
        return data


@dataclass(frozen=True)
class Caller:
    """Bare calls to a service at `endpoint`, each on a connection of its own."""

    endpoint: Endpoint

    def call(
        self,
        method: str,
        path: str,
        body: object = None,
        *,
        headers: Mapping[str, str] | None = None,
        token: str | None = "",
    ) -> Reply:
        """`body` goes as JSON unless it is bytes; `path` may be a whole address; `token` None: none is sent."""
        address, parts = urlsplit(self.endpoint.base), urlsplit(path)
        connection = http.client.HTTPConnection(address.hostname or "", address.port, timeout=_PATIENCE)
        sent = dict(headers or {})
        if token is not None:
            sent.setdefault("Authorization", f"Bearer {token or self.endpoint.token}")
        data = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        try:
            connection.request(method, parts._replace(scheme="", netloc="").geturl(), data, sent)
            answer = connection.getresponse()
            return Reply(answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read())
        finally:
            connection.close()

    def submit(self, picture: str = LINK, model_id: str = MODEL, **values: object) -> Reply:
        return self.call("POST", f"/v1/models/{model_id}", {"image_url": picture, "prompt": "a slow push in", **values})

    def accepted(self, picture: str = LINK, **values: object) -> str:
        """Submit, and the request's ID."""
        reply = self.submit(picture, MODEL, **values)
        assert reply.status == 200, reply.body
        return str(reply.json["request_id"])

    def status(self, request_id: str) -> dict[str, Any]:
        return self.call("GET", f"/v1/requests/{request_id}/status").json

    def result(self, request_id: str, query: str = "") -> dict[str, Any]:
        return self.call("GET", f"/v1/requests/{request_id}/result{query}").json

    def ended(self, request_id: str) -> dict[str, Any]:
        """The result, once there is one."""
        self.until(request_id, *ENDED)
        return self.result(request_id)

    def until(self, request_id: str, *wanted: RemoteStatus) -> None:
        """Ask for the status again and again until it is one of `wanted`."""
        for _ in range(20_000):
            if self.status(request_id)["status"] in wanted:
                return
        raise AssertionError(f"{request_id} never came to {wanted}")

    def direct(self, script: Script) -> None:
        reply = self.call("PUT", "/practice/script", json.loads(script.to_json()))
        assert reply.status == 200, reply.body

    def ledger(self) -> LedgerView:
        return ledger_from_json(self.call("GET", "/practice/ledger").json)


@contextmanager
def practice(
    data_dir: Path, script: Script = QUICK, *, receive_buffer: int | None = None, front: int | None = None
) -> Iterator[PracticeService]:
    """The service in this process; its `script`, `ledger` and `arrivals()` are at hand."""
    with PracticeService(data_dir, script=script, receive_buffer=receive_buffer, front=front) as service:
        yield service


class PracticeChild:
    """The service as a process of its own."""

    def __init__(self, data_dir: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", _RUN, str(data_dir)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self.process.stdout is not None
        first = self.process.stdout.readline()
        if not first:
            raise RuntimeError(f"the practice service did not start: exit code {self.close()}")
        said = json.loads(first)
        self.endpoint = Endpoint(said["base"], said["token"])
        self.caller = Caller(self.endpoint)

    def close(self) -> int:
        """Close its stdin; the exit code, once it has ended."""
        with self.process:
            assert self.process.stdin is not None
            self.process.stdin.close()
            return self.process.wait(_PATIENCE)

    def kill(self) -> None:
        self.process.kill()
        self.close()


@contextmanager
def practice_process(data_dir: Path, script: Script = QUICK) -> Iterator[PracticeChild]:
    """The service as a child process, closed at the end unless it was before."""
    child = PracticeChild(data_dir)
    try:
        child.caller.direct(script)
        yield child
    finally:
        if child.process.poll() is None:
            child.close()
