"""The library folder moves, to the same drive or another, whole: whatever happens on the way, and whenever."""

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.composing import Source, SourceKind
from desktop_app.domain.errors import ErrorCode, KnownError
from desktop_app.fault_points import VARIABLE
from desktop_app.storage import settings as settings_file
from desktop_app.storage.library_move import carry_out, intend, plan
from desktop_app.storage.library_place import Move, intended, library_now
from desktop_app.storage.settings import Composition, Settings
from tests.small_disk import SmallDisk, small_disk

FILES = {"2026-11/a b.mp4": b"a" * 300_000, "2026-11/a b.mp4.json": b"{}", "Stills/雨.png": b"p" * 70_000}


class Home:
    """A library and the settings that say where it is."""

    def __init__(self, folder: Path) -> None:
        self.data_dir, self.library = folder / "data", folder / "Stillwake"
        for path, content in FILES.items():
            file = self.library / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        still = Source(SourceKind.FILE, str(self.library / "Stills/雨.png"))
        settings = Settings(library_dir=str(self.library), composition=Composition(source=still))
        settings_file.save(self.data_dir / settings_file.FILE_NAME, settings)

    @property
    def settings(self) -> Settings:
        return settings_file.load(self.data_dir / settings_file.FILE_NAME)

    def is_whole(self, library: Path) -> bool:
        return all((library / path).is_file() and (library / path).read_bytes() == FILES[path] for path in FILES)

    def go_on(self) -> None:
        """As the next start does."""
        move = intended(self.data_dir)
        if move is not None:
            carry_out(self.data_dir, move, lambda _: None, CancelToken())


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk(tmp_path / "drive", megabytes=4) as made:
        yield made


def test_on_the_same_drive_it_is_renamed(home: Home, tmp_path: Path) -> None:
    planned = plan(home.library, tmp_path / "Films", CancelToken())
    assert planned.same_drive
    assert planned.fits
    assert (planned.files, planned.byte_count) == (len(FILES), sum(map(len, FILES.values())))
    intend(home.data_dir, planned.move)
    home.go_on()
    assert home.is_whole(tmp_path / "Films")
    assert not home.library.exists()
    assert library_now(home.data_dir, home.settings) == tmp_path / "Films"
    assert home.settings.composition.source == Source(SourceKind.FILE, str(tmp_path / "Films" / "Stills/雨.png"))
    assert intended(home.data_dir) is None


def test_a_folder_with_something_in_it_gets_the_library_as_a_folder_of_its_own(home: Home, tmp_path: Path) -> None:
    (tmp_path / "Films").mkdir()
    (tmp_path / "Films" / "holiday.mp4").touch()
    assert plan(home.library, tmp_path / "Films", CancelToken()).move.target == tmp_path / "Films" / "Stillwake"


@pytest.mark.parametrize("where", ["", "2026-11", "new", ".."])
def test_into_itself_or_over_itself_it_never_goes(home: Home, where: str) -> None:
    with pytest.raises(KnownError, match=ErrorCode.FOLDER_UNSUITABLE):
        plan(home.library, home.library / where, CancelToken())


def test_to_another_drive_it_is_copied_and_only_then_taken_away(home: Home, disk: SmallDisk) -> None:
    planned = plan(home.library, disk.root / "Films", CancelToken())
    assert not planned.same_drive
    reported: list[int] = []
    (home.library / "2026-11" / "a b.mp4").chmod(0o600)
    move = Move(home.library, disk.root / "Films")
    carry_out(home.data_dir, move, reported.append, CancelToken())
    assert sum(reported) == planned.byte_count
    assert home.is_whole(disk.root / "Films")
    assert not home.library.exists()


def test_what_came_to_the_old_place_meanwhile_stays(home: Home, disk: SmallDisk) -> None:
    target = disk.root / "Films"

    def report(_: int) -> None:
        (home.library / "a letter.txt").write_text("not of the library", encoding="utf-8")

    carry_out(home.data_dir, Move(home.library, target), report, CancelToken())
    assert os.listdir(home.library) == ["a letter.txt"]
    assert home.is_whole(target)


