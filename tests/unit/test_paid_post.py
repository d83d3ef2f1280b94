"""Each way the paid POST can break, on a real wire: what it proves, and that it is sent at most once."""

import socket
import ssl
import sys
from pathlib import Path

import pytest
import trustme

from desktop_app.api.timeouts import Timeouts
from desktop_app.api.verdicts import Call
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode
from tests.wire import Peer, WireServer, saying
from tests.wire_calls import (
    ACCEPTED,
    SHORT,
    TOKEN,
    deaf_port,
    error_of_paid,
    hanging,
    refused,
    stopped_by,
    transport,
)


def test_nobody_there_sends_nothing() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        for base in (f"http://127.0.0.1:{unused.getsockname()[1]}", "https://nowhere.invalid"):
            with transport(base) as there:
                error = refused(lambda: there.post_paid("/v1/models/m", {}, CancelToken()))
                assert error.code is ErrorCode.UNREACHABLE
                assert error.data["reason"]


def test_connecting_has_its_own_time_out() -> None:
    with deaf_port() as base, transport(base, SHORT) as there:
        error = refused(lambda: there.post_paid("/v1/models/m", {}, CancelToken()))
        assert error.code is ErrorCode.UNREACHABLE


def test_a_large_body_over_a_slow_line_is_accepted_once() -> None:
    """8 MiB at 50 kB/s take 170 s, against 10 s for connecting and 60 s for sending: here all 100 times as fast."""
    scaled = Timeouts(connecting=0.1, sending=0.6, answering=1.2)
    size = 8 * 1024 * 1024
    taken: list[int] = []

    def slow(peer: Peer) -> None:
        head = peer.head()
        peer.pause(0.3)  # longer than connecting may take
        taken.append(peer.drain(head, 64 * 1024, 0.01))
        peer.answer(200, ACCEPTED)

    with WireServer(slow, receive_buffer=64 * 1024) as server, transport(server.base, scaled) as there:
        reply = there.post_paid("/v1/models/m", {"picture": "x" * size}, CancelToken())
        assert reply.body == ACCEPTED
        assert server.accepted == 1
        assert taken == [size + len('{"picture": ""}')]


def test_broken_off_or_stuck_while_sending_is_unsent() -> None:
    def reset(peer: Peer) -> None:
        peer.head()
        peer.reset()

    def stuck(peer: Peer) -> None:
        peer.head()
        peer.hang()

    for script in (reset, stuck):
        assert error_of_paid(script, size=4_000_000).code is ErrorCode.SENDING_CUT


def test_broken_off_after_sending_is_not_known_to_be_unsent() -> None:
    def gone(peer: Peer) -> None:
        peer.request()
        peer.reset()

    assert error_of_paid(gone).code is ErrorCode.CONNECTION_LOST


@pytest.mark.parametrize(
    ("status", "code", "stays"),
    [
        (413, ErrorCode.REFUSED, False),
        (413, ErrorCode.REFUSED, True),
        (401, ErrorCode.TOKEN_REFUSED, False),
        (422, ErrorCode.INPUT_REFUSED, False),
        (429, ErrorCode.TOO_MANY_CALLS, False),
        (503, ErrorCode.SENDING_CUT, False),
    ],
)
def test_an_answer_before_the_whole_body_counts(status: int, code: ErrorCode, stays: bool) -> None:
    def early(peer: Peer) -> None:
        peer.head()
        peer.answer(status, {"message": "no"})
        if stays:
            peer.hang()
        peer.connection.shutdown(socket.SHUT_WR)

    assert error_of_paid(early, size=4_000_000).code is code


def test_a_paid_call_never_uses_a_pooled_connection() -> None:
    with WireServer(saying(200, {"status": "x", **ACCEPTED})) as server, transport(server.base) as there:
        there.get(Call.STATUS, "/s", CancelToken())
        there.post_paid("/v1/models/m", {}, CancelToken())
        there.post(Call.CANCEL, "/c", CancelToken())
        assert server.accepted == 3


@pytest.mark.parametrize("status", [407, 502])
def test_a_proxy_that_refuses_to_connect_sends_nothing(status: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def script(peer: Peer) -> None:
        peer.head()
        peer.answer(status, b"<html>")

    with WireServer(script) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
        with transport("https://model-api.runcomfy.invalid") as there:
            error = refused(lambda: there.post_paid("/v1/models/m", {}, CancelToken()))
        assert error.code is ErrorCode.UNREACHABLE
        (head,) = proxy.heads
        assert head.startswith("CONNECT model-api.runcomfy.invalid:443 ")
        assert TOKEN not in head


def test_a_socks_proxy_is_said_to_be_out_of_reach(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:9")
    with transport("https://model-api.runcomfy.invalid") as there:
        error = refused(lambda: there.post_paid("/v1/models/m", {}, CancelToken()))
    assert error.code is ErrorCode.UNREACHABLE
    assert "SOCKS" in str(error.data["reason"])


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="module")
def certified(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", "localhost").configure_cert(context)
    return context


def test_a_certificate_nobody_vouched_for_sends_nothing(
    authority: trustme.CA, certified: ssl.SSLContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not even where the bundle that requests brings along, or is told of, vouches for it: the system's word counts."""
    bundle = tmp_path / "bundle.pem"
    authority.cert_pem.write_to_path(str(bundle))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(bundle))
    monkeypatch.setattr("requests.adapters.DEFAULT_CA_BUNDLE_PATH", str(bundle))
    with WireServer(saying(200, ACCEPTED), tls=certified) as server, transport(server.base) as there:
        error = refused(lambda: there.post_paid("/v1/models/m", {}, CancelToken()))
        assert error.code is ErrorCode.TLS_FAILED
        assert server.heads == []


def test_what_does_not_speak_tls_gets_nothing() -> None:
    def plain(peer: Peer) -> None:
        peer.connection.recv(10)
        peer.answer(400)

    with WireServer(plain) as server, transport(server.base.replace("http:", "https:")) as there:
        error = refused(lambda: there.post_paid("/v1/models/m", {}, CancelToken()))
        assert error.code is ErrorCode.TLS_FAILED


@pytest.fixture
def trusted_authority(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system trusts the test's authority: OpenSSL, unlike Windows and macOS, can be told so for one process."""
    if not ssl.get_default_verify_paths().openssl_cafile_env or sys.platform in {"win32", "darwin"}:
        pytest.skip("the system's certificates can't be changed for a test")
    bundle = tmp_path / "system.pem"
    authority.cert_pem.write_to_path(str(bundle))
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))


@pytest.mark.usefixtures("trusted_authority")
@pytest.mark.timeout(10)
def test_over_tls_everything_holds_too(certified: ssl.SSLContext) -> None:
    def gone(peer: Peer) -> None:
        peer.head()
        peer.connection.close()

    scripts = (saying(200, ACCEPTED), saying(200, {"status": "x"}), gone, hanging())
    with WireServer(*scripts, tls=certified) as server, transport(server.base) as there:
        assert there.post_paid("/v1/models/m", {"picture": "x" * 1_000_000}, CancelToken()).body == ACCEPTED
        assert there.get(Call.STATUS, "/s", CancelToken()).body == {"status": "x"}
        error = refused(lambda: there.post_paid("/v1/models/m", {"picture": "x" * 4_000_000}, CancelToken()))
        assert error.code is ErrorCode.SENDING_CUT
        there.close()
        cancel = CancelToken()
        thread = stopped_by(cancel, server)
        assert refused(lambda: there.get(Call.STATUS, "/s", cancel)).code is ErrorCode.STOPPED
        thread.join()
