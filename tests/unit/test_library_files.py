"""A clip's file renamed, found again, brought back: file, sidecar and row stay together, and nothing is overwritten."""

import os
from pathlib import Path

import pytest

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, KnownError
from desktop_app.storage.library_files import name_given, relink, rename
from desktop_app.storage.library_look import follow_missing, look
from tests.small_library import SmallLibrary, small_library

NEON, HARBOUR = "22 14.03 neon street a1b2.mp4", "22 14.04 harbour c3d4.mp4"


@pytest.fixture
def library(tmp_path: Path) -> SmallLibrary:
    return small_library(tmp_path, NEON, HARBOUR)


def refusal(code: ErrorCode) -> "pytest.RaisesExc[KnownError]":
    return pytest.raises(KnownError, match=f"^{code}")


def test_file_sidecar_and_row_are_renamed_together(library: SmallLibrary) -> None:
    number, content = library.numbers[0], library.file(library.numbers[0]).read_bytes()
    library.store(rename(library.places, number, "  Neon: final?.MP4 "))
    assert library.row(number).clip.path == "2026-11/Neon final.mp4"
    assert library.file(number).read_bytes() == content
    assert library.sidecar(number).exists()
    assert sorted(os.listdir(library.root / "2026-11")) == sorted(
        [HARBOUR, f"{HARBOUR}.json", "Neon final.mp4", "Neon final.mp4.json"]
    )


@pytest.mark.parametrize("taken", [HARBOUR, HARBOUR.upper(), "part", "sidecar"])
def test_a_name_that_is_taken_is_refused_whatever_its_case(library: SmallLibrary, taken: str) -> None:
    folder, before = library.root / "2026-11", library.file(library.numbers[0])
    if taken == "part":
        (folder / "part.mp4.part").touch()
    elif taken == "sidecar":
        (folder / "Sidecar.mp4.json").touch()
    names = sorted(os.listdir(folder))
    with refusal(ErrorCode.NAME_TAKEN):
        rename(library.places, library.numbers[0], taken)
    assert before.exists()
    assert sorted(os.listdir(folder)) == names


def test_only_the_case_may_change(library: SmallLibrary) -> None:
    library.store(rename(library.places, library.numbers[1], HARBOUR.replace("harbour", "Harbour")))
    assert library.file(library.numbers[1]).name == HARBOUR.replace("harbour", "Harbour")
    assert library.file(library.numbers[1]).exists()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("a/b\\c:d", "a b c d.mp4"),
        ("NUL", "_NUL.mp4"),
        ("..", ""),
        ("  ", ""),
        ("take 2.", "take 2.mp4"),
        ("雨の電車", "雨の電車.mp4"),
        ("film.mp4", "film.mp4"),
        ("x" * 400, "x" * 116 + ".mp4"),
    ],
)
def test_what_an_artist_types_becomes_a_name_for_every_system(text: str, name: str) -> None:
    assert name_given(text, ".mp4") == name


def test_a_rename_cut_short_between_disk_and_database_is_followed(library: SmallLibrary) -> None:
    number = library.numbers[0]
    rename(library.places, number, "neon, at last")  # and the row was never written
    seen = look(library.places, 0, CancelToken())
    library.store(*seen.changes)
    assert library.row(number).missing
    library.store(*follow_missing(library.places, CancelToken()).changes)
    row = library.row(number)
    assert (row.clip.path, row.missing) == ("2026-11/neon, at last.mp4", False)


def test_what_was_moved_away_is_marked_and_found_again_when_back(library: SmallLibrary, tmp_path: Path) -> None:
    number = library.numbers[0]
    file, aside = library.file(number), tmp_path / "aside.mp4"
    file.rename(aside)
    library.store(*look(library.places, 0, CancelToken()).changes)
    assert [library.row(number).missing for number in library.numbers] == [True, False]
    aside.rename(file)
    library.store(*look(library.places, 0, CancelToken()).changes)
    assert not library.row(number).missing


def test_a_library_that_is_away_is_not_taken_for_lost_files(library: SmallLibrary, tmp_path: Path) -> None:
    library.root.rename(tmp_path / "pulled out")
    assert look(library.places, 0, CancelToken()).away
    library.root.mkdir()  # an empty folder where a drive was
    seen = look(library.places, 0, CancelToken())
    assert seen.away
    assert not seen.changes


def test_a_missing_file_is_linked_by_hand_if_it_is_the_same(library: SmallLibrary, tmp_path: Path) -> None:
    number = library.numbers[0]
    file, aside, other = library.file(number), tmp_path / "aside.mp4", tmp_path / "other.mp4"
    other.write_bytes(file.read_bytes()[:-1] + b"!")
    file.rename(aside)
    with refusal(ErrorCode.NOT_THE_CLIP):
        relink(library.places, number, other, CancelToken())
    library.store(relink(library.places, number, aside, CancelToken()))
    assert file.read_bytes() == aside.read_bytes()
    assert library.file(number) == file
    assert not list(library.root.rglob("*.part"))


def test_a_file_within_the_library_is_linked_where_it_lies(library: SmallLibrary) -> None:
    number = library.numbers[0]
    elsewhere = library.root / "best of" / "neon.mp4"
    elsewhere.parent.mkdir()
    library.file(number).rename(elsewhere)
    library.store(relink(library.places, number, elsewhere, CancelToken()))
    assert library.file(number) == elsewhere


def test_a_copy_is_never_put_in_place_of_something_else(library: SmallLibrary, tmp_path: Path) -> None:
    number = library.numbers[0]
    file, aside = library.file(number), tmp_path / "aside.mp4"
    file.rename(aside)
    file.write_bytes(b"somebody else's")
    library.store(relink(library.places, number, aside, CancelToken()))
    assert file.read_bytes() == b"somebody else's"
    assert library.file(number).name == f"{file.stem} (2).mp4"
    assert library.file(number).read_bytes() == aside.read_bytes()
