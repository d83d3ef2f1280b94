"""Names and what is known, one below the other, in sections; what is worth it can be copied with a press."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from desktop_app.ui.controls import icon_button
from desktop_app.ui.plain import PlainLabel, tip
from desktop_app.ui.theme import Look, scaled, wear
from desktop_app.ui.tokens import TICK, Space
from desktop_app.words.clip_facts import Fact, Section, section_name

BREAK = "\u200b"
"""Where a long name without spaces may go on in the next line."""


class FactList(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        wear(self, Look.CLEAR)
        self._texts: dict[QWidget, str] = {}
        self._shown: Mapping[Section, tuple[Fact, ...]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.MEDIUM)
        self._grid.setVerticalSpacing(Space.TINY)
        self._grid.setColumnStretch(1, 1)
        self._grid.setSizeConstraint(QLayout.SizeConstraint.SetDefaultConstraint)

    def show_facts(self, facts: Mapping[Section, tuple[Fact, ...]]) -> None:
        if facts == self._shown:
            return
        self._shown = facts
        self._texts.clear()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        line = 0
        for section, known in facts.items():
            head = PlainLabel(section_name(section))
            wear(head, Look.HEADING)
            head.setContentsMargins(0, Space.MEDIUM if line else 0, 0, 0)
            self._grid.addWidget(head, line, 0, 1, 3)
            line += 1
            for fact in known:
                self._add(line, fact)
                line += 1

    def _add(self, line: int, fact: Fact) -> None:
        name = PlainLabel(fact.name)
        wear(name, Look.LABEL)
        words = PlainLabel(_breakable(fact.words) if fact.copied else fact.words)
        wear(words, Look.FACT)
        words.setWordWrap(True)
        if not fact.copied:
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.setAccessibleName(self.tr("{name}: {words}").format(name=fact.name, words=fact.words))
        if fact.whole:
            words.setToolTip(tip(fact.whole))
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(name, line, 0, top)
        self._grid.addWidget(words, line, 1, 1, 1 if fact.copied else 2)
        if fact.copied:
            copy = icon_button("copy", self.tr("Copy: {name}").format(name=fact.name), look=Look.CHIP_CROSS)
            copy.setIconSize(QSize(scaled(TICK) - Space.TINY, scaled(TICK) - Space.TINY))
            copy.clicked.connect(self._copy)
            self._texts[copy] = fact.whole or fact.words
            self._grid.addWidget(copy, line, 2, top)

    @Slot()
    def _copy(self) -> None:
        button = self.sender()
        if isinstance(button, QWidget):
            QGuiApplication.clipboard().setText(self._texts[button])


def _breakable(words: str) -> str:
    """`words` with places to break at in what has no spaces: a request ID, the name of a file."""
    for sign in "-_./":
        words = words.replace(sign, sign + BREAK)
    return words
