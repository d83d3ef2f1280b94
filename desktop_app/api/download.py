"""Fetching a finished file: into a part, taken up again where it broke off, then made final in one step.

Beside `<name>.part` stands `<name>.part.etag` with the server's mark for this very version of the file, so that two
versions are never sewn together. Both are gone once `finish` or `discard` is done. Lane threads; two at once for the
same part never.
"""

import errno
import filecmp
import os
import re
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlsplit

import requests

from desktop_app.api.faults import BROKEN, fault
from desktop_app.api.media_link import opened
from desktop_app.api.timeouts import Timeouts
from desktop_app.api.wire import Line, WireAdapter
from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, known

LARGEST_FILE = 16 * 1024**3
"""Bytes. No clip of any model comes near."""

_LARGEST_PIECE = 256 * 1024
_pen = threading.Lock()
"""One writes at a time: a disk gets no faster by several, and where cores are few the window is left one."""
_PROGRESS_EVERY = 0.1
_FULL = {errno.ENOSPC, errno.EDQUOT}

Progress = Callable[[int, int | None], None]
"""(bytes on disk, bytes in all or `None`). Called in the fetching thread, some ten times a second at most."""


@dataclass(frozen=True)
class _Start:
    """Where the body of an answer begins in the file, and how long the whole file is."""

    offset: int
    total: int | None
    complete: bool = False


def fetch(
    url: str,
    part: Path,
    trusts: Callable[[str], bool],
    cancel: CancelToken,
    progress: Progress,
    *,
    timeouts: Timeouts | None = None,
    largest: int = LARGEST_FILE,
    room: Callable[[int], None] | None = None,
) -> None:
    """Bring the whole of `url` into `part`, going on from what is there already if it is of the same version.

    `room` is called with the bytes that are still to come, if the server tells, before the first of them is written;
    it raises if they don't fit. On return the part is complete, to the byte, wherever the server told its length.
    Whatever is raised, what has come so far stays for the next try. Raises `KnownError`: those of
    `media_link.opened`; `CONNECTION_LOST` for a file that ends early; `MEDIA_DAMAGED` above `largest` bytes;
    `DISK_FULL` (folder, needed: bytes); `FOLDER_UNAVAILABLE` (folder).
    """
    timeouts = timeouts or Timeouts()
    with closing(WireAdapter(timeouts)) as adapter, Line() as line, cancel.waking(line.cut):
        for mark, offset in (_point_reached(part), ("", 0)):
            headers = {"Range": f"bytes={offset}-", "If-Range": mark} if offset else {}
            with opened(adapter, line, url, headers, trusts, cancel, timeouts.stalled) as response:
                start = _start(response, offset, mark)
                if start is not None:
                    if room is not None and start.total is not None and not start.complete:
                        room(start.total - start.offset)
                    _take(response, part, start, line, cancel, progress, largest)
                    return
            discard(part)
        raise known(ErrorCode.UNREADABLE_REPLY, host=urlsplit(url).hostname or "", reason="a part nobody asked for")


def finish(part: Path, final: Path) -> None:
    """Make a complete part the final file: on disk for certain, then there in one step, whatever happens to the power.

    A part that is gone while `final` is there was finished before. `final` must be free otherwise, or hold the very
    same bytes: anything else raises `FileExistsError`, for it is a bug. Raises `KnownError(DISK_FULL |
    FOLDER_UNAVAILABLE)`.
    """
    with _on_disk(part.parent):
        if final.exists():
            if not part.exists():
                return
            if not filecmp.cmp(part, final, shallow=False):
                raise FileExistsError(errno.EEXIST, "the final name is taken", str(final))
        with part.open("r+b") as file:
            os.fsync(file.fileno())
        part.replace(final)
        _mark_file(part).unlink(missing_ok=True)
        _sync_folder(final.parent)


def discard(part: Path) -> None:
    """Forget what has come so far. Raises `KnownError(FOLDER_UNAVAILABLE)`."""
    with _on_disk(part.parent):
        _mark_file(part).unlink(missing_ok=True)
        part.unlink(missing_ok=True)


