"""Files of the library found again by what they hold."""

from hashlib import sha256
from pathlib import Path

import pytest

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, KnownError
from desktop_app.domain.library import ClipNumber
from desktop_app.storage.clip_files import ClipFile, Moved
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.storage.moved_files import follow


def a_clip(number: int, path: str, data: bytes) -> ClipFile:
    return ClipFile(ClipNumber(number), path, sha256(data).hexdigest(), len(data), True, False, False)


@pytest.fixture
def folder(tmp_path: Path) -> LibraryFolder:
    for path, data in {
        "trip/a.mp4": b"same",
        "trip/b.mp4": b"same",
        "trip/known.mp4": b"same",
        "trip/other.mp4": b"othr",
        "trip/deep/alone.mp4": b"alone",
        ".hidden/gone.mp4": b"hidden",
    }.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(data)
    return LibraryFolder(tmp_path)


def is_known(path: str) -> bool:
    return path == "trip/known.mp4"


def test_each_clip_gets_a_file_of_its_own_content_and_its_own_name_if_there_is_one(folder: LibraryFolder) -> None:
    missing = [
        a_clip(1, "2026-11/x.mp4", b"same"),
        a_clip(2, "2026-11/a.mp4", b"same"),
        a_clip(3, "2026-11/y.mp4", b"same"),
        a_clip(4, "2026-11/deep.mp4", b"alone"),
        a_clip(5, "2026-11/gone.mp4", b"hidden"),
        a_clip(6, "2026-11/never.mp4", b"nevr"),
    ]
    assert set(follow(missing, folder, is_known, CancelToken())) == {
        Moved(ClipNumber(2), "trip/a.mp4"),
        Moved(ClipNumber(1), "trip/b.mp4"),
        Moved(ClipNumber(4), "trip/deep/alone.mp4"),
    }


def test_it_is_broken_off_and_says_when_the_library_is_away(folder: LibraryFolder) -> None:
    missing, stopped = [a_clip(1, "x.mp4", b"same")], CancelToken()
    stopped.cancel()
    with pytest.raises(KnownError) as caught:
        follow(missing, folder, is_known, stopped)
    assert caught.value.error.code is ErrorCode.STOPPED
    with pytest.raises(KnownError) as caught:
        follow(missing, LibraryFolder(folder.root / "away"), is_known, CancelToken())
    assert caught.value.error.code is ErrorCode.FOLDER_UNAVAILABLE
