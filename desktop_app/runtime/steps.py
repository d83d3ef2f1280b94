"""From a step of the lifecycle to the work a lane can run: which function, which lane, how urgent. The pipeline is
imported late: the first window does without it.
"""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import Enum, auto
from functools import partial
from pathlib import Path

from desktop_app.api.timeouts import Timeouts
from desktop_app.domain.account import Endpoint
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, KnownError, known
from desktop_app.domain.job import Job, Submission, SubmissionEnding
from desktop_app.domain.lifecycle import Step
from desktop_app.domain.model_spec import ModelSpec
from desktop_app.domain.outcome import Outcome
from desktop_app.domain.request import KeptPicture, PreparedStill
from desktop_app.fault_points import reach
from desktop_app.runtime.courier import Courier
from desktop_app.runtime.track import Track
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.storage.receipts import Receipts

log = logging.getLogger(__name__)


class LaneName(Enum):
    SUBMIT = auto()
    CALL = auto()
    TRANSFER = auto()


LANE_WIDTH: Mapping[LaneName, int] = {LaneName.SUBMIT: 2, LaneName.CALL: 4, LaneName.TRANSFER: 4}

LANE_OF: Mapping[Step, LaneName] = {
    Step.DELIVER: LaneName.TRANSFER,
    Step.SUBMIT: LaneName.SUBMIT,
    Step.POLL: LaneName.CALL,
    Step.RESULT: LaneName.CALL,
    Step.CANCEL: LaneName.CALL,
    Step.NAME: LaneName.TRANSFER,
    Step.DOWNLOAD: LaneName.TRANSFER,
}

URGENCY: Mapping[Step, int] = {
    Step.CANCEL: 0,
    Step.RESULT: 1,
    Step.POLL: 2,
    Step.DELIVER: 0,
    Step.NAME: 1,
    Step.DOWNLOAD: 2,
}

POLLS_AT_ONCE = LANE_WIDTH[LaneName.CALL] - 1
"""One thread of the CALL lane is always free of polls, so that a hung one never keeps a cancel waiting."""

BEGUN_AGAIN = frozenset({Step.POLL, Step.RESULT, Step.CANCEL, Step.DOWNLOAD})
"""Of a sent job: may be broken off and begun again at any time. They cost nothing and lose nothing."""

NEEDS_ENDPOINT = frozenset({Step.SUBMIT, Step.POLL, Step.RESULT, Step.CANCEL})


def utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Given:
    """All a step is given, taken from the track in the engine thread."""

    job: Job
    submission: Submission | None
    reference: str
    endpoint: Endpoint | None
    base: str
    vouched: frozenset[str]
    report: Callable[[int, int | None], None]
    cancel: CancelToken
    breaker: CancelToken

    @property
    def reach(self) -> Endpoint:
        """The endpoint of a step that can't do without one."""
        if self.endpoint is None:
            raise known(ErrorCode.TOKEN_MISSING)
        return self.endpoint

    @property
    def request_id(self) -> str:
        if self.job.request_id is None:
            raise ValueError(f"{self.job.state} without a request ID")
        return self.job.request_id


@dataclass(frozen=True)
class Workbench:
    """What steps need besides the job itself. `vouched` are the hosts that the user has vouched for: it grows, in the
    engine thread.
    """

    folder: LibraryFolder
    receipts: Receipts
    courier: Courier
    models: Mapping[str, ModelSpec]
    timeouts: Timeouts = field(default_factory=Timeouts)
    vouched: set[str] = field(default_factory=set)

    def picture_field(self, job: Job) -> str:
        """What the job's model calls its picture; a model that is known no longer called it as most do."""
        spec = self.models.get(job.request.model_id)
        return "image_url" if spec is None else spec.picture_field

    def work(self, step: Step, track: Track, endpoint: Endpoint | None, base: str) -> Callable[[], Outcome]:
        """The step as a call without arguments, for a lane's thread. Everything it needs is taken from the track
        now.
        """
        report = track.progress.report
        vouched = frozenset(self.vouched)
        given = Given(
            track.job, track.submission, track.reference, endpoint, base, vouched, report, track.cancel, track.breaker
        )
        return partial(_run, step, self, given)

    def keep(self, still: PreparedStill) -> Callable[[], KeptPicture]:
        return partial(_keep, still, self.folder)

    def import_file(self, track: Track, source: Path) -> Callable[[], Outcome]:
        return partial(_import, track.job, source, self, track.cancel)


def _run(step: Step, bench: Workbench, given: Given) -> Outcome:
    given.cancel.check()
    reach("call.before", step)
    answer = _call(step, bench, given)
    reach("call.after", step)
    return answer


def _call(step: Step, bench: Workbench, given: Given) -> Outcome:
    from desktop_app.pipeline import calls, fetch

    timeouts = bench.timeouts
    match step:
        case Step.DELIVER:
            return bench.courier.deliver(given.job, bench.folder, given.cancel)
        case Step.SUBMIT:
            return _submit(bench, given)
        case Step.POLL:
            return calls.poll(given.request_id, given.reach, timeouts, given.cancel)
        case Step.RESULT:
            return calls.result(given.request_id, given.reach, timeouts, given.cancel)
        case Step.CANCEL:
            return calls.cancel_request(given.request_id, given.reach, timeouts, given.cancel)
        case Step.NAME:
            return fetch.name(given.job, bench.folder, given.cancel)
        case Step.DOWNLOAD:
            job, called = given.job, bench.picture_field(given.job)
            base, vouched, report = given.base, given.vouched, given.report
            return fetch.download(job, base, vouched, bench.folder, called, report, utc_now, timeouts, given.cancel)


def _submit(bench: Workbench, given: Given) -> Outcome:
    """The paid POST. What was accepted is written down right here: the list may not be writable just now."""
    from desktop_app.pipeline import calls

    job, spec = given.job, bench.models[given.job.request.model_id]
    accepted = calls.submit(job, spec, given.reference, given.reach, bench.timeouts, given.cancel, given.breaker)
    if given.submission is not None:
        ending, request_id = SubmissionEnding.ACCEPTED, accepted.request_id
        try:
            bench.receipts.keep(replace(given.submission, ended_at=utc_now(), ending=ending, request_id=request_id))
        except KnownError as error:
            log.warning("job %s was accepted, and no receipt could be kept: %s", job.id, error)
    return accepted


def _keep(still: PreparedStill, folder: LibraryFolder) -> KeptPicture:
    from desktop_app.pipeline.still import keep

    return keep(still, folder)


def _import(job: Job, source: Path, bench: Workbench, cancel: CancelToken) -> Outcome:
    from desktop_app.pipeline.fetch import import_file

    return import_file(job, source, bench.folder, bench.picture_field(job), utc_now, cancel)
