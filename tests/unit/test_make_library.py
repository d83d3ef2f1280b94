"""The made-up library of the benchmarks is one that the program could have made: so measuring it is worth something."""

from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.job import Clip, Job, JobState, SubmissionEnding
from desktop_app.domain.library import ClipNumber
from desktop_app.domain.library_check import CheckReport
from desktop_app.domain.request import KeptPicture
from desktop_app.domain.validation import validate
from desktop_app.media.clip import probe, verify
from desktop_app.models import load_models
from desktop_app.storage import sidecar
from desktop_app.storage.checked_alone import check_alone
from desktop_app.storage.clip_store import ClipStore
from desktop_app.storage.database import open_reader
from desktop_app.storage.job_store import JobStore
from desktop_app.storage.library_folder import LibraryFolder
from tests.benchmarks.make_library import make
from tests.benchmarks.prompts import LEAST_WORDS, MOST_WORDS

SHOTS = 60


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("library")
    make(SHOTS, home / "data", home / "library", seed=1)
    return home


def told(home: Path) -> list[tuple[Job, Clip]]:
    """What the sidecars say, oldest first."""
    pairs = [pair for pair in sidecar.rebuild(LibraryFolder(home / "library")) if isinstance(pair, tuple)]
    return sorted(pairs, key=lambda pair: pair[1].created_at)


def test_every_row_is_what_its_sidecar_says(made: Path) -> None:
    pairs = told(made)
    assert len(pairs) == SHOTS
    with closing(open_reader(made / "data")) as connection:
        jobs, clips = JobStore(connection), ClipStore(connection)
        for job, clip in pairs:
            stored, row = jobs.get(job.id), clips.get(clip.id)
            assert stored is not None
            assert row is not None
            assert stored == job
            assert row.clip == clip
            assert [each.ending for each in jobs.submissions_of(job.id)] == [SubmissionEnding.ACCEPTED]
        assert {job.state for job, _ in pairs} == {JobState.DONE}


def test_its_files_are_what_the_rows_say(made: Path) -> None:
    library = LibraryFolder(made / "library")
    looked_at = set[str]()
    for job, clip in told(made):
        if isinstance(picture := job.request.picture, KeptPicture):
            assert sha256(library.resolve(picture.path).read_bytes()).hexdigest() == picture.sha256
        if clip.sha256 in looked_at:
            continue
        looked_at.add(clip.sha256)
        file = library.resolve(clip.path)
        facts = probe(file)
        verify(file, clip.kind)
        assert sha256(file.read_bytes()).hexdigest() == clip.sha256
        assert (facts.width, facts.height, facts.duration) == (clip.width, clip.height, clip.duration)
        assert (facts.fps, facts.has_audio) == (clip.fps, clip.has_audio)
        assert (facts.duration, facts.fps) == (job.request.values["duration"], job.request.values["fps"])
    assert len(looked_at) > 5


def test_the_model_would_have_made_every_shot(made: Path) -> None:
    models = {spec.model_id: spec for spec in load_models().values()}
    for job, _ in told(made):
        assert validate(models[job.request.model_id], job.request.values, has_picture=True) == []
        assert len(job.prompt.split()) <= MOST_WORDS
        assert len(job.prompt) >= LEAST_WORDS


def test_the_same_number_and_seed_make_the_same_library(made: Path, tmp_path: Path) -> None:
    make(SHOTS, tmp_path / "data", tmp_path / "library", seed=1)
    assert told(tmp_path) == told(made)


def test_the_check_finds_nothing_to_mend(made: Path) -> None:
    report, mended = check_alone(made / "data", made / "library", lambda _job: sidecar.PICTURE_FIELD, CancelToken())
    assert report == CheckReport(SHOTS, ())
    assert mended is None


def test_clips_are_numbered_as_they_were_made(made: Path) -> None:
    with closing(open_reader(made / "data")) as connection:
        clips = ClipStore(connection)
        rows = [clips.get(clip.id) for _, clip in told(made)]
    numbers = [row.number for row in rows if row is not None]
    assert numbers == sorted(set(numbers))
    assert len(numbers) == SHOTS
    assert all(number > ClipNumber(0) for number in numbers)
