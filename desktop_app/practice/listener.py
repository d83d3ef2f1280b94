"""The listening socket of the practice service, and its open connections."""

import logging
import socket
import sys
import threading
from contextlib import suppress
from http.server import ThreadingHTTPServer
from socketserver import BaseRequestHandler, TCPServer

from desktop_app.practice.director import Director
from desktop_app.practice.routes import Routes

_log = logging.getLogger(__name__)


class PracticeListener(ThreadingHTTPServer):
    """The listening socket and its open connections."""

    daemon_threads = False  # closing waits for every connection's thread
    request_queue_size = 128
    allow_reuse_address = sys.platform != "win32"  # there it would let another program take the port over
    routes: Routes
    front: int | None = None

    def __init__(
        self,
        address: tuple[str, int],
        handler: type[BaseRequestHandler],
        token: str,
        director: Director,
        receive_buffer: int | None,
    ) -> None:
        self.token, self.director = token, director
        self._receive_buffer = receive_buffer
        self._open: set[socket.socket] = set()
        self._resetting: set[socket.socket] = set()
        self._lock = threading.Lock()
        super().__init__(address, handler)

    @property
    def ports(self) -> set[str]:
        """Where callers may believe they are: the own port, and that of a proxy in front."""
        return {str(port) for port in (self.server_port, self.front) if port is not None}

    def server_bind(self) -> None:
        # Not the parent's: it asks the name service for this machine's full name.
        if self._receive_buffer is not None:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, self._receive_buffer)
        TCPServer.server_bind(self)
        self.server_name, self.server_port = str(self.server_address[0]), int(self.server_address[1])

    def get_request(self) -> tuple[socket.socket, object]:
        connection, address = super().get_request()
        with self._lock:
            self._open.add(connection)
        return connection, address

    def reset(self, connection: socket.socket) -> None:
        """Let `connection` end with a reset: no orderly end before it is closed."""
        with self._lock:
            self._resetting.add(connection)

    def shutdown_request(self, request: socket.socket | tuple[bytes, socket.socket]) -> None:
        assert isinstance(request, socket.socket)
        with self._lock:
            resetting = request in self._resetting
            self._resetting.discard(request)
            self._open.discard(request)
        if resetting:
            self.close_request(request)
        else:
            super().shutdown_request(request)

    def cut_connections(self) -> None:
        with self._lock:
            for connection in self._open:
                with suppress(OSError):  # it may have ended by itself
                    connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: object, client_address: object) -> None:
        trouble = sys.exc_info()[1]
        if isinstance(trouble, ConnectionError | TimeoutError):
            _log.debug("connection ended: %s", type(trouble).__name__)
        else:
            _log.error("a connection's thread failed", exc_info=trouble)
