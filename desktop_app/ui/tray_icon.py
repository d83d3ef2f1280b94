"""The program's icon in the desktop's tray, with how many shots are being made or need an answer."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFont, QIcon, QPainter, QPainterPath, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop_app.paths import resources
from desktop_app.runtime.desktop.base import Note, Reader
from desktop_app.runtime.desktop.counts import Counts
from desktop_app.runtime.desktop.news import NewsKind
from desktop_app.runtime.preferences import Preferences, Settings
from desktop_app.ui.plain import tip
from desktop_app.ui.tokens import DARK
from desktop_app.words.news import tray_words

SIZES = (16, 22, 24, 32, 48, 64)
"""Pixels: what trays ask for."""
BADGE_PART = 0.62
"""Of the icon's side: smaller than this a figure can't be read at 16 pixels."""
RIM_PART = 0.08
FIGURE_PART = 0.68
"""Of the badge."""
FIGURE_PIXELS = 48
"""The outline is made at this height, and made smaller."""
MOST_DRAWN = 9


class TrayIcon(QSystemTrayIcon):
    """`show_wanted`, `quit_wanted`: by its menu, or a click. Pausing goes straight to the preferences. GUI thread."""

    show_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._counts = Counts()
        self._badge: Badge | None = None
        self._menu = _Menu()
        self._show, self._pause, self._quit = (QAction(self._menu) for _ in range(3))
        self._menu.addActions([self._show, self._pause])
        self._menu.addSeparator()
        self._menu.addAction(self._quit)
        self._show.triggered.connect(self.show_wanted)
        self._pause.triggered.connect(self._toggle)
        self._quit.triggered.connect(self.quit_wanted)
        self.activated.connect(self._activated)
        preferences.changed.connect(self._settings_changed)
        self.setContextMenu(self._menu)
        self._menu.language_changed.connect(self._say)
        self._say()

    @Slot(object)
    def show_counts(self, counts: Counts) -> None:
        """Draw and say how much there is."""
        self._counts = counts
        paused = self._preferences.settings.paused
        self.setToolTip(tip(tray_words(counts.making, counts.waiting, counts.needs_you, paused=paused)))
        badge = Badge(counts.needs_you, asks=True) if counts.needs_you else Badge(counts.making)
        if badge != self._badge:
            self._badge = badge
            self.setIcon(badged_icon(badge))

    @Slot()
    def _say(self) -> None:
        self._show.setText(self.tr("Show Stillwake"))
        self._quit.setText(self.tr("Quit"))
        self._settings_changed(self._preferences.settings)

    @Slot(object)
    def _settings_changed(self, settings: Settings) -> None:
        self._pause.setText(self.tr("Go on") if settings.paused else self.tr("Pause"))
        self.show_counts(self._counts)

    @Slot()
    def _toggle(self) -> None:
        self._preferences.change(paused=not self._preferences.settings.paused)

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}:
            self.show_wanted.emit()


class _Menu(QMenu):
    language_changed = Signal()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.language_changed.emit()


class TrayBulletin(QObject):
    """Notifications by the tray's icon: the way of Windows and macOS. One stands at a time, and none is taken away."""

    def __init__(self, tray: QSystemTrayIcon, reader: Reader) -> None:
        super().__init__(tray)
        self._tray, self._reader = tray, reader
        self._shown: NewsKind | None = None
        tray.messageClicked.connect(self._clicked)

    def show(self, kind: NewsKind, note: Note) -> None:
        self._shown = kind
        self._tray.showMessage(note.title, note.body, self._tray.icon())

    def withdraw(self, kind: NewsKind) -> None:
        if kind is self._shown:
            self._shown = None

    def close(self) -> None:
        self._shown = None

    @Slot()
    def _clicked(self) -> None:
        if self._shown is not None:
            self._reader.clicked(self._shown)


@dataclass(frozen=True)
class Badge:
    """`count` shots: a disc for those being made, and a square, in another colour, for those that need an answer. The
    colours are the dark theme's: they lie on the program's own icon, which is dark on every desktop.
    """

    count: int = 0
    asks: bool = False

    @property
    def figure(self) -> str:
        return str(self.count) if self.count <= MOST_DRAWN else f"{MOST_DRAWN}+"


def badged_icon(badge: Badge) -> QIcon:
    """The program's icon with `badge` in a corner, if that counts any."""
    drawing = QSvgRenderer(str(resources() / "application" / "stillwake.svg"))
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(_drawn(drawing, size, badge))
    return icon


def _drawn(drawing: QSvgRenderer, size: int, badge: Badge) -> QPixmap:
    made = QPixmap(size, size)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter, QRectF(0, 0, size, size))
    if badge.count:
        side = size * BADGE_PART
        _draw_badge(painter, QRectF(size - side, size - side, side, side), badge)
    painter.end()
    return made


def _draw_badge(painter: QPainter, place: QRectF, badge: Badge) -> None:
    """Kept apart from the icon by a rim of nothing; the figure is an outline, which no hinting blurs."""
    rim = place.width() * RIM_PART
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.fillPath(_shape(place.adjusted(-rim, -rim, rim, rim), badge), Qt.GlobalColor.transparent)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.fillPath(_shape(place, badge), DARK.color("warn" if badge.asks else "accent"))
    words = QFont()
    words.setWeight(QFont.Weight.Bold)
    words.setPixelSize(FIGURE_PIXELS)
    figure = QPainterPath()
    figure.addText(QPointF(), words, badge.figure)
    bounds = figure.boundingRect()
    scale = min(place.height() * FIGURE_PART / bounds.height(), place.width() * FIGURE_PART / bounds.width())
    painter.translate(place.center())
    painter.scale(scale, scale)
    painter.translate(-bounds.center())
    painter.fillPath(figure, DARK.color("on_accent"))
    painter.resetTransform()


def _shape(place: QRectF, badge: Badge) -> QPainterPath:
    shape = QPainterPath()
    if badge.asks:
        shape.addRoundedRect(place, place.width() / 5, place.height() / 5)
    else:
        shape.addEllipse(place)
    return shape
