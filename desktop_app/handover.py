"""One engine a data folder: a second start hands what it was asked for to the first window, over a local socket.

The client sends one line of JSON, the window answers with lines until it closes the connection. Only the same user of
this machine can connect. A crashed window leaves nothing behind that would be in the way of the next.
"""

import base64
import hashlib
import json
import logging
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop_app.domain.errors import AppError, KnownError
from desktop_app.domain.ids import PRACTICE, AccountId
from desktop_app.domain.request import LinkedPicture, PreparedStill
from desktop_app.exits import Exit, exit_of
from desktop_app.job_watch import JobWatch
from desktop_app.reports import Report
from desktop_app.runtime.desk import Desk
from desktop_app.runtime.draft import Draft
from desktop_app.runtime.engine import JobEngine

log = logging.getLogger(__name__)

CONNECT_MS = 2000
ASK_AGAIN_SECONDS = 0.1
LARGEST_LINE = 64 * 2**20


def server_name(data_dir: Path) -> str:
    """The socket's name: one for each data folder."""
    return "stillwake-" + hashlib.sha256(str(data_dir).encode()).hexdigest()[:16]


class HandoverServer(QObject):
    """In the first window's process, GUI thread. `show_wanted(tuple[Path, …])`: somebody started Stillwake again, maybe
    with stills to open.
    """

    show_wanted = Signal(object)

    def __init__(
        self,
        data_dir: Path,
        api_base: str,
        engine: JobEngine,
        desk: Desk,
        library: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._api_base = api_base
        self._engine, self._desk, self._library = engine, desk, library
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)
        name = server_name(data_dir)
        # We hold the folder's lock, so a socket of that name is a dead one's.
        QLocalServer.removeServer(name)
        if not self._server.listen(name):
            log.warning("a second start will not find this one: %s", self._server.errorString())

    @Slot()
    def _connected(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            guest = _Guest(socket, self)
            guest.show_wanted.connect(self.show_wanted)

    def serves(self, draft: Draft, api_base: str) -> bool:
        """Whether a draft for `api_base` would go there from here: never to another service than it was meant for."""
        return draft.account == PRACTICE or api_base == self._api_base

    def watch(self, out: Path | None, guest: QObject) -> JobWatch:
        return JobWatch(self._engine, self._desk, self._library, out, guest)

    def close(self) -> None:
        """Take no more; who waits is let go."""
        self._server.close()


class _Guest(QObject):
    """One connection, from its line to our last."""

    show_wanted = Signal(object)

    def __init__(self, socket: QLocalSocket, server: HandoverServer) -> None:
        super().__init__(server)
        self._socket, self._server = socket, server
        self._asked = False
        socket.setParent(self)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self.deleteLater)
        self._read()

    @Slot()
    def _read(self) -> None:
        if self._asked or not self._socket.canReadLine():
            if self._socket.bytesAvailable() > LARGEST_LINE:
                self._socket.abort()
            return
        self._asked = True
        try:
            asked = json.loads(bytes(self._socket.readLine().data()))
            draft = None if asked.get("draft") is None else _read_draft(asked["draft"])
            out = Path(asked["out"]) if asked.get("out") else None
            pictures = tuple(map(Path, asked.get("pictures", ())))
            served = draft is None or self._server.serves(draft, str(asked["api_base"]))
        except (ValueError, KeyError, TypeError, AttributeError, KnownError):
            log.warning("another program said something odd over the local socket")
            self._socket.abort()
            return
        if draft is None:
            self.show_wanted.emit(pictures)
            self._close()
            return
        if not served:
            self._ended(Exit.AGAIN)
            return
        watch = self._server.watch(out, self)
        watch.reported.connect(self._report)
        watch.failed.connect(self._failed)
        watch.ended.connect(self._ended)
        watch.add(draft)

    @Slot(object)
    def _report(self, report: Report) -> None:
        self._send({"facts": report.facts, "words": report.words, "files": report.files})

    @Slot(object)
    def _failed(self, error: AppError) -> None:
        self._send({"exit": exit_of(error.code)})

    @Slot(int)
    def _ended(self, code: int) -> None:
        self._send({"exit": code})
        self._close()

    def _send(self, line: dict[str, Any]) -> None:
        self._socket.write(json.dumps(line).encode("ascii") + b"\n")

    def _close(self) -> None:
        self._socket.flush()
        self._socket.disconnectFromServer()


def ask_to_show(data_dir: Path, pictures: Sequence[Path] = ()) -> bool:
    """Ask the running window to come to the front, and to take `pictures` as if they had been dropped.

    Blocks for 2 s at most; False if there is none that listens.
    """
    socket = _call(data_dir, {"pictures": list(map(str, pictures))})
    if socket is None:
        return False
    if socket.state() is not QLocalSocket.LocalSocketState.UnconnectedState:
        socket.waitForDisconnected(CONNECT_MS)
    return True


def hand_over(data_dir: Path, api_base: str, draft: Draft, out: Path | None) -> Iterator[Report | int] | None:
    """Give `draft` to the running window: its reports as they come, and at last the exit code. None: nobody listens.

    If the connection ends without a code the window was closed: the job goes on at its next start. Blocks.
    """
    where = None if out is None else str(out.resolve())
    socket = _call(data_dir, {"draft": _draft_form(draft), "api_base": api_base, "out": where})
    return None if socket is None else _replies(socket)


def _call(data_dir: Path, line: dict[str, Any]) -> QLocalSocket | None:
    socket = _connected(data_dir)
    if socket is None:
        return None
    socket.write(json.dumps(line).encode("ascii") + b"\n")
    while socket.bytesToWrite():
        if not socket.waitForBytesWritten(CONNECT_MS):
            return None
    return socket


def _connected(data_dir: Path) -> QLocalSocket | None:
    """A connection to the window. One that is just starting holds the folder before it listens: it is given a while."""
    patience, pause = QDeadlineTimer(CONNECT_MS), threading.Event()
    while True:
        socket = QLocalSocket()
        socket.connectToServer(server_name(data_dir))
        if socket.waitForConnected(CONNECT_MS):
            return socket
        if patience.hasExpired():
            return None
        pause.wait(ASK_AGAIN_SECONDS)


def _replies(socket: QLocalSocket) -> Iterator[Report | int]:
    while socket.canReadLine() or socket.waitForReadyRead(-1):
        while socket.canReadLine():
            line = json.loads(bytes(socket.readLine().data()))
            if "exit" in line:
                yield int(line["exit"])
                return
            yield Report(line["facts"], line["words"], tuple(line["files"]))


def _draft_form(draft: Draft) -> dict[str, Any]:
    still: dict[str, Any]
    if isinstance(draft.still, LinkedPicture):
        still = {"url": draft.still.url}
    else:
        still = {
            "data": base64.b64encode(draft.still.data).decode("ascii"),
            "sha256": draft.still.sha256,
            "media_type": draft.still.media_type,
            "suffix": draft.still.suffix,
            "width": draft.still.width,
            "height": draft.still.height,
            "source_name": draft.still.source_name,
        }
    return {"model_id": draft.model_id, "values": dict(draft.values), "still": still, "account": draft.account}


def _read_draft(form: dict[str, Any]) -> Draft:
    form_of_still = dict(form["still"])
    still: PreparedStill | LinkedPicture
    if "url" in form_of_still:
        still = LinkedPicture(form_of_still["url"])
    else:
        still = PreparedStill(data=base64.b64decode(form_of_still.pop("data")), **form_of_still)
    return Draft(form["model_id"], form["values"], still, account=AccountId(form["account"]))
