"""What was just done, over the foot of the window for a few seconds, with a word to take it back.

And what is under way with very many clips, with a word to break it off. It never takes the keyboard away.
"""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from desktop_app.ui.announce import announce
from desktop_app.ui.controls import icon_button, words_button
from desktop_app.ui.plain import PlainLabel
from desktop_app.ui.reading import set_margins
from desktop_app.ui.shortcuts.commands import Command
from desktop_app.ui.shortcuts.shortcuts import KeyTip
from desktop_app.ui.theme import Look, scaled, wear
from desktop_app.ui.tokens import Space
from desktop_app.words.numbers import count_of

SHOWN_MS: Final = 10_000
BAR_WIDTH: Final = 120
_MOVED: Final = frozenset({QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide})


class Toast(QFrame):
    """`undo_wanted`; `cancel_wanted`; `gone`: what was said is over, and nobody took it back."""

    undo_wanted = Signal()
    cancel_wanted = Signal()
    gone = Signal()

    def __init__(self, over: QWidget) -> None:
        """At the foot of `over`, and above whatever it shows."""
        super().__init__(over)
        self.setObjectName("undoToast")
        wear(self, Look.TOAST)
        self._over = over
        self._below: QWidget | None = None
        over.installEventFilter(self)
        self._words = PlainLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(scaled(BAR_WIDTH))
        self._bar.setAccessibleName(self.tr("How much of it is done"))
        self._undo = words_button(self.tr("Undo"), Look.LINK, self.tr("Take it back"))
        KeyTip(self._undo, self.tr("Take it back"), Command.UNDO)
        self._undo.setObjectName("toastUndoButton")
        self._undo.clicked.connect(self._take_back)
        self._cancel = words_button(self.tr("Cancel"), Look.LINK, self.tr("Break it off: all is as it was before"))
        self._cancel.setObjectName("toastCancelButton")
        self._cancel.clicked.connect(self.cancel_wanted)
        close = icon_button("close", self.tr("Dismiss"), look=Look.CHIP_CROSS)
        close.clicked.connect(self._end)
        self._close = close
        row = QHBoxLayout(self)
        set_margins(row, Space.LARGE, Space.SMALL, Space.MEDIUM, Space.SMALL)
        row.setSpacing(Space.MEDIUM)
        for part in (self._words, self._bar, self._undo, self._cancel, close):
            row.addWidget(part)
        self._time = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._time.timeout.connect(self._end)
        self._said = ""
        self.hide()

    @property
    def words(self) -> str:
        return self._words.text()

    def say(self, words: str, *, undo: bool = True) -> None:
        """Say what was done; `undo`: it can be taken back."""
        self._said = words
        self._show(words, undo=undo, progress=False)
        self._time.start()
        announce(self, words)

    def show_progress(self, done: int, total: int) -> None:
        """So many of so many clips are done; at the end, what was said before stands there again, or nothing."""
        if done < total:
            self._time.stop()
            said = QCoreApplication.translate("Toast", "{done} of %Ln clips", "", total).format(done=count_of(done))
            self._bar.setRange(0, total)
            self._bar.setValue(done)
            if self.isVisible() and not self._bar.isHidden():
                self._words.setText(said)
                self.setAccessibleName(said)
                if self.sizeHint().width() > self.width():
                    self._place()
            else:
                self._show(said, undo=False, progress=True)
        elif not self._bar.isHidden():
            if self._said:
                self.say(self._said)
            else:
                self._end()

    def withdraw(self) -> None:
        """What was said no longer holds."""
        self._said = ""
        if self._bar.isHidden():
            self._time.stop()
            self.hide()

    def keep_above(self, below: QWidget) -> None:
        """Never cover `below`, which comes and goes at the foot of the same window."""
        self._below = below
        below.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVED and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _show(self, words: str, *, undo: bool, progress: bool) -> None:
        self._words.setText(words)
        self.setAccessibleName(words)
        self._undo.setVisible(undo and not progress)
        self._bar.setVisible(progress)
        self._cancel.setVisible(progress)
        self._close.setVisible(not progress)
        self._place()
        self.raise_()
        self.show()

    def _place(self) -> None:
        self.adjustSize()
        width = min(self.sizeHint().width(), self._over.width() - 2 * Space.LARGE)
        height = self.sizeHint().height()
        left = (self._over.width() - width) // 2
        foot = self._over.height() - Space.LARGE
        if self._below is not None and self._below.isVisible():
            foot = min(foot, self._below.mapTo(self._over, QPoint(0, 0)).y() - Space.SMALL)
        self.setGeometry(left, foot - height, width, height)

    @Slot()
    def _take_back(self) -> None:
        self._said = ""
        self._time.stop()
        self.hide()
        self.undo_wanted.emit()

    @Slot()
    def _end(self) -> None:
        self._said = ""
        self._time.stop()
        self.hide()
        self.gone.emit()
