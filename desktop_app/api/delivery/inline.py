"""A kept still inside the request itself, as a data URI, which the service stores on its own side. [C]"""

import base64
import hashlib
from pathlib import Path

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import ErrorCode, known
from desktop_app.domain.request import KeptPicture, Picture

LARGEST_INLINE = 6 * 1024 * 1024
"""Bytes of a picture before encoding: what RunComfy's own clients hold to [C]."""


class InlineDelivery:
    def takes(self, picture: Picture) -> bool:
        return isinstance(picture, KeptPicture)

    def deliver(self, picture: Picture, file: Path | None, cancel: CancelToken) -> str:
        """The very bytes that were prepared, or an error: never a file that somebody has changed meanwhile.

        Raises `KnownError`: `FOLDER_UNAVAILABLE` (folder) where the library itself is gone; `PICTURE_MISSING`,
        `PICTURE_UNREADABLE` or `PICTURE_WONT_FIT` (limit: bytes), each with name; `STOPPED`.
        """
        if not isinstance(picture, KeptPicture) or file is None:
            raise TypeError("inline delivery is for kept stills, each with its file")
        cancel.check()
        if picture.byte_count > LARGEST_INLINE:
            raise known(ErrorCode.PICTURE_WONT_FIT, name=picture.source_name, limit=LARGEST_INLINE)
        data = _read(file, picture.source_name)
        if hashlib.sha256(data).hexdigest() != picture.sha256:
            raise known(ErrorCode.PICTURE_UNREADABLE, name=picture.source_name, reason="changed since it was prepared")
        cancel.check()
        return f"data:{picture.media_type};base64,{base64.b64encode(data).decode('ascii')}"


def _read(file: Path, name: str) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(LARGEST_INLINE + 1)
    except FileNotFoundError as error:
        if not file.parent.is_dir():
            raise known(ErrorCode.FOLDER_UNAVAILABLE, folder=str(file.parent)) from error
        raise known(ErrorCode.PICTURE_MISSING, name=name) from error
    except OSError as error:
        raise known(ErrorCode.PICTURE_UNREADABLE, name=name, reason=error.strerror or "") from error
