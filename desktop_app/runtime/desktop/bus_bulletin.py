"""Notifications by freedesktop.org's service, on Linux desktops.

https://specifications.freedesktop.org/notification-spec/latest/
"""

import os
from collections.abc import Mapping
from functools import partial
from html import escape

from PySide6.QtCore import QObject, Slot

from desktop_app.runtime.desktop.base import Note, Reader
from desktop_app.runtime.desktop.bus import Address, Body, Bus, Said
from desktop_app.runtime.desktop.news import NewsKind

SERVICE = Address("org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications")
DEFAULT = "default"
"""The action of a click on the notification itself."""
DISMISSED = 2
"""Why one is closed: the person did it. It may also have run out of its time, and then nobody has seen it."""
CATEGORIES: Mapping[NewsKind, str] = {
    NewsKind.DONE: "transfer.complete",
    NewsKind.FAILED: "transfer.error",
    NewsKind.QUESTION: "x-stillwake.question",
}
NORMAL = 1
"""Urgency. A question too: what is critical breaks into "do not disturb", and no shot is worth that."""


class FreedesktopBulletin(QObject):
    """By `org.freedesktop.Notifications`. `icon`: a name of the icon theme or a file's URI."""

    def __init__(self, bus: Bus, reader: Reader, app_name: str, desktop_entry: str, icon: str) -> None:
        super().__init__(bus)
        self._bus, self._reader = bus, reader
        self._app_name, self._desktop_entry, self._icon = app_name, desktop_entry, icon
        self._ids: dict[NewsKind, int] = {}
        self._asking: set[NewsKind] = set()
        self._next: dict[NewsKind, Note | None] = {}
        self._markup: bool | None = None
        self._unshown: dict[NewsKind, Note] = {}
        bus.heard.connect(self._heard)
        bus.follow(SERVICE.service, SERVICE.path, SERVICE.interface)
        bus.follow_owner(SERVICE.service)

    def show(self, kind: NewsKind, note: Note) -> None:
        if self._markup is None:
            if not self._unshown:
                self._bus.ask(SERVICE, "GetCapabilities", answered=self._able)
            self._unshown[kind] = note
        elif kind in self._asking:
            self._next[kind] = note  # its number is still on the way
        else:
            self._notify(kind, note)

    def withdraw(self, kind: NewsKind) -> None:
        self._unshown.pop(kind, None)
        if kind in self._asking:
            self._next[kind] = None
        elif kind in self._ids:
            self._bus.ask(SERVICE, "CloseNotification", "u", (self._ids.pop(kind),))

    def close(self) -> None:
        for kind in NewsKind:
            self.withdraw(kind)

    def _able(self, answer: Body | None) -> None:
        self._markup = answer is not None and "body-markup" in answer[0]
        unshown, self._unshown = self._unshown, {}
        for kind, note in unshown.items():
            self._notify(kind, note)

    def _notify(self, kind: NewsKind, note: Note) -> None:
        self._asking.add(kind)
        hints = {
            "urgency": ("y", NORMAL),
            "category": ("s", CATEGORIES[kind]),
            "desktop-entry": ("s", self._desktop_entry),
        }
        body = escape(note.body, quote=False) if self._markup else note.body
        self._bus.ask(
            SERVICE,
            "Notify",
            "susssasa{sv}i",
            (
                self._app_name,
                self._ids.get(kind, 0),
                self._icon,
                note.title,
                body,
                [DEFAULT, note.act],
                hints,
                -1,
            ),
            partial(self._shown, kind),
        )

    def _shown(self, kind: NewsKind, answer: Body | None) -> None:
        self._asking.discard(kind)
        if answer is not None:
            self._ids[kind] = int(answer[0])
        if kind in self._next:
            note = self._next.pop(kind)
            if note is None:
                self.withdraw(kind)
            else:
                self._notify(kind, note)

    @Slot(object)
    def _heard(self, said: Said) -> None:
        if said.member == "NameOwnerChanged":
            name, before, _ = said.body
            if name == SERVICE.service and before:
                self._forget()
        elif said.interface == SERVICE.interface:
            for kind in [kind for kind, number in self._ids.items() if number == said.body[0]]:
                self._told(kind, said)

    def _forget(self) -> None:
        """The server has gone: the next one knows nothing of what stood there, and may be able to do other things."""
        self._ids.clear()
        self._markup = None

    def _told(self, kind: NewsKind, said: Said) -> None:
        match said.member:
            case "ActivationToken":
                # What a Wayland compositor wants to see before a window may come to the front; Qt hands it on.
                os.environ["XDG_ACTIVATION_TOKEN"] = str(said.body[1])
            case "ActionInvoked" if said.body[1] == DEFAULT:
                self._reader.clicked(kind)
            case "NotificationClosed":
                del self._ids[kind]
                if said.body[1] == DISMISSED:
                    self._reader.dismissed(kind)
