"""Names that are good everywhere, files that are never written over, and no way out of the folder."""

import errno
import os
import shutil
import unicodedata
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from itertools import islice
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import ErrorCode, KnownError
from desktop_app.domain.ids import JobId
from desktop_app.domain.job import Job, JobState, MediaKind, Output
from desktop_app.storage.disk import write_durably
from desktop_app.storage.file_names import LONGEST_NAME, clip_names, same_file, still_names
from desktop_app.storage.library_folder import KEPT_FREE, LibraryFolder
from tests.jobs import OUTPUT, a_job, a_request

any_text = st.text(st.characters(exclude_categories=()), max_size=200)


@pytest.fixture
def folder(tmp_path: Path) -> LibraryFolder:
    return LibraryFolder(tmp_path / "Videos" / "Stillwake")


def a_shot(prompt: str = "Neon street", number: str = "a1b2c3d4") -> Job:
    local = datetime(2026, 11, 22, 14, 3).astimezone()
    job_id = JobId(f"{number}-0000-4000-8000-000000000000")
    return replace(a_job(JobState.DOWNLOADING, request=a_request(prompt)), id=job_id, created_at=local.astimezone(UTC))


def refused(error: pytest.ExceptionInfo[KnownError]) -> ErrorCode:
    return error.value.error.code


# Names


def test_a_name_says_when_and_what(folder: LibraryFolder) -> None:
    assert folder.clip_path(a_shot("Neon street"), OUTPUT, 0) == "2026-11/22 14.03 Neon street a1b2.mp4"


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("the quick brown fox jumps over the lazy dog", "the quick brown fox jumps over"),
        ("a/b\\c: 'who?' <x>|*", "a b c 'who ' x"),
        ("line one\nline two\ttab", "line one line two tab"),
        ("\u202egnp.exe\u202c evil\u200b\ufeff", "gnp.exe evil"),
        ("Cafe\u0301 im Nebel", "Café im Nebel"),
        ("雨の中の電車", "雨の中の電車"),
        ("🚋 at night", "🚋 at night"),
        ("the end...", "the end"),
        ("???", ""),
        ("", ""),
    ],
)
def test_the_words_of_a_name(prompt: str, words: str) -> None:
    (path,) = islice(clip_names(a_shot(prompt), OUTPUT, 0), 1)
    middle = f" {words}" if words else ""
    assert path == f"2026-11/22 14.03{middle} a1b2.mp4"


def assert_good_everywhere(name: str) -> None:
    assert name == unicodedata.normalize("NFC", name)
    assert len(name.encode()) <= LONGEST_NAME
    assert not set(name) & set('<>:"/\\|?*')
    assert all(unicodedata.category(each) not in {"Cc", "Cf", "Cs", "Zl", "Zp"} for each in name)
    assert name == name.strip(" .")
    assert not PureWindowsPath(name).is_reserved()
    assert name.split(".")[0].strip().casefold() not in {"con", "nul", "aux", "prn", "com1", "com¹", "lpt9"}


@given(any_text, st.integers(0, 20), st.sampled_from(MediaKind), any_text)
def test_any_prompt_makes_a_good_name(prompt: str, index: int, kind: MediaKind, url: str) -> None:
    for path in islice(clip_names(a_shot(prompt), Output(kind, url), index), 4):
        month, name = path.split("/")
        assert month == "2026-11"
        assert name.startswith("22 14.03 ")
        assert_good_everywhere(name)


@given(
    any_text
    | st.sampled_from(["CON.holiday.png", "nul", "COM¹.jpg", "aux .x.png", "..png", ".hidden.png", "C:\\a\\b.png"])
)
def test_any_file_name_makes_a_good_still(source: str) -> None:
    for path in islice(still_names(source, "0f3a9c12" * 8, ".png"), 3):
        start, name = path.split("/")
        assert start == "Stills"
        assert_good_everywhere(name)


@given(any_text)
def test_no_two_candidates_are_the_same_file(prompt: str) -> None:
    names = [same_file(name) for name in islice(clip_names(a_shot(prompt), OUTPUT, 0), 6)]
    assert len(set(names)) == len(names)


def test_several_outputs_are_numbered(folder: LibraryFolder) -> None:
    still = Output(MediaKind.IMAGE, "https://media.runcomfy.net/b.WEBP?sig=1")
    named = [folder.clip_path(a_shot(), output, index) for index, output in enumerate((OUTPUT, OUTPUT, still))]
    assert [name.removeprefix("2026-11/22 14.03 Neon street") for name in named] == [
        " a1b2.mp4", " 2 a1b2.mp4", " 3 a1b2.webp",
    ]  # fmt: skip


# Never over another file


