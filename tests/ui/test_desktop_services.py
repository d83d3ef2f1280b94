"""Notifications, the taskbar's mark and sleep held off, against real services on a real bus."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jeepney import MatchRule
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import JobId
from desktop_app.domain.job import JobState
from desktop_app.domain.notice import Notice, NoticeCode
from desktop_app.runtime.desktop.base import Bulletin, Note
from desktop_app.runtime.desktop.bus import Bus, session_bus
from desktop_app.runtime.desktop.bus_awake import SERVICES, BusAwake
from desktop_app.runtime.desktop.bus_bulletin import FreedesktopBulletin
from desktop_app.runtime.desktop.bus_taskbar import LAUNCHER
from desktop_app.runtime.desktop.counts import Counts
from desktop_app.runtime.desktop.news import NewsKind
from desktop_app.runtime.messages import JobSnapshot
from desktop_app.runtime.preferences import Preferences
from desktop_app.storage.settings import Settings
from desktop_app.ui.desktop_news import DesktopNews
from desktop_app.ui.desktop_ways import TRAY_WATCHER, FreeDesktop
from tests.desktop_bus import LoginService, NotificationServer, Service, Sleeper, bus_at, needs_bus
from tests.jobs import a_job, a_request

pytestmark = needs_bus
MOMENT_MS = 20
POWER, GNOME, LOGIN = (service.whom.service for service in SERVICES)


class Desk:
    """A desktop with what the test puts on it; `desktop` is the program's side."""

    def __init__(self, address: str, qtbot: QtBot) -> None:
        self.address, self.qtbot = address, qtbot
        self.desktop = FreeDesktop()
        self._there: list[Service] = []

    def put(self, service: Any) -> Any:
        self._there.append(service)
        return service

    def leave(self) -> None:
        self.desktop.close()
        for service in self._there:
            service.leave()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    with bus_at(tmp_path) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        made = Desk(address, qtbot)
        yield made
        made.leave()


@pytest.fixture
def preferences(qtbot: QtBot, tmp_path: Path) -> Iterator[Preferences]:
    made = Preferences(tmp_path / "settings.json", Settings())
    yield made
    made.shutdown()


@pytest.fixture
def news(desk: Desk, preferences: Preferences) -> Iterator[DesktopNews]:
    """While nobody looks at the window."""

    def find() -> Bulletin | None:
        return desk.desktop.bulletin(made, None)

    made = DesktopNews(preferences, find, moment_ms=MOMENT_MS)
    made.set_in_front(False)
    yield made
    made.close()


def happen(news: DesktopNews, code: NoticeCode, prompt: str) -> JobId:
    job = a_job(JobState.DONE, request=a_request(prompt))
    news.note(JobSnapshot(job))
    news.take(Notice(code, job.id))
    return job.id


def test_several_at_once_are_one_notification_and_later_ones_take_its_place(desk: Desk, news: DesktopNews) -> None:
    server = desk.put(NotificationServer(desk.address, "actions", "body", "body-markup"))
    happen(news, NoticeCode.SHOT_DONE, "rain")
    happen(news, NoticeCode.SHOT_DONE, "fog & <b>mist</b>")
    desk.qtbot.waitUntil(lambda: len(server.standing) == 1)
    name, replaces, icon, title, body, actions, hints, lasts = server.standing[1]
    assert (name, replaces, lasts) == ("Stillwake", 0, -1)
    assert icon.startswith("file:///")
    assert icon.endswith("stillwake.svg")
    assert title == "2 shots are done"
    assert body == "• fog &amp; &lt;b&gt;mist&lt;/b&gt;\n• rain"
    assert actions == ["default", "Show"]
    assert hints == {
        "urgency": ("y", 1),
        "category": ("s", "transfer.complete"),
        "desktop-entry": ("s", "stillwake"),
    }
    happen(news, NoticeCode.SHOT_DONE, "snow")
    desk.qtbot.waitUntil(lambda: len(server.of("Notify")) == 2)
    assert server.of("Notify")[1][1] == 1
    assert server.standing[1][3] == "3 shots are done"
    assert len(server.of("GetCapabilities")) == 1


def test_a_click_shows_the_newest_shot_and_all_begins_anew(desk: Desk, news: DesktopNews) -> None:
    server = desk.put(NotificationServer(desk.address))
    clicked: list[object] = []
    news.clicked_on.connect(clicked.append)
    happen(news, NoticeCode.SHOT_DONE, "rain")
    newest = happen(news, NoticeCode.SHOT_DONE, "fog & mist")
    desk.qtbot.waitUntil(lambda: 1 in server.standing)
    assert server.standing[1][4] == "• fog & mist\n• rain", "without markup nothing is escaped"
    server.click(1)
    desk.qtbot.waitUntil(lambda: clicked == [newest])
    happen(news, NoticeCode.SHOT_DONE, "snow")
    desk.qtbot.waitUntil(lambda: 2 in server.standing)
    assert server.standing[2][1] == 0
    assert server.standing[2][3] == "Your shot is done"


