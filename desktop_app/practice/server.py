"""The practice service itself: starting, stopping, and running as a process of its own."""

import json
import logging
import os
import sys
import threading
from contextlib import suppress
from pathlib import Path
from secrets import token_urlsafe
from types import TracebackType
from typing import Self

from desktop_app.domain.account import Endpoint
from desktop_app.domain.errors import KnownError
from desktop_app.practice.catalogue import Catalogue, installed_catalogue
from desktop_app.practice.director import Director
from desktop_app.practice.handler import PracticeHandler
from desktop_app.practice.ledger import Ledger, LedgerView
from desktop_app.practice.listener import PracticeListener
from desktop_app.practice.priority import lower_priority
from desktop_app.practice.routes import Routes
from desktop_app.practice.script import Call, Script
from desktop_app.practice.stills import Stills
from desktop_app.practice.studio import Studio

_log = logging.getLogger(__name__)

HOST = "127.0.0.1"
EXIT_IN_USE = 75
_ACCEPT_POLL = 0.05


class PracticeService:
    """The service in this process. A context manager; `script` may be set at any time, from any thread."""

    def __init__(
        self,
        data_dir: Path,
        *,
        port: int = 0,
        script: Script | None = None,
        catalogue: Catalogue | None = None,
        receive_buffer: int | None = None,
        front: int | None = None,
    ) -> None:
        """Starts at once, with a token of its own making.

        Port 0: the last one, if it is free, so that links handed out before a restart stay good; else any.
        `receive_buffer` in bytes makes a slow reader truly slow. `front`: the port of a proxy on this machine that the
        service is reached through; its links name that one. Raises `KnownError(PRACTICE_UNAVAILABLE)` if another
        service owns the folder, `OSError` if `port` is taken.
        """
        folder = data_dir / "practice"
        catalogue = catalogue or installed_catalogue()
        self._director = Director(script or Script())
        self._ledger = Ledger(folder)
        try:
            self.token = token_urlsafe(32)
            self._server = self._listen(port, receive_buffer)
        except BaseException:
            self._ledger.close()
            raise
        self.port = self._server.server_port
        self._server.front = front
        self.base = f"http://{HOST}:{front or self.port}"
        stills = Stills(folder / "stills")
        self._studio = Studio(folder, self._ledger, stills, catalogue, self._director)
        self._server.routes = Routes(self.base, catalogue, self._ledger, stills, self._studio, self._director)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(_ACCEPT_POLL,), name="practice-accept")
        self._studio.start()
        self._thread.start()

    def _listen(self, port: int, receive_buffer: int | None) -> PracticeListener:
        last = int(self._ledger.remembered("port", "0")) if port == 0 else 0
        if last:
            try:
                return PracticeListener((HOST, last), PracticeHandler, self.token, self._director, receive_buffer)
            except OSError:
                _log.info("port %d is taken", last)
        server = PracticeListener((HOST, port), PracticeHandler, self.token, self._director, receive_buffer)
        self._ledger.remember("port", str(server.server_port))
        return server

    @property
    def endpoint(self) -> Endpoint:
        return Endpoint(self.base, self.token)

    @property
    def script(self) -> Script:
        return self._director.script

    @script.setter
    def script(self, script: Script) -> None:
        self._director.direct(script)

    @property
    def ledger(self) -> LedgerView:
        return self._ledger.view()

    def arrivals(self) -> dict[Call, int]:
        """How often each call arrived since the script was set."""
        return self._director.arrivals()

    def unanswered(self, call: Call) -> int:
        """How many of those have not been answered to the last byte: still under way, or ended without an answer."""
        return self._director.unanswered(call)

    def close(self) -> None:
        """Cut every connection, stop the film under way. Returns when every thread has ended; twice does no harm."""
        if self._director.closing:
            return
        self._director.close()
        self._server.shutdown()
        self._thread.join()
        self._server.cut_connections()
        self._studio.stop()
        self._server.server_close()
        self._ledger.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def run(data_dir: Path, port: int = 0) -> int:
    """The service as this whole process, at low priority; returns its exit code.

    The first line on stdout is JSON, `{"base": …, "token": …}`. Ends when stdin closes, whoever closes it.
    """
    lower_priority()
    try:
        service = PracticeService(data_dir, port=port)
    except (KnownError, OSError) as trouble:
        sys.stderr.write(f"The practice service can't start: {trouble}\n")
        return EXIT_IN_USE
    with service:
        sys.stdout.write(json.dumps({"base": service.base, "token": service.token}) + "\n")
        sys.stdout.flush()
        with suppress(KeyboardInterrupt):
            _wait_for_end_of_stdin()
    return 0


def _wait_for_end_of_stdin() -> None:
    # By its number: a windowed program has no `sys.stdin`, but may well have been given a pipe.
    with suppress(OSError):
        while os.read(0, 4096):
            pass
