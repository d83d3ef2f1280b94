"""Clips copied out of the library, byte for byte, to a folder of the artist's choice. Nothing there is overwritten, and
no half file is left under a final name.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import AppError, ErrorCode, KnownError, known
from desktop_app.storage.disk import check_room, make_folder
from desktop_app.storage.export_names import export_name
from desktop_app.storage.library_files import put_copy
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.storage.library_rows import ClipRow


@dataclass(frozen=True)
class Exported:
    """`files` are there now, whole; `trouble` says, by name, which clips could not be copied and why."""

    folder: Path
    files: tuple[Path, ...]
    trouble: tuple[tuple[str, AppError], ...] = ()
    stopped: bool = False


def export(
    rows: Sequence[ClipRow],
    pattern: str,
    folder: Path,
    library: LibraryFolder,
    report: Callable[[int], None],
    cancel: CancelToken,
) -> Exported:
    """Copy the clips, one after the other, and compare each copy with what the library knows of it; `report` is told
    how many are done.

    One that is missing or damaged costs the others nothing. Cancelled, those that are done stay. Any thread but the
    GUI's. Raises `KnownError`: `DISK_FULL` before the first copy where there isn't room for them all,
    `FOLDER_UNAVAILABLE` if the folder can't be written to.
    """
    make_folder(folder)
    check_room(folder, sum(row.clip.byte_count for row in rows))
    files: list[Path] = []
    trouble: list[tuple[str, AppError]] = []
    for number, row in enumerate(rows, 1):
        name = Path(row.clip.path).name
        try:
            files.append(_copy(row, folder / export_name(pattern, row, number, len(rows)), library, cancel))
        except KnownError as error:
            if error.error.code is ErrorCode.STOPPED:
                return Exported(folder, tuple(files), tuple(trouble), stopped=True)
            if error.error.code in {ErrorCode.DISK_FULL, ErrorCode.FOLDER_UNAVAILABLE}:
                # The same for all that follow.
                return Exported(folder, tuple(files), (*trouble, (name, error.error)), stopped=True)
            trouble.append((name, error.error))
        report(number)
    return Exported(folder, tuple(files), tuple(trouble))


def _copy(row: ClipRow, wanted: Path, library: LibraryFolder, cancel: CancelToken) -> Path:
    cancel.check()
    source = library.resolve(row.clip.path)
    if not source.is_file():
        raise known(ErrorCode.CLIP_GONE, name=source.name)
    return put_copy(source, wanted, cancel, row.clip.sha256)
