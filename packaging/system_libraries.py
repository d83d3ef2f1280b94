"""What Qt needs of a Linux system, and what the tests need besides: found, installed as root on Debian, or named.

Qt's wheels bring nearly everything; these few come from the distribution. A library counts as there when the loader
finds it, wherever it came from.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from environment import Unavailable


class Installer(Enum):
    """The package tools we can name a command for."""

    APT = "apt-get install -y --no-install-recommends"
    DNF = "dnf install -y"
    PACMAN = "pacman -S --needed"
    ZYPPER = "zypper install -y"

    @property
    def program(self) -> str:
        return self.value.split()[0]


@dataclass(frozen=True)
class Need:
    """One thing the system must have, and the package that brings it with each installer."""

    what: str
    present: Callable[[str], bool]
    apt: str
    dnf: str
    pacman: str
    zypper: str

    def package(self, installer: Installer) -> str:
        return {
            Installer.APT: self.apt,
            Installer.DNF: self.dnf,
            Installer.PACMAN: self.pacman,
            Installer.ZYPPER: self.zypper,
        }[installer]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _on_path(program: str) -> bool:
    return shutil.which(program) is not None


def _any_font(_: str) -> bool:
    folders = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
    kinds = {".ttf", ".otf", ".ttc"}
    return any(file.suffix in kinds for name in folders for file in Path(name).expanduser().rglob("*"))


def _has_accessibility(_: str) -> bool:
    return Path("/usr/share/dbus-1/services/org.a11y.Bus.service").exists()


# Read off the ELF headers of PySide6's Gui, Multimedia and Network libraries, their xcb and FFmpeg plugins.
WINDOW = (
    Need("libEGL.so.1", _loads, "libegl1", "libglvnd-egl", "libglvnd", "libEGL1"),
    Need("libGL.so.1", _loads, "libgl1", "libglvnd-glx", "libglvnd", "Mesa-libGL1"),
    Need("libglib-2.0.so.0", _loads, "libglib2.0-0", "glib2", "glib2", "libglib-2_0-0"),
    Need("libgssapi_krb5.so.2", _loads, "libgssapi-krb5-2", "krb5-libs", "krb5", "krb5"),
    Need("libdbus-1.so.3", _loads, "libdbus-1-3", "dbus-libs", "dbus", "libdbus-1-3"),
    Need("libfontconfig.so.1", _loads, "libfontconfig1", "fontconfig", "fontconfig", "fontconfig"),
    Need("libxkbcommon.so.0", _loads, "libxkbcommon0", "libxkbcommon", "libxkbcommon", "libxkbcommon0"),
    Need(
        "libxkbcommon-x11.so.0",
        _loads,
        "libxkbcommon-x11-0",
        "libxkbcommon-x11",
        "libxkbcommon-x11",
        "libxkbcommon-x11-0",
    ),
    Need("libX11-xcb.so.1", _loads, "libx11-xcb1", "libX11-xcb", "libx11", "libX11-xcb1"),
    Need("libXrandr.so.2", _loads, "libxrandr2", "libXrandr", "libxrandr", "libXrandr2"),
    Need("libxcb-cursor.so.0", _loads, "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor", "libxcb-cursor0"),
    Need("libxcb-icccm.so.4", _loads, "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm", "libxcb-icccm4"),
    Need("libxcb-image.so.0", _loads, "libxcb-image0", "xcb-util-image", "xcb-util-image", "libxcb-image0"),
    Need("libxcb-keysyms.so.1", _loads, "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms", "libxcb-keysyms1"),
    Need("libxcb-randr.so.0", _loads, "libxcb-randr0", "libxcb", "libxcb", "libxcb-randr0"),
    Need(
        "libxcb-render-util.so.0",
        _loads,
        "libxcb-render-util0",
        "xcb-util-renderutil",
        "xcb-util-renderutil",
        "libxcb-render-util0",
    ),
    Need("libxcb-shape.so.0", _loads, "libxcb-shape0", "libxcb", "libxcb", "libxcb-shape0"),
    Need("libxcb-sync.so.1", _loads, "libxcb-sync1", "libxcb", "libxcb", "libxcb-sync1"),
    Need("libxcb-xfixes.so.0", _loads, "libxcb-xfixes0", "libxcb", "libxcb", "libxcb-xfixes0"),
    Need("libxcb-xinerama.so.0", _loads, "libxcb-xinerama0", "libxcb", "libxcb", "libxcb-xinerama0"),
    Need("libpulse.so.0", _loads, "libpulse0", "pulseaudio-libs", "libpulse", "libpulse0"),
    Need("a font", _any_font, "fonts-dejavu-core", "dejavu-sans-fonts", "ttf-dejavu", "dejavu-fonts"),
)
# For the tests with a real window, the end of a real session, a real keyring and a real screen reader's bus, the
# reference for pictures, and the measurements.
TESTS = (
    Need("Xvfb", _on_path, "xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb", "xorg-x11-server-Xvfb"),
    Need("openbox", _on_path, "openbox", "openbox", "openbox", "openbox"),
    Need("xdotool", _on_path, "xdotool", "xdotool", "xdotool", "xdotool"),
    Need("weston", _on_path, "weston", "weston", "weston", "weston"),
    Need("dbus-run-session", _on_path, "dbus", "dbus-daemon", "dbus", "dbus-1"),
    Need("an accessibility bus", _has_accessibility, "at-spi2-core", "at-spi2-core", "at-spi2-core", "at-spi2-core"),
    Need("gnome-keyring-daemon", _on_path, "gnome-keyring", "gnome-keyring", "gnome-keyring", "gnome-keyring"),
    Need("convert", _on_path, "imagemagick", "ImageMagick", "imagemagick", "ImageMagick"),
    Need("curl", _on_path, "curl", "curl", "curl", "curl"),
)


def provide(for_tests: bool) -> None:
    """Make sure that what the system must bring is there. Nothing to do on Windows and macOS.

    Raises `Unavailable` naming the one command to type, where we may not install by ourselves.
    """
    if not sys.platform.startswith("linux"):
        return
    needs = WINDOW + TESTS if for_tests else WINDOW
    missing = _missing(needs)
    if missing and os.geteuid() == 0 and _on_path(Installer.APT.program):
        print(f"Installing from the distribution: {' '.join(_packages(missing, Installer.APT))} …", flush=True)
        _apt_install(_packages(missing, Installer.APT))
        missing = _missing(needs)
    if missing:
        raise Unavailable(_what_to_type(missing))


def _missing(needs: Iterable[Need]) -> list[Need]:
    return [need for need in needs if not need.present(need.what)]


def _packages(missing: Iterable[Need], installer: Installer) -> list[str]:
    return list(dict.fromkeys(need.package(installer) for need in missing))


def _apt_install(packages: list[str]) -> None:
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = [*Installer.APT.value.split(), "-qq", *packages]
    # Package lists may be missing or old: fetched only when the first try fails, and that try is not worth reading.
    if subprocess.run(install, env=quiet, capture_output=True).returncode != 0:
        subprocess.run(["apt-get", "update", "-qq"], env=quiet, stdout=subprocess.DEVNULL)
        subprocess.run(install, env=quiet, stdout=subprocess.DEVNULL)


def _what_to_type(missing: list[Need]) -> str:
    names = ", ".join(need.what for need in missing)
    for installer in Installer:
        if _on_path(installer.program):
            sudo = "" if os.geteuid() == 0 else "sudo "
            packages = " ".join(_packages(missing, installer))
            return f"This system lacks {names}. Type this, then start again:\n  {sudo}{installer.value} {packages}"
    return f"This system lacks {names}. Install them with its package tool, then start again."
