"""The library in its order: the first clips of a question, and the number of every one of them, group by group.

By time, or by a column that has an index, nothing is sorted here. Numbers come out of SQLite many at once, in hex, so
that the other threads run while they are gathered, and are never kept as objects: a million are eight megabytes.
"""

import sqlite3
import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from operator import itemgetter

from desktop_app.domain.library import GroupBy, LibraryQuery, SortBy
from desktop_app.storage.library_filter import Condition, filter_sql
from desktop_app.storage.library_rows import ClipRow, clip_rows
from desktop_app.storage.library_search import Statement, numbers_sql, read_words
from desktop_app.storage.local_days import day_bounds, day_of
from desktop_app.storage.transactions import translating

_DIGITS = 16
"""Of a number in hex."""
_PIECE = 4096 * _DIGITS
"""Digits turned into numbers at a time, while nobody else may run: a tenth of a millisecond."""

_COLUMNS: Mapping[SortBy, str] = {
    SortBy.PROMPT: "prompt_key",
    SortBy.LENGTH: "duration",
    SortBy.COST: "cost",
    SortBy.RATING: "rating",
}


@dataclass(frozen=True)
class Run:
    """Clips that stand together. Of a day: its ISO date, and the day. Of a still: its sha256 or link, and what the
    artist called it. Without groups: "" and "".
    """

    key: str
    title: str | date
    count: int


@dataclass(frozen=True)
class Shape:
    """Every clip that `query` shows, by its number, in order; and the runs they stand in, one after the other."""

    query: LibraryQuery
    numbers: "array[int]"
    runs: tuple[Run, ...]


