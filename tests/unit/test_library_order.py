"""Every order and every group, against the plain way of doing it; and the first ones are the beginning of the whole."""

import sqlite3
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import groupby, product
from typing import Any

import pytest

from desktop_app.domain.ids import new_clip_id
from desktop_app.domain.job import Clip, JobState, MediaKind
from desktop_app.domain.library import EVERYTHING, Days, GroupBy, LibraryFilter, LibraryQuery, Range, SortBy
from desktop_app.domain.request import KeptPicture, LinkedPicture
from desktop_app.storage.job_store import JobChange, JobStore
from desktop_app.storage.library_facets import Facets, facets
from desktop_app.storage.library_order import Library, Run
from desktop_app.storage.library_rows import ClipRow
from desktop_app.storage.migrations import migrate
from desktop_app.storage.transactions import was_interrupted
from tests.jobs import MODEL_ID, NOW, a_job, a_request
from tests.shown import shown

COUNT = 60
PROMPTS = ("Über dem Meer", "a street", "Umbrella", "neon", "a street")
STILLS = (
    KeptPicture("ab" * 32, "Stills/a.png", "image/png", 16, 9, 1, "harbour.HEIC"),
    LinkedPicture("https://example.org/still.png"),
    KeptPicture("cd" * 32, "Stills/b.png", "image/png", 16, 9, 1, "attic.png"),
)


@pytest.fixture(scope="module")
def connection() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        migrate(connection, None)
        for number in range(COUNT):
            JobStore(connection).apply(_shot(number))
        connection.execute("UPDATE clips SET removed_at = '2026' WHERE rating = 4 AND duration > 7")
        connection.execute("UPDATE clips SET missing = 1 WHERE rating = 1")
        yield connection


def _shot(number: int) -> JobChange:
    """Some five hours after the one before; now and then two at once."""
    moment = NOW + timedelta(hours=5) * (number - (number % 7 == 3))
    request = replace(a_request(PROMPTS[number % 5]), picture=STILLS[number % 11 % 3])
    cost = None if number % 4 == 0 else Decimal(number % 6) / 10
    job = a_job(JobState.DONE, request=request, cost_usd=cost, created_at=moment, finished_at=moment)
    kind = MediaKind.IMAGE if number % 9 == 0 else MediaKind.VIDEO
    return JobChange(
        job, None, clips=(
            Clip(
                new_clip_id(), job.id, f"m/{number}.mp4", kind, "0" * 64, 1, 1920, (1080, 1440)[number % 2], moment,
                None if kind is MediaKind.IMAGE else 6.04 + number % 3, 25.0, number % 2 == 0, number % 6,
                number % 5 == 0, ("sea",) * (number % 3 == 0) + ("Neon",) * (number % 4 == 0),
                rejected=number % 8 == 0, collections=("The best",) * (number % 10 == 0),
            ),
        ),
    )  # fmt: skip


@pytest.fixture(scope="module")
def rows(connection: sqlite3.Connection) -> list[ClipRow]:
    """All there are to see, newest first."""
    return shown(connection)


def still_of(row: ClipRow) -> tuple[str, str]:
    picture = row.request.picture
    return (picture.sha256, picture.source_name) if isinstance(picture, KeptPicture) else (picture.url, picture.url)


KEYS: dict[SortBy, Callable[[ClipRow], Any]] = {
    SortBy.MADE: lambda row: 0,
    SortBy.PROMPT: lambda row: row.prompt.lower().replace("ü", "u"),
    SortBy.LENGTH: lambda row: row.clip.duration or 0.0,
    SortBy.COST: lambda row: -1 if row.cost_usd is None else row.cost_usd,
    SortBy.RATING: lambda row: row.clip.rating,
}


def plainly(rows: list[ClipRow], query: LibraryQuery) -> tuple[list[int], list[Run]]:
    found = sorted(rows, key=lambda row: (KEYS[query.sort](row), row.number), reverse=query.descending)
    newest = query.sort is not SortBy.MADE or query.descending
    if query.group is GroupBy.DAY:
        found.sort(key=lambda row: row.clip.created_at.astimezone().date(), reverse=newest)
        days = groupby(found, key=lambda row: row.clip.created_at.astimezone().date())
        runs = [Run(day.isoformat(), day, len(list(run))) for day, run in days]
    elif query.group is GroupBy.STILL:
        ends: dict[tuple[str, str], int] = {}
        for row in rows:
            known = ends.get(still_of(row), row.number)
            ends[still_of(row)] = max(known, row.number) if newest else min(known, row.number)
        found.sort(key=lambda row: ends[still_of(row)], reverse=newest)
        runs = [Run(*still, len(list(run))) for still, run in groupby(found, key=still_of)]
    else:
        runs = [Run("", "", len(found))] if found else []
    return [row.number for row in found], runs


@pytest.mark.parametrize("words", ["", "street", "neon"])
@pytest.mark.parametrize("group", GroupBy)
def test_each_order_in_each_group_is_the_plain_one(
    connection: sqlite3.Connection, rows: list[ClipRow], words: str, group: GroupBy
) -> None:
    matching = [row for row in rows if words in row.prompt or words in map(str.lower, row.clip.tags)]
    for sort, descending in product(SortBy, (True, False)):
        query = LibraryQuery(words, EVERYTHING, sort, descending, group)
        shape = Library(connection).shape(query)
        assert (list(shape.numbers), list(shape.runs)) == plainly(matching, query)
        for limit in (1, 7, 200):
            first = Library(connection).first(query, limit)
            assert [row.number for row in first] == list(shape.numbers[:limit])


