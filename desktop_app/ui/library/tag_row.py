"""The tags of what is selected, each to be taken away, and a field for more that knows those there are."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, QStringListModel, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QFrame, QHBoxLayout, QLineEdit, QListView, QSizePolicy, QWidget

from desktop_app.ui.controls import icon_button
from desktop_app.ui.library.flow import Flow
from desktop_app.ui.plain import PlainLabel, tip
from desktop_app.ui.reading import set_margins
from desktop_app.ui.theme import Look, font, metrics, scaled, wear
from desktop_app.ui.tokens import TICK, Height, Space, TextSize

SEPARATORS: Final = ",;，、"
"""Between several tags written at once."""
FIELD: Final = 96
LONGEST: Final = 28
"""Characters of a tag that are shown."""
MOST_OFFERED: Final = 8
AT_ONCE: Final = 6
"""Tags that are built in one turn of the event loop, in some 10 ms."""


@dataclass(frozen=True)
class Tag:
    """`partly`: not all of what is selected has it."""

    name: str
    partly: bool = False


class TagRow(QWidget):
    """`added(str)` and `removed(str)`; `left`: Escape, or Return in an empty field; `whole`: all tags are shown."""

    added = Signal(str)
    removed = Signal(str)
    left = Signal()
    whole = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._tags: tuple[Tag, ...] = ()
        self._pieces: dict[Tag, _Piece] = {}
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._build)
        self._known = QStringListModel(self)
        self.field = _Field(self._known, self)
        self.field.written.connect(self._write)
        self.field.last_wanted.connect(self._remove_last)
        self.field.left.connect(self.left)
        self._flow = Flow(Space.TINY, self)
        self._flow.addWidget(self.field)

    @property
    def tags(self) -> tuple[Tag, ...]:
        return self._tags

    @property
    def is_whole(self) -> bool:
        """Whether all tags are there to be seen; `whole` tells when they are."""
        return len(self._pieces) == len(self._tags)

    def show_tags(self, tags: Sequence[Tag]) -> None:
        """Show these; nothing is asked for. Of many that are new the last follow in the next turns of the event loop:
        forty of them would keep the window for longer than anybody's typing waits.
        """
        if tuple(tags) == self._tags:
            return
        self._tags = tuple(tags)
        for tag in self._pieces.keys() - set(tags):
            piece = self._pieces.pop(tag)
            self._flow.removeWidget(piece)
            piece.hide()
            piece.deleteLater()
        self._put_in_order()
        self._build()

    def _put_in_order(self) -> None:
        order = {tag: self._pieces[tag] for tag in self._tags if tag in self._pieces}
        if list(order) == list(self._pieces):
            return
        self._pieces = order
        before: QWidget = self.field
        for piece in order.values():
            self._flow.removeWidget(piece)
            self._flow.addWidget(piece)
            QWidget.setTabOrder(before, piece.cross)
            before = piece.cross

    @Slot()
    def _build(self) -> None:
        missing = [tag for tag in self._tags if tag not in self._pieces]
        self._flow.setEnabled(False)  # else each piece that is shown lays out all of them
        for tag in missing[:AT_ONCE]:
            piece = self._pieces[tag] = _Piece(tag, self)
            piece.crossed.connect(self._crossed)
            self._flow.addWidget(piece)
            piece.show()
        self._flow.setEnabled(True)
        self._flow.removeWidget(self.field)
        self._flow.addWidget(self.field)
        self.updateGeometry()
        if len(missing) > AT_ONCE:
            self._rest.start()
        else:
            self._rest.stop()
            self._put_in_order()
            self.whole.emit()

    def show_known(self, names: Sequence[str]) -> None:
        """The tags there are, for completion."""
        self._known.setStringList(list(names))

    @Slot(str)
    def _write(self, text: str) -> None:
        there = {tag.name.casefold() for tag in self._tags if not tag.partly}
        for name in names_in(text):
            if name.casefold() not in there:
                there.add(name.casefold())
                self.added.emit(name)

    @Slot()
    def _remove_last(self) -> None:
        if self._tags:
            self.removed.emit(self._tags[-1].name)

    @Slot(str)
    def _crossed(self, name: str) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.removed.emit(name)


def names_in(text: str) -> tuple[str, ...]:
    """The tags written in `text`, which may hold several."""
    for separator in SEPARATORS[1:]:
        text = text.replace(separator, SEPARATORS[0])
    names = (" ".join(part.split()) for part in text.split(SEPARATORS[0]))
    return tuple(dict.fromkeys(name for name in names if name))


class _Piece(QFrame):
    crossed = Signal(str)

    def __init__(self, tag: Tag, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = tag.name
        wear(self, Look.TAG)
        short = tag.name if len(tag.name) <= LONGEST else f"{tag.name[: LONGEST - 1]}…"
        words = PlainLabel(self.tr("{tag} (some)").format(tag=short) if tag.partly else short)
        words.setFont(font(TextSize.LABEL))
        if tag.partly:
            wear(words, Look.HINT)
        words.setToolTip(tip(tag.name))
        cross = self.cross = icon_button(
            "close", self.tr("Remove the tag {tag}").format(tag=tag.name), look=Look.CHIP_CROSS
        )
        cross.setIconSize(QSize(scaled(TICK) - Space.TINY, scaled(TICK) - Space.TINY))
        cross.clicked.connect(self._cross)
        row = QHBoxLayout(self)
        set_margins(row, Space.SMALL, 0, Space.TINY, 0)
        row.setSpacing(Space.TINY)
        row.addWidget(words)
        row.addWidget(cross)
        self.setFixedHeight(scaled(Height.HIT) - Space.TINY)

    @Slot()
    def _cross(self) -> None:
        self.crossed.emit(self._name)


class _Field(QLineEdit):
    written = Signal(str)
    last_wanted = Signal()
    left = Signal()

    def __init__(self, known: QStringListModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tagField")
        self.setAccessibleName(self.tr("Add a tag"))
        self.setPlaceholderText(self.tr("Add a tag…"))
        self.setToolTip(self.tr("Return adds it; commas stand between several"))
        wear(self, Look.COMPACT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        completer = QCompleter(known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(MOST_OFFERED)
        completer.activated.connect(self._take)
        self._offers = QListView()
        completer.setPopup(self._offers)
        self._offers.installEventFilter(self)
        self.setCompleter(completer)
        self._empty_soon = QTimer(self, singleShot=True, interval=0)
        self._empty_soon.timeout.connect(self.clear)
        self.textEdited.connect(self._edited)

    def sizeHint(self) -> QSize:
        return QSize(scaled(FIELD), max(super().sizeHint().height(), metrics(TextSize.BODY).height()))

    def event(self, event: QEvent) -> bool:
        # Escape empties the field before it does anything else.
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.ShortcutOverride:
            return super().event(event)
        if event.key() == Qt.Key.Key_Escape and self.text():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if self.text().strip():
                    self._take(self.text())
                else:
                    self.left.emit()
            case Qt.Key.Key_Backspace if not self.text():
                self.last_wanted.emit()
            case Qt.Key.Key_Escape:
                self.clear()
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was written and not entered is meant all the same."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason and self.text().strip():
            self._take(self.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return in the list of completions takes what is marked, or else what was written."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and watched is self._offers:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and not self._offers.currentIndex().isValid():
                self._offers.hide()
                self._take(self.text())
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _edited(self, text: str) -> None:
        if text and text[-1] in SEPARATORS and names_in(text):
            self._take(text)

    @Slot(str)
    def _take(self, text: str) -> None:
        self.clear()
        self._empty_soon.start()  # a completion is put into the field after it was taken
        self.written.emit(text)
