"""The library as it was last seen, from the first paint on; by the real program, started twice."""

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from desktop_app.app import Application, create_application
from desktop_app.domain.arrangement import Arrangement
from desktop_app.runtime.library_list import RowRole
from desktop_app.storage.library_sight import FILE_NAME
from desktop_app.storage.thumbnails import Thumbnail, Thumbnails
from desktop_app.ui.columns import Columns
from desktop_app.ui.library.library_panel import LibraryPanel
from desktop_app.ui.library_sight import SeenLibrary, sight_truth
from desktop_app.ui.player.stage import Stage
from tests.films import make_test_film
from tests.pictures import photograph, saved
from tests.small_library import small_library

WAIT_MS = 15_000

QT_SAYS = (
    *("Could not open media", "PulseAudioService"),
    # A program that ends as soon as it has begun: a timer of a thread that has ended by then goes with the rest of it.
    "Timers cannot be stopped from another thread",
)
pytestmark = pytest.mark.qt_log_ignore(*QT_SAYS, extend=True)
NAMES = ("harbour.mp4", "street.mp4", "forest.mp4")


class Home(NamedTuple):
    """`first`: where in the library the first clip lies."""

    folder: Path
    first: QPoint


@pytest.fixture
def home(look_of_before: None, qtbot: QtBot, tmp_path: Path) -> Home:
    """Folders in which the program has run, been left in order, and kept what was seen."""
    clips = small_library(tmp_path, *NAMES)
    for number in clips.numbers:
        jpeg = saved(photograph(320, 180), "JPEG")
        Thumbnails(tmp_path / "data").keep(Thumbnail.POSTER, clips.row(number).clip.id, jpeg)
    with running(tmp_path) as application:
        library = shown(application, qtbot)
        qtbot.waitUntil(lambda: library.first_screen.is_painted() and library.first_screen.is_whole(), timeout=WAIT_MS)
        first = library.grid.visualRect(library.grid.model().index(0, 0)).center()
        at = library.grid.viewport().mapTo(library, first)
    assert (tmp_path / "data" / FILE_NAME).exists()
    return Home(tmp_path, at)


@contextmanager
def running(folder: Path) -> Iterator[Application]:
    folders = ["--data-dir", str(folder / "data"), "--library-dir", str(folder / "library")]
    gc.disable()  # as the program's own __main__ does: no other thread is to end what has timers here
    application = create_application(["--practice", *folders])
    # Wider than the screen here, which the kept geometry heeds: with room for every place as it likes to be.
    application.front_window.resize(1280, 800)
    columns = application.front_window.findChild(Columns)
    assert columns is not None
    columns.setSizes([316, 662, 300])
    try:
        yield application
    finally:
        application.shutdown()
        # Here and now: left to the garbage collector their timers would end in whatever thread that runs in.
        delete(application.front_window)
        delete(application)
        gc.collect()
        gc.enable()


def shown(application: Application, qtbot: QtBot) -> LibraryPanel:
    """The window on the screen, furnished and started."""
    with qtbot.waitExposed(application.front_window):
        application.front_window.show()
    application.start()
    library = application.window.findChild(LibraryPanel)
    assert library is not None
    return library


def seen(application: Application) -> SeenLibrary | None:
    return application.front_window.findChild(SeenLibrary)


def pixels(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def gone(picture: SeenLibrary) -> Callable[[], bool]:
    return lambda: not isValid(picture)


def test_the_first_paint_shows_what_the_library_then_is_to_the_pixel(home: Home, qtbot: QtBot) -> None:
    with running(home.folder) as application:
        picture = seen(application)
        assert picture is not None
        place = picture.parentWidget()
        assert place is not None
        with qtbot.waitExposed(application.front_window):
            application.front_window.show()
        assert picture.fits
        before = pixels(picture)
        shown(application, qtbot)
        qtbot.waitUntil(gone(picture), timeout=WAIT_MS)
        assert pixels(place) == before


def test_a_click_on_it_is_given_to_the_clip_that_stands_there(home: Home, qtbot: QtBot) -> None:
    with running(home.folder) as application:
        picture = seen(application)
        assert picture is not None
        with qtbot.waitExposed(application.front_window):
            application.front_window.show()
        library = application.window.findChild(LibraryPanel)
        assert library is not None
        QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=home.first)
        assert library.selected_ranges() == []
        shown(application, qtbot)
        qtbot.waitUntil(gone(picture), timeout=WAIT_MS)
        assert library.selected_ranges() == [range(1)]


