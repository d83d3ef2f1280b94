"""Another language: the window is built anew around what is running, and all of it speaks."""

import gc
import threading
import weakref
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QLocale, QObject, QRect, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop_app.app import Application, create_application
from desktop_app.domain.by_hand import Deed
from desktop_app.domain.clip_edits import SetFavourite
from desktop_app.runtime.background import Background
from desktop_app.runtime.messages import QueueState
from desktop_app.runtime.preferences import Settings
from desktop_app.runtime.stills import StillFile
from desktop_app.storage import settings as settings_file
from desktop_app.storage.database import open_writer
from desktop_app.storage.job_store import JobChange, JobStore
from desktop_app.ui.compose.make_button import MakeButton
from desktop_app.ui.compose.source import sample_still
from desktop_app.ui.help.guide_page import PageView
from desktop_app.ui.help.guide_window import GuideWindow
from desktop_app.ui.library.group_grid import GroupGrid, Measures
from desktop_app.ui.library.library_panel import LibraryPanel
from desktop_app.ui.queue.queue_panel import QueuePanel
from desktop_app.ui.settings.keeping_section import KeepingSection
from desktop_app.ui.settings.settings_dialog import SettingsDialog
from desktop_app.ui.undo_keys import UndoKeys
from desktop_app.words.clip_edits import edit_words
from desktop_app.words.languages import LANGUAGES, locale_for, spoken
from desktop_app.words.queue import deed_words
from tests.jobs import a_job, job_id
from tests.small_library import small_library
from tests.ui.compose_room import write_picture

Part = TypeVar("Part", bound=QWidget)


def _found(within: QWidget, kind: type[Part], name: str = "") -> Part:
    found = within.findChild(kind, name) if name else within.findChild(kind)
    assert found is not None
    return found


@pytest.fixture
def application(look_of_before: None, tmp_path: Path) -> Iterator[Application]:
    made = create_application(
        ["--practice", "--data-dir", str(tmp_path / "data"), "--library-dir", str(tmp_path / "lib")]
    )
    yield made
    made.shutdown()
    delete(made.front_window)