def test_a_drive_that_is_too_small_is_said_before_and_survived(home: Home, disk: SmallDisk) -> None:
    disk.fill(leave=200_000)
    assert not plan(home.library, disk.root / "Films", CancelToken()).fits
    intend(home.data_dir, Move(home.library, disk.root / "Films"))
    with pytest.raises(KnownError, match=ErrorCode.DISK_FULL):
        home.go_on()
    assert home.is_whole(home.library)
    assert library_now(home.data_dir, home.settings) == home.library
    assert os.listdir(disk.root) == ["ballast"]
    assert intended(home.data_dir) is None


def test_stopped_half_way_it_stays_where_it_was(home: Home, disk: SmallDisk) -> None:
    cancel = CancelToken()
    with pytest.raises(KnownError, match=ErrorCode.STOPPED):
        carry_out(home.data_dir, Move(home.library, disk.root / "Films"), lambda _: cancel.cancel(), cancel)
    assert home.is_whole(home.library)
    assert os.listdir(disk.root) == []


SCRIPT = (
    "import sys; from pathlib import Path;"
    "from desktop_app.domain.cancellation import CancelToken;"
    "from desktop_app.storage.library_move import carry_out, intend;"
    "from desktop_app.storage.library_place import Move;"
    "data, move = Path(sys.argv[1]), Move(Path(sys.argv[2]), Path(sys.argv[3]));"
    "intend(data, move); carry_out(data, move, lambda _: None, CancelToken())"
)


@pytest.mark.parametrize(
    ("point", "there"),
    [("move.copied", False), ("move.named", False), ("move.there", True), ("move.pointed", True)],
)
def test_killed_at_any_point_one_whole_library_is_found_and_the_next_start_goes_on(
    home: Home, disk: SmallDisk, point: str, there: bool
) -> None:
    target = disk.root / "Films"
    command = [sys.executable, "-c", SCRIPT, str(home.data_dir), str(home.library), str(target)]
    assert subprocess.run(command, env={**os.environ, VARIABLE: point}, check=False).returncode == -9
    found = library_now(home.data_dir, home.settings)
    assert found == (target if there else home.library)
    assert home.is_whole(found)
    home.go_on()
    assert home.is_whole(target)
    assert not home.library.exists()
    assert library_now(home.data_dir, home.settings) == target


def test_a_folder_that_would_be_taken_for_our_copies_is_left_alone(home: Home, tmp_path: Path) -> None:
    letter = tmp_path / "Films.moving" / "a letter.txt"
    letter.parent.mkdir()
    letter.touch()
    with pytest.raises(KnownError, match=ErrorCode.FOLDER_UNSUITABLE):
        plan(home.library, tmp_path / "Films", CancelToken())


def test_a_link_to_a_folder_goes_with_the_library(home: Home, disk: SmallDisk, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "c.mp4").touch()
    (home.library / "2026-10").symlink_to(tmp_path / "elsewhere")
    carry_out(home.data_dir, Move(home.library, disk.root / "Films"), lambda _: None, CancelToken())
    assert (disk.root / "Films" / "2026-10" / "c.mp4").is_file()
    assert not home.library.exists()


def test_a_new_name_that_cant_be_synced_is_its_name_all_the_same(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync, refused = os.fsync, list[int]()

    def refuse_once(handle: int) -> None:
        if not refused:
            refused.append(handle)
            raise OSError(errno.EINVAL, "this disk doesn't")
        sync(handle)

    monkeypatch.setattr(os, "fsync", refuse_once)
    carry_out(home.data_dir, Move(home.library, tmp_path / "Films"), lambda _: None, CancelToken())
    assert refused
    assert home.settings.library_dir == str(tmp_path / "Films")


def test_killed_right_after_the_folder_was_renamed_it_is_found(home: Home, tmp_path: Path) -> None:
    target = tmp_path / "Films"
    command = [sys.executable, "-c", SCRIPT, str(home.data_dir), str(home.library), str(target)]
    assert subprocess.run(command, env={**os.environ, VARIABLE: "move.there"}, check=False).returncode == -9
    assert home.settings.library_dir == str(home.library)
    assert library_now(home.data_dir, home.settings) == target
    assert home.is_whole(target)
    home.go_on()
    assert home.settings.library_dir == str(target)
