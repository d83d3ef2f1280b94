"""A disk that is full, read-only or gone: work waits, says for what, and goes on by itself. Half a clip is never shown
as a whole one.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import ErrorCode
from desktop_app.domain.framing import Size
from desktop_app.domain.job import JobState, SubmissionEnding, WaitingFor
from desktop_app.domain.notice import NoticeCode
from desktop_app.practice.script import HOLD, QUICK, Call, Fault, FaultKind, Script
from desktop_app.runtime import book
from desktop_app.runtime.pictures import Pictures, PosterOf
from desktop_app.runtime.store_thread import ANSWER_ROOM
from desktop_app.storage.library_folder import KEPT_FREE, LibraryFolder
from desktop_app.words.notices import notice_words
from tests.engine_house import WAIT_MS, House, Place, house
from tests.network_house import Asker, seen
from tests.practice_service import practice
from tests.small_disk import MEGABYTE, SmallDisk, small_disk

S = JobState


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with practice(tmp_path / "service") as service:
        yield Place(tmp_path / "data", tmp_path / "library", service)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk(tmp_path / "disk", 96) as mounted:
        yield mounted


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(book, "WRITE_AGAIN_MS", 50)


class Refusals(QObject):
    """Counts how often the store could not write."""

    def __init__(self, running: House) -> None:
        super().__init__()
        self.count = 0
        running.room.store.refused.connect(self._refused)

    @Slot(object, object)
    def _refused(self, _change: object, _error: object) -> None:
        self.count += 1


def waits_for_disk(running: House, job_id: str) -> str:
    """Once it does: all that a person reads of it."""
    running.qtbot.waitUntil(lambda: running.job(job_id).waiting_for is WaitingFor.DISK, timeout=WAIT_MS)
    job = running.job(job_id)
    assert job.state is S.DOWNLOADING
    return seen(running.ear.jobs[job_id])


def whole(running: House) -> None:
    """The clip is there once, whole, with nothing left beside it."""
    (clip,) = running.ear.clips
    assert (running.place.library_dir / clip.path).stat().st_size == clip.byte_count
    assert not list(running.place.library_dir.rglob("*.part*"))
    assert running.place.service.ledger.accepted == 1


def test_a_full_library_says_where_and_how_much_and_goes_on(place: Place, qtbot: QtBot, disk: SmallDisk) -> None:
    place = replace(place, library_dir=disk.root / "clips")
    disk.fill(leave=64 * 1024)
    with house(place, qtbot) as running:
        job_id = running.add()
        said = waits_for_disk(running, job_id)
        assert not list(disk.root.rglob("*.mp4"))
        error = running.job(job_id).error
        assert error is not None
        assert error.code is ErrorCode.DISK_FULL
        assert int(error.data["needed"]) > 64 * 1024
        assert said.count(str(disk.root)) == 2, "in its line, and in what is said of it"
        assert said.count("kB") + said.count("MB") == 2
        disk.clear()
        running.until(job_id, S.DONE)
        whole(running)


def test_a_clip_whose_length_is_told_is_not_begun_without_room_to_spare(
    place: Place, qtbot: QtBot, disk: SmallDisk
) -> None:
    place = replace(place, library_dir=disk.root / "clips")
    disk.fill(leave=KEPT_FREE - MEGABYTE)
    with house(place, qtbot) as running:
        job_id = running.add()
        said = waits_for_disk(running, job_id)
        assert str(disk.root) in said
        error = running.job(job_id).error
        assert error is not None
        assert MEGABYTE < int(error.data["needed"]) < 2 * MEGABYTE, "what is missing, not what the disk has"
        (part,) = disk.root.rglob("*.part")
        assert part.read_text().startswith(job_id), "nothing of it was written"
        disk.clear()
        running.until(job_id, S.DONE)
        whole(running)


def test_a_disk_that_fills_while_a_clip_is_coming(place: Place, qtbot: QtBot, disk: SmallDisk) -> None:
    """No length is told beforehand, so it is noticed in the middle of the file."""
    place = replace(place, library_dir=disk.root / "clips")
    place.service.script = QUICK.with_faults(Fault(Call.MEDIA, FaultKind.SLOW_ANSWER, bytes_per_second=200_000))
    with house(place, qtbot) as running:
        job_id = running.add()
        qtbot.waitUntil(
            lambda: any(part.stat().st_size > 70_000 for part in disk.root.rglob("*.part")), timeout=WAIT_MS
        )
        disk.fill()
        waits_for_disk(running, job_id)
        assert not list(disk.root.rglob("*.mp4")), "half a clip under its final name"
        place.service.script = QUICK
        disk.clear()
        running.until(job_id, S.DONE)
        whole(running)


def test_a_library_that_becomes_read_only(place: Place, qtbot: QtBot, disk: SmallDisk) -> None:
    place = replace(place, library_dir=disk.root / "clips")
    place.service.script = Script(queue_seconds=0.2, quick=True)
    with house(place, qtbot) as running:
        job_id = running.add()
        running.until(job_id, S.RUNNING)
        disk.lock(locked=True)
        said = waits_for_disk(running, job_id)
        assert str(disk.root) in said
        disk.lock(locked=False)
        Asker(running).hurry()
        running.until(job_id, S.DONE)
        whole(running)


@pytest.mark.parametrize("instead", ["nothing", "a file"])
def test_a_library_that_is_pulled_out(place: Place, qtbot: QtBot, tmp_path: Path, instead: str) -> None:
    place.service.script = Script(queue_seconds=HOLD, quick=True)
    with house(place, qtbot) as running:
        first = running.add()
        place.service.script = QUICK
        running.until(first, S.DONE)
        job_id = running.add()
        place.library_dir.rename(tmp_path / "elsewhere")
        if instead == "a file":
            place.library_dir.touch()
        said = waits_for_disk(running, job_id)
        assert str(place.library_dir) in said
        assert not place.library_dir.is_dir(), "a new library where another was is no library"
        place.library_dir.unlink(missing_ok=True)
        (tmp_path / "elsewhere").rename(place.library_dir)
        Asker(running).hurry()
        running.until(job_id, S.DONE)
        assert len(list(place.library_dir.rglob("*.mp4"))) == 2


def test_a_row_that_cannot_be_written_sends_nothing(place: Place, qtbot: QtBot, disk: SmallDisk) -> None:
    place = replace(place, data_dir=disk.root / "data")
    with house(place, qtbot, paused=True) as running:
        job_id = running.add()
        asker, refusals = Asker(running), Refusals(running)
        disk.fill()
        asker.pausing.emit(False)
        (notice,) = running.until_noticed(NoticeCode.TROUBLE)
        assert str(place.data_dir) in notice_words(notice).whole
        qtbot.waitUntil(lambda: refusals.count >= 5, timeout=WAIT_MS)
        assert running.job(job_id).state is S.QUEUED
        assert place.service.arrivals().get(Call.SUBMIT, 0) == 0
        assert len(running.ear.noticed(NoticeCode.TROUBLE)) == 1, "said once, however often it is tried"
        disk.clear()
        running.until(job_id, S.DONE)
        whole(running)


def test_nothing_is_paid_for_whose_answer_could_not_be_written(place: Place, qtbot: QtBot, disk: SmallDisk) -> None:
    """There is room for the row that it is being sent, and none to spare."""
    place = replace(place, data_dir=disk.root / "data")
    with house(place, qtbot, paused=True) as running:
        job_id = running.add()
        disk.fill(leave=ANSWER_ROOM - MEGABYTE)
        asker = Asker(running)
        asker.pausing.emit(False)
        running.until(job_id, S.UPLOADING)
        qtbot.waitUntil(lambda: bool(running.ear.noticed(NoticeCode.TROUBLE)), timeout=WAIT_MS)
        assert place.submissions(running.job(job_id)) == []
        assert place.service.arrivals().get(Call.SUBMIT, 0) == 0
        disk.clear()
        running.until(job_id, S.DONE)
        assert [row.ending for row in place.submissions(running.job(job_id))] == [SubmissionEnding.ACCEPTED]


def test_a_commit_that_fails_after_the_download_is_made_good(place: Place, qtbot: QtBot, disk: SmallDisk) -> None:
    place = replace(place, data_dir=disk.root / "data")
    place.service.script = Script(queue_seconds=HOLD, quick=True)
    with house(place, qtbot) as running:
        job_id = running.add()
        running.until(job_id, S.RUNNING)
        disk.fill()
        place.service.script = QUICK
        qtbot.waitUntil(lambda: bool(running.ear.noticed(NoticeCode.TROUBLE)), timeout=WAIT_MS)
        assert place.stored()[0].state in {S.RUNNING, S.DOWNLOADING}
        disk.clear()
        running.until(job_id, S.DONE)
        whole(running)
    assert [job.state for job in place.stored()] == [S.DONE]


def test_a_full_disk_keeps_no_poster_from_being_seen(place: Place, qtbot: QtBot, disk: SmallDisk) -> None:
    with house(place, qtbot) as running:
        running.until(running.add(), S.DONE)
        (clip,) = running.ear.clips
    disk.fill()
    pictures = Pictures(LibraryFolder(place.library_dir), disk.root)
    wanted = PosterOf(clip.id, clip.path)
    with qtbot.waitSignal(pictures.ready, timeout=WAIT_MS):
        assert pictures.picture(wanted) is None
    assert pictures.picture(wanted) is not None
    left = [path for path in (disk.root / "thumbnails").rglob("*") if path.is_file()]
    assert not left, "neither a half picture nor the rest of one"
    pictures.shutdown()


def test_posters_come_back_with_their_library(
    place: Place, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.runtime.pictures.AGAIN_SECONDS", 0.0)
    with house(place, qtbot) as running:
        running.until(running.add(), S.DONE)
        (clip,) = running.ear.clips
    pictures, wanted = Pictures(LibraryFolder(place.library_dir), tmp_path), PosterOf(clip.id, clip.path)
    place.library_dir.rename(tmp_path / "elsewhere")
    with qtbot.waitSignal(pictures.ready, timeout=WAIT_MS) as told:
        pictures.picture(wanted)
    assert told.args == [wanted.key, None]
    (tmp_path / "elsewhere").rename(place.library_dir)
    with qtbot.waitSignal(pictures.ready, timeout=WAIT_MS) as told:
        pictures.picture(wanted)
    assert told.args is not None
    assert Size(told.args[1].width(), told.args[1].height()).width > 0
    pictures.shutdown()
