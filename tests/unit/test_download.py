"""A file on its way to disk: every way it can break off, and that what is taken up again is the same file."""

import errno
import os
import threading
from collections import namedtuple
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import pytest

from desktop_app.api.download import discard, fetch, finish
from desktop_app.api.timeouts import Timeouts
from desktop_app.api.wire import USER_AGENT
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import AppError, ErrorCode, KnownError
from tests.wire import Peer, Script, WireServer, field, saying

FILM = bytes(range(256)) * 4096
HALF = len(FILM) // 2
ETAG = '"v1"'
SHORT = Timeouts(connecting=0.3, stalled=0.3)


def loopback(host: str) -> bool:
    return host == "127.0.0.1"


def quiet(received: int, total: int | None) -> None:
    pass


def bring(url: str, part: Path, cancel: CancelToken | None = None, largest: int = 10**9) -> None:
    fetch(url, part, loopback, cancel or CancelToken(), quiet, timeouts=SHORT, largest=largest)


def refused(call: Callable[[], object]) -> AppError:
    with pytest.raises(KnownError) as caught:
        call()
    return caught.value.error


def error_of(script: Script, part: Path, largest: int = 10**9) -> AppError:
    with WireServer(script) as server:
        return refused(lambda: bring(f"{server.base}/a.mp4", part, largest=largest))


def film(content: bytes = FILM, etag: str = ETAG, *, heeds_if_range: bool = True) -> Script:
    """A well-behaved server of one file."""

    def script(peer: Peer) -> None:
        head = peer.request()
        wanted = field(head, "Range")
        if wanted is None or (heeds_if_range and field(head, "If-Range") != etag):
            peer.answer(200, content, ETag=etag)
            return
        start = int(wanted.removeprefix("bytes=").removesuffix("-"))
        if start >= len(content):
            peer.answer(416, b"", Content_Range=f"bytes */{len(content)}", ETag=etag)
            return
        peer.answer(206, content[start:], Content_Range=f"bytes {start}-{len(content) - 1}/{len(content)}", ETag=etag)

    return script


def half_then_gone(peer: Peer) -> None:
    peer.request()
    peer.send(f"HTTP/1.1 200 OK\r\nETag: {ETAG}\r\nContent-Length: {len(FILM)}\r\n\r\n".encode() + FILM[:HALF])


@pytest.fixture
def part(tmp_path: Path) -> Path:
    return tmp_path / "a.mp4.part"


@pytest.fixture
def half(part: Path) -> Path:
    """A part that broke off half way."""
    assert error_of(half_then_gone, part).code is ErrorCode.CONNECTION_LOST
    assert part.read_bytes() == FILM[:HALF]
    return part


def test_a_whole_file_without_token_or_cookies(part: Path) -> None:
    told: list[tuple[int, int | None]] = []
    with WireServer(film()) as server:
        fetch(f"{server.base}/a.mp4?signature=1", part, loopback, CancelToken(), lambda *seen: told.append(seen))
        (head,) = server.heads
    assert part.read_bytes() == FILM
    assert told[-1] == (len(FILM), len(FILM))
    assert head.startswith("GET /a.mp4?signature=1 ")
    assert field(head, "User-Agent") == USER_AGENT
    assert field(head, "Accept-Encoding") == "identity"
    assert [field(head, name) for name in ("Authorization", "Cookie", "Range")] == [None] * 3


def test_netrc_is_none_of_a_media_hosts_business(part: Path, own_home: Path) -> None:
    (own_home / ".netrc").write_text("machine 127.0.0.1 login somebody password else\n")
    with WireServer(film()) as server:
        bring(server.base, part)
        assert field(server.heads[0], "Authorization") is None


def test_it_goes_on_where_it_broke_off(half: Path) -> None:
    with WireServer(film()) as server:
        bring(server.base, half)
        (head,) = server.heads
    assert (field(head, "Range"), field(head, "If-Range")) == (f"bytes={HALF}-", ETAG)
    assert half.read_bytes() == FILM


@pytest.mark.parametrize("heeds_if_range", [True, False])
def test_another_version_starts_over(half: Path, heeds_if_range: bool) -> None:
    other = FILM[::-1]
    with WireServer(film(other, '"v2"', heeds_if_range=heeds_if_range)) as server:
        bring(server.base, half)
    assert half.read_bytes() == other


def test_a_server_without_ranges_starts_over(half: Path) -> None:
    with WireServer(saying(200, FILM)) as server:
        bring(server.base, half)
    assert half.read_bytes() == FILM


def test_a_range_that_fits_nowhere_starts_over(half: Path) -> None:
    def odd(peer: Peer) -> None:
        peer.request()
        peer.answer(206, FILM[:10], Content_Range=f"bytes 0-9/{len(FILM)}", ETag=ETAG)

    with WireServer(odd, film()) as server:
        bring(server.base, half)
        assert server.accepted == 2
    assert half.read_bytes() == FILM