@pytest.mark.parametrize(
    ("wished", "language"),
    [
        (["de-AT"], "de"),
        (["zh-Hans-CN", "en"], "zh_CN"),
        (["zh-Hant-TW", "ja-JP"], "ja"),
        (["pt-BR", "fr-CA"], "fr"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_system_says_which_language(wished: list[str], language: str) -> None:
    assert spoken("", wished) == language
    assert spoken("xx", wished) == language
    assert spoken("ar", wished) == "ar"


def test_numbers_have_the_same_digits_everywhere() -> None:
    assert {locale_for(language).zeroDigit() for language in LANGUAGES} == {"0"}


@given(
    counts=st.lists(st.integers(1, 12), min_size=1, max_size=3),
    width=st.integers(200, 900),
    left=st.integers(0, 900),
    right=st.integers(0, 900),
)
def test_a_grid_read_from_the_right_is_the_other_one_turned_round(
    counts: list[int], width: int, left: int, right: int
) -> None:
    measures = Measures(least_width=90, gap=8, margin=12, head=20)
    plain, turned = GroupGrid(counts, width, measures), GroupGrid(counts, width, measures, width)
    for row in range(sum(counts)):
        box = plain.box(row)
        assert turned.box(row) == QRect(width - box.x() - box.width(), box.y(), box.width(), box.height())
        assert turned.row_at(turned.box(row).center().x(), box.center().y()) == row
    area = QRect(min(left, right), 0, abs(right - left) + 1, 2000)
    around = QRect(width - area.x() - area.width(), 0, area.width(), 2000)
    assert turned.rows_within(around) == plain.rows_within(area)


def test_a_language_is_put_on_while_all_goes_on(application: Application, qtbot: QtBot) -> None:
    first = application.window
    with qtbot.waitExposed(first):
        first.show()
    application.start()
    engine, jobs = application.engine, application.backstage.parts.jobs
    gone = weakref.ref(first)
    del first
    application.backstage.parts.preferences.change(language="ar")
    qtbot.waitUntil(lambda: application.front_window is not gone())
    second = application.front_window
    gc.collect()
    assert gone() is None
    assert application.engine is engine
    assert second.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QLocale().language() is QLocale.Language.Arabic
    queue = second.findChild(QAbstractItemView, "jobList")
    assert queue is not None
    assert queue.model() is jobs
    assert [widget for widget in QApplication.topLevelWidgets() if widget.objectName() == "mainWindow"] == [second]
    application.backstage.parts.preferences.change(language="en")
    qtbot.waitUntil(lambda: application.front_window is not second)
    assert application.front_window.layoutDirection() is Qt.LayoutDirection.LeftToRight


class Late(QObject):
    """Says something while the window that goes is still there to hear it."""

    said = Signal(object)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LanguageChange and isinstance(watched, QApplication):
            self.said.emit(QueueState(paused=True, at_once=2, held=0, unsent=0, active=0))
        return False


def test_what_is_said_while_the_window_is_built_is_heard(application: Application, qtbot: QtBot) -> None:
    first, late = application.window, Late()
    with qtbot.waitExposed(first):
        first.show()
    application.start()
    qtbot.waitUntil(lambda: application.backstage.told.queue is not None)
    late.said.connect(application.backstage.told.queue_changed, Qt.ConnectionType.QueuedConnection)
    application.qt.installEventFilter(late)
    application.backstage.parts.preferences.change(language="de")
    qtbot.waitUntil(lambda: application.front_window is not first)
    application.qt.removeEventFilter(late)
    title = _found(application.front_window, QLabel, "queueTitle")
    qtbot.waitUntil(lambda: title.text() == "Warteschlange · angehalten")


def test_what_is_under_way_goes_on(application: Application, qtbot: QtBot, tmp_path: Path) -> None:
    """A tray is made to its end, and nothing waits for a clip that played in the window that went."""
    first, parts = application.window, application.backstage.parts
    with qtbot.waitExposed(first):
        first.show()
    application.start()
    parts.preferences.change(paused=True)
    stills = tuple(StillFile(write_picture(tmp_path / f"still {number}.png")) for number in range(3))
    first.compose.prompt.set_text("Rain on the tramlines")
    first.compose.still.offer(stills)
    make = _found(first, MakeButton)
    qtbot.waitUntil(lambda: first.compose.shots.plan.shots == 3 and make.isEnabled())
    make.click()
    assert first.compose.shots.progress
    parts.picture_round.set_playing(True)
    parts.preferences.change(language="de")
    qtbot.waitUntil(lambda: application.front_window is not first)
    assert parts.jobs.rowCount() == 3
    assert application.front_window.compose.shots.tray is None
    assert not parts.picture_round._busy


def test_a_shot_is_edited_to_its_end(application: Application, qtbot: QtBot) -> None:
    first, parts = application.window, application.backstage.parts
    with qtbot.waitExposed(first):
        first.show()
    application.start()
    parts.preferences.change(paused=True)
    sample = sample_still()
    assert sample is not None
    first.compose.prompt.set_text("Rain on the tramlines")
    first.compose.still.take(sample)
    make = _found(first, MakeButton)
    qtbot.waitUntil(make.isEnabled)
    make.click()
    qtbot.waitUntil(lambda: parts.jobs.rowCount() == 1)
    first.compose.prompt.set_text("composed meanwhile")
    qtbot.waitUntil(lambda: parts.preferences.settings.composition.prompt == "composed meanwhile")
    (shot,) = parts.jobs.snapshots()
    _found(first, QueuePanel).edit_shot_requested.emit(str(shot.job.id))
    qtbot.waitUntil(lambda: first.compose.shots.editing)
    first.compose.prompt.set_text("Rain, slow push in")
    parts.preferences.change(language="de")
    qtbot.waitUntil(lambda: application.front_window is not first)
    second = application.front_window.compose
    assert (second.shots.editing, second.prompt.text) == (True, "Rain, slow push in")
    make = _found(second, MakeButton)
    qtbot.waitUntil(make.isEnabled)
    make.click()
    qtbot.waitUntil(lambda: not second.shots.editing)
    (shot,) = parts.jobs.snapshots()
    assert shot.job.prompt == "Rain, slow push in"
    assert second.prompt.text == "composed meanwhile"


def test_the_settings_stand_where_they_stood(application: Application, qtbot: QtBot) -> None:
    """A reset that brings another language can be taken back; and the keyboard is where it was."""
    first, parts = application.window, application.backstage.parts
    with qtbot.waitExposed(first):
        first.show()
    application.start()
    parts.preferences.change(ask_above=7)
    first.top_bar.settings_wanted.emit()
    dialog = _found(first, SettingsDialog)
    dialog.show_section(KeepingSection)
    _found(dialog, QWidget, "resetSettingsButton").setFocus()
    _found(dialog, KeepingSection).told.emit("", parts.preferences.settings)
    parts.preferences.change(language="de", ask_above=20)
    qtbot.waitUntil(lambda: application.front_window is not first)
    dialog = _found(application.front_window, SettingsDialog)
    assert dialog.focusWidget().objectName() == "resetSettingsButton"
    undo = _found(dialog, QAbstractButton, "settingsUndoButton")
    assert undo.isVisible()
    undo.click()
    assert parts.preferences.settings.ask_above == 7


def test_the_guide_is_open_at_the_page_it_was_open_at(application: Application, qtbot: QtBot) -> None:
    first = application.window
    with qtbot.waitExposed(first):
        first.show()
    application.start()
    guide = GuideWindow("en", first)
    guide.show()
    qtbot.waitUntil(lambda: guide.page == "first-clip")
    guide.show_page("queue")
    guide.setGeometry(40, 30, 720, 500)
    application.backstage.parts.preferences.change(language="de")
    qtbot.waitUntil(lambda: application.front_window is not first)
    guide = _found(application.front_window, GuideWindow)
    qtbot.waitUntil(lambda: guide.isVisible() and _found(guide, PageView).toPlainText().startswith("Die Warteschlange"))
    assert (guide.windowTitle(), guide.page, guide.geometry()) == ("Handbuch", "queue", QRect(40, 30, 720, 500))
    guide.close()
    application.backstage.parts.preferences.change(language="en")
    second = application.front_window
    qtbot.waitUntil(lambda: application.front_window is not second)
    assert application.front_window.findChild(GuideWindow) is None


def test_what_the_window_reads_is_waited_for(application: Application, qtbot: QtBot) -> None:
    window, gate, read = application.window, threading.Event(), list[bool]()
    work = Background(1, window)
    work.start(None, lambda: read.append(gate.wait(5)))
    threading.Timer(0.05, gate.set).start()
    window.shutdown()
    assert read == [True]


def test_what_is_composed_is_there_again(application: Application, qtbot: QtBot) -> None:
    first = application.window
    with qtbot.waitExposed(first):
        first.show()
    application.start()
    first.compose.prompt.set_text("Rain on the tramlines")
    first.resize(1100, 700)
    application.backstage.parts.preferences.change(language="de")
    qtbot.waitUntil(lambda: application.front_window is not first)
    second = application.front_window
    assert second.compose.prompt.text == "Rain on the tramlines"
    assert (second.width(), second.height()) == (1100, 700)


@pytest.fixture
def list_of_before(tmp_path: Path) -> None:
    """Two clips, and three shots that wait."""
    small_library(tmp_path, "one.mp4", "two.mp4").root.rename(tmp_path / "lib")
    settings_file.save(tmp_path / "data" / settings_file.FILE_NAME, Settings(paused=True))
    with closing(open_writer(tmp_path / "data")) as connection:
        shots = [a_job(id=job_id(number), position=float(number)) for number in range(3)]
        JobStore(connection).apply_all(JobChange(shot, None) for shot in shots)


@pytest.mark.usefixtures("list_of_before")
def test_what_is_chosen_stays_chosen_and_what_was_done_can_be_taken_back(
    application: Application, qtbot: QtBot
) -> None:
    """Though the library is asked anew for what is searched; and each step is called what it is called now."""
    first, parts = application.window, application.backstage.parts
    with qtbot.waitExposed(first):
        first.show()
    application.start()
    qtbot.waitUntil(lambda: parts.library.rowCount() == 2 and parts.jobs.rowCount() == 3)
    _found(first, LibraryPanel).search("two")
    qtbot.waitUntil(lambda: parts.library.rowCount() == 1 and parts.library.is_whole)
    clip = parts.library.number_at(0)
    _found(first, QAbstractItemView, "libraryList").setCurrentIndex(parts.library.index(0))
    _found(first, QAbstractItemView, "jobList").setCurrentIndex(parts.jobs.index(2))
    parts.library_desk.edit((clip,), SetFavourite(True))
    _found(first, QueuePanel).cancel_requested.emit((str(job_id(0)),))
    qtbot.waitUntil(lambda: len(parts.undo.steps) == 2 and parts.jobs.rowCount() == 2)
    cancelled = deed_words(Deed.CANCELLED, 1)
    assert parts.undo.undo_label == cancelled
    parts.preferences.change(language="de")
    qtbot.waitUntil(lambda: application.front_window is not first)

    second = application.front_window
    assert parts.undo.undo_label == deed_words(Deed.CANCELLED, 1) != cancelled
    keys = second.findChild(UndoKeys)
    assert keys is not None
    keys.undo.trigger()
    qtbot.waitUntil(lambda: parts.jobs.rowCount() == 3)
    assert parts.undo.undo_label == edit_words(SetFavourite(True), 1)
    qtbot.waitUntil(lambda: (row := parts.library.clip(clip)) is not None and row.clip.favourite)
    keys.undo.trigger()
    qtbot.waitUntil(lambda: (row := parts.library.clip(clip)) is not None and not row.clip.favourite)
    clips, shots = (_found(second, QAbstractItemView, name) for name in ("libraryList", "jobList"))
    assert _found(second, LibraryPanel).selected_numbers().tolist() == [clip]
    assert parts.library.number_at(clips.currentIndex().row()) == clip
    chosen = [index.data(Qt.ItemDataRole.UserRole) for index in (*shots.selectedIndexes(), shots.currentIndex())]
    assert chosen == [str(job_id(2))] * 2
