"""Points at which a test can have this process killed, as a power cut would: nothing is flushed, nothing runs after.

`STILLWAKE_FAULT_POINT=name` or `name:count` (the count-th time it is reached) names one; a packaged program never
looks. The names:

`commit.before:WAS>STATE`, `commit.after:WAS>STATE`  a job's change: all written but not committed; committed. WAS is
                                                     `None` for a new job.
`call.before:STEP`, `call.after:STEP`                around a step's work in its lane: `deliver`, `submit`, `poll` …
`file.before`, `file.after`                          around a clip's move to its final name
`sidecar.before`, `sidecar.after`                    around the writing of its sidecar
`rename.before`, `rename.between`, `rename.after`    around a clip's renaming; between: its sidecar isn't yet
`bin.before`, `bin.between`, `bin.after`             the same on its way to the system's bin
`move.copied`, `move.named`, `move.there`,           the library folder moves: all is copied; that is written down; it
`move.pointed`                                       has its name there; the settings say so
"""

import os
import re
import signal
import sys
from collections.abc import Iterator
from functools import cache
from itertools import count

VARIABLE = "STILLWAKE_FAULT_POINT"


class _Armed:
    """A point, and how often it has been passed. Any thread."""

    def __init__(self, name: str, at: int) -> None:
        self.name = name
        self._at = at
        self._reached: Iterator[int] = count(1)

    def pass_by(self) -> None:
        if next(self._reached) == self._at:
            # Windows has no SIGKILL; there any other signal ends a process at once, by TerminateProcess.
            os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))


@cache
def _armed() -> _Armed | None:
    named = os.environ.get(VARIABLE, "")
    if not named or getattr(sys, "frozen", False):
        return None
    counted = re.fullmatch(r"(.+):(\d+)", named)
    return _Armed(counted[1], int(counted[2])) if counted else _Armed(named, 1)


def reach(point: str, what: object = "") -> None:
    """This is `point`, or `point:what`: the process ends here if the environment says so. Any thread."""
    armed = _armed()
    if armed is not None and armed.name == (f"{point}:{what}" if what else point):
        armed.pass_by()