class Library:
    """Over one connection, reading, in that connection's thread.

    By time, groups come in the same direction; in any other order they come newest first, each in that order.
    Raises `KnownError` as `translating` does; `sqlite3.OperationalError` if the connection was interrupted.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def first(self, query: LibraryQuery, limit: int) -> list[ClipRow]:
        """The first `limit` clips, or fewer if there are no more."""
        with self._snapshot():
            return clip_rows(self._connection, self._first(query, limit))

    def shape(self, query: LibraryQuery) -> Shape:
        with self._snapshot():
            match query.group:
                case GroupBy.NONE:
                    numbers = self._numbers(query)
                    runs: tuple[Run, ...] = (Run("", "", len(numbers)),) if numbers else ()
                case GroupBy.DAY:
                    numbers, runs = self._by_day(query)
                case GroupBy.STILL:
                    numbers, runs = self._by_still(query)
        return Shape(query, numbers, runs)

    def _first(self, query: LibraryQuery, limit: int) -> "array[int]":
        if query.group is GroupBy.NONE or (query.group is GroupBy.DAY and query.sort is SortBy.MADE):
            return self._numbers(query, limit=limit)
        lead = self._numbers(query if query.sort is SortBy.MADE else _newest_first(query), limit=limit)
        if not lead:
            return lead
        # The groups of the first ones by time are the first groups: only these are read whole.
        if query.group is GroupBy.DAY:
            least, _ = day_bounds(day_of(lead[-1]))
            numbers, _ = self._by_day(query, Condition("{number} >= ?", (least,)))
        else:
            marks = ", ".join("?" * len(lead))
            stills = Condition(f"clips.still IN (SELECT still FROM clips WHERE number IN ({marks}))", tuple(lead))
            numbers, _ = self._by_still(query, stills)
        return numbers[:limit]

    def _by_day(self, query: LibraryQuery, only: Condition | None = None) -> tuple["array[int]", tuple[Run, ...]]:
        numbers = self._numbers(query, by_number=only)
        if query.sort is SortBy.MADE:
            return numbers, tuple(_days(numbers, -1 if query.descending else 1))
        runs = tuple(_days(self._numbers(_newest_first(query), by_number=only), -1))
        starts = [-day_bounds(date.fromisoformat(run.key))[0] for run in runs]
        days = [array("q") for _ in runs]
        for number in numbers:
            days[bisect_left(starts, -number)].append(number)
        return _joined(days), runs

    def _by_still(self, query: LibraryQuery, only: Condition | None = None) -> tuple["array[int]", tuple[Run, ...]]:
        newest = query.sort is not SortBy.MADE or query.descending
        groups: dict[int, tuple[Run, array[int]]] = {}
        rows = self._rows(_stills(self._wanted(query, by_row=only), query))
        for still, parts in groupby(rows, key=itemgetter(0)):
            (_, name, digits), *more = parts
            numbers = _read_numbers("".join([digits, *map(itemgetter(2), more)]))
            groups[(max if newest else min)(numbers)] = Run(still, name, len(numbers)), numbers
        order = sorted(groups, reverse=newest)
        return _joined(groups[key][1] for key in order), tuple(groups[key][0] for key in order)

    def _numbers(self, query: LibraryQuery, *, by_number: Condition | None = None, limit: int = -1) -> "array[int]":
        wanted = _ordered(self._wanted(query, by_number=by_number), query)
        together = f"SELECT group_concat(printf('%016x', number), '') FROM ({wanted.sql} LIMIT ?)"
        ((digits,),) = self._rows(Statement(together, (*wanted.parameters, limit)))
        return _read_numbers(digits or "")

    def _wanted(
        self, query: LibraryQuery, by_number: Condition | None = None, by_row: Condition | None = None
    ) -> Statement:
        chosen = filter_sql(self._connection, query.filter)
        if by_number is not None:
            chosen = replace(chosen, by_number=(*chosen.by_number, by_number))
        if by_row is not None:
            chosen = replace(chosen, by_row=(*chosen.by_row, by_row))
        return numbers_sql(read_words(self._connection, query.words), chosen)

    def _rows(self, statement: Statement) -> sqlite3.Cursor:
        cursor = self._connection.cursor()
        cursor.row_factory = None
        return cursor.execute(statement.sql, statement.parameters)

    @contextmanager
    def _snapshot(self) -> Iterator[None]:
        """All that is read within is of one moment."""
        with translating(self._connection):
            self._connection.execute("BEGIN")
            try:
                yield
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")


def _newest_first(query: LibraryQuery) -> LibraryQuery:
    return replace(query, sort=SortBy.MADE, descending=True)


def _ordered(wanted: Statement, query: LibraryQuery) -> Statement:
    """By an index where there is no search; with one, what it finds is sorted."""
    direction = "DESC" if query.descending else "ASC"
    if query.sort is SortBy.MADE:
        return replace(wanted, sql=f"{wanted.sql} ORDER BY number {direction}")
    order = f"ORDER BY {_COLUMNS[query.sort]} {direction}, number {direction}"
    if wanted.is_plain:
        return replace(wanted, sql=f"{wanted.sql} {order}")
    # The order of the inner ones only saves a table in between: they are put into another at once.
    found = f"({wanted.sql} ORDER BY number LIMIT -1) AS found"
    return replace(wanted, sql=f"SELECT number FROM {found} CROSS JOIN clips USING (number) {order}")


def _stills(wanted: Statement, query: LibraryQuery) -> Statement:
    """Rows of a still, its name and one number or more in hex, still by still."""
    direction = "DESC" if query.descending else "ASC"
    column = "" if query.sort is SortBy.MADE else f"{_COLUMNS[query.sort]} {direction}, "
    select = "SELECT still, still_name, printf('%016x', number) FROM clips INDEXED BY clips_by_still"
    where = f"removed_at IS NULL AND number IN ({wanted.sql})"
    if wanted.is_plain:
        where = wanted.sql.split(" WHERE ", 1)[1]
    return replace(wanted, sql=f"{select} WHERE {where} ORDER BY still {direction}, {column}number {direction}")


def _read_numbers(digits: str) -> "array[int]":
    numbers = array("q")
    for start in range(0, len(digits), _PIECE):
        numbers.frombytes(bytes.fromhex(digits[start : start + _PIECE]))
    if sys.byteorder == "little":
        numbers.byteswap()
    return numbers


def _days(numbers: "array[int]", sign: int) -> Iterator[Run]:
    """The days of `numbers`, which go up (`sign` 1) or down (-1)."""
    start = 0
    while start < len(numbers):
        day = day_of(numbers[start])
        least, after = day_bounds(day)
        end = bisect_left(numbers, after if sign > 0 else 1 - least, start, key=sign.__mul__)
        yield Run(day.isoformat(), day, end - start)
        start = end


def _joined(parts: Iterable["array[int]"]) -> "array[int]":
    whole = array("q")
    for part in parts:
        whole.extend(part)
    return whole
