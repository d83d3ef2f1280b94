"""The whole program on a desktop of services: what it is told while a shot is made, and what is left when it ends."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from jeepney import MatchRule
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop_app.app import Application, create_application
from desktop_app.domain.job import JobState
from desktop_app.practice.script import QUICK, Call, Stage, hang
from desktop_app.practice.server import PracticeService
from desktop_app.runtime.desktop.bus_awake import SERVICES
from desktop_app.runtime.desktop.bus_taskbar import LAUNCHER
from desktop_app.runtime.desktop.counts import Counts
from desktop_app.runtime.messages import JobSnapshot
from desktop_app.runtime.preferences import Preferences
from desktop_app.storage.settings import Settings
from desktop_app.ui.settings.notifications_section import NotificationsSection
from desktop_app.ui.tray_icon import SIZES, Badge, TrayIcon, badged_icon
from tests.desktop_bus import NotificationServer, Service, Sleeper, bus_at, needs_bus
from tests.engine_house import WAIT_MS, a_draft
from tests.jobs import a_job
from tests.practice_service import practice

POWER = SERVICES[0]


class Asker(QObject):
    adding = Signal(object)


@dataclass
class Told:
    """The services of the desktop, and what they were told."""

    notifications: NotificationServer
    power: Sleeper
    dock: Service

    @property
    def making(self) -> list[int]:
        return [marks["count"][1] for _, marks in self.dock.of("Update")]


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Told]:
    with bus_at(tmp_path / "bus") as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        monkeypatch.setattr("desktop_app.ui.desktop_board.WITHOUT_DESKTOP", frozenset[str]())
        made = Told(
            NotificationServer(address),
            Sleeper(address, POWER.whom.service, POWER.let_go),
            Service(address, "org.example.Dock", {}),
        )
        made.dock.follow(MatchRule(type="signal", interface=LAUNCHER))
        yield made
        for service in (made.notifications, made.power, made.dock):
            service.leave()


@pytest.fixture
def service(tmp_path: Path) -> Iterator[PracticeService]:
    with practice(tmp_path / "service") as running:
        yield running


@pytest.fixture
def application(
    look_of_before: None,
    told: Told,
    qtbot: QtBot,
    tmp_path: Path,
    service: PracticeService,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Application]:
    monkeypatch.setenv("RUNCOMFY_API_TOKEN", service.token)
    folders = ["--data-dir", str(tmp_path / "data"), "--library-dir", str(tmp_path / "library")]
    made = create_application([*folders, "--api-base", service.base, "--account", "environment"])
    with qtbot.waitExposed(made.front_window):
        made.front_window.show()
    qtbot.waitUntil(lambda: made.front_window.findChild(QWidget, "jobList") is not None)
    yield made
    made.shutdown()
    delete(made.front_window)


def look_away(qapp: QApplication) -> None:
    """As when another program's window comes to the front."""
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)


@needs_bus
@pytest.mark.qt_log_ignore("No RHI backend", "pa_context_connect", "does not support raise", extend=True)
def test_a_shot_is_made_while_nobody_looks(
    application: Application, told: Told, service: PracticeService, qapp: QApplication, qtbot: QtBot
) -> None:
    asker = Asker()
    asker.adding.connect(application.desk.add)
    look_away(qapp)
    asker.adding.emit(a_draft("rain"))
    qtbot.waitUntil(lambda: 1 in told.making, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: told.notifications.standing != {}, timeout=WAIT_MS)
    (number,) = told.notifications.standing
    assert told.notifications.standing[number][3:5] == ("Your shot is done", "rain")
    assert told.power.of("Inhibit") != []
    qtbot.waitUntil(lambda: not told.power.held)
    qtbot.waitUntil(lambda: told.making[-1:] == [0])
    told.dock.calls.clear()

    empty = application.front_window.findChild(QWidget, "stageEmpty")
    assert empty is not None
    assert empty.isVisible()
    told.notifications.click(number)
    qtbot.waitUntil(lambda: not empty.isVisible())  # its clip is on the stage
    assert application.front_window.isActiveWindow()

    service.script = QUICK.with_faults(hang(Call.SUBMIT, Stage.BEFORE_READING).always())
    asker.adding.emit(a_draft("fog"))
    look_away(qapp)
    qtbot.waitUntil(lambda: len(told.power.held) == 1 and 1 in told.making, timeout=WAIT_MS)
    answer = threading.Timer(0.1, setattr, (service, "script", QUICK))  # the end waits for a paid call's answer
    answer.start()
    application.shutdown()
    answer.join()
    qtbot.waitUntil(lambda: not told.power.held)
    qtbot.waitUntil(lambda: told.making[-1:] == [0])
    assert told.notifications.standing == {}


def test_nothing_is_held_awake_by_what_is_told_after_the_end(application: Application) -> None:
    board = application._desktop
    assert board is not None
    application.shutdown()
    board._follow(JobSnapshot(a_job(JobState.DOWNLOADING)))
    assert board._awake is None


def test_the_tray_says_how_much_there_is_and_pauses(qtbot: QtBot, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "settings.json", Settings())
    tray = TrayIcon(preferences)
    show, pause, _, leave = tray.contextMenu().actions()
    tray.show_counts(Counts(needs_you=1, making=2, waiting=3))
    assert tray.toolTip().splitlines() == ["Stillwake", "1 shot needs you", "2 shots are being made", "3 shots wait"]
    assert pause.text() == "Pause"
    pause.trigger()
    assert preferences.settings.paused
    assert pause.text() == "Go on"
    assert tray.toolTip().endswith("The queue is paused")
    for action, wanted in ((show, tray.show_wanted), (leave, tray.quit_wanted)):
        assert isinstance(action, QAction)
        with qtbot.waitSignal(wanted):
            action.trigger()
    preferences.shutdown()
    delete(tray)


def test_the_badge_is_seen_at_every_size(qapp: QApplication) -> None:
    bare, one, asks = (badged_icon(badge) for badge in (Badge(), Badge(1), Badge(1, asks=True)))
    many, more = badged_icon(Badge(10)), badged_icon(Badge(99))
    for size in SIZES:
        images = [icon.pixmap(size, size).toImage() for icon in (bare, one, asks, many)]
        assert all(image.size().width() == size for image in images)
        assert all(images[0] != image for image in images[1:])
        assert images[1] != images[2]
        assert images[3] == more.pixmap(size, size).toImage()


def test_each_switch_is_its_own_setting_and_follows_it(qtbot: QtBot, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "settings.json", Settings())
    section = NotificationsSection(preferences)
    qtbot.addWidget(section)
    switches = {
        "notify_done": section.done,
        "notify_failed": section.failed,
        "notify_question": section.question,
        "keep_awake": section.awake,
    }
    for field, switch in switches.items():
        assert switch.isChecked()
        switch.click()
        assert [name for name in switches if not getattr(preferences.settings, name)] == [field]
        preferences.change(**{field: True})
        assert switch.isChecked()
    assert section.shows("standby")
    assert not section.shows("bucket")
    preferences.shutdown()
