"""Imports what the first shot will need, before it is needed and while nobody notices.

Loading the film libraries keeps every other thread waiting for some 50 ms at a time, and the processor busy for half
a second: nobody notices once the first screen is painted and stands still, and everybody would while a clip comes in
or the library flies past.
"""

import sys

from PySide6.QtCore import QObject, QThreadPool, QTimer, Slot

from desktop_app.runtime.pictures import Pictures

QUIET_MS = 1500
"""After the start, by when the first screen of the library is painted; and after any scrolling."""


class FilmWarming(QObject):
    """GUI thread. Once, after `begin`, and not while somebody looks through `pictures`."""

    def __init__(self, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._warm)
        pictures.used.connect(self._put_off)

    @Slot()
    def begin(self) -> None:
        """The window is furnished."""
        self._quiet.start()

    @Slot()
    def _put_off(self) -> None:
        if self._quiet.isActive():
            self._quiet.start()

    @Slot()
    def _warm(self) -> None:
        QThreadPool.globalInstance().start(import_films)


def import_films() -> None:
    """Any thread."""
    import desktop_app.media.clip
    import desktop_app.media.picture
    import desktop_app.pipeline.fetch

    if sys.platform == "linux":
        import desktop_app.runtime.desktop.bus  # noqa: F401
