"""Clips on their way out of the window, as the files they are: into a file manager, a browser, an editing program."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QMimeData, QPoint, QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QDrag, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from desktop_app.runtime.library_list import ClipRow, LibraryListModel
from desktop_app.ui.library.marks import EDGE
from desktop_app.ui.library.tiles import paint_picture
from desktop_app.ui.theme import font, metrics, scaled, tokens
from desktop_app.ui.tokens import Space, TextSize
from desktop_app.words.numbers import count_of

PICTURE = QSize(128, 72)
BEHIND = 2
"""Edges of further clips that show behind the first."""


def files_of(library: LibraryListModel, rows: Iterable[range]) -> list[str]:
    """The files of these rows, absolute: of those that are read and whose file is there, as far as is known."""
    return [library.path_of(row) for row in _read(library, rows) if not row.missing]


def drag_out(source: QWidget, library: LibraryListModel, rows: list[range], pressed: ClipRow) -> None:
    """Let the files of `rows` be dropped elsewhere, as copies. Returns when that is over."""
    files = files_of(library, rows)
    if not files:
        return
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in files])
    drag = QDrag(source)
    drag.setMimeData(data)
    drag.setPixmap(_picture(library, pressed, len(files), source.devicePixelRatioF()))
    drag.setHotSpot(QPoint(Space.LARGE, Space.LARGE))
    drag.exec(Qt.DropAction.CopyAction)


def _read(library: LibraryListModel, rows: Iterable[range]) -> Iterator[ClipRow]:
    for part in rows:
        for at in part:
            if (row := library.clip_row(at)) is not None:
                yield row


def _picture(library: LibraryListModel, pressed: ClipRow, count: int, ratio: float) -> QPixmap:
    colors = tokens()
    size = PICTURE * scaled(100) / 100
    behind = min(count - 1, BEHIND)
    whole = size + QSize(behind, behind) * Space.TINY
    made = QPixmap(whole * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setOpacity(0.9)
    for place in range(behind, -1, -1):
        box = QRectF(place * Space.TINY, place * Space.TINY, size.width(), size.height())
        paint_picture(painter, box, None if place else library.poster_of(pressed), ratio, colors)
    painter.setOpacity(1.0)
    if count > 1:
        words, measure = count_of(count), metrics(TextSize.LABEL, strong=True, tabular=True)
        width, height = measure.horizontalAdvance(words) + 3 * EDGE, measure.height() + EDGE
        ground = QRectF(size.width() - width - EDGE, EDGE, width, height)
        painter.setBrush(QColor(colors.accent))
        painter.drawRoundedRect(ground, height / 2, height / 2)
        painter.setFont(font(TextSize.LABEL, strong=True, tabular=True))
        painter.setPen(QColor(colors.on_accent))
        painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    return made
