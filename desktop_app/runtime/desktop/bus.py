"""D-Bus without waiting: one connection to a bus, read and written beside the event loop. Linux.

Not by QtDBus: from Python it has no way to send an unsigned number or a byte (an `int` goes out as int32), and
notifications need both. jeepney knows the protocol and does no input or output of its own.
"""

import logging
import os
import socket
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageFlag,
    MessageType,
    Parser,
    new_method_call,
    new_signal,
)
from jeepney.auth import BEGIN, AuthenticationError, Authenticator
from jeepney.bus import get_bus
from jeepney.bus_messages import message_bus
from jeepney.fds import FileDescriptor, fds_buf_size
from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

log = logging.getLogger(__name__)

AT_A_TIME = 65_536
"""Bytes read in one go."""

Body: TypeAlias = tuple[Any, ...]
Answered: TypeAlias = Callable[[Body | None], None]
"""Called with what was answered, or `None` where it was refused or nobody is there."""


@dataclass(frozen=True)
class Address:
    """An object of a service, as D-Bus names them."""

    service: str
    path: str
    interface: str


BUS = Address("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
"""The bus itself."""


@dataclass(frozen=True)
class Said:
    """A signal that was heard."""

    path: str
    interface: str
    member: str
    body: Body


def session_bus() -> str | None:
    """Where the session's bus listens; `None` where the environment names none: nothing is started for it."""
    return _socket_of("SESSION") if os.environ.get("DBUS_SESSION_BUS_ADDRESS") else None


def system_bus() -> str | None:
    """The same for the system's bus."""
    return _socket_of("SYSTEM")


def _socket_of(bus: str) -> str | None:
    try:
        found: str = get_bus(bus)
    except (RuntimeError, ValueError, StopIteration):  # an address of another kind: "disabled:", TCP
        return None
    return found


class Bus(QObject):
    """`heard(Said)`: a signal that was followed. `lost()`: the bus is gone, or never was there; all calls are over.

    GUI thread, or any other with an event loop. Nothing here blocks: a bus that doesn't read what it is sent is lost.
    Calls may be made at once; they go out when the bus has let us in.
    """

    heard = Signal(object)
    lost = Signal()

    def __init__(self, where: str, parent: QObject | None = None, *, descriptors: bool = False) -> None:
        """`where`: of a Unix socket, as `session_bus` gives it. `descriptors`: answers may bring some."""
        super().__init__(parent)
        self._descriptors = descriptors
        self._parser = Parser()
        self._entrance = Authenticator(enable_fds=descriptors)
        self._asked: dict[int, Answered] = {}
        self._kept: list[Message] = []
        self._serial = 0
        self._socket: socket.socket | None = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.setblocking(False)
        self._notifier = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._readable)
        try:
            self._socket.connect(where)
        except OSError as error:
            log.info("no bus at %r: %s", where, error)
            self.close()
            return
        self._write(self._entrance.data_to_send() or b"")
        self.ask(BUS, "Hello", answered=self._named)

    @property
    def is_open(self) -> bool:
        return self._socket is not None

    def ask(
        self,
        whom: Address,
        member: str,
        signature: str = "",
        body: Body = (),
        answered: Answered | None = None,
        *,
        start: bool = True,
    ) -> None:
        """Call `member`. `answered` comes later, once, and never from inside this call; not at all once the bus is
        lost. `start`: a service that isn't running may be started for it.
        """
        at = DBusAddress(whom.path, bus_name=whom.service, interface=whom.interface)
        message = new_method_call(at, member, signature or None, body)
        if not start:
            message.header.flags |= MessageFlag.no_auto_start
        if answered is None:
            message.header.flags |= MessageFlag.no_reply_expected
        self._send(message, answered)

    def tell(self, path: str, interface: str, member: str, signature: str, body: Body) -> None:
        """Send a signal to whoever follows it."""
        self._send(new_signal(DBusAddress(path, interface=interface), member, signature, body), None)

    def follow(self, service: str, path: str, interface: str) -> None:
        """From now on `heard` tells the signals of that interface."""
        rule = MatchRule(type="signal", sender=service, path=path, interface=interface)
        self._send(message_bus.AddMatch(rule), None)

    def follow_owner(self, service: str) -> None:
        """From now on `heard` tells when `service` comes and goes: `NameOwnerChanged(name, before, now)`."""
        rule = MatchRule(type="signal", sender=BUS.service, member="NameOwnerChanged")
        rule.add_arg_condition(0, service)
        self._send(message_bus.AddMatch(rule), None)

    def close(self) -> None:
        """May be called twice. What the bus keeps for a connection, it lets go of now."""
        if self._socket is None:
            return
        self._notifier.setEnabled(False)
        self._socket.close()
        self._socket = None
        self._asked.clear()
        self._kept.clear()
        self.lost.emit()

    def _named(self, answer: Body | None) -> None:
        if answer is None:
            self.close()

    def _send(self, message: Message, answered: Answered | None) -> None:
        if self._socket is None:
            return
        self._serial += 1
        message.header.serial = self._serial
        if answered is not None:
            self._asked[self._serial] = answered
        if self._entrance.authenticated:
            self._write(message.serialise())
        else:
            self._kept.append(message)

    def _write(self, data: bytes) -> None:
        if self._socket is None:
            return
        try:
            sent = self._socket.send(data)
        except OSError as error:
            log.info("the bus takes nothing more: %s", error)
            self.close()
            return
        if sent < len(data):
            log.info("the bus doesn't read what it is sent")
            self.close()

    @Slot()
    def _readable(self) -> None:
        if self._socket is None:
            return
        try:
            data, beside, _, _ = self._socket.recvmsg(AT_A_TIME, fds_buf_size() if self._descriptors else 0)
        except BlockingIOError:
            return
        except OSError as error:
            log.info("the bus is gone: %s", error)
            data, beside = b"", []
        if not data:
            self.close()
        elif self._entrance.authenticated:
            self._parser.add_data(data, fds=FileDescriptor.from_ancdata(beside))
            self._take_all()
        else:
            self._enter(data)

    def _enter(self, data: bytes) -> None:
        try:
            self._entrance.feed(data)
        except AuthenticationError as error:
            log.info("the bus doesn't let us in: %s", error)
            self.close()
            return
        # Its last line is still to be sent when it calls itself authenticated.
        self._write(BEGIN if self._entrance.authenticated else self._entrance.data_to_send() or b"")
        if self._entrance.authenticated:
            kept, self._kept = self._kept, []
            for message in kept:
                self._write(message.serialise())

    def _take_all(self) -> None:
        while self._socket is not None and (message := self._parser.get_next_message()) is not None:
            self._take(message)

    def _take(self, message: Message) -> None:
        header = message.header
        match header.message_type:
            case MessageType.signal:
                path, interface, member = (
                    str(header.fields.get(field, ""))
                    for field in (HeaderFields.path, HeaderFields.interface, HeaderFields.member)
                )
                self.heard.emit(Said(path, interface, member, tuple(message.body)))
            case MessageType.method_return | MessageType.error:
                answered = self._asked.pop(header.fields.get(HeaderFields.reply_serial, 0), None)
                refused = header.message_type is MessageType.error
                if refused and answered is not None:
                    log.info("%s %s", header.fields.get(HeaderFields.error_name), message.body)
                if answered is not None:
                    answered(None if refused else tuple(message.body))
