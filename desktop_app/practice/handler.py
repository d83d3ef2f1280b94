"""The wire: reads a request, lets `routes` do the work, sends the answer, and shows the script's faults on the way."""

import hmac
import logging
import socket
import struct
from collections.abc import Iterator
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qsl, unquote, urlsplit

from desktop_app.domain.errors import KnownError
from desktop_app.practice.answers import JSON_TYPE, Answer, FilePart, error_answer, gzip_bomb
from desktop_app.practice.listener import PracticeListener
from desktop_app.practice.routes import Asked
from desktop_app.practice.script import Fault, FaultKind, Stage

_log = logging.getLogger(__name__)

MOST_BYTES = 64 * 1024 * 1024
"""[C] The largest request the service takes."""
_OWN_HOSTS = frozenset({"127.0.0.1", "localhost"})
_TICKS_A_SECOND = 20
_CHUNK = 256 * 1024


class _Dropped(ConnectionError):
    """The connection ends without an answer, as the script wants it."""


class _Unreadable(Exception):
    """The request can't be read to its end."""

    def __init__(self, status: HTTPStatus) -> None:
        super().__init__(status.phrase)
        self.status = status


class PracticeHandler(BaseHTTPRequestHandler):
    """One connection, in a thread of its own."""

    server: PracticeListener
    protocol_version = "HTTP/1.1"
    server_version = "StillwakePractice"
    sys_version = ""
    path = ""  # what is no HTTP at all never names one
    timeout = 120
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        self._serve()

    def do_HEAD(self) -> None:
        self._serve()

    def do_POST(self) -> None:
        self._serve()

    def do_PUT(self) -> None:
        self._serve()

    def _serve(self) -> None:
        routes, director = self.server.routes, self.server.director
        parts = urlsplit(self.path)
        path = unquote(parts.path)
        if not self._is_for_us():
            self.close_connection = True
            self._send(error_answer(HTTPStatus.MISDIRECTED_REQUEST, None, "This is not the host you asked for."), ())
            return
        call = routes.call(self.command, path)
        routes.arrived(call)
        cue = director.cue(call) if call else None
        faults = cue.faults if cue else ()
        try:
            answer = self._staged(faults, Stage.BEFORE_READING)
            if answer is not None:
                self.close_connection = True  # the body is still on its way
            else:
                body = self._body(faults)
                answer = self._staged(faults, Stage.AFTER_READING)
                if answer is None:
                    headers = {name.lower(): value for name, value in self.headers.items()}
                    query = dict(parse_qsl(parts.query))
                    true = self._work(Asked(self.command, path, query, headers, body, self._authorised(), faults))
                    answer = self._staged(faults, Stage.AFTER_WORK) or true
            self._send(answer, faults)
            if cue:
                director.answered(cue)
        except _Unreadable as trouble:
            self.close_connection = True
            self._send(error_answer(trouble.status, None, trouble.status.phrase), ())
        except (ConnectionError, TimeoutError) as trouble:
            self.close_connection = True
            _log.debug("%s %s: %s", self.command, path, type(trouble).__name__)

    def _work(self, asked: Asked) -> Answer:
        try:
            return self.server.routes.answer(asked)
        except KnownError as trouble:
            raise _Dropped from trouble  # the service stops
        except Exception:  # noqa: BLE001 - the edge of this worker: the client hears of it as of a service's own trouble
            _log.exception("%s %s failed", asked.method, asked.path)
            return error_answer(HTTPStatus.INTERNAL_SERVER_ERROR, 500001, "Internal error.")

    def _is_for_us(self) -> bool:
        """Whether the Host header names this very service: a page in a browser that rebinds its own name does not."""
        named = self.headers.get_all("Host") or []
        host, _, port = named[0].partition(":") if len(named) == 1 else ("", "", "")
        return host.lower() in _OWN_HOSTS and port in {"", *self.server.ports}

    def _authorised(self) -> bool:
        given = self.headers.get("Authorization", "").encode("utf-8", "replace")
        return hmac.compare_digest(given, f"Bearer {self.server.token}".encode())

    def _staged(self, faults: tuple[Fault, ...], stage: Stage) -> Answer | None:
        """Show what the script wants at `stage`; the answer, if it has one of its own."""
        for fault in faults:
            if fault.stage is not stage:
                continue
            match fault.kind:
                case FaultKind.HANG:
                    if not self.server.director.hang():
                        raise _Dropped
                case FaultKind.RESET:
                    # Closing with this option sends a reset instead of an orderly end.
                    self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    self.server.reset(self.connection)
                    raise _Dropped
                case FaultKind.ANSWER:
                    return Answer(fault.status, fault.body.encode(), {"Content-Type": JSON_TYPE, **dict(fault.headers)})
        return None

    def _body(self, faults: tuple[Fault, ...]) -> bytes:
        if "Transfer-Encoding" in self.headers:
            raise _Unreadable(HTTPStatus.LENGTH_REQUIRED)
        length = self.headers.get("Content-Length", "0")
        if not length.isascii() or not length.isdigit():
            raise _Unreadable(HTTPStatus.BAD_REQUEST)
        if int(length) > MOST_BYTES:
            raise _Unreadable(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        pieces = []
        slow = _paced(faults, FaultKind.SLOW_READING)
        for _, count in _pieces(0, int(length), slow or _CHUNK):
            piece = self.rfile.read(count)
            if len(piece) < count:
                raise _Dropped
            pieces.append(piece)
            self._pace(slow)
        return b"".join(pieces)

    def _send(self, answer: Answer, faults: tuple[Fault, ...]) -> None:
        for fault in faults:
            if fault.kind is FaultKind.STATUS_WORD:
                answer = answer.but(status=fault.word)
        kinds = {fault.kind for fault in faults}
        if FaultKind.GZIP_BOMB in kinds:
            answer = gzip_bomb(answer)
        if FaultKind.ENDLESS in kinds:
            self._send_for_ever(answer)
        said = sent = answer.length
        if kinds & {FaultKind.TRUNCATED, FaultKind.WRONG_LENGTH}:
            sent //= 2
            said = sent if FaultKind.WRONG_LENGTH in kinds else said
            self.close_connection = True
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(said))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        if self.command == "HEAD":
            return
        slow = _paced(faults, FaultKind.SLOW_ANSWER)
        if isinstance(answer.body, FilePart):
            self._send_file(answer.body, sent, slow)
        else:
            for start, count in _pieces(0, sent, slow or _CHUNK):
                self.wfile.write(answer.body[start : start + count])
                self._pace(slow)

    def _send_for_ever(self, answer: Answer) -> None:
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.end_headers()
        while self.server.director.pause(0):
            self.wfile.write(b" " * _CHUNK)
        raise _Dropped

    def _send_file(self, part: FilePart, length: int, slow: int) -> None:
        with part.path.open("rb") as file:
            for start, count in _pieces(part.start, length, slow or length):
                self.connection.sendfile(file, start, count)
                self._pace(slow)

    def _pace(self, slow: int) -> None:
        if slow and not self.server.director.pause(1 / _TICKS_A_SECOND):
            raise _Dropped

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        _log.debug("%s %s %s", self.command, urlsplit(self.path).path, code)

    def log_message(self, format: str, *args: object) -> None:
        _log.debug(format, *args)


def _paced(faults: tuple[Fault, ...], kind: FaultKind) -> int:
    """Bytes a tick where a fault of `kind` slows things down; else 0."""
    rates = [fault.bytes_per_second for fault in faults if fault.kind is kind]
    return max(1, min(rates) // _TICKS_A_SECOND) if rates else 0


def _pieces(start: int, length: int, size: int) -> Iterator[tuple[int, int]]:
    """(where, how many) of pieces of at most `size` bytes."""
    for offset in range(0, length, size or 1):
        yield start + offset, min(size, length - offset)
