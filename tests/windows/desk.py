"""The program as it stands when everything is to be opened: clips, shots in every state, earlier ones, searches."""

from array import array
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TypeAlias, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from desktop_app.app import Application, create_application
from desktop_app.domain.clip_edits import AddTag, Collect
from desktop_app.domain.errors import AppError, ErrorCode
from desktop_app.domain.job import Job, JobState, WaitingFor
from desktop_app.runtime.messages import JobSnapshot
from desktop_app.runtime.parts import Parts
from desktop_app.runtime.preferences import Settings
from desktop_app.storage import settings as settings_file
from desktop_app.storage.clip_edits import EditClips, apply
from desktop_app.storage.database import open_writer
from desktop_app.storage.job_store import JobChange, JobStore
from desktop_app.storage.transactions import transaction
from desktop_app.ui.library.library_panel import LibraryPanel
from desktop_app.ui.library_switchboard import LibrarySwitchboard
from desktop_app.ui.main_window import MainWindow
from tests.jobs import a_job, a_request, job_id
from tests.small_library import small_library

Part = TypeVar("Part", bound=QWidget)

WAIT_MS = 15_000
SIZE = (1280, 800)
HOST = "cdn.example.com"
PROMPT = "Rain on the tramlines"
NAME = "harbour"
"""Of clips, tags, a collection and a search: what is the artist's own is the same in every language."""


class Desk:
    """An application at 1280 × 800, furnished, and a hand that opens things."""

    def __init__(self, application: Application, qtbot: QtBot) -> None:
        self.application = application
        self.qtbot = qtbot

    @property
    def window(self) -> MainWindow:
        return self.application.front_window

    @property
    def parts(self) -> Parts:
        return self.application.backstage.parts

    @cached_property
    def library(self) -> LibraryPanel:
        return self.find(LibraryPanel)

    @cached_property
    def board(self) -> LibrarySwitchboard:
        found = self.window.findChild(LibrarySwitchboard)
        assert found is not None
        return found

    def find(self, kind: type[Part], name: str = "", within: QWidget | None = None) -> Part:
        over = within or self.window
        found = over.findChild(kind, name) if name else over.findChild(kind)
        assert found is not None, (kind, name)
        return found

    def job(self, state: JobState) -> Job:
        """The shot in that state, as it is in the queue."""
        return next(snapshot.job for snapshot in self.parts.jobs.snapshots() if snapshot.job.state is state)

    def settle(self) -> None:
        """Until everything that waited for its turn has had it, and what that led to as well."""
        for _ in range(2):
            turn = QTimer(singleShot=True)
            with self.qtbot.waitSignal(turn.timeout):
                turn.start()

    def until(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=WAIT_MS)
        self.settle()

    def opened(self, kind: type[Part], opens: Callable[[], object], *, beside: bool = False) -> Part:
        """What comes onto the screen when `opens` is called, in the place of what stood there, or `beside` it."""
        if not beside:
            self.clear()
        before = {id(window) for window in standing()}
        opens()
        self.until(lambda: any(isinstance(window, kind) and id(window) not in before for window in standing()))
        return next(window for window in standing() if isinstance(window, kind) and id(window) not in before)

    def menu(self, opens: Callable[[], object], *, beside: bool = False) -> QMenu:
        return self.opened(QMenu, opens, beside=beside)

    def select_clip(self, row: int = 0) -> None:
        self.library.focus_clips()
        view = self.library.view
        index = view.model().index(row, 0)
        view.selectionModel().setCurrentIndex(index, view.selectionModel().SelectionFlag.ClearAndSelect)
        self.settle()

    def clear(self) -> None:
        """Nothing stands open but the window itself."""
        for window in reversed(standing()):
            if window is not self.window and isValid(window):
                window.close()
                if isValid(window) and window.isVisible():  # it waits for the end of what it is about
                    window.hide()
                    window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.window.activateWindow()  # as the desktop would
        self.settle()


Faces: TypeAlias = Callable[[Desk], Iterator[QWidget]]
"""Opens something, and gives the window each time it has another face."""


def standing() -> list[QWidget]:
    """The windows on the screen."""
    return [window for window in QApplication.topLevelWidgets() if isValid(window) and window.isVisible()]


@contextmanager
def laid_out(folder: Path, qtbot: QtBot) -> Iterator[Desk]:
    """The program, running on folders of its own below `folder`, until it is left."""
    _furnish(folder)
    made = create_application(["--practice", "--data-dir", str(folder / "data")])
    try:
        desk = Desk(made, qtbot)
        _begin(desk)
        yield desk
        desk.clear()
    finally:
        made.shutdown()
        delete(made.front_window)


def _furnish(folder: Path) -> None:
    clips = small_library(folder, f"{NAME}.mp4", f"{NAME} by night.mp4")
    settings = Settings(library_dir=str(clips.root), saved_searches=((NAME, NAME),), trusted_hosts=(HOST,))
    settings_file.save(folder / "data" / settings_file.FILE_NAME, settings)
    ended = [a_job(state, request=a_request(), id=job_id(100 + number)) for number, state in enumerate(ENDED)]
    with closing(open_writer(folder / "data")) as connection:
        JobStore(connection).apply_all(
            JobChange(replace(job, dismissed=job.state is JobState.FAILED), None) for job in ended
        )
        with transaction(connection):
            for edit in (AddTag(NAME), Collect(NAME)):
                apply(connection, EditClips(array("q", clips.numbers), edit))


ENDED = (JobState.FAILED, JobState.CANCELLED)


class _Ear(QObject):
    """In the window's thread, and behind all who listen there already: what it has heard, they have done."""

    heard = False

    @Slot()
    def hear(self) -> None:
        self.heard = True


def _begin(desk: Desk) -> None:
    window = desk.application.window
    ear = _Ear()
    desk.parts.engine.jobs_loaded.connect(ear.hear)
    desk.application.start()
    desk.until(lambda: ear.heard)
    with desk.qtbot.waitExposed(window):
        window.show()
    window.resize(*SIZE)
    shots = [a_job(state, id=job_id(number), position=float(number)) for number, state in enumerate(JobState)]
    untrusted = AppError(ErrorCode.MEDIA_UNTRUSTED, {"host": HOST})
    waits = {"waiting_for": WaitingFor.TRUST, "error": untrusted, "id": job_id(50), "position": 50.0}
    shots.append(a_job(JobState.DOWNLOADING, **waits))
    desk.parts.jobs.load(tuple(map(JobSnapshot, shots)))
    window.compose.prompt.set_text("a street at {dawn|dusk|night}")
    clips = desk.find(QAbstractItemView, "libraryList")
    desk.until(lambda: clips.model().rowCount() == 2 and window.compose.shots.plan.shots == 3)
