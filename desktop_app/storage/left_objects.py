"""What lies in the artist's bucket and is to be taken away again: one JSON file, so that a crash forgets none of it.

No keys in it, and no links: names of objects, and the bucket that each is in.
"""

import json
import logging
import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from desktop_app.domain.travel import Bucket
from desktop_app.storage.disk import disk_trouble, make_folder, write_durably

FILE_NAME = "left-in-bucket.json"

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class LeftObject:
    """The still with these bytes, as `name` in `bucket`."""

    sha256: str
    name: str
    bucket: Bucket


class LeftObjects:
    """Any thread but the GUI's. The file is read when it is first asked for."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._left: tuple[LeftObject, ...] | None = None

    def all(self) -> tuple[LeftObject, ...]:
        """Raises `KnownError(FOLDER_UNAVAILABLE)`."""
        with self._lock:
            return self._read()

    def add(self, left: LeftObject) -> None:
        """On disk when this returns. Raises `KnownError`: `DISK_FULL`, `FOLDER_UNAVAILABLE`."""
        self._change(lambda known: known if left in known else (*known, left))

    def remove(self, left: LeftObject) -> None:
        """Raises as `add`."""
        self._change(lambda known: tuple(other for other in known if other != left))

    def _change(self, changed: Callable[[tuple[LeftObject, ...]], tuple[LeftObject, ...]]) -> None:
        with self._lock:
            before = self._read()
            after = changed(before)
            if after != before:
                make_folder(self._path.parent)
                write_durably(self._path, (json.dumps([asdict(one) for one in after], indent=2) + "\n").encode("ascii"))
                self._left = after

    def _read(self) -> tuple[LeftObject, ...]:
        if self._left is None:
            with disk_trouble(self._path.parent):
                try:
                    data = self._path.read_bytes()
                except FileNotFoundError:
                    data = b"[]"
            try:
                self._left = tuple(map(_left_object, json.loads(data)))
            except (TypeError, ValueError, KeyError, RecursionError):
                log.warning("the list of what is left in the bucket could not be read, and begins anew")
                self._left = ()
        return self._left


def _left_object(form: Any) -> LeftObject:
    return LeftObject(str(form["sha256"]), str(form["name"]), Bucket(**form["bucket"]))
