"""Qt's own controls with the manners a form in a scrolling panel needs."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QPushButton,
    QSizePolicy,
    QStyledItemDelegate,
    QToolButton,
    QWidget,
)

from desktop_app.ui.icons import Tint, icon, icon_pixmap
from desktop_app.ui.plain import PlainLabel, tip
from desktop_app.ui.theme import Look, scaled, wear
from desktop_app.ui.tokens import TICK, Space


class ChoiceBox(QComboBox):
    """A drop-down that a passing wheel never changes: it scrolls what it lies in, unless the box was chosen first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setItemDelegate(QStyledItemDelegate(self))  # the native one ignores the style sheet
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def showPopup(self) -> None:
        # The words of an open list are never cut, however narrow the box is.
        view = self.view()
        view.setMinimumWidth(max(self.width(), view.sizeHintForColumn(0) + 2 * TICK))
        super().showPopup()


class NumberBox(QDoubleSpinBox):
    """A number, whole or not (whole ones may be larger than 32 bits), with the same manners."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # A style sheet's padding doesn't reach the figures.
        self.lineEdit().setTextMargins(Space.SMALL, 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ElidedLabel(PlainLabel):
    """One line that ends in "…" where there is no room; `text` stays whole, and the tooltip shows it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, room = QPainter(self), self.contentsRect()
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, self.alignment(), words)


class Sign(PlainLabel):
    """A drawing beside words, as large as they are; another theme has it in other colours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._drawing: tuple[str, Tint] | None = None

    def show_drawing(self, name: str, tint: Tint = Tint.QUIET) -> None:
        """The icon of that name."""
        self._drawing = name, tint
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:  # comes with the sheet, when the colours are known
            self._draw()

    def _draw(self) -> None:
        if self._drawing is not None:
            self.setPixmap(icon_pixmap(*self._drawing, scaled(TICK), self.devicePixelRatioF()))


def icon_size() -> QSize:
    """As large as words are just now."""
    return QSize(scaled(TICK), scaled(TICK))


def icon_button(name: str, said: str, *, look: Look = Look.ICON, tint: Tint = Tint.QUIET) -> QToolButton:
    """A button that is only an icon; `said` is its tooltip and its accessible name."""
    made = QToolButton()
    dress_icon(made, icon(name, tint), said)
    wear(made, look)
    return made


def dress_icon(button: QToolButton, drawing: QIcon, said: str) -> None:
    """Give `button` another icon and another name: for one that toggles."""
    button.setIcon(drawing)
    button.setIconSize(icon_size())
    button.setToolTip(tip(said))
    button.setAccessibleName(said)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def words_button(words: str, look: Look, said: str = "") -> QPushButton:
    """A button with words; `said` is its tooltip, where the words alone leave a question."""
    made = QPushButton(words)
    made.setToolTip(tip(said or words))
    made.setAccessibleName(words)
    made.setAutoDefault(False)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    wear(made, look)
    return made
