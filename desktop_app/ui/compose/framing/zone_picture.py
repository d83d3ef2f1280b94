"""The picture in the drop zone: what is on the easel while the hand has it, the very bytes that are sent once it rests.

Painting and the hand are loaded with the first picture, not with the first window.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop_app.domain.framing import Size
from desktop_app.ui.compose.framing.easel import Easel
from desktop_app.ui.theme import tokens
from desktop_app.words.numbers import pixels

if TYPE_CHECKING:
    from desktop_app.ui.compose.framing.hand import Hand


class ZonePicture:
    """GUI thread. `zone` is the widget it fills."""

    def __init__(self, easel: Easel, zone: QWidget) -> None:
        self._easel = easel
        self._zone = zone
        self._image: QImage | None = None
        self._scaled = QPixmap()
        self._hand: Hand | None = None

    @property
    def image(self) -> QImage | None:
        """Decoded from the bytes that are sent; `None` as long as there are none."""
        return self._image

    @image.setter
    def image(self, image: QImage | None) -> None:
        self._image = image
        self._scaled = QPixmap()

    @property
    def is_on_easel(self) -> bool:
        return self._easel.look is not None

    def frame_area(self) -> QRectF:
        """Where the frame is, in the zone."""
        from desktop_app.ui.compose.framing.canvas import frame_in

        room, placement = QRectF(self._zone.rect()), self._easel.placement
        if self._image is not None:
            return frame_in(room, Size(self._image.width(), self._image.height()))
        return frame_in(room, None if placement is None else placement.canvas)

    def takes_wheel(self) -> bool:
        """In a form that can be scrolled, the wheel moves the frame only once the picture was chosen."""
        area = self._zone.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        return self._zone.hasFocus() or area is None or not area.verticalScrollBar().maximum()

    def give_hand(self) -> None:
        """Once there is something to move, the hand watches the zone."""
        if self._hand is None and self.is_on_easel:
            from desktop_app.ui.compose.framing.hand import Hand

            self._hand = Hand(self._easel, self._zone, self)

    def paint(self, painter: QPainter) -> None:
        from desktop_app.ui.compose.framing.canvas import paint_framed, paint_thirds

        area = self.frame_area()
        if self._image is not None:
            self._paint_image(painter, self._image, area)
        else:
            paint_framed(painter, self._easel, area)
        if self._easel.moving and self.is_on_easel:
            paint_thirds(painter, area, tokens(self._zone.palette()))

    def _paint_image(self, painter: QPainter, image: QImage, area: QRectF) -> None:
        ratio = self._zone.devicePixelRatioF()
        size = QSize(round(area.width() * ratio), round(area.height() * ratio))
        if self._scaled.size() != size:
            smooth = Qt.TransformationMode.SmoothTransformation
            self._scaled = QPixmap.fromImage(image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth))
            self._scaled.setDevicePixelRatio(ratio)
        painter.drawPixmap(area, self._scaled, QRectF(self._scaled.rect()))

    @property
    def cursor(self) -> Qt.CursorShape:
        """What the pointer is over it: a hand, where there is something to move."""
        if not self.is_on_easel or not self._easel.can_move:
            return Qt.CursorShape.ArrowCursor
        return Qt.CursorShape.ClosedHandCursor if self._easel.held else Qt.CursorShape.OpenHandCursor

    @property
    def size_words(self) -> str:
        """While the hand has the picture: the pixels that would be sent, "1248 × 702"; else ""."""
        placement = self._easel.placement
        if not self._easel.moving or placement is None:
            return ""
        return pixels(placement.canvas.width, placement.canvas.height)

    def how_to_frame(self) -> str:
        from desktop_app.ui.compose.framing.hand import how_to_frame

        return how_to_frame()
