"""The ways onto each platform's desktop: one line below for each. Nothing is opened before it is needed."""

import os
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

from desktop_app.paths import APP_NAME, resources

if TYPE_CHECKING:
    from desktop_app.runtime.desktop.base import Awake, Bulletin, Reader, Taskbar
    from desktop_app.runtime.desktop.bus import Body, Bus, Said

DESKTOP_ENTRY = "stillwake"
"""The name of the file that stands for the program in the menus of Linux desktops."""
TRAY_WATCHER = "org.kde.StatusNotifierWatcher"
WITHOUT_OLD_TRAY = frozenset({"GNOME", "KDE"})
"""Desktops that have a tray by D-Bus or none."""


class Desktop(Protocol):
    """What a platform offers. GUI thread; nothing waits. `tray` is the icon there, if there is one."""

    def find_tray(self, there: Callable[[], None]) -> None:
        """Call `there`, once, when there is a tray to be in: now or later."""

    def bulletin(self, reader: "Reader", tray: QSystemTrayIcon | None) -> "Bulletin | None":
        """Where notifications go."""

    def taskbar(self) -> "Taskbar | None":
        """Where the program's own icon is marked."""

    def awake(self) -> "Awake":
        """What holds off sleep."""

    def close(self) -> None:
        """Close what was opened."""


class FreeDesktop(QObject):
    """Linux: services of the session's bus; what isn't there is done without."""

    def __init__(self) -> None:
        super().__init__()
        self._session: Bus | None = None
        self._system: Bus | None = None
        self._there: Callable[[], None] | None = None

    def find_tray(self, there: Callable[[], None]) -> None:
        """Trays by D-Bus are followed live. Qt looks for one of those only once, when the first icon is made; so an
        icon for an X11 tray, which may come later too, is made only where the desktop has no better.
        """
        from desktop_app.runtime.desktop.bus import BUS

        bus = self._session_bus()
        if bus is None:
            return
        self._there = there
        bus.heard.connect(self._heard)
        bus.follow_owner(TRAY_WATCHER)
        bus.ask(BUS, "NameHasOwner", "s", (TRAY_WATCHER,), self._tray_answered)

    def bulletin(self, reader: "Reader", tray: QSystemTrayIcon | None) -> "Bulletin | None":
        from desktop_app.runtime.desktop.bus_bulletin import FreedesktopBulletin

        bus = self._session_bus()
        icon = (resources() / "application" / "stillwake.svg").as_uri()
        return None if bus is None else FreedesktopBulletin(bus, reader, APP_NAME, DESKTOP_ENTRY, icon)

    def taskbar(self) -> "Taskbar | None":
        from desktop_app.runtime.desktop.bus_taskbar import LauncherEntry

        bus = self._session_bus()
        return None if bus is None else LauncherEntry(bus, DESKTOP_ENTRY)

    def awake(self) -> "Awake":
        from desktop_app.runtime.desktop.bus_awake import BusAwake

        return BusAwake(self._session_bus, self._system_bus)

    def close(self) -> None:
        self._there = None
        for bus in (self._session, self._system):
            if bus is not None:
                bus.close()

    def _session_bus(self) -> "Bus | None":
        from desktop_app.runtime.desktop.bus import Bus, session_bus

        where = session_bus() if self._session is None else None
        if where is not None:
            self._session = Bus(where, self)
        return self._session if self._session is not None and self._session.is_open else None

    def _system_bus(self) -> "Bus | None":
        from desktop_app.runtime.desktop.bus import Bus, system_bus

        where = system_bus() if self._system is None else None
        if where is not None:
            self._system = Bus(where, self, descriptors=True)
        return self._system if self._system is not None and self._system.is_open else None

    def _tray_answered(self, answer: "Body | None") -> None:
        desktops = set(os.environ.get("XDG_CURRENT_DESKTOP", "").split(":"))
        old_one = QGuiApplication.platformName() == "xcb" and not desktops & WITHOUT_OLD_TRAY
        if old_one or (answer is not None and answer[0]):
            self._found()

    @Slot(object)
    def _heard(self, said: "Said") -> None:
        if said.member == "NameOwnerChanged" and said.body[0] == TRAY_WATCHER and said.body[2]:
            self._found()

    def _found(self) -> None:
        there, self._there = self._there, None
        if there is not None:
            there()


class OtherDesktop:
    """Windows and macOS: by Qt."""

    def find_tray(self, there: Callable[[], None]) -> None:
        if QSystemTrayIcon.isSystemTrayAvailable():
            there()

    def bulletin(self, reader: "Reader", tray: QSystemTrayIcon | None) -> "Bulletin | None":
        from desktop_app.ui.tray_icon import TrayBulletin

        return None if tray is None else TrayBulletin(tray, reader)

    def taskbar(self) -> "Taskbar | None":
        made: Taskbar
        if sys.platform == "win32":
            from desktop_app.runtime.desktop.windows_taskbar import WindowsTaskbar, taskbar_list

            made = WindowsTaskbar(taskbar_list())
        else:
            from desktop_app.runtime.desktop.other_ways import Badge

            made = Badge()
        return made

    def awake(self) -> "Awake":
        from desktop_app.runtime.desktop.other_ways import MacAwake, WindowsAwake

        return MacAwake() if sys.platform == "darwin" else WindowsAwake()

    def close(self) -> None:
        return None


_DESKTOPS: Mapping[str, type[FreeDesktop] | type[OtherDesktop]] = {
    "linux": FreeDesktop,
    "win32": OtherDesktop,
    "darwin": OtherDesktop,
}


def desktop_here() -> Desktop:
    """This platform's."""
    return _DESKTOPS.get(sys.platform, OtherDesktop)()
