"""Tiles ready to be laid down: poster, round corners and marks painted once, at the very size they are shown in."""

import time
from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter

from desktop_app.runtime.library_list import ClipRow, LibraryListModel
from desktop_app.ui.library.marks import paint_marks, paint_signs
from desktop_app.ui.theme import font, tokens
from desktop_app.ui.tokens import Radius, Space, TextSize, Tokens

ROOM = 12 * 2**20
"""Bytes of tiles that are kept in any case; more where one screen takes more."""
SCREENS = 3
AT_A_TIME = 0.005
"""Seconds of one paint that go into making tiles; what isn't ready then is made in the next."""
WORDS_IN_PLACE = 90
"""Characters of the prompt that stand in for a poster."""
REJECTED_OPACITY = 0.32


@dataclass(frozen=True)
class _Made:
    """`poster` is what it was made of. `whole`: that was as large as it is to be, and needs to be known no longer."""

    row: ClipRow
    image: QImage
    poster: QImage | None
    whole: bool


class Tiles:
    """GUI thread. Begin each paint with `begin`; when `behind` is true after it, paint once more soon.

    `marks`: whether length and stars are on them; the list has columns for these.
    """

    def __init__(self, library: LibraryListModel, *, marks: bool) -> None:
        self._library = library
        self._marks = marks
        self._made: OrderedDict[int, _Made] = OrderedDict()
        self._size, self._ratio, self._most = QSize(), 1.0, 0
        self._colors: Tokens | None = None
        self._empty = QImage()
        self._left = 0.0
        self._passing = False
        self.behind = False

    def begin(self, size: QSize, ratio: float, view: QSize, *, passing: bool = False) -> None:
        """A paint begins: tiles of `size`, on a screen of that many pixels to a unit, in a view of size `view`.
        `passing`: what is in sight is flying past, and nobody reads what would stand in for a poster.
        """
        self._passing = passing
        colors = tokens()
        if (size, ratio, colors) != (self._size, self._ratio, self._colors):
            self._made.clear()
            self._size, self._ratio, self._colors = size, ratio, colors
            self._empty = self._blank()
            painter = QPainter(self._empty)
            paint_picture(painter, QRectF(0, 0, size.width(), size.height()), None, ratio, colors)
            painter.end()
        self._library.fit_tiles((size * ratio).expandedTo(QSize(1, 1)))
        pixels = ratio * ratio * 4
        screen = view.width() * view.height() * pixels
        self._most = max(1, int(max(ROOM, screen * SCREENS) / max(1.0, size.width() * size.height() * pixels)))
        self._left = AT_A_TIME
        self.behind = False

    @property
    def empty(self) -> QImage:
        """For a place whose tile isn't made yet: a quiet panel of the same size."""
        return self._empty

    def tile(self, row: ClipRow) -> QImage | None:
        """The tile of `row`; `None` where there is no time left to make it."""
        made = self._made.get(row.number)
        if made is not None and made.row is row and made.whole:
            self._made.move_to_end(row.number)
            return made.image
        poster = self._library.tile_of(row)
        if made is not None and made.row is row and made.poster is poster:
            return made.image
        if self._passing and made is None and poster is None:
            return None
        if self._left <= 0:
            self.behind = True
            return None if made is None else made.image
        began = time.perf_counter()
        image = self._make(row, poster)
        self._left -= time.perf_counter() - began
        whole = poster is not None and _fills(poster, image.size())
        self._made[row.number] = _Made(row, image, None if whole else poster, whole)
        self._made.move_to_end(row.number)
        while len(self._made) > self._most:
            self._made.popitem(last=False)
        return image

    def _blank(self) -> QImage:
        image = QImage(self._size * self._ratio, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(self._ratio)
        image.fill(Qt.GlobalColor.transparent)
        return image

    def _make(self, row: ClipRow, poster: QImage | None) -> QImage:
        assert self._colors is not None
        image = self._blank()
        box = QRectF(0, 0, self._size.width(), self._size.height())
        painter = QPainter(image)
        if row.clip.rejected:
            painter.setOpacity(REJECTED_OPACITY)
        paint_picture(painter, box, poster, self._ratio, self._colors)
        if poster is None and self._marks:
            _paint_words(painter, box, row.prompt, self._colors)
        painter.setOpacity(1.0)
        paint = paint_marks if self._marks else paint_signs
        paint(painter, box, row.clip, missing=row.missing, colors=self._colors, ratio=self._ratio)
        painter.end()
        return image


def paint_picture(painter: QPainter, box: QRectF, picture: QImage | None, ratio: float, colors: Tokens) -> None:
    """`picture` filling `box` with round corners, the middle of it; or a quiet panel."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if picture is None or picture.isNull():
        painter.setBrush(QColor(colors.raised))
    else:
        size = (box.size() * ratio).toSize()
        if _fills(picture, size):
            filled = QImage(picture)
        else:
            filled = picture.scaled(
                size, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
            )
        filled.setDevicePixelRatio(ratio)
        brush = QBrush(filled)
        painter.setBrush(brush)
        beyond = QPointF(filled.width() - size.width(), filled.height() - size.height())
        painter.setBrushOrigin(box.topLeft() - beyond / ratio / 2)
    painter.drawRoundedRect(box, Radius.POSTER, Radius.POSTER)


def _fills(picture: QImage, size: QSize) -> bool:
    """Whether it needs no scaling; it may be a pixel larger for rounding."""
    beyond = picture.width() - size.width(), picture.height() - size.height()
    return min(beyond) in (0, 1) and max(beyond) >= 0


def _paint_words(painter: QPainter, box: QRectF, prompt: str, colors: Tokens) -> None:
    painter.setFont(font(TextSize.SMALL))
    painter.setPen(QColor(colors.muted))
    inside = box.adjusted(Space.SMALL, Space.SMALL, -Space.SMALL, -Space.WIDE)
    flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
    painter.drawText(inside, int(flags), " ".join(prompt.split())[:WORDS_IN_PLACE])
