"""Asking for a finished file: by its link alone, without token or cookies, and only from hosts somebody vouched for."""

import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from types import MappingProxyType
from urllib.parse import urljoin, urlsplit

import requests

from desktop_app.api.cutting import cut
from desktop_app.api.faults import BROKEN, fault
from desktop_app.api.verdicts import retry_after
from desktop_app.api.wire import USER_AGENT, Line, WireAdapter
from desktop_app.domain.account import is_loopback
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, known

log = logging.getLogger(__name__)

MOST_REDIRECTS = 5

_BY_STATUS: Mapping[int, ErrorCode] = MappingProxyType(
    {
        401: ErrorCode.MEDIA_EXPIRED,
        403: ErrorCode.MEDIA_EXPIRED,
        404: ErrorCode.MEDIA_EXPIRED,
        410: ErrorCode.MEDIA_EXPIRED,
        407: ErrorCode.UNREACHABLE,  # said by a proxy
        408: ErrorCode.TIMED_OUT,
        429: ErrorCode.TOO_MANY_CALLS,
    }
)

_FILE_STATUSES = frozenset({200, 206, 416})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


@contextmanager
def opened(
    adapter: WireAdapter,
    line: Line,
    url: str,
    headers: Mapping[str, str],
    trusts: Callable[[str], bool],
    cancel: CancelToken,
    stalled: float,
) -> Iterator[requests.Response]:
    """The answer to a GET of `url`: 200, 206 or 416, its body unread and not packed.

    Every hop of a redirect is checked like the first. Raises `KnownError`: `MEDIA_UNTRUSTED` (data: host),
    `MEDIA_EXPIRED`, those of the wire, `TOO_MANY_CALLS`, `SERVICE_TROUBLE`, `REFUSED`, `UNREADABLE_REPLY`, `STOPPED`.
    """
    for _ in range(MOST_REDIRECTS + 1):
        cancel.check()
        host = check_media_link(url, trusts)
        request = requests.Request("GET", url, {"User-Agent": USER_AGENT, "Accept-Encoding": "identity", **headers})
        try:
            response = adapter.exchange(request, line, stalled)
        except BROKEN as error:
            cancel.check()
            raise fault(error, line, host) from error
        with closing(response):
            log.debug("GET %s: HTTP %d", cut(url), response.status_code)
            target = response.headers.get("Location", "")
            if response.status_code in _REDIRECTS and target:
                url = urljoin(url, target)
                if _without_tls(url):  # the sign-in page of some network, as a rule: nobody's file
                    raise known(ErrorCode.UNREADABLE_REPLY, host=host, reason="sent on to a page without TLS")
                continue
            _check_answer(response, host)
            yield response
            return
    raise known(ErrorCode.UNREADABLE_REPLY, host=host, reason="too many redirects")


def check_media_link(url: str, trusts: Callable[[str], bool]) -> str:
    """The host of `url`, if it may be fetched: trusted, and reached over https, or on this very machine.

    Raises `KnownError(MEDIA_UNTRUSTED)`: with its host if somebody may yet vouch for that, else without any.
    """
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        raise known(ErrorCode.MEDIA_UNTRUSTED, host="") from None
    # Characters that parsers disagree about could name one host here and reach another.
    plain = (
        url.isprintable()
        and "\\" not in url
        and parts.netloc.isascii()
        and not any(odd in parts.netloc for odd in "@ ")
    )
    reachable = parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))
    if not (plain and reachable):
        raise known(ErrorCode.MEDIA_UNTRUSTED, host="")
    if not (host and trusts(host)):
        raise known(ErrorCode.MEDIA_UNTRUSTED, host=host)
    return host


def _without_tls(url: str) -> bool:
    """A page of another machine over plain HTTP. What can't be read is left to `check_media_link`."""
    try:
        parts = urlsplit(url)
        return parts.scheme == "http" and not is_loopback(parts.hostname or "")
    except ValueError:
        return False


def _check_answer(response: requests.Response, host: str) -> None:
    status = response.status_code
    if status not in _FILE_STATUSES:
        code = _BY_STATUS.get(status)
        if code is None and status >= 400:
            code = ErrorCode.REFUSED if status < 500 else ErrorCode.SERVICE_TROUBLE
        wait = retry_after(response.headers)
        raise known(code or ErrorCode.UNREADABLE_REPLY, retry_after=wait, host=host, status=status)
    if response.headers.get("Content-Type", "").strip().lower().startswith("text/html"):
        raise known(ErrorCode.UNREADABLE_REPLY, host=host, reason="a web page in place of the file")
    packed = response.headers.get("Content-Encoding", "identity").strip().lower()
    if packed not in {"", "identity"}:
        raise known(ErrorCode.UNREADABLE_REPLY, host=host, reason=f"packed as {packed[:20]}")
