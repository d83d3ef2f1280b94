"""`stillwake --self-test`: whether this very build can do its main job on this very machine, without a network.

A real window on folders of its own makes a shot with the built-in service and plays it; the readers of pictures, the
guide, the keyring and the database are tried as the program uses them. Each part is a line on stdout. Exit: 0 all can
be done, 70 something can't.
"""

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QAbstractItemView, QAbstractSlider, QPlainTextEdit, QPushButton, QWidget

from desktop_app.app import Application, create_application
from desktop_app.domain.account import Account, SecretPlace
from desktop_app.domain.errors import KnownError
from desktop_app.domain.ids import AccountId, fresh_id
from desktop_app.exits import Exit
from desktop_app.paths import resources
from desktop_app.runtime.background import Background
from desktop_app.words.languages import LANGUAGES

PROMPT = "The camera drifts slowly forward, the light changes"
LOOK_EVERY_MS = 50
LONGEST_SECONDS = 120.0

Kind = TypeVar("Kind", bound=QWidget)


@dataclass(frozen=True)
class _Part:
    """`begin` once, then `done` again and again until it says a sentence for the line, and no longer ""."""

    name: str
    begin: Callable[[], None]
    done: Callable[[], str]


class SelfTest(QObject):
    """Goes from part to part by a timer, as a person would by eye. GUI thread."""

    def __init__(self, application: Application) -> None:
        """`failed` is the part that was not done, "" when all were; known once the event loop has ended."""
        super().__init__()
        self._application = application
        self._window = application.window
        self._painted = False
        application.front_window.first_paint.happened.connect(self._first_painted)
        self._answer = ""
        self._began = self._whole = time.monotonic()
        self._background = Background(1, self)
        self._background.finished.connect(self._tried)
        self._parts: Iterator[_Part] = iter(
            (
                _Part("window", self._nothing, self._is_painted),
                _Part("shot", self._compose, self._can_make),
                _Part("practice", self._make, self._has_clip),
                _Part("playback", self._play, self._has_moved),
                _Part("pictures", self._try_pictures, self._answered),
                _Part("guide", self._try_guide, self._answered),
                _Part("keyring", self._try_keyring, self._answered),
            )
        )
        self._part = next(self._parts)
        self.failed = self._part.name
        self._clock = QTimer(self, interval=LOOK_EVERY_MS)
        self._clock.timeout.connect(self._look)

    def start(self) -> None:
        self._application.front_window.show()
        self._clock.start()

    @Slot()
    def _look(self) -> None:
        said = self._part.done()
        if not said:
            if time.monotonic() - self._whole > LONGEST_SECONDS:
                self._end(self._part.name)
            return
        _tell(self._part.name, f"{said} ({time.monotonic() - self._began:.1f} s)")
        self._began = time.monotonic()
        following = next(self._parts, None)
        if following is None:
            self._end("")
        else:
            self._part = following
            following.begin()

    def _end(self, failed: str) -> None:
        self.failed = failed
        self._clock.stop()
        self._background.shutdown()
        self._application.shutdown()

    def _nothing(self) -> None:
        """The window comes by itself."""

    @Slot()
    def _first_painted(self) -> None:
        self._painted = True

    def _is_painted(self) -> str:
        return f"painted, on {self._application.qt.platformName()}" if self._painted else ""

    def _compose(self) -> None:
        self._child(QPushButton, "sampleButton").click()
        self._child(QPlainTextEdit, "promptEditor").setPlainText(PROMPT)

    def _can_make(self) -> str:
        return "ready to be made" if self._child(QPushButton, "generateButton").isEnabled() else ""

    def _make(self) -> None:
        self._child(QPushButton, "generateButton").click()

    def _has_clip(self) -> str:
        library = self._child(QAbstractItemView, "libraryList").model()
        name = library.index(0, 0).data() if library.rowCount() else None  # rows come before what is in them
        return f"made {name}" if name else ""

    def _play(self) -> None:
        library = self._child(QAbstractItemView, "libraryList")
        library.setCurrentIndex(library.model().index(0, 0))
        library.doubleClicked.emit(library.currentIndex())

    def _has_moved(self) -> str:
        moved = self._child(QAbstractSlider, "seekSlider").value()
        return f"plays, at frame {moved}" if moved > 2 else ""

    def _try_pictures(self) -> None:
        self._try("pictures", _read_pictures)

    def _try_guide(self) -> None:
        self._try("guide", _read_guide)

    def _try_keyring(self) -> None:
        self._try("keyring", _keep_and_forget)

    def _try(self, name: str, work: Callable[[], str]) -> None:
        self._answer = ""
        self._background.start(name, work)

    @Slot(object, object)
    def _tried(self, name: object, answer: object) -> None:
        if isinstance(answer, str):
            self._answer = answer
        else:
            _tell(str(name), f"refused: {answer}")
            self._end(str(name))

    def _answered(self) -> str:
        return self._answer

    def _child(self, kind: type[Kind], name: str) -> Kind:
        found = self._window.findChild(kind, name, Qt.FindChildOption.FindChildrenRecursively)
        assert found is not None, name
        return found


