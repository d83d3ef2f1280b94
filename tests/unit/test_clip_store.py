"""Clips in the store: found by any word of theirs, whatever the artist types, in the order in which they were made."""

import sqlite3
from array import array
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.clip_edits import Remove
from desktop_app.domain.ids import new_clip_id
from desktop_app.domain.job import Clip, JobState, MediaKind
from desktop_app.domain.library import LibraryQuery, SortBy
from desktop_app.storage.clip_edits import EditClips, apply
from desktop_app.storage.clip_rows import AT_ONCE, first_number, put_clip
from desktop_app.storage.clip_store import ClipStore
from desktop_app.storage.job_store import JobChange, JobStore
from desktop_app.storage.library_order import Library
from desktop_app.storage.migrations import migrate
from tests.jobs import NOW, a_job, a_request
from tests.shown import shown

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
def shots(connection: sqlite3.Connection) -> sqlite3.Connection:
    """A clip for each of `PROMPTS`, each a minute later than the one before."""
    store = JobStore(connection)
    for minute, prompt in enumerate(PROMPTS):
        job = a_job(JobState.DONE, request=a_request(prompt))
        moment = NOW + timedelta(minutes=minute)
        clip = Clip(new_clip_id(), job.id, f"m/{minute}.mp4", MediaKind.VIDEO, "0" * 64, 1, 16, 9, moment)
        store.apply(JobChange(job, None, clips=(clip,)))
    return connection


def found(connection: sqlite3.Connection, search: str) -> list[str]:
    return [row.prompt for row in shown(connection, search)]


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
        ("%", (4, 3, 2, 1, 0)),
        ("_ neon", (4, 0)),
        ("NOT", (4,)),
        ("neon OR cafe", ()),
        ("prompt:neon", ()),
        ("neon*", (4, 0)),
        ("tram\0rain", (0,)),
        ("eon", ()),
        ("  ", (4, 3, 2, 1, 0)),
    ],
)
def test_every_word_is_looked_for_and_none_is_syntax(
    shots: sqlite3.Connection, search: str, expected: tuple[int, ...]
) -> None:
    assert found(shots, search) == [PROMPTS[number] for number in expected]


@given(st.text(st.characters(exclude_categories=())) | st.text('"*()^:+-{}ANDORTE% \\', max_size=300))
def test_no_search_breaks(search: str) -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        migrate(connection, None)
        assert shown(connection, search) == []


@given(st.text(st.characters(categories=("L", "N"), max_codepoint=0x24F), min_size=1))
def test_any_word_of_a_prompt_finds_it(word: str) -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        migrate(connection, None)
        job = a_job(JobState.DONE, request=a_request(f"before {word}, after"))
        clip = Clip(new_clip_id(), job.id, "m/a.mp4", MediaKind.VIDEO, "0" * 64, 1, 16, 9, NOW)
        JobStore(connection).apply(JobChange(job, None, clips=(clip,)))
        assert [row.clip for row in shown(connection, word)] == [clip]


def test_a_pasted_page_is_a_search_too(shots: sqlite3.Connection) -> None:
    assert found(shots, "neon " * 20_000) == [PROMPTS[4], PROMPTS[0]]
    assert found(shots, "電 % " * 20_000) == [PROMPTS[3]]


def test_what_a_job_says_anew_is_found_and_put_in_order(shots: sqlite3.Connection) -> None:
    store = JobStore(shots)
    (row,) = shown(shots, "cafe")
    job = store.get(row.clip.job_id)
    assert job is not None
    store.apply(JobChange(replace(job, request=a_request("a kiosk")), job.state))
    assert found(shots, "cafe") == []
    assert found(shots, "kiosk") == ["a kiosk"]
    store.set_cost(job.id, Decimal("0.24"))
    for sort, first in ((SortBy.COST, row.number), (SortBy.PROMPT, shown(shots, "雨")[0].number)):
        assert Library(shots).shape(LibraryQuery(sort=sort)).numbers[0] == first
    assert Library(shots).shape(LibraryQuery(sort=SortBy.PROMPT, descending=False)).numbers[0] == row.number


def test_a_removed_clip_is_gone_until_it_is_restored(shots: sqlite3.Connection) -> None:
    (row,) = shown(shots, "cafe")
    store = ClipStore(shots)
    (restore,) = apply(shots, EditClips(array("q", [row.number]), Remove()))
    assert found(shots, "cafe") == []
    assert len(shown(shots)) == len(PROMPTS) - 1
    assert store.of_job(row.clip.job_id) == []
    assert all("m/2.mp4" not in job.files for job in JobStore(shots).jobs())
    assert store.get(row.clip.id) == row
    apply(shots, restore)
    assert shown(shots, "cafe") == [row]
    assert store.of_job(row.clip.job_id) == [row]


def test_clips_of_the_same_moment_have_numbers_of_their_own(connection: sqlite3.Connection) -> None:
    job = a_job(JobState.DONE)
    JobStore(connection).apply(JobChange(job, None))
    moments = [NOW] * (AT_ONCE + 3) + [NOW + timedelta(microseconds=n) for n in (1, 0, 2)]
    numbers = []
    for n, moment in enumerate([*moments, datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)]):
        clip = Clip(new_clip_id(), job.id, f"m/{n}.mp4", MediaKind.VIDEO, "0" * 64, 1, 16, 9, moment)
        numbers.append(put_clip(connection, job, clip))
    *these, least, most = numbers
    assert len(set(numbers)) == len(numbers)
    assert least < min(these) <= max(these) < most
    assert these[: AT_ONCE + 3] == list(range(these[0], these[0] + AT_ONCE + 3))
    assert first_number(NOW) == these[0]
    assert these[-1] == first_number(moments[-1])
