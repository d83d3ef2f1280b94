"""Clips copied out of the library: under names that any system takes, byte for byte, over nothing, and never half."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, KnownError
from desktop_app.storage.export_names import EXPORT_FIELDS, export_name, unknown_fields
from desktop_app.storage.file_names import LONGEST_NAME
from desktop_app.storage.library_export import Exported, export
from desktop_app.storage.library_rows import ClipRow
from tests.small_disk import small_disk
from tests.small_library import SmallLibrary, small_library

NAMES = ("neon street, rain.mp4", "harbour.mp4", "fog.webm")


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> SmallLibrary:
    return small_library(tmp_path_factory.mktemp("export"), *NAMES)


@pytest.fixture(scope="module")
def row(library: SmallLibrary) -> ClipRow:
    return library.row(library.numbers[0])


def exported(library: SmallLibrary, folder: Path, pattern: str, cancel: CancelToken | None = None) -> Exported:
    rows = library.places.rows(library.numbers)
    return export(rows, pattern, folder, library.places.folder, lambda _: None, cancel or CancelToken())


def test_every_clip_is_copied_byte_for_byte_under_its_name(library: SmallLibrary, tmp_path: Path) -> None:
    done = exported(library, tmp_path / "new" / "folder", "{number} {prompt} {size} {length}")
    assert [file.name for file in done.files] == [
        "1 neon street, rain 1920x1080 6s.mp4",
        "2 harbour 1920x1080 6s.mp4",
        "3 fog 1920x1080 6s.webm",
    ]
    for number, copy in zip(library.numbers, done.files, strict=True):
        assert copy.read_bytes() == library.file(number).read_bytes()
    assert len(os.listdir(tmp_path / "new" / "folder")) == len(NAMES)


def test_nothing_is_overwritten_not_even_by_one_another(library: SmallLibrary, tmp_path: Path) -> None:
    (tmp_path / "clip.mp4").write_bytes(b"mine")
    done = exported(library, tmp_path, "clip")
    assert (tmp_path / "clip.mp4").read_bytes() == b"mine"
    assert [file.name for file in done.files] == ["clip (2).mp4", "clip (3).mp4", "clip.webm"]


def test_one_that_is_missing_or_damaged_costs_the_others_nothing(tmp_path: Path) -> None:
    library = small_library(tmp_path, *NAMES)
    library.file(library.numbers[0]).unlink()
    library.file(library.numbers[1]).write_bytes(b"something else")
    done = exported(library, tmp_path / "out", "{name}")
    assert [error.code for _, error in done.trouble] == [ErrorCode.CLIP_GONE, ErrorCode.NOT_THE_CLIP]
    assert os.listdir(tmp_path / "out") == ["fog.webm"]


def test_stopped_what_is_copied_stays_and_nothing_is_half(library: SmallLibrary, tmp_path: Path) -> None:
    cancel, rows = CancelToken(), library.places.rows(library.numbers)
    done = export(rows, "{name}", tmp_path, library.places.folder, lambda _: cancel.cancel(), cancel)
    assert done.stopped
    assert os.listdir(tmp_path) == [NAMES[0]]


def test_a_full_drive_is_said_and_holds_no_half_file(library: SmallLibrary, tmp_path: Path) -> None:
    with small_disk(tmp_path / "drive", megabytes=1) as disk:
        disk.fill()
        with pytest.raises(KnownError, match=ErrorCode.DISK_FULL):
            exported(library, disk.root, "{name}")
        assert os.listdir(disk.root) == ["ballast"]


@given(
    pattern=st.text(max_size=60) | st.lists(st.sampled_from([f"{{{name}}}" for name in EXPORT_FIELDS])).map(" ".join)
)
def test_whatever_is_typed_becomes_a_name_for_every_system(row: ClipRow, pattern: str) -> None:
    name = export_name(pattern, row, 7, 120)
    assert name.endswith(".mp4")
    assert 0 < len(name.encode()) <= LONGEST_NAME
    assert not set(name) & set('<>:"/\\|?*\0')
    assert name.removesuffix(".mp4").strip(" .") == name.removesuffix(".mp4")


def test_what_is_no_field_is_told_and_stays(library: SmallLibrary) -> None:
    assert unknown_fields("{number} {take} {Prompt} {take}") == ("take",)
    assert export_name("{number} {take}", library.row(library.numbers[0]), 7, 120) == "007 {take}.mp4"
