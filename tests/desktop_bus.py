"""A real D-Bus for one test, and the services of a desktop, as small as can be: nobody else is on it."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtCore import QObject, QSocketNotifier, Slot

needs_bus = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="needs dbus-daemon")
PATIENCE = 5.0

_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
"""

Reply: TypeAlias = tuple[str, tuple[Any, ...]] | None
"""What a call is answered with, and its signature; `None`: refused."""


@contextmanager
def bus_at(folder: Path) -> Iterator[str]:
    """Its address. No service is ever started by it."""
    folder.mkdir(parents=True, exist_ok=True)
    config = folder / "bus.conf"
    config.write_text(_CONFIG.format(socket=folder / "bus"))
    command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile", "--print-address"]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=quiet, text=True) as daemon:
        try:
            assert daemon.stdout is not None
            assert daemon.stdout.readline().startswith("unix:path=")
            yield f"unix:path={folder / 'bus'}"
        finally:
            daemon.kill()


class Service(QObject):
    """Owns `name` and answers each member of `answers`; `calls` are all that came. In the test's own thread."""

    def __init__(self, address: str, name: str, answers: dict[str, Callable[..., Reply]]) -> None:
        super().__init__()
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self._answers = answers
        self._connection = open_dbus_connection(address, enable_fds=True)
        self._call(message_bus.RequestName(name))
        self._notifier = QSocketNotifier(self._connection.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._readable)

    def follow(self, rule: Any) -> None:
        """Signals of that rule are among `calls` from now on."""
        self._call(message_bus.AddMatch(rule))

    def of(self, member: str) -> list[tuple[Any, ...]]:
        """What each call of `member` brought."""
        return [body for called, body in self.calls if called == member]

    def say(self, path: str, interface: str, member: str, signature: str, body: tuple[Any, ...]) -> None:
        self._connection.send(new_signal(DBusAddress(path, interface=interface), member, signature, body))

    def leave(self) -> None:
        self._notifier.setEnabled(False)
        self._connection.close()

    def _call(self, message: Message) -> None:
        answer = self._connection.send_and_get_reply(message, timeout=PATIENCE)
        assert answer.header.message_type is MessageType.method_return

    @Slot()
    def _readable(self) -> None:
        while True:
            try:
                message = self._connection.receive(timeout=0)
            except TimeoutError:
                return
            except OSError:  # the bus has gone
                self._notifier.setEnabled(False)
                return
            self._take(message)

    def _take(self, message: Message) -> None:
        member = message.header.fields.get(HeaderFields.member, "")
        match message.header.message_type:
            case MessageType.signal:
                self.calls.append((member, tuple(message.body)))
            case MessageType.method_call:
                self.calls.append((member, tuple(message.body)))
                answer = self._answers.get(member, _nothing)(*message.body)
                if answer is None:
                    self._connection.send(new_error(message, "org.freedesktop.DBus.Error.Failed"))
                else:
                    self._connection.send(new_method_return(message, *answer))


def _nothing(*_body: object) -> Reply:
    return "", ()


class NotificationServer(Service):
    """freedesktop.org's notification service. Numbers what it shows from 1, and keeps what still stands."""

    NAME = "org.freedesktop.Notifications"
    PATH = "/org/freedesktop/Notifications"

    def __init__(self, address: str, *capabilities: str) -> None:
        self.standing: dict[int, tuple[Any, ...]] = {}
        self._number = 0
        answers: dict[str, Callable[..., Reply]] = {
            "GetCapabilities": lambda: ("as", (list(capabilities),)),
            "Notify": self._notify,
            "CloseNotification": self._close,
        }
        super().__init__(address, self.NAME, answers)

    def click(self, number: int) -> None:
        """As a person does it."""
        self.say(self.PATH, self.NAME, "ActionInvoked", "us", (number, "default"))
        self.put_away(number, 2)

    def put_away(self, number: int, reason: int) -> None:
        """1: its time is over; 2: by the person."""
        self.standing.pop(number, None)
        self.say(self.PATH, self.NAME, "NotificationClosed", "uu", (number, reason))

    def _notify(self, *body: Any) -> Reply:
        number = body[1]
        if number not in self.standing:
            self._number += 1
            number = self._number
        self.standing[number] = body
        return "u", (number,)

    def _close(self, number: int) -> Reply:
        self.put_away(number, 3)
        return "", ()


class Sleeper(Service):
    """A service that holds off sleep; `held` is what it holds now."""

    def __init__(self, address: str, name: str, let_go: str) -> None:
        self.held: set[int] = set()
        super().__init__(address, name, {"Inhibit": self._hold, let_go: self._let_go})

    def _hold(self, *_body: object) -> Reply:
        number = len(self.calls)
        self.held.add(number)
        return "u", (number,)

    def _let_go(self, number: int) -> Reply:
        self.held.discard(number)
        return "", ()


class LoginService(Service):
    """systemd's own: what holds sleep off is a pipe, held as long as its far end is open."""

    def __init__(self, address: str) -> None:
        self._near = -1
        super().__init__(address, "org.freedesktop.login1", {"Inhibit": self._hold})

    @property
    def holds(self) -> bool:
        if self._near < 0:
            return False
        try:
            return os.read(self._near, 1) != b""
        except BlockingIOError:
            return True

    def leave(self) -> None:
        super().leave()
        if self._near >= 0:
            os.close(self._near)
            self._near = -1

    def _hold(self, *_body: object) -> Reply:
        self._near, self._far = os.pipe()
        os.set_blocking(self._near, False)
        return "h", (self._far,)

    def _take(self, message: Message) -> None:
        super()._take(message)
        if hasattr(self, "_far"):  # it is the caller's now
            os.close(self._far)
            del self._far
