"""The line a tip stands in: over the free part of the top bar, so that it covers nothing and moves nothing."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStyle, QWidget

from desktop_app.ui.announce import announce
from desktop_app.ui.controls import Sign, icon_button
from desktop_app.ui.icons import Tint
from desktop_app.ui.plain import PlainLabel
from desktop_app.ui.reading import set_margins
from desktop_app.ui.theme import Look, wear
from desktop_app.ui.tokens import RING, Space

LINES = 2
"""A tip is written in so many lines at most; where it needs more there is no room for it."""


class TipLine(QFrame):
    """`dismissed`: by a click, or by its cross. `crowded`: there is no room for it any more. It takes no keyboard away.

    `room` is the free part of `bar`, which may come to be in use: while it is visible a tip isn't. GUI thread.
    """

    dismissed = Signal()
    crowded = Signal()

    def __init__(self, bar: QWidget, room: QWidget) -> None:
        super().__init__(bar)
        self.setObjectName("tipLine")
        wear(self, Look.NOTICE)
        self._bar, self._room = bar, room
        sign = Sign(self)
        sign.show_drawing("info", Tint.ACCENT)
        self._words = PlainLabel(parent=self)
        self._words.setObjectName("tipWords")
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        wear(self._words, Look.FACT)
        close = icon_button("close", self.tr("Don't show this tip again"), look=Look.CHIP_CROSS)
        close.setObjectName("tipCloseButton")
        close.clicked.connect(self.dismissed)
        row = self._row = QHBoxLayout(self)
        set_margins(row, Space.MEDIUM, 0, Space.SMALL, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(sign)
        row.addWidget(self._words, 1)
        row.addWidget(close)
        self.hide()
        room.installEventFilter(self)

    def show_tip(self, words: str) -> bool:
        """Show it, if there is room for it just now; returns whether there is."""
        self._words.setText(words)
        self._words.ensurePolished()
        self.setAccessibleName(words)
        if not self._place():
            return False
        self.raise_()
        self.show()
        announce(self, words)
        return True

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.dismissed.emit()
        else:
            super().mouseReleaseEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show) and self.isVisible():
            self._keep_place()
        return super().eventFilter(watched, event)

    @Slot()
    def _keep_place(self) -> None:
        if not self._place():
            self.crowded.emit()

    def _place(self) -> bool:
        if not self._room.isHidden():
            return False
        most = self._room.width()
        around = self._row.sizeHint().width()  # the words count for nothing in it
        letters, words = self._words.fontMetrics(), self._words.text()
        size = letters.size(0, words)
        if size.width() + around + RING > most:  # then in two lines
            room = QRect(0, 0, max(0, most - around), self._bar.height())
            size = letters.boundingRect(room, int(Qt.TextFlag.TextWordWrap), words).size()
        self._words.setWordWrap(size.height() > letters.height() * 1.5)
        if size.width() + around > most or size.height() > LINES * letters.lineSpacing():
            return False
        height = min(
            self._bar.height() - Space.SMALL, max(self.minimumSizeHint().height(), size.height() + Space.SMALL)
        )
        whole = QSize(min(most, size.width() + around + RING), height)
        lead = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        free = QRect(self._room.x(), 0, most, self._bar.height())
        self.setGeometry(QStyle.alignedRect(self.layoutDirection(), lead, whole, free))
        return True
