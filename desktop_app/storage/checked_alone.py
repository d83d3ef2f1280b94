"""The check without a program around it: for who holds the data folder's lock, and has the list to itself."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import assert_never

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.job import Job
from desktop_app.domain.library_check import CheckReport
from desktop_app.storage.checker import check
from desktop_app.storage.clip_files import ClipFiles, FilesChanged
from desktop_app.storage.library_files import LibraryPlaces
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.storage.recovery import Mended, open_mended
from desktop_app.storage.sidecars_due import SidecarsWritten, settle


def check_alone(
    data_dir: Path, library_dir: Path, picture_field: Callable[[Job], str], cancel: CancelToken
) -> tuple[CheckReport, Mended | None]:
    """Everything brought into step and stored; and what had to be done to the list before it could be read.

    A list that is gone is made anew from the library. Raises `KnownError` as `check` and `open_mended`.
    """
    folder = LibraryFolder(library_dir)
    connection, _, mended = open_mended(data_dir, folder, lambda _: None, cancel)

    def store(change: FilesChanged | SidecarsWritten) -> None:
        match change:
            case FilesChanged():
                ClipFiles(connection).apply(change)
            case SidecarsWritten():
                settle(connection, change)
            case _:
                assert_never(change)

    with closing(connection):
        return check(LibraryPlaces(data_dir, folder), store, picture_field, lambda _done, _total: None, cancel), mended
