"""The library's strip as it was last seen, from the first paint until the real one stands in its place."""

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QPoint, QPointF, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QFontInfo, QGuiApplication, QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app import __version__
from desktop_app.runtime.library_sight import LibrarySight
from desktop_app.ui.theme import TextSize, font, text_scale, tokens

if TYPE_CHECKING:
    from desktop_app.domain.arrangement import Arrangement
    from desktop_app.ui.library.library_panel import LibraryPanel

PATIENCE_MS = 3000
"""After so long the real library is shown as it is, be it without a poster."""

_CLICKS = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick})


def sight_truth(library_dir: object, arrangement: "Arrangement") -> Sequence[str]:
    """All that the strip's looks follow from besides the database and its own size. GUI thread."""
    return (
        __version__,
        str(library_dir),
        repr(arrangement),
        QLocale().name(),
        str(QGuiApplication.layoutDirection().value),
        repr(tokens()),
        str(text_scale()),
        QApplication.font().toString(),
        QFontInfo(QApplication.font()).family(),  # "Sans" is another one once fonts are installed or removed
        str((time.timezone, time.altzone)),  # which clips are of one day
    )


class SeenLibrary(QWidget):
    """Lies over `place`, and goes by itself: once the real library looks as it does, or is wanted earlier.

    Clicks of the left button are kept, and given to what stands there then, if it is the very clips that were seen; all
    else has no effect. It is a picture and no more: it takes no focus, and has no name for those who are read to.
    """

    def __init__(self, sight: LibrarySight, place: QWidget) -> None:
        super().__init__(place)
        self._sight = sight
        self._place = place
        self._library: LibraryPanel | None = None
        self._clicks: list[QMouseEvent] = []
        self._painted = self._same = False
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.go)
        line = sight.width * 4
        self._image = QImage(sight.pixels, sight.width, sight.height, line, QImage.Format.Format_RGB32)
        self._image.setDevicePixelRatio(sight.ratio)
        if sight.seen_on != QDate.currentDate().toString(Qt.DateFormat.ISODate):
            self._write_heads()
        self.setGeometry(place.rect())
        place.installEventFilter(self)

    @property
    def fits(self) -> bool:
        """Whether it is painted: it has the size of its place, to the pixel of the screen."""
        same = self._image.devicePixelRatio() == self.devicePixelRatioF()
        return same and self._image.deviceIndependentSize().toSize() == self.size()

    def give_way_to(self, library: "LibraryPanel") -> None:
        """The real one is furnished, behind this."""
        if not self.fits:
            self.go()
            return
        self._library = library
        library.grid.viewport().installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_moved)
        self._patience.start()
        self.raise_()

    @Slot()
    def go(self) -> None:
        """Now, whatever is behind it."""
        self._place.removeEventFilter(self)
        if self._library is not None:
            self._library.grid.viewport().removeEventFilter(self)
        self._patience.stop()
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._place:
            if event.type() is QEvent.Type.Resize:
                self.setGeometry(self._place.rect())
                if self._painted:
                    self.go()
            elif event.type() is QEvent.Type.PaletteChange:
                self.go()
        elif event.type() is QEvent.Type.Paint:
            # The paint event comes before the painting: what it shows is looked at after it.
            QTimer.singleShot(0, self, self._look)
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() in _CLICKS and isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.LeftButton:
            self._clicks.append(event.clone())
            if self._same and event.type() is QEvent.Type.MouseButtonRelease:
                self._give_clicks()
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.fits:
            self._painted = True
            painter = QPainter(self)
            painter.drawImage(QPoint(), self._image)
            painter.end()

    @Slot()
    def _look(self) -> None:
        library = self._library
        if library is None or self.isHidden() or not library.first_screen.is_painted():
            return
        self._same = library.first_screen.numbers() == self._sight.numbers
        if not self._same:
            self.go()
        elif self._clicks:
            # Whoever is in the middle of a click is waited for.
            if self._clicks[-1].type() is QEvent.Type.MouseButtonRelease:
                self._give_clicks()
        elif library.first_screen.is_whole():
            self.go()

    @Slot(QWidget, QWidget)
    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._place.isAncestorOf(now):
            self.go()

    def _give_clicks(self) -> None:
        self.go()
        for kept in self._clicks:
            at = kept.position()
            target = self._place.childAt(at.toPoint()) or self._place
            there = QPointF(target.mapFrom(self._place, at.toPoint()))
            modifiers = kept.modifiers()
            again = QMouseEvent(kept.type(), there, kept.globalPosition(), kept.button(), kept.buttons(), modifiers)
            QApplication.sendEvent(target, again)

    def _write_heads(self) -> None:
        """Another day has begun: "Today" is "Yesterday"."""
        from datetime import date, datetime

        from desktop_app.ui.reading import leading
        from desktop_app.words.days import day_words

        self._image = self._image.copy()
        today = datetime.now().astimezone().date()
        painter = QPainter(self._image)
        painter.setFont(font(TextSize.LABEL))
        painter.setPen(tokens().color("muted"))
        for day, *lies in self._sight.heads:
            box = QRect(*lies)
            painter.fillRect(box, self._image.pixelColor(box.topLeft() * self._sight.ratio))
            words = day_words(date.fromisoformat(day), today)
            words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | leading(self), words)
        painter.end()
