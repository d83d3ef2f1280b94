"""The library's pictures as its views want them: posters at the very size of the tiles, so that none is scaled while
it is painted.
"""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from desktop_app.runtime.pictures import BOX, Pictures, PosterOf, StripOf, TileOf
from desktop_app.storage.library_rows import ClipRow

STEADY_MS = 150
"""Tiles are pulled larger and smaller by hand: their posters are read anew when that is over."""


class TilePictures(QObject):
    """GUI thread. What isn't at hand is seen to: `Pictures.ready` tells. `resized()`: tiles have another size by now.

    While tiles change their size they are made of posters of the size before.
    """

    resized = Signal()

    def __init__(self, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._size = self._before = QSize(BOX.width, BOX.height)
        self._wanted: QSize | None = None
        self._steady = QTimer(self, singleShot=True, interval=STEADY_MS)
        self._steady.timeout.connect(self._resize)

    def fit(self, size: QSize) -> None:
        """Tiles are so large now, in pixels of the screen."""
        if size == self._wanted:
            return
        first, self._wanted = self._wanted is None, size
        if first:
            self._resize()
        else:
            self._steady.start()

    def tile(self, row: ClipRow) -> QImage | None:
        """The poster, as large as tiles are, or as they were."""
        picture = self._pictures.picture(self._tile(row, self._size))
        return self._pictures.at_hand(self._tile(row, self._before)) if picture is None else picture

    def poster(self, row: ClipRow) -> QImage | None:
        """The poster; only as large as a tile where the whole one isn't at hand yet."""
        whole = self._pictures.picture(PosterOf(row.clip.id, row.clip.path))
        return self._pictures.at_hand(self._tile(row, self._size)) if whole is None else whole

    def strip(self, row: ClipRow) -> QImage | None:
        """The filmstrip."""
        return self._pictures.picture(StripOf(row.clip.id, row.clip.path))

    @Slot(object)
    def want(self, rows: Iterable[ClipRow]) -> None:
        """The tiles of these will soon be in sight."""
        for row in rows:
            self._pictures.picture(self._tile(row, self._size))

    def prefer(self, rows: Iterable[ClipRow]) -> None:
        """The tiles of these are in sight, from first to last."""
        self._pictures.prefer([self._tile(row, self._size) for row in rows])

    @staticmethod
    def _tile(row: ClipRow, size: QSize) -> TileOf:
        return TileOf(row.clip.id, row.clip.path, size.width(), size.height())

    @Slot()
    def _resize(self) -> None:
        if self._wanted is not None and self._wanted != self._size:
            self._before, self._size = self._size, self._wanted
            self.resized.emit()
