"""A look at the picture behind a public link: by its address alone, from public addresses only, and never for long.

No token, no cookies, no referrer, no proxy. Every address a host has is checked, at each hop, and the connection goes
to one that was checked: a name that answers otherwise a moment later gains nothing.
"""

import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import closing, contextmanager
from dataclasses import replace
from functools import partial
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from urllib.parse import urljoin, urlsplit

import requests
from requests.utils import get_environ_proxies

from desktop_app.api.faults import BROKEN
from desktop_app.api.timeouts import Timeouts
from desktop_app.api.wire import USER_AGENT, AddressInfo, Line, WireAdapter, look_up
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, KnownError, known
from desktop_app.domain.request import check_link

MOST_BYTES = 50_000_000
"""What the service itself fetches at most [S]."""

WITHIN = 10.0
"""Seconds for all of it: names, connections, redirects, the picture."""

MOST_REDIRECTS = 5

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_CHUNK = 64 * 1024
_TRANSLATED = IPv6Network("64:ff9b::/96")
"""IPv4 by way of a translator: the last 32 bits are the address."""

Rule = Callable[[str], bool]


def is_public(address: str) -> bool:
    """Whether an address, as the system writes it, is one that everybody can reach: not of this machine, a home or a
    company, a cloud's own services, a test, a group. An IPv4 address inside an IPv6 one counts as what it is.
    """
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(found, IPv6Address):
        if found.ipv4_mapped is not None:
            found = found.ipv4_mapped
        elif found in _TRANSLATED:
            found = IPv4Address(int(found) & 0xFFFF_FFFF)
        elif found.sixtofour is not None or found.teredo is not None:
            return False
    barred = found.is_private or found.is_loopback or found.is_link_local or found.is_reserved
    return found.is_global and not barred and not found.is_multicast and not found.is_unspecified


def fetch(
    url: str, cancel: CancelToken, *, allowed: Rule = is_public, most: int = MOST_BYTES, within: float = WITHIN
) -> bytes:
    """The bytes behind `url`. Blocks `within` seconds at most, and wakes at once when `cancel` is set.

    Raises `KnownError`: those of `check_link`, `LINK_PRIVATE` (an address isn't `allowed`), `LINK_SILENT` (nothing
    came, or not in time), `LINK_REFUSED` (any answer but the file), `LINK_TOO_LARGE`, `STOPPED`.
    """
    late = CancelToken()
    with _ringing(within, late):
        for _ in range(MOST_REDIRECTS + 1):
            host = urlsplit(check_link(url)).hostname or ""
            if get_environ_proxies(url):  # it would look the name up itself, where nobody checks
                raise known(ErrorCode.LINK_SILENT, host=host, reason="a proxy is set")
            names = partial(_checked_addresses, allowed, cancel, late)
            came = _get(url, host, WireAdapter(Timeouts(connecting=within), names), within, most, (cancel, late))
            if isinstance(came, bytes):
                return came
            url = came.target
    raise known(ErrorCode.LINK_REFUSED, host=host_of(url), reason="too many redirects")


def fetch_own(url: str, cancel: CancelToken, *, most: int, within: float = WITHIN) -> bytes:
    """What is behind a link of our own making, wherever that leads, without credentials and without redirects.

    Raises `KnownError`: `BUCKET_LINK_DEAD` (host; status, where there was an answer), `STOPPED`.
    """
    late, host = CancelToken(), host_of(url)
    with _ringing(within, late):
        try:
            came = _get(url, host, WireAdapter(Timeouts(connecting=within)), within, most, (cancel, late))
        except KnownError as error:
            if error.error.code is ErrorCode.STOPPED:
                raise
            raise KnownError(replace(error.error, code=ErrorCode.BUCKET_LINK_DEAD)) from error
    if not isinstance(came, bytes):
        raise known(ErrorCode.BUCKET_LINK_DEAD, host=host, reason="a redirect")
    return came


