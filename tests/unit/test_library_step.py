"""A library of before the full-text search: every clip gets its number, is found, and keeps its tags."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from desktop_app.domain.ids import new_clip_id
from desktop_app.domain.job import Clip, Job, JobState, MediaKind
from desktop_app.domain.library import LibraryQuery, SortBy
from desktop_app.storage.encoding import dumps
from desktop_app.storage.library_order import Library
from desktop_app.storage.migrations import migrate, version_of
from desktop_app.storage.rows import clip_row, insert_into, job_row
from desktop_app.storage.schema import LIBRARY_STEP, STEPS
from tests.jobs import NOW, a_job, a_request
from tests.shown import shown

BEFORE = STEPS[: LIBRARY_STEP - 1]
SHOTS = (("a storm", 2, ("sea", "Café")), ("a harbour", 0, ("cafe", "two words")), ("a street", 1, ()))
"""Prompts, minutes and tags; the tags of the first two are three names."""


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        migrate(connection, None, BEFORE)
        yield connection


def old(connection: sqlite3.Connection, job: Job, clip: Clip) -> Clip:
    """As it was written before the step."""
    row = job_row(job)
    connection.execute(insert_into("jobs", row), row)
    columns = {column["name"] for column in connection.execute("PRAGMA table_info(clips)")}
    row = {column: value for column, value in clip_row(clip).items() if column in columns} | {"tags": dumps(clip.tags)}
    connection.execute(insert_into("clips", row), row)
    return clip


def a_shot(prompt: str, minute: float, tags: tuple[str, ...]) -> tuple[Job, Clip]:
    job = a_job(JobState.DONE, request=a_request(prompt), cost_usd=Decimal(prompt.count("r")))
    moment = NOW + timedelta(minutes=minute)
    return job, Clip(new_clip_id(), job.id, f"m/{prompt}.mp4", MediaKind.VIDEO, "0" * 64, 1, 16, 9, moment, tags=tags)


def test_every_clip_is_there_in_order_found_and_tagged(connection: sqlite3.Connection) -> None:
    shots = [a_shot(*shot) for shot in SHOTS]
    clips = [old(connection, *shot) for shot in shots]
    same_moment = [old(connection, *a_shot("at once", 2, ())) for _ in range(3)]
    migrate(connection, None)
    assert version_of(connection) == len(STEPS)
    rows = shown(connection)
    assert {row.clip.id for row in rows[:4]} == {clips[0].id, *(clip.id for clip in same_moment)}
    assert [row.clip.id for row in rows[4:]] == [clips[2].id, clips[1].id]
    assert sorted((row.number for row in rows), reverse=True) == [row.number for row in rows]
    by_prompt = {row.prompt: row.clip for row in rows}
    assert by_prompt["a storm"].tags in {("cafe", "sea"), ("Café", "sea")}
    assert by_prompt["a harbour"] == replace(clips[1], tags=(by_prompt["a storm"].tags[0], "two words"))
    assert [row.prompt for row in shown(connection, "harb")] == ["a harbour"]
    assert [row.prompt for row in shown(connection, "SEA")] == ["a storm"]
    dearest = Library(connection).first(LibraryQuery(sort=SortBy.COST), 3)
    assert [row.prompt for row in dearest] == ["a harbour", "a storm", "a street"]
    assert {row["tags"] for row in connection.execute("SELECT tags FROM clips")} == {"[]"}


@pytest.mark.parametrize("harm", ["tags = '{'", "created_at = 'noon'", "tags = '7'", "created_at = NULL OR 1"])
def test_what_makes_no_sense_stops_nobody(connection: sqlite3.Connection, harm: str) -> None:
    clips = [old(connection, *a_shot(*shot)) for shot in SHOTS]
    connection.execute(f"UPDATE clips SET {harm} WHERE id = ?", (clips[0].id,))
    connection.execute("UPDATE jobs SET request = '[1' WHERE id = ?", (clips[1].job_id,))
    migrate(connection, None)
    assert len(Library(connection).shape(LibraryQuery()).numbers) == len(SHOTS)
    assert [row.prompt for row in shown(connection, "street")] == ["a street"]


def test_tags_are_in_their_own_table_from_then_on(connection: sqlite3.Connection) -> None:
    old(connection, *a_shot("a harbour", 0, ("one", "One", "two")))
    migrate(connection, None)
    assert [json.loads(row[0]) for row in connection.execute("SELECT name FROM tags")] == ["one", "two"]
