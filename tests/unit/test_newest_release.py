"""The newest release over the wire: nothing about us goes out, one host only, and any answer is survived."""

from typing import Any

import pytest

from desktop_app.api.newest_release import LONGEST_NOTES, newest_release
from desktop_app.api.reading import LARGEST_REPLY
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, KnownError
from desktop_app.domain.update import RELEASES_PAGE, REPOSITORY, Release
from tests.wire import WireServer, field, saying
from tests.wire_calls import hanging, stopped_by

PAGE = f"{RELEASES_PAGE}/tag/v0.2.0"
GOOD = {"tag_name": "v0.2.0", "body": "New:\r\n* <b>stars</b>", "html_url": PAGE, "assets": [{"name": "x.deb"}]}


def found(body: dict[str, Any] | bytes, status: int = 200) -> Release | None:
    with WireServer(saying(status, body)) as server:
        return newest_release(CancelToken(), service=server.base)


def refused(body: dict[str, Any] | bytes, status: int = 200, **headers: str) -> ErrorCode:
    with WireServer(saying(status, body, **headers)) as server, pytest.raises(KnownError) as caught:
        newest_release(CancelToken(), service=server.base)
    return caught.value.error.code


def test_it_is_asked_for_with_nothing_about_us_but_our_name() -> None:
    with WireServer(saying(200, GOOD, Set_Cookie="a=b")) as server:
        assert newest_release(CancelToken(), service=server.base) == Release("0.2.0", "New:\n* <b>stars</b>", PAGE)
        (head,) = server.heads
    assert head.startswith(f"GET /repos/{REPOSITORY}/releases/latest HTTP/1.1")
    assert (field(head, "User-Agent") or "").startswith("Stillwake/")
    for name in ("Cookie", "Authorization", "Referer"):
        assert field(head, name) is None


def test_a_renamed_repository_is_followed_on_the_same_host_only() -> None:
    with WireServer(saying(301, Location="/repositories/7/releases/latest"), saying(200, GOOD)) as server:
        answer = newest_release(CancelToken(), service=server.base)
        assert answer is not None
        assert answer.version == "0.2.0"
        assert [head.split()[1] for head in server.heads][1:] == ["/repositories/7/releases/latest"]
    with WireServer(saying(200, GOOD)) as elsewhere:
        assert refused(b"", 302, Location=f"{elsewhere.base}/x") is ErrorCode.UNREADABLE_REPLY
        assert elsewhere.accepted == 0
    assert refused(b"", 302, Location="/again") is ErrorCode.UNREADABLE_REPLY


def test_no_release_yet_is_no_trouble() -> None:
    assert found({"message": "Not Found"}, 404) is None


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        (b"<html>", 200, ErrorCode.UNREADABLE_REPLY),
        (b"[1]", 200, ErrorCode.UNREADABLE_REPLY),
        ({}, 200, ErrorCode.UNREADABLE_REPLY),
        ({"tag_name": 7}, 200, ErrorCode.UNREADABLE_REPLY),
        ({"tag_name": " "}, 200, ErrorCode.UNREADABLE_REPLY),
        (b'{"tag_name": "v9"' + b" " * LARGEST_REPLY + b"}", 200, ErrorCode.UNREADABLE_REPLY),
        ({"message": "rate limit"}, 403, ErrorCode.TOO_MANY_CALLS),
        (b"", 429, ErrorCode.TOO_MANY_CALLS),
        (b"", 502, ErrorCode.SERVICE_TROUBLE),
        (b"", 401, ErrorCode.UNREADABLE_REPLY),
    ],
)
def test_what_is_no_answer(body: dict[str, Any] | bytes, status: int, code: ErrorCode) -> None:
    assert refused(body, status) is code


@pytest.mark.parametrize(
    "page",
    [
        "http://evil.example/",
        "https://github.com.evil.example/",
        "https://github.com/someone/else",
        "file:///x",
        7,
        None,
    ],
)
def test_a_page_that_is_not_among_our_releases_is_not_opened(page: object) -> None:
    assert found({"tag_name": "0.2", "html_url": page, "body": None}) == Release("0.2", "", RELEASES_PAGE)


def test_endless_notes_are_cut() -> None:
    release = found({"tag_name": "v" + "1" * 90, "body": "long " * 100_000})
    assert release is not None
    assert (len(release.version), len(release.notes)) == (40, LONGEST_NOTES - 1)


def test_it_can_be_stopped_while_nothing_comes() -> None:
    cancel = CancelToken()
    with WireServer(hanging()) as server:
        waker = stopped_by(cancel, server)
        with pytest.raises(KnownError) as caught:
            newest_release(cancel, service=server.base)
        waker.join()
    assert caught.value.error.code is ErrorCode.STOPPED
