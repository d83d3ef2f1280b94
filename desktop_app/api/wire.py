"""The wire: connections that tell how far a call has come, can be broken off, and give sending a time-out of its own.

`requests` prepares and speaks HTTP; no Session is used, so there are no cookies, no netrc and no redirects to switch
off. TLS is checked against the operating system's own certificates, and no others.
"""

import socket
import ssl
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from types import TracebackType
from typing import Any, Self, TypeAlias
from urllib.parse import urlsplit

import requests
import truststore
from requests.adapters import HTTPAdapter
from requests.utils import get_environ_proxies
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import NameResolutionError, NewConnectionError
from urllib3.util.wait import wait_for_read

from desktop_app import __version__
from desktop_app.api.timeouts import Timeouts
from desktop_app.domain.account import is_loopback

USER_AGENT = f"Stillwake/{__version__}"

SEND_BUFFER = 256 * 1024
"""Bytes the system may hold for us. Small enough that "handed over" means nearly there, and a slow link has drained it
long before the answer is due."""


class Line:
    """How far one call has come, and the way to break it off. Leave its `with` block once the answer is read.

    `cut` and `cut_before_open` may be called from any thread; everything else belongs to the calling one.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._handles: list[socket.socket] = []
        self.opened = False  # a connection stands, TLS included: from here on something may have been sent
        self.reused = False  # and it was a pooled one
        self.was_cut = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._lock:
            handles, self._handles = self._handles, []
        for handle in handles:
            handle.close()

    def hold(self, descriptor: int) -> None:
        """Remember a socket by a handle of our own, which outlives the wrapping into TLS."""
        handle = socket.fromfd(descriptor, socket.AF_INET, socket.SOCK_STREAM)
        with self._lock:
            self._handles.append(handle)
            if self.was_cut:
                self._shut()

    def open(self, *, reused: bool) -> None:
        """The connection stands. Raises `ConnectionAbortedError` if the line was cut just before."""
        with self._lock:
            if self.was_cut:
                raise ConnectionAbortedError("broken off")
            self.opened, self.reused = True, reused

    def cut(self) -> None:
        """Break the call off, wherever it is: whoever is blocked on its socket wakes at once."""
        with self._lock:
            self.was_cut = True
            self._shut()

    def cut_before_open(self) -> None:
        """Break the call off only if nothing can have been sent yet."""
        with self._lock:
            if not self.opened:
                self.was_cut = True
                self._shut()

    def _shut(self) -> None:
        for handle in self._handles:
            with suppress(OSError):  # not connected yet, or no longer
                handle.shutdown(socket.SHUT_RDWR)


AddressInfo: TypeAlias = tuple[int, int, int, str, tuple[Any, ...]]
"""As `socket.getaddrinfo` tells: family, kind, protocol, name, address."""

Lookup: TypeAlias = Callable[[str, int], Sequence[AddressInfo]]


def look_up(host: str, port: int) -> Sequence[AddressInfo]:
    """The addresses of `host`, as the system knows them. Raises `socket.gaierror`."""
    return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)


class _WatchedConnection(HTTPConnection):
    """A connection that reports to the line of the call under way."""

    def __init__(
        self, *args: Any, line_now: Callable[[], Line], sending: float, look_up: Lookup, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self._line_now = line_now
        self._sending = sending
        self._look_up = look_up
        self._stands = False

    def _new_conn(self) -> socket.socket:
        """As the parent's, but the line holds the socket before it connects, so that this can be broken off too."""
        line = self._line_now()
        try:
            addresses = self._look_up(self._dns_host.strip("[]"), self.port)
        except (socket.gaierror, UnicodeError) as error:
            reason = error if isinstance(error, socket.gaierror) else socket.gaierror(str(error))
            raise NameResolutionError(self.host, self, reason) from error
        failure = OSError("no address")
        for family, kind, protocol, _, address in addresses:
            try:
                return self._connected(line, socket.socket(family, kind, protocol), address)
            except OSError as error:
                failure = error
                if line.was_cut:
                    break
        raise NewConnectionError(self, f"Failed to establish a new connection: {failure}") from failure

    def _connected(self, line: Line, sock: socket.socket, address: Any) -> socket.socket:
        try:
            for option in self.socket_options or ():
                sock.setsockopt(*option)
            sock.settimeout(self.timeout)
            line.hold(sock.fileno())
            sock.connect(address)
        except BaseException:
            sock.close()
            raise
        return sock

    def connect(self) -> None:
        super().connect()
        self._line_now().open(reused=False)
        self._stands = True

    def request(self, *args: Any, **kwargs: Any) -> None:
        line = self._line_now()
        if self.sock is not None and not line.opened:
            line.hold(self.sock.fileno())
            line.open(reused=True)
        super().request(*args, **kwargs)

    def send(self, data: Any) -> None:
        """One chunk. It has the sending time-out to itself: the library would let the connect time-out rule here."""
        if self.sock is None:
            self.connect()
        if self._stands:
            self.sock.settimeout(self._sending)
        try:
            super().send(data)
        except TimeoutError:
            if self._stands and wait_for_read(self.sock, timeout=0):
                # Whoever stopped listening has spoken instead. The library reads the answer after a broken pipe.
                raise BrokenPipeError from None
            raise

    def close(self) -> None:
        self._stands = False
        super().close()


