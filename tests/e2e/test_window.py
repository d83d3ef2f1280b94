"""The main job as a person does it: a real window on an X server with a window manager, real mouse and keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.job import JobState
from desktop_app.media.clip import probe
from tests.benchmarks.processes import screen
from tests.e2e.person import PATIENCE, Person, needs_window, person_at_window

pytestmark = needs_window


@pytest.fixture
def person(tmp_path: Path) -> Iterator[Person]:
    with screen(tmp_path) as environment, person_at_window(environment, tmp_path) as someone:
        yield someone


def test_a_still_becomes_a_clip_and_plays(person: Person) -> None:
    assert not person.look()["generateButton"]["enabled"]
    assert person.look()["problemLabel"]["text"]
    person.click("sampleButton")
    person.click("promptEditor")
    person.do("type", "--delay", "5", "Lights come on along the harbour")
    person.until(lambda seen: bool(seen["generateButton"]["enabled"]))
    # Held for a second and a half: one shot.
    person.do("keydown", "ctrl", "keydown", "Return", "sleep", "1.5", "keyup", "Return", "keyup", "ctrl")
    person.until(lambda _: any(found.job.state is JobState.DONE for found in person.jobs()))
    (made,) = person.jobs()
    assert made.job.prompt == "Lights come on along the harbour"
    facts = probe(person.folder / "library" / made.files[0])
    assert (facts.width, facts.height, facts.duration, facts.has_audio) == (1920, 1080, 6, True)
    # Until the clip is told, words stand in the place of the list.
    before = person.until(lambda seen: "libraryList" in seen and seen["libraryList"]["rows"] == 1)["timeLabel"]["text"]
    first_poster = (0.2, 0.1)
    person.click("libraryList", first_poster, times=2)
    person.until(lambda seen: seen["timeLabel"]["text"] != before)
    person.do("key", "alt+F4")
    assert person.process.wait(PATIENCE) == 0


def test_a_double_click_on_make_is_one_shot(person: Person) -> None:
    person.click("sampleButton")
    person.click("promptEditor")
    person.do("type", "--delay", "5", "Boats drift past")
    person.until(lambda seen: bool(seen["generateButton"]["enabled"]))
    person.click("generateButton", times=2)
    person.until(lambda _: bool(person.jobs()))
    person.do("key", "alt+F4")
    assert person.process.wait(PATIENCE) == 0
    assert len(person.jobs()) == 1
