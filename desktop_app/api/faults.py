"""What a broken exchange proves: an exception and how far its call had come → a known error."""

import http.client
import ssl
from collections.abc import Iterator

import requests
import urllib3

from desktop_app.api.wire import Line
from desktop_app.domain.errors import ErrorCode, KnownError, known

BROKEN = (requests.RequestException, urllib3.exceptions.HTTPError, http.client.HTTPException, OSError)
"""All that a network can raise through `WireAdapter.exchange` and through reading its answer."""

_UNREADABLE = (
    http.client.HTTPException,
    urllib3.exceptions.DecodeError,
    urllib3.exceptions.InvalidHeader,
    requests.exceptions.InvalidHeader,
)
_TLS = (ssl.SSLError, urllib3.exceptions.SSLError)  # the second alone where it went through a proxy
_CUT_SHORT = (http.client.RemoteDisconnected, http.client.IncompleteRead)


def fault(error: Exception, line: Line, host: str, *, handed_over: bool = True) -> KnownError:
    """The known error for one of `BROKEN`.

    `handed_over`: the whole body, if there was one, had been taken by the system.
    `data`: host; reason, the system's own words for the box of details.
    """
    links = list(_chain(error))
    code = _code(links, line, handed_over)
    return known(code, host=host, reason=str(links[-1])[:200])


def _code(links: list[BaseException], line: Line, handed_over: bool) -> ErrorCode:
    if not line.opened:
        return ErrorCode.TLS_FAILED if _any(links, *_TLS) else ErrorCode.UNREACHABLE
    if not handed_over:
        return ErrorCode.SENDING_CUT
    if _any(links, TimeoutError, urllib3.exceptions.ReadTimeoutError):
        return ErrorCode.TIMED_OUT
    if _any(links, *_CUT_SHORT):
        return ErrorCode.CONNECTION_LOST
    return ErrorCode.UNREADABLE_REPLY if _any(links, *_UNREADABLE) else ErrorCode.CONNECTION_LOST


def gone_stale(error: Exception, line: Line) -> bool:
    """Whether a pooled connection had been closed by the other side while it lay idle: the usual end of one."""
    return line.reused and not line.was_cut and not _any(list(_chain(error)), TimeoutError)


def _any(links: list[BaseException], *kinds: type[BaseException]) -> bool:
    return any(isinstance(link, kinds) for link in links)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """`error` and what caused it, down to the system's own."""
    link: BaseException | None = error
    while link is not None:
        yield link
        link = link.__cause__ or link.__context__
