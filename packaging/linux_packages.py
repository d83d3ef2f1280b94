"""For Linux: a .tar.gz that is unpacked and started, and a .deb that installs."""

import gzip
import os
import platform
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

from package_icons import png
from system_libraries import WINDOW

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
ICON = ROOT / "resources" / "application" / "stillwake.svg"
METAINFO = "app.stillwake.Stillwake.metainfo.xml"
MACHINE = {"x86_64": "amd64", "aarch64": "arm64"}
PNG_SIZES = (16, 24, 32, 48, 64, 128, 256)

CONTROL = """\
Package: stillwake
Version: {version}
Section: video
Priority: optional
Architecture: {machine}
Depends: {depends}
Recommends: gnome-keyring | kwalletmanager, xdg-desktop-portal, libwayland-cursor0, libwayland-egl1
Installed-Size: {kibibytes}
Maintainer: The Stillwake authors <stillwake@localhost>
Description: turns stills into video
 Stillwake turns a still picture and a few words into a video clip, through
 RunComfy's hosted models. With no account, its built-in practice service makes
 real clips, so that everything can be tried at once.
"""


def tarball(folder: Path, target: Path, version: str) -> Path:
    """`folder` as one .tar.gz with everything in it sorted, nobody's, and of one time."""
    file = target / f"stillwake-{version}-linux-{platform.machine()}.tar.gz"
    moment = int(os.environ["SOURCE_DATE_EPOCH"])

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = moment
        return entry

    with (
        file.open("wb") as raw,
        gzip.GzipFile("", "wb", compresslevel=6, fileobj=raw, mtime=moment) as packed,
        tarfile.open(fileobj=packed, mode="w") as archive,
    ):
        for path in sorted(folder.rglob("*")):
            if path.is_symlink() or path.is_file():
                archive.add(path, Path("stillwake") / path.relative_to(folder), recursive=False, filter=plain)
    return file


def deb(folder: Path, target: Path, work: Path, version: str) -> list[Path]:
    """The .deb, where Debian's own tool is at hand."""
    if shutil.which("dpkg-deb") is None:
        print("dpkg-deb is not installed: no .deb was made.", file=sys.stderr)
        return []
    root = work / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(folder, root / "opt" / "stillwake", symlinks=True)
    share = root / "usr" / "share"
    for source, place in (
        (HERE / "linux" / "stillwake.desktop", "applications/stillwake.desktop"),
        (HERE / "linux" / METAINFO, f"metainfo/{METAINFO}"),
        (ICON, "icons/hicolor/scalable/apps/stillwake.svg"),
        (ROOT / "LICENSE", "doc/stillwake/copyright"),
    ):
        (share / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, share / place)
    for size in PNG_SIZES:
        raster = share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / "stillwake.png"
        raster.parent.mkdir(parents=True)
        png(raster, size)
    command = root / "usr" / "bin" / "stillwake"
    command.parent.mkdir(parents=True)
    command.symlink_to("../../opt/stillwake/stillwake")
    kibibytes = sum(file.lstat().st_size for file in root.rglob("*") if file.is_file()) // 1024
    machine = MACHINE.get(platform.machine(), platform.machine())
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(
        CONTROL.format(version=version, machine=machine, depends=", ".join(depends()), kibibytes=kibibytes),
        encoding="ascii",
    )
    _set_modes(root)
    file = target / f"stillwake_{version}_{machine}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(file)], check=True)
    return [file]


def depends() -> list[str]:
    """Debian's packages of what the window needs of the system; GLib's has had another name since 64-bit times."""
    renamed = {
        "libglib2.0-0": "libglib2.0-0 | libglib2.0-0t64",
        "fonts-dejavu-core": "fonts-dejavu-core | fonts-freefont-ttf",
    }
    packages = dict.fromkeys(need.apt for need in WINDOW)
    return ["libc6 (>= 2.31)", *(renamed.get(package, package) for package in packages)]


def _set_modes(root: Path) -> None:
    """As Debian wants them, whatever the builder's umask was; and all of one time."""
    moment = int(os.environ["SOURCE_DATE_EPOCH"])
    for path in root.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)
