"""Questions to the store from the GUI thread: answered elsewhere, in order, and only while anybody wants to know."""

from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QThread, Slot
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.job import JobState
from desktop_app.domain.library import ClipNumber, LibraryQuery, SortBy
from desktop_app.domain.pricing import PriceUnit, Quote
from desktop_app.runtime.library_queries import (
    ClipsByNumber,
    Facets,
    LibraryFacets,
    LibraryFirst,
    LibraryRows,
    LibraryShape,
    Shape,
)
from desktop_app.runtime.reader import (
    Answer,
    JobsToShow,
    LastCost,
    PromptHistory,
    Query,
    ReaderThread,
    StoredQuote,
)
from desktop_app.storage.database import FILE_NAME
from desktop_app.storage.job_store import JobChange
from desktop_app.storage.library_rows import ClipRow
from tests.jobs import MODEL_ID, a_job
from tests.runtime.library import LibraryWriter, library_writer


class Asker(QObject):
    """Hears every answer; with `kind`, those to such questions."""

    def __init__(self, reader: ReaderThread, kind: type[object] | None = None) -> None:
        super().__init__()
        self.answers: list[tuple[Query, Answer]] = []
        (reader.answered if kind is None else reader.answers_to(kind)).connect(self.hear)

    @Slot(object, object)
    def hear(self, query: Query, answer: Answer) -> None:
        assert QThread.currentThread() is self.thread()
        self.answers.append((query, answer))


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[LibraryWriter]:
    with library_writer(tmp_path) as made:
        yield made


@pytest.fixture
def reader(qtbot: QtBot, tmp_path: Path) -> Iterator[ReaderThread]:
    made = ReaderThread(tmp_path)
    yield made
    made.stop()


def test_every_question_has_its_kind_of_answer(writer: LibraryWriter, reader: ReaderThread, qtbot: QtBot) -> None:
    clip = writer.add("rain")
    waiting = a_job(JobState.QUEUED)
    quote = Quote(MODEL_ID, Decimal("0.04"), PriceUnit.SECOND, "", datetime(2026, 11, 22, tzinfo=UTC))
    writer.store.apply(JobChange(waiting, None))
    writer.store.save_quote(quote)
    asker = Asker(reader)
    first = LibraryFirst(LibraryQuery("rain"), 10)
    for query in (
        first,
        LibraryShape(first.query),
        LibraryFacets(),
        PromptHistory(1),
        JobsToShow(),
        LastCost("never made"),
        StoredQuote(MODEL_ID),
    ):
        reader.ask(query)
    reader.start()
    qtbot.waitUntil(lambda: len(asker.answers) == 7)
    (_, rows), (_, shape), (_, facets), *rest = asker.answers
    assert isinstance(rows, LibraryRows)
    assert [row.clip for row in rows.rows] == [clip]
    assert isinstance(shape, Shape)
    assert list(shape.numbers) == [row.number for row in rows.rows]
    assert isinstance(facets, Facets)
    assert (facets.total, facets.heights) == (1, ((clip.height, 1),))
    assert rest == [
        (PromptHistory(1), ("rain",)),
        (JobsToShow(), (waiting,)),
        (LastCost("never made"), None),
        (StoredQuote(MODEL_ID), quote),
    ]


def test_only_the_last_of_many_searches_is_answered(writer: LibraryWriter, reader: ReaderThread, qtbot: QtBot) -> None:
    writer.add("neon street")
    asker = Asker(reader)
    for words in ("n", "ne", "neo", "neon"):
        reader.ask(LibraryFirst(LibraryQuery(words)))
        reader.ask(LibraryShape(LibraryQuery(words)))
    reader.start()
    reader.ask(PromptHistory())
    qtbot.waitUntil(lambda: len(asker.answers) == 3)
    wanted = LibraryQuery("neon")
    assert [query for query, _ in asker.answers] == [LibraryFirst(wanted), LibraryShape(wanted), PromptHistory()]


def test_searches_under_way_give_way_to_the_newest(writer: LibraryWriter, reader: ReaderThread, qtbot: QtBot) -> None:
    writer.add_many(300, "neon street")
    asker = Asker(reader)
    reader.start()
    wanted = LibraryQuery()
    for repeat in range(40):
        wanted = LibraryQuery(("n", "ne", "neon", "")[repeat % 4], sort=SortBy.PROMPT, descending=repeat % 8 < 4)
        reader.ask(LibraryShape(wanted))
    reader.ask(PromptHistory(1))
    qtbot.waitUntil(lambda: bool(asker.answers) and asker.answers[-1][0] == PromptHistory(1))
    *_, (query, shape), _ = asker.answers
    assert query == LibraryShape(wanted)
    assert isinstance(shape, Shape)
    assert len(shape.numbers) == 300
    some = tuple(ClipNumber(number) for number in (*shape.numbers[200:210], 1))
    reader.ask(ClipsByNumber(some))
    qtbot.waitUntil(lambda: asker.answers[-1][0] == ClipsByNumber(some))
    rows = asker.answers[-1][1]
    assert isinstance(rows, tuple)
    assert [row.number for row in rows if isinstance(row, ClipRow)] == list(some[:-1])


def test_a_database_that_cannot_be_read_is_an_answer_too(reader: ReaderThread, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"no database, but long enough to look like one" * 100)
    asker = Asker(reader)
    reader.start()
    reader.ask(PromptHistory())
    qtbot.waitUntil(lambda: bool(asker.answers))
    ((_, answer),) = asker.answers
    assert isinstance(answer, AppError)
    assert answer.code is ErrorCode.DATABASE_DAMAGED


def test_it_ends_though_questions_wait(writer: LibraryWriter, reader: ReaderThread, qtbot: QtBot) -> None:
    reader.start()
    for limit in range(1000):
        reader.ask(PromptHistory(limit + 1))
    reader.stop()
    reader.stop()


def test_who_listens_to_one_kind_of_question_hears_of_no_other(
    writer: LibraryWriter, reader: ReaderThread, qtbot: QtBot
) -> None:
    writer.add("rain")
    asker = Asker(reader, PromptHistory)
    reader.start()
    reader.ask(LastCost("any"))
    with qtbot.waitSignal(reader.answers_to(PromptHistory)):
        reader.ask(PromptHistory())
    assert [query for query, _ in asker.answers] == [PromptHistory()]
