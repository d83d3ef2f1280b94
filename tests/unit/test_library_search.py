"""What is typed is found wherever the artist may have written it, in any language, and no sign of it is syntax."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from desktop_app.domain.ids import ClipId, JobId
from desktop_app.domain.job import Clip, JobState, MediaKind
from desktop_app.storage.job_store import JobChange, JobStore
from desktop_app.storage.migrations import migrate
from tests.jobs import NOW, a_job, a_request
from tests.shown import shown

SHOTS = {
    "street": ("Neon street, rain on the tramlines", "", (), "a1f3-77"),
    "crossing": ("ทางข้ามในสายฝน ไฟนีออน", "นีออน", (), "b"),
    "station": ("雨の駅、誰もいない", "ＮＥＯＮ", ("夜",), "c"),
    "harbour": ("Hafen im Nebel, große Straße", "the good one", ("Night harbour", "Café"), "d"),
    "kiosk": ("हिन्दी में एक दुकान", "5 $ 🔥", ("ночь",), "e"),
    "late": ("a late kiosk, neon rain", "", ("neon", "neonlicht"), "f"),
}
"""Prompt, note, tags and request ID; the key is the file's name."""


@pytest.fixture(scope="module")
def connection() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        migrate(connection, None)
        for minute, (name, (prompt, notes, tags, request_id)) in enumerate(SHOTS.items()):
            job = replace(a_job(JobState.DONE, request=a_request(prompt)), id=JobId(name), request_id=request_id)
            path, moment = f"2026-11/22 {name}.mp4", NOW + timedelta(minutes=minute)
            clip = Clip(ClipId(name), job.id, path, MediaKind.VIDEO, "0" * 64, 1, 16, 9, moment, tags=tags, notes=notes)
            JobStore(connection).apply(JobChange(job, None, clips=(clip,)))
        yield connection


@pytest.mark.parametrize(
    ("search", "expected"),
    [
        ("neon", "late station street"),
        ("neon rain", "late street"),
        ('"neon rain"', "late"),
        ('"neon rai"', ""),
        ('"neon rai', "late"),
        ("“rain on the”", "street"),
        ('"neon street" tram', "street"),
        ("雨の駅", "station"),
        ("駅雨", ""),
        ("駅", "station"),
        ("夜", "station"),
        ("สายฝน", "crossing"),
        ("ฝนสาย", ""),
        ("นีออน", "crossing"),
        ("हिन्", "kiosk"),
        ("STRASSE", ""),
        ("straße", "harbour"),
        ("grosse", ""),
        ("große nebel", "harbour"),
        ("cafe", "harbour"),
        ("night harb", "harbour"),
        ("harbour night", "harbour"),
        ('"night harbour"', "harbour"),
        ('"night harb"', ""),
        ("good hafen", "harbour"),
        ("НОЧЬ", "kiosk"),
        ("🔥", "kiosk"),
        ("$", "kiosk"),
        ("kiosk", "kiosk late"),
        ("a1f3-77", "street"),
        ("a1f3", "street"),
        ("ltx-2 neonl", "late"),
        ("22 station.mp4", "station"),
        ("neon neonlicht rain", "late"),
        ("a n r k l", "late"),
        ("tag:neon", ""),
        ('"', "street crossing station harbour kiosk late"),
        ("- ... !", "street crossing station harbour kiosk late"),
    ],
)
def test_where_it_is_found(connection: sqlite3.Connection, search: str, expected: str) -> None:
    rows = shown(connection, search)
    assert sorted(row.clip.id for row in rows) == sorted(expected.split())
    assert [row.number for row in rows] == sorted((row.number for row in rows), reverse=True)
