"""A picture of the program's window as it looks with the newest clip chosen, taken without a screen."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtMultimediaWidgets import QVideoWidget
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QMainWindow

from desktop_app.app import create_application

SIZE = (1280, 800)
LOOK_EVERY_MS = 100
SETTLE_MS = 1500
GIVE_UP_MS = 20_000


class Portrait(QObject):
    """Waits until the library shows a clip, chooses it, lets its poster come, and takes the picture."""

    def __init__(self, window: QMainWindow, file: Path) -> None:
        super().__init__()
        self.taken = False
        self._window, self._file = window, file
        self._looking = QTimer(self, interval=LOOK_EVERY_MS)
        self._looking.timeout.connect(self.look)
        self._looking.start()
        QTimer.singleShot(GIVE_UP_MS, self.take)

    @Slot()
    def look(self) -> None:
        library = self._window.findChild(QAbstractItemView, "libraryList")
        if library is None or library.model() is None or library.model().rowCount() == 0:
            return
        self._looking.stop()
        newest = library.visualRect(library.model().index(0, 0)).center()
        QTest.mouseClick(library.viewport(), Qt.MouseButton.LeftButton, pos=newest)
        QTimer.singleShot(SETTLE_MS, self.take)

    @Slot()
    def take(self) -> None:
        if not self.taken:
            picture = self._window.grab()
            add_video(self._window, picture)
            self.taken = picture.save(str(self._file), "PNG")
            QCoreApplication.exit()


def add_video(window: QMainWindow, picture: QPixmap) -> None:
    """A video has a surface of its own, which no grab sees: lay the frame it shows where it stands."""
    video = window.findChild(QVideoWidget)
    if video is None or not video.isVisible():
        return
    frame = video.videoSink().videoFrame().toImage()
    if not frame.isNull():
        place = QRect(video.mapTo(window, QPoint()), video.size())
        shown = QRect(QPoint(), frame.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio))
        shown.moveCenter(place.center())
        painter = QPainter(picture)
        painter.drawImage(shown, frame)
        painter.end()


def take_portrait(arguments: list[str], file: Path) -> None:
    """Open the window with these arguments, save it as a PNG in `file`, and take everything down again."""
    application = create_application(arguments)
    portrait = Portrait(application.window, file)
    application.window.resize(*SIZE)
    application.window.show()
    application.qt.exec()
    application.shutdown()
    if not portrait.taken:
        raise OSError(f"the window's picture could not be written to {file}")
