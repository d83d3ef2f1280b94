"""Clips on the clipboard: as the files they are, for file managers and editing programs, or as words."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication

from desktop_app.runtime.library_list import ClipRow

FILE_MANAGERS = "x-special/gnome-copied-files"
"""What GNOME's and its relatives' file managers look for besides text/uri-list."""


def copy_files(root: Path, rows: Sequence[ClipRow]) -> int:
    """Put the files on the clipboard, as copies to be pasted; how many. Those that are missing are left out."""
    urls = [QUrl.fromLocalFile(str(root / row.clip.path)) for row in rows if not row.missing]
    if urls:
        data = QMimeData()
        data.setUrls(urls)
        listed = "\n".join(("copy", *(url.toString(QUrl.ComponentFormattingOption.FullyEncoded) for url in urls)))
        data.setData(FILE_MANAGERS, listed.encode())
        QGuiApplication.clipboard().setMimeData(data)
    return len(urls)


def copy_prompts(rows: Sequence[ClipRow]) -> None:
    """The prompts, each once, a blank line between them."""
    QGuiApplication.clipboard().setText("\n\n".join(dict.fromkeys(row.prompt for row in rows)))


def copy_json(rows: Sequence[ClipRow]) -> None:
    """What was sent and what came of it."""
    from desktop_app.runtime.clip_json import clips_json

    QGuiApplication.clipboard().setText(clips_json(rows))
