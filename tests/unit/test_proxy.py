"""The proxy of the network tests does to a connection what each of its toxics says."""

import socket
import time
from collections.abc import Iterator
from contextlib import closing, suppress

import pytest

from tests.proxy import HOST, Proxy
from tests.toxics import DOWN, UP, Bandwidth, Latency, Limit, Reset, Silence, Slicer, SlowClose, Toxic
from tests.wire import Peer, WireServer

SAID = bytes(range(256)) * 16


def echo(peer: Peer) -> None:
    """Says back what it is told, and ends when the other side does."""
    while said := peer.connection.recv(65536):
        peer.send(said)


@pytest.fixture
def proxy() -> Iterator[Proxy]:
    with WireServer(echo) as server, Proxy(server.port) as made:
        yield made


def echoed(proxy: Proxy) -> tuple[bytes, float]:
    """What comes back of `SAID` until the connection ends, and how many seconds that takes."""
    began = time.monotonic()
    heard = b""
    with closing(socket.create_connection((HOST, proxy.port), timeout=5)) as line:
        line.sendall(SAID)
        with suppress(OSError):  # a reset may have come already, and reading tells of it
            line.shutdown(socket.SHUT_WR)
        while piece := line.recv(65536):
            heard += piece
    return heard, time.monotonic() - began


@pytest.mark.parametrize(
    ("toxics", "least"),
    [
        ((), 0.0),
        ((Latency(0.1, UP), Latency(0.1)), 0.2),
        ((Bandwidth(20_480, UP),), 0.19),
        ((SlowClose(0.2),), 0.2),
        ((Slicer(1024, 0.05),), 0.2),
    ],
)
def test_what_only_slows_down_loses_nothing(proxy: Proxy, toxics: tuple[Toxic, ...], least: float) -> None:
    proxy.set(*toxics)
    heard, seconds = echoed(proxy)
    assert heard == SAID
    assert seconds >= least
    assert proxy.passed == {UP: len(SAID), DOWN: len(SAID)}


def test_what_ends_connections(proxy: Proxy) -> None:
    proxy.set(Limit(1000))
    assert echoed(proxy)[0] == SAID[:1000]
    proxy.set(Silence(0.1))
    assert echoed(proxy)[0] == b""
    for toxic in (Reset(), Reset(way=UP), Limit(10, reset=True)):
        proxy.set(toxic)
        with pytest.raises(ConnectionResetError):
            echoed(proxy)
    proxy.set()
    assert echoed(proxy)[0] == SAID


def test_silence_ends_with_the_next_toxics_and_nothing_held_is_delivered_late(proxy: Proxy) -> None:
    proxy.set(Silence(way=UP))
    with closing(socket.create_connection((HOST, proxy.port), timeout=5)) as line:
        line.sendall(b"held")
        line.settimeout(0.05)
        with pytest.raises(TimeoutError):
            line.recv(1)
        line.settimeout(5)
        proxy.set()
        assert line.recv(1) == b""
    assert proxy.passed == {}


def test_down_refuses_and_up_is_the_same_address(proxy: Proxy) -> None:
    with closing(socket.create_connection((HOST, proxy.port), timeout=5)) as line:
        line.sendall(b"x")
        assert line.recv(1) == b"x"
        proxy.down()
        with pytest.raises(ConnectionResetError):
            line.recv(1)
    with pytest.raises(ConnectionRefusedError):
        echoed(proxy)
    proxy.up()
    assert echoed(proxy)[0] == SAID
