"""Sidecars follow the database, and bring all of it back when it is lost."""

import random
from array import array
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.clip_edits import (
    AddTag,
    ClipEdit,
    Collect,
    SetFavourite,
    SetNotes,
    SetRating,
    SetRejected,
)
from desktop_app.domain.errors import ErrorCode, KnownError
from desktop_app.domain.framing import Framing, FramingMode
from desktop_app.domain.ids import ClipId, JobId
from desktop_app.domain.job import Clip, Job, JobState, MediaKind, Output, RemoteStatus
from desktop_app.domain.request import KeptPicture, Original
from desktop_app.storage import sidecar
from desktop_app.storage.clip_edits import EditClips, apply
from desktop_app.storage.database import FILE_NAME, open_reader, open_writer
from desktop_app.storage.job_store import JobChange, JobStore
from desktop_app.storage.kept_clips import due_clips
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.storage.recovery import open_mended
from desktop_app.storage.sidecars_due import settle
from desktop_app.storage.sidecars_kept import Kept, keep_some
from desktop_app.storage.transactions import transaction
from tests.house.logs import ExpectLog
from tests.jobs import LINK, NOW, a_job, a_request

COUNT = 1000


def picture_field(_job: Job) -> str:
    return "image_url"


def a_shot(number: int, chance: random.Random) -> tuple[Job, Clip]:
    """One of each kind of everything, as the pipeline leaves it."""
    kept = KeptPicture(
        f"{number:064x}", f"Stills/s {number}.png", "image/png", 1920, 1080, 9, "harbour.HEIC",
        Framing(chance.choice(list(FramingMode)), 1.5, (0.25, 0.5), number % 4, number % 2 == 0),
        Original("/stills/harbour.HEIC", 12, 34) if number % 3 else None,
    )  # fmt: skip
    made, path = NOW + timedelta(minutes=number), f"2026-1{number % 3}/shot {number}.mp4"
    job = a_job(
        JobState.DONE,
        request=replace(a_request(f"shot {number} 雨 {chance.random()}"), picture=LINK if number % 10 == 0 else kept),
        created_at=made - timedelta(minutes=3), finished_at=made, position=float(number), request_id=f"req-{number}",
        submitted_at=made - timedelta(minutes=2), started_at=made - timedelta(minutes=1) if number % 2 else None,
        outputs=(Output(MediaKind.VIDEO, f"https://media.runcomfy.net/{number}.mp4", path),),
        remote_status=RemoteStatus.COMPLETED, renewed=number % 7 == 0, dismissed=number % 5 == 0,
        cost_usd=Decimal("0.240") if number % 4 else None,
        made_from=JobId("00000000-0000-4000-8000-000000000001") if number % 6 == 0 else None,
    )  # fmt: skip
    clip = Clip(
        ClipId(f"clip-{number}"), job.id, path, MediaKind.VIDEO if number % 8 else MediaKind.IMAGE, f"{number:064x}", 4,
        1920, 1080 + number % 2, made, 6.0 if number % 8 else None, 25.0 if number % 8 else None, number % 2 == 1,
    )  # fmt: skip
    return job, clip


EDITS: tuple[ClipEdit, ...] = (
    SetFavourite(True), SetRejected(True), *map(SetRating, range(1, 6)), AddTag("harbour"), AddTag("Nebel"),
    AddTag("雨"), SetNotes("the good one"), SetNotes("odd \ud800"), Collect("Reel 2026"), Collect("two words"),
)  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> LibraryFolder:
    return LibraryFolder(tmp_path / "library")


def made(data_dir: Path, folder: LibraryFolder, count: int) -> None:
    """Shots as they are when they have just been fetched."""
    chance = random.Random(5)
    shots = [a_shot(number, chance) for number in range(count)]
    for job, clip in shots:
        file = folder.root / clip.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"film")
        # Not down to the disk, as the pipeline does it: a thousand of these would take the test's time.
        file.with_name(file.name + ".json").write_bytes(sidecar.encode(job, clip))
    with closing(open_writer(data_dir)) as connection:
        JobStore(connection).apply_all(JobChange(job, None, clips=(clip,)) for job, clip in shots)


