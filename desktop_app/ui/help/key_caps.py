"""Rows of a list that end in keys, drawn as the caps of a keyboard."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.ui.theme import font, metrics, scaled, tokens
from desktop_app.ui.tokens import Height, Radius, Space, TextSize

KeysRole = int(Qt.ItemDataRole.UserRole) + 1
"""A list of keys, each as the system writes it."""

HEAD = Height.HIT + Space.SMALL
CAP = 22


class KeyCaps(QStyledItemDelegate):
    """Where an item has keys, these are drawn in the place of its text."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        head = not index.parent().isValid()
        width = sum(_width(key) + Space.TINY for key in index.data(KeysRole) or ())
        return QSize(width + Space.SMALL, scaled(HEAD if head else Height.HIT))

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if index.data(KeysRole):
            option.text = ""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        keys = index.data(KeysRole)
        if not keys:
            return
        colors = tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(TextSize.LABEL))
        room: QRect = option.rect
        height, left, turned = scaled(CAP), int(Space.TINY), painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # "Ctrl+," reads so everywhere
        for key in keys:
            width = _width(key)
            x = room.right() - left - width if turned else room.left() + left
            cap = QRectF(x + 0.5, room.center().y() - height / 2 + 0.5, width, height - 1)
            painter.setPen(QPen(colors.color("edge"), 1))
            painter.setBrush(colors.color("raised"))
            painter.drawRoundedRect(cap, Radius.POSTER, Radius.POSTER)
            painter.setPen(colors.color("text"))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
            left += width + Space.TINY
        painter.restore()


def _width(key: str) -> int:
    return max(scaled(CAP), metrics(TextSize.LABEL).horizontalAdvance(key) + 2 * Space.SMALL)