@pytest.mark.parametrize(
    ("chosen", "holds"),
    [
        (LibraryFilter(favourites=True), lambda row: row.clip.favourite),
        (LibraryFilter(kind=MediaKind.IMAGE), lambda row: row.clip.kind is MediaKind.IMAGE),
        (LibraryFilter(rejected=True), lambda row: row.clip.rejected),
        (LibraryFilter(rejected=False), lambda row: not row.clip.rejected),
        (LibraryFilter(has_sound=True, missing=False), lambda row: row.clip.has_audio and row.clip.rating != 1),
        (LibraryFilter(missing=True), lambda row: row.clip.rating == 1 and row.missing),
        (LibraryFilter(ratings=Range(2, 4)), lambda row: 2 <= row.clip.rating <= 4),
        (LibraryFilter(lengths=Range(most=6.5)), lambda row: (row.clip.duration or 99) <= 6.5),
        (LibraryFilter(tags=frozenset({"SEA", "neon"})), lambda row: len(row.clip.tags) == 2),
        (LibraryFilter(tags=frozenset({"sea", "nobody's"})), lambda row: False),
        (LibraryFilter(collection="the BEST"), lambda row: bool(row.clip.collections)),
        (LibraryFilter(models=frozenset({MODEL_ID})), lambda row: True),
        (LibraryFilter(models=frozenset({"ltx-2", "else"})), lambda row: True),
        (LibraryFilter(models=frozenset({"lt"})), lambda row: False),
        (LibraryFilter(heights=frozenset({1440, 2160})), lambda row: row.clip.height == 1440),
        (LibraryFilter(still="ab" * 32), lambda row: still_of(row)[0] == "ab" * 32),
        (
            LibraryFilter(favourites=True, tags=frozenset({"sea"}), ratings=Range(1)),
            lambda row: row.clip.favourite and "sea" in row.clip.tags and row.clip.rating >= 1,
        ),
    ],
)
def test_a_filter_lets_through_what_it_says(
    connection: sqlite3.Connection, rows: list[ClipRow], chosen: LibraryFilter, holds: Callable[[ClipRow], bool]
) -> None:
    for words, sort, group in product(("", "street", "neon"), (SortBy.MADE, SortBy.COST), GroupBy):
        query = LibraryQuery(words, chosen, sort, True, group)
        expected = [
            row for row in rows if holds(row) and (words in row.prompt or words in map(str.lower, row.clip.tags))
        ]
        assert list(Library(connection).shape(query).numbers) == plainly(expected, query)[0]


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    if not hasattr(time, "tzset"):
        pytest.skip("the time zone is the system's")

    def set_zone(name: str) -> None:
        monkeypatch.setenv("TZ", name)
        time.tzset()

    yield set_zone
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("name", ["UTC", "Pacific/Kiritimati", "America/St_Johns", "Europe/Berlin"])
def test_days_are_the_artists_own(
    connection: sqlite3.Connection, rows: list[ClipRow], zone: Callable[[str], None], name: str
) -> None:
    zone(name)
    for sort, descending in product((SortBy.MADE, SortBy.LENGTH), (True, False)):
        query = LibraryQuery("", EVERYTHING, sort, descending, GroupBy.DAY)
        shape = Library(connection).shape(query)
        assert (list(shape.numbers), list(shape.runs)) == plainly(rows, query)
    some = Days(date(2026, 11, 24), date(2026, 11, 25))
    found = Library(connection).first(LibraryQuery(filter=LibraryFilter(made=some)), 99)
    expected = [row for row in rows if row.clip.created_at.astimezone().date() in {some.first, some.last}]
    assert found == expected
    assert expected


def test_a_day_that_is_an_hour_longer_is_one_day(zone: Callable[[str], None]) -> None:
    zone("Europe/Berlin")
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        migrate(connection, None)
        start = datetime(2026, 10, 24, 22, tzinfo=UTC)
        for hour in (-1, 0, 24, 25):
            moment = start + timedelta(hours=hour)
            job = a_job(JobState.DONE)
            clip = Clip(new_clip_id(), job.id, f"m/{hour}.mp4", MediaKind.VIDEO, "0" * 64, 1, 16, 9, moment)
            JobStore(connection).apply(JobChange(job, None, clips=(clip,)))
        runs = Library(connection).shape(LibraryQuery()).runs
    assert [(run.key, run.count) for run in runs] == [("2026-10-26", 1), ("2026-10-25", 2), ("2026-10-24", 1)]


def test_what_is_broken_off_leaves_nothing_open(connection: sqlite3.Connection) -> None:
    connection.set_progress_handler(lambda: 1, 50)
    try:
        with pytest.raises(sqlite3.OperationalError) as caught:
            Library(connection).shape(LibraryQuery("street", group=GroupBy.STILL))
    finally:
        connection.set_progress_handler(None, 0)
    assert was_interrupted(caught.value)
    assert not connection.in_transaction
    assert Library(connection).shape(LibraryQuery("street")).numbers


def test_facets_count_what_is_to_be_seen(connection: sqlite3.Connection, rows: list[ClipRow]) -> None:
    def having(holds: Callable[[ClipRow], bool]) -> int:
        return sum(map(holds, rows))

    assert facets(connection) == Facets(
        len(rows),
        (("sea", having(lambda row: "sea" in row.clip.tags)), ("Neon", having(lambda row: "Neon" in row.clip.tags))),
        (("The best", having(lambda row: bool(row.clip.collections))),),
        ((MODEL_ID, len(rows)),),
        tuple(Counter(row.clip.height for row in rows).most_common()),
    )
