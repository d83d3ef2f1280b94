"""Shows a file in the system's own file manager."""

import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices


def show_in_folder(path: str) -> None:
    """Open the folder of `path`, with the file selected where the system can do that. GUI thread; never waits."""
    if Path(path).exists() and sys.platform == "win32":
        QProcess.startDetached("explorer.exe", ["/select,", str(Path(path))])
    elif Path(path).exists() and sys.platform == "darwin":
        QProcess.startDetached("open", ["-R", path])
    else:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(path).parent)))
