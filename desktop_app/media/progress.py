"""How far the work on a still is. Any thread; told on the thread of the work."""

from collections.abc import Callable
from typing import TypeAlias

Report: TypeAlias = Callable[[float | None], None]
"""Takes the share of the way that lies behind, 0 to 1; `None` while that can't be known, so that nobody makes it up."""


class Progress:
    """Tells `report` in whole percent, each once, never one that lies behind; at most some 100 times a still."""

    def __init__(self, report: Report | None = None) -> None:
        self._report = report
        self._percent = -1
        self._unknown = False

    def at(self, share: float) -> None:
        """So much of the way lies behind."""
        percent = int(min(max(share, 0.0), 1.0) * 100)
        if percent > self._percent:
            self._percent, self._unknown = percent, False
            if self._report is not None:
                self._report(percent / 100)

    def unknown(self) -> None:
        """Something is under way that can't say how far it is."""
        if not self._unknown:
            self._unknown = True
            if self._report is not None:
                self._report(None)

    def stretch(self, start: float, end: float) -> Callable[[float], None]:
        """For a step that is the way from `start` to `end`: a function to call with the share of that step."""

        def at(share: float) -> None:
            self.at(start + min(max(share, 0.0), 1.0) * (end - start))

        return at
