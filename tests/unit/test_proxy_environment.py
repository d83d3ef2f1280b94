"""The way out that the environment names: HTTPS_PROXY for the service, unless NO_PROXY says otherwise."""

import ssl
import sys
from base64 import b64encode
from pathlib import Path

import pytest
import trustme

from desktop_app.api.download import fetch
from desktop_app.api.verdicts import Call
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode
from tests.wire import Peer, Script, WireServer, answer, field
from tests.wire_calls import ACCEPTED, TOKEN, refused, transport

BASE = "https://service.example"
"""A name that nobody looks up: only the proxy is told of it."""


@pytest.fixture
def certified(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """The service's own TLS; the system trusts its authority."""
    if sys.platform in {"win32", "darwin"}:
        pytest.skip("the system's certificates can't be changed for a test")
    authority = trustme.CA()
    bundle = tmp_path / "system.pem"
    authority.cert_pem.write_to_path(str(bundle))
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("service.example").configure_cert(context)
    return context


def tunnel(context: ssl.SSLContext, said: bytes) -> Script:
    """A proxy that lets a CONNECT through to a service which says `said`."""

    def script(peer: Peer) -> None:
        peer.head()
        peer.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
        inside = Peer(context.wrap_socket(peer.connection, server_side=True), peer.server)
        inside.request()
        inside.send(said)
        inside.connection.close()

    return script


@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
def test_the_service_is_reached_through_the_proxy_that_never_sees_the_token(
    certified: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    with WireServer(tunnel(certified, answer(200, ACCEPTED)), tunnel(certified, answer(200, {"status": "x"}))) as proxy:
        monkeypatch.setenv(variable, f"http://user:word@127.0.0.1:{proxy.port}")
        with transport(BASE) as there:
            assert there.post_paid("/v1/models/m", {"prompt": "x"}, CancelToken()).body == ACCEPTED
            assert there.get(Call.STATUS, "/s", CancelToken()).body == {"status": "x"}
        outer, inner = proxy.heads[0::2], proxy.heads[1::2]
    for head in outer:
        assert head.startswith("CONNECT service.example:443 ")
        assert field(head, "Proxy-Authorization") == f"Basic {b64encode(b'user:word').decode()}"
        assert TOKEN not in head
    for head in inner:
        assert field(head, "Authorization") == f"Bearer {TOKEN}"
        assert field(head, "Proxy-Authorization") is None
    assert [head.split()[0] for head in inner] == ["POST", "GET"]


def test_media_come_through_the_proxy_too(
    certified: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with WireServer(tunnel(certified, answer(200, b"film"))) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
        part = tmp_path / "a.part"
        fetch(f"{BASE}/a.mp4", part, lambda host: host == "service.example", CancelToken(), lambda came, total: None)
        assert part.read_bytes() == b"film"
        assert field(proxy.heads[1], "Authorization") is None


def test_a_certificate_of_somebody_else_behind_the_proxy_gets_nothing(
    certified: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a network that looks into connections would show it, without the system's trust."""
    with WireServer(tunnel(certified, b"")) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
        with transport("https://other.example") as there:
            error = refused(lambda: there.post_paid("/v1/models/m", {}, CancelToken()))
        assert error.code is ErrorCode.TLS_FAILED
        assert len(proxy.heads) == 1


@pytest.mark.parametrize("spared", ["service.invalid", ".invalid", "*"])
def test_no_proxy_is_honoured(monkeypatch: pytest.MonkeyPatch, spared: str) -> None:
    with WireServer(lambda peer: peer.answer(502)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.base)
        monkeypatch.setenv("NO_PROXY", spared)
        with transport("https://service.invalid") as there:
            error = refused(lambda: there.post_paid("/v1/models/m", {}, CancelToken()))
        assert error.code is ErrorCode.UNREACHABLE
        assert proxy.accepted == 0
