"""The queue's groups: what needs the artist, what is being made, what waits."""

from dataclasses import dataclass
from enum import Enum, auto

from desktop_app.domain.job import Job, JobState, unknown_host


class Group(Enum):
    """In their order."""

    NEEDS_YOU = auto()
    MAKING = auto()
    WAITING = auto()


@dataclass(frozen=True)
class GroupRun:
    """The rows of a group: `count` of them from `first` on, one at least."""

    group: Group
    first: int
    count: int

    @property
    def end(self) -> int:
        return self.first + self.count


_NEEDS_YOU = frozenset({JobState.UNCERTAIN, JobState.HELD, JobState.FAILED})
_MAKING = frozenset(
    {JobState.UPLOADING, JobState.SUBMITTING, JobState.RUNNING, JobState.CANCELLING, JobState.DOWNLOADING}
)


def group_of(job: Job) -> Group:
    """Where an unfinished `job` belongs. A question about the place its clip lies at needs the artist too."""
    if job.state in _NEEDS_YOU or unknown_host(job):
        return Group.NEEDS_YOU
    return Group.MAKING if job.state in _MAKING else Group.WAITING
