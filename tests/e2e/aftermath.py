"""What must hold after any crash, once the work has been taken up again: the store, the service's ledger and the
library folder say the same.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from contextlib import closing

from desktop_app.domain.ids import JobId
from desktop_app.domain.job import FINAL, UNSENT, Clip, Job, JobState, Submission, SubmissionEnding
from desktop_app.media.clip import verify
from desktop_app.storage import sidecar
from desktop_app.storage.clip_store import ClipStore
from desktop_app.storage.database import open_reader
from desktop_app.storage.job_store import JobStore
from desktop_app.storage.library_folder import PART, SIDECAR, LibraryFolder
from tests.engine_house import Place

PAID = frozenset({SubmissionEnding.ACCEPTED, SubmissionEnding.UNCERTAIN})


def check_aftermath(place: Place, announced: Iterable[str]) -> list[Job]:
    """Nothing paid is lost, nothing is paid twice. `announced`: jobs that somebody has heard of. Returns all jobs."""
    jobs, submissions, kept = _stored(place)
    assert set(announced) <= {job.id for job in jobs}, "a job is gone"
    for job in jobs:
        _check_submissions(job, submissions[job.id])
    _check_ledger(place, jobs, submissions)
    _check_library(place, jobs, kept)
    return jobs


def check_counts(place: Place) -> list[Job]:
    """What holds even before the work is taken up again: whatever the service accepted is written down."""
    jobs, submissions, _ = _stored(place)
    _check_ledger(place, jobs, submissions)
    return jobs


def endings(place: Place) -> Mapping[SubmissionEnding | None, int]:
    """How the submissions ended."""
    with closing(open_reader(place.data_dir)) as connection:
        return JobStore(connection).endings()


def _stored(place: Place) -> tuple[list[Job], Mapping[JobId, list[Submission]], Mapping[JobId, list[Clip]]]:
    with closing(open_reader(place.data_dir)) as connection:
        store, clips = JobStore(connection), ClipStore(connection)
        jobs = [found.job for found in store.jobs()]
        submissions = {job.id: store.submissions_of(job.id) for job in jobs}
        kept = {job.id: [row.clip for row in clips.of_job(job.id)] for job in jobs}
    return jobs, submissions, kept


def _check_submissions(job: Job, submissions: list[Submission]) -> None:
    endings = [submission.ending for submission in submissions]
    assert None not in endings, f"{job} left a submission open"
    paid = [submission for submission in submissions if submission.ending in PAID]
    assert len(paid) <= 1, f"{job} was sent twice"
    known = [submission.request_id for submission in paid if submission.ending is SubmissionEnding.ACCEPTED]
    assert known == ([] if job.request_id is None else [job.request_id]), f"{job} doesn't know its request"
    if paid:
        assert job.state not in UNSENT, f"{job} would be sent again"
    if known:
        assert job.state is not JobState.UNCERTAIN, f"{job} is watched, not uncertain"


def _check_ledger(place: Place, jobs: list[Job], submissions: Mapping[JobId, list[Submission]]) -> None:
    """The service's own count against the submissions table."""
    ledger = place.service.ledger
    rows = [(job, row) for job in jobs for row in submissions[job.id]]
    accepted = [row.request_id for _, row in rows if row.ending is SubmissionEnding.ACCEPTED]
    assert len(set(accepted)) == len(accepted), "two jobs share a request"
    assert set(accepted) <= {request.id for request in ledger.requests}
    unclaimed = Counter(str(request.values["prompt"]) for request in ledger.requests if request.id not in accepted)
    uncertain = Counter(job.prompt for job, row in rows if row.ending in {None, SubmissionEnding.UNCERTAIN})
    assert unclaimed <= uncertain, f"paid for and forgotten: {unclaimed - uncertain}"
    assert len(accepted) <= ledger.arrived <= len(rows), "more arrived than was written down"


def _check_library(place: Place, jobs: list[Job], kept: Mapping[JobId, list[Clip]]) -> None:
    folder = LibraryFolder(place.library_dir)
    for job in jobs:
        assert bool(kept[job.id]) == (job.state is JobState.DONE), f"{job} has {len(kept[job.id])} clips"
        for clip in kept[job.id]:
            file = folder.resolve(clip.path)
            verify(file, clip.kind)
            assert hashlib.sha256(file.read_bytes()).hexdigest() == clip.sha256
            told, again = sidecar.read(folder.resolve(clip.path + SIDECAR), clip.path)
            assert (told.id, told.request_id, again.sha256) == (job.id, job.request_id, clip.sha256)
    known = {clip.path for clips in kept.values() for clip in clips}
    found = {folder.relative(file) for file in place.library_dir.rglob("*") if file.is_file()}
    finals = {path for path in found if PART not in path and not path.startswith("Stills/")}
    assert finals == known | {path + SIDECAR for path in known}, "a file that no clip knows, or a clip without its file"
    if all(job.state in FINAL - {JobState.FAILED} for job in jobs):  # a failed one may be looked at again
        # A sidecar is written to a name of chance first: killed just then, it stays behind.
        assert {path for path in found - finals if PART in path and SIDECAR not in path} == set(), "left lying about"
