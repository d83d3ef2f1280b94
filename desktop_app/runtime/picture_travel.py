"""How pictures travel: takes the artist's choice to the courier, keeps the bucket's keys, tries a way, tidies up."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial

from PySide6.QtCore import QDeadlineTimer, QObject, Signal, Slot

from desktop_app.api.timeouts import Timeouts
from desktop_app.domain.account import SecretPlace
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.job import FINAL
from desktop_app.domain.request import KeptPicture
from desktop_app.domain.travel import BucketKeys, Travel
from desktop_app.runtime.book import JobBook
from desktop_app.runtime.courier import Courier
from desktop_app.runtime.lanes import Lane
from desktop_app.runtime.messages import JobSnapshot
from desktop_app.runtime.travel_view import KeysView, Trial
from desktop_app.storage.left_objects import LeftObject

log = logging.getLogger(__name__)

STOP_MS = 2_000


@dataclass(frozen=True)
class _Ticket:
    answered: Callable[["_Ticket", object], None]
    about: object = field(default=None, repr=False)


class PictureTravel(QObject):
    """Lives in the engine thread: connect to its slots and signals. Nothing here blocks.

    `keys_seen(KeysView)`: the answer to `look_for_keys`, and after each change of keys. `tried(Tried | AppError)`: the
    answer to the newest `try_way`. `mended()`: the choice or the keys are others, so what waited for that may go on.
    """

    keys_seen = Signal(object)
    tried = Signal(object)
    mended = Signal()

    def __init__(self, courier: Courier, book: JobBook, timeouts: Timeouts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._courier, self._book, self._timeouts = courier, book, timeouts
        self._stopping = CancelToken()
        self._trying = CancelToken()
        self._leaving: set[LeftObject] = set()
        self._listed = False
        # Two: a keyring that waits for its user must not keep a trial waiting.
        self._lane = Lane("travel", 2, self)
        self._lane.finished.connect(self._answered)
        self.clean = True
        """After `stop`: whether every thread has ended."""

    @Slot(object)
    def choose(self, travel: Travel) -> None:
        """From now on pictures travel like this; those under way already do so as they began. The same choice made
        again counts too: something may have been mended at the bucket.
        """
        self._courier.travel = travel
        self.mended.emit()

    @Slot(str, object)
    def keep_keys(self, endpoint: str, keys: BucketKeys) -> None:
        """Use these keys for `endpoint` at once, and keep them in the keyring."""
        self._courier.keys.use(endpoint, keys)
        self.mended.emit()
        self._call(partial(self._courier.keys.keep, endpoint, keys, self._stopping), self._keys_kept, endpoint)

    @Slot(str)
    def forget_keys(self, endpoint: str) -> None:
        """Forget the keys for `endpoint`, here and in the keyring."""
        self._call(partial(self._courier.keys.forget, endpoint, self._stopping), self._keys_forgotten, endpoint)

    @Slot(str)
    def look_for_keys(self, endpoint: str) -> None:
        """Say whether there are keys for `endpoint`. The keyring is asked: its user may have to unlock it."""
        self._call(partial(_view_of_keys, self._courier, endpoint, self._stopping), self._keys_looked_for, endpoint)

    @Slot(object)
    def try_way(self, trial: Trial) -> None:
        """Send a tiny picture that way; an older trial is given up."""
        self._trying.cancel()
        self._trying = CancelToken()
        self._call(partial(_try, trial, self._courier, self._timeouts, self._trying), self._trial_over, self._trying)

    @Slot()
    def give_up_trial(self) -> None:
        """Nobody waits for the trial any more."""
        self._trying.cancel()

    # What is left in the bucket

    @Slot(object)
    def job_changed(self, snapshot: JobSnapshot) -> None:
        """A job that has come to its end may have been the last to need its picture."""
        if snapshot.job.state in FINAL and isinstance(snapshot.job.request.picture, KeptPicture):
            self._tidy()

    @Slot()
    def jobs_loaded(self) -> None:
        """The list has been read: only now is it known what is needed."""
        self._listed = True
        self._tidy()

    def _tidy(self) -> None:
        """Take out of the bucket what no unfinished shot needs any more."""
        if self._listed:
            self._call(self._courier.left.all, self._left_found)

    def _left_found(self, _ticket: _Ticket, answer: object) -> None:
        if isinstance(answer, AppError):
            log.warning("what is left in the bucket can't be told: %s", answer.code)
            return
        assert isinstance(answer, tuple)
        pictures = (track.job.request.picture for track in self._book if track.job.state not in FINAL)
        needed = {picture.sha256 for picture in pictures if isinstance(picture, KeptPicture)}
        for left in answer:
            if left.sha256 not in needed and left not in self._leaving:
                self._leaving.add(left)
                seen = self._courier.deliveries(left.sha256)
                work = partial(self._courier.discard, left, seen, self._stopping)
                self._call(work, self._left_gone, left)

    def _left_gone(self, ticket: _Ticket, answer: object) -> None:
        assert isinstance(ticket.about, LeftObject)
        self._leaving.discard(ticket.about)
        if isinstance(answer, AppError):  # it stays on the list, and is tried again after the next shot or start
            log.info("a picture could not be taken out of the bucket: %s", answer.code)

    # Answers

    def _call(
        self, work: Callable[[], object], answered: Callable[[_Ticket, object], None], about: object = None
    ) -> None:
        self._lane.start(_Ticket(answered, about), work)

    @Slot(object, object)
    def _answered(self, ticket: _Ticket, answer: object) -> None:
        if not self._stopping.cancelled:
            ticket.answered(ticket, answer)

    def _keys_kept(self, ticket: _Ticket, answer: object) -> None:
        if isinstance(answer, AppError):
            log.warning("the keys of the bucket could not be kept: %s", answer.code)
        self.look_for_keys(str(ticket.about))
        self._tidy()

    def _keys_forgotten(self, ticket: _Ticket, answer: object) -> None:
        trouble = answer if isinstance(answer, AppError) else None
        self.keys_seen.emit(KeysView(str(ticket.about), trouble=trouble))

    def _keys_looked_for(self, ticket: _Ticket, answer: object) -> None:
        view = answer if isinstance(answer, KeysView) else KeysView(str(ticket.about))
        self.keys_seen.emit(replace(view, trouble=answer) if isinstance(answer, AppError) else view)

    def _trial_over(self, ticket: _Ticket, answer: object) -> None:
        stopped = isinstance(answer, AppError) and answer.code is ErrorCode.STOPPED
        if ticket.about is self._trying and not stopped:
            self.tried.emit(answer)

    @Slot()
    def stop(self) -> None:
        """Break off every call and end the threads."""
        self._stopping.cancel()
        self._trying.cancel()
        self._lane.stop()
        self.clean = self._lane.wait(QDeadlineTimer(STOP_MS))
        if not self.clean:
            log.warning("a call about pictures did not end in time")


def _view_of_keys(courier: Courier, endpoint: str, cancel: CancelToken) -> KeysView:
    keys = courier.keys.read(endpoint, cancel)
    keeping = courier.keys.where(cancel)
    return KeysView(endpoint, keeping.place if keys is not None else SecretPlace.NOWHERE, keeping.name)


def _try(trial: Trial, courier: Courier, timeouts: Timeouts, cancel: CancelToken) -> object:
    from desktop_app.domain.travel import Way
    from desktop_app.pipeline import trial as trials

    match trial.way:
        case Way.REQUEST:
            return trials.try_request(cancel)
        case Way.LINK:
            return trials.try_link(trial.link, cancel)
        case Way.BUCKET:
            keys = trial.keys or courier.keys_for(trial.bucket, cancel)
            return trials.try_bucket(trial.bucket, keys, timeouts, cancel)
