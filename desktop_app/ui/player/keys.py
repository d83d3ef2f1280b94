"""The keys of the stage, as cutting rooms have them. They work while the keyboard is with the stage."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.ui.shortcuts.commands import Command
from desktop_app.ui.shortcuts.shortcuts import Keys


@dataclass(frozen=True)
class Key:
    """`repeats`: holding the key does it over and over."""

    command: Command
    does: Callable[[], object]
    repeats: bool = False


def bind(owner: QWidget, keys: tuple[Key, ...]) -> list[Keys]:
    """Shortcuts of `owner` and everything in it. Each `does` is a method of a QObject of the GUI thread."""
    made = []
    for key in keys:
        shortcut = Keys(key.command, owner, Qt.ShortcutContext.WidgetWithChildrenShortcut, repeats=key.repeats)
        shortcut.activated.connect(key.does)
        made.append(shortcut)
    return made
