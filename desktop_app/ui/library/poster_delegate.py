"""Paints one clip of the library: its poster in a fixed 16:9 box, its length, a star, and a dot while it is new."""

from typing import TypeAlias

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from desktop_app.domain.job import Clip, MediaKind
from desktop_app.runtime.library_list import ClipRow, PosterRole, RowRole
from desktop_app.ui.icons import Tint, icon_pixmap
from desktop_app.ui.plain import plain_tip
from desktop_app.ui.poster import paint_poster
from desktop_app.ui.theme import font, metrics, scaled, tokens
from desktop_app.ui.tokens import BADGE_OPACITY, RING, Radius, Space, TextSize, Tokens
from desktop_app.words.numbers import seconds

Index: TypeAlias = QModelIndex | QPersistentModelIndex

STAR = 14
DOT = 9
WORDS_IN_PLACE = 90
"""Characters of the prompt that stand in for a poster."""


class PosterDelegate(QStyledItemDelegate):
    """`fresh` holds the ids of clips not looked at yet; it is the view's own set."""

    def __init__(self, fresh: set[str], parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._fresh = fresh

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return option.rect.size()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(RowRole)
        if not isinstance(row, ClipRow):
            return
        colors = tokens()
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        poster = index.data(PosterRole)
        paint_poster(painter, box, poster, colors)
        if not isinstance(poster, QImage) or poster.isNull():
            _paint_words(painter, box, row.prompt, colors)
        _paint_badge(painter, box, length_words(row.clip), colors)
        if row.clip.favourite:
            _paint_star(painter, box, colors)
        if row.clip.id in self._fresh:
            _paint_dot(painter, box, colors)
        _paint_ring(painter, box, option.state, colors)
        painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, _option: QStyleOptionViewItem, index: Index
    ) -> bool:
        row = index.data(RowRole)
        if event.type() is not QEvent.Type.ToolTip or not isinstance(row, ClipRow):
            return False
        QToolTip.showText(event.globalPos(), plain_tip(row.prompt), view)
        return True


def length_words(clip: Clip) -> str:
    """What the badge says: a clip's length, or that it is a picture."""
    if clip.kind is MediaKind.IMAGE or clip.duration is None:
        return f"{clip.width} × {clip.height}"
    return seconds(clip.duration)


def _paint_words(painter: QPainter, box: QRectF, prompt: str, colors: Tokens) -> None:
    painter.setFont(font(TextSize.SMALL))
    painter.setPen(QColor(colors.muted))
    inside = box.adjusted(Space.SMALL, Space.SMALL, -Space.SMALL, -Space.WIDE)
    flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
    painter.drawText(inside, int(flags), " ".join(prompt.split())[:WORDS_IN_PLACE])


def _paint_badge(painter: QPainter, box: QRectF, words: str, colors: Tokens) -> None:
    measure = metrics(TextSize.SMALL, tabular=True)
    width = measure.horizontalAdvance(words) + 2 * (Space.TINY + 1)
    height = measure.height() + 2
    badge = QRectF(box.right() - width - Space.TINY - 1, box.bottom() - height - Space.TINY - 1, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.color("badge", BADGE_OPACITY))
    painter.drawRoundedRect(badge, Radius.POSTER, Radius.POSTER)
    painter.setFont(font(TextSize.SMALL, tabular=True))
    painter.setPen(QColor(colors.on_badge))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)


def _paint_star(painter: QPainter, box: QRectF, colors: Tokens) -> None:
    size = scaled(STAR)
    ground = QRectF(box.left() + Space.TINY, box.top() + Space.TINY, size + Space.TINY, size + Space.TINY)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.color("badge", BADGE_OPACITY))
    painter.drawRoundedRect(ground, Radius.POSTER, Radius.POSTER)
    star = icon_pixmap("star-filled", Tint.ON_BADGE, size, painter.device().devicePixelRatio())
    painter.drawPixmap(QPointF(ground.left() + Space.TINY / 2, ground.top() + Space.TINY / 2), star)


def _paint_dot(painter: QPainter, box: QRectF, colors: Tokens) -> None:
    centre = QPointF(box.right() - Space.SMALL - DOT / 2, box.top() + Space.SMALL + DOT / 2)
    painter.setPen(QPen(colors.color("badge", BADGE_OPACITY), RING))
    painter.setBrush(QColor(colors.accent))
    painter.drawEllipse(centre, DOT / 2, DOT / 2)


def _paint_ring(painter: QPainter, box: QRectF, state: QStyle.StateFlag, colors: Tokens) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state & QStyle.StateFlag.State_Selected:
        painter.setPen(QPen(QColor(colors.accent), RING))
    elif state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(QColor(colors.text), RING))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(QPen(QColor(colors.faint), 1))
    else:
        return
    painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), Radius.POSTER + 1, Radius.POSTER + 1)
