"""The job engine: decides what happens to every shot, by the tables of `domain.lifecycle`.

It lives in the engine thread and never touches the network, a widget or a file. Work is done by lanes, rows are
written by the store thread. Everything goes one way: save, announce, proceed: a change is on disk before anybody
hears of it and before the next call goes out.
"""

import logging
import time
from dataclasses import replace
from datetime import timedelta
from functools import partial
from random import Random

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer, Signal, Slot

from desktop_app.domain import transitions
from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.ids import AccountId
from desktop_app.domain.job import UNSENT, WATCHED, HoldReason, Job, JobState, WaitingFor
from desktop_app.domain.lifecycle import WAITS_FOR, Step, step_of
from desktop_app.domain.notice import Notice, NoticeCode
from desktop_app.domain.outcome import Delivered, Outcome, Polled, Resulted
from desktop_app.domain.request import LinkedPicture
from desktop_app.domain.transitions import Decision
from desktop_app.runtime.account import Accounts
from desktop_app.runtime.book import JobBook
from desktop_app.runtime.dispatch import NEVER, Dispatch
from desktop_app.runtime.opening import Opening
from desktop_app.runtime.pace import Pace
from desktop_app.runtime.steps import BEGUN_AGAIN, Workbench, utc_now
from desktop_app.runtime.store_thread import StoreContents, StoreThread
from desktop_app.runtime.teller import Teller
from desktop_app.runtime.track import Track, Wish
from desktop_app.storage.job_store import JobChange

log = logging.getLogger(__name__)

POST_PATIENCE_MS = 10_000
LAST_WAIT_MS = 1500
PLACED = frozenset({JobState.UPLOADING, JobState.SUBMITTING, JobState.RUNNING, JobState.CANCELLING})


