"""NOTICES.txt: whose work is in the package, and under which licence, with the licences' own words.

Read from what is installed: every distribution that Stillwake needs tells its licence and carries its text. What they
have built in besides (Qt's and PyAV's libraries) is named by hand, for no file says it.
"""

import re
from importlib.metadata import Distribution
from pathlib import Path

from desktop_app.runtime.licences import OWN, licence_of, needed, page_of

TEXTS = re.compile(r"(^|/)(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
LONGEST = 40_000
"""Characters of one text that are taken: a longer one is the same licence many times over."""

BUILT_IN = """\
Inside these are libraries of others:

Qt 6 (https://www.qt.io), used under the GNU Lesser General Public License, version 3: PySide6's wheels carry it as
separate files, in PySide6/Qt/lib, which may be replaced by versions of your own. Its sources are at
https://download.qt.io/official_releases/QtForPython/ and https://code.qt.io.

FFmpeg (https://ffmpeg.org), twice: the one that QtMultimedia plays with, under the GNU Lesser General Public License,
version 2.1; and the one in PyAV, with x264 in it, under the GNU General Public License, version 2 or later.
Sources: https://ffmpeg.org/download.html, https://www.videolan.org/developers/x264.html, and
https://github.com/PyAV-Org/pyav-ffmpeg, which tells how they were built.

libheif and libde265 in pillow-heif (https://github.com/bigcat88/pillow_heif), under the GNU Lesser General Public
License, version 3.

{x265}

Python (https://www.python.org) with OpenSSL and SQLite: the PSF License, the Apache License 2.0, the public domain.
"""

X265 = (
    "x265 (https://www.x265.org) in PyAV and in pillow-heif, under the GNU General Public License, version 2 or later."
)
WITHOUT_X265 = "x265, which PyAV and pillow-heif bring for writing H.265, is left out of this package."


def write_notices(target: Path, *, x265_left_out: bool) -> None:
    """Write the file; the same installation gives the same text. `x265_left_out`: of the package."""
    parts = [OWN, BUILT_IN.format(x265=WITHOUT_X265 if x265_left_out else X265)]
    for found in sorted(needed("stillwake"), key=lambda one: one.name.lower()):
        parts.append(_notice(found))
    target.write_text(f"\n{'=' * 100}\n\n".join(parts), encoding="utf-8")


def _notice(found: Distribution) -> str:
    head = f"{found.name} {found.version}\nLicence: {licence_of(found)}\n{page_of(found)}\n"
    files = [file for file in found.files or () if TEXTS.search(file.as_posix()) and file.suffix != ".py"]
    texts = [_text(Path(str(file.locate())).read_text("utf-8", errors="replace")) for file in files]
    return "\n".join([head, *dict.fromkeys(texts)])


def _text(whole: str) -> str:
    return whole if len(whole) <= LONGEST else whole[:LONGEST] + "\n[…]\n"
