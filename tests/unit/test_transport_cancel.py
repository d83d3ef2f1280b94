"""Breaking a call off from another thread: at once where that is safe, not at all where it is not."""

import sys
import threading

import pytest

from desktop_app.api.verdicts import Call
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode
from tests.wire import Peer, WireServer
from tests.wire_calls import (
    ACCEPTED,
    deaf_port,
    hanging,
    refused,
    stopped_by,
    transport,
)


@pytest.mark.timeout(5)
def test_cancel_wakes_an_unpaid_post_in_silence() -> None:
    cancel = CancelToken()
    with WireServer(hanging()) as server, transport(server.base) as there:
        thread = stopped_by(cancel, server)
        assert refused(lambda: there.post(Call.CANCEL, "/c", cancel)).code is ErrorCode.STOPPED
        thread.join()


@pytest.mark.timeout(5)
@pytest.mark.parametrize("after", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{", b"HTTP/1.1 200 OK\r\n\r\n{"])
def test_cancel_wakes_a_get_in_silence(after: bytes) -> None:
    cancel = CancelToken()
    with WireServer(hanging(after=after)) as server, transport(server.base) as there:
        thread = stopped_by(cancel, server)
        assert refused(lambda: there.get(Call.STATUS, "/s", cancel)).code is ErrorCode.STOPPED
        thread.join()


@pytest.mark.timeout(5)
def test_cancel_wakes_a_get_on_a_pooled_connection() -> None:
    def second_hangs(peer: Peer) -> None:
        peer.request()
        peer.answer(200, {"status": "x"})
        peer.request()
        peer.hang()

    cancel = CancelToken()
    with WireServer(second_hangs) as server, transport(server.base) as there:
        there.get(Call.STATUS, "/s", cancel)
        thread = stopped_by(cancel, server)
        assert refused(lambda: there.get(Call.STATUS, "/s", cancel)).code is ErrorCode.STOPPED
        thread.join()


@pytest.mark.timeout(5)
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the connect time-out has to pass")
@pytest.mark.parametrize("paid", [False, True])
def test_cancel_wakes_whoever_is_connecting(paid: bool) -> None:
    cancel = CancelToken()
    timer = threading.Timer(0.05, cancel.cancel)
    with deaf_port() as base, transport(base) as there:
        timer.start()
        ask = (lambda: there.post_paid("/m", {}, cancel)) if paid else lambda: there.get(Call.STATUS, "/s", cancel)
        assert refused(ask).code is ErrorCode.STOPPED
        timer.join()


def test_cancel_leaves_a_paid_call_under_way_alone() -> None:
    cancel = CancelToken()

    def accepts(peer: Peer) -> None:
        peer.request()
        cancel.cancel()
        peer.answer(200, ACCEPTED)

    with WireServer(accepts) as server, transport(server.base) as there:
        assert there.post_paid("/v1/models/m", {}, cancel).body == ACCEPTED
        assert refused(lambda: there.post_paid("/v1/models/m", {}, cancel)).code is ErrorCode.STOPPED
        assert server.accepted == 1


@pytest.mark.timeout(5)
def test_an_abandoned_paid_call_ends_at_once_and_uncertain() -> None:
    with WireServer(hanging()) as server, transport(server.base) as there:

        def abandon() -> None:
            assert server.reached.wait(5)
            there.abandon()

        thread = threading.Thread(target=abandon)
        thread.start()
        error = refused(lambda: there.post_paid("/v1/models/m", {}, CancelToken()))
        assert error.code is ErrorCode.CONNECTION_LOST
        thread.join()
