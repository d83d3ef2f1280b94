"""Files, sidecars and list brought into step, whatever happened to them; and all of it said."""

import json
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from desktop_app.__main__ import main
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, KnownError
from desktop_app.domain.job import Clip, Job
from desktop_app.domain.library_check import CheckNote, CheckReport, Finding
from desktop_app.storage import sidecar
from desktop_app.storage.checked_alone import check_alone
from desktop_app.storage.clip_rows import index_clip
from desktop_app.storage.data_lock import DataLock
from desktop_app.storage.database import FILE_NAME, open_reader, open_writer
from desktop_app.storage.kept_clips import KeptClip, clips_below
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.words.library_check import note_words, report_words
from tests.benchmarks.make_library import make
from tests.house.logs import ExpectLog

COUNT = 8
F = Finding


@pytest.fixture(scope="module")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of some clips of different contents, and its list."""
    place = tmp_path_factory.mktemp("pristine")
    make(COUNT, place / "data", place / "library", seed=4)
    for number, clip in enumerate(sorted((place / "library").rglob("*.mp4"))):
        clip.unlink()  # films are shared between shots there: here each is one of its own
        clip.write_bytes(b"film" * (number + 1))
    with closing(open_writer(place / "data")) as connection:
        for kept in clips_below(connection, None, 100):
            file = place / "library" / kept.clip.path
            facts = (sha256(file.read_bytes()).hexdigest(), file.stat().st_size, kept.number)
            connection.execute("UPDATE clips SET sha256 = ?, byte_count = ? WHERE number = ?", facts)
        for kept in clips_below(connection, None, 100):
            sidecar.write(LibraryFolder(place / "library"), kept.job, kept.clip)
    return place


@pytest.fixture
def place(pristine: Path, tmp_path: Path) -> Path:
    shutil.copytree(pristine, tmp_path / "place")
    return tmp_path / "place"


def picture_field(_job: Job) -> str:
    return sidecar.PICTURE_FIELD


def checked(place: Path) -> CheckReport:
    report, mended = check_alone(place / "data", place / "library", picture_field, CancelToken())
    assert mended is None
    assert all(note_words(note) for note in report.notes)
    assert report_words(report)
    return report


def clips(place: Path) -> list[KeptClip]:
    with closing(open_reader(place / "data")) as connection:
        return clips_below(connection, None, 100)


def file_of(place: Path, kept: KeptClip) -> Path:
    return place / "library" / kept.clip.path


def sidecar_of(place: Path, kept: KeptClip) -> Path:
    return place / "library" / f"{kept.clip.path}.json"


def told(place: Path, kept: KeptClip) -> tuple[Job, Clip]:
    return sidecar.read(sidecar_of(place, kept), kept.clip.path)


def test_where_all_is_in_step_nothing_is_said_and_nothing_touched(place: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in (place / "library").rglob("*")}
    assert checked(place) == CheckReport(COUNT, ())
    assert {path: path.stat().st_mtime_ns for path in (place / "library").rglob("*")} == before


def test_a_clip_that_was_moved_is_followed_and_its_sidecar_follows_it(place: Path) -> None:
    moved, renamed, *_ = clips(place)
    trip = place / "library" / "my trip"
    trip.mkdir()
    file_of(place, moved).rename(trip / "other name.mp4")  # alone: its sidecar stays where it was
    for ending in ("", ".json"):
        file = Path(f"{file_of(place, renamed)}{ending}")
        file.rename(file.with_name(f"better.mp4{ending}"))
    better = f"{Path(renamed.clip.path).parent.as_posix()}/better.mp4"
    report = checked(place)
    assert sorted(report.notes, key=lambda note: (note.finding, note.path)) == sorted(
        [
            CheckNote(F.MOVED, "my trip/other name.mp4", moved.clip.path),
            CheckNote(F.MOVED, better, renamed.clip.path),
            CheckNote(F.SIDECAR_MISSING, "my trip/other name.mp4.json"),
            CheckNote(F.SIDECAR_ORPHANED, f"{moved.clip.path}.json"),
        ],
        key=lambda note: (note.finding, note.path),
    )
    now = {kept.number: kept.clip for kept in clips(place)}
    assert now[moved.number] == replace(moved.clip, path="my trip/other name.mp4")
    assert now[renamed.number] == replace(renamed.clip, path=better)
    assert checked(place).notes == ()


def test_a_clip_that_is_gone_is_marked_and_unmarked_when_it_is_back(place: Path, tmp_path: Path) -> None:
    gone, *_ = clips(place)
    file_of(place, gone).rename(tmp_path / "elsewhere.mp4")
    missing = CheckNote(F.MISSING, gone.clip.path)
    assert checked(place).notes == (missing,)
    assert [kept.number for kept in clips(place) if kept.missing] == [gone.number]
    assert checked(place).notes == (missing,)
    assert sidecar_of(place, gone).exists()
    (tmp_path / "elsewhere.mp4").rename(file_of(place, gone))
    assert checked(place).notes == (CheckNote(F.BACK, gone.clip.path),)
    assert not any(kept.missing for kept in clips(place))


def test_rows_that_are_gone_come_back_from_sidecars_even_of_a_clip_that_moved(place: Path) -> None:
    there, moved, nowhere, *_ = before = clips(place)
    _forget(place, there, moved, nowhere)
    new = file_of(place, moved).with_name("moved.mp4")
    file_of(place, moved).rename(new)
    file_of(place, nowhere).unlink()
    path = new.relative_to(place / "library").as_posix()
    assert set(checked(place).notes) == {
        CheckNote(F.BROUGHT_BACK, there.clip.path),
        CheckNote(F.BROUGHT_BACK, path, moved.clip.path),
        CheckNote(F.ALONE, f"{nowhere.clip.path}.json"),
    }
    now = {kept.clip.id: (kept.job, kept.clip) for kept in clips(place)}
    assert now[there.clip.id] == (there.job, there.clip)
    assert now[moved.clip.id] == (moved.job, replace(moved.clip, path=path))
    assert len(now) == len(before) - 1
    assert [note.finding for note in checked(place).notes] == [F.ALONE]


def _forget(place: Path, *kept: KeptClip) -> None:
    with closing(open_writer(place / "data")) as connection:
        for each in kept:
            connection.execute("DELETE FROM clips WHERE number = ?", (each.number,))
            index_clip(connection, each.number)


@pytest.mark.parametrize(
    ("harm", "finding"),
    [
        (Path.unlink, F.SIDECAR_MISSING),
        (lambda path: path.write_bytes(b"{"), F.SIDECAR_UNREADABLE),
        (lambda path: path.write_text(json.dumps({**json.loads(path.read_text()), "rating": 5})), F.SIDECAR_DIFFERENT),
    ],
)
def test_a_sidecar_that_was_harmed_is_written_anew_from_the_list(
    place: Path, harm: Callable[[Path], object], finding: Finding
) -> None:
    first, *_ = clips(place)
    harm(sidecar_of(place, first))
    assert checked(place).notes == (CheckNote(finding, f"{first.clip.path}.json"),)
    assert told(place, first) == (first.job, first.clip)
    assert checked(place).notes == ()


def test_what_only_the_artist_can_set_right_is_said_and_left_alone(place: Path) -> None:
    first, *_ = clips(place)
    file_of(place, first).write_bytes(b"another length")
    stray = place / "library" / "stray.mp4"
    stray.write_bytes(b"stray")
    stray.with_name("stray.mp4.json").write_bytes(b"{}")
    (place / "library" / "shopping.json").write_bytes(b"[]")
    report = checked(place)
    assert set(report.notes) == {CheckNote(F.CHANGED, first.clip.path), CheckNote(F.UNKNOWN, "stray.mp4")}
    assert report.unmended == 2
    assert (place / "library" / "shopping.json").exists()
    assert stray.with_name("stray.mp4.json").exists()


def test_a_library_that_is_away_is_no_library_of_missing_clips(place: Path) -> None:
    (place / "library").rename(place / "away")
    with pytest.raises(KnownError) as caught:
        checked(place)
    assert caught.value.error.code is ErrorCode.FOLDER_UNAVAILABLE
    assert not any(kept.missing for kept in clips(place))


def test_the_command_says_it_all_and_its_exit_code_tells_what_is_left(
    place: Path, capsys: pytest.CaptureFixture[str], expected_log: ExpectLog
) -> None:
    first, *_ = before = clips(place)
    arguments = ["check", "--data-dir", str(place / "data"), "--library-dir", str(place / "library")]
    sidecar_of(place, first).unlink()
    assert main(arguments) == 0
    assert "was missing: written from the list" in capsys.readouterr().out
    file_of(place, first).unlink()
    assert main([*arguments, "--json"]) == 65
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert lines[0] == {"found": "missing", "file": str(file_of(place, first)), "was": None, "mended": False}
    assert lines[-1] == {"clips": COUNT, "found": 1, "left": 1}
    expected_log("the job list was made new|not rebuilt")
    for file in (place / "data").glob(f"{FILE_NAME}*"):
        file.unlink()
    assert main(arguments) == 65  # the sidecar of the clip that is gone
    assert "Your list of shots was not there" in capsys.readouterr().err
    assert {kept.clip.id for kept in clips(place)} == {kept.clip.id for kept in before[1:]}
    lock = DataLock(place / "data")
    lock.acquire()
    try:
        assert main(arguments) == 75
    finally:
        lock.release()
