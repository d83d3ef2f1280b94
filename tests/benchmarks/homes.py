"""Made-up libraries for the measurements, kept from one run to the next, and copies of them to be altered."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_app.storage.schema import STEPS
from tests.benchmarks.processes import ROOT

_SOURCES = ("make_library.py", "shots.py", "prompts.py", "prompts.json", "small_films.py")
_PATIENCE = 3600.0


@dataclass(frozen=True)
class Home:
    """The two folders the program is started on."""

    data: Path
    library: Path

    @property
    def options(self) -> tuple[str, str]:
        return f"--data-dir={self.data}", f"--library-dir={self.library}"


class Homes:
    """Libraries of any number of shots, each made once in `folder`: `folder/N/data` and `folder/N/library`.

    One that was made by other sources, or for other tables, is made anew.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def of(self, count: int) -> Home:
        """Not to be altered. An empty one is two folders that aren't there yet."""
        place = self._folder / str(count)
        home, mark = Home(place / "data", place / "library"), place / "made-by"
        if not mark.is_file() or mark.read_text("ascii") != _stamp():
            shutil.rmtree(place, ignore_errors=True)
            place.mkdir(parents=True)
            if count:
                _make(count, home)
            mark.write_text(_stamp(), "ascii")
        return home

    @contextmanager
    def copy(self, count: int) -> Iterator[Home]:
        """The same once more, to be altered: sidecars are only ever replaced, so the files may be the very same."""
        home = self.of(count)
        with TemporaryDirectory(dir=self._folder) as folder:
            copied = Home(Path(folder) / "data", Path(folder) / "library")
            if count:
                shutil.copytree(home.data, copied.data, copy_function=_copy_to_disk)
                shutil.copytree(home.library, copied.library, copy_function=os.link)
            yield copied


def _copy_to_disk(source: str, target: str) -> None:
    """Down to the disk: else the program's first sync of the database, a matter of kilobytes, waits for all of it."""
    shutil.copyfile(source, target)
    with open(target, "rb+") as file:
        os.fsync(file.fileno())


def _make(count: int, home: Home) -> None:
    """In a process of its own: what it keeps in memory is nobody's business here."""
    print(f"  making a library of {count:,} shots, once …", file=sys.stderr, flush=True)
    maker = [sys.executable, "-m", "tests.benchmarks.make_library", str(count), *home.options]
    subprocess.run(maker, cwd=ROOT, stdout=subprocess.DEVNULL, check=True, timeout=_PATIENCE)


def _stamp() -> str:
    here = Path(__file__).parent
    told = sha256("".join(STEPS).encode())
    for name in _SOURCES:
        told.update((here / name).read_bytes())
    return told.hexdigest()
