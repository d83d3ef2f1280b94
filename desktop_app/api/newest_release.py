"""The newest release, as GitHub tells it to anybody: without a token, and from that one host."""

from collections.abc import Mapping
from contextlib import closing
from typing import Any
from urllib.parse import urljoin, urlsplit

import requests

from desktop_app.api.faults import BROKEN, fault
from desktop_app.api.reading import json_object, read_body
from desktop_app.api.timeouts import Timeouts
from desktop_app.api.wire import USER_AGENT, Line, WireAdapter
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, KnownError, known
from desktop_app.domain.update import RELEASES_PAGE, REPOSITORY, Release

SERVICE = "https://api.github.com"
WITHIN = 20.0
"""Seconds of silence, or for the whole of the answer's body."""

LONGEST_NOTES = 20_000
LONGEST_VERSION = 40
MOST_REDIRECTS = 2
_REDIRECTS = frozenset({301, 302, 307, 308})


def newest_release(cancel: CancelToken, *, service: str = SERVICE) -> Release | None:
    """The newest release that isn't a draft or a try-out; `None` where there is none yet. Blocks; any thread.

    A repository that was renamed answers with a redirect: followed on the same host, and nowhere else. Raises
    `KnownError`: those of the wire, `TOO_MANY_CALLS`, `SERVICE_TROUBLE`, `UNREADABLE_REPLY`, `STOPPED`.
    """
    address = f"{service}/repos/{REPOSITORY}/releases/latest"
    for _ in range(MOST_REDIRECTS + 1):
        answer = _asked(address, cancel)
        if not isinstance(answer, str):
            return None if answer is None else _release(answer)
        address = answer
    raise known(ErrorCode.UNREADABLE_REPLY, reason="too many redirects")


def _asked(address: str, cancel: CancelToken) -> Mapping[str, Any] | str | None:
    """The JSON object of the answer; an address to ask in its place; `None` if there is no release."""
    headers = {"Accept": "application/vnd.github+json", "User-Agent": USER_AGENT, "Connection": "close"}
    request = requests.Request("GET", address, headers)
    cancel.check()
    with closing(WireAdapter(Timeouts())) as adapter, Line() as line, cancel.waking(line.cut):
        try:
            response = adapter.exchange(request, line, WITHIN)
            data = read_body(response, WITHIN)
        except BROKEN as error:
            cancel.check()
            raise fault(error, line, urlsplit(address).hostname or "") from error
        cancel.check()
    if response.status_code in _REDIRECTS:
        return _same_host(address, response.headers.get("Location", ""))
    if response.status_code == 404:
        return None
    body = json_object(data)
    if response.status_code == 200 and body is not None:
        return body
    raise _refusal(response.status_code)


def _same_host(address: str, location: str) -> str:
    target = urljoin(address, location)
    if urlsplit(target)[:2] != urlsplit(address)[:2]:
        raise known(ErrorCode.UNREADABLE_REPLY, reason="a redirect to another host")
    return target


def _refusal(status: int) -> KnownError:
    if status in (403, 429):
        return known(ErrorCode.TOO_MANY_CALLS, status=status)
    return known(ErrorCode.SERVICE_TROUBLE if status >= 500 else ErrorCode.UNREADABLE_REPLY, status=status)


def _release(body: Mapping[str, Any]) -> Release:
    """Only the version must be there. A page elsewhere than among our releases is not opened: the list of them is."""
    version, notes, page = (body.get(name) for name in ("tag_name", "body", "html_url"))
    if not isinstance(version, str) or not version.strip():
        raise known(ErrorCode.UNREADABLE_REPLY, reason="no version")
    ours = isinstance(page, str) and page.startswith(f"{RELEASES_PAGE}/tag/")
    return Release(
        version=version.strip().removeprefix("v")[:LONGEST_VERSION],
        notes=notes[:LONGEST_NOTES].replace("\r\n", "\n").strip() if isinstance(notes, str) else "",
        page=str(page) if ours else RELEASES_PAGE,
    )
