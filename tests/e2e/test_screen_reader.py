"""The main job without eyes: everything is found, done and heard through the accessibility bus alone."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.benchmarks.processes import ROOT, screen
from tests.e2e.person import needs_window
from tests.e2e.screen_reader import Role, ScreenReader, State, Thing, needs_reader, screen_reader, session_bus

pytestmark = [needs_window, needs_reader]
DOWN, RETURN = 0xFF54, 0xFF0D


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[ScreenReader]:
    """On a bus with the program and nothing else."""
    with (
        screen(tmp_path) as plain,
        session_bus(plain) as environment,
        screen_reader(environment) as made,
    ):
        folders = ("--data-dir", str(tmp_path / "data"), "--library-dir", str(tmp_path / "library"))
        command = [sys.executable, "-m", "desktop_app", "--practice", *folders]
        quiet = subprocess.DEVNULL
        with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=quiet, stderr=quiet) as program:
            try:
                yield made
            finally:
                program.kill()


def test_a_clip_is_made_found_and_played_by_ear(reader: ScreenReader) -> None:
    window = reader.until(lambda: next(iter(reader.programs()), None), "the program")

    def found(role: Role, name: str) -> Thing:
        thing = reader.until(lambda: reader.find(window, role, name), name)
        assert isinstance(thing, Thing)
        return thing

    reader.press(found(Role.BUTTON, "Try the sample"))
    reader.write(found(Role.TEXT, "Prompt"), "Rain on the tramlines")
    length = found(Role.COMBO_BOX, "Duration")
    reader.press(length)
    (choice,) = reader.children(length)
    reader.until(lambda: State.SHOWING in reader.states(choice), "the lengths there are")
    reader.key(DOWN)
    reader.key(RETURN)
    reader.until(lambda: reader.name(length) == "8 s", "another length")
    make = found(Role.BUTTON, "Make")
    reader.until(lambda: State.ENABLED in reader.states(make), "ready to make")
    reader.press(make)

    queue = found(Role.TABLE, "Queue")
    reader.until(lambda: reader.name(reader.children(queue)[0]).startswith("Rain on the tramlines · "), "the shot")
    reader.until(lambda: any("done" in said for said in reader.announced), "that it is done")
    library = found(Role.TABLE, "Library")
    clip = reader.until(lambda: reader.children(library), "a clip in the library")[0]
    assert reader.name(clip).startswith("Rain on the tramlines · 8 s")
    reader.write(found(Role.TEXT, "Search the library"), "tramlines")
    reader.until(lambda: "One clip." in reader.announced, "how many were found")
    reader.focus(library)
    play = found(Role.BUTTON, "Play")
    reader.until(lambda: State.ENABLED in reader.states(play), "ready to play")
    reader.press(play)
    place = found(Role.SLIDER, "Position in the clip")
    reader.until(lambda: reader.property(place, "CurrentValue", "Value") > 0, "the clip moving")
