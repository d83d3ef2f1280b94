"""How large a window may be: as large as it would like for the words in force, and no larger than its screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme import scaled

FRAME = QSize(0, 40)
"""What a window manager usually puts around a window: on a small screen there has to be room for it."""


def fitting(window: QWidget, width: int, height: int) -> QSize:
    """The size for a window that would be `width` × `height` at normal text. GUI thread."""
    room = window.screen().availableGeometry().size() - FRAME
    return QSize(scaled(width), scaled(height)).boundedTo(room)
