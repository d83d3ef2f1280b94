"""Words to put into the prompt: how the camera moves, the light, and the prompts the artist has saved."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.controls import icon_button, words_button
from desktop_app.ui.plain import PlainLabel, tip
from desktop_app.ui.theme import Look, scaled, wear
from desktop_app.ui.tokens import Height, Space
from desktop_app.words.pieces import camera_pieces, light_pieces

WIDTH: Final = 316
SAVED_IN_SIGHT: Final = 5
LONGEST: Final = 44
"""Characters of a saved prompt that are shown."""


class PiecesPopup(QFrame):
    """`piece_chosen(str)` goes in at the cursor, `prompt_chosen(str)` in place of what is there.

    `save_wanted()`: what is written now; `forget_wanted(str)`: this saved prompt. It goes by itself.
    """

    piece_chosen = Signal(str)
    prompt_chosen = Signal(str)
    save_wanted = Signal()
    forget_wanted = Signal(str)

    def __init__(self, saved: Sequence[str], *, can_save: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("piecesPopup")
        self.setAccessibleName(self.tr("Words for the prompt"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wear(self, Look.POPUP)
        self._texts: dict[QWidget, str] = {}
        self.setFixedWidth(scaled(WIDTH))
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.MEDIUM)
        column.setSpacing(Space.TINY)
        for title, pieces in ((self.tr("Camera"), camera_pieces()), (self.tr("Light"), light_pieces())):
            column.addWidget(_title(title))
            self._add_chips(column, pieces)
        head = QHBoxLayout()
        head.addWidget(_title(self.tr("Saved prompts")))
        head.addStretch()
        save = words_button(self.tr("Save this one"), Look.LINK, self.tr("Keep the prompt as it is written now"))
        save.setObjectName("savePromptButton")
        save.setEnabled(can_save)
        save.clicked.connect(self._save)
        head.addWidget(save)
        column.addLayout(head)
        column.addWidget(self._saved_list(saved) if saved else self._nothing_saved())
        hint = PlainLabel(self.tr("{dawn|dusk} in a prompt makes a shot of each. These are words, not settings."))
        hint.setWordWrap(True)
        wear(hint, Look.HINT)
        column.addWidget(hint)

    def open_under(self, button: QWidget) -> None:
        """Show below `button`, within the screen."""
        self.ensurePolished()
        self.setFixedHeight(self._column.totalHeightForWidth(self.width()))
        screen = QGuiApplication.screenAt(button.mapToGlobal(QPoint())) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        side = 0 if self.isRightToLeft() else button.width() - self.width()
        at = button.mapToGlobal(QPoint(side, button.height()))
        at.setX(min(max(at.x(), room.left() + Space.TINY), room.right() - self.width() - Space.TINY))
        at.setY(min(max(at.y(), room.top() + Space.TINY), room.bottom() - self.height() - Space.TINY))
        self.move(at)
        self.show()
        first = next(iter(self._texts), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {
            Qt.Key.Key_Right: True,
            Qt.Key.Key_Down: True,
            Qt.Key.Key_Left: False,
            Qt.Key.Key_Up: False,
        }.get(Qt.Key(event.key()))
        button = self.focusWidget()
        if step is not None:
            self.focusNextPrevChild(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QAbstractButton):
            button.click()
        else:
            super().keyPressEvent(event)

    def _add_chips(self, column: QVBoxLayout, pieces: Sequence[str]) -> None:
        """As many beside each other as there is room for."""
        room = self.width() - 2 * Space.MEDIUM
        row, left = QHBoxLayout(), room
        for piece in pieces:
            chip = words_button(piece, Look.CHIP, self.tr("Put this in at the cursor"))
            chip.setParent(self)
            chip.ensurePolished()
            chip.clicked.connect(self._put_in)
            self._texts[chip] = piece
            if chip.sizeHint().width() > left and row.count():
                row.addStretch()
                column.addLayout(row)
                row, left = QHBoxLayout(), room
            row.setSpacing(Space.TINY)
            row.addWidget(chip)
            left -= chip.sizeHint().width() + Space.TINY
        row.addStretch()
        column.addLayout(row)

    def _saved_list(self, saved: Sequence[str]) -> QWidget:
        inside = QWidget()
        wear(inside, Look.CLEAR)
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        for prompt in saved:
            lines.addLayout(self._saved_line(prompt))
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFixedHeight(min(len(saved), SAVED_IN_SIGHT) * (scaled(Height.HIT) + Space.TINY))
        return scroll

    def _saved_line(self, prompt: str) -> QHBoxLayout:
        line = " ".join(prompt.split())
        short = line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"
        use = words_button(short.replace("&", "&&"), Look.QUIET_LINE, self.tr("Use this prompt"))
        use.setToolTip(tip(prompt))
        use.setAccessibleName(prompt)
        use.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        use.clicked.connect(self._use)
        forget = icon_button("close", self.tr("Delete this saved prompt"))
        forget.clicked.connect(self._forget)
        self._texts |= {use: prompt, forget: prompt}
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(use, 1)
        row.addWidget(forget)
        return row

    def _nothing_saved(self) -> PlainLabel:
        said = PlainLabel(self.tr("None yet."))
        wear(said, Look.HINT)
        return said

    @Slot()
    def _put_in(self) -> None:
        self.piece_chosen.emit(self._texts[self._sending()])
        self.close()

    @Slot()
    def _use(self) -> None:
        self.prompt_chosen.emit(self._texts[self._sending()])
        self.close()

    @Slot()
    def _save(self) -> None:
        self.save_wanted.emit()
        self.close()

    @Slot()
    def _forget(self) -> None:
        self.forget_wanted.emit(self._texts[self._sending()])
        self.close()

    def _sending(self) -> QWidget:
        button = self.sender()
        assert isinstance(button, QWidget)
        return button


def _title(words: str) -> PlainLabel:
    made = PlainLabel(words)
    wear(made, Look.LABEL)
    made.setMinimumHeight(scaled(Height.HIT))
    return made
