"""What the packages say of the program is so. That they can be built and work is seen by building: it takes minutes."""

import configparser
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
from linux_packages import ICON, METAINFO, depends
from notices import write_notices
from package_icons import WINDOWS_SIZES, ico
from PIL import Image

from desktop_app import __version__
from desktop_app.domain.picture_kinds import KINDS
from tests.contract.sources import ROOT

LINUX = ROOT / "packaging" / "linux"


def test_the_desktop_file_opens_only_what_the_program_reads() -> None:
    entry = configparser.RawConfigParser(strict=True)
    entry.read(LINUX / "stillwake.desktop", "utf-8")
    named = {kind for kind in entry["Desktop Entry"]["MimeType"].split(";") if kind}
    # Photoshop's has no place on a clipboard, so the table of kinds doesn't name it.
    assert named == {name for kind in KINDS for name in kind.media_types} | {"image/vnd.adobe.photoshop"}


def test_the_newest_release_is_this_version() -> None:
    releases = ElementTree.parse(LINUX / METAINFO).getroot().iter("release")
    assert next(releases).get("version") == __version__


@pytest.mark.parametrize("left_out", [True, False])
def test_the_notices_say_whether_x265_is_there(tmp_path: Path, left_out: bool) -> None:
    write_notices(tmp_path / "NOTICES.txt", x265_left_out=left_out)
    assert ("x265.org" in (tmp_path / "NOTICES.txt").read_text("utf-8")) is not left_out


@pytest.mark.parametrize(
    "command",
    [
        ("appstreamcli", "validate", "--no-net", str(LINUX / METAINFO)),
        ("desktop-file-validate", str(LINUX / "stillwake.desktop")),
    ],
)
def test_the_system_s_own_checkers_find_nothing_wrong(command: tuple[str, ...]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"needs {command[0]}")
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_icon_comes_in_every_size_windows_shows(tmp_path: Path) -> None:
    assert ICON.is_file()
    ico(tmp_path / "a.ico")
    with Image.open(tmp_path / "a.ico") as drawn:
        assert drawn.info["sizes"] == {(size, size) for size in WINDOWS_SIZES}


def test_the_notices_name_everything_that_is_needed(tmp_path: Path) -> None:
    write_notices(tmp_path / "NOTICES.txt", x265_left_out=True)
    text = (tmp_path / "NOTICES.txt").read_text("utf-8")
    for name in ("PySide6_Essentials", "pillow", "av", "requests", "keyring", "FFmpeg", "x264"):
        assert f"\n{name} " in text or f" {name} " in text, name
    assert "GNU LESSER" in text or "Lesser General Public License" in text


def test_the_deb_asks_for_each_library_once() -> None:
    wanted = depends()
    assert len(wanted) == len(set(wanted))
    assert any(name.startswith("libxcb-cursor0") for name in wanted)
