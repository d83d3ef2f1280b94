"""The library alone brings everything back."""

import json
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import AppError, ErrorCode, KnownError
from desktop_app.domain.framing import Framing, FramingMode
from desktop_app.domain.ids import new_clip_id
from desktop_app.domain.job import Clip, Job, JobState, MediaKind, Output
from desktop_app.domain.request import KeptPicture
from desktop_app.storage import sidecar
from desktop_app.storage.database import open_reader, open_writer
from desktop_app.storage.job_store import JobChange, JobStore
from desktop_app.storage.library_folder import LibraryFolder
from tests import strategies
from tests.benchmarks.make_library import make
from tests.house.logs import ExpectLog
from tests.jobs import LINK, NOW, a_job, a_request
from tests.shown import shown

PICTURE = KeptPicture("0f3a" * 16, "Stills/harbour 0f3a0f3a.png", "image/png", 1920, 1080, 9, "harbour.HEIC")


@pytest.fixture
def folder(tmp_path: Path) -> LibraryFolder:
    return LibraryFolder(tmp_path)


def a_shot(**changes: object) -> tuple[Job, Clip]:
    path = "2026-11/22 14.03 neon street a1b2.mp4"
    outputs = (Output(MediaKind.VIDEO, "https://media.runcomfy.net/a.mp4", path),)
    request = replace(a_request("neon street"), picture=PICTURE)
    job = a_job(JobState.DONE, request=request, position=0.0, outputs=outputs, cost_usd=Decimal("0.240"), **changes)
    clip = Clip(
        new_clip_id(), job.id, path, MediaKind.VIDEO, sha256(b"film").hexdigest(), 4, 1920, 1080, NOW, 6.0, 25.0, True,
        rating=4, favourite=True, tags=("harbour", "Nebel"), notes="the good one",
    )  # fmt: skip
    return job, clip


def written(folder: LibraryFolder, job: Job, clip: Clip) -> Path:
    file = folder.resolve(clip.path)
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(b"film")
    return sidecar.write(folder, job, clip)


def test_it_stands_beside_its_clip_and_says_what_is_agreed(folder: LibraryFolder) -> None:
    job, clip = a_shot()
    path = written(folder, job, clip)
    assert path == folder.root / "2026-11" / "22 14.03 neon street a1b2.mp4.json"
    form = json.loads(path.read_bytes())
    agreed = (
        "schema_version job_id request_id account model_id values prompt created_at finished_at cost_usd source_image"
        " outputs sha256 rating tags notes favourite framing"
    )
    assert set(agreed.split()) <= form.keys()
    assert form["values"] == {"image_url": PICTURE.sha256, **job.request.values}
    assert form["sha256"] == sha256(b"film").hexdigest()
    assert form["source_image"]["path"] == PICTURE.path
    neutral = {"mode": "fill", "zoom": 1.0, "centre": [0.5, 0.5], "turns": 0, "mirrored": False, "colour": None}
    assert form["framing"] == neutral
    assert form["cost_usd"] == "0.240"
    assert sorted(file.name for file in path.parent.iterdir()) == [path.name.removesuffix(".json"), path.name]


