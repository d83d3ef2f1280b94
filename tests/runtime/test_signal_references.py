"""PySide6 6.12.0 under Python 3.11 dropped a reference to `True` at every emit, and aborted in the end. We count."""

import sys

import pytest
from PySide6.QtCore import QObject, Signal, Slot

_EMITS = 100


class Sender(QObject):
    """Both kinds of signal that carry a flag between our threads."""

    flag = Signal(bool)
    thing = Signal(object)


class Receiver(QObject):
    """Keeps nothing of what it gets, only how often."""

    def __init__(self) -> None:
        super().__init__()
        self.received = 0

    @Slot(bool)
    def take_flag(self, _: bool) -> None:
        self.received += 1

    @Slot(object)
    def take_thing(self, _: object) -> None:
        self.received += 1


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="True is immortal there: its references are not counted")
@pytest.mark.parametrize("kind", ["flag", "thing"])
def test_an_emit_costs_no_reference(kind: str) -> None:
    sender, receiver = Sender(), Receiver()
    sender.flag.connect(receiver.take_flag)
    sender.thing.connect(receiver.take_thing)
    signal = sender.flag if kind == "flag" else sender.thing
    signal.emit(True)
    before = sys.getrefcount(True)
    for _ in range(_EMITS):
        signal.emit(True)
    lost = before - sys.getrefcount(True)
    assert receiver.received == _EMITS + 1
    # Nothing else runs here; a few references may still come and go inside the interpreter.
    assert abs(lost) < _EMITS // 10
