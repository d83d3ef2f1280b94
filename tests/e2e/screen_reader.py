"""A screen reader for tests: speaks AT-SPI on a real accessibility bus, knows of the program what that bus tells, and
does what it can do through it.
"""

import shutil
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path
from typing import Any

import pytest

PATIENCE = 30.0
LOOK_EVERY = 0.1
REGISTRY = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
needs_reader = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("dbus-daemon") is None or not REGISTRY.exists(),
    reason="needs a session bus and at-spi2-core",
)
_LABELLED_BY = 2
_ROOT = "/org/a11y/atspi/accessible/root"
_REGISTRY = "org.a11y.atspi.Registry"
_A11Y = "org.a11y.atspi"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_KEYBOARD = "org.a11y.atspi.DeviceEventController"
_SYMBOL = 3
"""A key by what it means, pressed and let go."""


class Role(IntEnum):
    """Those of AT-SPI's numbers that are asked for."""

    CHECK_BOX = 7
    COMBO_BOX = 11
    FRAME = 23
    BUTTON = 43
    SLIDER = 51
    TABLE = 55
    TEXT = 61


class State(IntEnum):
    """Bits of AT-SPI's set of states."""

    ENABLED = 8
    FOCUSED = 12
    SHOWING = 25


@dataclass(frozen=True)
class Thing:
    """Something on the bus: who shows it, and where it is found there."""

    owner: str
    path: str


@dataclass
class ScreenReader:
    """One connection to the accessibility bus, used by one thread."""

    connection: Any
    _signals: deque[Any]
    announced: list[str] = field(default_factory=list)

    def call(self, thing: Thing, interface: str, method: str, signature: str = "", *arguments: object) -> Any:
        """What the method answers. Raises `RuntimeError` with what went wrong there."""
        from jeepney import DBusAddress, MessageType, new_method_call

        address = DBusAddress(thing.path, bus_name=thing.owner, interface=interface)
        asked = new_method_call(address, method, signature or None, arguments)
        answer = self.connection.send_and_get_reply(asked, timeout=PATIENCE)
        if answer.header.message_type is MessageType.error:
            raise RuntimeError(f"{interface}.{method}: {answer.body}")
        return answer.body[0] if answer.body else None

    def property(self, thing: Thing, name: str, interface: str = "Accessible") -> Any:
        return self.call(thing, _PROPERTIES, "Get", "ss", f"{_A11Y}.{interface}", name)[1]

    def programs(self) -> list[Thing]:
        return self._things(Thing(_REGISTRY, _ROOT))

    def children(self, thing: Thing) -> list[Thing]:
        return self._things(thing)

    def role(self, thing: Thing) -> int:
        found: int = self.call(thing, f"{_A11Y}.Accessible", "GetRole")
        return found

    def name(self, thing: Thing) -> str:
        return str(self.property(thing, "Name"))

    def description(self, thing: Thing) -> str:
        return str(self.property(thing, "Description"))

    def states(self, thing: Thing) -> frozenset[int]:
        low, high = self.call(thing, f"{_A11Y}.Accessible", "GetState")
        bits = low | high << 32
        return frozenset(bit for bit in range(64) if bits >> bit & 1)

    def in_sight(self, top: Thing) -> Iterator[Thing]:
        """`top` and all below it that is in sight, in the order it is told."""
        yield top
        for child in self.children(top):
            if State.SHOWING in self.states(child):
                yield from self.in_sight(child)

    def find(self, top: Thing, role: Role, name: str) -> Thing | None:
        """The first thing in sight of this role whose name, or that of its label, begins so."""
        for thing in self.in_sight(top):
            if self.role(thing) == role and any(said.startswith(name) for said in self._names(thing)):
                return thing
        return None

    def press(self, thing: Thing) -> None:
        """Do the first thing that can be done with it."""
        self.call(thing, f"{_A11Y}.Action", "DoAction", "i", 0)

    def write(self, thing: Thing, text: str) -> None:
        self.call(thing, f"{_A11Y}.EditableText", "SetTextContents", "s", text)

    def focus(self, thing: Thing) -> None:
        """Bring the keyboard there."""
        self.call(thing, f"{_A11Y}.Component", "GrabFocus")
        self.until(lambda: State.FOCUSED in self.states(thing), "focused")

    def key(self, symbol: int) -> None:
        """Press a key, named by X's number, where the keyboard is."""
        keyboard = Thing(_REGISTRY, "/org/a11y/atspi/registry/deviceeventcontroller")
        self.call(keyboard, _KEYBOARD, "GenerateKeyboardEvent", "isu", symbol, "", _SYMBOL)

    def listen(self) -> None:
        """Take in what was said since; it stands in `announced`."""
        self.connection.send_and_get_reply(self._nothing(), timeout=PATIENCE)  # what came before it is read with it
        while self._signals:
            self.announced.append(str(self._signals.popleft().body[3][1]))

    def until(self, sees: Callable[[], Any], what: str) -> Any:
        """Look again and again until `sees` finds something; what it found."""
        pause = threading.Event()
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self.listen()
            if found := sees():
                return found
            pause.wait(LOOK_EVERY)
        raise AssertionError(f"never: {what}; heard {self.announced}")

    def _names(self, thing: Thing) -> Iterator[str]:
        yield self.name(thing)
        for relation, others in self.call(thing, f"{_A11Y}.Accessible", "GetRelationSet"):
            if relation == _LABELLED_BY:
                yield from (self.name(Thing(*other)) for other in others)

    def _nothing(self) -> Any:
        from jeepney import DBusAddress, new_method_call

        return new_method_call(DBusAddress("/", "org.freedesktop.DBus", "org.freedesktop.DBus.Peer"), "Ping")

    def _things(self, thing: Thing) -> list[Thing]:
        found = self.call(thing, f"{_A11Y}.Accessible", "GetChildren")
        return [Thing(owner, path) for owner, path in found]


@contextmanager
def session_bus(environment: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """`environment` with a session bus of its own, on which accessibility is started when somebody asks for it."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, env=dict(environment), stdout=subprocess.PIPE, stderr=quiet, text=True) as daemon:
        try:
            assert daemon.stdout is not None
            address = daemon.stdout.readline().strip()
            yield {
                **environment,
                "DBUS_SESSION_BUS_ADDRESS": address,
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            }
        finally:
            daemon.send_signal(signal.SIGTERM)


@contextmanager
def screen_reader(environment: Mapping[str, str]) -> Iterator[ScreenReader]:
    """On the accessibility bus of this session. It hears announcements from now on."""
    from jeepney import DBusAddress, MatchRule, message_bus, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    with open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"]) as session:
        asked = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
        where = session.send_and_get_reply(asked, timeout=PATIENCE).body[0]
    with open_dbus_connection(where) as bus:
        rule = MatchRule(type="signal", interface=f"{_A11Y}.Event.Object", member="Announcement")
        bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=PATIENCE)
        with bus.filter(rule, bufsize=1000) as signals:
            reader = ScreenReader(bus, signals)
            registry = Thing(_REGISTRY, "/org/a11y/atspi/registry")
            reader.call(registry, f"{_A11Y}.Registry", "RegisterEvent", "sass", "object:announcement", [], "")
            yield reader
