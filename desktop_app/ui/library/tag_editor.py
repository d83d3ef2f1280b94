"""Tags for all that is selected: written, completed, taken away. Each is done at once; Escape or Return ends it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.ui.controls import words_button
from desktop_app.ui.library.flow import Flow
from desktop_app.ui.library.popup import Popup
from desktop_app.ui.library.tag_row import Tag, TagRow
from desktop_app.ui.plain import PlainLabel
from desktop_app.ui.theme import Look, wear
from desktop_app.ui.tokens import Space

WIDTH: Final = 320
MOST_OFFERED: Final = 10


class TagEditor(Popup):
    """`added(str)` and `removed(str)`."""

    added = Signal(str)
    removed = Signal(str)

    def __init__(self, title: str, tags: Sequence[Tag], known: Sequence[str], parent: QWidget | None = None) -> None:
        """`known`: the tags there are, the most used first."""
        super().__init__(title, parent, width=WIDTH)
        self.setObjectName("tagEditor")
        self._known = tuple(known)
        self._at = QPoint()
        self._opens = QTimer(self, singleShot=True, interval=0)
        self._opens.timeout.connect(self._open)
        self._row = TagRow()
        self._row.show_tags(tags)
        self._row.show_known(known)
        self._row.added.connect(self._add)
        self._row.removed.connect(self._remove)
        self._row.left.connect(self.close)
        self.column.addWidget(self._row)
        self._offer = QWidget()
        wear(self._offer, Look.CLEAR)
        policy = self._offer.sizePolicy()
        policy.setHeightForWidth(True)
        self._offer.setSizePolicy(policy)
        flow = Flow(Space.TINY, self._offer)
        self._offers = {name: words_button(name.replace("&", "&&"), Look.CHIP) for name in self._most_used()}
        for name, button in self._offers.items():
            button.setToolTip(self.tr("Add this tag"))
            button.setAccessibleName(name)
            button.clicked.connect(self._take_offer)
            flow.addWidget(button)
        if self._offers:
            self.column.addWidget(self._offer)
        hint = PlainLabel(self.tr("Return adds, commas stand between several, Escape closes."))
        hint.setWordWrap(True)
        wear(hint, Look.HINT)
        self.column.addWidget(hint)

    def open_at(self, at: QPoint) -> None:
        """As soon as all tags are there, in a turn of its own."""
        self._at = at
        self._row.whole.connect(self._whole)
        self._opens.start()

    @Slot()
    def _whole(self) -> None:
        if self.isVisible():
            self.fit()
        else:
            self._opens.start()

    @Slot()
    def _open(self) -> None:
        if self._row.is_whole and not self.isVisible():
            super().open_at(self._at)
            self._row.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _most_used(self) -> Sequence[str]:
        there = {tag.name for tag in self._row.tags if not tag.partly}
        return [name for name in self._known if name not in there][:MOST_OFFERED]

    @Slot(str)
    def _add(self, name: str) -> None:
        known = next((known for known in self._known if known.casefold() == name.casefold()), name)
        others = [tag for tag in self._row.tags if tag.name.casefold() != name.casefold()]
        self._show([*others, Tag(known)])
        self.added.emit(known)

    @Slot(str)
    def _remove(self, name: str) -> None:
        self._show([tag for tag in self._row.tags if tag.name != name])
        self.removed.emit(name)

    @Slot()
    def _take_offer(self) -> None:
        for name, button in self._offers.items():
            if button is self.sender():
                self._add(name)
                self._row.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, tags: Sequence[Tag]) -> None:
        self._row.show_tags(tags)
        there = {tag.name.casefold() for tag in tags if not tag.partly}
        for name, button in self._offers.items():
            button.setVisible(name.casefold() not in there)
        self.fit()
