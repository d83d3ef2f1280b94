"""What it would cost to send the shots that are kept here, all at once; and what making others again would."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.domain.ids import PRACTICE
from desktop_app.domain.job import RELEASED, Job
from desktop_app.domain.model_spec import Values
from desktop_app.domain.pricing import Estimate, Quote, estimate, same_price_key, total
from desktop_app.runtime.catalogue import Catalogue
from desktop_app.runtime.engine import JobEngine
from desktop_app.runtime.messages import JobSnapshot
from desktop_app.runtime.reader import LastCost, Query, ReaderThread, StoredQuote


@dataclass(frozen=True)
class _Like:
    """Shots that cost the same."""

    model_id: str
    price_key: str
    practice: bool


class HeldPrice(QObject):
    """GUI thread. `changed(Estimate | None)`: of all that one word would send; `None` when there is nothing to send.
    `priced`: what `price_of` says of other shots may be another now.

    The price of each is what the very same settings cost last time, else the catalogue's, live or of its day. Shots
    that cost the same are one sum, and of many changes at once only the last is told: a thousand are no more work.
    """

    changed = Signal(object)
    priced = Signal()

    def __init__(
        self, engine: JobEngine, reader: ReaderThread, catalogue: Catalogue, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._held: dict[str, _Like] = {}
        self._counts: Counter[_Like] = Counter()
        self._values: dict[_Like, Values] = {}
        self._quotes: dict[str, tuple[Quote, bool]] = {}
        self._costs: dict[str, Decimal] = {}
        self._told: Estimate | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._tell)
        engine.jobs_loaded.connect(self.load)
        engine.job_changed.connect(self._changed)
        for kind in (LastCost, StoredQuote):
            reader.answers_to(kind).connect(self._answered)
        catalogue.quote_changed.connect(self._quoted)

    @property
    def estimate(self) -> Estimate | None:
        return self._told

    def want(self, jobs: Iterable[Job]) -> None:
        """Ask what these cost; `priced` tells when more is known."""
        for like in {self._like(job) for job in jobs}:
            self._ask(like)

    def price_of(self, jobs: Sequence[Job]) -> Estimate | None:
        """What making these would cost, as far as it is known by now."""
        return self._total(Counter(map(self._like, jobs)))

    @Slot(object)
    def load(self, snapshots: tuple[JobSnapshot, ...]) -> None:
        """All shots as they are now."""
        for snapshot in snapshots:
            self._changed(snapshot)

    @Slot(object)
    def _changed(self, snapshot: JobSnapshot) -> None:
        job = snapshot.job
        before, now = self._held.get(job.id), None
        if job.reason in RELEASED:
            now = self._held[job.id] = self._like(job)
        elif before is not None:
            del self._held[job.id]
        if before == now:
            return
        if before is not None:
            self._counts[before] -= 1
        if now is not None:
            if not self._counts[now]:
                self._ask(now)
            self._counts[now] += 1
        self._soon.start()

    def _like(self, job: Job) -> _Like:
        request = job.request
        key = same_price_key(request.model_id, request.values)
        like = _Like(request.model_id, key, job.account == PRACTICE)
        self._values.setdefault(like, request.values)
        return like

    def _ask(self, like: _Like) -> None:
        if not like.practice:
            self._reader.ask(LastCost(like.price_key))
            if like.model_id not in self._quotes:
                self._reader.ask(StoredQuote(like.model_id))

    @Slot(object, object)
    def _answered(self, query: Query, answer: object) -> None:
        match query, answer:
            case LastCost(price_key), Decimal():
                self._costs[price_key] = answer
            case StoredQuote(model_id), Quote():
                self._quotes.setdefault(model_id, (answer, False))
            case _:
                return
        self._soon.start()

    @Slot(object, bool)
    def _quoted(self, quote: Quote | None, live: bool) -> None:
        if quote is not None:
            self._quotes[quote.model_id] = quote, live
            self._soon.start()

    @Slot()
    def _tell(self) -> None:
        self.priced.emit()
        now = self._total(self._counts)
        if now != self._told:
            self._told = now
            self.changed.emit(now)

    def _total(self, counts: Mapping[_Like, int]) -> Estimate | None:
        return total([self._of(like, count) for like, count in counts.items() if count > 0])

    def _of(self, like: _Like, count: int) -> Estimate:
        quote, live = self._quotes.get(like.model_id, (None, False))
        cost = self._costs.get(like.price_key)
        return estimate(quote, self._values[like], practice=like.practice, live=live, last_cost=cost, count=count)