def _start(response: requests.Response, offset: int, mark: str) -> _Start | None:
    """Where to put what `response` brings; `None`: what we have is of no use, ask for the whole."""
    headers = response.headers
    changed = _mark_in(response) not in {"", mark}
    if response.status_code == 200:
        length = headers.get("Content-Length", "")
        return _Start(0, int(length) if length.isascii() and length.isdigit() else None)
    if response.status_code == 416:
        told = re.fullmatch(r"bytes \*/(\d{1,18})", headers.get("Content-Range", "").strip())
        complete = offset > 0 and told is not None and int(told[1]) == offset and not changed
        return _Start(offset, offset, complete=True) if complete else None
    told = re.fullmatch(r"bytes (\d{1,18})-(\d{1,18})/(\d{1,18}|\*)", headers.get("Content-Range", "").strip())
    if told is None or not offset or changed or int(told[1]) != offset:
        return None
    end = int(told[2]) + 1
    return _Start(offset, end if told[3] == "*" else int(told[3]))


def _take(
    response: requests.Response,
    part: Path,
    start: _Start,
    line: Line,
    cancel: CancelToken,
    progress: Progress,
    largest: int,
) -> None:
    received, total = start.offset, start.total
    if total is not None and total > largest:
        raise known(ErrorCode.MEDIA_DAMAGED, reason="too large", size=total)
    if not start.complete:
        with _part_file(part, start, _mark_in(response)) as file:
            told_at = 0.0
            for piece in _pieces(response, line, cancel):
                with _on_disk(part.parent, 0 if total is None else total - received), _pen:
                    file.write(piece)
                received += len(piece)
                if received > largest:
                    raise known(ErrorCode.MEDIA_DAMAGED, reason="too large", size=received)
                if (now := time.monotonic()) - told_at >= _PROGRESS_EVERY:
                    told_at = now
                    progress(received, total)
    if total is not None and received != total:
        raise known(ErrorCode.CONNECTION_LOST, host=_host(response), reason=f"{received} of {total} bytes came")
    progress(received, received)


def _pieces(response: requests.Response, line: Line, cancel: CancelToken) -> Iterator[bytes]:
    """The body as it comes. `read1`: what has arrived before a line breaks off is kept, however little it is."""
    while True:
        try:
            piece = response.raw.read1(_LARGEST_PIECE, decode_content=False)
        except BROKEN as error:
            cancel.check()
            raise fault(error, line, _host(response)) from error
        cancel.check()
        if not piece:
            return
        yield piece


@contextmanager
def _part_file(part: Path, start: _Start, mark: str) -> Iterator[BinaryIO]:
    """`part`, open for what follows, with its mark written before the first byte of it."""
    needed = 0 if start.total is None else start.total - start.offset
    with _on_disk(part.parent, needed):
        if shutil.disk_usage(part.parent).free < needed:
            raise OSError(errno.ENOSPC, "no room for the whole file")
        if start.offset == 0:
            discard(part)
            if mark:
                _mark_file(part).write_text(mark, encoding="latin-1")
        file = part.open("ab")
    try:
        yield file
    finally:
        with _on_disk(part.parent, needed):
            file.close()


def _mark_in(response: requests.Response) -> str:
    """What names this version of the file: a strong ETag, else its date; empty if there is neither."""
    etag = response.headers.get("ETag", "").strip()
    mark = etag if etag.startswith('"') else response.headers.get("Last-Modified", "").strip()
    return mark if mark.isascii() and mark.isprintable() and len(mark) <= 256 else ""


def _mark_file(part: Path) -> Path:
    return part.with_name(f"{part.name}.etag")


def _point_reached(part: Path) -> tuple[str, int]:
    """The mark of what is there and its length; without a mark it is of no use."""
    with _on_disk(part.parent):
        try:
            return _mark_file(part).read_text(encoding="latin-1").strip(), part.stat().st_size
        except FileNotFoundError:
            return "", 0


def _host(response: requests.Response) -> str:
    return urlsplit(response.url).hostname or ""


@contextmanager
def _on_disk(folder: Path, needed: int = 0) -> Iterator[None]:
    """The file system's own troubles as known errors. Nothing of the network may happen in here."""
    try:
        yield
    except FileExistsError:
        raise
    except OSError as error:
        if error.errno in _FULL:
            raise known(ErrorCode.DISK_FULL, folder=str(folder), needed=needed) from error
        raise known(ErrorCode.FOLDER_UNAVAILABLE, folder=str(folder), reason=error.strerror or "") from error


def _sync_folder(folder: Path) -> None:
    """Make a change of names last. Windows has no such call, and its file system does so by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
