"""What a running program knows of its jobs when the database under it is damaged."""

from dataclasses import dataclass
from functools import cached_property

from desktop_app.domain.ids import JobId
from desktop_app.domain.job import Job, Submission


@dataclass(frozen=True)
class Remembered:
    """What a running program knows better than any file: `jobs` as they were last stored, with the newest submission of
    each that has one. `unstored` are jobs of which nothing is to be stored yet.
    """

    jobs: tuple[Job, ...] = ()
    submissions: tuple[Submission, ...] = ()
    unstored: frozenset[JobId] = frozenset()

    @cached_property
    def ids(self) -> frozenset[JobId]:
        return self.unstored | {job.id for job in self.jobs}


NOTHING = Remembered()
