"""Calls of a transport to a wire server, and the ways both are made to wait, for the tests of every kind of fault."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from desktop_app.api.timeouts import Timeouts
from desktop_app.api.transport import Transport
from desktop_app.api.verdicts import Call
from desktop_app.domain.account import Endpoint
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import AppError, KnownError
from tests.wire import Peer, Script, WireServer

TOKEN = "a-token-of-the-test"
SHORT = Timeouts(connecting=0.3, sending=0.3, answering=0.3, reading=0.3)
ACCEPTED = {"request_id": "r-1"}


@contextmanager
def transport(base: str, timeouts: Timeouts | None = None) -> Iterator[Transport]:
    made = Transport(Endpoint(base, TOKEN), timeouts)
    yield made
    made.close()


def refused(call: Callable[[], object]) -> AppError:
    with pytest.raises(KnownError) as caught:
        call()
    return caught.value.error


def error_of_get(*scripts: Script, timeouts: Timeouts = SHORT) -> AppError:
    with WireServer(*scripts) as server, transport(server.base, timeouts) as there:
        return refused(lambda: there.get(Call.STATUS, "/v1/requests/r-1/status", CancelToken()))


def error_of_paid(*scripts: Script, size: int = 10) -> AppError:
    """The error of one paid POST. Whatever happened to it, there was one connection and one request."""
    with WireServer(*scripts, receive_buffer=8192) as server, transport(server.base, SHORT) as there:
        error = refused(lambda: there.post_paid("/v1/models/m", {"picture": "x" * size}, CancelToken()))
        assert server.accepted == 1
        assert len(server.heads) <= 1
        return error


@contextmanager
def deaf_port() -> Iterator[str]:
    """An address where connecting hangs: its queue is full."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen(0)
        waiting = [socket.socket() for _ in range(4)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(listening.getsockname())
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        for one in waiting:
            one.close()


def stopped_by(cancel: CancelToken, server: WireServer) -> threading.Thread:
    """Sets `cancel` from another thread once the server has said that it hangs."""

    def stop() -> None:
        assert server.reached.wait(5)
        cancel.cancel()

    thread = threading.Thread(target=stop)
    thread.start()
    return thread


def hanging(*, after: bytes = b"") -> Script:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(after)
        peer.hang()

    return script
