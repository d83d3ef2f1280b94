"""The pictures of the guide, taken from the program's own window: `python packaging/guide_pictures.py [FOLDER]`.

It works by practice, without a screen, in FOLDER, whose clips it uses again, or in one that it throws away; what
it makes goes into `resources/guide/pictures`. Runs in the environment's Python.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

# Before the imports below, so that no screen is looked for.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image, ImageChops, ImageEnhance
from portrait import add_video
from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QWidget
from showcase import make_clip

from desktop_app.app import Application, create_application
from desktop_app.paths import resources

SIZE = (1280, 800)
SETTLE_MS = 1500
COLOURS = 192
GRADES = (
    (1.0, 1.0, (255, 255, 255)),
    (1.1, 1.25, (255, 205, 160)),
    (0.6, 0.7, (150, 175, 255)),
    (0.8, 0.15, (235, 240, 255)),
)
"""Brightness, colour and tint, for harbours at other times of the day."""
PROMPTS = (
    "First light on the masts, slow push in",
    "Gulls over the harbour, gentle pan to the right",
    "Night falls, lamps come on along the quay",
    "Fog rolls in from the sea, static shot",
)
SEVERAL = "The harbour at {dawn|dusk|night}, slow push in"
MADE = 9
"""Clips that the library shows."""


class Photographer(QObject):
    """Goes from scene to scene, lets each settle, and takes it."""

    def __init__(self, application: Application, pictures: Path, stills: tuple[Path, ...]) -> None:
        super().__init__()
        self._window = application.window
        self._pictures, self._stills = pictures, stills
        self._scenes = self._all_scenes()
        self._settled = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settled.timeout.connect(self._next)
        self._settled.start()

    @Slot()
    def _next(self) -> None:
        if next(self._scenes, False):
            self._settled.start()
        else:
            QCoreApplication.exit()

    def _all_scenes(self) -> Iterator[bool]:
        """Waits at each `yield` for what was done before it to be on the screen."""
        window, compose = self._window, self._window.compose
        yield True
        window.take_pictures(self._stills[:1])
        compose.prompt.set_text(PROMPTS[0])
        self._choose_newest()
        yield True
        compose.prompt.editor.setFocus()
        yield True
        self._take("window", window)
        compose.prompt.set_text(SEVERAL)
        yield True
        self._take("prompts", compose)
        compose.prompt.set_text(PROMPTS[0])
        self._press("adjustFramingButton")
        yield True
        board = QApplication.focusWidget()
        assert board is not None
        for _ in range(4):
            QTest.keyClick(board, Qt.Key.Key_Plus)
        yield True
        self._take_dialog("framing")
        for prompt in PROMPTS:
            compose.prompt.set_text(prompt)
            yield True
            self._press("generateButton")
        self._take("queue", self._part("jobList").parentWidget() or window)
        window.take_pictures(self._stills)
        yield True
        self._take("many", compose)
        self._press("accountButton")
        yield True
        self._take_dialog("account")
        self._press("wholeLibraryButton")
        self._choose_newest()
        yield True
        self._take("library", window)

    def _part(self, name: str) -> QWidget:
        found = self._window.findChild(QWidget, name)
        assert isinstance(found, QWidget), name
        return found

    def _press(self, name: str) -> None:
        button = self._part(name)
        assert isinstance(button, QAbstractButton)
        button.click()

    def _choose_newest(self) -> None:
        library = self._part("libraryList")
        assert isinstance(library, QAbstractItemView)
        library.setFocus()
        library.setCurrentIndex(library.model().index(0, 0))

    def _take_dialog(self, name: str) -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None, name
        self._take(name, dialog)
        dialog.close()

    def _take(self, name: str, part: QWidget) -> None:
        whole = part.window()
        picture = whole.grab()
        if whole is self._window:
            add_video(self._window, picture)
        at = part.mapTo(whole, QPoint())
        self._keep(name, picture.copy(at.x(), at.y(), part.width(), part.height()))

    def _keep(self, name: str, picture: QPixmap) -> None:
        file = self._pictures / f"{name}.png"
        picture.save(str(file), "PNG")
        with Image.open(file) as whole:
            few = whole.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
        few.save(file, optimize=True)


def main() -> int:
    """Make a few clips, then the pictures; returns the exit code."""
    if len(sys.argv) > 1:
        return take_all(Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as scratch:
        return take_all(Path(scratch))


def take_all(at: Path) -> int:
    """In the folder `at`."""
    pictures = resources() / "guide" / "pictures"
    pictures.mkdir(parents=True, exist_ok=True)
    at.mkdir(parents=True, exist_ok=True)
    (at / "data" / "settings.json").unlink(missing_ok=True)  # the form is to be empty
    folders = [f"--data-dir={at / 'data'}", f"--library-dir={at / 'library'}"]
    stills = tuple(graded(at, number) for number in range(len(GRADES)))
    for number in range(len(list((at / "library").glob("*/*.mp4"))), MADE):
        code, _clip = make_clip(stills[number % len(stills)], folders, PROMPTS[number % len(PROMPTS)])
        if code:
            return code
    application = create_application(["--practice", *folders])
    application.window.resize(*SIZE)
    photographer = Photographer(application, pictures, stills)
    application.window.show()
    application.qt.exec()
    application.shutdown()
    del photographer
    return 0


def graded(folder: Path, number: int) -> Path:
    """The sample at another time of the day."""
    brightness, colour, tint = GRADES[number]
    with Image.open(resources() / "samples" / "harbour.jpg") as sample:
        still = sample.convert("RGB")
    still = ImageEnhance.Color(ImageEnhance.Brightness(still).enhance(brightness)).enhance(colour)
    tinted = ImageChops.multiply(still, Image.new("RGB", still.size, tint))
    file = folder / f"{('harbour', 'dawn', 'night', 'fog')[number]}.jpg"
    tinted.save(file, quality=90)
    return file


if __name__ == "__main__":
    sys.exit(main())
