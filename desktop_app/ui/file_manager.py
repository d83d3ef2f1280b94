"""The file manager of a freedesktop session, asked over D-Bus to show files, selected.

https://www.freedesktop.org/wiki/Specifications/file-manager-interface/
"""

import logging
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

SERVICE = "org.freedesktop.FileManager1"
PATH = "/org/freedesktop/FileManager1"
PATIENCE_MS = 3000
"""A file manager that has to be started first takes a while; one that never answers is not waited for."""

log = logging.getLogger(__name__)


def show_items(paths: Sequence[str], otherwise: Callable[[str], None]) -> None:
    """Show them selected; where nobody can, `otherwise` is called with the folder of the first. GUI thread; never
    waits.
    """
    bus, folder = QDBusConnection.sessionBus(), str(Path(paths[0]).parent)
    if not bus.isConnected():
        otherwise(folder)
        return
    call = QDBusMessage.createMethodCall(SERVICE, PATH, SERVICE, "ShowItems")
    call.setArguments([[Path(path).absolute().as_uri() for path in paths], ""])
    _Asked(bus, call, folder, otherwise)


class _Asked(QObject):
    """One question, until it is answered."""

    def __init__(self, bus: QDBusConnection, call: QDBusMessage, folder: str, otherwise: Callable[[str], None]) -> None:
        super().__init__(QCoreApplication.instance())
        self._folder, self._otherwise = folder, otherwise
        self._watcher = QDBusPendingCallWatcher(bus.asyncCall(call, PATIENCE_MS), self)
        self._watcher.finished.connect(self._answered)

    @Slot(QDBusPendingCallWatcher)
    def _answered(self, watcher: QDBusPendingCallWatcher) -> None:
        if watcher.isError():
            log.info("no file manager shows files: %s", watcher.error().message())
            self._otherwise(self._folder)
        self.deleteLater()