def test_a_part_that_is_whole_already_is_done(half: Path) -> None:
    half.write_bytes(FILM)
    with WireServer(film()) as server:
        bring(server.base, half)
        assert server.accepted == 1
    assert half.read_bytes() == FILM


def test_a_part_that_is_too_long_starts_over(half: Path) -> None:
    half.write_bytes(FILM + b"?")
    with WireServer(film()) as server:
        bring(server.base, half)
    assert half.read_bytes() == FILM


def test_without_a_mark_nothing_is_sewn_together(part: Path) -> None:
    part.write_bytes(b"from who knows where")
    with WireServer(film()) as server:
        bring(server.base, part)
        assert field(server.heads[0], "Range") is None
    assert part.read_bytes() == FILM


def test_a_length_nobody_told_is_taken_as_it_comes(part: Path) -> None:
    def chunked(peer: Peer) -> None:
        peer.request()
        peer.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        peer.send(b"%x\r\n%b\r\n0\r\n\r\n" % (len(FILM), FILM))

    with WireServer(chunked) as server:
        bring(server.base, part)
    assert part.read_bytes() == FILM


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nabc", ErrorCode.CONNECTION_LOST),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nabc", ErrorCode.CONNECTION_LOST),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Encoding: gzip\r\n\r\nabc", ErrorCode.UNREADABLE_REPLY),
        (b"HTTP/1.1 206 OK\r\nContent-Length: 3\r\n\r\nabc", ErrorCode.UNREADABLE_REPLY),
        (b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n", ErrorCode.UNREADABLE_REPLY),
        (b"HTTP/1.1 204 Nothing\r\n\r\n", ErrorCode.UNREADABLE_REPLY),
        (b"nonsense\r\n\r\n", ErrorCode.UNREADABLE_REPLY),
        (b"", ErrorCode.CONNECTION_LOST),
        *((f"HTTP/1.1 {s} No\r\n\r\n".encode(), ErrorCode.MEDIA_EXPIRED) for s in (401, 403, 404, 410)),
        (b"HTTP/1.1 429 No\r\nRetry-After: 7\r\n\r\n", ErrorCode.TOO_MANY_CALLS),
        (b"HTTP/1.1 503 No\r\n\r\n", ErrorCode.SERVICE_TROUBLE),
        (b"HTTP/1.1 400 No\r\n\r\n", ErrorCode.REFUSED),
    ],
)
def test_what_is_no_file(said: bytes, code: ErrorCode, part: Path) -> None:
    def script(peer: Peer) -> None:
        peer.request()
        peer.send(said)

    error = error_of(script, part)
    assert error.code is code
    assert error.retry_after == (7.0 if code is ErrorCode.TOO_MANY_CALLS else None)


def test_an_expired_link_keeps_what_came(half: Path) -> None:
    assert error_of(saying(403), half).code is ErrorCode.MEDIA_EXPIRED
    assert half.read_bytes() == FILM[:HALF]


def half_then_silence(peer: Peer) -> None:
    peer.request()
    peer.send(f"HTTP/1.1 200 OK\r\nETag: {ETAG}\r\nContent-Length: {len(FILM)}\r\n\r\n".encode() + FILM[:HALF])
    peer.hang()


def test_a_stall_times_out_and_keeps_what_came(part: Path) -> None:
    assert error_of(half_then_silence, part).code is ErrorCode.TIMED_OUT
    assert 0 < part.stat().st_size <= HALF
    with WireServer(film()) as server:
        bring(server.base, part)
        assert field(server.heads[0], "Range") is not None
    assert part.read_bytes() == FILM


@pytest.mark.timeout(5)
def test_cancel_stops_a_download_in_silence(part: Path) -> None:
    cancel = CancelToken()
    with WireServer(half_then_silence) as server:

        def stop() -> None:
            assert server.reached.wait(5)
            cancel.cancel()

        thread = threading.Thread(target=stop)
        thread.start()
        error = refused(lambda: fetch(server.base, part, loopback, cancel, quiet))
        thread.join()
    assert error.code is ErrorCode.STOPPED


def test_more_than_anybody_wants_is_not_taken(part: Path) -> None:
    assert error_of(film(), part, largest=HALF).code is ErrorCode.MEDIA_DAMAGED
    assert not part.exists()


