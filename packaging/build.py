"""This platform's package: PyInstaller's folder, the notices in it, and what people download made of that.

Runs in the environment's Python; started by `dev.py build`. What comes out lies in `dist/`, with SHA-256 sums beside
it. The same tree gives the same list of files: everything is sorted, and bears the time of the commit.
"""

import hashlib
import os
import platform
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from linux_packages import deb, tarball
from notices import write_notices
from package_icons import icns, ico
from unused_encoder import can_leave_out_x265, leave_out_x265

from desktop_app import __version__

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
WORK = ROOT / "build"
NOTICES = WORK / "NOTICES.txt"
MOST_MB = 280
STRIPPED = ("libpython*.so*", "python3*/lib-dynload/*.so", "av/**/*.so", "cryptography/**/*.so", "PIL/*.so")


def main() -> int:
    """Print what was made, and how large. 1 if what was made can't do its main job."""
    screens = dict(os.environ)  # as they are before the icons are drawn without one
    os.environ.setdefault("SOURCE_DATE_EPOCH", _commit_time())
    os.environ["PYTHONHASHSEED"] = "0"
    WORK.mkdir(exist_ok=True)
    without_x265 = can_leave_out_x265()
    write_notices(NOTICES, x265_left_out=without_x265)
    folder = freeze()
    if sys.platform.startswith("linux"):
        strip(folder / "_internal")
    if without_x265:
        leave_out_x265(folder / "_internal")
    shutil.copyfile(NOTICES, folder / NOTICES.name)  # the program's own copy is deep inside
    megabytes = sum(file.lstat().st_size for file in folder.rglob("*") if file.is_file()) / 1e6
    print(f"{folder.relative_to(ROOT)}: {megabytes:.0f} MB, to be {MOST_MB} at most", flush=True)
    made = [*packages(folder)]
    sums = DIST / "SHA256SUMS"
    sums.write_text("".join(f"{_sha256(file)}  {file.name}\n" for file in made), encoding="ascii")
    for file in made:
        print(f"{file.relative_to(ROOT)}: {file.stat().st_size / 1e6:.0f} MB", flush=True)
    if not passes_self_test(folder, screens):
        print("The package can't do its main job: see its self-test above.", file=sys.stderr)
        return 1
    return 0


def freeze() -> Path:
    """PyInstaller's folder with the whole program in it; on macOS there is `Stillwake.app` beside it."""
    if sys.platform == "win32":
        ico(WORK / "stillwake.ico")
    elif sys.platform == "darwin":
        icns(WORK / "stillwake.icns")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN"]
    command += [f"--distpath={DIST}", f"--workpath={WORK}", str(ROOT / "packaging" / "stillwake.spec")]
    subprocess.run(command, check=True, cwd=ROOT)
    return DIST / "stillwake"


def strip(inside: Path) -> None:
    """Take the debug symbols out of Python's own libraries and PyAV's: a fifth of the size. Not out of what auditwheel
    or Qt's own tools have moved about in: `strip` leaves some of those so that they can't be loaded any more.
    """
    files = [file for pattern in STRIPPED for file in sorted(inside.glob(pattern)) if not file.is_symlink()]
    subprocess.run(["strip", "--strip-unneeded", *map(str, files)], check=True)


def passes_self_test(folder: Path, environment: dict[str, str]) -> bool:
    """Whether the folder, as it is, makes and plays a practice clip; on a screen where there is one."""
    if sys.platform.startswith("linux") and not any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    match platform.system():
        case "Windows":
            program = folder / "stillwake-cli.exe"  # a program with windows has nowhere to print to there
        case "Darwin":
            program = DIST / "Stillwake.app" / "Contents" / "MacOS" / "stillwake"
        case _:
            program = folder / "stillwake"
    return subprocess.run([str(program), "--self-test"], env=environment).returncode == 0


def packages(folder: Path) -> list[Path]:
    """What people download on this platform, of what can be made here."""
    match platform.system():
        case "Windows":
            return [portable_zip(folder), *_installer()]
        case "Darwin":
            return [_disk_image()]
        case _:
            return [tarball(folder, DIST, __version__), *deb(folder, DIST, WORK, __version__)]


def portable_zip(folder: Path) -> Path:
    """The folder as a zip, for Windows: unpack it anywhere and start it."""
    target = DIST / f"stillwake-{__version__}-windows-portable.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(file for file in folder.rglob("*") if file.is_file()):
            archive.write(file, Path("Stillwake") / file.relative_to(folder))
    return target


def _installer() -> list[Path]:
    """By Inno Setup, where it is installed: for the person alone, without an administrator's password."""
    script = ROOT / "packaging" / "windows" / "stillwake.iss"
    try:
        subprocess.run(["iscc", "/Q", f"/DVersion={__version__}", f"/O{DIST}", str(script)], check=True)
    except FileNotFoundError:
        print("Inno Setup (iscc) is not installed: no installer was made.", file=sys.stderr)
        return []
    return [DIST / f"stillwake-{__version__}-windows-setup.exe"]


def _disk_image() -> Path:
    """`Stillwake.app` in a .dmg; packaging/macos/README.md tells how it is signed and notarised."""
    target = DIST / f"stillwake-{__version__}-macos-{platform.machine()}.dmg"
    source = str(DIST / "Stillwake.app")
    subprocess.run(["hdiutil", "create", "-volname", "Stillwake", "-srcfolder", source, "-ov", str(target)], check=True)
    return target


def _sha256(file: Path) -> str:
    with file.open("rb") as data:
        return hashlib.file_digest(data, "sha256").hexdigest()


def _commit_time() -> str:
    """Seconds since 1970 of the last commit; of this project's first release where there is no git."""
    asked = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True)
    return asked.stdout.strip() or "1795305600"


if __name__ == "__main__":
    sys.exit(main())
