"""Paints one still of the tray: in its frame, in a box that never changes, with what there is to know about it."""

from typing import Final, TypeAlias

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QImage, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from desktop_app.domain.composing import SourceKind, TrayStill
from desktop_app.runtime.tray import ProblemRole, StillRole, ThumbnailRole
from desktop_app.ui.icons import Tint, icon_pixmap
from desktop_app.ui.plain import plain_tip
from desktop_app.ui.poster import paint_poster
from desktop_app.ui.theme import scaled, tokens
from desktop_app.ui.tokens import BADGE_OPACITY, RING, Radius, Space, Tokens

Index: TypeAlias = QModelIndex | QPersistentModelIndex

ICON: Final = 14
DOT: Final = 9
VEIL: Final = 0.55
"""What can't be made is there, but further away."""


class TrayDelegate(QStyledItemDelegate):
    """The current still has a ring, the others that are chosen a thinner one. A dot with a sign: it can't be used; a
    pencil: it has a prompt of its own.
    """

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return option.rect.size()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        still = index.data(StillRole)
        if not isinstance(still, TrayStill):
            return
        colors = tokens(option.palette)
        box = tile_in(QRectF(option.rect))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        picture, broken = index.data(ThumbnailRole), index.data(ProblemRole) is not None
        paint_poster(painter, box, picture, colors)
        if not isinstance(picture, QImage):
            _paint_sign(painter, box, "link" if still.source.kind is SourceKind.LINK else "picture")
        if broken:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.color("badge", VEIL))
            painter.drawRoundedRect(box, Radius.POSTER, Radius.POSTER)
            _paint_badge(painter, box, "warning", Tint.WARN, colors, right=True)
        if still.prompt is not None:
            _paint_badge(painter, box, "edit", Tint.ON_BADGE, colors, right=False)
        current = isinstance(option.widget, QAbstractItemView) and option.widget.currentIndex() == index
        _paint_ring(painter, box, option.state, colors, current=current)
        painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, _option: QStyleOptionViewItem, index: Index
    ) -> bool:
        if event.type() is not QEvent.Type.ToolTip or not index.isValid():
            return False
        QToolTip.showText(event.globalPos(), plain_tip(str(index.data())), view)
        return True


def tile_in(cell: QRectF) -> QRectF:
    """The picture's box in its cell: half of the distance to the next tile on each side."""
    half = Space.TINY / 2
    return cell.adjusted(half, half, -half, -half)


def _paint_sign(painter: QPainter, box: QRectF, name: str) -> None:
    size = scaled(ICON)
    drawing = icon_pixmap(name, Tint.QUIET, size, painter.device().devicePixelRatio())
    painter.drawPixmap(QPointF(box.center().x() - size / 2, box.center().y() - size / 2), drawing)


def _paint_badge(painter: QPainter, box: QRectF, name: str, tint: Tint, colors: Tokens, *, right: bool) -> None:
    size = scaled(ICON)
    left = box.right() - size - Space.TINY if right else box.left() + Space.TINY / 2
    ground = QRectF(left, box.bottom() - size - Space.TINY, size + Space.TINY / 2, size + Space.TINY / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.color("badge", BADGE_OPACITY))
    painter.drawRoundedRect(ground, Radius.POSTER, Radius.POSTER)
    drawing = icon_pixmap(name, tint, size, painter.device().devicePixelRatio())
    painter.drawPixmap(ground.topLeft() + QPointF(Space.TINY / 4, Space.TINY / 4), drawing)


def _paint_ring(painter: QPainter, box: QRectF, state: QStyle.StateFlag, colors: Tokens, *, current: bool) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    selected = bool(state & QStyle.StateFlag.State_Selected)
    if current and state & QStyle.StateFlag.State_HasFocus and not selected:
        painter.setPen(QPen(colors.color("text"), RING))
    elif current or selected:
        painter.setPen(QPen(colors.color("accent"), RING if current else 1))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(QPen(colors.color("faint"), 1))
    else:
        return
    painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1) if current else box, Radius.POSTER + 1, Radius.POSTER + 1)
