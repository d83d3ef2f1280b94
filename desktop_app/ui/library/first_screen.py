"""The strip's first screen: whether it is painted whole, and a picture of it as the next start will show it."""

from datetime import date, datetime

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from desktop_app.runtime.library_list import LibraryListModel
from desktop_app.runtime.library_sight import DayHead, LibrarySight
from desktop_app.ui.library.grid_view import GridView

MOST_PAINTS = 20
"""One paint makes some of the tiles; a screen of them is made in a few."""


class FirstScreen:
    """GUI thread."""

    def __init__(self, grid: GridView, library: LibraryListModel) -> None:
        self._grid = grid
        self._library = library

    def is_painted(self) -> bool:
        """Whether the clips in sight, and there are some, have been painted with all their posters."""
        rows = self._grid.in_sight()
        return bool(rows) and not self._grid.is_behind and all(map(self._has_poster, rows))

    def is_whole(self) -> bool:
        """Whether the scroll bar is that of the whole library too."""
        return self._library.is_whole

    def numbers(self) -> tuple[int, ...]:
        """The clips in sight, in order."""
        rows = self._grid.in_sight()
        return tuple(self._library.numbers_at([rows]))

    def sight(self, strip: QWidget) -> LibrarySight | None:
        """`strip`, which holds the library and isn't on the screen any more, as the next start will show it: at its
        top, with nothing chosen. `None` where not all of it is there yet.
        """
        grid = self._grid
        grid.show_as_new()
        for _ in range(MOST_PAINTS):
            picture = strip.grab().toImage()
            if not grid.is_behind:
                break
        if not (self.is_painted() and self.is_whole()):
            return None
        image = picture.convertToFormat(QImage.Format.Format_RGB32)
        return LibrarySight(
            width=image.width(),
            height=image.height(),
            ratio=image.devicePixelRatio(),
            pixels=bytes(image.constBits()),
            seen_on=datetime.now().astimezone().date().isoformat(),
            heads=tuple(self._heads(strip)),
            numbers=self.numbers(),
        )

    def _heads(self, strip: QWidget) -> list[DayHead]:
        found: list[DayHead] = []
        for run, box in self._grid.heads_in_sight():
            if isinstance(run.title, date):
                at = self._grid.viewport().mapTo(strip, QPoint(box.left(), box.top()))
                found.append((run.title.isoformat(), at.x(), at.y(), box.width(), box.height()))
        return found

    def _has_poster(self, row: int) -> bool:
        clip = self._library.clip_row(row)
        return clip is not None and (clip.missing or self._library.tile_of(clip) is not None)
