"""Shows files in the system's own file manager."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices


def show_in_folder(path: str) -> None:
    """Open the folder of `path`, with the file selected where the system can do that. GUI thread; never waits."""
    reveal([path])


def reveal(paths: Sequence[str]) -> None:
    """The same for several files; where the system can't show many at once, the first decides."""
    there = [path for path in paths if Path(path).exists()]
    if not there:
        open_folder(str(Path(paths[0]).parent))
    elif sys.platform == "win32":
        QProcess.startDetached("explorer.exe", ["/select,", str(Path(there[0]))])
    elif sys.platform == "darwin":
        QProcess.startDetached("open", ["-R", *there])
    else:
        from desktop_app.ui.file_manager import show_items

        show_items(there, open_folder)


def open_folder(folder: str) -> None:
    """The folder itself; or, if it is gone, the next one above it that is there."""
    place = Path(folder)
    while not place.is_dir() and place != place.parent:
        place = place.parent
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))
