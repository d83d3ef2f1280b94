"""From a press of Make to the desk: asked first where there is something to ask, then one shot, or many in turn."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import AppError
from desktop_app.domain.job import Job
from desktop_app.runtime.batch_run import Batch, BatchRun
from desktop_app.runtime.draft import Draft
from desktop_app.runtime.reader import Query, StoredJobs
from desktop_app.ui.compose.make_guard import MakeGuard, Wish
from desktop_app.words.batches import progress_words


class Making(QObject):
    """`wished(Draft)` goes to the desk, `asked(Query)` to the reader; what they say comes to `added`, `not_added` and
    `answer`.

    `begun(Wish | Batch)` once it is certain that it is made; `went_on` when `running` or `progress` changed;
    `made(still id)` and `refused(still id, AppError)` for stills of a tray; `ended(AppError | None)`.
    """

    wished = Signal(object)
    asked = Signal(object)
    begun = Signal(object)
    went_on = Signal()
    made = Signal(str)
    refused = Signal(str, object)
    ended = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._guard = MakeGuard(window)
        self._guard.passed.connect(self._pass)
        self._run: BatchRun | None = None
        self._agreed: Wish | Batch | None = None
        self._settling: Batch | None = None
        self._question: QObject | None = None

    @property
    def running(self) -> bool:
        """Whether a tray is being made just now."""
        return self._run is not None and self._run.running

    @property
    def progress(self) -> str:
        """How far it is, as a sentence."""
        return "" if self._run is None else progress_words(self._run.done, self._run.count)

    def ask(self, wish: Wish | Batch, what: str, price: str, limit: int) -> None:
        """Make `wish`; above `limit` shots only after a question, which says `what` they are and the `price`."""
        count = wish.count if isinstance(wish, Batch) else len(wish) if isinstance(wish, tuple) else 1
        if self.running or not count:
            return
        if count <= limit:
            self._let_through(wish)
            return
        from desktop_app.ui.compose.count_question import CountQuestion

        if not isinstance(self._question, CountQuestion):
            self._question = CountQuestion(self._window)
            self._question.agreed.connect(self._agree)
        self._agreed = wish
        self._question.ask(count, what, price, limit)

    def settle(self, batch: Batch) -> None:
        """Find out which stills of a tray were made in the last moment before the program ended: they are `made`."""
        self._settling = batch
        self.asked.emit(StoredJobs(batch.names()))

    @Slot()
    def stop(self) -> None:
        """Make no more of the tray."""
        if self._run is not None:
            self._run.stop()

    def shutdown(self) -> None:
        if self._run is not None:
            self._run.shutdown()

    @Slot(object, object)
    def answer(self, query: Query, answer: object) -> None:
        settling = self._settling
        if settling is not None and isinstance(query, StoredJobs) and query.ids == settling.names():
            self._settling = None
            if isinstance(answer, frozenset):
                for shots in settling.stills:
                    if all(name in answer for name, _ in settling.shots_of(shots)):
                        self.made.emit(shots.still.id)
        elif self._run is not None:
            self._run.answer(query, answer)

    @Slot(object, object)
    def added(self, draft: Draft | None, job: Job) -> None:
        if self._run is not None:
            self._run.added(draft, job)

    @Slot(object, object)
    def not_added(self, draft: Draft, error: AppError) -> None:
        if self._run is not None:
            self._run.not_added(draft, error)

    @Slot()
    def _agree(self) -> None:
        if self._agreed is not None:
            self._let_through(self._agreed)
            self._agreed = None

    def _let_through(self, wish: Wish | Batch) -> None:
        if isinstance(wish, Batch):
            self.begun.emit(wish)
            self._running().start(wish)
            self.went_on.emit()
        else:
            self._guard.ask(wish)

    @Slot(object)
    def _pass(self, wish: Wish) -> None:
        self.begun.emit(wish)
        for draft in wish if isinstance(wish, tuple) else (wish,):
            self.wished.emit(draft)

    def _running(self) -> BatchRun:
        if self._run is None:
            run = self._run = BatchRun(self)
            run.asked.connect(self.asked)
            run.wished.connect(self.wished)
            run.made.connect(self.made)
            run.refused.connect(self.refused)
            run.went_on.connect(self.went_on)
            run.ended.connect(self._ended)
        return self._run

    @Slot(object)
    def _ended(self, error: AppError | None) -> None:
        self.ended.emit(error)
        self.went_on.emit()
