"""Stills and clips are carried between our window and real programs, with a real mouse. Only with `--desktop`.

Each look at the screen is kept as a picture in `STILLWAKE_LOOKS`, if that names a folder.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.benchmarks.processes import screen
from tests.desktop.neighbours import browser_window, drag, files_window, needs_neighbours, step_aside, until, web_folder
from tests.e2e.person import Person, person_at_window
from tests.small_library import SmallLibrary, small_library

pytestmark = [pytest.mark.desktop, needs_neighbours]
SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "harbour.jpg"
LOOKS = os.environ.get("STILLWAKE_LOOKS")
CLIPS = ("one.mp4", "two.mp4", "three.mp4")


@pytest.fixture
def stills(tmp_path: Path) -> Path:
    folder = tmp_path / "stills"
    folder.mkdir()
    for name in ("a.jpg", "b.jpg", "c.jpg"):
        shutil.copy(SAMPLE, folder / name)
    return folder


@pytest.fixture
def library(tmp_path: Path) -> SmallLibrary:
    return small_library(tmp_path, *CLIPS)


@pytest.fixture
def person(tmp_path: Path, library: SmallLibrary) -> Iterator[Person]:
    with screen(tmp_path) as environment, person_at_window(environment, tmp_path) as someone:
        someone.until(lambda seen: bool(seen["libraryList"]["rows"] == len(library.numbers)))
        step_aside(someone)
        yield someone


def look(person: Person, name: str) -> None:
    if LOOKS:
        subprocess.run(["import", "-window", "root", str(Path(LOOKS, f"{name}.png"))], env=person.environment)


def test_a_still_comes_from_the_file_manager(person: Person, stills: Path) -> None:
    with files_window(person, stills) as files:
        drag(person, files.file(1), person.place("imageDropZone"))
        person.until(lambda seen: "will be sent" in seen["imageDropZone"]["said"])
        look(person, "still")
    assert len(list(stills.iterdir())) == 3, "it was moved away"


def test_several_stills_come_from_the_file_manager(person: Person, stills: Path) -> None:
    with files_window(person, stills) as files:
        person.do("mousemove", *map(str, files.file(0)), "click", "1", "key", "ctrl+a")
        drag(person, files.file(0), person.place("imageDropZone"))
        person.until(lambda seen: "trayList" in seen and seen["trayList"]["rows"] == 3)
        look(person, "stills")
    assert len(list(stills.iterdir())) == 3, "they were moved away"


def test_a_picture_comes_from_the_browser(person: Person, stills: Path) -> None:
    picture = """<img src="a.jpg" width=400 height=300 onload="document.title='All is shown'">"""
    (stills / "page.html").write_text(f'<body style="margin:0">{picture}</body>')
    with web_folder(stills) as address, browser_window(person, f"{address}/page.html", "All is shown") as browser:
        drag(person, browser.point(200, 250), person.place("imageDropZone"))
        person.until(lambda seen: "will be sent" in seen["imageDropZone"]["said"])
        look(person, "browser")


def test_clips_go_to_the_file_manager(person: Person, library: SmallLibrary, tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.mkdir()
    with files_window(person, target) as files:
        first = (0.2, 0.12)
        drag(person, person.place("libraryList", first), files.point(300, 350))
        until(lambda: (target / CLIPS[-1]).exists())
        look(person, "clip")
        (target / CLIPS[-1]).unlink()  # PCManFM would ask about it
        person.click("libraryList", first)
        person.do("key", "ctrl+a")
        drag(person, person.place("libraryList", first), files.point(400, 400))
        look(person, "clips")
        until(lambda: len(list(target.iterdir())) == 3)
    for number, name in zip(library.numbers, CLIPS, strict=True):
        assert library.file(number).read_bytes() == (target / name).read_bytes()
