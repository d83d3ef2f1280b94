"""Files copied byte for byte and moved to a name that is free: a half copy never stands under a final name, and nothing
is ever put in place of something else.
"""

import errno
import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, known
from desktop_app.storage.disk import disk_trouble

CHUNK = 1024 * 1024
"""Bytes read at a time: a cancel waits for no more than this."""

_NO_LINKS = frozenset({errno.EPERM, errno.EACCES, errno.ENOSYS, errno.EMLINK, errno.ENOTSUP, errno.EOPNOTSUPP})
"""How file systems without a second name for a file say so."""


def sha256_of(file: Path, cancel: CancelToken) -> str:
    """In hex. Any thread but the GUI's. Raises `OSError`, and `KnownError(STOPPED)`."""
    digest = hashlib.sha256()
    with file.open("rb") as stream:
        while chunk := stream.read(CHUNK):
            cancel.check()
            digest.update(chunk)
    return digest.hexdigest()


def copy_whole(source: Path, copy: Path, cancel: CancelToken, report: Callable[[int], None] = lambda _: None) -> str:
    """Copy `source` to `copy`, which must not be there yet, down to the disk; its sha256. `report` is told the bytes of
    each piece.

    What was written is read again and compared. On any trouble, and when it is cancelled, no copy is left. Any thread
    but the GUI's. Raises `KnownError`: `DISK_FULL` and `FOLDER_UNAVAILABLE` (of the copy's folder, also if a copy is
    there already), `CLIP_UNREADABLE` (the source can't be read to its end), `STOPPED`.
    """
    with disk_trouble(copy.parent):
        writing = copy.open("xb")
    try:
        digest = hashlib.sha256()
        with writing, _readable(source) as reading:
            while chunk := _read(reading, source):
                cancel.check()
                digest.update(chunk)
                with disk_trouble(copy.parent, len(chunk)):
                    writing.write(chunk)
                report(len(chunk))
            with disk_trouble(copy.parent):
                writing.flush()
                os.fsync(writing.fileno())
        with disk_trouble(copy.parent):
            if sha256_of(copy, cancel) != digest.hexdigest():
                raise OSError(errno.EIO, "the disk holds something else than what was written")
    except BaseException:
        copy.unlink(missing_ok=True)
        raise
    return digest.hexdigest()


def move_to_free(file: Path, new: Path) -> None:
    """Give `file` the name `new`, in the same folder or another of the same drive, unless something is there.

    Raises `FileExistsError`, and `OSError`. Another spelling of its own name, where the disk takes both for the same,
    is free.
    """
    if os.name == "nt":
        file.rename(new)  # which replaces nothing there
        return
    if os.path.lexists(new) and file.samefile(new) and not _listed_twice(file, new):
        file.rename(new)  # only the case differs, on a disk that keeps but doesn't heed it
        return
    try:
        os.link(file, new, follow_symlinks=False)
    except FileExistsError:
        raise
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        if os.path.lexists(new):
            raise FileExistsError(errno.EEXIST, "taken", str(new)) from None
        file.rename(new)
        return
    file.unlink()


def _listed_twice(file: Path, new: Path) -> bool:
    """Whether these are two names of one file, and not two spellings of one name."""
    return file.parent != new.parent or {file.name, new.name} <= set(os.listdir(file.parent))


def _readable(source: Path) -> BinaryIO:
    try:
        return source.open("rb")
    except OSError as error:
        raise known(ErrorCode.CLIP_UNREADABLE, name=source.name) from error


def _read(stream: BinaryIO, source: Path) -> bytes:
    try:
        return stream.read(CHUNK)
    except OSError as error:
        raise known(ErrorCode.CLIP_UNREADABLE, name=source.name) from error
