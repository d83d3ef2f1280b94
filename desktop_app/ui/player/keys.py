"""The keys of the stage, as cutting rooms have them. They work while the keyboard is with the stage."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Key:
    """`repeats`: holding the key does it over and over."""

    key: Qt.Key
    does: Callable[[], object]
    repeats: bool = False


def bind(owner: QWidget, keys: tuple[Key, ...]) -> list[QShortcut]:
    """Shortcuts of `owner` and everything in it. Each `does` is a method of a QObject of the GUI thread."""
    made = []
    for key in keys:
        shortcut = QShortcut(QKeySequence(key.key), owner)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(key.repeats)
        shortcut.activated.connect(key.does)
        made.append(shortcut)
    return made