def test_a_name_is_given_once(folder: LibraryFolder) -> None:
    """Two shots of one minute, prompt and first digits; and the same shot fetched again, or found after a crash."""
    one, other = a_shot(number="a1b2c3d4"), a_shot(number="a1b2ffff")
    first = folder.clip_path(one, OUTPUT, 0)
    assert folder.clip_path(one, OUTPUT, 0) == first
    second = folder.clip_path(other, OUTPUT, 0)
    folder.part_of(first).rename(folder.resolve(first))
    third = folder.clip_path(one, OUTPUT, 0)
    folder.part_of(third).write_bytes(b"the first of the film")
    fourth = folder.clip_path(one, OUTPUT, 0)
    assert [path.split(" street ")[1] for path in (first, second, third, fourth)] == [
        "a1b2.mp4", "a1b2ffff.mp4", "a1b2c3d4.mp4", "a1b2c3d4 (2).mp4",
    ]  # fmt: skip


@pytest.mark.parametrize("there", ["22 14.03 NEON STREET A1B2.MP4", "22 14.03 neon street a1b2.mp4.json"])
def test_a_name_that_some_system_takes_for_another_is_taken(folder: LibraryFolder, there: str) -> None:
    month = folder.root / "2026-11"
    month.mkdir(parents=True)
    (month / there).write_text("the artist's")
    assert folder.clip_path(a_shot(), OUTPUT, 0).endswith(" a1b2c3d4.mp4")
    assert (month / there).read_text() == "the artist's"


def test_a_still_is_kept_once_and_never_written_over(folder: LibraryFolder) -> None:
    data, digest = b"pixels", sha256(b"pixels").hexdigest()
    path = folder.keep_still(data, digest, "harbour at dawn.HEIC", ".png")
    assert path == f"Stills/harbour at dawn {digest[:8]}.png"
    assert folder.keep_still(data, digest, "harbour at dawn.HEIC", ".png") == path
    folder.resolve(path).write_bytes(b"retouched by the artist")
    again = folder.keep_still(data, digest, "harbour at dawn.HEIC", ".png")
    assert folder.resolve(path).read_bytes() == b"retouched by the artist"
    assert folder.resolve(again).read_bytes() == data
    assert sorted(file.name for file in (folder.root / "Stills").iterdir()) == sorted(
        Path(kept).name for kept in (path, again)
    )


def test_a_write_that_fails_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "kept"
    path.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(KnownError) as caught:
        write_durably(path, b"new")
    assert refused(caught) is ErrorCode.DISK_FULL
    assert caught.value.error.data == {"folder": str(tmp_path), "needed": 3}
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


# Inside the folder


@pytest.mark.parametrize(
    "path", ["", "/etc/passwd", "../a", "a/../../b", "a\\..\\..\\b", "a\0b", "..", "out/a", "loop/a"]
)
def test_no_path_leads_out(folder: LibraryFolder, tmp_path: Path, path: str) -> None:
    folder.check()
    (folder.root / "out").symlink_to(tmp_path)
    (folder.root / "loop").symlink_to(folder.root / "loop")
    if path == "loop/a":
        assert folder.resolve(path).is_relative_to(folder.root)
        return
    with pytest.raises(KnownError) as caught:
        folder.resolve(path)
    assert refused(caught) is ErrorCode.FOLDER_UNAVAILABLE


def test_a_library_behind_a_link_is_a_library(tmp_path: Path) -> None:
    (tmp_path / "drive").mkdir()
    (tmp_path / "Stillwake").symlink_to(tmp_path / "drive")
    folder = LibraryFolder(tmp_path / "Stillwake")
    path = folder.clip_path(a_shot(), OUTPUT, 0)
    assert folder.resolve(path).parent.is_dir()
    assert folder.relative(folder.resolve(path)) == path


# The folder itself


def test_the_folder_is_made_on_first_use(folder: LibraryFolder) -> None:
    folder.check()
    assert folder.root.is_dir()


def test_a_file_in_its_place(folder: LibraryFolder) -> None:
    folder.root.parent.mkdir(parents=True)
    folder.root.touch()
    for attempt in (folder.check, lambda: folder.clip_path(a_shot(), OUTPUT, 0)):
        with pytest.raises(KnownError) as caught:
            attempt()
        assert refused(caught) is ErrorCode.FOLDER_UNAVAILABLE


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_only_be_read(folder: LibraryFolder) -> None:
    folder.check()
    folder.root.chmod(0o500)
    with pytest.raises(KnownError) as caught:
        folder.check()
    folder.root.chmod(0o700)
    assert refused(caught) is ErrorCode.FOLDER_UNAVAILABLE


def test_room_is_asked_for_before_a_download(folder: LibraryFolder) -> None:
    folder.check()
    folder.room(1)
    with pytest.raises(KnownError) as caught:
        folder.room(2**60)
    assert refused(caught) is ErrorCode.DISK_FULL
    missing = 2**60 + KEPT_FREE - shutil.disk_usage(folder.root).free
    data = caught.value.error.data
    assert data["folder"] == str(folder.root)
    assert abs(int(data["needed"]) - missing) < KEPT_FREE, "others write to this disk too"
