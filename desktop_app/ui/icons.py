"""The program's own icons: `resources/icons/*.svg`, black lines, painted in the colours of the theme in force.

They are tinted while they are painted, so a change of theme needs no new icon. Nothing is read before the first paint.
"""

from enum import StrEnum
from functools import cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache, QTransform
from PySide6.QtSvg import QSvgRenderer

from desktop_app.paths import resources
from desktop_app.ui.theme import tokens


class Tint(StrEnum):
    """What an icon is painted in: the name of a colour of the theme."""

    QUIET = "muted"  # brighter under the pointer, accent while checked
    TEXT = "text"
    ACCENT = "accent"
    ON_BADGE = "on_badge"
    WARN = "warn"
    BAD = "bad"
    OK = "ok"


@cache
def icon(name: str, tint: Tint = Tint.QUIET) -> QIcon:
    """The icon `resources/icons/<name>.svg`. GUI thread."""
    engine = _Engine(name, tint)
    _engines.append(engine)
    return QIcon(engine)


def icon_pixmap(name: str, tint: Tint, size: int, ratio: float) -> QPixmap:
    """The same as a pixmap of `size` device-independent pixels, for painting by hand."""
    return _pixmap(name, tokens().color(tint), QSize(size, size), ratio)


_engines: list[QIconEngine] = []
"""Kept, because a QIcon does not keep the Python half of its engine."""


class _Engine(QIconEngine):
    def __init__(self, name: str, tint: Tint) -> None:
        super().__init__()
        self._name = name
        self._tint = tint

    def clone(self) -> QIconEngine:
        copy = _Engine(self._name, self._tint)
        _engines.append(copy)
        return copy

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatio() if painter.device() is not None else 1.0
        painter.drawPixmap(rect, _pixmap(self._name, self._color(mode, state), rect.size(), ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return _pixmap(self._name, self._color(mode, state), size, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return _pixmap(self._name, self._color(mode, state), size, scale)

    def _color(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        colors = tokens()
        if mode is QIcon.Mode.Disabled:
            return colors.color("faint")
        if self._tint is not Tint.QUIET:
            return colors.color(self._tint)
        if state is QIcon.State.On:
            return colors.color("accent")
        return colors.color("text" if mode is QIcon.Mode.Active else "muted")


@cache
def _drawing(name: str) -> QSvgRenderer:
    return QSvgRenderer((resources() / "icons" / f"{name}.svg").read_bytes())


_POINTING = frozenset({"list", "open-outside", "note"})
"""These follow the way a text is read. The player's don't: time runs from left to right."""


def _pixmap(name: str, color: QColor, size: QSize, ratio: float) -> QPixmap:
    turned = name in _POINTING and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    key = f"stillwake/{name}/{color.name()}/{size.width()}x{size.height()}@{ratio:g}{'<' if turned else ''}"
    kept = QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    made = QPixmap(size * ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    _drawing(name).render(painter, QRectF(0, 0, made.width(), made.height()))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRect(made.rect())  # `fillRect` would have Python learn the names of 180 gradients first
    painter.end()
    if turned:
        made = made.transformed(QTransform.fromScale(-1, 1))
    made.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, made)
    return made
