"""A library of N finished shots, as the program itself would have made it: rows, submissions, clips, sidecars, stills.

The clips are a few hundred small real films under many names (hard links), so even a million take little room.
The same N and seed give the same library, but for the films' own bytes where the encoder differs.
"""

import argparse
import errno
import os
import random
import shutil
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from hashlib import sha256
from io import BytesIO
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

if not __package__:
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop_app.domain.framing import Framing
from desktop_app.domain.request import KeptPicture, LinkedPicture, Picture
from desktop_app.storage import sidecar
from desktop_app.storage.data_lock import DataLock
from desktop_app.storage.database import open_writer
from desktop_app.storage.file_names import clip_names, same_file, still_names
from desktop_app.storage.job_store import JobChange, JobStore
from desktop_app.storage.library_folder import SIDECAR, LibraryFolder
from tests.benchmarks.prompts import PromptWriter
from tests.benchmarks.shots import Plan, clip_of, job_of, plans, submission_of
from tests.benchmarks.small_films import SKETCH, Film, make_films, scene

SLICE = 1000
LEAST_FILMS, MOST_FILMS, SHOTS_A_FILM = 6, 300, 30
LINKED = 0.02
"""How many stills are links of the artist's."""


def make(count: int, data_dir: Path, library_dir: Path, seed: int = 0) -> None:
    """Make the library; both folders are made if they aren't there. What is in them already stays."""
    folder = LibraryFolder(library_dir)
    folder.check()
    lock = DataLock(data_dir)
    lock.acquire()
    with (
        TemporaryDirectory(dir=library_dir.parent) as workshop,
        closing(open_writer(data_dir)) as connection,
        ThreadPoolExecutor(os.cpu_count()) as hands,
    ):
        films = make_films(Path(workshop), min(MOST_FILMS, max(LEAST_FILMS, count // SHOTS_A_FILM)), seed)
        store = JobStore(connection)
        shots = _Shots(folder, films, seed).made(count)
        while part := tuple(islice(shots, SLICE)):
            files = [hands.submit(shot.make_files) for shot in part]
            store.apply_all(shot.change for shot in part)
            for made in files:
                made.result()
    lock.release()


@dataclass(frozen=True)
class _Shot:
    """What the store is told of a shot, and what lies on the disk."""

    root: Path
    change: JobChange
    film: "_Links"

    def make_files(self) -> None:
        """The clip and its sidecar. Any thread."""
        job, (clip,) = self.change.job, self.change.clips
        self.film.put(self.root / clip.path)
        _write(self.root / (clip.path + SIDECAR), sidecar.encode(job, clip))


class _Shots:
    """Makes up one shot after the other; stills are on the disk as soon as a shot tells of them."""

    def __init__(self, folder: LibraryFolder, films: Sequence[Film], seed: int) -> None:
        self._folder, self._films = folder, [_Links(film) for film in films]
        self._chance = random.Random(seed)
        self._writer = PromptWriter(self._chance)
        self._seed = seed
        self._pictures: dict[int, Picture] = {}
        self._taken: set[str] = set()
        self._months: set[str] = set()

    def made(self, count: int) -> Iterator[_Shot]:
        for plan in plans(count, random.Random(f"plans {self._seed}")):
            yield self._shot(plan)

    def _shot(self, plan: Plan) -> _Shot:
        links = self._chance.choice(self._films) if plan.number >= len(self._films) else self._films[plan.number]
        job = job_of(plan, links.film, self._picture(plan.still), self._chance)
        path = next(name for name in clip_names(job, job.outputs[0], 0) if same_file(name) not in self._taken)
        self._taken.add(same_file(path))
        if (month := path.split("/")[0]) not in self._months:
            self._months.add(month)
            (self._folder.root / month).mkdir(exist_ok=True)
        job = replace(job, outputs=(replace(job.outputs[0], path=path),))
        clip = clip_of(job, links.film, path, self._writer, self._chance)
        change = JobChange(job, None, submission_of(job, self._chance), (clip,))
        return _Shot(self._folder.root, change, links)

    def _picture(self, number: int) -> Picture:
        if number not in self._pictures:
            chance = random.Random(f"still {self._seed} {number}")
            if chance.random() < LINKED:
                self._pictures[number] = LinkedPicture(f"https://example.org/stills/{number}.jpg")
            else:
                self._pictures[number] = self._still(number, chance)
        return self._pictures[number]

    def _still(self, number: int, chance: random.Random) -> KeptPicture:
        buffer = BytesIO()
        next(scene(chance)).save(buffer, "JPEG", quality=85)
        data = buffer.getvalue()
        name, digest = f"{self._writer.name_by(chance)} {number + 1}.jpg", sha256(data).hexdigest()
        path = next(still_names(name, digest, ".jpg"))
        file = self._folder.root / path
        file.parent.mkdir(exist_ok=True)
        _write(file, data)
        return KeptPicture(digest, path, "image/jpeg", *SKETCH, len(data), name, Framing())


class _Links:
    """One film under many names. File systems bound the links of one file: then a copy goes on in its place."""

    def __init__(self, film: Film) -> None:
        self.film = film
        self._source = film.file

    def put(self, target: Path) -> None:
        try:
            os.link(self._source, target)
        except FileExistsError:
            raise
        except OSError as error:
            shutil.copyfile(self._source, target)
            if error.errno == errno.EMLINK:
                self._source = target


def _write(file: Path, data: bytes) -> None:
    """`Path.write_bytes` with half its calls to the system: a million files have to be written."""
    binary = getattr(os, "O_BINARY", 0)  # Windows would make two bytes of every line's end
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | binary, 0o644)
    try:
        os.write(descriptor, data)
    finally:
        os.close(descriptor)


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int, metavar="N")
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--library-dir", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args(argv)
    started = time.monotonic()
    make(given.count, given.data_dir.resolve(), given.library_dir.resolve(), given.seed)
    sys.stdout.write(f"{given.count} shots in {time.monotonic() - started:.1f} s\n")


if __name__ == "__main__":
    main()
