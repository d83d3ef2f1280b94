"""Edits of clips in the tables, and what takes them back to the letter."""

import sqlite3
from array import array
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.clip_edits import (
    AddTag,
    ClipEdit,
    Collect,
    Remove,
    RemoveTag,
    Restore,
    SetFavourite,
    SetNotes,
    SetRating,
    SetRejected,
    Uncollect,
)
from desktop_app.domain.ids import ClipId
from desktop_app.domain.job import Clip, JobState, MediaKind
from desktop_app.storage.clip_edits import EditClips, apply, joined
from desktop_app.storage.database import open_writer
from desktop_app.storage.job_store import JobChange, JobStore
from desktop_app.storage.kept_clips import due_clips
from desktop_app.storage.transactions import transaction
from tests.jobs import NOW, a_job

COUNT = 12
_names = st.sampled_from(["harbour", "Harbour", "Nebel", "two words", "雨の駅", "odd \ud800"])
edits = (
    st.builds(SetFavourite, st.booleans())
    | st.builds(SetRejected, st.booleans())
    | st.builds(SetRating, st.integers(0, 5))
    | st.builds(AddTag, _names)
    | st.builds(RemoveTag, _names)
    | st.builds(SetNotes, st.sampled_from(["", "the good one", "odd \ud800\0"]))
    | st.builds(Collect, _names)
    | st.builds(Uncollect, _names)
    | st.builds(Remove)
    | st.builds(Restore)
)


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    with closing(open_writer(tmp_path_factory.mktemp("edits"))) as opened:
        for index in range(COUNT):
            job = a_job(JobState.DONE)
            clip = Clip(ClipId(f"clip-{index}"), job.id, f"a/{index}.mp4", MediaKind.VIDEO, "", 1, 2, 2, NOW)
            made = replace(clip, created_at=NOW + timedelta(minutes=index), rating=index % 6, notes="old" * (index % 2))
            JobStore(opened).apply(JobChange(job, None, clips=(made,)))
        yield opened


def numbers(connection: sqlite3.Connection) -> "array[int]":
    return array("q", [row[0] for row in connection.execute("SELECT number FROM clips ORDER BY number")])


def do(connection: sqlite3.Connection, *asked: EditClips) -> tuple[EditClips, ...]:
    with transaction(connection):
        return joined([part for each in asked for part in apply(connection, each)])


def everything(connection: sqlite3.Connection) -> list[list[tuple[object, ...]]]:
    """All that edits can change, a removal's moment aside."""
    clips = "SELECT number, favourite, rejected, rating, notes, removed_at IS NULL FROM clips ORDER BY number"
    tags = "SELECT clip, name, folded FROM clip_tags JOIN tags ON id = tag ORDER BY clip, folded"
    kept = "SELECT clip, name, folded FROM clip_collections JOIN collections ON id = collection ORDER BY clip, folded"
    names = "SELECT name FROM tags UNION ALL SELECT name FROM collections ORDER BY name"
    return [[tuple(row) for row in connection.execute(asked)] for asked in (clips, tags, kept, names)]


@settings(max_examples=40)
@given(st.lists(st.tuples(edits, st.sets(st.integers(0, COUNT - 1), min_size=1)), min_size=1, max_size=6))
def test_any_edits_are_taken_back_to_the_letter_and_done_again(
    connection: sqlite3.Connection, asked: list[tuple[ClipEdit, set[int]]]
) -> None:
    every = numbers(connection)
    states, reverses = [everything(connection)], []
    for edit, chosen in asked:
        reverses.append(do(connection, EditClips(array("q", [every[index] for index in sorted(chosen)]), edit)))
        states.append(everything(connection))
    for index in reversed(range(len(reverses))):
        again = do(connection, *reverses[index])
        assert everything(connection) == states[index]
        back = do(connection, *again)
        assert everything(connection) == states[index + 1]
        do(connection, *back)
        assert everything(connection) == states[index]


def test_only_what_changes_is_named_and_its_sidecar_is_due(connection: sqlite3.Connection) -> None:
    every = numbers(connection)
    do(connection, EditClips(every, SetRejected(False)))
    connection.execute("DELETE FROM sidecars_due")
    chosen = every[3:5]
    assert do(connection, EditClips(chosen, SetRejected(True))) == (EditClips(chosen, SetRejected(False)),)
    assert sorted(kept.number for kept in due_clips(connection, None, 100)) == list(chosen)
    assert do(connection, EditClips(chosen, SetRejected(True))) == ()


def test_a_clip_is_found_by_its_new_notes(connection: sqlite3.Connection) -> None:
    chosen = numbers(connection)[:1]
    do(connection, EditClips(chosen, SetNotes("zeppelin")))
    found = "SELECT rowid FROM clip_texts WHERE clip_texts MATCH 'notes: zeppelin'"
    assert [row[0] for row in connection.execute(found)] == list(chosen)


def test_what_was_taken_for_the_bin_is_not_brought_back(connection: sqlite3.Connection) -> None:
    first, second = numbers(connection)[:2]
    both = array("q", [first, second])
    do(connection, EditClips(both, Remove()))
    connection.execute("UPDATE clips SET binned_at = '' WHERE number = ?", (first,))
    assert do(connection, EditClips(both, Restore())) == (EditClips(array("q", [second]), Remove()),)
