"""A search as SQL: which clips have every word of it in their prompt, file name, notes, tags, model or request ID.

Each part of the answer comes newest first out of the index itself, and the parts are merged as they are read. So the
first few hundred clips are there at once, however many have the word.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, combinations, islice

from desktop_app.domain.search_words import LONGEST_SEARCH, SearchWord, search_words
from desktop_app.storage.labels import TAGS
from desktop_app.storage.library_filter import (
    LISTED,
    LISTED_BY_NUMBER,
    Condition,
    FilterSql,
    Link,
    Parameter,
)
from desktop_app.storage.search_text import folded, has_words, prepared

_IN_PARTS = 3
"""Words of a search that are found in texts and in tags by way of parts: each of them doubles their number."""


_TAGS_APART = 20
"""Tags whose clips are merged; those of more tags are sorted."""


@dataclass(frozen=True)
class Word:
    """`text` is what the index is asked for; `tags` are the ids of the tags with a word that begins like it."""

    text: str
    tags: tuple[int, ...]

    @property
    def in_tags(self) -> Condition:
        """Whether a clip has the word in its tags."""
        return Condition(
            f"EXISTS (SELECT 1 FROM clip_tags AS its WHERE its.clip = {{number}} AND its.tag IN ({_list(self.tags)}))"
        )

    @property
    def anywhere(self) -> Condition:
        texts = "SELECT rowid FROM clip_texts WHERE clip_texts MATCH ?"
        tags = f"SELECT clip FROM clip_tags WHERE tag IN ({_list(self.tags)})"
        return Condition(f"{{number}} IN ({texts} UNION ALL {tags})", (self.text,))


@dataclass(frozen=True)
class Statement:
    """SQL with its parameters. `is_plain`: it goes through the clips themselves, in any order that they have."""

    sql: str
    parameters: tuple[Parameter, ...]
    is_plain: bool = False


def read_words(connection: sqlite3.Connection, typed: str) -> tuple[Word, ...]:
    """The words of a search. What is punctuation alone is left out: nobody finds anything by it."""
    found = dict.fromkeys(islice(search_words(typed), LONGEST_SEARCH))
    return tuple(_word(connection, word) for word in found if has_words(prepared(word.text)))


def numbers_sql(words: Sequence[Word], chosen: FilterSql) -> Statement:
    """The numbers of the clips, as `number`; ORDER BY it, either way, and the first ones are there at once."""
    tagged = [word for word in words if word.tags]
    for_parts, rest = tagged[:_IN_PARTS], tagged[_IN_PARTS:]
    others = [word for word in words if not word.tags]
    conditions = [word.anywhere for word in rest]
    parts = [
        _part([word for word in chain(others, for_parts) if word not in found], found, conditions, chosen)
        for found in _subsets(for_parts)
    ]
    flat = list(chain.from_iterable(parts))
    if len(flat) == 1:
        return flat[0]
    return Statement(
        " UNION ".join(each.sql for each in flat), tuple(chain.from_iterable(each.parameters for each in flat))
    )


def _part(
    in_texts: Sequence[Word], in_tags: Sequence[Word], conditions: list[Condition], chosen: FilterSql
) -> list[Statement]:
    """Those that have these words in their texts and those in their tags."""
    if in_texts:
        match = Condition("clip_texts MATCH ?", (" AND ".join(word.text for word in in_texts),))
        needed = [match, *(word.in_tags for word in in_tags), *map(_has, chosen.links), *conditions]
        return [_select("clip_texts", "clip_texts.rowid", needed, chosen)]
    if in_tags:
        first, *more = in_tags
        needed = [*(word.in_tags for word in more), *map(_has, chosen.links), *conditions]
        if len(first.tags) > _TAGS_APART:
            has = Condition(f"clip_tags.tag IN ({_list(first.tags)})")
            return [_select("clip_tags", "clip_tags.clip", [has, *needed], chosen)]
        return [_linked(Link(TAGS, tag), needed, chosen) for tag in first.tags]
    if chosen.links:
        first_link, *more_links = chosen.links
        return [_linked(first_link, [*map(_has, more_links), *conditions], chosen)]
    needed = [LISTED, *conditions, *chosen.by_number, *chosen.by_row]
    return [replace(_statement("clips", "clips.number", needed), is_plain=True)]


def _linked(link: Link, needed: list[Condition], chosen: FilterSql) -> Statement:
    table = link.names.links
    has = Condition(f"{table}.{link.names.column} = {link.id}")
    return _select(table, f"{table}.clip", [has, *needed], chosen)


def _select(table: str, number: str, needed: list[Condition], chosen: FilterSql) -> Statement:
    """The row of a clip is looked at only if something of it is asked for."""
    if not chosen.by_row:
        return _statement(table, number, [*needed, *chosen.by_number, LISTED_BY_NUMBER])
    joined = f"{table} CROSS JOIN clips ON clips.number = {number}"
    return _statement(joined, number, [*needed, *chosen.by_number, LISTED, *chosen.by_row])


def _statement(table: str, number: str, conditions: Sequence[Condition]) -> Statement:
    where = " AND ".join(condition.sql.format(number=number) for condition in conditions)
    parameters = tuple(chain.from_iterable(condition.parameters for condition in conditions))
    return Statement(f"SELECT {number} AS number FROM {table} WHERE {where}", parameters)


def _has(link: Link) -> Condition:
    its = f"its.{link.names.column} = {link.id} AND its.clip = {{number}}"
    return Condition(f"EXISTS (SELECT 1 FROM {link.names.links} AS its WHERE {its})")


def _word(connection: sqlite3.Connection, word: SearchWord) -> Word:
    text = prepared(word.text)
    quoted = '"' + text.replace('"', '""') + '"'
    # What ends with a character that is a word by itself doesn't go on.
    match = quoted if word.whole or text.endswith(" ") else quoted + " *"
    begins = " " + folded(word.text)
    if word.whole:
        found = connection.execute("SELECT id FROM tags WHERE instr(' ' || folded || ' ', ?) > 0", (begins + " ",))
    else:
        found = connection.execute("SELECT id FROM tags WHERE instr(' ' || folded, ?) > 0", (begins,))
    return Word(match, tuple(row[0] for row in found))


def _subsets(words: Sequence[Word]) -> Iterator[tuple[Word, ...]]:
    return chain.from_iterable(combinations(words, count) for count in range(len(words) + 1))


def _list(ids: Sequence[int]) -> str:
    return ", ".join(map(str, ids))
