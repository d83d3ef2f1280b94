"""Frame steps, checked on the frame that is really shown: every frame of the film has its number burnt in."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtMultimediaWidgets import QVideoWidget
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import PRACTICE, ClipId, new_job_id
from desktop_app.domain.job import Clip, MediaKind
from desktop_app.domain.library import ClipNumber
from desktop_app.runtime.library_list import ClipRow
from desktop_app.runtime.preferences import Preferences, Settings
from desktop_app.ui.player.canvas import Canvas
from desktop_app.ui.player.stage import Stage
from tests.films import make_test_film, read_frame_number
from tests.jobs import NOW, a_request

pytestmark = pytest.mark.qt_log_ignore(
    "QRhi", "No HW decoder", "pipewire", "PulseAudio", "No RHI backend", "setParent", extend=True
)

SECONDS = 2


def row_of(path: Path, fps: float | None = 25, kind: MediaKind = MediaKind.VIDEO) -> ClipRow:
    clip = Clip(ClipId(path.name), new_job_id(), path.name, kind, "0" * 64, 1, 320, 180, NOW, float(SECONDS), fps)
    return ClipRow(ClipNumber(1), clip, a_request(), PRACTICE, "req-1", NOW, None)


@pytest.fixture
def preferences(qtbot: QtBot, tmp_path: Path) -> Iterator[Preferences]:
    made = Preferences(tmp_path / "settings.json", Settings())
    yield made
    made.shutdown()


@pytest.fixture
def stage(qtbot: QtBot, preferences: Preferences) -> Iterator[Stage]:
    made = Stage(preferences)
    qtbot.addWidget(made)
    made.resize(640, 420)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.clear()


def number_shown(stage: Stage) -> int | None:
    """The number burnt into the frame on the screen; `None` while there is none."""
    screens = stage.window().findChildren(QVideoWidget)
    frame = screens[0].videoSink().videoFrame() if screens else None
    if frame is None or not frame.isValid():
        return None
    image = frame.toImage().convertToFormat(QImage.Format.Format_RGB888)
    size, lines = (image.width(), image.height()), bytes(image.constBits())
    return read_frame_number(Image.frombuffer("RGB", size, lines, "raw", "RGB", image.bytesPerLine(), 1))


def shows(stage: Stage, number: int | None) -> Callable[[], None]:
    def check() -> None:
        assert number_shown(stage) == number

    return check


def press(stage: Stage, key: Qt.Key) -> None:
    canvas = stage.findChild(Canvas)
    assert canvas is not None
    QTest.keyClick(canvas, key)


def button(stage: Stage, name: str) -> QToolButton:
    found = stage.findChild(QToolButton, name)
    assert found is not None
    return found


def time_shown(stage: Stage) -> str:
    label = stage.findChild(QLabel, "timeLabel")
    assert label is not None
    return label.text()


@pytest.mark.parametrize("fps", [25, 50])
def test_ten_frames_on_and_ten_back_are_each_the_right_one(
    qtbot: QtBot, stage: Stage, tmp_path: Path, fps: int
) -> None:
    film = make_test_film(tmp_path / f"{fps}.mp4", fps, fps * SECONDS, audio=True)
    stage.show_clip(row_of(film, fps), str(film))
    qtbot.waitUntil(shows(stage, 0))
    on, back = button(stage, "stepForwardButton"), button(stage, "stepBackButton")
    for number in range(1, 11):
        on.click()
        qtbot.waitUntil(shows(stage, number))
        assert time_shown(stage) == f"00:00.{number:02}"
    for number in range(9, -1, -1):
        back.click()
        qtbot.waitUntil(shows(stage, number))
    back.click()
    qtbot.waitUntil(shows(stage, 0))


def test_steps_that_come_faster_than_pictures_add_up(qtbot: QtBot, stage: Stage, tmp_path: Path) -> None:
    film = make_test_film(tmp_path / "a.mp4", 25, 25 * SECONDS)
    stage.show_clip(row_of(film), str(film))
    qtbot.waitUntil(shows(stage, 0))
    for _ in range(30):
        press(stage, Qt.Key.Key_Period)
    for _ in range(7):
        press(stage, Qt.Key.Key_Comma)
    qtbot.waitUntil(shows(stage, 23))
    press(stage, Qt.Key.Key_End)
    qtbot.waitUntil(shows(stage, 25 * SECONDS - 1))
    press(stage, Qt.Key.Key_Home)
    qtbot.waitUntil(shows(stage, 0))


def test_nothing_plays_before_it_is_asked_to_and_the_last_frame_stays(
    qtbot: QtBot, stage: Stage, tmp_path: Path
) -> None:
    film = make_test_film(tmp_path / "a.mp4", 25, 25)
    row = row_of(film)
    stage.show_clip(replace(row, clip=replace(row.clip, duration=1.0)), str(film))
    qtbot.waitUntil(shows(stage, 0))
    play = button(stage, "playButton")
    assert play.accessibleName() == "Play"
    press(stage, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: play.accessibleName() == "Pause")
    qtbot.waitUntil(lambda: play.accessibleName() == "Play")
    qtbot.waitUntil(shows(stage, 24))
    play.click()
    qtbot.waitUntil(lambda: play.accessibleName() == "Pause")
    qtbot.waitUntil(lambda: (number_shown(stage) or 99) < 20)


def test_j_goes_backwards_and_k_stops(qtbot: QtBot, stage: Stage, tmp_path: Path) -> None:
    film = make_test_film(tmp_path / "a.mp4", 25, 25 * SECONDS)
    stage.show_clip(row_of(film), str(film))
    qtbot.waitUntil(shows(stage, 0))
    press(stage, Qt.Key.Key_End)
    qtbot.waitUntil(shows(stage, 49))
    press(stage, Qt.Key.Key_J)
    press(stage, Qt.Key.Key_J)
    speed = stage.findChild(QLabel, "speedLabel")
    assert speed is not None
    assert speed.text() == "−2×"
    qtbot.waitUntil(lambda: (number_shown(stage) or 99) < 35)
    press(stage, Qt.Key.Key_K)
    assert button(stage, "playButton").accessibleName() == "Play"
    assert speed.text() == "1×"


def test_out_of_sight_it_lets_go_of_the_clip_and_comes_back_to_the_frame(
    qtbot: QtBot, preferences: Preferences, tmp_path: Path
) -> None:
    stage = Stage(preferences, rest_ms=0)
    qtbot.addWidget(stage)
    stage.show()
    film = make_test_film(tmp_path / "a.mp4", 25, 25 * SECONDS)
    stage.show_clip(row_of(film), str(film))
    qtbot.waitUntil(shows(stage, 0))
    button(stage, "stepForwardButton").click()
    qtbot.waitUntil(shows(stage, 1))
    with qtbot.waitSignal(stage.rested):
        stage.step_aside(True)
    qtbot.waitUntil(shows(stage, None))
    stage.step_aside(False)
    button(stage, "stepForwardButton").click()  # at once, while the clip is still being read
    qtbot.waitUntil(shows(stage, 2))
    assert time_shown(stage) == "00:00.02"
    press(stage, Qt.Key.Key_End)
    qtbot.waitUntil(shows(stage, 49))
    press(stage, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: (number_shown(stage) or 99) < 45)
    with qtbot.waitSignal(stage.rested):
        stage.step_aside(True)
    qtbot.waitUntil(shows(stage, None))
    stage.step_aside(False)
    qtbot.waitUntil(lambda: number_shown(stage) is not None)
    assert (number_shown(stage) or 0) > 20, "from where it was, not from the beginning"
    qtbot.waitUntil(lambda: button(stage, "playButton").accessibleName() == "Pause")  # it was playing, and goes on
    stage.clear()


@pytest.mark.qt_log_ignore("Could not open media", extend=True)
def test_a_clip_that_cannot_be_decoded_says_so(qtbot: QtBot, stage: Stage, tmp_path: Path) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"this was never a film" * 1000)
    stage.show_clip(row_of(broken), str(broken))
    words = stage.findChild(QLabel, "stageTrouble")
    assert words is not None
    qtbot.waitUntil(lambda: words.isVisible() and "can't be played" in words.text())
    assert not button(stage, "playButton").isEnabled()
    gone = tmp_path / "gone.mp4"
    stage.show_clip(row_of(gone), str(gone))
    qtbot.waitUntil(lambda: "not where it was kept" in words.text())


def test_a_picture_is_shown_still(qtbot: QtBot, stage: Stage, tmp_path: Path) -> None:
    picture = tmp_path / "a.png"
    Image.new("RGB", (320, 180), (250, 10, 10)).save(picture)
    stage.show_clip(row_of(picture, None, MediaKind.IMAGE), str(picture))
    qtbot.waitUntil(lambda: stage.grab().toImage().pixelColor(320, 150).red() == 250)
    assert not button(stage, "playButton").isEnabled()
    assert button(stage, "showInFolderButton").isEnabled()
    stage.play()
    assert not stage.findChildren(QVideoWidget)


def test_sound_and_loop_are_remembered(qtbot: QtBot, stage: Stage, preferences: Preferences) -> None:
    button(stage, "muteButton").click()
    button(stage, "loopButton").click()
    assert (preferences.settings.muted, preferences.settings.loop) == (True, True)
    again = Stage(preferences)
    qtbot.addWidget(again)
    assert button(again, "muteButton").isChecked()
    assert button(again, "loopButton").isChecked()


def test_full_screen_and_back(qtbot: QtBot, stage: Stage, tmp_path: Path) -> None:
    film = make_test_film(tmp_path / "a.mp4", 25, 25)
    stage.show_clip(row_of(film), str(film))
    qtbot.waitUntil(shows(stage, 0))
    full = button(stage, "fullScreenButton")
    full.click()
    assert full.window().isFullScreen()
    assert full.window() is not stage.window()
    qtbot.waitUntil(lambda: full.window().isActiveWindow())
    press(stage, Qt.Key.Key_Escape)
    assert full.window() is stage.window()
    assert full.isVisible()
