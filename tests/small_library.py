"""A library of a few clips with their database and sidecars, as the program itself would have made them. The files hold
no film: what is done to files doesn't ask.
"""

import hashlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from desktop_app.domain.clip_edits import Remove
from desktop_app.domain.ids import new_clip_id
from desktop_app.domain.job import Clip, JobState, MediaKind
from desktop_app.domain.library import ClipNumber
from desktop_app.storage import sidecar
from desktop_app.storage.clip_edits import EditClips, apply
from desktop_app.storage.clip_files import ClipFiles, FileChange, FilesChanged
from desktop_app.storage.database import open_writer
from desktop_app.storage.job_store import JobChange, JobStore
from desktop_app.storage.library_files import LibraryPlaces, sidecar_of
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.storage.library_rows import ClipRow
from desktop_app.storage.transactions import transaction
from tests.jobs import NOW, a_job, a_request


@dataclass
class SmallLibrary:
    """`numbers` are those of its clips, in the order of `names`."""

    places: LibraryPlaces
    numbers: tuple[ClipNumber, ...]

    @property
    def root(self) -> Path:
        return self.places.folder.root

    def row(self, number: ClipNumber) -> ClipRow:
        return self.places.rows([number])[0]

    def file(self, number: ClipNumber) -> Path:
        return self.root / self.row(number).clip.path

    def sidecar(self, number: ClipNumber) -> Path:
        return sidecar_of(self.file(number))

    def store(self, *changes: FileChange) -> None:
        with closing(open_writer(self.places.data_dir)) as connection:
            ClipFiles(connection).apply(FilesChanged(changes))

    def remove(self, *numbers: ClipNumber) -> None:
        from array import array

        with closing(open_writer(self.places.data_dir)) as connection, transaction(connection):
            apply(connection, EditClips(array("q", numbers), Remove()))

    @contextmanager
    def asked(self) -> Iterator[ClipFiles]:
        with self.places.asked() as files:
            yield files


def small_library(folder: Path, *names: str) -> SmallLibrary:
    """In `folder`; each clip has other content, and a prompt like its name."""
    places = LibraryPlaces(folder / "data", LibraryFolder(folder / "library"))
    places.folder.check()
    ids = []
    with closing(open_writer(places.data_dir)) as connection:
        store = JobStore(connection)
        for minute, name in enumerate(names):
            file = places.folder.root / "2026-11" / name
            file.parent.mkdir(exist_ok=True)
            content = f"the film {name}".encode() * 100
            file.write_bytes(content)
            digest, moment = hashlib.sha256(content).hexdigest(), NOW + timedelta(minutes=minute)
            job = a_job(JobState.DONE, request=a_request(file.stem))
            path = f"2026-11/{name}"
            clip = Clip(
                new_clip_id(), job.id, path, MediaKind.VIDEO, digest, len(content), 1920, 1080, moment, 6.0, 25.0
            )
            sidecar.write(places.folder, job, clip)
            store.apply(JobChange(job, None, clips=(clip,)))
            ids.append(clip.id)
        files = ClipFiles(connection)
        numbers = tuple(found.number for clip_id in ids if (found := files.of_id(clip_id)) is not None)
    return SmallLibrary(places, numbers)
