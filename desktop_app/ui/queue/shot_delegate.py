"""Paints one shot of the queue: still, prompt, and the state in words with a dot beside them."""

from datetime import UTC, datetime
from typing import TypeAlias

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from desktop_app.domain.job import JobState
from desktop_app.runtime.job_list import PictureRole, SnapshotRole
from desktop_app.runtime.messages import JobSnapshot
from desktop_app.ui.plain import plain_tip
from desktop_app.ui.poster import paint_poster
from desktop_app.ui.queue.grouped_view import GroupedView
from desktop_app.ui.reading import leading
from desktop_app.ui.theme import font, metrics, scaled, tokens
from desktop_app.ui.tokens import Radius, Space, TextSize, Tokens
from desktop_app.words.states import Tone, state_line

THUMB_HEIGHT = 36
DOT = 7

Index: TypeAlias = QModelIndex | QPersistentModelIndex


class ShotDelegate(QStyledItemDelegate):
    """The height of a row depends on the fonts alone, so nothing moves as states change."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = metrics(TextSize.BODY).height() + Space.TINY + metrics(TextSize.LABEL, tabular=True).height()
        thumb = _thumb()
        return QSize(thumb.width() * 3, max(thumb.height(), lines) + 2 * Space.SMALL - 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        snapshot = index.data(SnapshotRole)
        if not isinstance(snapshot, JobSnapshot):
            return
        colors = tokens()
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_ground(painter, option, rect, snapshot, colors)
        paint_poster(painter, QRectF(_thumb_in(rect, option.direction)), index.data(PictureRole), colors)
        words = self.words_in(rect, self._end_width(option, index), option.direction)
        self._paint_words(painter, words, snapshot, colors, option.direction)
        painter.restore()

    def words_in(self, row: QRect, end: int, direction: Qt.LayoutDirection) -> QRect:
        """Where the words of a row stand, if so much of its `end` is taken: all that changes with the state."""
        left = _thumb_in(row, Qt.LayoutDirection.LeftToRight).right() + 1 + Space.MEDIUM
        width = row.right() - Space.MEDIUM - end - left
        return QStyle.visualRect(direction, row, QRect(left, row.top(), max(0, width), row.height()))

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        snapshot = index.data(SnapshotRole)
        if event.type() is not QEvent.Type.ToolTip or not isinstance(snapshot, JobSnapshot):
            return False
        words = f"{snapshot.job.prompt}\n{state_line(snapshot, datetime.now(UTC)).text}"
        QToolTip.showText(event.globalPos(), plain_tip(words), view)
        return True

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, snapshot: JobSnapshot, colors: Tokens
    ) -> None:
        state: QStyle.StateFlag = option.state
        ground = QRectF(rect).adjusted(0, 1, 0, -1)
        color = None
        if state & QStyle.StateFlag.State_Selected:
            color = colors.raised
        elif snapshot.job.state in {JobState.UNCERTAIN, JobState.FAILED}:
            color = colors.warn_tint if snapshot.job.state is JobState.UNCERTAIN else None
        if color is None and state & QStyle.StateFlag.State_MouseOver:
            color = colors.hover
        if color is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(color))
            painter.drawRoundedRect(ground, Radius.PANEL, Radius.PANEL)
        if state & QStyle.StateFlag.State_Selected:  # its ground alone is hardly lighter
            painter.setPen(QColor(colors.edge))
            painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), Radius.PANEL, Radius.PANEL)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QColor(colors.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), Radius.PANEL, Radius.PANEL)

    def _paint_words(
        self, painter: QPainter, area: QRect, snapshot: JobSnapshot, colors: Tokens, direction: Qt.LayoutDirection
    ) -> None:
        flags = Qt.AlignmentFlag.AlignVCenter | leading(direction) | Qt.TextFlag.TextSingleLine
        body, small = metrics(TextSize.BODY), metrics(TextSize.LABEL, tabular=True)
        top = area.top() + (area.height() - body.height() - Space.TINY - small.height()) // 2
        painter.setFont(font(TextSize.BODY))
        painter.setPen(QColor(colors.text))
        prompt = " ".join(snapshot.job.prompt.split())
        first = QRect(area.left(), top, area.width(), body.height())
        elided = body.elidedText(prompt, Qt.TextElideMode.ElideRight, first.width())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each prompt by its own words
        painter.drawText(first, int(flags), elided)
        painter.setLayoutDirection(direction)
        line = state_line(snapshot, datetime.now(UTC))
        second = QRect(area.left(), first.bottom() + 1 + Space.TINY, area.width(), small.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(_tone(line.tone, colors)))
        dot = scaled(DOT)
        place = QStyle.visualRect(direction, area, QRect(second.left(), second.top(), dot, second.height()))
        painter.drawEllipse(QPointF(place.left() + dot / 2, place.center().y() + 0.5), dot / 2, dot / 2)
        second.setLeft(second.left() + dot + Space.SMALL - 1)
        painter.setFont(font(TextSize.LABEL, tabular=True))
        painter.setPen(QColor(colors.muted))
        elided = small.elidedText(line.text, Qt.TextElideMode.ElideRight, second.width())
        painter.drawText(QStyle.visualRect(direction, area, second), int(flags), elided)

    def _end_width(self, option: QStyleOptionViewItem, index: Index) -> int:
        view = option.widget
        return view.end_width(index) if isinstance(view, GroupedView) else 0


def _tone(tone: Tone, colors: Tokens) -> str:
    return {
        Tone.QUIET: colors.faint,
        Tone.ACTIVE: colors.accent,
        Tone.OK: colors.ok,
        Tone.WARN: colors.warn,
        Tone.BAD: colors.bad,
    }[tone]


def _thumb_in(row: QRect, direction: Qt.LayoutDirection) -> QRect:
    size = _thumb()
    at = QPoint(row.left() + Space.SMALL, row.top() + (row.height() - size.height()) // 2)
    return QStyle.visualRect(direction, row, QRect(at, size))


def _thumb() -> QSize:
    return QSize(scaled(THUMB_HEIGHT) * 16 // 9, scaled(THUMB_HEIGHT))
