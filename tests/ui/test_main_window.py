"""The window as a whole, built by the real program."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL, QMetaObject, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QSplitter, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop_app.app import Application, create_application
from desktop_app.domain.clip_edits import Remove
from desktop_app.domain.library import ClipNumber
from desktop_app.domain.notice import Notice, NoticeCode
from desktop_app.runtime.intake import StillFile
from desktop_app.runtime.job_list import JobListModel
from desktop_app.storage.data_lock import DataLock
from desktop_app.ui.controls import Sign
from desktop_app.ui.icons import Tint
from desktop_app.ui.library.toast import Toast
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.notifications import NotificationArea
from desktop_app.ui.queue.queue_panel import QueuePanel
from desktop_app.ui.theme import forget_measures, palette_of, style_sheet
from desktop_app.ui.tokens import DARK, LIGHT
from tests.ui.compose_room import write_picture

NAMED = (
    "imageDropZone promptEditor generateButton jobList libraryList searchField filterBar player "
    "accountButton settingsButton offlineBanner notificationArea"
)


def _start(folder: Path) -> Application:
    return create_application(["--practice", "--data-dir", str(folder / "data"), "--library-dir", str(folder / "lib")])


@pytest.fixture
def application(look_of_before: None, tmp_path: Path) -> Iterator[Application]:
    made = _start(tmp_path)
    yield made
    _end(made)


def _end(application: Application) -> None:
    """Its widgets too, now and here: left to the garbage collector they would die in whatever thread that runs in."""
    application.shutdown()
    delete(application.window)


@pytest.fixture
def window(application: Application, qtbot: QtBot) -> MainWindow:
    """On the screen and furnished."""
    made = application.window
    assert isinstance(made, MainWindow)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.findChild(QWidget, "jobList") is not None)
    return made


def _find(window: QWidget, name: str) -> QWidget:
    found = window.findChild(QWidget, name)
    assert found is not None, name
    return found


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint()), widget.size())


@pytest.mark.parametrize("size", [(1280, 800), (1024, 640), (1920, 1080)])
def test_every_place_is_in_the_window_and_nothing_overlaps(
    window: MainWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    last = _find(window, "param_generate_audio")
    qtbot.waitUntil(lambda: last.visibleRegion().boundingRect() == last.rect())
    assert (window.width(), window.height()) == size
    whole = window.rect()
    places = [
        _find(window, name) for name in ("imageDropZone", "promptEditor", "generateButton", "player", "searchField")
    ]
    seen = [QRect(place.mapTo(window, QPoint()), place.size()) for place in places]
    assert all(whole.contains(place) for place in seen)
    assert not any(one.intersects(other) for number, one in enumerate(seen) for other in seen[number + 1 :])


def test_every_place_can_be_found_and_speaks_for_itself(window: MainWindow) -> None:
    for name in NAMED.split():
        assert _find(window, name).accessibleName(), name
        assert _find(window, name).toolTip(), name


def test_tab_goes_through_the_composition_in_reading_order(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    write_here = _find(window, "imageDropZone")
    write_here.setFocus(Qt.FocusReason.TabFocusReason)
    names = []
    while (focused := QApplication.focusWidget()) is not None and focused.objectName() not in names:
        names.append(focused.objectName())
        if names[-1] == "modelBox":
            break
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    expected = [
        "imageDropZone",
        "sampleButton",
        "imageUrlField",
        "chooseImageButton",
        "stillsMenuButton",
        "framingModeBox",
        "promptPiecesButton",
        "promptEditor",
        "param_duration",
        "param_resolution",
        "param_aspect_ratio",
        "param_fps",
        "param_generate_audio",
        "modelBox",
    ]
    assert names == expected


def test_the_window_and_its_panels_come_back(
    application: Application, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.resize(790, 640)
    columns = window.findChildren(QSplitter)[0]
    columns.setSizes([290, 310, 188])
    before = window.size(), columns.sizes()
    window.close()
    application.shutdown()
    again = _start(tmp_path)
    with qtbot.waitExposed(again.window):
        again.window.show()
    after = again.window.size(), again.window.findChildren(QSplitter)[0].sizes()
    _end(again)
    assert after == before


def test_offline_is_a_quiet_line_that_moves_nothing(window: MainWindow) -> None:
    banner = _find(window, "offlineBanner")
    window.grab()
    before = _find(window, "promptEditor").mapTo(window, QPoint())
    assert banner.isHidden()
    window.top_bar.show_online(False)
    window.grab()
    assert not banner.isHidden()
    assert _find(window, "promptEditor").mapTo(window, QPoint()) == before
    window.top_bar.show_online(True)
    assert banner.isHidden()


def test_the_number_sent_at_once_is_shown_and_remembered(application: Application, window: MainWindow) -> None:
    chip = window.findChild(QAbstractButton, "atOnceButton")
    assert chip is not None
    assert chip.text() == "2 sent at once"
    window.top_bar.at_once_changed.emit(4)
    assert chip.text() == "4 sent at once"


def test_a_made_shot_appears_in_the_queue(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.compose.still.take(StillFile(write_picture(tmp_path / "a.png")))
    window.compose.prompt.set_text("a small boat turns")
    make = window.findChild(QAbstractButton, "generateButton")
    assert make is not None
    qtbot.waitUntil(make.isEnabled, timeout=10_000)
    make.click()
    jobs = window.findChild(QAbstractItemView, "jobList")
    assert jobs is not None
    qtbot.waitUntil(lambda: jobs.model().rowCount() == 1, timeout=10_000)
    assert "a small boat turns" in jobs.model().index(0, 0).data()


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_picture_opened_with_the_program_is_taken_by_the_window_that_is_there(
    application: Application, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    application.start()
    picture = write_picture(tmp_path / "a.png")
    command = [sys.executable, "-m", "desktop_app", f"--data-dir={tmp_path / 'data'}", str(picture)]
    with subprocess.Popen(command) as ask_again:
        qtbot.waitUntil(lambda: window.compose.still.ready is not None, timeout=20_000)
        assert window.compose.still.source is not None
        assert window.compose.still.source.where == str(picture)
        qtbot.waitUntil(lambda: ask_again.poll() is not None, timeout=20_000)
    assert ask_again.returncode == 0


def test_a_host_that_is_trusted_is_remembered_and_told_to_the_engine(
    application: Application, window: MainWindow, qtbot: QtBot
) -> None:
    area = window.findChild(NotificationArea)
    assert area is not None
    for _ in range(2):
        area.taken.emit(Notice(NoticeCode.HOST_UNKNOWN, data={"host": "cdn.example.com"}), "trust")
    assert application.backstage.parts.preferences.settings.trusted_hosts == ("cdn.example.com",)
    qtbot.waitUntil(lambda: application.engine.bench.vouched == {"cdn.example.com"})


@pytest.fixture
def area(qtbot: QtBot) -> NotificationArea:
    made = NotificationArea()
    qtbot.addWidget(made)
    return made


def test_the_same_notice_is_shown_once_and_at_most_three(area: NotificationArea) -> None:
    area.show_notice(Notice(NoticeCode.SHOT_DONE))
    area.show_notice(Notice(NoticeCode.SHOT_DONE))
    assert len([strip for strip in area.children() if isinstance(strip, QWidget) and not strip.isHidden()]) == 1
    for code in (NoticeCode.HELD_NO_TOKEN, NoticeCode.HELD_NO_BALANCE, NoticeCode.SHOT_UNCERTAIN):
        area.show_notice(Notice(code))
    shown = [strip for strip in area.children() if isinstance(strip, QWidget) and not strip.isHidden()]
    assert len(shown) == 3
    assert "A shot is done: it is in the library." not in [strip.accessibleName() for strip in shown]


def test_no_notice_is_cut_where_the_queue_has_its_least(jobs: JobListModel, qtbot: QtBot) -> None:
    centre, below, queue, area = QSplitter(Qt.Orientation.Vertical), QWidget(), QueuePanel(jobs), NotificationArea()
    qtbot.addWidget(centre)
    queue.setMinimumHeight(96)
    column = QVBoxLayout(below)
    column.addWidget(queue, 1)
    column.addWidget(area)
    centre.addWidget(QWidget())
    centre.addWidget(below)
    centre.resize(400, 600)
    centre.setSizes([500, 100])
    centre.show()
    qtbot.waitExposed(centre)
    area.show_notice(Notice(NoticeCode.CLIPS_EXPORTED, data={"count": 3, "folder": "/a folder " * 12}))
    area.show_notice(Notice(NoticeCode.HOST_UNKNOWN, data={"host": "cdn.example.com"}))
    first, second = [strip for strip in area.children() if isinstance(strip, QWidget)]

    def all_whole() -> bool:
        least = all(strip.height() >= strip.heightForWidth(strip.width()) for strip in (first, second))
        return least and first.geometry().bottom() < second.y() and second.geometry().bottom() < area.height()

    qtbot.waitUntil(all_whole)
    assert queue.height() == 96


def test_a_sign_is_drawn_in_the_colours_of_each_theme(qtbot: QtBot, qapp: QApplication, look_of_before: None) -> None:
    sign = Sign()
    qtbot.addWidget(sign)
    sign.show_drawing("warning", Tint.WARN)
    drawn = []
    for colors in (DARK, LIGHT):
        qapp.setPalette(palette_of(colors))
        forget_measures()
        qapp.setStyleSheet(style_sheet(colors))
        drawn.append(sign.pixmap().toImage())
    assert drawn[0] != drawn[1]


def test_an_offer_is_taken_and_its_notice_goes(area: NotificationArea, qtbot: QtBot) -> None:
    notice = Notice(NoticeCode.BACK_ONLINE, data={"count": 2})
    area.show_notice(notice)
    (offer,) = [button for button in area.findChildren(QAbstractButton) if button.text()]
    with qtbot.waitSignal(area.taken) as taken:
        offer.click()
    assert taken.args == [notice, "release"]
    assert area.isHidden()


def test_a_session_that_ends_takes_everything_down_and_one_that_only_asks_nothing(
    application: Application, window: MainWindow, tmp_path: Path
) -> None:
    """What Qt says on Windows: first the question, which may come to nothing, then that the session ends."""
    assert application.qt.receivers(SIGNAL("commitDataRequest(QSessionManager&)")) == 0
    QMetaObject.invokeMethod(application.qt, "aboutToQuit", Qt.ConnectionType.DirectConnection)
    assert not window.isVisible()
    lock = DataLock(tmp_path / "data")
    lock.acquire()
    lock.release()


def test_what_is_in_the_systems_bin_is_not_offered_for_undo(application: Application) -> None:
    parts = application.backstage.parts
    parts.library_desk.edit([1], Remove())
    assert parts.undo.undo_label
    parts.library_files.bin.settled.emit((ClipNumber(1),))
    assert not parts.undo.undo_label


def test_the_library_takes_the_whole_window_and_gives_it_back(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    editor, library = _find(window, "promptEditor"), _find(window, "libraryList")
    columns = window.findChildren(QSplitter)[0]
    before = columns.sizes()
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_G)
    assert editor.isVisible(), "a letter in a field is a letter"
    _find(window, "generateButton").setFocus()
    _find(window, "jobList").setFocus()
    QTest.keyClick(_find(window, "jobList"), Qt.Key.Key_G)
    assert not editor.isVisible()
    assert not _find(window, "player").isVisible()
    assert window.top_bar.isVisible()
    assert library.isVisible()
    window.say(Notice(NoticeCode.IN_THE_BIN, data={"count": 1}))
    notices = _find(window, "notificationArea")
    assert notices.isVisible(), "what has to be said is said there, too"
    toast = _find(window, "undoToast")
    assert isinstance(toast, Toast)
    toast.say("Done", undo=False)
    qtbot.waitUntil(lambda: not _place(toast).intersects(_place(notices)))
    QTest.keyClick(library, Qt.Key.Key_Escape)
    assert editor.isVisible()
    assert columns.sizes() == before
    button = window.findChild(QAbstractButton, "wholeLibraryButton")
    assert button is not None
    for shown in (False, True):
        button.click()
        assert editor.isVisible() is shown
    assert columns.sizes() == before
