"""A small window that opens under a button, like a menu, with fields in it. Escape or a press outside closes it."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.controls import words_button
from desktop_app.ui.plain import PlainLabel
from desktop_app.ui.theme import Look, scaled, wear
from desktop_app.ui.tokens import Height, Space

WIDTH = 236


class Popup(QFrame):
    """With a title, and where `clear` is given a word beside it that takes everything back: `cleared`."""

    cleared = Signal()

    def __init__(self, title: str, parent: QWidget | None = None, *, clear: str = "", width: int = WIDTH) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wear(self, Look.POPUP)
        self.setFixedWidth(scaled(width))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.MEDIUM)
        self.column.setSpacing(Space.SMALL)
        head = QHBoxLayout()
        label = PlainLabel(title)
        label.setMinimumHeight(scaled(Height.HIT))
        label.setWordWrap(True)
        wear(label, Look.LABEL)
        head.addWidget(label, 1)
        if clear:
            button = words_button(clear, Look.LINK)
            button.setObjectName("clearPartButton")
            button.clicked.connect(self.cleared)
            button.clicked.connect(self.close)
            head.addWidget(button)
        self.column.addLayout(head)

    def add_line(self, name: str, field: QWidget) -> None:
        """`field` with its name before it."""
        row = QHBoxLayout()
        label = PlainLabel(name)
        label.setBuddy(field)
        row.addWidget(label, 1)
        row.addWidget(field, 2)
        self.column.addLayout(row)

    def open_at(self, at: QPoint) -> None:
        """Show with the upper left corner at `at`, a point on the screen, or as near as there is room."""
        self.ensurePolished()
        self.fit()
        screen = QGuiApplication.screenAt(at) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        left = min(max(at.x(), room.left() + Space.TINY), room.right() - self.width() - Space.TINY)
        top = min(max(at.y(), room.top() + Space.TINY), room.bottom() - self.height() - Space.TINY)
        self.move(left, top)
        self.show()

    def fit(self) -> None:
        """As high as what is in it."""
        self.column.activate()
        self.setFixedHeight(max(self.column.totalHeightForWidth(self.width()), self.column.totalMinimumSize().height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        else:
            super().keyPressEvent(event)