def test_what_ran_out_unseen_is_counted_on(desk: Desk, news: DesktopNews) -> None:
    server = desk.put(NotificationServer(desk.address))
    happen(news, NoticeCode.SHOT_DONE, "rain")
    desk.qtbot.waitUntil(lambda: 1 in server.standing)
    server.put_away(1, 1)
    happen(news, NoticeCode.SHOT_DONE, "fog")
    desk.qtbot.waitUntil(lambda: 2 in server.standing)
    assert server.standing[2][3] == "2 shots are done"


def test_the_window_in_front_says_it_itself(desk: Desk, news: DesktopNews, preferences: Preferences) -> None:
    server = desk.put(NotificationServer(desk.address))
    happen(news, NoticeCode.SHOT_FAILED, "rain")
    desk.qtbot.waitUntil(lambda: 1 in server.standing)
    news.set_in_front(True)
    desk.qtbot.waitUntil(lambda: not server.standing)
    assert server.of("CloseNotification") == [(1,)]
    happen(news, NoticeCode.SHOT_FAILED, "fog")
    news.set_in_front(False)
    preferences.change(notify_failed=False)
    happen(news, NoticeCode.SHOT_FAILED, "snow")
    happen(news, NoticeCode.SHOT_UNCERTAIN, "hail")
    desk.qtbot.waitUntil(lambda: 2 in server.standing)
    assert [body[3] for body in server.of("Notify")] == ["A shot could not be made", "A shot needs your answer"]


def test_a_question_that_waits_is_known_until_it_is_seen(desk: Desk, news: DesktopNews) -> None:
    desk.put(NotificationServer(desk.address))
    told: list[object] = []
    news.question_waits.connect(told.append)
    happen(news, NoticeCode.SHOT_UNCERTAIN, "rain")
    happen(news, NoticeCode.SHOT_UNCERTAIN, "fog")
    news.set_in_front(True)
    assert told == [True, False]


def test_a_server_that_comes_anew_shows_what_comes_then(desk: Desk, news: DesktopNews) -> None:
    first = desk.put(NotificationServer(desk.address, "body-markup"))
    happen(news, NoticeCode.SHOT_DONE, "<rain>")
    desk.qtbot.waitUntil(lambda: 1 in first.standing)
    first.leave()
    second = desk.put(NotificationServer(desk.address))
    happen(news, NoticeCode.SHOT_DONE, "<fog>")
    desk.qtbot.waitUntil(lambda: 1 in second.standing)
    assert second.standing[1][1] == 0
    assert second.standing[1][4] == "• <fog>\n• <rain>"


def test_withdrawn_while_its_number_is_on_the_way(desk: Desk) -> None:
    class Nobody:
        def clicked(self, kind: NewsKind) -> None:
            raise AssertionError

        def dismissed(self, kind: NewsKind) -> None:
            raise AssertionError

    server = desk.put(NotificationServer(desk.address))
    bulletin = desk.desktop.bulletin(Nobody(), None)
    assert isinstance(bulletin, FreedesktopBulletin)
    bulletin.show(NewsKind.DONE, Note("one", "", "Show"))
    desk.qtbot.waitUntil(lambda: len(server.standing) == 1)
    bulletin.show(NewsKind.DONE, Note("two", "", "Show"))
    bulletin.show(NewsKind.DONE, Note("three", "", "Show"))
    bulletin.withdraw(NewsKind.DONE)
    desk.qtbot.waitUntil(lambda: not server.standing)
    assert [body[3] for body in server.of("Notify")] == ["one", "two"]


def test_the_taskbar_hears_how_many_and_how_far(desk: Desk) -> None:
    dock = desk.put(Service(desk.address, "org.example.Dock", {}))
    dock.follow(MatchRule(type="signal", interface=LAUNCHER))
    taskbar = desk.desktop.taskbar()
    assert taskbar is not None
    taskbar.show(Counts(needs_you=1, making=2, waiting=3, progress=0.25), urgent=True)
    taskbar.close()
    desk.qtbot.waitUntil(lambda: len(dock.of("Update")) == 2)
    (whose, marks), (_, none) = dock.of("Update")
    assert whose == "application://stillwake.desktop"
    assert marks == {
        "count": ("x", 2),
        "count-visible": ("b", True),
        "progress": ("d", 0.25),
        "progress-visible": ("b", True),
        "urgent": ("b", True),
    }
    assert {name: value for name, (_, value) in none.items() if name != "progress"} == {
        "count": 0,
        "count-visible": False,
        "progress-visible": False,
        "urgent": False,
    }


