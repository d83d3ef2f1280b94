"""What the queue asks of the store, through `ReaderThread.ask`."""

from dataclasses import dataclass

from desktop_app.domain.expected_time import PaceKey


@dataclass(frozen=True)
class TimesOf:
    """How long the last shots with these settings took. Answered by a tuple of seconds, newest first."""

    key: PaceKey


@dataclass(frozen=True)
class EndedJobs:
    """`limit` jobs from the `offset`th that ended without a clip, newest first. Answered by a tuple of `Job`."""

    offset: int
    limit: int