def leads_out(url: str, cancel: CancelToken, *, allowed: Rule = is_public, within: float = WITHIN) -> bool:
    """Whether `url` is one that somebody elsewhere can follow: https, and to public addresses.

    Raises `KnownError(STOPPED)`.
    """
    parts, late = urlsplit(url), CancelToken()
    if parts.scheme != "https":
        return False
    with _ringing(within, late):
        try:
            _checked_addresses(allowed, cancel, late, parts.hostname or "", parts.port or 443)
        except (OSError, UnicodeError, KnownError):
            cancel.check()
            return False
    return True


def host_of(url: str) -> str:
    return urlsplit(url).hostname or ""


class _Elsewhere:
    """A redirect."""

    def __init__(self, target: str) -> None:
        self.target = target


def _get(
    url: str, host: str, adapter: WireAdapter, within: float, most: int, stops: tuple[CancelToken, CancelToken]
) -> bytes | _Elsewhere:
    cancel, late = stops
    cancel.check()
    request = requests.Request(
        "GET", url, {"User-Agent": USER_AGENT, "Accept": "image/*", "Accept-Encoding": "identity"}
    )
    with closing(adapter), Line() as line, cancel.waking(line.cut), late.waking(line.cut):
        try:
            with closing(adapter.exchange(request, line, within)) as response:
                target = response.headers.get("Location", "")
                if response.status_code in _REDIRECTS and target:
                    return _Elsewhere(urljoin(url, target))
                if response.status_code != 200:
                    raise known(ErrorCode.LINK_REFUSED, host=host, status=response.status_code)
                data = _body(response, most)
        except BROKEN as error:
            cancel.check()
            raise known(ErrorCode.LINK_SILENT, host=host, reason=type(error).__name__) from error
        cancel.check()
        if line.was_cut:  # an end that was forced looks like an end
            raise known(ErrorCode.LINK_SILENT, host=host)
        return data


def _body(response: requests.Response, most: int) -> bytes:
    announced = response.headers.get("Content-Length", "")
    if announced.isascii() and announced.isdigit() and int(announced) > most:
        raise known(ErrorCode.LINK_TOO_LARGE, limit=most)
    collected = bytearray()
    while chunk := response.raw.read1(_CHUNK, decode_content=False):
        collected += chunk
        if len(collected) > most:
            raise known(ErrorCode.LINK_TOO_LARGE, limit=most)
    return bytes(collected)


def _checked_addresses(
    allowed: Rule, cancel: CancelToken, late: CancelToken, host: str, port: int
) -> Sequence[AddressInfo]:
    """All addresses of `host`, if every one of them is `allowed`. The system's own lookup can't be broken off: it has
    a thread to itself, which is left to it.

    Raises `OSError` if there are none, or not in time; `KnownError`: `LINK_PRIVATE`, `STOPPED`.
    """
    answer: Future[Sequence[AddressInfo]] = Future()
    woken = threading.Event()
    answer.add_done_callback(lambda _: woken.set())
    threading.Thread(target=_resolve, args=(answer, host, port), name="names", daemon=True).start()
    with cancel.waking(woken.set), late.waking(woken.set):
        woken.wait()
    cancel.check()
    if not answer.done():
        raise TimeoutError("the name was not found in time")
    addresses = answer.result()
    if not addresses or not all(allowed(str(address[4][0])) for address in addresses):
        raise known(ErrorCode.LINK_PRIVATE, host=host)
    return addresses


def _resolve(answer: "Future[Sequence[AddressInfo]]", host: str, port: int) -> None:
    try:
        answer.set_result(look_up(host, port))
    except Exception as error:  # noqa: BLE001 - raised again where it is waited for
        answer.set_exception(error)


@contextmanager
def _ringing(within: float, late: CancelToken) -> Iterator[None]:
    """`late` is set when the block has taken `within` seconds."""
    bell = threading.Timer(within, late.cancel)
    bell.daemon = True
    bell.start()
    try:
        yield
    finally:
        bell.cancel()