def test_it_gives_way_to_whoever_goes_into_the_library(home: Home, qtbot: QtBot) -> None:
    with running(home.folder) as application:
        picture = seen(application)
        assert picture is not None
        library = shown(application, qtbot)
        with qtbot.waitActive(application.front_window):
            application.front_window.activateWindow()
        library.focus_search()
        assert not isValid(picture) or picture.isHidden()


def test_a_window_of_another_size_shows_none_of_it(home: Home, qtbot: QtBot) -> None:
    with running(home.folder) as application:
        picture = seen(application)
        assert picture is not None
        application.front_window.resize(1024, 640)
        with qtbot.waitExposed(application.front_window):
            application.front_window.show()
        assert not picture.fits
        library = shown(application, qtbot)
        assert not isValid(picture) or picture.isHidden(), "it would lie over the library unseen, and take its clicks"
        qtbot.waitUntil(library.first_screen.is_painted, timeout=WAIT_MS)


def test_a_window_that_gets_another_size_before_the_library_is_there(home: Home, qtbot: QtBot) -> None:
    """As a desktop that lays out windows by itself gives it."""
    with running(home.folder) as application:
        picture = seen(application)
        assert picture is not None
        with qtbot.waitExposed(application.front_window):
            application.front_window.show()
        picture.repaint()
        application.front_window.resize(1100, 700)
        qtbot.waitUntil(gone(picture), timeout=WAIT_MS)
        library = shown(application, qtbot)
        assert library.isVisible()
        qtbot.waitUntil(library.first_screen.is_painted, timeout=WAIT_MS)


def test_what_waits_behind_the_whole_library_does_not_play_while_the_program_ends(home: Home, qtbot: QtBot) -> None:
    with running(home.folder) as application:
        library = shown(application, qtbot)
        qtbot.waitUntil(library.first_screen.is_painted, timeout=WAIT_MS)
        stage = application.window.findChild(Stage)
        row = library.grid.model().index(0, 0).data(RowRole)
        assert stage is not None
        film = make_test_film(home.folder / "film.mp4", 25, 50)
        stage.show_clip(row, str(film))
        with qtbot.waitSignal(stage.playing_changed, timeout=WAIT_MS):
            stage.play()
        application.window.top_bar.library_wanted.emit()
        told: list[bool] = []
        stage.playing_changed.connect(told.append)
    assert True not in told
    gc.collect()  # what played has timers, and is to end in this thread


def test_what_is_searched_for_is_not_what_the_next_start_shows(home: Home, qtbot: QtBot) -> None:
    with running(home.folder) as application:
        library = shown(application, qtbot)
        library.search("harbour")
        qtbot.waitUntil(lambda: len(library.first_screen.numbers()) == 1, timeout=WAIT_MS)
    assert not (home.folder / "data" / FILE_NAME).exists()


def test_another_time_zone_parts_days_elsewhere(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    here = sight_truth(Path("films"), Arrangement())
    assert here == sight_truth(Path("films"), Arrangement())
    monkeypatch.setattr(time, "timezone", time.timezone + 3600)
    assert here != sight_truth(Path("films"), Arrangement())


def test_another_theme_has_another_look(home: Home) -> None:
    (home.folder / "data" / "settings.json").write_text('{"theme": "light"}', encoding="ascii")
    with running(home.folder) as application:
        assert seen(application) is None
