"""A wide picture with rounded corners, read off the GUI thread; its room is there before it comes."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.domain.framing import Size
from desktop_app.runtime.background import Background
from desktop_app.runtime.pixels import decode
from desktop_app.ui.plain import PlainLabel
from desktop_app.ui.theme import Look, tokens, wear
from desktop_app.ui.tokens import Radius, Space


class Banner(QWidget):
    """Shows the middle of a picture, as wide as it is; `words` and `length` lie over it as over a clip of the library.

    `shutdown` before it goes. GUI thread.
    """

    def __init__(self, file: Path | None, said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcomePicture")
        self.setAccessibleName(said)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._file, self._image = file, QImage()
        self._asked = QSize()
        self._work = Background(1, self)
        self._work.finished.connect(self._read)
        self._badges = (PlainLabel(parent=self), PlainLabel(parent=self))
        for badge in self._badges:
            wear(badge, Look.BADGE)

    def show_words(self, words: str, length: str) -> None:
        """What made a clip of it, and how long that is."""
        for badge, text in zip(self._badges, (words, length), strict=True):
            badge.setText(text)
        self._place()

    def shutdown(self) -> None:
        self._work.shutdown()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        wanted = self.size() * self.devicePixelRatioF()
        if self._file is not None and not wanted.isEmpty() and wanted != self._asked:
            self._asked = wanted
            # As wide as it is to be shown, and as high as it likes.
            self._work.start(wanted, partial(decode, self._file, Size(wanted.width(), 4 * wanted.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), Radius.PANEL, Radius.PANEL)
        painter.fillPath(outline, tokens(self.palette()).color("stage"))
        if not self._image.isNull():
            painter.setClipPath(outline)
            seen = self.size().scaled(self._image.size(), Qt.AspectRatioMode.KeepAspectRatio)
            middle = QRect(0, 0, seen.width(), seen.height())
            middle.moveCenter(self._image.rect().center())
            painter.drawImage(self.rect(), self._image, middle)

    @Slot(object, object)
    def _read(self, wanted: QSize, image: object) -> None:
        if isinstance(image, QImage) and wanted == self._asked:
            self._image = image
            self.update()

    def _place(self) -> None:
        words, length = self._badges
        for badge in self._badges:
            badge.adjustSize()
        foot = self.height() - Space.MEDIUM
        words.move(Space.MEDIUM, foot - words.height())
        length.move(self.width() - length.width() - Space.MEDIUM, foot - length.height())
        length.setVisible(words.geometry().right() < length.x())
