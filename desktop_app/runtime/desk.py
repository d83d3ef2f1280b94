"""What users ask of the engine. Lives in the engine thread: connect to these slots, never call them from another
thread.
"""

import logging
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.domain import transitions
from desktop_app.domain.errors import AppError
from desktop_app.domain.ids import AccountId, JobId, new_job_id
from desktop_app.domain.job import (
    RELEASED,
    HoldReason,
    Job,
    JobState,
    SubmissionEnding,
    WaitingFor,
    declined_host,
    unknown_host,
)
from desktop_app.domain.lifecycle import BUCKET_PASSING
from desktop_app.domain.notice import Notice, NoticeCode
from desktop_app.domain.request import GenerationRequest, KeptPicture, LinkedPicture, Picture
from desktop_app.runtime.draft import Draft
from desktop_app.runtime.engine import JobEngine
from desktop_app.runtime.steps import LaneName, utc_now
from desktop_app.runtime.track import Track
from desktop_app.storage.job_store import JobChange

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _KeepTicket:
    """A draft whose still is being written into the library folder."""

    draft: Draft
    account: AccountId


class Desk(QObject):
    """`added(Draft | None, Job)` tells that a draft (None: a shot made again) has become a saved job;
    `not_added(Draft, AppError)` that it could not.
    """

    added = Signal(object, object)
    not_added = Signal(object, object)

    def __init__(self, engine: JobEngine) -> None:
        super().__init__(engine)
        self._engine = engine
        self._book = engine.book
        self._new: dict[JobId, Draft | None] = {}
        self._coming: set[JobId | None] = set()
        engine.dispatch.lanes[LaneName.TRANSFER].finished.connect(self._kept)
        engine.book.saved.connect(self._saved)

    @Slot(object)
    def add(self, draft: Draft) -> None:
        """Make a job of `draft` for the account in use. The still is written first, then the row, then it is
        announced.
        """
        account = draft.account or self._engine.accounts.current
        if draft.job_id is not None and not self._is_new(draft, draft.job_id):
            return
        if self._engine.refusal is not None:
            self._not_added(draft, self._engine.refusal)
        elif isinstance(draft.still, LinkedPicture):
            self._add(draft, account, draft.still)
        else:
            work = self._engine.bench.keep(draft.still)
            self._engine.dispatch.lanes[LaneName.TRANSFER].start(_KeepTicket(draft, account), work, 0)

    def _is_new(self, draft: Draft, job_id: JobId) -> bool:
        """Whether nothing of that name was asked for before. One that is a job already is announced once more."""
        if job_id in self._coming:
            return False
        track = self._book.get(job_id)
        if track is not None:
            self.added.emit(draft, track.job)
            return False
        self._coming.add(job_id)
        return True

    @Slot(object, object)
    def _kept(self, ticket: object, answer: KeptPicture | AppError) -> None:
        if not isinstance(ticket, _KeepTicket):
            return
        if isinstance(answer, AppError):
            self._not_added(ticket.draft, answer)
        else:
            self._add(ticket.draft, ticket.account, answer)

    def _not_added(self, draft: Draft, error: AppError) -> None:
        self._coming.discard(draft.job_id)
        self.not_added.emit(draft, error)
        self._engine.noticed.emit(Notice(NoticeCode.NOT_KEPT, error=error))

    def _add(self, draft: Draft, account: AccountId, picture: Picture) -> None:
        request = GenerationRequest(draft.model_id, draft.values, picture)
        self._begin(self._new_job(request, account, draft.made_from, draft.job_id), draft)

    def _new_job(
        self, request: GenerationRequest, account: AccountId, made_from: JobId | None, job_id: JobId | None = None
    ) -> Job:
        return Job(
            id=job_id or new_job_id(),
            account=account,
            request=request,
            state=JobState.QUEUED,
            created_at=utc_now(),
            position=self._book.next_position,
            made_from=made_from,
        )

    def _begin(self, job: Job, draft: Draft) -> None:
        self._new[job.id] = draft
        self._book.add(job)

    @Slot(object, object)
    def _saved(self, track: Track, change: JobChange) -> None:
        if change.job.id in self._new:
            self._coming.discard(change.job.id)
            self.added.emit(self._new.pop(change.job.id), change.job)

    @Slot(str)
    def cancel(self, job_id: str) -> None:
        """Stop a job as far as it can be stopped: an unsent one is cancelled, a sent one is asked to be, a download
        pauses.
        """
        track = self._book.get(job_id)
        if track is not None:
            self._engine.when_free(track, _stopped)

    @Slot(str)
    def go_on(self, job_id: str) -> None:
        """A paused download goes on."""
        track = self._book.get(job_id)
        if track is not None:
            self._engine.when_free(track, _going_on)

    @Slot(str)
    def trust(self, host: str) -> None:
        """The user vouches for `host`: what waited for that is fetched."""
        self._engine.bench.vouched.add(host)
        for track in self._book:
            self._engine.when_free(track, partial(_vouched, host=host))

    @Slot(str)
    def decline(self, host: str) -> None:
        """Not now: what waits for `host` is left alone, over the next start too, until the user comes back to it."""
        for track in self._book:
            self._engine.when_free(track, partial(_declined, host=host))

    @Slot(str)
    def distrust(self, host: str) -> None:
        """The user vouches for `host` no longer: the next clip there is asked about. What is being fetched comes."""
        self._engine.bench.vouched.discard(host)
        self._engine.teller.forget_host(host)

    @Slot(str)
    def leave(self, job_id: str) -> None:
        """The user gives an UNCERTAIN shot up: it isn't there."""
        track = self._book.get(job_id)
        if track is not None and track.job.state is JobState.UNCERTAIN:
            self._engine.when_free(track, partial(transitions.stop, now=utc_now()))

    @Slot(str)
    def send_again(self, job_id: str) -> None:
        """Make the same shot again, as a new job. In the same moment an UNCERTAIN one is given up, a FAILED one put
        out of sight: a crash leaves the shot once. One from a mended list, which may have been sent, is sent itself.
        """
        track = self._book.get(job_id)
        if track is None or not track.free:
            return
        job = track.job
        if job.reason is HoldReason.RESTORED:
            self._engine.when_free(track, transitions.release)
            return
        given_up = transitions.stop(job, utc_now()) if job.state is JobState.UNCERTAIN else _dismissed(job)
        if given_up is not None:
            new = self._new_job(job.request, job.account, job.id)
            self._new[new.id] = None
            self._book.add_in_place(new, track, given_up)

    @Slot(str, str)
    def found(self, job_id: str, request_id: str) -> None:
        """The user found an UNCERTAIN shot among their generations: watch it under this request ID."""
        track = self._book.get(job_id)
        if track is None or not track.free or track.job.state is not JobState.UNCERTAIN:
            return
        submission = None
        if track.last_submission is not None:
            submission = replace(track.last_submission, ending=SubmissionEnding.ACCEPTED, request_id=request_id)
        self._book.save(track, transitions.found(track.job, request_id), submission)

    @Slot(str, str)
    def imported(self, job_id: str, path: str) -> None:
        """The user has the file of an UNCERTAIN shot."""
        track = self._book.get(job_id)
        if track is not None and track.free and track.job.state is JobState.UNCERTAIN:
            self._engine.dispatch.import_file(track, Path(path))

    @Slot(str)
    def look_again(self, job_id: str) -> None:
        """A FAILED shot with a request ID is watched again: that costs nothing."""
        track = self._book.get(job_id)
        if track is not None:
            self._engine.when_free(track, transitions.look_again)

    @Slot(str)
    def dismiss(self, job_id: str) -> None:
        """Put a FAILED shot out of the queue's sight. It stays in the store."""
        track = self._book.get(job_id)
        if track is not None and track.job.state is JobState.FAILED:
            self._engine.when_free(track, _dismissed)

    @Slot(str)
    def park(self, job_id: str) -> None:
        """Hold an unsent job until somebody says that it may be sent."""
        track = self._book.get(job_id)
        if track is not None:
            self._engine.when_free(track, _parked)

    @Slot()
    def release_held(self) -> None:
        """Send what was held: the user said so. What may have been sent already is asked about one by one."""
        self._engine.release(None, RELEASED)

    @Slot()
    def travel_mended(self) -> None:
        """Pictures travel another way from now on, or with other keys: what waited for that tries at once, and what is
        on its way begins anew.
        """
        for track in self._book.in_state(JobState.QUEUED, JobState.UPLOADING):
            if track.saving:
                self._engine.when_free(track, _mended)  # what is being written may be that it is held
            elif track.job.state is JobState.UPLOADING:
                track.abandon()
                track.due = 0.0
            elif track.job.error is not None and track.job.error.code in BUCKET_PASSING:
                track.due = 0.0
        self._engine.release(None, frozenset({HoldReason.DELIVERY}))
        self._engine.proceed()


def _stopped(job: Job) -> Job | None:
    """The user's stop, once the paid POST has its answer. An UNCERTAIN job is never stopped by an older wish."""
    return None if job.state is JobState.UNCERTAIN else transitions.stop(job, utc_now())


def _mended(job: Job) -> Job | None:
    return transitions.release(job) if job.reason is HoldReason.DELIVERY else None


def _vouched(job: Job, host: str) -> Job | None:
    return transitions.go_on(job) if host in {unknown_host(job), declined_host(job)} else None


def _declined(job: Job, host: str) -> Job | None:
    return transitions.stop(job, utc_now()) if unknown_host(job) == host else None


def _going_on(job: Job) -> Job | None:
    """Asked once the pause is written: it may still be on its way to the disk."""
    return transitions.go_on(job) if job.waiting_for is WaitingFor.PAUSE else None


def _dismissed(job: Job) -> Job | None:
    return replace(job, dismissed=True) if job.state is JobState.FAILED else None


def _parked(job: Job) -> Job | None:
    return transitions.hold(job, HoldReason.OFFLINE, job.error) if job.state is JobState.QUEUED else None
