"""Pieces of file work as the background runs them: what needs storage and pipeline together. Any thread but the
GUI's.
"""

from collections.abc import Callable, Mapping
from pathlib import Path

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import AppError, ErrorCode, KnownError, known
from desktop_app.domain.job import Job
from desktop_app.domain.library import ClipNumber
from desktop_app.domain.library_check import CheckReport
from desktop_app.pipeline.film_import import NewFilm, import_film
from desktop_app.runtime.file_endings import ImportEnding, RebuildEnding
from desktop_app.runtime.steps import utc_now
from desktop_app.runtime.store_thread import Change
from desktop_app.storage.checker import check
from desktop_app.storage.clip_files import SLICE, FilesChanged, FoundClip
from desktop_app.storage.library_export import Exported, export
from desktop_app.storage.library_files import LibraryPlaces
from desktop_app.storage.library_move import Move, intend
from desktop_app.storage.library_rows import ClipRow
from desktop_app.storage.sidecar import PICTURE_FIELD, rebuild


def import_all(
    files: tuple[Path, ...],
    places: LibraryPlaces,
    store: Callable[[Change], None],
    imported: set[str],
    report: Callable[[int], None],
    cancel: CancelToken,
) -> ImportEnding:
    """Take the films in, one after the other, and hand each to `store`. `imported` gathers the IDs of their jobs."""
    added, stopped = 0, False
    known: list[tuple[Path, ClipNumber | None]] = []
    troubled: list[tuple[Path, AppError]] = []
    for done, source in enumerate(files, 1):
        try:
            film = import_film(source, places, utc_now, cancel)
        except KnownError as error:
            stopped = error.error.code is ErrorCode.STOPPED
            if stopped:
                break
            troubled.append((source, error.error))
        else:
            if not isinstance(film, NewFilm):
                known.append((source, film.number))
                if film.changes:
                    store(FilesChanged(film.changes))
            elif film.change.job.id in imported:
                known.append((source, None))  # the same film twice in a row: the first may not be stored yet
            else:
                imported.add(film.change.job.id)
                store(film.change)
                added += 1
        report(done)
    return ImportEnding(added, tuple(known), tuple(troubled), stopped)


def row_of(places: LibraryPlaces, number: ClipNumber, _cancel: CancelToken) -> ClipRow:
    """What is known of a clip. Raises `KnownError`: `CLIP_GONE`, those of the database."""
    rows = places.rows((number,))
    if not rows:
        raise known(ErrorCode.CLIP_GONE, name="")
    return rows[0]


def export_clips(
    places: LibraryPlaces,
    numbers: tuple[ClipNumber, ...],
    pattern: str,
    folder: Path,
    report: Callable[[int], None],
    cancel: CancelToken,
) -> Exported:
    """As `library_export.export`, of the clips with these numbers."""
    return export(places.rows(numbers), pattern, folder, places.folder, report, cancel)


def intend_move(data_dir: Path, move: Move, _cancel: CancelToken) -> None:
    """The next start makes `move`."""
    intend(data_dir, move)


def rebuild_from_files(
    places: LibraryPlaces, store: Callable[[Change], None], report: Callable[[int], None], cancel: CancelToken
) -> RebuildEnding:
    """Hand every clip of the library to `store` that the list doesn't have, slice by slice.

    Raises `KnownError`: `FOLDER_UNAVAILABLE`, `STOPPED`, those of the database.
    """
    found = unreadable = 0
    part: list[FoundClip] = []
    with places.asked() as files:
        for done, told in enumerate(rebuild(places.folder), 1):
            cancel.check()
            if isinstance(told, AppError):
                unreadable += 1
            elif files.of_id(told[1].id) is None:
                found += 1
                part.append(FoundClip(*told))
            if len(part) == SLICE:
                store(FilesChanged(tuple(part)))
                part = []
            report(done)
    if part:
        store(FilesChanged(tuple(part)))
    return RebuildEnding(found, unreadable)


def check_library(
    places: LibraryPlaces,
    store: Callable[[Change], None],
    picture_fields: Mapping[str, str],
    report: Callable[[int, int], None],
    cancel: CancelToken,
) -> CheckReport:
    """As `checker.check`; a model that is known no longer called its picture as most do."""

    def picture_field(job: Job) -> str:
        return picture_fields.get(job.request.model_id, PICTURE_FIELD)

    return check(places, store, picture_field, report, cancel)
