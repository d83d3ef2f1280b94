"""Undo and redo by key, anywhere in the window. A field that is written in takes these keys for itself."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop_app.runtime.undo import UndoStack
from desktop_app.ui.shortcuts.commands import Command
from desktop_app.ui.shortcuts.shortcuts import ActionKeys


class UndoKeys(QObject):
    """Two actions of `window`; what they say is what they would do. `undone(str)` and `redone(str)`: what it was."""

    undone = Signal(str)
    redone = Signal(str)

    def __init__(self, undo: UndoStack, window: QWidget) -> None:
        super().__init__(window)
        self._stack = undo
        self.undo = self._action(Command.UNDO, window)
        self.redo = self._action(Command.REDO, window)
        self.undo.triggered.connect(self._undo)
        self.redo.triggered.connect(self._redo)
        undo.changed.connect(self._show)
        self._show(undo.undo_label, undo.redo_label)

    def _action(self, command: Command, window: QWidget) -> QAction:
        made = QAction(self)
        ActionKeys(made, command)
        made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        window.addAction(made)
        return made

    @Slot()
    def _undo(self) -> None:
        what = self._stack.undo_label
        self._stack.undo()
        self.undone.emit(what)

    @Slot()
    def _redo(self) -> None:
        what = self._stack.redo_label
        self._stack.redo()
        self.redone.emit(what)

    @Slot(str, str)
    def _show(self, undo_label: str, redo_label: str) -> None:
        self.undo.setText(self.tr("Undo {what}").format(what=undo_label) if undo_label else self.tr("Undo"))
        self.redo.setText(self.tr("Redo {what}").format(what=redo_label) if redo_label else self.tr("Redo"))
        self.undo.setEnabled(bool(undo_label))
        self.redo.setEnabled(bool(redo_label))
