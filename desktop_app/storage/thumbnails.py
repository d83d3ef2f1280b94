"""The cache of posters and filmstrips: small JPEGs in the data folder, which may be deleted at any time."""

import logging
import os
import re
import sys
from array import array
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from zlib import crc32

from desktop_app.domain.ids import ClipId

FOLDER = "thumbnails"

_NUMBER = 8
"""Bytes of a number on the disk, lowest first."""
_PLAIN = re.compile(r"[0-9A-Za-z_-]{1,64}")
_END_OF_JPEG = b"\xff\xd9"

log = logging.getLogger(__name__)


class Thumbnail(StrEnum):
    """What is kept of a clip."""

    POSTER = "poster"
    STRIP = "strip"


class Thumbnails:
    """Any thread but the GUI's. A cache that can't be written to is none: that is logged and nothing else.

    The files lie in 256 folders, so that a hundred thousand clips put some hundreds into each.
    """

    def __init__(self, data_dir: Path) -> None:
        self.folder = data_dir / FOLDER

    def read(self, kind: Thumbnail, clip_id: ClipId) -> bytes | None:
        """The whole JPEG, if it is there."""
        path = self._path(kind, clip_id)
        try:
            data = path.read_bytes()
        except FileNotFoundError:
            data = self._moved(path) if kind is Thumbnail.POSTER else b""
        except OSError as error:
            log.info("a thumbnail could not be read: %s", error)
            return None
        return data if data.endswith(_END_OF_JPEG) else None

    def has(self, kind: Thumbnail, clip_id: ClipId) -> bool:
        path = self._path(kind, clip_id)
        return path.exists() or (kind is Thumbnail.POSTER and self._flat(path).exists())

    def keep(self, kind: Thumbnail, clip_id: ClipId, jpeg: bytes) -> None:
        """Whole, or not at all."""
        path = self._path(kind, clip_id)
        part = path.with_name(f"{path.name}.{os.getpid()}.part")
        try:
            try:
                part.parent.mkdir(parents=True, exist_ok=True)
                part.write_bytes(jpeg)
                os.replace(part, path)
            finally:
                part.unlink(missing_ok=True)
        except OSError as error:
            log.info("a thumbnail could not be kept: %s", error)

    def give_up(self, kind: Thumbnail, clip_id: ClipId, clip: Path) -> None:
        """Remember that there is no picture to be had from `clip` as it is now."""
        path = self._refusal(kind, clip_id)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(_state_of(clip), encoding="ascii")
        except OSError as error:
            log.info("that a clip has no thumbnail could not be kept: %s", error)

    def given_up(self, kind: Thumbnail, clip_id: ClipId, clip: Path) -> bool:
        """Whether `give_up` was called for it, and the clip's file is still the same."""
        try:
            return self._refusal(kind, clip_id).read_text(encoding="ascii", errors="replace") == _state_of(clip)
        except OSError:
            return False

    def _path(self, kind: Thumbnail, clip_id: ClipId) -> Path:
        suffix = ".jpg" if kind is Thumbnail.POSTER else f".{kind}.jpg"
        # IDs come from sidecars too, which anybody may have written.
        name = clip_id if _PLAIN.fullmatch(clip_id) else sha256(clip_id.encode("utf-8", "surrogatepass")).hexdigest()
        return self.folder / f"{crc32(name.encode()) & 0xFF:02x}" / f"{name}{suffix}"

    def _refusal(self, kind: Thumbnail, clip_id: ClipId) -> Path:
        return self._path(kind, clip_id).with_suffix(".none")

    def _flat(self, path: Path) -> Path:
        return self.folder / path.name

    def _moved(self, path: Path) -> bytes:
        """A poster from where they all lay once, brought to where it belongs now."""
        old = self._flat(path)
        try:
            data = old.read_bytes()
            path.parent.mkdir(parents=True, exist_ok=True)
            os.replace(old, path)
        except OSError:
            return b""
        return data


class NumbersSeen:
    """The clips that were seen to already, by their numbers, in a file. Any thread, one at a time.

    Without it every start would look for a hundred thousand files.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> "array[int]":
        """In ascending order; some may be there twice. Nothing if there is no such file."""
        numbers = array("q")
        try:
            data = self._path.read_bytes()
        except OSError:
            return numbers
        numbers.frombytes(data[: len(data) // _NUMBER * _NUMBER])
        if sys.byteorder == "big":
            numbers.byteswap()
        return array("q", sorted(numbers))

    def add(self, numbers: "array[int]") -> None:
        """To those in the file."""
        written = array("q", numbers)
        if sys.byteorder == "big":
            written.byteswap()
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with self._path.open("ab") as file:
                # What was cut short here before must not shift all that follows.
                file.truncate(file.tell() // _NUMBER * _NUMBER)
                file.write(written.tobytes())
        except OSError as error:
            log.info("which clips were seen to could not be kept: %s", error)


def _state_of(clip: Path) -> str:
    facts = clip.stat()
    return f"{facts.st_size} {facts.st_mtime_ns}"
