"""Files that are whole or not there, and `OSError` in words the other rooms know."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app.domain.errors import ErrorCode, known

_FULL = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})


@contextmanager
def disk_trouble(folder: Path, needed: int = 0) -> Iterator[None]:
    """Within the block an `OSError` becomes `KnownError`: `DISK_FULL`, or `FOLDER_UNAVAILABLE` for all else.

    `needed` is in bytes, for the words.
    """
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise known(ErrorCode.DISK_FULL, folder=str(folder), needed=needed) from error
        raise known(ErrorCode.FOLDER_UNAVAILABLE, folder=str(folder)) from error


def make_folder(folder: Path) -> Path:
    """`folder`, with every folder above it. Raises `KnownError` as `disk_trouble` says."""
    with disk_trouble(folder):
        folder.mkdir(parents=True, exist_ok=True)
    return folder


def check_room(folder: Path, needed: int) -> None:
    """Raise `KnownError(DISK_FULL)` unless `needed` bytes are free where `folder` is. Any thread, not the GUI's."""
    with disk_trouble(folder, needed):
        if shutil.disk_usage(folder).free < needed:
            raise OSError(errno.ENOSPC, "no room")


def free_where(folder: Path) -> int:
    """Bytes that are free where `folder` is, or will be. Any thread, not the GUI's. Raises as `disk_trouble` says."""
    with disk_trouble(folder):
        place = next(there for there in (folder, *folder.parents) if there.is_dir())
        return shutil.disk_usage(place).free


def write_durably(path: Path, data: bytes) -> None:
    """Put `data` at `path`, in place of what was there: after a crash it is the old file or the new one, whole.

    Raises `KnownError` as `disk_trouble` says. Any thread, not the GUI's: it waits for the disk.
    """
    from uuid import uuid4  # not for the first paint

    part = path.with_name(f"{path.name}.{uuid4().hex[:8]}.part")
    with disk_trouble(path.parent, len(data)):
        try:
            with part.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            os.replace(part, path)
        finally:
            part.unlink(missing_ok=True)
        sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make a name just given in `folder` last. Windows has no such call, and needs none: NTFS keeps a log of names."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
