"""Deleted clips go to the system's bin, file and sidecar, once; nothing else ever goes, and nothing is unlinked."""

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path

import pytest

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode
from desktop_app.fault_points import VARIABLE
from desktop_app.storage.clip_files import Moved, TakenForBin
from desktop_app.storage.library_bin import send_on
from desktop_app.storage.library_look import back_from_bin
from tests.small_library import SmallLibrary, small_library

ONE, TWO, THREE = "one.mp4", "two.mp4", "three.mp4"
LATER = datetime.now(UTC) + timedelta(hours=1)


@pytest.fixture
def library(tmp_path: Path) -> SmallLibrary:
    return small_library(tmp_path, ONE, TWO, THREE)


def in_the_bin() -> set[str]:
    """What lies in this run's bin: the library of the bin's own files looks where it is just once."""
    folder = Path(import_module("send2trash.plat_other").HOMETRASH, "files")
    return set(os.listdir(folder)) if folder.is_dir() else set()


pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into the bin of a Linux")


def test_what_was_removed_goes_and_the_rest_stays(tmp_path: Path) -> None:
    alone = (
        f"gone with {tmp_path.name}.mp4"  # all tests of a run share a bin, which would give a second one another name
    )
    library = small_library(tmp_path, alone, TWO, THREE)
    gone = library.numbers[0]
    library.remove(gone)
    assert send_on(library.places, CancelToken()).changes == ()  # it can still be undone
    library.store(TakenForBin(LATER))
    before = in_the_bin()
    library.store(*send_on(library.places, CancelToken()).changes)
    assert in_the_bin() - before == {alone, f"{alone}.json"}
    assert sorted(os.listdir(library.root / "2026-11")) == sorted([TWO, f"{TWO}.json", THREE, f"{THREE}.json"])
    with library.asked() as files:
        found = files.get(gone)
        assert found is not None
        assert found.binned
    assert send_on(library.places, CancelToken()).changes == ()


def test_what_can_still_be_undone_waits(library: SmallLibrary) -> None:
    library.remove(library.numbers[0])
    library.store(TakenForBin(datetime.now(UTC) - timedelta(seconds=10)))
    assert send_on(library.places, CancelToken()).removed_since is not None
    assert library.file(library.numbers[0]).exists()


@pytest.mark.parametrize("point", ["bin.before", "bin.between", "bin.after"])
def test_killed_on_the_way_it_ends_the_same(library: SmallLibrary, point: str) -> None:
    library.remove(library.numbers[0])
    library.store(TakenForBin(LATER))
    script = (
        "import sys; from pathlib import Path;"
        "from desktop_app.storage.library_bin import send_on;"
        "from desktop_app.storage.library_files import LibraryPlaces;"
        "from desktop_app.storage.library_folder import LibraryFolder;"
        "from desktop_app.domain.cancellation import CancelToken;"
        "send_on(LibraryPlaces(Path(sys.argv[1]), LibraryFolder(Path(sys.argv[2]))), CancelToken())"
    )
    places = [str(library.places.data_dir), str(library.root)]
    killed = subprocess.run([sys.executable, "-c", script, *places], env={**os.environ, VARIABLE: point}, check=False)
    assert killed.returncode == -9
    library.store(*send_on(library.places, CancelToken()).changes)
    assert sorted(os.listdir(library.root / "2026-11")) == sorted([TWO, f"{TWO}.json", THREE, f"{THREE}.json"])
    with library.asked() as files:
        assert files.on_their_way() == []


def test_a_bin_that_refuses_keeps_the_file_and_the_clip(library: SmallLibrary, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a drive without a bin does, by way of the very library that reaches for it."""
    import send2trash

    def refuse(path: Path) -> None:
        raise OSError(95, "no bin here", str(path))

    monkeypatch.setattr(send2trash, "send2trash", refuse)
    number = library.numbers[0]
    library.remove(number)
    library.store(TakenForBin(LATER))
    sent = send_on(library.places, CancelToken())
    assert sent.kept == (number,)
    assert sent.refusal is not None
    assert sent.refusal.code is ErrorCode.NO_BIN
    library.store(*sent.changes)
    assert library.file(number).exists()
    with library.asked() as files:
        assert [found.number for found in files.after(0)] == sorted(library.numbers)


def test_a_file_that_has_become_another_clips_own_stays(library: SmallLibrary) -> None:
    gone, other, _ = library.numbers
    library.remove(gone)
    library.store(TakenForBin(LATER))
    library.file(other).replace(library.file(gone))
    library.store(Moved(other, f"2026-11/{ONE}"))
    library.store(*send_on(library.places, CancelToken()).changes)
    assert library.file(other).exists()


def test_a_deleted_clip_is_not_back_because_another_has_its_file(library: SmallLibrary) -> None:
    gone, other, _ = library.numbers
    library.store(Moved(other, f"2026-11/{ONE}"))
    library.remove(gone)
    library.store(TakenForBin(LATER))
    library.store(*send_on(library.places, CancelToken()).changes)
    assert back_from_bin(library.places, CancelToken()).changes == ()


def test_while_the_drive_is_away_nothing_is_said_to_be_in_the_bin(library: SmallLibrary, tmp_path: Path) -> None:
    library.remove(library.numbers[0])
    library.store(TakenForBin(LATER))
    library.root.rename(tmp_path / "pulled out")
    assert send_on(library.places, CancelToken()).changes == ()


def test_what_is_put_back_out_of_the_bin_is_in_the_library_again(library: SmallLibrary, tmp_path: Path) -> None:
    number = library.numbers[0]
    file, content = library.file(number), library.file(number).read_bytes()
    library.remove(number)
    library.store(TakenForBin(LATER))
    library.store(*send_on(library.places, CancelToken()).changes)
    assert back_from_bin(library.places, CancelToken()).changes == ()
    file.write_bytes(content)
    library.store(*back_from_bin(library.places, CancelToken()).changes)
    with library.asked() as files:
        found = files.get(number)
        assert found is not None
        assert not found.removed
