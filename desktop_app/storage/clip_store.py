"""Clips by themselves and by their jobs."""

import sqlite3

from desktop_app.domain.ids import ClipId, JobId
from desktop_app.storage.library_rows import ClipRow, clip_rows
from desktop_app.storage.transactions import translating


class ClipStore:
    """Over one connection, in that connection's thread; a reading one is enough.

    For the world's troubles every method raises `KnownError`: `DATABASE_BUSY`, `DATABASE_DAMAGED`,
    `FOLDER_UNAVAILABLE`.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def get(self, clip_id: ClipId) -> ClipRow | None:
        """The clip, removed or not."""
        return next(iter(self._rows("id = ?", clip_id)), None)

    def of_job(self, job_id: JobId) -> list[ClipRow]:
        """Newest first."""
        return self._rows("job_id = ? AND removed_at IS NULL ORDER BY number DESC", job_id)

    def _rows(self, condition: str, parameter: str) -> list[ClipRow]:
        with translating(self._connection):
            found = self._connection.execute(f"SELECT number FROM clips WHERE {condition}", (parameter,)).fetchall()
        return clip_rows(self._connection, [row[0] for row in found])
