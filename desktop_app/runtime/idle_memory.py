"""Memory that decoders and scrolling have let go of is given back to the system once it is quiet."""

from PySide6.QtCore import QObject, QThreadPool, QTimer, Slot

from desktop_app.spare_memory import give_back

QUIET_MS = 500


class IdleMemory(QObject):
    """GUI thread. `used`: memory is taken and let go just now, and this begins to wait anew. `stop` ends it."""

    def __init__(self, parent: QObject | None = None, quiet_ms: int = QUIET_MS) -> None:
        super().__init__(parent)
        self._open = True
        self._quiet = QTimer(self, singleShot=True, interval=quiet_ms)
        self._quiet.timeout.connect(self._give_back)

    @Slot()
    def used(self) -> None:
        if self._open:
            self._quiet.start()

    def stop(self) -> None:
        self._open = False
        self._quiet.stop()

    @Slot()
    def _give_back(self) -> None:
        QThreadPool.globalInstance().start(give_back)
