"""What the practice service remembers: every accepted request, in SQLite, written before its answer goes out."""

import json
import sqlite3
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex
from types import TracebackType
from typing import Any, Self
from uuid import uuid4

import filelock

from desktop_app.domain.errors import ErrorCode, known
from desktop_app.domain.job import RemoteStatus
from desktop_app.domain.model_spec import Value, Values

_SCHEMA = """
CREATE TABLE IF NOT EXISTS requests(
    place INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    model_id TEXT NOT NULL,
    "values" TEXT NOT NULL,
    picture_sha256 TEXT NOT NULL,
    picture_link TEXT NOT NULL,
    status TEXT NOT NULL,
    created_at TEXT NOT NULL,
    finished_at TEXT,
    message TEXT NOT NULL DEFAULT '',
    CHECK ((picture_sha256 = '') != (picture_link = ''))
) STRICT;
CREATE INDEX IF NOT EXISTS requests_by_status ON requests(status, place);
CREATE TABLE IF NOT EXISTS facts(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
"""
_COLUMNS = 'id, model_id, "values", picture_sha256, picture_link, status, created_at, finished_at, message'


@dataclass(frozen=True)
class SentPicture:
    """What came as the picture: kept bytes, named by their SHA-256, or a link. One of the two is empty."""

    sha256: str = ""
    link: str = ""


@dataclass(frozen=True)
class Request:
    """One accepted request. `values` are as sent, without the picture. Times are aware and in UTC."""

    id: str
    model_id: str
    values: Values
    picture: SentPicture
    status: RemoteStatus
    created_at: datetime
    finished_at: datetime | None = None
    message: str = ""

    def to_json(self) -> dict[str, Any]:
        return {
            "request_id": self.id,
            "model_id": self.model_id,
            "values": dict(self.values),
            "picture_sha256": self.picture.sha256,
            "picture_link": self.picture.link,
            "status": self.status.value,
            "created_at": self.created_at.isoformat(),
            "finished_at": self.finished_at.isoformat() if self.finished_at else None,
            "message": self.message,
        }


@dataclass(frozen=True)
class LedgerView:
    """The whole ledger: accepted requests, oldest first, and how many submissions arrived, accepted or not."""

    arrived: int
    requests: tuple[Request, ...]

    @property
    def accepted(self) -> int:
        return len(self.requests)

    def to_json(self) -> dict[str, Any]:
        return {
            "arrived": self.arrived,
            "accepted": self.accepted,
            "requests": [request.to_json() for request in self.requests],
        }


def ledger_from_json(data: Mapping[str, Any]) -> LedgerView:
    """The answer of `GET /practice/ledger`, typed."""
    return LedgerView(int(data["arrived"]), tuple(_request_from_json(part) for part in data["requests"]))


def _request_from_json(data: Mapping[str, Any]) -> Request:
    return Request(
        id=data["request_id"],
        model_id=data["model_id"],
        values=data["values"],
        picture=SentPicture(data["picture_sha256"], data["picture_link"]),
        status=RemoteStatus(data["status"]),
        created_at=datetime.fromisoformat(data["created_at"]),
        finished_at=datetime.fromisoformat(data["finished_at"]) if data["finished_at"] else None,
        message=data["message"],
    )


