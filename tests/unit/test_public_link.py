"""A look behind a link: from public addresses only, however a name is played with; never for long, never too much."""

import socket
import ssl
from collections.abc import Sequence
from pathlib import Path

import pytest
import trustme

from desktop_app.api import public_link
from desktop_app.api.public_link import fetch, fetch_own, is_public, leads_out
from desktop_app.api.wire import AddressInfo
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import AppError, ErrorCode, KnownError
from tests.wire import Peer, Script, WireServer, field, saying
from tests.wire_calls import hanging, stopped_by

PICTURE = b"\x89PNG and so on" * 1000


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("8.8.8.8", True),
        ("2606:4700::6810:84e5", True),
        ("::ffff:93.184.216.34", True),
        ("64:ff9b::5db8:d822", True),
        ("127.0.0.1", False),
        ("127.9.9.9", False),
        ("0.0.0.0", False),
        ("10.0.0.1", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("192.0.2.1", False),
        ("198.18.0.1", False),
        ("224.0.0.1", False),
        ("240.0.0.1", False),
        ("255.255.255.255", False),
        ("::1", False),
        ("::", False),
        ("fe80::1", False),
        ("fe80::1%eth0", False),
        ("fc00::1", False),
        ("fd12:3456::1", False),
        ("ff02::1", False),
        ("2001:db8::1", False),
        ("::ffff:127.0.0.1", False),
        ("::ffff:10.0.0.1", False),
        ("::127.0.0.1", False),
        ("64:ff9b::7f00:1", False),
        ("64:ff9b::c0a8:101", False),
        ("2002:7f00:1::", False),
        ("2001:0:4136:e378:8000:63bf:3fff:fdd2", False),
        ("localhost", False),
        ("", False),
    ],
)
def test_which_addresses_are_public(address: str, public: bool) -> None:
    assert is_public(address) is public


def anywhere(_address: str) -> bool:
    return True


