"""What the jobs of before tell: how long they took, and which of them ended without a clip."""

import json
import sqlite3
from collections.abc import Sequence

from desktop_app.domain.expected_time import PaceKey
from desktop_app.domain.ids import PRACTICE
from desktop_app.domain.job import Job
from desktop_app.storage.encoding import read_moment
from desktop_app.storage.rows import read, read_job
from desktop_app.storage.transactions import translating

NEWEST = 2000
"""Among so many of a model's last shots, those with the same settings are looked for: a question never takes long."""
SAMPLES = 40
"""So many of them count: what was long ago was another service."""


class History:
    """Over one connection, in that connection's thread; a reading one will do.

    For the world's troubles every method raises `KnownError`, as `JobStore` does.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def times(self, key: PaceKey) -> tuple[float, ...]:
        """Seconds from when the making began to when the clip was there, newest first, of the last shots of `key`."""
        # The key of a price names every setting but the prompt, as "field=value" between bars.
        same = "".join(" AND instr(price_key || '|', ?) > 0" for _ in key.settings)
        statement = (
            "SELECT finished_at, details FROM (SELECT finished_at, details, price_key, account FROM jobs"
            " WHERE state = 'DONE' AND model_id = ? ORDER BY finished_at DESC LIMIT ?)"
            f" WHERE (account = ?) = ?{same} ORDER BY finished_at DESC LIMIT ?"
        )
        settings = [f"|{field}={value}|" for field, value in key.settings]
        rows = self._rows(statement, key.model_id, NEWEST, PRACTICE, key.practice, *settings, SAMPLES)
        times = (read(_seconds, row) for row in rows)
        return tuple(seconds for seconds in times if seconds is not None and seconds > 0)

    def ended(self, offset: int, limit: int) -> tuple[Job, ...]:
        """Jobs that ended without a clip and are in nobody's sight any more, newest first."""
        statement = (
            "SELECT * FROM jobs WHERE state IN ('FAILED', 'CANCELLED') AND dismissed = (state = 'FAILED')"
            " ORDER BY finished_at DESC, id DESC LIMIT ? OFFSET ?"
        )
        return tuple(read(read_job, row) for row in self._rows(statement, limit, offset))

    def _rows(self, statement: str, *parameters: str | int) -> Sequence[sqlite3.Row]:
        with translating(self._connection):
            return self._connection.execute(statement, parameters).fetchall()


def _seconds(row: sqlite3.Row) -> float | None:
    started = json.loads(row["details"])["started_at"]
    if started is None:
        return None
    return (read_moment(row["finished_at"]) - read_moment(started)).total_seconds()
