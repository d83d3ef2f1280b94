"""A film made elsewhere becomes a clip of the library: copied, looked at, with its first frame as its still.

Begun again after any interruption it ends the same: its job is named after its content, so what was copied before is
found, and nothing is there twice.
"""

import filecmp
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final, TypeAlias
from uuid import NAMESPACE_URL, uuid5

from desktop_app.api.download import finish
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, known
from desktop_app.domain.film_kinds import FILM_SUFFIXES
from desktop_app.domain.ids import IMPORTED, ClipId, JobId
from desktop_app.domain.job import Clip, Job, JobState, MediaKind, Output
from desktop_app.domain.library import ClipNumber
from desktop_app.domain.request import GenerationRequest, KeptPicture, PreparedStill
from desktop_app.fault_points import reach
from desktop_app.pipeline.still import keep
from desktop_app.storage import sidecar
from desktop_app.storage.clip_files import ClipFile, FileChange, Moved, NotBinned
from desktop_app.storage.copying import copy_whole, sha256_of
from desktop_app.storage.disk import disk_trouble, make_folder
from desktop_app.storage.job_store import JobChange
from desktop_app.storage.library_files import LibraryPlaces, put_copy
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.storage.library_look import is_there

IMPORTED_MODEL: Final = "imported"
"""What stands for the model of a film that no model of ours has made."""


@dataclass(frozen=True)
class NewFilm:
    """To be stored: a finished job with its clip."""

    change: JobChange


@dataclass(frozen=True)
class KnownFilm:
    """A clip of the same content is in the library already. `changes`, to be stored, bring it back to where it is seen:
    it was missing, or had been deleted.
    """

    number: ClipNumber
    changes: tuple[FileChange, ...] = ()


FilmImport: TypeAlias = NewFilm | KnownFilm


def import_film(source: Path, places: LibraryPlaces, now: Callable[[], datetime], cancel: CancelToken) -> FilmImport:
    """Copy `source` into the library, unless it is there; what has to be stored for it.

    Raises `KnownError`: `CLIP_UNREADABLE` or `MEDIA_DAMAGED` (it is no film, or not a whole one), `DISK_FULL`,
    `FOLDER_UNAVAILABLE`, `STOPPED`, those of the database. Any thread but the GUI's.
    """
    from desktop_app.media.clip import verify

    if source.suffix.lower() not in FILM_SUFFIXES:
        raise known(ErrorCode.CLIP_UNREADABLE, name=source.name)
    verify(source, MediaKind.VIDEO)
    cancel.check()
    try:
        byte_count, sha256 = source.stat().st_size, sha256_of(source, cancel)
    except OSError as error:
        raise known(ErrorCode.CLIP_UNREADABLE, name=source.name) from error
    with places.asked() as files:
        same = files.with_content(sha256, byte_count)
    if same:
        return _known(source, same, places, cancel)
    return NewFilm(_new(source, sha256, byte_count, places.folder, now(), cancel))


def _known(source: Path, same: list[ClipFile], places: LibraryPlaces, cancel: CancelToken) -> KnownFilm:
    clip = min(same, key=lambda found: (found.removed, found.missing))
    changes: list[FileChange] = []
    if not is_there(places, clip.path):
        places.folder.check()
        places.folder.room(clip.byte_count)
        wanted = places.folder.resolve(clip.path)
        make_folder(wanted.parent)
        changes.append(Moved(clip.number, places.folder.relative(put_copy(source, wanted, cancel))))
    if clip.removed:
        changes.append(NotBinned((clip.number,)))
    return KnownFilm(clip.number, tuple(changes))


def _new(
    source: Path, sha256: str, byte_count: int, folder: LibraryFolder, now: datetime, cancel: CancelToken
) -> JobChange:
    job_id = JobId(str(uuid5(NAMESPACE_URL, f"stillwake:import:{sha256}")))
    folder.check()
    folder.room(byte_count)
    job = Job(
        id=job_id,
        account=IMPORTED,
        request=GenerationRequest(IMPORTED_MODEL, {"prompt": source.stem}, _still(source, folder, cancel)),
        state=JobState.DONE,
        created_at=now,
        position=0.0,
        finished_at=now,
    )
    output = Output(MediaKind.VIDEO, f"import{source.suffix.lower()}")
    path = _left_behind(job, source, byte_count, folder) or _copied(job, output, source, folder, cancel)
    clip = _clip(job, path, sha256, byte_count, folder)
    reach("sidecar.before")
    sidecar.write(folder, job, clip)
    reach("sidecar.after")
    return JobChange(job, None, clips=(clip,))


def _left_behind(job: Job, source: Path, byte_count: int, folder: LibraryFolder) -> str | None:
    """Where an import that was cut short has left its copy: the job's mark is in its name, whenever it was made."""
    with disk_trouble(folder.root):
        for file in sorted(folder.root.glob(f"*/* {job.id[:4]}*{source.suffix.lower()}")):
            if file.stat().st_size == byte_count and filecmp.cmp(source, file, shallow=False):
                return folder.relative(file)
    return None


def _copied(job: Job, output: Output, source: Path, folder: LibraryFolder, cancel: CancelToken) -> str:
    path = folder.clip_path(job, output, 0)
    part = folder.part_of(path)
    copy = part.with_name(f"{part.name}.copy")  # the part says whose name it is until the clip stands under it
    try:
        with disk_trouble(part.parent):
            copy.unlink(missing_ok=True)
        copy_whole(source, copy, cancel)
        reach("file.before")
        finish(copy, folder.resolve(path))
        reach("file.after")
    finally:
        with disk_trouble(part.parent):
            part.unlink(missing_ok=True)
    return path


def _still(source: Path, folder: LibraryFolder, cancel: CancelToken) -> KeptPicture:
    """The film's first frame, kept as a still is that was sent: so that "make again" has something to begin with."""
    from desktop_app.media.clip import frame_at
    from desktop_app.media.picture import encoded

    try:
        frame = frame_at(source, 0)
    except IndexError:
        raise known(ErrorCode.CLIP_UNREADABLE, name=source.name) from None
    made = encoded(frame, source.name, cancel)
    name = f"{source.stem}{made.suffix}"
    still = PreparedStill(made.data, made.sha256, made.media_type, made.suffix, made.width, made.height, name)
    return keep(still, folder)


def _clip(job: Job, path: str, sha256: str, byte_count: int, folder: LibraryFolder) -> Clip:
    from desktop_app.media.clip import probe

    facts = probe(folder.resolve(path))
    return Clip(
        id=ClipId(str(uuid5(NAMESPACE_URL, f"{job.id}/0"))),
        job_id=job.id,
        path=path,
        kind=facts.kind,
        sha256=sha256,
        byte_count=byte_count,
        width=facts.width,
        height=facts.height,
        created_at=job.created_at,
        duration=facts.duration,
        fps=facts.fps,
        has_audio=facts.has_audio,
    )
