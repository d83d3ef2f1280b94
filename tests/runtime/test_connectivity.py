"""The network as the system tells it, and as calls find it."""

import pytest
from PySide6.QtNetwork import QNetworkInformation
from pytestqt.qtbot import QtBot

from desktop_app.runtime.connectivity import Connectivity, network_information


def test_online_until_somebody_says_otherwise(qtbot: QtBot) -> None:
    connectivity = Connectivity()
    heard: list[bool] = []
    connectivity.online_changed.connect(heard.append)
    assert connectivity.online
    for online in (True, False, False, True):
        connectivity.report(online)
    assert heard == [False, True]


def test_it_follows_the_system(qtbot: QtBot) -> None:
    source = network_information()
    if source is None:
        pytest.skip("Qt has no backend here that tells about the network")
    connectivity = Connectivity(source)
    reach = QNetworkInformation.Reachability
    for seen, online in ((reach.Disconnected, False), (reach.Local, True), (reach.Unknown, True)):
        source.reachabilityChanged.emit(seen)
        assert connectivity.online is online
