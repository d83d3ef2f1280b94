"""HEIF's files (HEIC, from telephones): what their headers own up to before libheif is asked to decode them."""

import struct
from typing import Final

from desktop_app.media.watched_file import WatchedFile

_HEADERS: Final = 1 << 18
_SIZE_BOX: Final = b"ispe"


def largest_inside(file: WatchedFile) -> int:
    """Pixels of the largest picture the headers of `file` speak of: one that is to be cut is decoded whole."""
    file.seek(0)
    headers = file.read(_HEADERS)
    largest, at = 0, headers.find(_SIZE_BOX)
    while at >= 0 and len(size := headers[at + 8 : at + 16]) == 8:
        width, height = struct.unpack(">II", size)
        largest = max(largest, width * height)
        at = headers.find(_SIZE_BOX, at + 1)
    return largest
