"""The pages of a SQLite file as they lie on the disk, its write-ahead log included: what is left when SQLite itself
gives up. The format is SQLite's own, and documented: https://www.sqlite.org/fileformat2.html.
"""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

PAGE = 4096
"""Bytes of a page, as in every database made here."""

_TABLE_LEAF = 0x0D
_LOG_HEADER = struct.Struct(">IIIIIIII")
_FRAME_HEADER = struct.Struct(">IIIIII")


class Pages:
    """The newest of every page: out of the log where that has one, else out of the file. Close it after use."""

    def __init__(self, path: Path) -> None:
        """Raises `OSError`."""
        self._file: BinaryIO = path.open("rb")
        log = path.with_name(path.name + "-wal")
        self._logged = _logged(log.read_bytes()) if log.exists() else {}
        self.count = max(path.stat().st_size // PAGE, *self._logged, 0)

    def close(self) -> None:
        self._file.close()

    def page(self, number: int) -> bytes:
        """Page `number`, from 1; less than a page where the file ends."""
        if number in self._logged:
            return self._logged[number]
        self._file.seek((number - 1) * PAGE)
        return self._file.read(PAGE)

    def leaves(self) -> Iterator[bytes]:
        """Every page that holds rows of a table, to look at. The first page, which has the tables' own text, isn't one
        of them.
        """
        for number in range(2, self.count + 1):
            page = self.page(number)
            if len(page) == PAGE and page[0] == _TABLE_LEAF:
                yield page


def _logged(log: bytes) -> dict[int, bytes]:
    """The last committed version of each page in a write-ahead log. Its sums aren't checked: rows are, one by one."""
    if len(log) < _LOG_HEADER.size:
        return {}
    salts = _LOG_HEADER.unpack_from(log)[4:6]
    committed: dict[int, bytes] = {}
    open_now: dict[int, bytes] = {}
    for at in range(_LOG_HEADER.size, len(log) - _FRAME_HEADER.size - PAGE + 1, _FRAME_HEADER.size + PAGE):
        number, size_after_commit, *found, _, _ = _FRAME_HEADER.unpack_from(log, at)
        if tuple(found) != salts:
            break
        start = at + _FRAME_HEADER.size
        open_now[number] = log[start : start + PAGE]
        if size_after_commit:
            committed |= open_now
            open_now = {}
    return committed
