"""The pictures that were sent: checked as the real service checks them, kept by their SHA-256, opened for a film."""

import base64
import binascii
import os
import re
from fractions import Fraction
from hashlib import sha256
from pathlib import Path

from PIL import Image

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.errors import KnownError
from desktop_app.domain.framing import Framing, Size
from desktop_app.domain.request import check_link
from desktop_app.media.opening import opened
from desktop_app.media.picture import preview
from desktop_app.practice.ledger import SentPicture

MOST_BYTES = 6 * 1024 * 1024
"""[C] 6 MiB and 32 megapixels a picture."""
MOST_PIXELS = 32_000_000
_DATA_URI = re.compile(r"data:image/(png|jpeg|webp|avif);base64,")


class PictureRefused(Exception):
    """Not a picture the service takes. The message is for the answer's `detail`."""


class Stills:
    """A folder of pictures. Any thread."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder

    def take(self, reference: str) -> SentPicture:
        """Keep the picture of `reference`, a link or a data URI; on disk when this returns. Raises `PictureRefused`."""
        if not reference.startswith("data:"):
            return SentPicture(link=_checked_link(reference))
        data, kind = _decoded(reference)
        _check(data, kind)
        name = sha256(data).hexdigest()
        path = self._folder / name
        if path.exists():
            os.utime(path)
        else:
            _write(path, data)
        return SentPicture(sha256=name)

    def open(self, name: str, width: int, height: int, cancel: CancelToken) -> Image.Image:
        """The picture `name` in RGB, filling `width` × `height`. Raises `FileNotFoundError` if it is no longer kept."""
        path = self._folder / name
        path.stat()
        filled = preview(path, Framing(), Fraction(width, height), Size(width, height), cancel)
        return filled.resize((width, height), Image.Resampling.BICUBIC)

    def forget_before(self, moment: float) -> None:
        """Delete what nobody sent since `moment`, in seconds since the epoch."""
        for path in self._folder.iterdir():
            if path.stat().st_mtime < moment:
                path.unlink(missing_ok=True)


def _checked_link(link: str) -> str:
    try:
        return check_link(link)
    except KnownError as trouble:
        raise PictureRefused(f"must be a public https URL or a data URI of an image ({trouble.error.code})") from None


def _decoded(reference: str) -> tuple[bytes, str]:
    head = _DATA_URI.match(reference)
    if head is None:
        raise PictureRefused("a data URI must be data:image/(png|jpeg|webp|avif);base64,…")
    if (len(reference) - head.end()) * 3 // 4 > MOST_BYTES + 2:
        raise PictureRefused(f"larger than {MOST_BYTES} bytes")
    try:
        data = base64.b64decode(reference[head.end() :], validate=True)
    except binascii.Error as trouble:
        raise PictureRefused(f"not base64: {trouble}") from None
    if len(data) > MOST_BYTES:
        raise PictureRefused(f"larger than {MOST_BYTES} bytes")
    return data, head[1]


def _check(data: bytes, kind: str) -> None:
    try:
        with opened(data, kind) as still:
            if still.size.width * still.size.height > MOST_PIXELS:
                raise PictureRefused(f"larger than {MOST_PIXELS} pixels")
            if (still.image.format or "").lower() != kind:
                raise PictureRefused(f"said to be {kind}, but is {still.image.format}")
            still.decode()
    except KnownError as trouble:
        raise PictureRefused(f"no readable {kind} picture ({trouble.error.code})") from None


def _write(path: Path, data: bytes) -> None:
    part = path.with_name(f"{path.name}.{os.getpid()}-{id(data):x}.part")
    with part.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    os.replace(part, path)
