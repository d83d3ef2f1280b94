"""Newer versions: nothing goes out unless it is allowed or asked for, once a week, and a skipped one stays quiet."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import AppError, ErrorCode, known
from desktop_app.domain.update import Release
from desktop_app.runtime.preferences import Preferences, Settings
from desktop_app.runtime.updates import Updates

NEWER = Release("0.2.0", "Stars", "https://github.com/")


class Announcements(QObject):
    """What GitHub would say, and how often it was asked; and what the program made of it."""

    def __init__(self) -> None:
        super().__init__()
        self.newest: Release | None = NEWER
        self.away = False
        self.asked = 0
        self.said: list[tuple[str, object]] = []

    def find(self, _cancel: CancelToken) -> Release | None:
        self.asked += 1
        if self.away:
            raise known(ErrorCode.UNREACHABLE, host="api.github.com")
        return self.newest

    @Slot(object)
    def found(self, release: object) -> None:
        self.said.append(("found", release))

    @Slot(object)
    def answered(self, answer: object) -> None:
        self.said.append(("answered", answer))


Make = Callable[[Settings], tuple[Updates, Preferences]]


@pytest.fixture
def there() -> Announcements:
    return Announcements()


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path, there: Announcements) -> Iterator[Make]:
    made: list[tuple[Updates, Preferences]] = []

    def make_them(settings: Settings) -> tuple[Updates, Preferences]:
        preferences = Preferences(tmp_path / "settings.json", settings)
        updates = Updates(preferences, find=there.find, version="0.1.0")
        updates.found.connect(there.found)
        updates.answered.connect(there.answered)
        made.append((updates, preferences))
        return made[-1]

    yield make_them
    for updates, preferences in made:
        updates.shutdown()
        preferences.shutdown()


def ago(days: float) -> str:
    return (datetime.now(UTC) - timedelta(days=days)).isoformat()


@pytest.mark.parametrize(
    "settings",
    [Settings(), Settings(update_checked=ago(30)), Settings(update_check=True, update_checked=ago(6))],
    ids=["never allowed", "no longer allowed", "not a week yet"],
)
def test_nothing_goes_out(make: Make, there: Announcements, settings: Settings) -> None:
    updates, preferences = make(settings)
    updates.look()
    preferences.change(loop=True)
    updates.shutdown()
    assert there.asked == 0


def test_once_a_week_it_asks_and_tells(qtbot: QtBot, make: Make, there: Announcements) -> None:
    updates, preferences = make(Settings(update_check=True, update_checked=ago(7)))
    with qtbot.waitSignal(updates.found, timeout=5000):
        updates.look()
    updates.look()
    assert there.said == [("found", NEWER)]
    assert there.asked == 1
    assert ago(0.1) < preferences.settings.update_checked <= datetime.now(UTC).isoformat()


def test_it_asks_as_soon_as_it_is_allowed(qtbot: QtBot, make: Make, there: Announcements) -> None:
    updates, preferences = make(Settings())
    with qtbot.waitSignal(updates.found, timeout=5000):
        preferences.change(update_check=True)
    assert there.asked == 1


def test_a_question_that_did_not_get_through_is_asked_again(qtbot: QtBot, make: Make, there: Announcements) -> None:
    updates, preferences = make(Settings(update_check=True))
    there.away = True
    with qtbot.waitSignal(updates.answered, timeout=5000):
        updates.look()
        updates.check_now()
    assert preferences.settings.update_checked == ""
    ((kind, error),) = there.said
    assert kind == "answered"
    assert isinstance(error, AppError)
    there.away = False
    with qtbot.waitSignal(updates.found, timeout=5000):
        updates.look()


def test_a_skipped_one_is_told_of_only_when_asked_for(qtbot: QtBot, make: Make, there: Announcements) -> None:
    updates, preferences = make(Settings(update_check=True))
    updates.skip(NEWER)
    with qtbot.waitSignal(preferences.changed, timeout=5000):  # it has asked, and noted when
        updates.look()
    assert there.said == []
    with qtbot.waitSignal(updates.answered, timeout=5000):
        updates.check_now()
    assert there.said == [("answered", NEWER)]
    there.newest = Release("0.2.1", "", "https://github.com/")
    preferences.change(update_checked="")
    with qtbot.waitSignal(updates.found, timeout=5000):
        updates.look()


@pytest.mark.parametrize("newest", [Release("0.1.0", "", ""), None])
def test_without_a_newer_one_only_a_question_is_answered(
    qtbot: QtBot, make: Make, there: Announcements, newest: Release | None
) -> None:
    updates, _ = make(Settings())
    there.newest = newest
    with qtbot.waitSignal(updates.answered, timeout=5000):
        updates.check_now()
    assert there.said == [("answered", None)]