def edited(data_dir: Path, edits: tuple[ClipEdit, ...]) -> None:
    chance = random.Random(6)
    with closing(open_writer(data_dir)) as connection, transaction(connection):
        every = [row[0] for row in connection.execute("SELECT number FROM clips")]
        for edit in edits:
            apply(connection, EditClips(array("q", chance.sample(every, len(every) // 3)), edit))


def put_away(data_dir: Path) -> None:
    """The queue goes on after a clip was made: one is put out of sight, another's cost is told."""
    with closing(open_writer(data_dir)) as connection:
        store = JobStore(connection)
        first, second = (found.job for found in store.jobs(2))
        store.apply(JobChange(replace(first, dismissed=not first.dismissed), first.state))
        store.set_cost(second.id, Decimal("1.23"))


def kept(data_dir: Path, folder: LibraryFolder) -> Iterator[Kept]:
    """All that is due is written, as the background does it."""
    after = None
    with closing(open_writer(data_dir)) as connection:
        while True:
            yield (some := keep_some(data_dir, folder, picture_field, after, 300, CancelToken()))
            settle(connection, some.written)
            if (after := some.after) is None:
                return


def every_field(data_dir: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every column of every row, but for the order in which jobs and names were written."""
    asked = {
        "jobs": "SELECT * FROM jobs ORDER BY id",
        "clips": "SELECT * FROM clips ORDER BY number",
        "texts": "SELECT rowid, * FROM clip_texts ORDER BY rowid",
        "tags": "SELECT clip, name, folded FROM clip_tags JOIN tags ON id = tag ORDER BY clip, folded",
        "collections": "SELECT clip, name, folded FROM clip_collections JOIN collections ON id = collection"
        " ORDER BY clip, folded",
    }
    with closing(open_reader(data_dir)) as connection:
        found = {name: connection.execute(statement).fetchall() for name, statement in asked.items()}
    return {name: [tuple(row)[1 if name == "jobs" else 0 :] for row in rows] for name, rows in found.items()}


def test_a_thousand_clips_and_all_the_artists_work_come_back_from_the_sidecars_alone(
    tmp_path: Path, folder: LibraryFolder, monkeypatch: pytest.MonkeyPatch, expected_log: ExpectLog
) -> None:
    expected_log("the job list was made new")
    monkeypatch.setattr(sidecar, "write_durably", lambda path, data: path.write_bytes(data))
    made(tmp_path, folder, COUNT)
    edited(tmp_path, EDITS)
    put_away(tmp_path)
    assert sum(len(some.written.written) for some in kept(tmp_path, folder)) > COUNT * 0.9
    before = every_field(tmp_path)
    assert len(before["clips"]) == len(before["jobs"]) == COUNT
    for file in tmp_path.glob(f"{FILE_NAME}*"):
        file.unlink()
    connection, _, mended = open_mended(tmp_path, folder, lambda _: None, CancelToken())
    connection.close()
    assert mended is not None
    after = every_field(tmp_path)
    for name, rows in before.items():
        assert after[name] == rows, name


def test_an_edit_that_comes_while_a_sidecar_is_written_is_written_too(tmp_path: Path, folder: LibraryFolder) -> None:
    made(tmp_path, folder, 1)
    edited(tmp_path, ())
    with closing(open_writer(tmp_path)) as connection:
        number = connection.execute("SELECT number FROM clips").fetchone()[0]
        for rating in (1, 2):
            with transaction(connection):
                apply(connection, EditClips(array("q", [number]), SetRating(rating)))
            some = keep_some(tmp_path, folder, picture_field, None, 10, CancelToken())
            if rating == 1:
                late = some.written
        settle(connection, late)
        assert [found.clip.rating for found in due_clips(connection, None, 10)] == [2]
        settle(connection, some.written)
        assert due_clips(connection, None, 10) == []


def test_a_sidecar_waits_for_its_clip_and_for_its_library(tmp_path: Path, folder: LibraryFolder) -> None:
    made(tmp_path, folder, 2)
    with closing(open_writer(tmp_path)) as connection, transaction(connection):
        every = array("q", [row[0] for row in connection.execute("SELECT number FROM clips ORDER BY number")])
        apply(connection, EditClips(every, SetRating(4)))
    gone = folder.root / "2026-10/shot 0.mp4"
    gone.unlink()
    gone.with_name(gone.name + ".json").unlink()
    (some,) = kept(tmp_path, folder)
    assert [number for number, _ in some.written.written] == [every[1]]
    assert not gone.with_name(gone.name + ".json").exists()
    folder.root.rename(tmp_path / "away")
    with pytest.raises(KnownError) as caught:
        next(kept(tmp_path, folder))
    assert caught.value.error.code is ErrorCode.FOLDER_UNAVAILABLE
    assert not folder.root.exists()
