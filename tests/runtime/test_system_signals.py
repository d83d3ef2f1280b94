"""The system wants the program to end: told from the event loop, never in the middle of whatever was going on."""

import signal

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from desktop_app.system_signals import SystemSignals


class Ear(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.told = 0

    @Slot()
    def hear(self) -> None:
        self.told += 1


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_nothing_happens_before_the_loop_turns(qtbot: QtBot, number: signal.Signals) -> None:
    signals, ear = SystemSignals(), Ear()
    signals.end_wanted.connect(ear.hear)
    try:
        signal.raise_signal(number)
        assert ear.told == 0
        qtbot.waitUntil(lambda: ear.told == 1, timeout=5000)
    finally:
        signals.close()