def _read_pictures() -> str:
    """The kinds whose readers are libraries of their own: those a build can lack without anybody noticing."""
    from desktop_app.media.opening import opened

    read = []
    for file in sorted((resources() / "self_test").iterdir()):
        with opened(file, file.name) as still:
            still.decode()
            read.append(str(still.image.format))
    return f"reads {', '.join(read)}"


def _read_guide() -> str:
    """Its pages travel beside the program, and what reads its pictures is a plugin of Qt's: a build can lack either."""
    from desktop_app.runtime.guide import read_guide, read_picture

    read = 0
    for language in LANGUAGES:
        for page in read_guide(language):
            if page.language != language:
                raise ValueError(f"{page.name} of the guide isn't there in {language}")
            for name, size in page.pictures.items():
                if read_picture(language, name, size).isNull():
                    raise ValueError(f"{name} of the guide can't be read in {language}")
                read += 1
    return f"shows {read} pictures in {len(LANGUAGES)} languages"


def _keep_and_forget() -> str:
    """A secret of this test's own, as tokens are kept. A system without a keyring is no fault of the build."""
    from desktop_app.storage.secrets import SecretStore

    store, account, secret = (
        SecretStore(),
        Account(AccountId("self-test"), "Self-test", "https://localhost"),
        fresh_id(),
    )
    kept = store.where()
    if kept.place is not SecretPlace.KEYRING:
        return "none here: tokens would be kept until the end of the program only"
    try:
        store.write(account, secret)
        found = store.read(account)
        store.forget(account)
    except KnownError as error:
        return f"{kept.name} refused: {error.error.code}"
    if found != secret:
        raise ValueError("the keyring gave back another secret")
    return f"{kept.name} keeps and forgets"


def _database(data_dir: Path) -> str:
    """What SQLite itself says of the job list that has just been written."""
    from desktop_app.storage.database import open_reader

    with closing(open_reader(data_dir)) as connection:
        return str(connection.execute("PRAGMA integrity_check").fetchone()[0])


def _tell(part: str, said: str) -> None:
    sys.stdout.write(f"{part}: {said}\n")
    sys.stdout.flush()


def run() -> int:
    """The whole test; the exit code."""
    with tempfile.TemporaryDirectory(prefix="stillwake-self-test-", ignore_cleanup_errors=True) as folder:
        data_dir = Path(folder) / "data"
        application = create_application(["--practice", f"--data-dir={data_dir}", f"--library-dir={folder}/library"])
        test = SelfTest(application)
        test.start()
        application.qt.exec()
        application.shutdown()
        if test.failed:
            _tell(test.failed, f"not done within {LONGEST_SECONDS:.0f} s of the start, or the window was closed")
            return Exit.BUG
        found = _database(data_dir)
    _tell("database", found)
    return Exit.DONE if found == "ok" else Exit.BUG
