"""The guide that ships with the program: its pages in the language that is spoken, and its pictures as large as needed.

`resources/guide/<language>/<page>.md`; a page that isn't there in a language is there in English. All of it is read in
the background.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from desktop_app.paths import resources

PAGES = ("first-clip", "framing", "prompts", "many", "queue", "library", "offline", "account")
"""In the order in which they are read."""
ENGLISH = "en"


@dataclass(frozen=True)
class GuidePage:
    """`title` is the first heading of `markdown`. `pictures`: the size of each that is shown, by its name."""

    name: str
    title: str
    markdown: str
    pictures: Mapping[str, QSize]


def read_guide(language: str) -> tuple[GuidePage, ...]:
    """Every page, in `language` as far as it is there. Not in the GUI thread. Raises `OSError` for a broken install."""
    return tuple(_read(name, language) for name in PAGES)


def read_picture(name: str, size: QSize) -> QImage:
    """The picture called `name` in `size` pixels; a null one if there is none. Not in the GUI thread."""
    image = QImage(str(_pictures() / Path(name).name))
    if image.isNull() or size.isEmpty():
        return image
    return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _read(name: str, language: str) -> GuidePage:
    folder = resources() / "guide"
    files = [folder / spoken / f"{name}.md" for spoken in (language, language.partition("_")[0], ENGLISH)]
    file = next((file for file in files if file.is_file()), files[-1])
    markdown = file.read_text("utf-8")
    title = markdown.partition("\n")[0].lstrip("# ").strip()
    shown = (picture for picture in _pictures().glob("*.png") if f"/{picture.name})" in markdown)
    return GuidePage(name, title, markdown, {found.name: QImageReader(str(found)).size() for found in shown})


def _pictures() -> Path:
    return resources() / "guide" / "pictures"
