"""The library in the whole window, and back beside the stage. One key goes there and back; Escape only goes back."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QSplitter, QWidget
from shiboken6 import isValid

from desktop_app.ui.library.library_panel import LibraryPanel
from desktop_app.ui.shortcuts.commands import Command
from desktop_app.ui.shortcuts.shortcuts import Keys


class WholeLibrary(QObject):
    """`changed(bool)`: the library has the whole window now, or not. GUI thread.

    `columns` holds the library's `side` and the other places of the window: these are hidden meanwhile, and come back
    as wide as they were. Letters typed into a field are the field's.
    """

    changed = Signal(bool)

    def __init__(self, window: QWidget, columns: QSplitter, side: QWidget, library: LibraryPanel) -> None:
        super().__init__(window)
        self._columns = columns
        self._side = side
        self._library = library
        self._sizes: list[int] | None = None
        self._focus_before: QWidget | None = None
        self._leaves = Keys(Command.LEAVE, window)
        self._leaves.setEnabled(False)
        self._leaves.activated.connect(self.leave)
        Keys(Command.WHOLE_LIBRARY, window).activated.connect(self.toggle)
        library.whole_wanted.connect(self.toggle)
        library.opened.connect(self.leave)

    @property
    def is_on(self) -> bool:
        return self._sizes is not None

    @property
    def sizes(self) -> list[int]:
        """How wide the places are beside each other, now or when that comes back."""
        return self._columns.sizes() if self._sizes is None else self._sizes

    @Slot()
    def toggle(self) -> None:
        """There, or back."""
        if self.is_on:
            self.leave()
        else:
            self.enter()

    @Slot()
    def enter(self) -> None:
        if self.is_on:
            return
        self._sizes = self._columns.sizes()
        self._focus_before = QApplication.focusWidget()
        self._side.show()  # a narrow window has it folded away
        # First: Qt takes the focus from what is hidden to what comes next, and would make some clip current.
        self._library.focus_clips()
        self._show_others(False)
        self._tell(True)

    @Slot()
    def leave(self) -> None:
        """Back beside the stage, with the keyboard where it was if that was outside the library."""
        if self._sizes is None:
            return
        sizes, self._sizes = self._sizes, None
        focus, self._focus_before = self._focus_before, None
        self._show_others(True)
        self._columns.setSizes(sizes)
        self._tell(False)
        if focus is not None and isValid(focus) and focus.isVisible():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_others(self, shown: bool) -> None:
        for place in range(self._columns.count()):
            widget = self._columns.widget(place)
            if widget is not None and widget is not self._side:
                widget.setVisible(shown)

    def _tell(self, whole: bool) -> None:
        self._leaves.setEnabled(whole)
        self._library.show_whole(whole)
        self.changed.emit(whole)