class _WatchedTlsConnection(_WatchedConnection, HTTPSConnection):
    pass


class _Pool(HTTPConnectionPool):
    ConnectionCls = _WatchedConnection


class _TlsPool(HTTPSConnectionPool):
    ConnectionCls = _WatchedTlsConnection


_POOLS = {"http": _Pool, "https": _TlsPool}


class WireAdapter(HTTPAdapter):
    """Connections of one thread. `exchange` is the only way to use it.

    `names`: what finds the addresses of a host. The connection goes to one of those, and to no other.
    """

    def __init__(self, timeouts: Timeouts, names: Lookup = look_up) -> None:
        self._timeouts = timeouts
        self._names = names
        self._line = Line()
        self._pool_options = {
            "ssl_context": truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
            "socket_options": [
                *HTTPConnection.default_socket_options,
                (socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER),
            ],
        }
        super().__init__()

    def exchange(self, request: requests.Request, line: Line, silence: float) -> requests.Response:
        """Send `request` and read the answer's head; `silence` is how many seconds the answer may take or pause.

        Raises one of `faults.BROKEN`. The body is still on the wire: read it inside `with line`, then close the
        response.
        """
        self._line = line
        prepared = request.prepare()
        url = prepared.url or ""
        # What runs on this machine is not reached by way of another one, whatever the environment says of proxies.
        proxies: Mapping[str, str] = {} if is_loopback(urlsplit(url).hostname or "") else get_environ_proxies(url)
        return self.send(
            prepared, stream=True, timeout=(self._timeouts.connecting, silence), verify=True, proxies=dict(proxies)
        )

    def _line_now(self) -> Line:
        return self._line

    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **pool_kwargs: Any) -> None:
        super().init_poolmanager(connections, maxsize, block, **{**self._pool_options, **pool_kwargs})
        self.poolmanager.pool_classes_by_scheme = _POOLS

    def proxy_manager_for(self, proxy: str, **proxy_kwargs: Any) -> Any:
        if proxy.lower().startswith("socks"):
            raise requests.exceptions.InvalidSchema("SOCKS proxies are not supported")
        context = self._pool_options["ssl_context"]
        manager = super().proxy_manager_for(
            proxy, **{**self._pool_options, "proxy_ssl_context": context, **proxy_kwargs}
        )
        manager.pool_classes_by_scheme = _POOLS
        return manager

    def get_connection_with_tls_context(self, *args: Any, **kwargs: Any) -> HTTPConnectionPool:
        pool = super().get_connection_with_tls_context(*args, **kwargs)
        assert isinstance(pool, HTTPConnectionPool)  # of `_POOLS`: the types of requests know only its base
        pool.conn_kw.update(line_now=self._line_now, sending=self._timeouts.sending, look_up=self._names)
        return pool

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        """The pools' own context verifies. The parent would load a bundle on top of the system's certificates."""
