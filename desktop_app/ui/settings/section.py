"""One titled group of rows in the settings: each a title, a hint in plain words, and the control that changes it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QCheckBox, QComboBox, QSpinBox, QVBoxLayout, QWidget

from desktop_app.ui.controls import NumberBox
from desktop_app.ui.plain import PlainLabel, tip
from desktop_app.ui.reading import set_margins
from desktop_app.ui.theme import Look, font, scaled, wear
from desktop_app.ui.tokens import RING, Height, Space, TextSize

CONTROL_WIDTH = 190
ROOM_BESIDE = 400
"""In a narrower row a control stands below its words: beside them there is no room left for either."""
ALWAYS_BELOW = 2**20


class Section(QWidget):
    """Changes `Preferences` at once and follows `Preferences.changed`: there is no OK. GUI thread.

    Found by the search through its own title and each row's title, hint and further words. The titles of rows are
    whole: "Sent at once", not "Count".
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self._rows: list[_Row] = []
        self._asked = ""
        self.setAccessibleName(title)
        wear(self, Look.CLEAR)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.LARGE)
        heading = PlainLabel(title, self)
        heading.setFont(font(TextSize.PRICE, strong=True))
        wear(heading, Look.HEADING)
        self._column.addWidget(heading)

    def add_row(self, title: str, control: QWidget, hint: str = "", *words: str) -> None:
        """A row: `title` and `hint` on the left, `control` on the right; `words` are further ones that find it.

        A control without an accessible name is called by the title; one without a description or tooltip gets the hint.
        """
        self._add(title, control, hint, words, room=scaled(ROOM_BESIDE))

    def add_wide_row(self, title: str, control: QWidget, hint: str = "", *words: str) -> None:
        """The same, with `control` below the words and as wide as the page: lists, tables, long paths.

        `title` may be empty where the section's own says it all.
        """
        self._add(title, control, hint, words, room=ALWAYS_BELOW, wide=True)

    def add_switch(self, title: str, hint: str = "", *words: str) -> QCheckBox:
        """A row that is on or off; a click anywhere in it switches. The owner connects `toggled`."""
        box = QCheckBox(self)
        wear(box, Look.SWITCH)
        self._add(title, box, hint, words, room=0)
        return box

    def offer(self, control: QWidget, offered: bool) -> None:
        """Show the row of `control` or leave it out, whatever is searched for."""
        for row in self._rows:
            if row.control is control:
                row.offered = offered
        self.shows(self._asked)

    def shows(self, text: str) -> bool:
        """Show only the rows in which each word of `text` occurs; returns whether any is left. "" shows all."""
        self._asked = text
        asked = text.casefold().split()
        for row in self._rows:
            row.line.setVisible(row.offered and all(word in row.found_by for word in asked))
        return any(not row.line.isHidden() for row in self._rows)

    def _add(
        self, title: str, control: QWidget, hint: str, words: tuple[str, ...], *, room: int, wide: bool = False
    ) -> None:
        _name(control, title, hint)
        line = _Line(control, room, self)
        layout = line.row
        if title or hint:
            layout.addLayout(_words(line, title, hint, control), 1)
        if isinstance(control, QComboBox | QSpinBox | NumberBox) and not wide:
            control.setFixedWidth(scaled(CONTROL_WIDTH))
        layout.addWidget(control)
        if not wide:
            layout.setAlignment(control, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._column.addWidget(line)
        found_by = "\n".join((self.title, title, hint, *words)).casefold()
        self._rows.append(_Row(line, control, found_by))


class _Line(QWidget):
    """A row: its control stands beside its words where the row is at least `room` wide, and below them where it isn't.

    Where the control is a switch, the words of the row switch it too.
    """

    def __init__(self, control: QWidget, room: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._control, self._room = control, room
        self.row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        set_margins(self.row, 0, 0, RING, 0)
        self._turn(below=room > 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._turn(below=event.size().width() < self._room)
        super().resizeEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        switch = self._control
        if (
            event.button() is Qt.MouseButton.LeftButton
            and isinstance(switch, QCheckBox)
            and self.rect().contains(event.position().toPoint())
        ):
            switch.click()
        else:
            super().mouseReleaseEvent(event)

    def _turn(self, *, below: bool) -> None:
        self.row.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        self.row.setSpacing(Space.SMALL if below else Space.WIDE)


@dataclass
class _Row:
    line: QWidget
    control: QWidget
    found_by: str
    offered: bool = True


def _words(line: QWidget, title: str, hint: str, control: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(Space.TINY // 2)
    if title:
        label = PlainLabel(title, line)
        label.setWordWrap(True)
        label.setBuddy(control)
        if not hint:
            label.setMinimumHeight(scaled(Height.FIELD))
        column.addWidget(label)
    if hint:
        second = PlainLabel(hint, line)
        second.setWordWrap(True)
        wear(second, Look.HINT)
        column.addWidget(second)
    column.addStretch(1)
    return column


def _name(control: QWidget, title: str, hint: str) -> None:
    if not control.accessibleName():
        control.setAccessibleName(title)
    if not control.accessibleDescription():
        control.setAccessibleDescription(hint or (title if isinstance(control, QAbstractButton) else ""))
    if hint and not control.toolTip():
        control.setToolTip(tip(hint))