@given(st.data())
def test_any_finished_job_and_clip_come_back(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    job = data.draw(strategies.jobs([JobState.DONE]))
    # The queue's own affairs are over: they are no part of the clip's history.
    job = replace(job, position=0.0, error=None, remote_status=None, remote_word="", renewed=False, dismissed=False)
    clip = data.draw(strategies.clips(job))
    path = tmp_path_factory.getbasetemp() / "any.json"
    path.write_bytes(sidecar.encode(job, clip))
    assert sidecar.read(path, clip.path) == (job, clip)


def test_one_of_the_days_when_a_framing_was_only_a_mode_comes_back(folder: LibraryFolder) -> None:
    job, clip = a_shot()
    path = written(folder, job, clip)
    form = json.loads(path.read_bytes())
    del form["source_image"]["original"]
    path.write_text(json.dumps({**form, "framing": {"mode": "fit"}}))
    read, _ = sidecar.read(path, clip.path)
    assert read.request.picture == replace(PICTURE, framing=Framing(FramingMode.FIT))


def test_a_linked_picture_comes_back(folder: LibraryFolder) -> None:
    job, clip = a_shot()
    job = replace(job, request=replace(job.request, picture=LINK))
    path = written(folder, job, clip)
    assert json.loads(path.read_bytes())["values"]["image_url"] == LINK.url
    assert sidecar.read(path, clip.path) == (job, clip)


def test_it_is_written_before_the_job_is_done(folder: LibraryFolder) -> None:
    done, clip = a_shot()
    downloading = replace(done, state=JobState.DOWNLOADING, finished_at=None)
    job, _ = sidecar.read(written(folder, downloading, clip), clip.path)
    assert job == replace(done, finished_at=clip.created_at)


def test_what_is_missing_of_the_artists_work_counts_as_none(folder: LibraryFolder) -> None:
    job, clip = a_shot()
    path = written(folder, job, clip)
    form = json.loads(path.read_bytes())
    for field in ("rating", "tags", "notes", "favourite", "started_at", "submitted_at", "made_from"):
        del form[field]
    path.write_text(json.dumps({**form, "of_a_later_day": 1}))
    assert sidecar.read(path, clip.path) == (job, replace(clip, rating=0, tags=(), notes="", favourite=False))


@pytest.mark.parametrize(
    "harm",
    [b"", b"\xff\xfe", b"[]", b"{}", b"null", b"[" * 100_000, b'{"schema_version": 2}', b'{"schema_version": "1"}'],
)
def test_what_is_no_sidecar_names_itself(tmp_path: Path, harm: bytes) -> None:
    path = tmp_path / "a.mp4.json"
    path.write_bytes(harm)
    with pytest.raises(KnownError) as caught:
        sidecar.read(path, "a.mp4")
    assert caught.value.error == AppError(ErrorCode.SIDECAR_UNREADABLE, {"file": str(path)})


def test_a_lost_database_is_made_again_from_the_library(tmp_path: Path) -> None:
    make(12, tmp_path / "data", tmp_path / "library", seed=3)
    found = [pair for pair in sidecar.rebuild(LibraryFolder(tmp_path / "library")) if isinstance(pair, tuple)]
    with closing(open_writer(tmp_path / "new")) as connection:
        JobStore(connection).apply_all(JobChange(job, None, clips=(clip,)) for job, clip in found)
        again = shown(connection)
    with closing(open_reader(tmp_path / "data")) as connection:
        assert again == shown(connection)
        assert len(again) == 12


def test_the_library_is_rebuilt_from_what_can_be_read(folder: LibraryFolder, expected_log: ExpectLog) -> None:
    expected_log("not rebuilt")
    job, clip = a_shot()
    written(folder, job, clip)
    other_job, other_clip = a_shot()
    other_clip = replace(other_clip, path="2026-11/b.mp4")
    written(folder, other_job, other_clip)
    (folder.root / "2026-11").rename(folder.root / "my trip")
    gone = written(folder, *a_shot())
    gone.with_suffix("").unlink()
    (folder.root / "my trip" / "notes.json").write_text("{}")
    (folder.root / "my trip" / "notes").touch()
    found = list(sidecar.rebuild(folder))
    moved = [replace(each, path=each.path.replace("2026-11", "my trip")) for each in (clip, other_clip)]
    assert [pair for pair in found if isinstance(pair, tuple)] == [(job, moved[0]), (other_job, moved[1])]
    assert [error.code for error in found if isinstance(error, AppError)] == [
        ErrorCode.CLIP_UNREADABLE,
        ErrorCode.SIDECAR_UNREADABLE,
    ]
