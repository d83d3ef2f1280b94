"""Which shots are on their way just now: for these the computer stays awake. No clock, no Qt."""

from datetime import datetime

from desktop_app.domain.ids import JobId
from desktop_app.domain.job import JobState, WaitingFor
from desktop_app.runtime.messages import JobSnapshot

_ON_THE_WAY = frozenset({JobState.UPLOADING, JobState.SUBMITTING, JobState.DOWNLOADING})
_PARKED = frozenset({WaitingFor.PAUSE, WaitingFor.TRUST})
"""For these a download waits until the artist says something."""


def is_on_the_way(snapshot: JobSnapshot, now: datetime) -> bool:
    """Whether bytes of the shot travel now. One that waits to be tried again isn't on its way."""
    job, again = snapshot.job, snapshot.retry_at
    return job.state in _ON_THE_WAY and job.waiting_for not in _PARKED and (again is None or again <= now)


class Travellers:
    """Those of which bytes are being sent or fetched."""

    def __init__(self) -> None:
        self._on_the_way: set[JobId] = set()

    def note(self, snapshot: JobSnapshot, now: datetime) -> bool:
        """A shot as it is now. Whether any is on its way."""
        if is_on_the_way(snapshot, now):
            self._on_the_way.add(snapshot.job.id)
        else:
            self._on_the_way.discard(snapshot.job.id)
        return bool(self._on_the_way)
