"""What a look through library, sidecars and list can find out of step, and what was done about it."""

from dataclasses import dataclass
from enum import StrEnum


class Finding(StrEnum):
    """The value is what scripts read: never rename one."""

    MOVED = "moved"  # a clip's file was elsewhere, under another name perhaps: followed
    BACK = "back"  # a clip that was marked missing is there again: unmarked
    BROUGHT_BACK = "brought_back"  # a clip with a sidecar that the list didn't know: it does now
    SIDECAR_MISSING = "sidecar_missing"  # written anew from the list, as the next two
    SIDECAR_UNREADABLE = "sidecar_unreadable"
    SIDECAR_DIFFERENT = "sidecar_different"
    SIDECAR_ORPHANED = "sidecar_orphaned"  # its clip is elsewhere or gone for good, and the list knows: taken away
    LEFT_OVER = "left_over"  # of work cut short: cleared away
    MISSING = "missing"  # nowhere in the library: marked so
    CHANGED = "changed"  # another size than the clip had: left alone
    UNKNOWN = "unknown"  # a clip that the list doesn't know, with a sidecar that can't be read: left alone
    ALONE = "alone"  # a sidecar of a clip that is nowhere, not even in the list: left alone
    NOT_WRITTEN = "not_written"  # a sidecar that couldn't be written


UNMENDED = frozenset({Finding.MISSING, Finding.CHANGED, Finding.UNKNOWN, Finding.ALONE, Finding.NOT_WRITTEN})
"""What only the artist can set right."""


@dataclass(frozen=True)
class CheckNote:
    """`path` is relative to the library folder; `was` is where it was before, of what moved."""

    finding: Finding
    path: str
    was: str = ""


@dataclass(frozen=True)
class CheckReport:
    """`clips` were looked at, all that are in the library."""

    clips: int
    notes: tuple[CheckNote, ...]

    @property
    def unmended(self) -> int:
        return sum(note.finding in UNMENDED for note in self.notes)
