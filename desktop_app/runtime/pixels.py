"""From Pillow's pictures to Qt's. Qt's own readers lack AVIF here, so everything is decoded by Pillow.

Any thread but the GUI's: decoding takes its time.
"""

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from desktop_app.domain.framing import Size

if TYPE_CHECKING:
    from PIL.Image import Image


def to_qimage(picture: "Image") -> QImage:
    """A copy of `picture`, pixel for pixel, in a format that is painted without another conversion."""
    transparent = picture.has_transparency_data
    # Qt's 32-bit formats are BGRA in memory on the machines we run on, and Pillow can write that order itself. Without
    # transparency too: Qt wants that byte full even where nothing is seen through, and a brush paints what it says.
    pixels = picture.convert("RGBA").tobytes("raw", "BGRA")
    form = QImage.Format.Format_ARGB32 if transparent else QImage.Format.Format_RGB32
    image = QImage(pixels, picture.width, picture.height, picture.width * 4, form)
    if transparent:
        return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    return image.copy()


def decode(source: bytes | Path, box: Size | None = None) -> QImage:
    """The picture in `source`, whole, or reduced to fit into `box`.

    For pictures of our own making, which are upright and small enough. Raises what Pillow raises: for the caller to
    judge.
    """
    from PIL import Image

    with Image.open(BytesIO(source) if isinstance(source, bytes) else source) as picture:
        if box is not None:
            picture.draft(None, (box.width * 2, box.height * 2))
            picture.thumbnail((box.width, box.height), Image.Resampling.BICUBIC, reducing_gap=2.0)
        return to_qimage(picture)
