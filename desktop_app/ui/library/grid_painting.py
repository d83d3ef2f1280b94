"""The small things the grid paints round its tiles: rings, and heads of groups; and their tips."""

from datetime import date
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from desktop_app.runtime.library_list import ClipRow, RowRole, Run
from desktop_app.ui.plain import plain_tip
from desktop_app.ui.tokens import RING, Radius, Space, Tokens
from desktop_app.words.days import day_words
from desktop_app.words.numbers import count_of

Index: TypeAlias = QModelIndex | QPersistentModelIndex


TIP_OFFSET = QPoint(2, Space.MEDIUM)
"""Qt shows a tip a little off the point it is given, so that the pointer doesn't hide it."""


class TipDelegate(QStyledItemDelegate):
    """Says the whole prompt of the clip under the pointer."""

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, _option: QStyleOptionViewItem, index: Index
    ) -> bool:
        row = index.data(RowRole) if index.isValid() else None
        if event.type() is not QEvent.Type.ToolTip or not isinstance(row, ClipRow):
            QToolTip.hideText()
            return False
        # Below the clip: it may be looked through just now.
        box = view.visualRect(index)
        below = view.viewport().mapToGlobal(QPoint(box.left(), min(box.bottom(), view.viewport().height())))
        QToolTip.showText(below - TIP_OFFSET, plain_tip(row.prompt), view, box)
        return True


def paint_ring(painter: QPainter, box: QRectF, colors: Tokens, *, selected: bool, current: bool) -> None:
    """Selected: the accent; where the keyboard is: a thin line round that, or by itself; else the pointer's."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if selected:
        painter.setPen(QPen(QColor(colors.accent), RING))
        painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), Radius.POSTER + 1, Radius.POSTER + 1)
    if current:
        out = 2.5 if selected else 1
        painter.setPen(QPen(QColor(colors.text), 1 if selected else RING))
        painter.drawRoundedRect(box.adjusted(-out, -out, out, out), Radius.POSTER + out, Radius.POSTER + out)
    if not selected and not current:
        painter.setPen(QPen(QColor(colors.faint), 1))
        painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), Radius.POSTER + 1, Radius.POSTER + 1)


def head_words(run: Run, today: date) -> str:
    """What stands over a group: its day, or its still and how many shots it has."""
    if isinstance(run.title, date):
        return day_words(run.title, today)
    title = run.title or QCoreApplication.translate("GridView", "Without a picture")
    return f"{title} · {count_of(run.count)}"
