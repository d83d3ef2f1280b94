"""A file server on a loopback address that isn't the service's, and so a host that nobody has vouched for."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

ELSEWHERE = "127.0.0.2"
FURTHER = "127.0.0.3"


class Elsewhere(ThreadingHTTPServer):
    """`arrivals` are the paths asked for; `onward`, if set, is where it sends everybody on to."""

    daemon_threads = False

    def __init__(self, host: str, film: bytes) -> None:
        super().__init__((host, 0), _Handler)
        self.film, self.onward = film, ""
        self.arrivals: list[str] = []

    @property
    def base(self) -> str:
        return f"http://{self.server_address[0]!s}:{self.server_port}"

    @property
    def url(self) -> str:
        return f"{self.base}/clip.mp4"


class _Handler(BaseHTTPRequestHandler):
    server: Elsewhere

    def do_GET(self) -> None:
        self.server.arrivals.append(self.path)
        if self.server.onward:
            self.send_response(302)
            self.send_header("Location", self.server.onward)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        self.send_response(200)
        self.send_header("Content-Type", "video/mp4")
        self.send_header("Content-Length", str(len(self.server.film)))
        self.end_headers()
        self.wfile.write(self.server.film)

    def log_message(self, format: str, *args: Any) -> None:
        pass


@contextmanager
def elsewhere(host: str, film: bytes = b"") -> Iterator[Elsewhere]:
    server = Elsewhere(host, film)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
