"""What it would cost to send the shots that are kept here, all at once."""

from decimal import Decimal

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.domain.ids import PRACTICE
from desktop_app.domain.job import RELEASED, Job
from desktop_app.domain.pricing import Estimate, Quote, estimate, same_price_key, total
from desktop_app.runtime.catalogue import Catalogue
from desktop_app.runtime.engine import JobEngine
from desktop_app.runtime.messages import JobSnapshot
from desktop_app.runtime.reader import LastCost, Query, ReaderThread, StoredQuote


class HeldPrice(QObject):
    """GUI thread. `changed(Estimate | None)`: of all that one word would send; `None` when there is nothing to send.

    The price of each is what the very same settings cost last time, else the catalogue's, live or of its day.
    """

    changed = Signal(object)

    def __init__(
        self, engine: JobEngine, reader: ReaderThread, catalogue: Catalogue, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._held: dict[str, Job] = {}
        self._quotes: dict[str, tuple[Quote, bool]] = {}
        self._costs: dict[str, Decimal] = {}
        self._told: Estimate | None = None
        engine.jobs_loaded.connect(self._loaded)
        engine.job_changed.connect(self._changed)
        reader.answered.connect(self._answered)
        catalogue.quote_changed.connect(self._quoted)

    @property
    def estimate(self) -> Estimate | None:
        return self._told

    @Slot(object)
    def _loaded(self, snapshots: tuple[JobSnapshot, ...]) -> None:
        for snapshot in snapshots:
            self._changed(snapshot)

    @Slot(object)
    def _changed(self, snapshot: JobSnapshot) -> None:
        job = snapshot.job
        if job.reason in RELEASED:
            if job.id not in self._held and job.account != PRACTICE:
                self._reader.ask(LastCost(_key(job)))
                if job.request.model_id not in self._quotes:
                    self._reader.ask(StoredQuote(job.request.model_id))
            self._held[job.id] = job
        elif self._held.pop(job.id, None) is None:
            return
        self._tell()

    @Slot(object, object)
    def _answered(self, query: Query, answer: object) -> None:
        match query, answer:
            case LastCost(price_key), Decimal():
                self._costs[price_key] = answer
            case StoredQuote(model_id), Quote():
                self._quotes.setdefault(model_id, (answer, False))
            case _:
                return
        self._tell()

    @Slot(object, bool)
    def _quoted(self, quote: Quote | None, live: bool) -> None:
        if quote is not None:
            self._quotes[quote.model_id] = quote, live
            self._tell()

    def _tell(self) -> None:
        now = total([self._of(job) for job in self._held.values()])
        if now != self._told:
            self._told = now
            self.changed.emit(now)

    def _of(self, job: Job) -> Estimate:
        quote, live = self._quotes.get(job.request.model_id, (None, False))
        practice = job.account == PRACTICE
        return estimate(quote, job.request.values, practice=practice, live=live, last_cost=self._costs.get(_key(job)))


def _key(job: Job) -> str:
    return same_price_key(job.request.model_id, job.request.values)
