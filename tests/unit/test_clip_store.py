"""The library's pages: newest first, whole, and found by any word of any prompt, whatever the artist types."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.ids import new_clip_id
from desktop_app.domain.job import Clip, JobState, MediaKind
from desktop_app.storage.clip_store import ClipStore, LibraryFilter
from desktop_app.storage.job_store import JobChange, JobStore
from desktop_app.storage.migrations import migrate
from tests.jobs import NOW, a_job, a_request

PROMPTS = (
    "Neon street, rain on the tramlines",
    'A sign says "OPEN" at 100% zoom',
    "Ein Café im Nebel",
    "雨の中の電車がゆっくり走る",
    "neon-blue harbour; NOT a storm",
)


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        migrate(connection, None)
        yield connection


@pytest.fixture
def clips(connection: sqlite3.Connection) -> ClipStore:
    """A clip for each of `PROMPTS`, each a minute later than the one before."""
    store = JobStore(connection)
    for minute, prompt in enumerate(PROMPTS):
        job = a_job(JobState.DONE, request=a_request(prompt))
        moment = NOW + timedelta(minutes=minute)
        clip = Clip(new_clip_id(), job.id, f"m/{minute}.mp4", MediaKind.VIDEO, "0" * 64, 1, 16, 9, moment)
        store.apply(JobChange(job, None, clips=(clip,)))
    return ClipStore(connection)


def found(clips: ClipStore, search: str) -> list[str]:
    rows = clips.page(0, 100, search)
    assert clips.count(search) == len(rows)
    return [row.prompt for row in rows]


def test_pages_are_newest_first_and_leave_nothing_out(clips: ClipStore) -> None:
    assert clips.count() == len(PROMPTS)
    pages = [clips.page(offset, 2) for offset in range(0, 6, 2)]
    assert [row.prompt for page in pages for row in page] == list(reversed(PROMPTS))
    assert clips.page(100, 2) == []


@pytest.mark.parametrize(
    ("search", "expected"),
    [
        ("neon", (4, 0)),
        ("NEON stre", (0,)),
        ("tramlines rain", (0,)),
        ("cafe nebel", (2,)),
        ("CAFÉ", (2,)),
        ("neon-blue", (4,)),
        ("電車", (3,)),
        ("電車 雨", (3,)),
        ('"open"', (1,)),
        ("100%", (1,)),
        ("%", (1,)),
        ("_", ()),
        ("NOT", (4,)),
        ("neon OR cafe", ()),
        ("prompt:neon", ()),
        ("neon*", (4, 0)),
        ("tram\0rain", (0,)),
        ("eon", ()),
        ("  ", (4, 3, 2, 1, 0)),
    ],
)
def test_every_word_is_looked_for_and_none_is_syntax(clips: ClipStore, search: str, expected: tuple[int, ...]) -> None:
    assert found(clips, search) == [PROMPTS[number] for number in expected]


@given(st.text(st.characters(exclude_categories=())) | st.text('"*()^:+-{}ANDORTE% \\', max_size=300))
def test_no_search_breaks(search: str) -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        migrate(connection, None)
        assert ClipStore(connection).page(0, 10, search) == []


@given(st.text(st.characters(categories=("L", "N"), max_codepoint=0x24F), min_size=1))
def test_any_word_of_a_prompt_finds_it(word: str) -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        migrate(connection, None)
        job = a_job(JobState.DONE, request=a_request(f"before {word}, after"))
        clip = Clip(new_clip_id(), job.id, "m/a.mp4", MediaKind.VIDEO, "0" * 64, 1, 16, 9, NOW)
        JobStore(connection).apply(JobChange(job, None, clips=(clip,)))
        assert [row.clip for row in ClipStore(connection).page(0, 10, word)] == [clip]


def test_a_filter_narrows_the_pages_and_the_count(connection: sqlite3.Connection, clips: ClipStore) -> None:
    connection.execute("UPDATE clips SET favourite = 1 WHERE path = 'm/0.mp4'")
    connection.execute("UPDATE clips SET kind = 'image' WHERE path = 'm/4.mp4'")
    for chosen, search, expected in (
        (LibraryFilter(favourites=True), "", [PROMPTS[0]]),
        (LibraryFilter(favourites=True), "cafe", []),
        (LibraryFilter(kind=MediaKind.IMAGE), "neon", [PROMPTS[4]]),
        (LibraryFilter(kind=MediaKind.VIDEO), "neon", [PROMPTS[0]]),
        (LibraryFilter(favourites=True, kind=MediaKind.IMAGE), "", []),
    ):
        assert [row.prompt for row in clips.page(0, 9, search, chosen)] == expected
        assert clips.count(search, chosen) == len(expected)


def test_a_pasted_page_is_a_search_too(clips: ClipStore) -> None:
    assert found(clips, "neon " * 20_000) == [PROMPTS[4], PROMPTS[0]]
    assert found(clips, "電 % " * 20_000) == []


def test_a_prompt_that_changes_is_found_by_its_new_words(connection: sqlite3.Connection, clips: ClipStore) -> None:
    store = JobStore(connection)
    (row,) = clips.page(0, 1, "cafe")
    job = store.get(row.clip.job_id)
    assert job is not None
    store.apply(JobChange(replace(job, request=a_request("a kiosk")), job.state))
    assert found(clips, "cafe") == []
    assert found(clips, "kiosk") == ["a kiosk"]


def test_the_words_of_a_deleted_job_find_nothing(connection: sqlite3.Connection, clips: ClipStore) -> None:
    connection.execute("PRAGMA foreign_keys = OFF")
    (row,) = clips.page(0, 1, "harbour")
    connection.execute("DELETE FROM jobs WHERE id = ?", (row.clip.job_id,))
    job = a_job(JobState.DONE, request=a_request("in the deleted one's place"))
    JobStore(connection).apply(JobChange(job, None, clips=(replace(row.clip, id=new_clip_id(), job_id=job.id),)))
    assert found(clips, "harbour") == []
    assert found(clips, "deleted") == ["in the deleted one's place"]


def test_a_removed_clip_is_gone_until_it_is_restored(connection: sqlite3.Connection, clips: ClipStore) -> None:
    (row,) = clips.page(0, 1, "cafe")
    clips.remove(row.clip.id)
    assert found(clips, "cafe") == []
    assert clips.count() == len(PROMPTS) - 1
    assert clips.of_job(row.clip.job_id) == []
    assert all("m/2.mp4" not in job.files for job in JobStore(connection).jobs())
    assert clips.get(row.clip.id) == row
    clips.restore(row.clip.id)
    assert clips.page(0, 1, "cafe") == [row]
    assert clips.of_job(row.clip.job_id) == [row]
