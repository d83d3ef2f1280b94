"""The guide that ships with the program: its pages in the language that is spoken, and its pictures as large as needed.

`resources/guide/<language>/<page>.md`, with its pictures beside it in `pictures`; a page that isn't there in a language
is there in English. All of it is read in the background.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from desktop_app.paths import resources

PAGES = ("first-clip", "framing", "prompts", "many", "queue", "library", "offline", "account")
"""In the order in which they are read."""
ENGLISH = "en"


@dataclass(frozen=True)
class GuidePage:
    """`title` is the first heading of `markdown`, which is written in `language`. `pictures`: the size of each that is
    shown, by its name.
    """

    name: str
    language: str
    title: str
    markdown: str
    right_to_left: bool
    pictures: Mapping[str, QSize]


def read_guide(language: str) -> tuple[GuidePage, ...]:
    """Every page, in `language` as far as it is there. Not in the GUI thread. Raises `OSError` for a broken install."""
    return tuple(_read(name, language) for name in PAGES)


def read_picture(language: str, name: str, size: QSize) -> QImage:
    """A picture of a page in `language`, in `size` pixels; a null one if there is none. Not in the GUI thread."""
    image = QImage(str(_pictures(language) / Path(name).name))
    if image.isNull() or size.isEmpty():
        return image
    return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _read(name: str, language: str) -> GuidePage:
    folder = resources() / "guide"
    if not (folder / language / f"{name}.md").is_file():
        language = ENGLISH
    markdown = (folder / language / f"{name}.md").read_text("utf-8")
    shown = (picture for picture in _pictures(language).glob("*.webp") if f"(pictures/{picture.name})" in markdown)
    return GuidePage(
        name=name,
        language=language,
        title=markdown.partition("\n")[0].lstrip("# ").strip(),
        markdown=markdown,
        right_to_left=QLocale(language).textDirection() is Qt.LayoutDirection.RightToLeft,
        pictures={picture.name: QImageReader(str(picture)).size() for picture in shown},
    )


def _pictures(language: str) -> Path:
    return resources() / "guide" / language / "pictures"
