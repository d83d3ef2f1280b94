"""How long shots take here, by model, length, size and rate: asked of the store when it is first wanted, and kept."""

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.domain.expected_time import Expected, PaceKey, expected, pace_key
from desktop_app.domain.ids import PRACTICE
from desktop_app.domain.job import Job
from desktop_app.runtime.queue_queries import TimesOf
from desktop_app.runtime.reader import Query, ReaderThread


class Expectations(QObject):
    """GUI thread. `changed(PaceKey)`: something else is expected of the shots with these settings."""

    changed = Signal(object)

    def __init__(self, reader: ReaderThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._known: dict[PaceKey, Expected | None] = {}
        self._keys: dict[str, PaceKey] = {}
        reader.answers_to(TimesOf).connect(self._answered)

    def of(self, job: Job) -> Expected | None:
        """What is expected of `job`, as far as it is known by now; `changed` follows if that isn't all."""
        key = self._key_of(job)
        if key not in self._known:
            self._known[key] = None
            self._reader.ask(TimesOf(key))
        return self._known[key]

    @Slot(object)
    def job_done(self, job: Job) -> None:
        """One more to learn from."""
        self._keys.pop(str(job.id), None)
        key = pace_key(job.request.model_id, job.request.values, practice=job.account == PRACTICE)
        if key in self._known:
            self._reader.ask(TimesOf(key))

    def _key_of(self, job: Job) -> PaceKey:
        # A running shot keeps its settings, and is asked about with each paint.
        key = self._keys.get(str(job.id))
        if key is None:
            key = pace_key(job.request.model_id, job.request.values, practice=job.account == PRACTICE)
            self._keys[str(job.id)] = key
        return key

    @Slot(object, object)
    def _answered(self, query: Query, answer: object) -> None:
        if not isinstance(query, TimesOf) or not isinstance(answer, tuple):
            return
        now = expected(answer)
        if now != self._known.get(query.key):
            self._known[query.key] = now
            self.changed.emit(query.key)
