"""What stands at the foot of the prompt's field when it has several lines: whether each is a shot of its own."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QWidget

from desktop_app.ui.reading import set_margins
from desktop_app.ui.theme import Look, scaled, wear
from desktop_app.ui.tokens import Height, Space


class PromptBar(QWidget):
    """Lies over the lowest part of the field; `room_changed(height)` says how much of it. Nothing outside moves."""

    by_line_toggled = Signal(bool)
    room_changed = Signal(int)

    def __init__(self, field: QPlainTextEdit) -> None:
        super().__init__(field)
        self._field = field
        wear(self, Look.CLEAR)
        self._by_line = QPushButton(self.tr("One line = one shot"))
        self._by_line.setObjectName("oneLineOneShotButton")
        self._by_line.setCheckable(True)
        self._by_line.setAutoDefault(False)
        self._by_line.setAccessibleName(self._by_line.text())
        self._by_line.setToolTip(self.tr("Each line of the prompt becomes a shot of its own"))
        wear(self._by_line, Look.CHIP)
        row = QHBoxLayout(self)
        set_margins(row, Space.TINY, 0, Space.SMALL, Space.TINY)
        row.addWidget(self._by_line)
        row.addStretch()
        QWidget.setTabOrder(field, self._by_line)
        self._by_line.toggled.connect(self.by_line_toggled)
        field.installEventFilter(self)
        self.hide()

    @property
    def by_line(self) -> bool:
        return self._by_line.isChecked()

    def set_by_line(self, by_line: bool) -> None:
        self._by_line.setChecked(by_line)

    def show_for(self, lines: int) -> None:
        """`lines` the text has that say something."""
        wanted = lines > 1
        if wanted != self.isVisibleTo(self._field):
            self.setVisible(wanted)
            self.room_changed.emit(self._height() if wanted else 0)
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _height(self) -> int:
        return scaled(Height.HIT) + 2 + Space.TINY

    def _place(self) -> None:
        inside = self._field.rect().adjusted(1, 1, -1, -1)
        self.setGeometry(inside.left(), inside.bottom() - self._height() + 1, inside.width(), self._height())