class Ledger:
    """The requests of one practice folder. Any thread; every change is on disk when its method returns.

    A folder has one owner: a lock of the operating system sees to that, and goes with the process.
    """

    def __init__(self, folder: Path, *, patience: float = 2.0) -> None:
        """Raises `KnownError(PRACTICE_UNAVAILABLE)` if another service still owns `folder` after `patience` seconds."""
        folder.mkdir(parents=True, exist_ok=True)
        self._owned = filelock.FileLock(folder / "owner.lock", thread_local=False)
        try:
            self._owned.acquire(timeout=patience)
        except filelock.Timeout:
            raise known(ErrorCode.PRACTICE_UNAVAILABLE, folder=str(folder)) from None
        self._lock = threading.RLock()
        self._database = sqlite3.connect(folder / "practice.sqlite3", isolation_level=None, check_same_thread=False)
        self._database.execute("PRAGMA journal_mode=WAL")
        self._database.execute("PRAGMA synchronous=FULL")
        self._database.executescript(_SCHEMA)

    def close(self) -> None:
        with self._lock:
            self._database.close()
            self._owned.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def count_arrival(self) -> None:
        """A submission has arrived, whatever will become of it."""
        with self._changing() as database:
            database.execute(
                "INSERT INTO facts VALUES ('arrived', '1')"
                " ON CONFLICT(name) DO UPDATE SET value = CAST(value AS INTEGER) + 1"
            )

    def accept(self, model_id: str, values: Values, picture: SentPicture) -> Request:
        now = datetime.now(UTC)
        request = Request(str(uuid4()), model_id, dict(values), picture, RemoteStatus.IN_QUEUE, now)
        with self._changing() as database:
            database.execute(
                'INSERT INTO requests(id, model_id, "values", picture_sha256, picture_link, status, created_at)'
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    request.id,
                    model_id,
                    json.dumps(dict(values)),
                    picture.sha256,
                    picture.link,
                    request.status.value,
                    now.isoformat(),
                ),
            )
        return request

    def move(self, request_id: str, was: RemoteStatus, to: RemoteStatus, message: str = "") -> bool:
        """From `was` to `to`, if it is still `was`; whether it was."""
        ended = to in {RemoteStatus.COMPLETED, RemoteStatus.FAILED, RemoteStatus.CANCELLED}
        finished = datetime.now(UTC).isoformat() if ended else None
        with self._changing() as database:
            moved = database.execute(
                "UPDATE requests SET status = ?, finished_at = ?, message = ? WHERE id = ? AND status = ?",
                (to.value, finished, message, request_id, was.value),
            )
            return moved.rowcount == 1

    def get(self, request_id: str) -> Request | None:
        rows = self._read(f"SELECT {_COLUMNS} FROM requests WHERE id = ?", request_id)
        return _request(rows[0]) if rows else None

    def next_to_make(self) -> Request | None:
        """One found in progress, from before a restart, else the first in the queue."""
        rows = self._read(
            f"SELECT {_COLUMNS} FROM requests WHERE status IN (?, ?) ORDER BY status = ?, place LIMIT 1",
            RemoteStatus.IN_PROGRESS.value,
            RemoteStatus.IN_QUEUE.value,
            RemoteStatus.IN_QUEUE.value,
        )
        return _request(rows[0]) if rows else None

    def queue_position(self, request_id: str) -> int:
        """How many wait before it: 0 is next."""
        ((count,),) = self._read(
            "SELECT COUNT(*) FROM requests WHERE status = ? AND place < (SELECT place FROM requests WHERE id = ?)",
            RemoteStatus.IN_QUEUE.value,
            request_id,
        )
        return int(count)

    def view(self) -> LedgerView:
        with self._lock:
            rows = self._read(f"SELECT {_COLUMNS} FROM requests ORDER BY place")
            return LedgerView(int(self._fact("arrived") or 0), tuple(_request(row) for row in rows))

    def signing_key(self) -> bytes:
        """The secret of the media links, the same after a restart."""
        return bytes.fromhex(self.remembered("signing_key", token_hex(32)))

    def remembered(self, name: str, otherwise: str) -> str:
        """The fact `name`; `otherwise` if there is none yet, which then is remembered."""
        with self._changing() as database:
            database.execute("INSERT OR IGNORE INTO facts VALUES (?, ?)", (name, otherwise))
            return self._fact(name) or otherwise

    def remember(self, name: str, value: str) -> None:
        with self._changing() as database:
            database.execute("INSERT OR REPLACE INTO facts VALUES (?, ?)", (name, value))

    def _fact(self, name: str) -> str | None:
        rows = self._read("SELECT value FROM facts WHERE name = ?", name)
        return str(rows[0][0]) if rows else None

    def _read(self, query: str, *values: str) -> list[tuple[Any, ...]]:
        with self._lock:
            return self._database.execute(query, values).fetchall()

    @contextmanager
    def _changing(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            self._database.execute("BEGIN IMMEDIATE")
            try:
                yield self._database
            except BaseException:
                self._database.execute("ROLLBACK")
                raise
            self._database.execute("COMMIT")


def _request(row: tuple[Any, ...]) -> Request:
    values: dict[str, Value] = json.loads(row[2])
    return Request(
        id=row[0],
        model_id=row[1],
        values=values,
        picture=SentPicture(row[3], row[4]),
        status=RemoteStatus(row[5]),
        created_at=datetime.fromisoformat(row[6]),
        finished_at=datetime.fromisoformat(row[7]) if row[7] else None,
        message=row[8],
    )
