"""Sleep held off by whichever service of a Linux desktop does it.

Only going to sleep by itself: the screen may go dark, and whoever sends the computer to sleep by hand does so. Each of
them lets go by itself when our connection ends, however the process does.
"""

import logging
import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from desktop_app.runtime.desktop.bus import Address, Body, Bus

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Service:
    """A service of the desktop or the system that holds off sleep. `let_go` is empty where what it answers is a file
    descriptor, and closing that is the word.
    """

    whom: Address
    on_system_bus: bool
    hold: Callable[[str], tuple[str, Body]]
    let_go: str = ""


_NAME = "Stillwake"
_SUSPEND = 4
"""GNOME's flag for going to sleep; the screen has one of its own."""

SERVICES = (
    Service(  # KDE, Xfce, LXQt
        Address(
            "org.freedesktop.PowerManagement",
            "/org/freedesktop/PowerManagement/Inhibit",
            "org.freedesktop.PowerManagement.Inhibit",
        ),
        False,
        lambda reason: ("ss", (_NAME, reason)),
        "UnInhibit",
    ),
    Service(  # GNOME, Cinnamon, MATE, Budgie
        Address("org.gnome.SessionManager", "/org/gnome/SessionManager", "org.gnome.SessionManager"),
        False,
        lambda reason: ("susu", (_NAME, 0, reason, _SUSPEND)),
        "Uninhibit",
    ),
    Service(  # none of these: systemd itself. Not "sleep" as well, which would refuse the person's own "suspend".
        Address("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager"),
        True,
        lambda reason: ("ssss", ("idle", _NAME, reason, "block")),
    ),
)
"""In this order: the first that agrees holds."""


class BusAwake:
    """By the first of `SERVICES` that agrees. Where none does, the computer sleeps as it likes.

    `session` and `system` open a connection when it is first needed, or say that there is none.
    """

    def __init__(self, session: Callable[[], Bus | None], system: Callable[[], Bus | None]) -> None:
        self._session, self._system = session, system
        self._wanted = self._told = False
        self._asked: Bus | None = None  # which will answer, unless it is lost before
        self._held: tuple[Service, Any] | None = None

    def hold(self, reason: str) -> None:
        self._wanted = True
        if self._held is None and (self._asked is None or not self._asked.is_open):
            self._try(SERVICES, reason)

    def release(self) -> None:
        self._wanted = False
        if self._held is None:
            return
        (service, token), self._held = self._held, None
        if not service.let_go:
            os.close(token)
        elif (bus := self._bus_of(service)) is not None:
            bus.ask(service.whom, service.let_go, "u", (token,), start=False)

    def _bus_of(self, service: Service) -> Bus | None:
        return self._system() if service.on_system_bus else self._session()

    def _try(self, services: tuple[Service, ...], reason: str) -> None:
        """The first of `services` that is there and agrees."""
        for place, service in enumerate(services):
            bus = self._bus_of(service)
            if bus is not None and bus.is_open:
                self._asked = bus
                signature, body = service.hold(reason)
                answered = partial(self._answered, services[place:], reason)
                bus.ask(service.whom, "Inhibit", signature, body, answered, start=service.on_system_bus)
                return
        if not self._told:  # each shot asks again
            self._told = True
            log.info("nobody here keeps the computer awake")

    def _answered(self, services: tuple[Service, ...], reason: str, answer: Body | None) -> None:
        self._asked = None
        if answer is None:
            if self._wanted:
                self._try(services[1:], reason)
            return
        service = services[0]
        token = answer[0] if service.let_go else answer[0].to_raw_fd()
        self._held = (service, token)
        if not self._wanted:
            self.release()
