"""The mark at the program's icon, by the signal that docks of Linux follow: KDE Plasma, GNOME's, Xfce's, Unity.

https://wiki.ubuntu.com/Unity/LauncherAPI
"""

from typing import Any

from desktop_app.runtime.desktop.bus import Bus
from desktop_app.runtime.desktop.counts import Counts

LAUNCHER = "com.canonical.Unity.LauncherEntry"
LAUNCHER_PATH = "/app/stillwake/Stillwake"


class LauncherEntry:
    """How many are being made, how far they have come, and whether somebody is wanted."""

    def __init__(self, bus: Bus, desktop_entry: str) -> None:
        self._bus = bus
        self._whose = f"application://{desktop_entry}.desktop"

    def show(self, counts: Counts, *, urgent: bool) -> None:
        properties: dict[str, tuple[str, Any]] = {
            "count": ("x", counts.making),
            "count-visible": ("b", counts.making > 0),
            "progress": ("d", counts.progress or 0.0),
            "progress-visible": ("b", counts.progress is not None),
            "urgent": ("b", urgent),
        }
        self._bus.tell(LAUNCHER_PATH, LAUNCHER, "Update", "sa{sv}", (self._whose, properties))

    def close(self) -> None:
        self.show(Counts(), urgent=False)