@pytest.fixture
def tls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """For a server that this machine trusts."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", "localhost").configure_cert(context)
    return context


def refused(url: str, *, most: int = 1_000_000, within: float = 5.0, public: bool = False) -> AppError:
    with pytest.raises(KnownError) as caught:
        fetch(url, CancelToken(), allowed=is_public if public else anywhere, most=most, within=within)
    return caught.value.error


def test_the_picture_comes_with_nothing_about_us_but_our_name(tls: ssl.SSLContext) -> None:
    with WireServer(saying(200, PICTURE, Set_Cookie="a=b"), tls=tls) as server:
        assert fetch(f"{server.base}/a.png?x=1", CancelToken(), allowed=anywhere) == PICTURE
        (head,) = server.heads
    assert head.startswith("GET /a.png?x=1 ")
    for name in ("Cookie", "Authorization", "Referer", "Origin"):
        assert field(head, name) is None


def test_a_redirect_is_followed_and_every_hop_is_checked(tls: ssl.SSLContext) -> None:
    with WireServer(saying(200, PICTURE), tls=tls) as last:
        with WireServer(saying(302, Location=f"{last.base}/b.png"), tls=tls) as first:
            assert fetch(first.base, CancelToken(), allowed=anywhere) == PICTURE
        with WireServer(saying(302, Location="http://127.0.0.1/b.png"), tls=tls) as first:
            assert refused(first.base).code is ErrorCode.LINK_NOT_HTTPS
        with WireServer(saying(302, Location="/again"), tls=tls) as round_and_round:
            assert refused(round_and_round.base).code is ErrorCode.LINK_REFUSED
            assert round_and_round.accepted == public_link.MOST_REDIRECTS + 1

        checked: list[str] = []

        def only_the_first(address: str) -> bool:
            checked.append(address)
            return len(checked) == 1

        with WireServer(saying(302, Location=last.base), tls=tls) as first:
            before = last.accepted
            with pytest.raises(KnownError) as caught:
                fetch(first.base, CancelToken(), allowed=only_the_first)
            assert caught.value.error.code is ErrorCode.LINK_PRIVATE
            assert (first.accepted, last.accepted) == (1, before)


def test_what_is_not_public_is_never_connected_to(tls: ssl.SSLContext) -> None:
    with WireServer(saying(200, PICTURE), tls=tls) as server:
        for host in ("127.0.0.1", "localhost"):
            assert refused(f"https://{host}:{server.port}/", public=True).code is ErrorCode.LINK_PRIVATE
        assert server.accepted == 0


def test_one_private_address_among_public_ones_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    def both(_host: str, port: int) -> Sequence[AddressInfo]:
        kind = socket.SOCK_STREAM
        return [
            (socket.AF_INET, kind, 6, "", ("93.184.216.34", port)),
            (socket.AF_INET, kind, 6, "", ("10.0.0.1", port)),
        ]

    monkeypatch.setattr(public_link, "look_up", both)
    assert refused("https://two.example", public=True).code is ErrorCode.LINK_PRIVATE


def test_a_name_that_changes_its_mind_gains_nothing(tls: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch) -> None:
    """The name is asked once a hop, and the connection goes where that answer said."""
    asked: list[str] = []

    with WireServer(saying(200, PICTURE), tls=tls) as server:

        def fickle(host: str, port: int) -> Sequence[AddressInfo]:
            asked.append(host)
            address = "127.0.0.1" if len(asked) == 1 else "10.0.0.1"
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]

        monkeypatch.setattr(public_link, "look_up", fickle)
        assert fetch(f"https://localhost:{server.port}/", CancelToken(), allowed=anywhere) == PICTURE
    assert asked == ["localhost"]


def drip(peer: Peer) -> None:
    """A picture that never ends and never pauses for long."""
    peer.request()
    peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 999999\r\n\r\n")
    while not peer.server.over.is_set():
        peer.send(b"x")
        peer.pause(0.02)


def drip_head(peer: Peer) -> None:
    peer.request()
    while not peer.server.over.is_set():
        peer.send(b"X-More: x\r\n" if peer.server.reached.is_set() else b"HTTP/1.1 200 OK\r\n")
        peer.server.reached.set()
        peer.pause(0.02)


@pytest.mark.parametrize("script", [hanging(), drip, drip_head])
def test_the_time_is_for_all_of_it(tls: ssl.SSLContext, script: Script) -> None:
    with WireServer(script, tls=tls) as server:
        assert refused(server.base, within=0.4).code is ErrorCode.LINK_SILENT


def test_more_than_allowed_is_not_even_fetched(tls: ssl.SSLContext) -> None:
    def endless(peer: Peer) -> None:
        peer.request()
        peer.send(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + bytes(200_000))
        peer.hang()

    with WireServer(saying(200, PICTURE), tls=tls) as server:
        error = refused(server.base, most=len(PICTURE) - 1)
        assert (error.code, error.data["limit"]) == (ErrorCode.LINK_TOO_LARGE, len(PICTURE) - 1)
    with WireServer(endless, tls=tls) as server:
        assert refused(server.base, most=100_000).code is ErrorCode.LINK_TOO_LARGE


def test_other_answers_and_silences(tls: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch) -> None:
    with WireServer(saying(403), tls=tls) as server:
        error = refused(server.base)
        assert (error.code, error.data["status"]) == (ErrorCode.LINK_REFUSED, 403)
        gone = server.base
    assert refused(gone).code is ErrorCode.LINK_SILENT
    assert refused("https://nowhere.invalid/a.png").code is ErrorCode.LINK_SILENT
    assert refused("http://127.0.0.1/a.png").code is ErrorCode.LINK_NOT_HTTPS
    with WireServer(saying(200, PICTURE)) as plain:
        assert refused(f"https://127.0.0.1:{plain.port}", within=0.4).code is ErrorCode.LINK_SILENT
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:9")
    assert refused("https://pictures.invalid/a.png").data["reason"] == "a proxy is set"


def test_a_look_is_broken_off_at_once(tls: ssl.SSLContext) -> None:
    cancel = CancelToken()
    with WireServer(hanging(), tls=tls) as server:
        waker = stopped_by(cancel, server)
        with pytest.raises(KnownError) as caught:
            fetch(server.base, cancel, allowed=anywhere)
        waker.join()
    assert caught.value.error.code is ErrorCode.STOPPED


def test_a_link_of_our_own_is_fetched_wherever_it_leads() -> None:
    with WireServer(saying(200, PICTURE)) as server:
        assert fetch_own(server.base, CancelToken(), most=len(PICTURE)) == PICTURE
        assert not leads_out(server.base, CancelToken())
    for script in (saying(403), saying(302, Location="https://example.org")):
        with WireServer(script) as server, pytest.raises(KnownError) as caught:
            fetch_own(server.base, CancelToken(), most=100)
        assert caught.value.error.code is ErrorCode.BUCKET_LINK_DEAD
    assert not leads_out("https://127.0.0.1/a.png", CancelToken())
    assert not leads_out("https://nowhere.invalid/a.png", CancelToken())
