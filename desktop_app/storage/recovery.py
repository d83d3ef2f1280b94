"""The job list mended: when the database is damaged or gone, a new one is made from all that is left of it.

The damaged file is kept beside the new one. Nothing that comes back is ever sent by itself. The store thread calls it,
with the data folder's lock held.
"""

import logging
import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, KnownError, known
from desktop_app.storage.clip_rows import COLLECTIONS, TAGS, index_anew
from desktop_app.storage.database import COPIES_FOLDER, FILE_NAME, open_new, open_writer
from desktop_app.storage.disk import disk_trouble, make_folder, sync_folder
from desktop_app.storage.job_store import JobStore
from desktop_app.storage.labels import check_name
from desktop_app.storage.library_folder import LibraryFolder
from desktop_app.storage.migrations import copied_at, copies_in, keep_copy
from desktop_app.storage.rebuild import Mended, Rebuild
from desktop_app.storage.receipts import Receipts, take_in
from desktop_app.storage.remembered import NOTHING, Remembered
from desktop_app.storage.rows import read
from desktop_app.storage.salvage import READERS
from desktop_app.storage.transactions import transaction, translating

__all__ = ["Mended", "is_damaged", "keep_daily_copy", "open_mended", "suspect"]

BUILDING = FILE_NAME + ".building"
READY = FILE_NAME + ".ready"
SUSPECT = FILE_NAME + ".suspect"
LIBRARY_WANTED = FILE_NAME + ".library"
"""Beside the database: the library could not be looked through when the list was mended, so it is at the next start."""

CHECKED_WHOLE = 16 * 1024 * 1024
"""Bytes, some five thousand shots: a database up to this size is checked from end to end each time it is opened, which
takes a tenth of a second. A larger one is when something made it suspect.
"""

COPY_SECONDS = 1.5
"""How long the daily copy may keep the program from ending; one of a hundred thousand shots takes a second."""

Contents = TypeVar("Contents")

log = logging.getLogger(__name__)


def open_mended(
    data_dir: Path,
    library: LibraryFolder,
    contents: Callable[[sqlite3.Connection], Contents],
    cancel: CancelToken,
    remembered: Remembered | None = None,
) -> tuple[sqlite3.Connection, Contents, Mended | None]:
    """The writing connection, what `contents` reads with it, and what had to be mended for that.

    `remembered`: what the program knows that had the database open until now; such a one is not made anew where it is
    gone, for it is elsewhere, with its drive. None: the program has just started.

    Raises `KnownError`: `DATABASE_NEWER`, `DATABASE_BUSY`, `DISK_FULL`, `FOLDER_UNAVAILABLE`, `STOPPED`; and
    `DATABASE_DAMAGED` only if what was made new is damaged again.
    """
    path = data_dir / FILE_NAME
    with disk_trouble(data_dir):
        if remembered is not None and not path.exists() and not (data_dir / READY).exists():
            raise known(ErrorCode.FOLDER_UNAVAILABLE, folder=str(data_dir))
    make_folder(data_dir)
    remembered = remembered or NOTHING
    with disk_trouble(data_dir):
        if (data_dir / READY).exists():
            _put_in_place(data_dir)  # the power went in the middle of it
        there = path.exists()
    if there:
        try:
            return _open(data_dir, library, contents, cancel, remembered)
        except KnownError as error:
            if error.error.code is not ErrorCode.DATABASE_DAMAGED:
                raise
        log.warning("the job list is damaged, and is made new from what is left of it")
    mended = None
    if there or copies_in(data_dir / COPIES_FOLDER) or next(library.sidecars(), None) is not None:
        mended = _mend(data_dir, library, there, cancel, remembered)
    connection, found, _ = _open(data_dir, library, contents, cancel, remembered)
    return connection, found, mended


def suspect(data_dir: Path) -> None:
    """Something read or written was not as it should be: at the next start all of it is checked."""
    try:
        (data_dir / SUSPECT).touch()
    except OSError as error:
        log.info("the job list could not be marked for a check: %s", error)