class JobEngine(QObject):
    """Runs every job as far as it can go by itself.

    Signals, emitted only after the row is on disk: `jobs_loaded(tuple[JobSnapshot, …])` once at the start;
    `job_changed(JobSnapshot)`; `clips_added(tuple[Clip, …])`; `job_done(Job)`. Without a row:
    `progressed(JobSnapshot)`, `noticed(Notice)`, `queue_changed(QueueState)`, `store_refused(AppError)`,
    `token_refused(str account)`, `stopped()`. `store_lost()` and `store_back()`: while the list is being mended under
    the running engine, nobody may hold it open; after it, who shows something of it reads it again.

    What users ask for comes in through the slots of `runtime.desk.Desk`, which lives in the same thread.
    """

    jobs_loaded = Signal(object)
    job_changed = Signal(object)
    job_done = Signal(object)
    clips_added = Signal(object)
    progressed = Signal(object)
    noticed = Signal(object)
    queue_changed = Signal(object)
    store_refused = Signal(object)
    store_lost = Signal()
    store_back = Signal()
    token_refused = Signal(str)
    stopped = Signal()

    def __init__(
        self,
        store: StoreThread,
        accounts: Accounts,
        bench: Workbench,
        *,
        at_once: int,
        paused: bool,
        pace: Pace,
        send_when_back: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.book = JobBook(store, self)
        self.bench = bench
        self.accounts = accounts
        self._store = store
        self._at_once, self._paused, self._online = at_once, paused, True
        self._send_when_back = send_when_back
        self._stopping = self._ended = False
        self.clean = True
        self._random = Random()
        self.dispatch = Dispatch(self.book, accounts, bench, pace, self)
        self.dispatch.answered.connect(self._answered)
        self.dispatch.idle.connect(self.proceed)
        self._alarm = QTimer(self)
        self._alarm.setSingleShot(True)
        self._alarm.timeout.connect(self.proceed)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._give_up)
        self.teller = Teller(self.book, self)
        self.teller.progressed.connect(self.progressed)
        self.teller.noticed.connect(self.noticed)
        self.teller.queue_changed.connect(self.queue_changed)
        self.book.saved.connect(self._saved)
        self.book.settled.connect(self.proceed)
        self.book.unwritable.connect(self._unwritable)
        self._opening = Opening(store, self.book, self)
        self._opening.opened.connect(self._opened)
        self._opening.refused.connect(self._refused)
        self._opening.lost.connect(self.store_lost)
        accounts.available.connect(self.account_available)

    # Start and stop

    @Slot()
    def start(self) -> None:
        """Open the store and take up every job where it was left."""
        self._store.start()

    @property
    def refusal(self) -> AppError | None:
        """Why there is no job list to add to just now."""
        return self._opening.refusal

    @Slot(object)
    def _refused(self, error: AppError) -> None:
        if self._opening.first:
            self.store_refused.emit(error)
        self._unwritable(error)

    @Slot(object, object)
    def _opened(self, contents: StoreContents, taken: list[Track]) -> None:
        if contents.mended is not None:
            self.teller.tell_mended(contents.mended)
        if contents.again:
            for track in taken:
                self.job_changed.emit(track.snapshot())
            self.store_back.emit()
        else:
            self.jobs_loaded.emit(tuple(track.snapshot() for track in self.book))
        self.proceed()

    @Slot()
    def stop(self) -> None:
        """Begin to stop: calls under way are woken and their answers ignored, but a paid POST is waited for, 10 s at
        most.

        `stopped` follows, once every row is written and every lane is empty.
        """
        self._stopping = True
        self._alarm.stop()
        self.teller.stop()
        self.dispatch.stop()
        self._patience.start(POST_PATIENCE_MS)
        self._stop_if_done()

    @Slot()
    def _stop_if_done(self) -> None:
        busy = self.dispatch.busy or any(track.saving for track in self.book)
        if self._stopping and not self._ended and not busy:
            self._end()

    @Slot()
    def _give_up(self) -> None:
        """A POST still without its answer is UNCERTAIN at the next start: its row on disk says so."""
        self.dispatch.abandon_all()
        self._end()

    def _end(self) -> None:
        self._ended = True
        self._patience.stop()
        self.clean = self.dispatch.wait(QDeadlineTimer(LAST_WAIT_MS))
        self.stopped.emit()

    # Saved rows

    @Slot(object, object)
    def _saved(self, track: Track, change: JobChange) -> None:
        job = change.job
        if change.was is not job.state:
            track.attempt = track.attempt if job.state in UNSENT | {JobState.SUBMITTING} else 0
            track.place = None
            track.watched_since = time.monotonic()
            track.retry_at = job.not_before
            log.info("job %s: %s → %s%s", job.id, change.was, job.state, f" ({job.error.code})" if job.error else "")
        if change.clips:
            self.clips_added.emit(change.clips)
        self.job_changed.emit(track.snapshot())
        if job.state is JobState.DONE:
            self.job_done.emit(job)
        self.teller.tell_move(job, change.was)
        if job.state is not JobState.SUBMITTING:
            wishes, track.wishes = track.wishes, []
            for wish in wishes:
                self.when_free(track, wish)
        if (job.state in {JobState.DONE, JobState.CANCELLED} or job.dismissed) and not track.saving:
            self.book.close(track)

    @Slot(object)
    def _unwritable(self, error: AppError) -> None:
        self.noticed.emit(Notice(NoticeCode.TROUBLE, error=error))

    # Going on

    @Slot()
    def proceed(self) -> None:
        """Begin whatever can begin now, and set the alarm for what can't yet."""
        if self._stopping:
            self._stop_if_done()
            return
        now = time.monotonic()
        self._fill_places(now)
        # The longest due first: with many shots out, each gets its turn of the few polls there are.
        for track in sorted(self.book, key=lambda track: track.due):
            step = step_of(track.job)
            if not track.free or step is None:
                continue
            wait = track.due - now
            if wait <= 0 and step is Step.POLL:
                wait = self.dispatch.poll_gap(now)
            if wait > 0:
                self._ring_in(wait)
            else:
                self._begin(track, step)
        self.teller.tell_queue(self._paused, self._at_once)

    def _begin(self, track: Track, step: Step) -> None:
        error = self.dispatch.begin(track, step)
        if error is not None:
            self._decide_error(track, error)
        elif step is Step.DOWNLOAD:
            self.teller.follow_downloads()

    def _ring_in(self, wait: float) -> None:
        if wait == NEVER:
            return
        milliseconds = max(1, round(wait * 1000))
        if not self._alarm.isActive() or self._alarm.remainingTime() > milliseconds:
            self._alarm.start(milliseconds)

    def _fill_places(self, now: float) -> None:
        free = self._at_once - sum(track.job.state in PLACED or track.becoming in PLACED for track in self.book)
        for track in self.book.in_state(JobState.QUEUED):
            if free <= 0 or self._paused:
                return
            if not track.free:
                continue
            if track.due > now:
                self._ring_in(track.due - now)
                continue
            if not self._online and not self.accounts.is_local(track.job.account):
                self.hold_all(track.job.account, HoldReason.OFFLINE, None)
                continue
            endpoint = self.accounts.endpoint(track.job.account)
            if isinstance(endpoint, AppError):
                self.hold_all(track.job.account, HoldReason.NO_TOKEN, endpoint)
            elif endpoint is not None:
                self.book.save(track, transitions.take_place(track.job))
                free -= 1

    @Slot(object, object)
    def _answered(self, track: Track, answer: Outcome | AppError) -> None:
        if isinstance(answer, AppError):
            self._decide_error(track, answer)
        elif isinstance(answer, Delivered):
            track.reference = answer.reference
            job, submission = transitions.begin_submission(track.job, utc_now())
            if not self._stopping:
                self.book.save(track, job, submission)
        else:
            self._decide(track, transitions.after(track.job, answer, utc_now()), answer)

    def _decide_error(self, track: Track, error: AppError) -> None:
        if track.job.state is JobState.UNCERTAIN:  # the file the user offered can't be used: the question stays open
            self.noticed.emit(Notice(NoticeCode.TROUBLE, track.job.id, error))
            return
        if error.code is ErrorCode.TOKEN_REFUSED:
            self.token_refused.emit(str(track.job.account))
        attempt = track.attempt
        repeats = track.repeats + 1 if track.last_code is error.code else 1
        # A link that has brought bytes was good: when it expires too, that is a new expiry.
        job = replace(track.job, renewed=False) if track.progress.brought else track.job
        decision = transitions.after_error(job, error, utc_now(), attempt, repeats, self._random.random())
        log.info("job %s in %s: %s, attempt %d", track.job.id, track.job.state, error.code, attempt + 1)
        track.retry_at = utc_now() + timedelta(seconds=decision.wait) if decision.wait else None
        self._decide(track, decision, None)
        track.attempt, track.repeats, track.last_code = attempt + 1, repeats, error.code

    def _decide(self, track: Track, decision: Decision, outcome: Outcome | None) -> None:
        track.due = time.monotonic() + decision.wait
        if isinstance(outcome, Polled | Resulted):
            track.place = outcome.place if isinstance(outcome, Polled) else None
            if decision.job.state is JobState.RUNNING and step_of(decision.job) is Step.POLL:
                track.due += self.dispatch.pace.interval(time.monotonic() - track.watched_since)
        if outcome is not None:
            track.attempt = track.repeats = 0
            track.retry_at = None
        submission = None
        if decision.ending is not None and track.submission is not None:
            submission = transitions.end_submission(track.submission, decision.ending, decision.job, utc_now())
            track.reference = ""
        if decision.job != track.job or submission is not None:
            self.book.save(track, decision.job, submission, decision.clips)
        else:
            self.progressed.emit(track.snapshot())
        if decision.hold_all is not None:
            self.hold_all(track.job.account, decision.hold_all, decision.job.error)
        self.proceed()

    def when_free(self, track: Track, wish: Wish) -> None:
        """Do `wish` now, or once the row under way is written. Work under way is abandoned for it, except a paid
        POST: its answer comes first.
        """
        if track.saving or track.job.state is JobState.SUBMITTING:
            track.wishes.append(wish)
            return
        wanted = wish(track.job)
        if wanted is not None and wanted != track.job:
            track.abandon()
            track.due = track.due if wanted.not_before is not None else 0.0
            self.book.save(track, wanted)

    def hold_all(self, account: AccountId, reason: HoldReason, error: AppError | None) -> None:
        """Park every unsent job of the account, with one message for all of them."""
        for track in self.book.unsent_of(account):
            self.when_free(track, partial(_held, reason=reason, error=error))
        self.teller.tell_held(account, reason, error)

    def release(self, account: AccountId | None, reasons: frozenset[HoldReason]) -> None:
        """Queue the held jobs of `account` (None: of all) that wait for one of `reasons`."""
        self.teller.forget_held(account, reasons)
        for track in self.book.in_state(JobState.HELD):
            if account in {None, track.job.account} and track.job.reason in reasons:
                self.when_free(track, _released)

    @Slot(str)
    def account_available(self, account: str) -> None:
        """A token is there, or the practice service has started: what waited for it goes on."""
        for track in self.book:
            if track.job.account == account:
                track.due = 0.0
        self.release(AccountId(account), frozenset({HoldReason.NO_TOKEN, HoldReason.NO_BALANCE}))
        self.proceed()

    @Slot(bool)
    def set_online(self, online: bool) -> None:
        """What the system says of the network. Sent jobs try again at once when it is back; held ones are offered for
        sending.
        """
        was, self._online = self._online, online
        if online and not was:
            for track in self.book:
                self._network_is_back(track)
            if self._send_when_back:
                self.release(None, frozenset({HoldReason.OFFLINE}))
            else:
                self.teller.offer_held()
        self.proceed()

    def _network_is_back(self, track: Track) -> None:
        error = track.job.error
        track.attempt = 0  # a paid POST under way is left alone: should it fail yet, it waits as after a first time
        if track.job.state in WATCHED and track.ticket is not None and track.ticket.step in BEGUN_AGAIN:
            track.abandon()  # it may hang on a connection that is no more
            track.due = 0.0
        elif track.free and error is not None and WAITS_FOR.get(error.code) is WaitingFor.NETWORK:
            track.due = 0.0

    @Slot(bool)
    def set_send_when_back(self, by_itself: bool) -> None:
        """Whether shots held for want of a network go out by themselves when it is back."""
        self._send_when_back = by_itself

    @Slot(bool)
    def set_paused(self, paused: bool) -> None:
        """A paused queue sends nothing new; what is sent goes on."""
        self._paused = paused
        self.proceed()

    @Slot(int)
    def set_at_once(self, at_once: int) -> None:
        """How many shots may be with the service at one time."""
        self._at_once = max(1, at_once)
        self.proceed()


def _held(job: Job, reason: HoldReason, error: AppError | None) -> Job | None:
    if reason is HoldReason.DELIVERY and isinstance(job.request.picture, LinkedPicture):
        return None  # a link travels as it is
    return transitions.hold(job, reason, error) if job.state in {JobState.QUEUED, JobState.UPLOADING} else None


def _released(job: Job) -> Job | None:
    return transitions.release(job) if job.state is JobState.HELD else None