@pytest.mark.parametrize(
    ("names", "asked"),
    [({POWER: "UnInhibit", GNOME: "Uninhibit"}, POWER), ({GNOME: "Uninhibit"}, GNOME)],
    ids=["the first", "the next, where the first isn't there"],
)
def test_sleep_is_held_off_and_let_go(desk: Desk, names: dict[str, str], asked: str) -> None:
    services = {name: desk.put(Sleeper(desk.address, name, let_go)) for name, let_go in names.items()}
    awake = desk.desktop.awake()
    awake.hold("sending")
    awake.hold("sending")
    desk.qtbot.waitUntil(lambda: len(services[asked].held) == 1)
    awake.release()
    awake.release()
    desk.qtbot.waitUntil(lambda: not services[asked].held)
    assert [name for name, service in services.items() if service.calls] == [asked]
    assert [member for member, _ in services[asked].calls] == ["Inhibit", names[asked]]


def test_let_go_before_the_answer_is_let_go_with_it(desk: Desk) -> None:
    service = desk.put(Sleeper(desk.address, POWER, "UnInhibit"))
    awake = desk.desktop.awake()
    awake.hold("sending")
    awake.release()
    desk.qtbot.waitUntil(lambda: service.of("UnInhibit") != [])
    assert not service.held


def test_systemd_holds_until_the_descriptor_is_closed(desk: Desk) -> None:
    service = desk.put(LoginService(desk.address))
    awake = desk.desktop.awake()
    awake.hold("sending")
    desk.qtbot.waitUntil(lambda: service.of("Inhibit") == [("idle", "Stillwake", "sending", "block")])
    desk.qtbot.waitUntil(lambda: service.holds)
    awake.release()
    desk.qtbot.waitUntil(lambda: not service.holds)


def test_a_bus_that_is_lost_before_it_answers_is_passed_over(desk: Desk) -> None:
    service = desk.put(LoginService(desk.address))
    lost = Bus(str(session_bus()), desk.desktop)
    awake = BusAwake(lambda: lost if lost.is_open else None, desk.desktop._system_bus)
    awake.hold("sending")
    lost.close()
    awake.release()
    awake.hold("sending")
    desk.qtbot.waitUntil(lambda: service.holds)


def test_a_tray_that_comes_later_is_entered_once(desk: Desk) -> None:
    found: list[str] = []
    desk.desktop.find_tray(lambda: found.append("tray"))
    watcher = desk.put(Service(desk.address, TRAY_WATCHER, {}))
    desk.qtbot.waitUntil(lambda: found == ["tray"])
    watcher.leave()
    again = desk.put(Service(desk.address, TRAY_WATCHER, {}))
    happened = desk.put(NotificationServer(desk.address))
    bulletin = desk.desktop.bulletin(_Silent(), None)
    assert bulletin is not None
    bulletin.show(NewsKind.DONE, Note("after it", "", "Show"))
    desk.qtbot.waitUntil(lambda: happened.standing != {})
    assert found == ["tray"]
    assert again.calls == []


class _Silent:
    def clicked(self, kind: NewsKind) -> None: ...

    def dismissed(self, kind: NewsKind) -> None: ...


def test_without_a_bus_nothing_is_there_and_nothing_is_started(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    assert session_bus() is None
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    assert session_bus() is None
    nobody = f"unix:path={tmp_path / 'nobody'}"
    for name in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
        monkeypatch.setenv(name, nobody)
    assert not Bus(str(tmp_path / "nobody")).is_open
    desktop = FreeDesktop()
    assert desktop.bulletin(_Silent(), None) is None
    assert desktop.taskbar() is None
    desktop.awake().hold("sending")
    desktop.find_tray(pytest.fail)
    desktop.close()


def test_a_bus_that_dies_takes_nobody_along(qtbot: QtBot, tmp_path: Path) -> None:
    with bus_at(tmp_path) as address:
        bus = Bus(address.removeprefix("unix:path="))
        answers: list[object] = []
        bus.ask(SERVICES[0].whom, "Inhibit", "ss", ("a", "b"), answers.append)
        qtbot.waitUntil(lambda: answers == [None])
        lost = qtbot.waitSignal(bus.lost)
    with lost:
        pass
    bus.ask(SERVICES[0].whom, "Inhibit", "ss", ("a", "b"), answers.append)
    assert answers == [None]
