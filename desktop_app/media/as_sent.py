"""A still that was sent before, taken as it is: its bytes already are what would be made of them. Any thread.

The library names each still it keeps after its content (`harbour at dawn 0f3a9c12.png`), so that such a file can be
told from any other, and from one that was changed since.
"""

import hashlib
import re
from fractions import Fraction
from pathlib import Path
from typing import Final

from desktop_app.domain.framing import Framing, Size, place
from desktop_app.media.encode import LARGEST_DATA
from desktop_app.media.opening import opened

_KEPT: Final = re.compile(r" ([0-9a-f]{8}|[0-9a-f]{64})\.(png|jpg|webp)")


def as_sent(file: Path, framing: Framing, ratio: Fraction | None, height: int) -> tuple[bytes, str, Size] | None:
    """The bytes of a kept still, their media type and size, if they fill the frame just as they are; else `None`.

    Raises `KnownError` with one of the PICTURE_ codes for a file that is gone or damaged.
    """
    mark = _KEPT.search(file.name)
    if mark is None or mark.end() != len(file.name) or framing.turns or framing.mirrored:
        return None
    with opened(file, file.name) as still:
        placement = place(still.size, framing, ratio, height)
        whole = placement.source.width == still.size.width and placement.source.height == still.size.height
        if placement.canvas != still.size or placement.has_bars or not whole or still.orientation != 1:
            return None
        media_type = still.image.get_format_mimetype()
        data = file.read_bytes() if file.stat().st_size <= LARGEST_DATA else b""
    if media_type is None or not hashlib.sha256(data).hexdigest().startswith(mark[1]):
        return None
    return data, media_type, placement.canvas
