"""For what is painted by hand: the side from which the window is read."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QPlainTextEdit, QWidget


def leading(reader: QWidget | Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """The side where a line begins in `reader`, whatever the words of the line are written in.

    Left to itself, Qt would put an Arabic prompt to the right and an English one to the left of the same list.
    """
    direction = reader.layoutDirection() if isinstance(reader, QWidget) else reader
    right = direction is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def begin_lines_at_side(field: QPlainTextEdit) -> None:
    """Of what the artist writes: Qt begins each line of such a field at the left, an Arabic one too."""
    option = field.document().defaultTextOption()
    option.setAlignment(leading(field))
    field.document().setDefaultTextOption(option)


def foot_of(button: QWidget, gap: int = 0) -> QPoint:
    """The corner under `button` where what it opens is to begin, as a point of the screen."""
    return button.mapToGlobal(QPoint(button.width() if button.isRightToLeft() else 0, button.height() + gap))


def begun_at(corner: QPoint, opened: QWidget) -> QPoint:
    """Where the left upper corner of a menu or a small window goes that is to begin at `corner`."""
    width = opened.sizeHint().boundedTo(opened.maximumSize()).expandedTo(opened.minimumSize()).width()
    return corner - QPoint(width, 0) if opened.isRightToLeft() else corner


def set_margins(around: QLayout | QWidget, begin: int, top: int, end: int, bottom: int) -> None:
    """Of a layout or a widget; `begin` is the side from which it is read. Qt itself doesn't turn margins round."""
    from_right = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    around.setContentsMargins(end if from_right else begin, top, begin if from_right else end, bottom)
