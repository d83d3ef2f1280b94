"""A small picture in a box of fixed size, as queue and library show it."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from desktop_app.ui.tokens import Radius, Tokens


def paint_poster(painter: QPainter, box: QRectF, picture: object, colors: Tokens) -> None:
    """`picture` filling `box` with round corners, or a quiet panel where there is none yet."""
    path = QPainterPath()
    path.addRoundedRect(box, Radius.POSTER, Radius.POSTER)
    painter.save()
    painter.setClipPath(path)
    if isinstance(picture, QImage) and not picture.isNull():
        painter.drawImage(box, picture, _centre_of(picture, box))
    else:
        painter.fillRect(box, QColor(colors.hover))  # a chosen row is `raised` itself
    painter.restore()


def _centre_of(picture: QImage, box: QRectF) -> QRectF:
    """The largest centred part of `picture` with the shape of `box`."""
    whole = QRectF(picture.rect())
    width = min(whole.width(), whole.height() * box.width() / box.height())
    height = width * box.height() / box.width()
    return QRectF((whole.width() - width) / 2, (whole.height() - height) / 2, width, height)
