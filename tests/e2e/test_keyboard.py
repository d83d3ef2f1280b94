"""The main job with the keyboard alone, in a real window: from the still to the clip, rated, deleted and back again."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.storage.database import open_reader
from tests.benchmarks.processes import screen
from tests.e2e.person import Person, needs_window, person_at_window

# Some fifty keys, each waited for until it is seen: long on a machine that is busy.
pytestmark = [needs_window, pytest.mark.timeout(240)]
MOST_TABS = 60


@pytest.fixture
def person(tmp_path: Path) -> Iterator[Person]:
    with screen(tmp_path) as environment, person_at_window(environment, tmp_path) as someone:
        yield someone


def on(person: Person) -> str:
    """What the keyboard is on."""
    return next((name for name, told in person.look().items() if told["focus"]), "")


def go(person: Person, name: str, key: str = "Tab") -> list[str]:
    """Press Tab until the keyboard is there; the way. Every step leads somewhere else."""
    way = [on(person)]
    while way[-1] != name:
        assert len(way) < MOST_TABS, way
        person.do("key", key)
        before = way[-1]
        person.until(lambda seen: not seen.get(before, {"focus": False})["focus"])  # noqa: B023
        way.append(on(person))
    return way


def rating(person: Person) -> int:
    with closing(open_reader(person.folder / "data")) as connection:
        (found,) = connection.execute("SELECT rating FROM clips").fetchone()
        return int(found)


def test_the_main_job_needs_no_mouse(person: Person) -> None:
    person.until(lambda seen: bool(seen["promptEditor"]["focus"]))
    person.do("type", "--delay", "5", "Boats drift past")
    go(person, "sampleButton", "shift+Tab")
    person.do("key", "space")
    person.until(lambda seen: "will be sent" in seen["imageDropZone"]["said"])
    go(person, "param_duration")
    person.do("key", "Down")
    person.until(lambda seen: bool(seen["generateButton"]["enabled"]))
    person.do("key", "ctrl+Return")
    person.until(lambda seen: "libraryList" in seen and seen["libraryList"]["rows"] == 1)
    way = go(person, "libraryList")
    assert way.index("stageCanvas") < way.index("pauseButton") < way.index("searchField")
    before = person.look()["timeLabel"]["text"]
    person.do("key", "Home", "key", "Return")
    person.until(lambda seen: seen["timeLabel"]["text"] != before)
    person.do("key", "4")
    person.until(lambda _: rating(person) == 4)
    person.do("key", "Delete")
    person.until(lambda seen: "libraryEmpty" in seen)
    person.do("key", "ctrl+z")
    person.until(lambda seen: "libraryList" in seen and seen["libraryList"]["rows"] == 1)
    assert rating(person) == 4
    person.do("key", "alt+F4")
    assert person.process.wait(40) == 0
