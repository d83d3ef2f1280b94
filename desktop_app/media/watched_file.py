"""The file a still is decoded from, so that a decoder that reads bit by bit can be stopped and seen to move on.

Most of Pillow's decoders are fed 64 KiB at a time, so each read is a moment to ask whether to go on, and how much was
read says how far the work is. Those that want the whole file at once (WebP, AVIF, HEIF, compressed TIFF) ask once.
"""

import io
from collections.abc import Callable
from typing import BinaryIO, Final

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, known

LARGEST_READ: Final = 1 << 28
"""No true picture makes a decoder take so many bytes at once; a file of nothing, gigabytes long, can."""
_LONGEST_LINE: Final = 1 << 16
_MOST_HEADER_READS: Final = 50_000
"""A second's work at most, for a file that is nothing but headers."""


class WatchedFile(io.BufferedIOBase):
    """Reads from `stream`, which stays the caller's to close. One thread at a time.

    A read raises PICTURE_UNKNOWN with `name` beyond `LARGEST_READ`, or when there is no end of headers before `watch`;
    and STOPPED once the token of `watch` is set.
    """

    def __init__(self, stream: BinaryIO, name: str) -> None:
        self._stream = stream
        self._name = name
        self._length = stream.seek(0, io.SEEK_END)
        stream.seek(0)
        self._cancel = CancelToken()
        self._moved: Callable[[float], None] | None = None
        self._ahead: int | None = None
        self._taken = 0
        self._headers_left: int | None = _MOST_HEADER_READS

    def watch(self, cancel: CancelToken, moved: Callable[[float], None] | None) -> None:
        """From now on ask `cancel` at each read, and tell `moved` the share that was read of what lies ahead."""
        self._cancel, self._moved, self._ahead, self._taken = cancel, moved, None, 0
        self._headers_left = None

    def read(self, size: int | None = -1, /) -> bytes:
        self._go_on()
        here = self._stream.tell()
        left = max(0, self._length - here)
        wanted = left if size is None or size < 0 else min(size, left)
        if wanted > LARGEST_READ:
            raise known(ErrorCode.PICTURE_UNKNOWN, name=self._name)
        if self._moved is not None:
            if self._ahead is None:
                self._ahead = max(1, left)
            self._moved(self._taken / self._ahead)
            self._taken += wanted
        return self._stream.read(wanted)

    def readline(self, size: int | None = -1, /) -> bytes:
        self._go_on()
        return self._stream.readline(_LONGEST_LINE if size is None or size < 0 else min(size, _LONGEST_LINE))

    def _go_on(self) -> None:
        self._cancel.check()
        if self._headers_left is not None:
            self._headers_left -= 1
            if self._headers_left < 0:
                raise known(ErrorCode.PICTURE_UNKNOWN, name=self._name)

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        return self._stream.seek(offset, whence)

    def tell(self) -> int:
        return self._stream.tell()

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def fileno(self) -> int:
        """Of a real file: libtiff reads it in place of taking a copy into memory. Raises `OSError` for bytes."""
        return self._stream.fileno()
