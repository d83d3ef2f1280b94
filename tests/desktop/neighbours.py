"""Other people's programs on the same screen, and the drags between their windows and ours."""

import functools
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.e2e.person import LOOK_EVERY, PATIENCE, TOOLS, Person

needs_neighbours = pytest.mark.skipif(
    not sys.platform.startswith("linux")
    or any(shutil.which(tool) is None for tool in (*TOOLS, "pcmanfm", "chromium", "dbus-run-session")),
    reason="needs PCManFM and Chromium",
)
OURS = (0, 0, 960, 940)
THEIRS = (1000, 40, 580, 480)
FIRST_FILE = (50, 88)
"""Where PCManFM shows the first file of a folder, from the corner of its window, and how far the next one is."""
NEXT_FILE = 94
STEPS = 24

_PCMANFM = "[ui]\nview_mode=icon\nside_pane_mode=hidden;places\nsort=name;ascending;\ntoolbar=navigation;\n"
_LIBFM = "[config]\nconfirm_del=0\n"
_ALONE = (
    "--no-sandbox",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-sync",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--password-store=basic",
    "--ozone-platform=x11",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)


@dataclass(frozen=True)
class Neighbour:
    """A window of another program. Points are counted from its corner."""

    person: Person
    window: str

    def point(self, x: int, y: int) -> tuple[int, int]:
        told = _output(self.person, "getwindowgeometry", "--shell", self.window)
        found = dict(line.split("=") for line in told.splitlines())
        return int(found["X"]) + x, int(found["Y"]) + y

    def file(self, number: int) -> tuple[int, int]:
        """Where a file manager shows the file of that number, from 0."""
        return self.point(FIRST_FILE[0] + number * NEXT_FILE, FIRST_FILE[1])


@contextmanager
def files_window(person: Person, folder: Path) -> Iterator[Neighbour]:
    """`folder` in PCManFM, beside our window."""
    settings = Path(person.environment["XDG_CONFIG_HOME"])
    for path, text in (("pcmanfm/default/pcmanfm.conf", _PCMANFM), ("libfm/libfm.conf", _LIBFM)):
        (settings / path).parent.mkdir(parents=True, exist_ok=True)
        (settings / path).write_text(text)
    with _started(person, "pcmanfm", "--no-desktop", str(folder)):
        found = _placed(person, "--class", "pcmanfm")
        person.do("sleep", "1")  # the files come a little after the window, and nothing tells of it
        yield found


@contextmanager
def browser_window(person: Person, page: str, title: str) -> Iterator[Neighbour]:
    """The page at this address in Chromium, kept off every network, beside our window, once it has that `title`."""
    profile = f"--user-data-dir={person.folder / 'browser'}"
    with _started(person, "chromium", *_ALONE, profile, f"--app={page}"):
        yield _placed(person, "--name", title)


@contextmanager
def web_folder(folder: Path) -> Iterator[str]:
    """The address of `folder` on a web server of this computer."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder))) as server:
        serving = threading.Thread(target=server.serve_forever)
        serving.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
            serving.join()


def drag(person: Person, start: tuple[int, int], end: tuple[int, int]) -> None:
    """As a hand does it: pressed, moved in small steps, held still, let go."""
    words = ["mousemove", *map(str, start), "sleep", "0.2", "mousedown", "1", "sleep", "0.2"]
    for step in range(1, STEPS + 1):
        x, y = (round(a + (b - a) * step / STEPS) for a, b in zip(start, end, strict=True))
        words += ["mousemove", str(x), str(y), "sleep", "0.02"]
    person.do(*words, "sleep", "0.5", "mouseup", "1")


def step_aside(person: Person) -> None:
    """Our window to the left, so that there is room for a neighbour."""
    _put(person, _window(person, "--name", "Stillwake"), OURS)
    person.until(lambda seen: bool(seen["libraryList"]["rect"][0] + seen["libraryList"]["rect"][2] <= THEIRS[0]))


def until(is_so: Callable[[], bool]) -> None:
    """Look again and again until it is so."""
    pause = threading.Event()
    for _ in range(round(PATIENCE / LOOK_EVERY)):
        if is_so():
            return
        pause.wait(LOOK_EVERY)
    raise AssertionError("never so")


@contextmanager
def _started(person: Person, *command: str) -> Iterator[None]:
    """With a session bus of its own, which ends with it."""
    environment: Mapping[str, str] = {**person.environment, "NO_AT_BRIDGE": "1"}
    quiet = subprocess.DEVNULL
    everything = ["dbus-run-session", "--", *command]
    with subprocess.Popen(everything, env=environment, stdout=quiet, stderr=quiet, start_new_session=True) as process:
        try:
            yield
        finally:
            os.killpg(process.pid, signal.SIGTERM)


def _placed(person: Person, *search: str) -> Neighbour:
    window = _window(person, *search)
    _put(person, window, THEIRS)
    return Neighbour(person, window)


def _window(person: Person, *search: str) -> str:
    wanted = ("search", "--onlyvisible", *search)
    until(lambda: bool(_output(person, *wanted)))
    return _output(person, *wanted).split()[-1]


def _put(person: Person, window: str, place: tuple[int, int, int, int]) -> None:
    x, y, width, height = map(str, place)
    person.do("windowsize", "--sync", window, width, height, "windowmove", window, x, y)


def _output(person: Person, *words: str) -> str:
    # It ends with 1 where it finds nothing.
    done = subprocess.run(["xdotool", *words], env=person.environment, capture_output=True, text=True, timeout=PATIENCE)
    return done.stdout
