"""The pictures of the guide, taken from the program's own window in each language it speaks.

    python packaging/guide_pictures.py [FOLDER] [--language CODE]

It works by practice, without a screen, in FOLDER, whose clips it uses again, or in one that it throws away; what it
makes goes into `resources/guide/<language>/pictures`. Each language is taken by a program of its own, from the same
library. Runs in the environment's Python, where there are typefaces for all of them.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

# Before the imports below, so that no screen is looked for.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image, ImageChops, ImageEnhance, ImageQt
from portrait import add_video
from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QWidget
from shiboken6 import delete
from showcase import make_clip

from desktop_app.app import Application, create_application
from desktop_app.domain.job import JobState
from desktop_app.paths import resources
from desktop_app.storage import settings as settings_file
from desktop_app.storage.settings import Settings
from desktop_app.words.languages import LANGUAGES

SIZE = (1280, 800)
SETTLE_MS = 1500
BRIEF_MS = 400
"""What is typed is there at once; and practice is quick, so that what is queued has to be taken soon."""
LONGEST = 50
"""So often it is asked whether the first of them is being made."""
QUALITY, SLOWEST = 90, 6
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
COMPOSED = "The boats rock on the swell, slow push in"
SEVERAL = "The harbour at {dawn|dusk|night}, slow push in"
MADE = 9
"""Clips that the library shows."""


class Photographer(QObject):
    """Goes from scene to scene, lets each settle, and takes it."""

    def __init__(self, application: Application, pictures: Path, stills: tuple[Path, ...]) -> None:
        super().__init__()
        self._window = application.window
        self._jobs = application.backstage.parts.jobs
        self._pictures, self._stills = pictures, stills
        self._scenes = self._all_scenes()
        self._settled = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settled.timeout.connect(self._next)
        self._settled.start()

    @Slot()
    def _next(self) -> None:
        settling = next(self._scenes, None)
        if settling is not None:
            self._settled.start(settling)
        else:
            QCoreApplication.exit()

    def _all_scenes(self) -> Iterator[int]:
        """Waits at each `yield`, for so many milliseconds, for what was done before it to be on the screen."""
        window, compose = self._window, self._window.compose
        yield SETTLE_MS
        window.take_pictures(self._stills[:1])
        compose.prompt.set_text(COMPOSED)
        self._choose_newest()
        yield SETTLE_MS
        compose.prompt.editor.setFocus()
        yield SETTLE_MS
        self._take("window", window)
        compose.prompt.set_text(SEVERAL)
        yield SETTLE_MS
        self._take("prompts", compose)
        compose.prompt.set_text(COMPOSED)
        self._press("adjustFramingButton")
        yield SETTLE_MS
        board = QApplication.focusWidget()
        assert board is not None
        for _ in range(4):
            QTest.keyClick(board, Qt.Key.Key_Plus)
        yield SETTLE_MS
        self._take_dialog("framing")
        for prompt in PROMPTS:
            compose.prompt.set_text(prompt)
            yield BRIEF_MS
            while not self._part("generateButton").isEnabled():
                yield BRIEF_MS
            self._press("generateButton")
        for _ in range(LONGEST):
            if any(snapshot.job.state is JobState.RUNNING for snapshot in self._jobs.snapshots()):
                break
            yield BRIEF_MS
        yield SETTLE_MS
        self._take("queue", self._part("jobList").parentWidget() or window)
        compose.prompt.set_text(COMPOSED)
        window.take_pictures(self._stills)
        yield SETTLE_MS
        self._take("many", compose)
        self._press("accountButton")
        yield SETTLE_MS
        self._take_dialog("account")
        self._press("wholeLibraryButton")
        self._choose_newest()
        yield SETTLE_MS
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
        image = ImageQt.fromqpixmap(picture).convert("RGB")
        image.save(self._pictures / f"{name}.webp", quality=QUALITY, method=SLOWEST)


def main() -> int:
    """Make a few clips, then the pictures; returns the exit code."""
    parser = argparse.ArgumentParser(description="Take the pictures of the guide.")
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--language", choices=LANGUAGES, action="append", help="only this one; may be given again")
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    languages = wanted.language or list(LANGUAGES)
    if wanted.one:
        return take_one(wanted.folder, languages[0])
    if wanted.folder:
        return take_all(wanted.folder.resolve(), languages)
    with tempfile.TemporaryDirectory() as scratch:
        return take_all(Path(scratch), languages)


def take_all(at: Path, languages: Iterable[str]) -> int:
    """In the folder `at`, a copy of its library for each language: making them fills it."""
    at.mkdir(parents=True, exist_ok=True)
    folders = _folders(at / "made")
    stills = tuple(graded(at, number) for number in range(len(GRADES)))
    for number in range(len(list((at / "made" / "library").glob("*/*.mp4"))), MADE):
        code, _clip = make_clip(stills[number % len(stills)], folders, PROMPTS[number % len(PROMPTS)])
        if code:
            return code
    for language in languages:
        shutil.rmtree(at / language, ignore_errors=True)
        shutil.copytree(at / "made", at / language)
        # Qt puts what belongs to a language into its application once.
        again = [sys.executable, __file__, str(at), "--one", "--language", language]
        code = subprocess.run(again, check=False).returncode
        if code:
            return code
        print(language, flush=True)
    return 0


def take_one(at: Path, language: str) -> int:
    """All pictures in `language`; its library lies in the folder `at`. Returns the exit code."""
    pictures = resources() / "guide" / language / "pictures"
    pictures.mkdir(parents=True, exist_ok=True)
    # The form is to be empty, and no tip over it.
    settings_file.save(at / language / "data" / settings_file.FILE_NAME, Settings(language=language, tips=False))
    stills = tuple(graded(at, number) for number in range(len(GRADES)))
    application = create_application(["--practice", *_folders(at / language)])
    application.window.resize(*SIZE)
    photographer = Photographer(application, pictures, stills)
    application.window.show()
    application.qt.exec()
    application.shutdown()
    # Before Qt's application goes, with which it is over for all of them.
    delete(photographer)
    delete(application.front_window)
    return 0


def _folders(at: Path) -> list[str]:
    return [f"--data-dir={at / 'data'}", f"--library-dir={at / 'library'}"]


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
