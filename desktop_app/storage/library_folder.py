"""The library folder: the artist's own, readable without Stillwake.

Paths of its files are relative, with forward slashes.
"""

import filecmp
import os
import re
import shutil
from collections.abc import Iterator
from hashlib import sha256 as sha256_of
from pathlib import Path, PurePosixPath

from desktop_app.domain.errors import ErrorCode, known
from desktop_app.domain.job import Job, Output
from desktop_app.storage.disk import disk_trouble, make_folder, write_durably
from desktop_app.storage.file_names import clip_names, same_file, still_names

PART = ".part"
SIDECAR = ".json"

KEPT_FREE = 50 * 1024 * 1024
"""Bytes that a download leaves free: the database has to be able to write that it is done."""


class LibraryFolder:
    """Any thread but the GUI's: each call asks the disk. Raises `KnownError`: `FOLDER_UNAVAILABLE`, `DISK_FULL`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._seen = False

    def check(self) -> None:
        """Make the folder on first use; raise `KnownError(FOLDER_UNAVAILABLE)` if it can't be written to.

        One that was there and is gone is not made anew: its drive was pulled out, and another lies where it was.
        """
        if self._seen and not self.root.is_dir():
            raise known(ErrorCode.FOLDER_UNAVAILABLE, folder=str(self.root))
        make_folder(self.root)
        self._seen = True
        if not os.access(self.root, os.R_OK | os.W_OK | os.X_OK):
            raise known(ErrorCode.FOLDER_UNAVAILABLE, folder=str(self.root))

    def room(self, bytes_needed: int) -> None:
        """Raise `KnownError(DISK_FULL)` unless `bytes_needed` fit, with something to spare; `needed` is what is
        missing.
        """
        with disk_trouble(self.root):
            missing = bytes_needed + KEPT_FREE - shutil.disk_usage(self.root).free
        if missing > 0:
            raise known(ErrorCode.DISK_FULL, folder=str(self.root), needed=missing)

    def resolve(self, path: str) -> Path:
        """Where `path` is on this machine.

        Raises `KnownError(FOLDER_UNAVAILABLE)` if it leads out of the library, by spelling or by a link on the disk.
        """
        pure = PurePosixPath(path)
        if path and "\0" not in path and not pure.is_absolute() and ".." not in re.split(r"[/\\]", path):
            found = self.root / pure
            if Path(os.path.realpath(found)).is_relative_to(os.path.realpath(self.root)):
                return found
        raise known(ErrorCode.FOLDER_UNAVAILABLE, folder=str(self.root / pure).replace("\0", " "))

    def part_of(self, path: str) -> Path:
        """The file that `path` is downloaded into, beside it."""
        found = self.resolve(path)
        return found.with_name(found.name + PART)

    def clip_path(self, job: Job, output: Output, index: int) -> str:
        """A free name for the `index`th output (from 0) of `job`, taken at once by a `.part` file that says for whom.

        Nobody else gets it, in this process or another; nothing of that name is there, whatever its case. Asked again
        before anything was fetched, as after a crash, it is the same name.
        """
        self.check()
        claim = f"{job.id} {index}".encode()
        taken: dict[str, set[str]] = {}
        for path in clip_names(job, output, index):
            month, name = path.split("/")
            folder = make_folder(self.resolve(month))
            if month not in taken:
                taken[month] = self._names_in(folder)
            if taken[month].isdisjoint({same_file(name), same_file(name + SIDECAR)}):
                with disk_trouble(folder):
                    if same_file(name + PART) in taken[month]:
                        free = _holds(folder / (name + PART), claim)
                    else:
                        free = _claim(folder / (name + PART), claim)
                if free:
                    return path
        raise AssertionError("the names have no end")

    def copied_before(self, job: Job, output: Output, index: int, source: Path) -> str | None:
        """The name under which `source` is here already as the `index`th output of `job`: left by work cut short."""
        for path in clip_names(job, output, index):
            file = self.resolve(path)
            with disk_trouble(file.parent):
                if not file.exists():
                    return None
                if filecmp.cmp(source, file, shallow=False):
                    return path
        raise AssertionError("the names have no end")

    def keep_still(self, data: bytes, sha256: str, name: str, suffix: str) -> str:
        """Keep the still as it is sent, under a name like the artist's `name`; the same bytes and name are kept once.

        `sha256` is that of `data`, in hex; `suffix` begins with a dot.
        """
        self.check()
        for path in still_names(name, sha256, suffix):
            file = self.resolve(path)
            with disk_trouble(file.parent):
                if not os.path.lexists(file):
                    break
                if file.is_file() and sha256_of(file.read_bytes()).hexdigest() == sha256:
                    return path
        make_folder(file.parent)
        write_durably(file, data)
        return path

    def sidecars(self) -> Iterator[Path]:
        """Every sidecar in the folder, month by month."""
        with disk_trouble(self.root):
            yield from sorted(self.root.rglob("*" + SIDECAR))

    def relative(self, file: Path) -> str:
        """The path of a file of the library, as the store keeps it."""
        return file.relative_to(self.root).as_posix()

    def _names_in(self, folder: Path) -> set[str]:
        with disk_trouble(folder):
            return {same_file(name) for name in os.listdir(folder)}


def _claim(part: Path, claim: bytes) -> bool:
    try:
        with part.open("xb") as file:
            file.write(claim)
    except FileExistsError:
        return False
    return True


def _holds(part: Path, claim: bytes) -> bool:
    try:
        with part.open("rb") as file:
            return file.read(len(claim) + 1) == claim
    except FileNotFoundError:
        return False  # there under another spelling
