"""Paints one line of the list, cell by cell: a small poster, then words."""

import time
from collections.abc import Mapping
from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from desktop_app.runtime.library_list import ClipRow, Column, LibraryListModel
from desktop_app.ui.library.choosing import Choosing
from desktop_app.ui.library.columns import LOOKS, alignment
from desktop_app.ui.library.grid_painting import TipDelegate
from desktop_app.ui.library.marks import paint_dot
from desktop_app.ui.library.tiles import Tiles
from desktop_app.ui.theme import font, metrics, scaled, tokens
from desktop_app.ui.tokens import Space, TextSize, Tokens
from desktop_app.words.clip_columns import model_words

Index: TypeAlias = QModelIndex | QPersistentModelIndex

LINE = 44
POSTER = QSize(64, 36)
THINNEST = 3
"""Pixels of a letter: what is certainly beyond a cell isn't measured, and prompts can be long."""
MOST_FITTED = 4_000
"""Cells whose words are kept cut to their width."""
_ALIGNED = {
    (direction, column): int(QStyle.visualAlignment(direction, alignment(column)) | Qt.AlignmentFlag.AlignAbsolute)
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)
    for column in Column
}


_COLUMNS = tuple(Column)
_BRIGHT = frozenset({Column.PROMPT, Column.RATING})
_WRITTEN = frozenset({Column.PROMPT, Column.FILE})
"""By the artist: each reads as its own words do, in whatever window."""


class Inks:
    """The colours of one paint, made once: there are some hundred cells."""

    def __init__(self, colors: Tokens) -> None:
        self.text, self.muted = QColor(colors.text), QColor(colors.muted)
        self.selected, self.line, self.accent = QColor(colors.accent_tint), QColor(colors.line), QColor(colors.accent)


class LineDelegate(TipDelegate):
    """`begin` before each paint of the view; `behind` after it: as with `Tiles`."""

    def __init__(self, library: LibraryListModel, choosing: Choosing, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._library = library
        self._choosing = choosing
        self._view = parent
        self._tiles = Tiles(library, marks=False)
        self._models: Mapping[str, str] = {}
        self._fitted: dict[tuple[int, Column, int], tuple[ClipRow, str]] = {}
        self._minute = 0
        self._inks = Inks(tokens())
        self._focused = False
        self._current, self._right = -1, 0

    @property
    def behind(self) -> bool:
        return self._tiles.behind

    def set_models(self, names: Mapping[str, str]) -> None:
        self._models = names
        self._fitted.clear()

    def begin(self, ratio: float, view: QSize, *, focused: bool) -> None:
        self._tiles.begin(POSTER * scaled(100) / 100, ratio, view)
        self._inks = Inks(tokens())
        self._right = view.width() - Space.SMALL
        self._focused, self._current = focused, self._view.currentIndex().row()
        minute = int(time.time()) // 60  # "12 min ago" is true for no longer
        if minute != self._minute or len(self._fitted) > MOST_FITTED:
            self._minute = minute
            self._fitted.clear()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        inks, rect, at = self._inks, option.rect, index.row()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, inks.selected)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, inks.line)
        if self._focused and at == self._current:
            for edge in (rect.top(), rect.bottom() - 1):
                painter.fillRect(rect.left(), edge, rect.width(), 2, inks.accent)
        row, column = self._library.clip_row(at), _COLUMNS[index.column()]
        if column is Column.POSTER:
            self._paint_poster(painter, rect, row)
        elif row is not None:
            painter.setFont(_font_of(column))
            plain = inks.text if column in _BRIGHT else inks.muted
            painter.setPen(inks.muted if row.clip.rejected else plain)
            # What is cut by the edge of a narrow list ends in "…" there, too.
            inside = rect.adjusted(Space.SMALL, 0, -Space.SMALL, 0)
            if column is Column.PROMPT:
                if option.direction is Qt.LayoutDirection.RightToLeft:
                    inside.setLeft(max(inside.left(), min(Space.SMALL, inside.right() - Space.WIDE)))
                else:
                    inside.setRight(min(inside.right(), max(self._right, inside.left() + Space.WIDE)))
            by_words = column in _WRITTEN
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto if by_words else option.direction)
            painter.drawText(inside, _ALIGNED[option.direction, column], self._fitting(row, column, inside.width()))

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the words, when a column is to fit them."""
        row, column = self._library.clip_row(index.row()), Column(index.column())
        if row is None or column is Column.POSTER:
            return QSize(scaled(LOOKS[column].width), scaled(LINE))
        width = metrics(TextSize.LABEL).horizontalAdvance(self._words(row, column))
        return QSize(width + 3 * Space.SMALL, scaled(LINE))

    def _fitting(self, row: ClipRow, column: Column, width: int) -> str:
        """The words of a cell, cut to its width: found once, for that costs more than painting them."""
        key = (row.number, column, width)
        kept = self._fitted.get(key)
        if kept is None or kept[0] is not row:
            words = self._words(row, column)[: width // THINNEST + 1]
            words = metrics(TextSize.LABEL).elidedText(words, Qt.TextElideMode.ElideRight, width)
            kept = self._fitted[key] = (row, words)
        return kept[1]

    def _words(self, row: ClipRow, column: Column) -> str:
        words = LOOKS[column].words
        return model_words(row, self._models) if words is None else words(row)

    def _paint_poster(self, painter: QPainter, rect: QRect, row: ClipRow | None) -> None:
        size = POSTER * scaled(100) / 100
        box = QRect(rect.left() + Space.SMALL, rect.center().y() - size.height() // 2, size.width(), size.height())
        tile = None if row is None else self._tiles.tile(row)
        painter.drawImage(box.topLeft(), self._tiles.empty if tile is None else tile)
        if row is not None and self._choosing.is_new(row):
            paint_dot(painter, QRectF(box), tokens())


def _font_of(column: Column) -> QFont:
    return font(TextSize.LABEL, tabular=LOOKS[column].numbers)
