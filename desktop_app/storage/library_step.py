"""What the library's step of the schema can't say in SQL: it gives every clip its number, its texts and its tags."""

import json
import logging
import sqlite3
from datetime import UTC, datetime

from desktop_app.storage.clip_rows import free_number, repeat_job
from desktop_app.storage.encoding import MALFORMED, read_moment
from desktop_app.storage.labels import TAGS, put_labels
from desktop_app.storage.rows import read_job

log = logging.getLogger(__name__)

_UNREADABLE = datetime(1970, 1, 1, tzinfo=UTC)


def fill_library(connection: sqlite3.Connection) -> None:
    """Within the step's transaction. What makes no sense is left as it is: who reads it next finds it damaged."""
    for number, created_at, tags in connection.execute(
        "SELECT number, created_at, tags FROM clips ORDER BY created_at, id"
    ).fetchall():
        new = free_number(connection, _moment(created_at))
        connection.execute("UPDATE clips SET number = ?, tags = '[]' WHERE number = ?", (new, number))
        try:
            put_labels(connection, TAGS, new, json.loads(tags))
        except MALFORMED:
            log.info("the tags of a clip make no sense")
    cursor = connection.cursor()
    cursor.row_factory = sqlite3.Row
    for row in cursor.execute("SELECT * FROM jobs WHERE id IN (SELECT job_id FROM clips)"):
        try:
            repeat_job(connection, read_job(row))
        except MALFORMED:
            log.info("a job makes no sense")


def _moment(text: str) -> datetime:
    try:
        return read_moment(text)
    except MALFORMED:
        return _UNREADABLE
