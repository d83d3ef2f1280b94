"""A server made of raw sockets, for what no well-behaved service does: half answers, resets, silence, a slow reader.

A script is a function given each accepted connection; the last one serves all further ones. Nothing here sleeps: what
waits, waits for the end of the test.
"""

import json
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from types import TracebackType
from typing import Any, Self


class Peer:
    """One accepted connection, seen from the server."""

    def __init__(self, connection: socket.socket, server: "WireServer") -> None:
        self.connection = connection
        self.server = server
        self._unread = b""

    def head(self) -> str:
        """The head of the next request; recorded. Raises `ConnectionResetError` when there is none."""
        while b"\r\n\r\n" not in self._unread:
            piece = self.connection.recv(65536)
            if not piece:
                raise ConnectionResetError
            self._unread += piece
        head, _, self._unread = self._unread.partition(b"\r\n\r\n")
        self.server.heads.append(head.decode("latin-1"))
        return self.server.heads[-1]

    def body(self, head: str) -> bytes:
        """The body that `head` announces; recorded."""
        length = int(field(head, "content-length") or 0)
        while len(self._unread) < length:
            piece = self.connection.recv(65536)
            if not piece:
                raise ConnectionResetError
            self._unread += piece
        body, self._unread = self._unread[:length], self._unread[length:]
        self.server.bodies.append(body)
        return body

    def drain(self, head: str, piece: int, pause: float) -> int:
        """Take the body that `head` announces like a slow line: `piece` bytes, then `pause` seconds. How many came."""
        length, came = int(field(head, "content-length") or 0), len(self._unread)
        while came < length:
            taken = len(self.connection.recv(piece))
            if not taken:
                raise ConnectionResetError
            came += taken
            self.pause(pause)
        return came

    def request(self) -> str:
        """The whole next request; its head."""
        head = self.head()
        self.body(head)
        return head

    def send(self, data: bytes) -> None:
        self.connection.sendall(data)

    def answer(self, status: int = 200, body: bytes | Mapping[str, Any] = b"", **headers: str) -> None:
        """A whole, well-formed answer. Underscores in header names become hyphens."""
        self.send(answer(status, body, **headers))

    def reset(self) -> None:
        """Close with a reset in place of a goodbye."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()

    def hang(self) -> None:
        """Say nothing until the test is over."""
        self.server.reached.set()
        self.server.over.wait(30)

    def pause(self, seconds: float) -> None:
        """The pace of a slow line."""
        self.server.over.wait(seconds)


Script = Callable[[Peer], None]


def answer(status: int = 200, body: bytes | Mapping[str, Any] = b"", **headers: str) -> bytes:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    fields = {"Content-Length": str(len(data)), **{name.replace("_", "-"): value for name, value in headers.items()}}
    lines = [f"HTTP/1.1 {status} Said", *(f"{name}: {value}" for name, value in fields.items())]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + data


def field(head: str, name: str) -> str | None:
    """A header field of a request's head."""
    for line in head.split("\r\n")[1:]:
        found, _, value = line.partition(":")
        if found.lower() == name.lower():
            return value.strip()
    return None


def saying(status: int = 200, body: bytes | Mapping[str, Any] = b"", **headers: str) -> Script:
    """A script that gives every request of a connection the same answer."""

    def script(peer: Peer) -> None:
        while True:
            peer.request()
            peer.answer(status, body, **headers)

    return script


class WireServer:
    """Serves its scripts on loopback inside a `with` block."""

    def __init__(self, *scripts: Script, tls: ssl.SSLContext | None = None, receive_buffer: int | None = None) -> None:
        self._scripts = scripts
        self._tls = tls
        self._listening = socket.socket()
        if receive_buffer is not None:
            self._listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        self._listening.bind(("127.0.0.1", 0))
        self._listening.listen()
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._open: list[socket.socket] = []
        self._lock = threading.Lock()
        self.over = threading.Event()
        self.reached = threading.Event()
        self.heads: list[str] = []
        self.bodies: list[bytes] = []
        self.accepted = 0
        self.failures: list[BaseException] = []

    @property
    def port(self) -> int:
        return int(self._listening.getsockname()[1])

    @property
    def base(self) -> str:
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.over.set()
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._threads[0].join(5)
        with self._lock:
            for connection in self._open:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads[1:]:
            thread.join(5)
        if self.failures and error is None:
            raise self.failures[0]

    def _accept(self) -> None:
        while not self.over.is_set():
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            script = self._scripts[min(self.accepted, len(self._scripts) - 1)]
            self.accepted += 1
            with self._lock:
                self._open.append(connection)
            thread = threading.Thread(target=self._serve, args=(connection, script), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket, script: Script) -> None:
        try:
            if self._tls is not None:
                connection = self._tls.wrap_socket(connection, server_side=True)
            script(Peer(connection, self))
        except OSError:
            pass  # the other side has gone: the test knows why
        except BaseException as error:  # noqa: BLE001 - handed to the test's own thread
            self.failures.append(error)
        finally:
            with self._lock:
                self._open = [other for other in self._open if other.fileno() not in {-1, connection.fileno()}]
            connection.close()
