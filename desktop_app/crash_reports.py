"""Reports of crashes, in `reports` of the data folder: readable, without secrets, a few kept.

While the program runs there is `running.txt`, and Python writes into it where every thread was should the process be
killed by a fault. A clean end takes it away: a start that finds it knows that the one before ended without a word.
"""

import itertools
import logging
import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from desktop_app import __version__
from desktop_app.log import REPORTS_FOLDER as FOLDER
from desktop_app.log import last_lines, redact

log = logging.getLogger(__name__)

RUNNING = "running.txt"
LAST_LINES = 100
MOST_KEPT = 20
_STAMP = "%Y-%m-%d %H.%M"


@dataclass(frozen=True)
class CrashReport:
    """`text` may be shown and copied as it is. `file` is None where the folder can't be written to."""

    text: str
    file: Path | None


class ReportFolder:
    """Any thread, but `begin` and `end` belong to who holds the data folder's lock."""

    def __init__(self, data_dir: Path) -> None:
        self._folder = data_dir / FOLDER
        self._data_dir = data_dir
        self.running: TextIO | None = None
        """`running.txt`, between `begin` and `end`: what a fault has to say belongs there."""

    def begin(self) -> CrashReport | None:
        """Mark that the program runs; the report of the run before, if that had no end. Does without a disk."""
        found = self._left_behind()
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self.running = (self._folder / RUNNING).open("w", encoding="utf-8", buffering=1)
            self.running.write(f"Stillwake {__version__}, started {time.strftime(_STAMP)}\n")
        except OSError:
            log.warning("reports can't be kept: %s is not to be written to", self._folder)
        return found

    def end(self) -> None:
        """This run has come to its end."""
        if self.running is not None:
            self.running.close()
            self.running = None
            (self._folder / RUNNING).unlink(missing_ok=True)

    def write(self, what: str, last_lines: str) -> CrashReport:
        """A report of `what` happened, with what the log said before."""
        text = _composed(what, last_lines)
        return CrashReport(text, self._keep(text))

    def _left_behind(self) -> CrashReport | None:
        try:
            said = (self._folder / RUNNING).read_text("utf-8", "replace")
        except OSError:
            return None
        what = f"Stillwake was ended from outside, or by a fault below it.\n\n{said.strip()}"
        return self.write(what, last_lines(self._data_dir, LAST_LINES))

    def _keep(self, text: str) -> Path | None:
        stamp = time.strftime(_STAMP)
        names = itertools.chain([f"{stamp}.txt"], (f"{stamp} ({number}).txt" for number in itertools.count(2)))
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            for file in map(self._folder.joinpath, names):
                try:
                    with file.open("x", encoding="utf-8") as stream:
                        stream.write(text)
                except FileExistsError:
                    continue
                self._prune()
                return file
        except OSError:
            return None
        raise AssertionError("the names have no end")

    def _prune(self) -> None:
        kept = [file for file in self._folder.glob("*.txt") if file.name != RUNNING]
        for old in sorted(kept, key=lambda file: file.stat().st_mtime)[:-MOST_KEPT]:
            old.unlink(missing_ok=True)


def _composed(what: str, last_lines: str) -> str:
    import platform

    from PySide6.QtCore import qVersion

    head = f"Stillwake {__version__}, {time.strftime(_STAMP)}"
    below = f"{platform.platform()}, Python {platform.python_version()}, Qt {qVersion()}"
    whole = f"{head}\n{below}\n\n{what.strip()}\n\nThe last lines of the log:\n{last_lines.strip() or '(none)'}\n"
    home = os.path.expanduser("~")
    return redact(whole if home == os.sep else whole.replace(home, "~"))
