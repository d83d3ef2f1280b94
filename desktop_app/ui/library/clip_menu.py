"""The menu of the clips that are selected."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.ui.icons import icon
from desktop_app.ui.library.clip_actions import (
    AGAIN,
    COPYING,
    FILING,
    OPENING,
    REUSING,
    SORTING,
    STARS,
    TERMS,
    Chosen,
    ClipAction,
    is_possible,
    key_words,
    label,
)
from desktop_app.words.clip_facts import clips_words

LONGEST_LIST = 30
"""Collections that a menu shows."""


class ClipMenu(QMenu):
    """`wanted(ClipAction)`; `collect_wanted(str)`: into this collection; `new_collection_wanted`: into a new one."""

    wanted = Signal(object)
    collect_wanted = Signal(str)
    new_collection_wanted = Signal()

    def __init__(self, chosen: Chosen, collections: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clipMenu")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._chosen = chosen
        if chosen.count > 1:
            head = self.addAction(clips_words(chosen.count))
            head.setEnabled(False)
            self.addSeparator()
        self._fill(self, OPENING)
        if any(is_possible(action, chosen) for action in REUSING):
            self._fill(self.addMenu(icon("again"), self.tr("Use again")), REUSING, last=False)
        self._fill(self, AGAIN)
        self._fill(self, SORTING, last=False)
        rating = self.addMenu(icon("star"), self.tr("Stars"))
        self._fill(rating, STARS, last=False)
        self._add_collections(collections)
        self.addSeparator()
        for group in (COPYING, FILING, (ClipAction.DELETE,)):
            self._fill(self, group)
        self.triggered.connect(self._triggered)

    def _fill(self, menu: QMenu, group: Iterable[ClipAction], *, last: bool = True) -> None:
        possible = [action for action in group if is_possible(action, self._chosen)]
        for action in possible:
            words, keys = label(action, self._chosen), key_words(action)
            entry = menu.addAction(f"{words}\t{keys}" if keys else words)
            if TERMS[action].icon:
                entry.setIcon(icon(TERMS[action].icon))
            entry.setData(action)
        if possible and last:
            menu.addSeparator()

    def _add_collections(self, collections: Sequence[str]) -> None:
        into = self.addMenu(icon("collection"), self.tr("Add to collection"))
        for name in collections[:LONGEST_LIST]:
            into.addAction(name.replace("&", "&&")).setData(name)
        if collections:
            into.addSeparator()
        into.addAction(icon("plus"), self.tr("New collection…")).setData(ClipMenu)
        self._fill(self, (ClipAction.UNCOLLECT,), last=False)

    @Slot(QAction)
    def _triggered(self, entry: QAction) -> None:
        data = entry.data()
        if isinstance(data, ClipAction):
            self.wanted.emit(data)
        elif isinstance(data, str):
            self.collect_wanted.emit(data)
        elif data is ClipMenu:
            self.new_collection_wanted.emit()
