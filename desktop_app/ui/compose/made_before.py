"""Whether this was made before: asked quietly, and never in the way."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import MappingProxyType

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.domain.framing import Framing
from desktop_app.domain.ids import JobId
from desktop_app.domain.job import Job, JobState
from desktop_app.domain.request import KeptPicture, LinkedPicture, Original, PreparedStill
from desktop_app.runtime.reader import MadeWith, Query
from desktop_app.words.batches import made_before_words, some_made_words

CALM_MS = 400
"""Asked once nothing has changed for so long."""

MOST_ASKED = 200
"""Different prompts that are asked about; who makes more at once has other things in mind."""


@dataclass(frozen=True)
class TrayLook:
    """A still of the tray as its shots would be found again. `original` is `None` for a link, or while unknown."""

    original: Original | None
    framing: Framing
    link: str
    prompts: tuple[str, ...]


@dataclass(frozen=True)
class Wanted:
    """What would be made: one still that is ready, or many in a tray, by their ids."""

    ready: PreparedStill | LinkedPicture | None = None
    prompts: tuple[str, ...] = ()
    many: Mapping[str, TrayLook] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "many", MappingProxyType(dict(self.many)))

    @property
    def all_prompts(self) -> tuple[str, ...]:
        prompts = (*self.prompts, *(prompt for look in self.many.values() for prompt in look.prompts))
        return tuple(dict.fromkeys(prompts))


class MadeBefore(QObject):
    """GUI thread. `asked(Query)` goes to the reader, its answers come to `answer`. `found`: there is another answer.

    One still: `job_id` is the newest shot with that very picture and prompt. Many: `still_ids` are those of which every
    prompt was made before, from the same file in the same framing.
    """

    asked = Signal(object)
    found = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = Wanted()
        self._query: MadeWith | None = None
        self._jobs: tuple[Job, ...] = ()
        self.job_id: JobId | None = None
        self.still_ids: frozenset[str] = frozenset()
        self.words = ""
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._calm.timeout.connect(self._ask)

    def look_for(self, wanted: Wanted) -> None:
        """From now on this is what would be made."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._compare()
            self._calm.start()

    @Slot()
    def _ask(self) -> None:
        prompts = self._wanted.all_prompts[:MOST_ASKED]
        if prompts and (self._wanted.ready is not None or self._wanted.many):
            self._query = MadeWith(prompts)
            self.asked.emit(self._query)

    @Slot(object, object)
    def answer(self, query: Query, answer: object) -> None:
        if query is self._query and isinstance(answer, tuple):
            self._jobs = answer
            self._compare()

    def _compare(self) -> None:
        before = self.words, self.job_id, self.still_ids
        wanted, now = self._wanted, datetime.now(UTC)
        self.words, self.job_id, self.still_ids = "", None, frozenset()
        if wanted.many:
            self.still_ids = frozenset(name for name, look in wanted.many.items() if self._was_made(look))
            if self.still_ids:
                self.words = some_made_words(len(self.still_ids), len(wanted.many))
        elif wanted.ready is not None:
            job = next((job for job in self._jobs if _same(job, wanted.ready) and job.prompt in wanted.prompts), None)
            if job is not None:
                self.job_id = job.id
                self.words = made_before_words(job.created_at, now, finished=job.state is JobState.DONE)
        if before != (self.words, self.job_id, self.still_ids):
            self.found.emit()

    def _was_made(self, look: TrayLook) -> bool:
        made = {job.prompt for job in self._jobs if _of(job, look)}
        return bool(look.prompts) and made.issuperset(look.prompts)


def _same(job: Job, ready: PreparedStill | LinkedPicture) -> bool:
    picture = job.request.picture
    if isinstance(ready, LinkedPicture) or isinstance(picture, LinkedPicture):
        return picture == ready
    return picture.sha256 == ready.sha256


def _of(job: Job, look: TrayLook) -> bool:
    match job.request.picture:
        case LinkedPicture(url):
            return url == look.link
        case KeptPicture(original=original, framing=framing):
            return original is not None and (original, framing) == (look.original, look.framing)