def is_damaged(connection: sqlite3.Connection) -> bool:
    """Whether the whole of the database, looked at now, is found damaged. Takes seconds for a very large one."""
    try:
        return bool(connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok")
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return True


def keep_daily_copy(connection: sqlite3.Connection, data_dir: Path) -> None:
    """Copy the list, if it isn't suspect and there is no copy of today. Given up for a disk that takes too long."""
    folder = data_dir / COPIES_FOLDER
    try:
        today = datetime.now(UTC).date()
        made = next((_made_at(copy) for copy in copies_in(folder)), None)
        empty = connection.execute("SELECT 1 FROM jobs LIMIT 1").fetchone() is None
        if empty or (data_dir / SUSPECT).exists() or (made is not None and made.date() == today):
            return
        until = time.monotonic() + COPY_SECONDS

        def goes_on(_status: int, _remaining: int, _total: int) -> None:
            if time.monotonic() > until:
                raise known(ErrorCode.STOPPED)

        keep_copy(connection, folder, goes_on)
    except KnownError as error:
        log.info("no copy of the job list was made: %s", error)
        if error.error.code is ErrorCode.DATABASE_DAMAGED:
            suspect(data_dir)
    except sqlite3.DatabaseError as error:
        log.info("no copy of the job list was made: %s", error)
        suspect(data_dir)


def _open(
    data_dir: Path,
    library: LibraryFolder,
    contents: Callable[[sqlite3.Connection], Contents],
    cancel: CancelToken,
    remembered: Remembered,
) -> tuple[sqlite3.Connection, Contents, Mended | None]:
    mended = None
    suspected = (data_dir / SUSPECT).exists()
    connection = open_writer(data_dir)
    try:
        if (suspected or (data_dir / FILE_NAME).stat().st_size <= CHECKED_WHOLE) and is_damaged(connection):
            raise known(ErrorCode.DATABASE_DAMAGED)
        if suspected:
            _read_every_row(connection)
            with transaction(connection):  # what clips are found by is made of their rows: anew is simplest
                index_anew(connection)
        if (data_dir / LIBRARY_WANTED).exists():
            work = Rebuild(connection, cancel, remembered)
            if work.take_library(library):
                mended = work.result("")
        receipts = (row for row in Receipts(data_dir).read() if row.job_id not in remembered.ids)
        take_in(JobStore(connection), receipts, datetime.now(UTC))
        found = contents(connection)
    except BaseException:
        connection.close()
        raise
    (data_dir / SUSPECT).unlink(missing_ok=True)
    if mended is not None:
        (data_dir / LIBRARY_WANTED).unlink(missing_ok=True)
    return connection, found, mended


def _read_every_row(connection: sqlite3.Connection) -> None:
    """Raise `KnownError(DATABASE_DAMAGED)` for a row that nobody here has written."""
    for table, reader in READERS.items():
        with translating(connection):
            for row in connection.execute(f"SELECT * FROM {table}"):
                read(reader, row)
    for names in (TAGS, COLLECTIONS):
        with translating(connection):
            for row in connection.execute(f"SELECT name, folded FROM {names.names}"):
                read(check_name, row)


def _mend(data_dir: Path, library: LibraryFolder, damaged: bool, cancel: CancelToken, remembered: Remembered) -> Mended:
    building = data_dir / BUILDING
    with disk_trouble(data_dir):
        building.unlink(missing_ok=True)
    try:
        with closing(open_new(building)) as connection:
            work = Rebuild(connection, cancel, remembered)
            work.remember()
            if damaged:
                work.take(data_dir / FILE_NAME, None)
            for copy in copies_in(data_dir / COPIES_FOLDER):
                work.take(copy, _made_at(copy))
            work.believe()
            if not work.take_library(library):
                with disk_trouble(data_dir):
                    (data_dir / LIBRARY_WANTED).touch()
            work.take_receipts(Receipts(data_dir).read())
            result = work.result("")
        with disk_trouble(data_dir):
            with building.open("r+b") as file:
                os.fsync(file.fileno())
            os.replace(building, data_dir / READY)
            sync_folder(data_dir)
            kept_as = _put_in_place(data_dir)
    finally:
        with disk_trouble(data_dir):
            building.unlink(missing_ok=True)
    mended = replace(result, kept_as=kept_as)
    log.warning("the job list was made new: %s", mended)
    return mended


def _made_at(copy: Path) -> datetime | None:
    try:
        return copied_at(copy)
    except ValueError:
        return None


def _put_in_place(data_dir: Path) -> str:
    """Give the new list its name, and the old one another, which is returned; "" if there was none.

    May be cut short at any point, and is then done again: the new list gets its name last, and not before nothing of
    the old one's is left under it, its log least of all.
    """
    kept_as = f"stillwake damaged {datetime.now():%Y-%m-%d %H.%M.%S}.sqlite3"  # noqa: DTZ005 - for people
    path = data_dir / FILE_NAME
    there = path.exists()
    if there:
        os.replace(path, data_dir / kept_as)
    for suffix in ("-wal", "-shm"):
        if (data_dir / (FILE_NAME + suffix)).exists():
            os.replace(data_dir / (FILE_NAME + suffix), data_dir / (kept_as + suffix))
    os.replace(data_dir / READY, path)
    sync_folder(data_dir)
    return kept_as if there else ""
