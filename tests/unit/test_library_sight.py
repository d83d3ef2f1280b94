"""The kept sight of the library: for which start it is good, and for which it isn't."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.storage.library_sight import DATABASE, FILE_NAME, LibrarySight, keep_sight, take_sight

TRUTH = ("0.1.0", "/films", "dark")
SIGHT = LibrarySight(
    width=3,
    height=2,
    ratio=2.0,
    pixels=bytes(range(24)),
    seen_on="2026-11-22",
    heads=(("2026-11-21", 1, 2, 30, 4),),
    numbers=(9, 8, 7),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / DATABASE).write_bytes(b"a database")
    keep_sight(tmp_path, SIGHT, TRUTH)
    return tmp_path


def test_it_comes_back_as_it_was_and_only_once(folder: Path) -> None:
    assert take_sight(folder, TRUTH) == SIGHT
    assert take_sight(folder, TRUTH) is None
    assert not (folder / FILE_NAME).exists()


def test_a_large_screen_of_small_clips_has_room(folder: Path) -> None:
    many = replace(SIGHT, numbers=tuple(range(1_838_444_851_200_000_000, 1_838_444_851_200_002_000)))
    keep_sight(folder, many, TRUTH)
    assert take_sight(folder, TRUTH) == many


def test_it_is_gone_once_something_it_was_true_for_is_another(folder: Path) -> None:
    assert take_sight(folder, ("0.1.0", "/other films", "dark")) is None
    assert not (folder / FILE_NAME).exists()


def _write_on(folder: Path) -> None:
    (folder / DATABASE).write_bytes(b"a database, and more")


def _touch(folder: Path) -> None:
    os.utime(folder / DATABASE, ns=(1, 1))


def _leave_a_journal(folder: Path) -> None:
    (folder / f"{DATABASE}-wal").write_bytes(b"a change")


def _lose(folder: Path) -> None:
    (folder / DATABASE).unlink()


@pytest.mark.parametrize("change", [_write_on, _touch, _leave_a_journal, _lose])
def test_it_is_not_used_with_another_database(folder: Path, change: Callable[[Path], None]) -> None:
    change(folder)
    assert take_sight(folder, TRUTH) is None
    assert not (folder / FILE_NAME).exists()


def test_an_empty_journal_says_nothing(folder: Path) -> None:
    (folder / f"{DATABASE}-wal").touch()
    assert take_sight(folder, TRUTH) == SIGHT


@pytest.mark.parametrize("kept", [b"", b"\n", b"[]\n", b"{}\n", b"\xff\xfe\x00\n" * 9, b"{" * 30_000])
def test_a_damaged_file_is_ignored(folder: Path, kept: bytes) -> None:
    (folder / FILE_NAME).write_bytes(kept)
    assert take_sight(folder, TRUTH) is None


@pytest.mark.parametrize("cut", [1, 10, 24, 25, 60])
def test_a_file_cut_short_is_ignored(folder: Path, cut: int) -> None:
    path = folder / FILE_NAME
    path.write_bytes(path.read_bytes()[:-cut])
    assert take_sight(folder, TRUTH) is None


def test_a_picture_of_no_size_is_ignored(folder: Path) -> None:
    keep_sight(folder, replace(SIGHT, width=0, pixels=b""), TRUTH)
    assert take_sight(folder, TRUTH) is None


def test_a_place_that_cannot_be_written_costs_nothing_but_the_picture(tmp_path: Path) -> None:
    keep_sight(tmp_path / "not there", SIGHT, TRUTH)
    assert take_sight(tmp_path / "not there", TRUTH) is None
    (tmp_path / FILE_NAME).mkdir()  # nor can that be taken away
    keep_sight(tmp_path, SIGHT, TRUTH)
    assert take_sight(tmp_path, TRUTH) is None
