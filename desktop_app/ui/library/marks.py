"""What stands on a poster beside the picture: its length, its stars, and what the artist said of it.

Each is a shape or words, on the same near-black: never a colour alone.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop_app.domain.job import Clip, MediaKind
from desktop_app.ui.icons import Tint, icon_pixmap
from desktop_app.ui.theme import font, metrics, scaled
from desktop_app.ui.tokens import BADGE_OPACITY, RING, Radius, Space, TextSize, Tokens
from desktop_app.words.numbers import pixels, seconds

SIGN = 14
STAR = 9
DOT = 9
EDGE = Space.TINY + 1


def length_words(clip: Clip) -> str:
    """What the badge says: a clip's length, or that it is a picture."""
    if clip.kind is MediaKind.IMAGE or clip.duration is None:
        return pixels(clip.width, clip.height)
    return seconds(clip.duration)


def paint_marks(painter: QPainter, box: QRectF, clip: Clip, *, missing: bool, colors: Tokens, ratio: float) -> None:
    """Everything but the picture, within `box`."""
    paint_signs(painter, box, clip, missing=missing, colors=colors, ratio=ratio)
    paint_badge(painter, box, length_words(clip), colors)
    if clip.rating:
        _paint_rating(painter, box, clip.rating, colors, ratio)


def paint_signs(painter: QPainter, box: QRectF, clip: Clip, *, missing: bool, colors: Tokens, ratio: float) -> None:
    """What the artist said of it, and whether its file is there: from the upper left corner on."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    signs = (("star-filled", clip.favourite), ("close", clip.rejected), ("missing", missing))
    for place, name in enumerate(name for name, shown in signs if shown):
        _paint_sign(painter, box, place, name, colors, ratio)


def paint_badge(painter: QPainter, box: QRectF, words: str, colors: Tokens) -> None:
    """A few words in the lower right corner."""
    measure = metrics(TextSize.SMALL, tabular=True)
    width, height = measure.horizontalAdvance(words) + 2 * EDGE, measure.height() + 2
    badge = QRectF(box.right() - width - EDGE, box.bottom() - height - EDGE, width, height)
    _paint_ground(painter, badge, colors)
    painter.setFont(font(TextSize.SMALL, tabular=True))
    painter.setPen(QColor(colors.on_badge))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)


def paint_dot(painter: QPainter, box: QRectF, colors: Tokens) -> None:
    """New, and not looked at yet."""
    centre = QPointF(box.right() - Space.SMALL - DOT / 2, box.top() + Space.SMALL + DOT / 2)
    painter.setPen(QPen(colors.color("badge", BADGE_OPACITY), RING))
    painter.setBrush(QColor(colors.accent))
    painter.drawEllipse(centre, DOT / 2, DOT / 2)


def _paint_sign(painter: QPainter, box: QRectF, place: int, name: str, colors: Tokens, ratio: float) -> None:
    """One of the signs in the upper left corner, the `place`th from the left."""
    size = scaled(SIGN)
    side = size + Space.TINY
    ground = QRectF(box.left() + Space.TINY + place * (side + 2), box.top() + Space.TINY, side, side)
    _paint_ground(painter, ground, colors)
    inset = Space.TINY / 2
    painter.drawPixmap(ground.topLeft() + QPointF(inset, inset), icon_pixmap(name, Tint.ON_BADGE, size, ratio))


def _paint_rating(painter: QPainter, box: QRectF, rating: int, colors: Tokens, ratio: float) -> None:
    """As many stars, in the lower left corner."""
    size, height = scaled(STAR), metrics(TextSize.SMALL, tabular=True).height() + 2
    ground = QRectF(box.left() + EDGE, box.bottom() - height - EDGE, rating * size + Space.TINY + 2, height)
    _paint_ground(painter, ground, colors)
    star = icon_pixmap("star-filled", Tint.ON_BADGE, size, ratio)
    for place in range(rating):
        at = QPointF(ground.left() + Space.TINY / 2 + 1 + place * size, ground.center().y() - size / 2)
        painter.drawPixmap(at, star)


def _paint_ground(painter: QPainter, ground: QRectF, colors: Tokens) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.color("badge", BADGE_OPACITY))
    painter.drawRoundedRect(ground, Radius.POSTER, Radius.POSTER)
