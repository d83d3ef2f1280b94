"""Is there a network? What the system says, corrected by what calls find out."""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtNetwork import QNetworkInformation

log = logging.getLogger(__name__)


def network_information() -> "QNetworkInformation | None":
    """The system's own word on the network; `None` where Qt has no backend for it.

    GUI thread. It imports QtNetwork and may talk to the system's network service: call it after the first paint.
    """
    from PySide6.QtNetwork import QNetworkInformation

    if not QNetworkInformation.loadDefaultBackend():
        log.info("nobody here tells about the network: it is taken to be there")
        return None
    return QNetworkInformation.instance()


class Connectivity(QObject):
    """GUI thread. Online until somebody says otherwise.

    Services on this machine's own loopback don't ask here: they are reached without a network.
    """

    online_changed = Signal(bool)

    def __init__(self, source: "QNetworkInformation | None" = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._online = True
        self._source: QNetworkInformation | None = None
        if source is not None:
            self.watch(source)

    @property
    def online(self) -> bool:
        return self._online

    def watch(self, source: "QNetworkInformation | None") -> None:
        """Follow `source` from now on."""
        if source is not None and source is self._source:
            return
        self._source = source
        if source is not None:
            source.reachabilityChanged.connect(self._reached)
            self._reached(source.reachability())

    @Slot(bool)
    def report(self, online: bool) -> None:
        """What a call found out; stands until the system sees a change."""
        if online != self._online:
            self._online = online
            self.online_changed.emit(online)

    @Slot(object)
    def _reached(self, reachability: "QNetworkInformation.Reachability") -> None:
        # Only "disconnected" is sure. The finer grades are guesses of the system's, and wrong behind proxies and
        # tunnels: a false "offline" would hold shots that could go, a false "online" costs one refused connection.
        self.report(reachability is not type(reachability).Disconnected)
