"""Looking through a clip by moving the pointer over its tile: a filmstrip, of which the pointer chooses the frame."""

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from desktop_app.domain.job import MediaKind
from desktop_app.runtime.library_list import ClipRow, LibraryListModel
from desktop_app.runtime.pictures import STRIP_FRAMES
from desktop_app.ui.library.marks import paint_badge
from desktop_app.ui.theme import tokens
from desktop_app.ui.tokens import BADGE_OPACITY, Radius
from desktop_app.words.numbers import decimal, seconds

REST_MS = 120
"""A pointer that only passes over asks for nothing."""
LINE = 2


class Scrub(QObject):
    """GUI thread. `changed(row)`: that row looks different now."""

    changed = Signal(int)

    def __init__(self, library: LibraryListModel, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._row = -1
        self._share = 0.0
        self._asked = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._ask)

    @property
    def row(self) -> int:
        """The row under the pointer; -1: none."""
        return self._row

    def point(self, row: int, at: QPoint, box: QRect) -> None:
        """The pointer is at `at`, over `row`, which is drawn in `box`; -1: over none."""
        share = (at.x() - box.left()) / max(1, box.width() - 1) if row >= 0 else 0.0
        if (row, share) == (self._row, self._share):
            return
        before, self._row, self._share = self._row, row, min(1.0, max(0.0, share))
        if row != before:
            self._asked = False
            self._rest.start()
            self.changed.emit(before)
        if row != before or self._asked:
            self.changed.emit(row)

    def leave(self) -> None:
        """The pointer is over nothing."""
        self._rest.stop()
        self.point(-1, QPoint(), QRect())

    def paint(self, painter: QPainter, row: ClipRow, box: QRectF) -> bool:
        """Paint the frame pointed at over the tile in `box`; false where there is none at hand."""
        strip = self._library.strip_of(row) if self._asked else None
        if strip is None or strip.isNull():
            return False
        frame = min(STRIP_FRAMES - 1, int(self._share * STRIP_FRAMES))
        path, colors = QPainterPath(), tokens()
        path.addRoundedRect(box, Radius.POSTER, Radius.POSTER)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipPath(path)
        painter.drawImage(box, strip, _frame(strip, frame, box))
        line = QRectF(box.left(), box.bottom() - LINE, box.width(), LINE)
        painter.fillRect(line, colors.color("badge", BADGE_OPACITY))
        line.setWidth(box.width() * self._share)
        painter.fillRect(line, QColor(colors.accent))
        painter.setClipping(False)
        if row.clip.duration is not None:
            paint_badge(painter, box.adjusted(0, 0, 0, -LINE), self._moment(row.clip.duration), colors)
        painter.restore()
        return True

    def _moment(self, length: float) -> str:
        return f"{decimal(self._share * length, 1)} / {seconds(length)}"

    @Slot()
    def _ask(self) -> None:
        row = self._library.clip_row(self._row)
        if row is not None and row.clip.kind is MediaKind.VIDEO and not row.missing:
            self._asked = True
            self.changed.emit(self._row)


def _frame(strip: QImage, number: int, box: QRectF) -> QRectF:
    """That frame of the strip, the middle of it in the shape of `box`."""
    whole = QRectF(number * strip.width() / STRIP_FRAMES, 0, strip.width() / STRIP_FRAMES, strip.height())
    width = min(whole.width(), whole.height() * box.width() / box.height())
    height = width * box.height() / box.width()
    return QRectF(whole.left() + (whole.width() - width) / 2, (whole.height() - height) / 2, width, height)
