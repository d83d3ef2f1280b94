"""A line of the shelves: its name, cut where there is no room, and how many clips it holds, which is never cut."""

from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.ui.theme import font, metrics, tokens
from desktop_app.ui.tokens import Space, TextSize

Index: TypeAlias = QModelIndex | QPersistentModelIndex

CountRole = Qt.ItemDataRole.UserRole + 1
"""The words of the count, or ""."""


class ShelfDelegate(QStyledItemDelegate):
    """The count stands at the end of the line. GUI thread."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        count = _count(index)
        if count:
            icon_and_gaps = option.decorationSize.width() + 3 * Space.SMALL
            room = option.rect.width() - icon_and_gaps - _width(count) - Space.SMALL
            option.text = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideRight, max(0, room))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        count = _count(index)
        if count:
            inside = option.rect.adjusted(0, 0, -Space.SMALL, 0)
            place = QRect(inside.right() - _width(count) + 1, inside.top(), _width(count), inside.height())
            painter.save()
            painter.setFont(font(TextSize.LABEL, tabular=True))
            painter.setPen(tokens().color("muted"))
            place = QStyle.visualRect(option.direction, option.rect, place)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, count)
            painter.restore()


def _count(index: Index) -> str:
    return str(index.data(CountRole) or "")


def _width(count: str) -> int:
    return metrics(TextSize.LABEL, tabular=True).horizontalAdvance(count)
