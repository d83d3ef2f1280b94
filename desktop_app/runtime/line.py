"""What the artist does by hand with the line: another order, send now, cancel, edit in place, make again, take back.

Lives in the engine thread: connect to these slots, never call them from another thread. Every change is compare-and-set
over the row on disk, and waits for one that is being written: a shot that is being sent meanwhile is left alone.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.domain import by_hand, transitions
from desktop_app.domain.by_hand import ByHand, Deed
from desktop_app.domain.errors import AppError
from desktop_app.domain.ids import JobId, new_job_id
from desktop_app.domain.job import UNSENT, HoldReason, Job, JobState
from desktop_app.domain.line_order import InLine, placed_before
from desktop_app.domain.request import GenerationRequest, KeptPicture, LinkedPicture, Picture
from desktop_app.runtime.draft import Draft
from desktop_app.runtime.engine import JobEngine
from desktop_app.runtime.steps import LaneName, utc_now
from desktop_app.runtime.track import Track
from desktop_app.storage.job_store import JobChange

Change: TypeAlias = Callable[[Job], Job | None]


@dataclass(frozen=True)
class _EditTicket:
    """An edited shot whose still is being written into the library folder."""

    draft: Draft


@dataclass
class _Doing:
    """One deed on several shots, until the last of them is saved or out of its reach. `deed` is `None` where it isn't
    told: it takes something back.
    """

    deed: Deed | None
    left: set[JobId]
    key: str = ""
    before: dict[JobId, tuple[Job, Job]] = field(default_factory=dict)
    done: list[tuple[Job, Job]] = field(default_factory=list)

    def wish(self, job: Job, change: Change) -> Job | None:
        wanted = change(job)
        if wanted is None or wanted == job:
            self.left.discard(job.id)
            return None
        self.before[job.id] = (job, wanted)
        return wanted

    def saved(self, job: Job) -> None:
        before = self.before.get(job.id)
        if before is not None and before[1] == job:
            self.left.discard(job.id)
            self.done.append(before)


class Line(QObject):
    """`done(ByHand)`: saved, and can be taken back. `edit_begun(Job)`: out of the line, so it can be edited;
    `edit_refused(job id)`: too late, it is being sent. `edit_ended(job id)`: it is back, saved or as it was.
    `edit_not_saved(AppError)`: its still can't be kept; it is being edited still.
    """

    done = Signal(object)
    edit_begun = Signal(object)
    edit_refused = Signal(str)
    edit_ended = Signal(str)
    edit_not_saved = Signal(object)

    def __init__(self, engine: JobEngine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine, self._book = engine, engine.book
        self._doings: list[_Doing] = []
        self._editing: dict[JobId, HoldReason | None] = {}
        self._beginning: set[JobId] = set()
        self._saving: dict[JobId, bool] = {}
        self._positions: dict[JobId, float] = {}
        engine.dispatch.lanes[LaneName.TRANSFER].finished.connect(self._kept)
        engine.book.saved.connect(self._saved)

    @Slot(object, str)
    def move(self, ids: Iterable[str], before: str) -> None:
        """Put the shots before another one ("": at the end), in the order they have. Who is sent by now stays out."""
        moving = frozenset(map(JobId, ids))
        positions = placed_before(self._in_line(), moving, JobId(before) if before else None)
        self._positions.update(positions)
        changed = self._tracks(positions)
        self._do(Deed.MOVED, changed, lambda job: by_hand.moved(job, positions[job.id]))

    @Slot(object)
    def send_now(self, ids: Iterable[str]) -> None:
        """The next to be sent; held ones are released for it, unless they may have been sent or are being edited."""
        wanted = frozenset(map(JobId, ids)) - self._editing.keys()
        tracks = [track for track in self._tracks(wanted) if by_hand.may_be_sent_now(track.job)]
        line, moving = self._in_line(), frozenset(track.job.id for track in tracks)
        first = next((shot.id for shot in line if shot.id not in moving), None)
        positions = placed_before(line, moving, first)
        self._positions.update(positions)

        def change(job: Job) -> Job | None:
            position = positions.get(job.id, job.position)
            sent = job.id in moving and not self._is_edited(job)
            return by_hand.next_in_line(job, position) if sent else by_hand.moved(job, position)

        self._do(Deed.MOVED, self._tracks(moving | positions.keys()), change)

    @Slot(object, str)
    def cancel(self, ids: Iterable[str], key: str = "") -> None:
        """Stop shots as far as they can be stopped: unsent ones are cancelled, which is told; sent ones are asked to
        be; a download pauses. `key` comes back with the deed, for who does something once more.
        """
        tracks = self._tracks(ids)
        unsent = [track for track in tracks if track.job.state in UNSENT]
        self._do(Deed.CANCELLED, unsent, _stopped, key)
        for track in tracks:
            if track.job.state not in UNSENT:
                self._engine.when_free(track, _stopped)

    @Slot(object)
    def dismiss(self, ids: Iterable[str]) -> None:
        """Put failed shots out of sight. They stay in the store."""
        self._do(Deed.DISMISSED, self._tracks(ids), by_hand.dismissed)

    @Slot(object)
    def make_again(self, jobs: Sequence[Job]) -> None:
        """New shots like these, at the end of the line, for the same accounts."""
        position = self._book.next_position
        wanted = [job for job in jobs if by_hand.may_be_made_again(job)]
        news = [
            Job(new_job_id(), job.account, job.request, JobState.QUEUED, utc_now(), position + number, made_from=job.id)
            for number, job in enumerate(wanted)
        ]
        self._book.write_together([(self._book.addition(new),) for new in news])

    @Slot(object, bool)
    def settle(self, deed: ByHand, done: bool) -> None:
        """Take `deed` back, or do it once more. What was sent meanwhile stays as it is."""
        pairs = {now.id: (was, now) if done else (now, was) for was, now in deed.pairs}
        tracks = self._tracks(pairs)
        match deed.deed:
            case Deed.MOVED:
                self._positions.update({job_id: to.position for job_id, (_, to) in pairs.items()})
                self._do(None, tracks, lambda job: self._reordered(job, *pairs[job.id]))
            case Deed.EDITED:
                self._do(None, tracks, lambda job: by_hand.rewritten(job, pairs[job.id][1].request))
            case Deed.CANCELLED:
                raise ValueError("what was cancelled comes back under another name: see `bring_back`")
            case Deed.DISMISSED if done:
                self._do(None, tracks, by_hand.dismissed)
            case Deed.DISMISSED:
                self._do(None, [self._taken_up(now) for _, now in deed.pairs], by_hand.recalled)

    def _reordered(self, job: Job, was: Job, now: Job) -> Job | None:
        return by_hand.moved(job, now.position) if self._is_edited(job) else by_hand.reordered(job, was, now)

    def _is_edited(self, job: Job) -> bool:
        """Whether it is in the form just now: asked when the row is written, for it may have got there meanwhile."""
        return job.id in self._editing and job.reason is HoldReason.EDITING

    @Slot(object, object)
    def bring_back(self, deed: ByHand, names: Mapping[JobId, JobId]) -> None:
        """New shots, under these new names, instead of those that were cancelled before they were sent."""
        units = []
        for was, cancelled in deed.pairs:
            back = by_hand.brought_back(was, cancelled, names[cancelled.id], utc_now())
            if back is not None and self._book.get(back.id) is None:
                gone = self._taken_up(cancelled)
                if not gone.saving:
                    put_away = self._book.change(gone, by_hand.put_away(cancelled))
                    units.append((put_away, self._book.addition(back)))
        self._book.write_together(units)

    @Slot(str)
    def begin_edit(self, job_id: str) -> None:
        """Take an unsent shot out of the line, to be edited."""
        track = self._book.get(job_id)
        if track is None or track.job.state not in UNSENT:
            self.edit_refused.emit(job_id)
        else:
            self._engine.when_free(track, self._out_of_line)

    def _out_of_line(self, job: Job) -> Job | None:
        """Asked once the row under way is written: it may be sent by then."""
        wanted = by_hand.edit_begun(job)
        if wanted is None:
            self.edit_refused.emit(str(job.id))
            return None
        self._editing.setdefault(job.id, job.reason)
        if wanted == job:
            self.edit_begun.emit(job)
        else:
            self._beginning.add(job.id)
        return wanted

    @Slot(str)
    def end_edit(self, job_id: str) -> None:
        """Back into its place, as it was; or as it is being saved just now, if it can be."""
        if job_id in self._saving:
            self._saving[JobId(job_id)] = True
        else:
            self._end_edit(JobId(job_id), None, None)

    @Slot(object)
    def save_edit(self, draft: Draft) -> None:
        """The shot `draft.job_id` is this from now on, and back in its place. The still is written first."""
        if isinstance(draft.still, LinkedPicture):
            self._rewrite(draft, draft.still)
        elif draft.job_id is not None:
            self._saving.setdefault(draft.job_id, False)
            work = self._engine.bench.keep(draft.still)
            self._engine.dispatch.lanes[LaneName.TRANSFER].start(_EditTicket(draft), work, 0)

    @Slot(object, object)
    def _kept(self, ticket: object, answer: KeptPicture | AppError) -> None:
        if not isinstance(ticket, _EditTicket):
            return
        job_id = ticket.draft.job_id
        left = job_id is not None and self._saving.pop(job_id, False)
        if not isinstance(answer, AppError):
            self._rewrite(ticket.draft, answer)
            return
        self.edit_not_saved.emit(answer)
        if job_id is not None and left:  # and there is no form any more to save it from
            self._end_edit(job_id, None, None)

    def _rewrite(self, draft: Draft, picture: Picture) -> None:
        if draft.job_id is not None:
            request = GenerationRequest(draft.model_id, draft.values, picture)
            self._end_edit(draft.job_id, Deed.EDITED, request)

    def _end_edit(self, job_id: JobId, deed: Deed | None, request: GenerationRequest | None) -> None:
        reason = self._editing.get(job_id, HoldReason.EDITING)
        if request is not None and reason is HoldReason.EDITING:
            reason = None  # left from before the last start: a shot that is saved is in line
        self._do(deed, self._tracks((job_id,)), lambda job: by_hand.edit_ended(job, reason, request))
        if reason is HoldReason.EDITING:
            self._out_of_hand(job_id)

    def _out_of_hand(self, job_id: JobId) -> None:
        if job_id in self._editing:
            del self._editing[job_id]
            self.edit_ended.emit(job_id)

    def _in_line(self) -> list[InLine]:
        """The line as it will be once all is written that was asked for."""
        jobs = [track.job for track in self._book.in_state(*by_hand.MOVABLE)]
        line = [InLine(job.id, self._positions.get(job.id, job.position)) for job in jobs]
        return sorted(line, key=lambda shot: shot.position)

    def _tracks(self, ids: Iterable[str]) -> list[Track]:
        return [track for job_id in ids if (track := self._book.get(job_id)) is not None]

    def _taken_up(self, job: Job) -> Track:
        """Follow a shot once more that is final and was let go."""
        return self._book.get(job.id) or self._book.take_up(job)

    def _do(self, deed: Deed | None, tracks: Sequence[Track], change: Change, key: str = "") -> None:
        """Change them all: at once what is free for it, each other one when its row under way is written."""
        doing = _Doing(deed, {track.job.id for track in tracks}, key)
        self._doings.append(doing)
        units = []
        for track in tracks:
            if track.saving or track.job.state is JobState.SUBMITTING:
                track.wishes.append(partial(self._wish_of, doing, change))
                continue
            wanted = doing.wish(track.job, change)
            if wanted is not None:
                if wanted.state is not track.job.state:
                    track.abandon()
                    track.due = 0.0
                units.append((self._book.change(track, wanted),))
        self._book.write_together(units)
        self._tell(doing)

    def _wish_of(self, doing: _Doing, change: Change, job: Job) -> Job | None:
        wanted = doing.wish(job, change)
        self._tell(doing)
        return wanted

    @Slot(object, object)
    def _saved(self, _track: Track, change: JobChange) -> None:
        job = change.job
        if self._positions.get(job.id) == job.position or job.state not in by_hand.MOVABLE:
            self._positions.pop(job.id, None)
        if job.reason is not HoldReason.EDITING:
            self._beginning.discard(job.id)
            self._out_of_hand(job.id)  # saved, left as it was, or cancelled
        elif job.id in self._beginning:
            self._beginning.discard(job.id)
            self.edit_begun.emit(job)
        for doing in list(self._doings):
            if job.id in doing.left:
                doing.saved(job)
                self._tell(doing)

    def _tell(self, doing: _Doing) -> None:
        if doing.left or doing not in self._doings:
            return
        self._doings.remove(doing)
        # One that was sent in that very moment is being asked to stop, and can't come back.
        pairs = tuple(pair for pair in doing.done if doing.deed is not Deed.CANCELLED or pair[0].state in UNSENT)
        if doing.deed is not None and pairs:
            self.done.emit(ByHand(doing.deed, pairs, doing.key))


def _stopped(job: Job) -> Job | None:
    """The user's stop, once the paid POST has its answer. An UNCERTAIN job is never stopped by an older wish."""
    return None if job.state is JobState.UNCERTAIN else transitions.stop(job, utc_now())
