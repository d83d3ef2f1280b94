"""The program, started anew with the same words on its command line."""

import logging
import sys

from PySide6.QtCore import QProcess

log = logging.getLogger(__name__)


def itself() -> list[str]:
    """How the running program is called, packaged or not, without arguments."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "desktop_app"]


def start_again() -> None:
    """Start it once more. When nothing of this run is left: data folder, database and engine are the new one's."""
    program, *arguments = itself()
    started, _ = QProcess.startDetached(program, [*arguments, *sys.argv[1:]])
    if not started:
        log.error("the program could not be started again")
