"""What is dropped into the window stays where it came from."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QDropEvent


def accept_copy(event: QDropEvent) -> None:
    """Take the drop, or say that it would be taken, as a copy: a file manager that hears of a move takes the original
    away.
    """
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
