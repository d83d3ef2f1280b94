"""The bytes of a kept still, as they were prepared, or an error: never a file that somebody has changed meanwhile."""

import hashlib
from pathlib import Path

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, known
from desktop_app.domain.request import KeptPicture


def kept_bytes(picture: KeptPicture, file: Path, most: int, cancel: CancelToken) -> bytes:
    """The very bytes that were prepared; `most` of them may be sent.

    Raises `KnownError`: `FOLDER_UNAVAILABLE` (folder) where the library itself is gone; `PICTURE_MISSING`,
    `PICTURE_UNREADABLE` or `PICTURE_WONT_FIT` (limit: bytes), each with name; `STOPPED`.
    """
    cancel.check()
    if picture.byte_count > most:
        raise known(ErrorCode.PICTURE_WONT_FIT, name=picture.source_name, limit=most)
    data = _read(file, picture.source_name, most)
    if hashlib.sha256(data).hexdigest() != picture.sha256:
        raise known(ErrorCode.PICTURE_UNREADABLE, name=picture.source_name, reason="changed since it was prepared")
    cancel.check()
    return data


def _read(file: Path, name: str, most: int) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(most + 1)
    except FileNotFoundError as error:
        if not file.parent.is_dir():
            raise known(ErrorCode.FOLDER_UNAVAILABLE, folder=str(file.parent)) from error
        raise known(ErrorCode.PICTURE_MISSING, name=name) from error
    except OSError as error:
        raise known(ErrorCode.PICTURE_UNREADABLE, name=name, reason=error.strerror or "") from error