@pytest.mark.parametrize(
    "url",
    [
        "http://media.runcomfy.net/a.mp4",
        "ftp://127.0.0.1/a.mp4",
        "https://example.org/a.mp4",
        "https://user@127.0.0.1/a.mp4",
        "https://127.0.0.1\\@example.org/a.mp4",
        "https://example.org#@127.0.0.1/",
        "https:///a.mp4",
        "https://[/a.mp4",
        "https://127.0.0.1:99999/a.mp4",
    ],
)
def test_links_nobody_vouched_for_are_not_fetched(url: str, part: Path) -> None:
    assert refused(lambda: bring(url, part)).code is ErrorCode.MEDIA_UNTRUSTED


def test_redirects_are_followed_where_each_hop_is_trusted(part: Path) -> None:
    def script(peer: Peer) -> None:
        head = peer.request()
        if head.startswith("GET /a.mp4 "):
            peer.answer(302, b"moved", Location="/b.mp4?signature=1")
        else:
            peer.answer(200, FILM)

    with WireServer(script) as server:
        bring(server.base + "/a.mp4", part)
        assert [head.split()[1] for head in server.heads] == ["/a.mp4", "/b.mp4?signature=1"]
    assert part.read_bytes() == FILM


def test_a_redirect_elsewhere_stops_there(part: Path) -> None:
    error = error_of(saying(302, Location="https://example.org/a.mp4"), part)
    assert (error.code, error.data["host"]) == (ErrorCode.MEDIA_UNTRUSTED, "example.org")
    assert error_of(saying(302, Location="http://localhost:9/a.mp4"), part).code is ErrorCode.MEDIA_UNTRUSTED
    assert error_of(saying(302, Location="/round"), part).code is ErrorCode.UNREADABLE_REPLY


def test_the_sign_in_page_of_a_network_is_no_file(part: Path) -> None:
    for page in (
        saying(200, b"<html>", Content_Type="text/html; charset=utf-8"),
        saying(302, Location="http://wifi.invalid/"),
    ):
        assert error_of(page, part).code is ErrorCode.UNREADABLE_REPLY
        assert not part.exists()


def test_a_line_that_breaks_after_a_little_keeps_that_little(part: Path) -> None:
    def a_little(peer: Peer) -> None:
        peer.request()
        peer.send(f"HTTP/1.1 200 OK\r\nETag: {ETAG}\r\nContent-Length: {len(FILM)}\r\n\r\n".encode() + FILM[:1000])
        peer.hang()

    assert error_of(a_little, part).code is ErrorCode.TIMED_OUT
    assert part.read_bytes() == FILM[:1000]


Usage = namedtuple("Usage", "total used free")


def test_a_full_disk_is_known_before_the_first_byte(part: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda folder: Usage(1, 1, 1000))
    error = error_of(film(), part)
    assert (error.code, error.data["needed"]) == (ErrorCode.DISK_FULL, len(FILM))
    assert error.data["folder"] == str(part.parent)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_disk_that_fills_up_on_the_way(part: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = Path.open

    def full(path: Path, *arguments: Any, **options: Any) -> IO[Any]:
        stream: IO[Any] = opened(Path("/dev/full") if path == part else path, *arguments, **options)
        return stream

    monkeypatch.setattr(Path, "open", full)
    error = error_of(film(), part)
    assert error.code is ErrorCode.DISK_FULL
    assert error.data["needed"] == len(FILM)


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    error = error_of(film(), tmp_path / "unplugged" / "a.part")
    assert (error.code, error.data["folder"]) == (ErrorCode.FOLDER_UNAVAILABLE, str(tmp_path / "unplugged"))
    (tmp_path / "file").write_text("")
    assert error_of(film(), tmp_path / "file" / "a.part").code is ErrorCode.FOLDER_UNAVAILABLE


def test_finishing_leaves_the_final_file_alone_in_its_folder(half: Path) -> None:
    with WireServer(film()) as server:
        bring(server.base, half)
    final = half.with_name("a.mp4")
    finish(half, final)
    assert os.listdir(final.parent) == ["a.mp4"]
    assert final.read_bytes() == FILM
    finish(half, final)  # after an interruption, once more


def test_finishing_never_overwrites_another_file(part: Path) -> None:
    final = part.with_name("a.mp4")
    final.write_bytes(b"mine")
    part.write_bytes(b"theirs")
    with pytest.raises(FileExistsError):
        finish(part, final)
    assert final.read_bytes() == b"mine"
    part.write_bytes(b"mine")
    finish(part, final)
    assert not part.exists()


def test_finishing_what_is_not_there_says_which_folder(part: Path) -> None:
    error = refused(lambda: finish(part, part.with_name("a.mp4")))
    assert error.code is ErrorCode.FOLDER_UNAVAILABLE
    assert error.data["reason"] == os.strerror(errno.ENOENT)


def test_discarding_leaves_nothing(half: Path) -> None:
    discard(half)
    discard(half)
    assert os.listdir(half.parent) == []
