"""What comes back from a call: answers, nonsense, silence; and what a call carries with it."""

import gzip
from pathlib import Path

import pytest

from desktop_app.api.verdicts import Call
from desktop_app.api.wire import USER_AGENT
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode
from tests.wire import Peer, WireServer, answer, field, saying
from tests.wire_calls import (
    TOKEN,
    error_of_get,
    error_of_paid,
    refused,
    transport,
)


def test_a_call_carries_the_token_and_says_honestly_who_asks() -> None:
    with WireServer(saying(200, {"status": "in_queue"})) as server, transport(server.base) as there:
        reply = there.get(Call.STATUS, "/v1/requests/r-1/status", CancelToken(), {"include_cost": "true"})
        assert reply.body == {"status": "in_queue"}
        (head,) = server.heads
        assert head.startswith("GET /v1/requests/r-1/status?include_cost=true ")
        assert field(head, "Authorization") == f"Bearer {TOKEN}"
        assert field(head, "User-Agent") == USER_AGENT
        assert field(head, "Accept") == "application/json"
        assert field(head, "Cookie") is None


def test_netrc_and_cookies_change_nothing(own_home: Path) -> None:
    (own_home / ".netrc").write_text("machine 127.0.0.1 login somebody password else\n")
    with WireServer(saying(200, {"status": "x"}, Set_Cookie="a=b")) as server, transport(server.base) as there:
        for _ in range(2):
            there.get(Call.STATUS, "/s", CancelToken())
        assert [field(head, "Authorization") for head in server.heads] == [f"Bearer {TOKEN}"] * 2
        assert field(server.heads[1], "Cookie") is None


def test_a_redirect_is_never_followed() -> None:
    with WireServer(saying()) as elsewhere:
        error = error_of_get(saying(302, b"<html>", Location=elsewhere.base))
        assert error.code is ErrorCode.UNREADABLE_REPLY
        assert error_of_paid(saying(307, b"", Location=elsewhere.base)).code is ErrorCode.UNREADABLE_REPLY
        assert elsewhere.accepted == 0


def test_gets_share_a_connection_and_a_stale_one_is_replaced_once() -> None:
    def once_then_gone(peer: Peer) -> None:
        peer.request()
        peer.answer(200, {"status": "first"})
        peer.request()
        peer.reset()

    with WireServer(once_then_gone, saying(200, {"status": "second"})) as server, transport(server.base) as there:
        said = [there.get(Call.STATUS, "/s", CancelToken()).body["status"] for _ in range(3)]
        assert said == ["first", "second", "second"]
        assert server.accepted == 2


def test_a_fresh_connection_that_breaks_is_not_tried_again() -> None:
    def gone(peer: Peer) -> None:
        peer.request()
        peer.reset()

    assert error_of_get(gone).code is ErrorCode.CONNECTION_LOST


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (b"", ErrorCode.CONNECTION_LOST),
        (b"HTTP/1.1 200 OK\r\nContent-Le", ErrorCode.UNREADABLE_REPLY),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", ErrorCode.CONNECTION_LOST),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{", ErrorCode.CONNECTION_LOST),
        (b"SSH-2.0-OpenSSH_9.6\r\n", ErrorCode.UNREADABLE_REPLY),
        (b"HTTP/1.1 200 OK\r\n\r\n{", ErrorCode.UNREADABLE_REPLY),
        (answer(200, b"<html>welcome</html>"), ErrorCode.UNREADABLE_REPLY),
        (answer(200, b"[1, 2]"), ErrorCode.UNREADABLE_REPLY),
        (answer(200, b""), ErrorCode.UNREADABLE_REPLY),
        (answer(204), ErrorCode.UNREADABLE_REPLY),
        (answer(200, b"[" * 100_000), ErrorCode.UNREADABLE_REPLY),
        (answer(200, b'{"n": ' + b"9" * 5000 + b"}"), ErrorCode.UNREADABLE_REPLY),
        (answer(200, b"no gzip", Content_Encoding="gzip"), ErrorCode.UNREADABLE_REPLY),
        (answer(200, gzip.compress(b" " * 30_000_000), Content_Encoding="gzip"), ErrorCode.UNREADABLE_REPLY),
        (answer(500, b"<html>oops</html>"), ErrorCode.SERVICE_TROUBLE),
        (b"HTTP/1.1 401 No\r\nContent-Length: 100\r\n\r\n{", ErrorCode.TOKEN_REFUSED),
    ],
)
def test_half_answers_and_nonsense(said: bytes, code: ErrorCode) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(said)

    assert error_of_get(script).code is code
    assert error_of_paid(script).code is code


def test_strange_letters_and_numbers_are_read() -> None:
    body = b'\xef\xbb\xbf{"status": "caf\xe9", "cost": NaN}'
    with WireServer(saying(200, body)) as server, transport(server.base) as there:
        assert there.get(Call.STATUS, "/s", CancelToken()).body["status"] == "caf\ufffd"


def test_silence_times_out() -> None:
    def silent(peer: Peer) -> None:
        peer.request()
        peer.hang()

    def half_silent(peer: Peer) -> None:
        peer.request()
        peer.send(answer(200, b'{"status": "in_queue"}')[:-5])
        peer.hang()

    for script in (silent, half_silent):
        assert error_of_get(script).code is ErrorCode.TIMED_OUT
        assert error_of_paid(script).code is ErrorCode.TIMED_OUT


def test_an_answer_that_trickles_in_for_ever_times_out() -> None:
    def trickle(peer: Peer) -> None:
        peer.request()
        peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 9000000\r\n\r\n")
        while not peer.server.over.is_set():
            peer.send(b" ")
            peer.pause(0.01)

    assert error_of_get(trickle).code is ErrorCode.TIMED_OUT


def test_what_follows_a_stale_connection_speaks_for_itself() -> None:
    def once_then_gone(peer: Peer) -> None:
        peer.request()
        peer.answer(200, {"status": "first"})
        peer.request()
        peer.reset()

    def nonsense(peer: Peer) -> None:
        peer.request()
        peer.send(b"no HTTP")

    with WireServer(once_then_gone, nonsense) as server, transport(server.base) as there:
        there.get(Call.STATUS, "/s", CancelToken())
        error = refused(lambda: there.get(Call.STATUS, "/s", CancelToken()))
        assert error.code is ErrorCode.UNREADABLE_REPLY


def test_this_machine_is_reached_without_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    with WireServer(saying(200, {"status": "x"})) as server, WireServer(saying(502)) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.base)
        monkeypatch.setenv("ALL_PROXY", proxy.base)
        with transport(server.base) as there:
            assert there.get(Call.STATUS, "/s", CancelToken()).body == {"status": "x"}
        assert proxy.accepted == 0
