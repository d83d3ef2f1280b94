"""NOTICES.txt: whose work is in the package, and under which licence, with the licences' own words.

Read from what is installed: every distribution that Stillwake needs tells its licence and carries its text. What they
have built in besides (Qt's and PyAV's libraries) is named by hand, for no file says it.
"""

import re
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TEXTS = re.compile(r"(^|/)(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
NAME = re.compile(r"[A-Za-z0-9._-]+")
LONGEST = 40_000
"""Characters of one text that are taken: a longer one is the same licence many times over."""

BUILT_IN = """\
Inside these are libraries of others:

Qt 6 (https://www.qt.io), used under the GNU Lesser General Public License, version 3: PySide6's wheels carry it as
separate files, in PySide6/Qt/lib, which may be replaced by versions of your own. Its sources are at
https://download.qt.io/official_releases/QtForPython/ and https://code.qt.io.

FFmpeg (https://ffmpeg.org), twice: the one that QtMultimedia plays with, under the GNU Lesser General Public License,
version 2.1; and the one in PyAV, built with x264 and x265, under the GNU General Public License, version 2 or later.
Sources: https://ffmpeg.org/download.html, https://www.videolan.org/developers/x264.html, https://www.x265.org, and
https://github.com/PyAV-Org/pyav-ffmpeg, which tells how they were built.

libheif, libde265 and x265 in pillow-heif (https://github.com/bigcat88/pillow_heif): LGPL 3, LGPL 3 and GPL 2.

Python (https://www.python.org) with OpenSSL and SQLite: the PSF License, the Apache License 2.0, the public domain.
"""


def write_notices(target: Path) -> None:
    """Write the file; the same installation gives the same text."""
    parts = ["Stillwake is made of its own code, under the MIT License, and of the work of many others.\n", BUILT_IN]
    for found in sorted(_needed("stillwake"), key=lambda one: one.name.lower()):
        parts.append(_notice(found))
    target.write_text(f"\n{'=' * 100}\n\n".join(parts), encoding="utf-8")


def _needed(name: str, seen: set[str] | None = None) -> Iterator[Distribution]:
    """The distribution and all it needs in turn, each once; what isn't installed here isn't in the package either."""
    seen = set() if seen is None else seen
    key = re.sub(r"[-_.]+", "-", name).lower()
    if key in seen:
        return
    seen.add(key)
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return
    yield found
    for requirement in found.requires or ():
        named = NAME.match(requirement)
        if named is not None and "extra ==" not in requirement:  # what another system needs isn't installed here
            yield from _needed(named[0], seen)


def _notice(found: Distribution) -> str:
    said = (_field(found, "License-Expression"), _field(found, "License"), _classified(found), "see below")
    licence = next(filter(None, said))
    where = _field(found, "Home-page") or _field(found, "Project-URL").partition(", ")[2]
    head = f"{found.name} {found.version}\nLicence: {licence.splitlines()[0]}\n{where}\n"
    files = [file for file in found.files or () if TEXTS.search(file.as_posix()) and file.suffix != ".py"]
    texts = [_text(Path(str(file.locate())).read_text("utf-8", errors="replace")) for file in files]
    return "\n".join([head, *dict.fromkeys(texts)])


def _field(found: Distribution, name: str) -> str:
    return next(iter(found.metadata.get_all(name) or ()), "").strip()


def _classified(found: Distribution) -> str:
    kinds = [kind for kind in found.metadata.get_all("Classifier") or () if kind.startswith("License ::")]
    return "; ".join(kind.rpartition(" :: ")[2] for kind in kinds)


def _text(whole: str) -> str:
    return whole if len(whole) <= LONGEST else whole[:LONGEST] + "\n[…]\n"
