"""Which way up a still was stored, from its header alone. Any thread."""

import os
import struct
from typing import Final

from PIL import ExifTags, Image, ImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.TiffImagePlugin import TiffImageFile

from desktop_app.media.faults import DECODER_FAULTS

_PNG_MARK_BYTES: Final = 8
_MOST_EXIF: Final = 1 << 20
_MOST_CHUNKS: Final = 20_000


def orientation_of(image: ImageFile.ImageFile) -> int:
    """EXIF's orientation, 1 where there is none or it can't be read.

    Pillow turns TIFF itself, its size included; libheif does so with HEIF, and tells us 1.
    """
    if isinstance(image, TiffImageFile):
        return 1
    try:
        if isinstance(image, PngImageFile) and "exif" not in image.info:
            _find_late_exif(image)
        # Not the plugins' own `getexif`: PNG's decodes the whole picture, be it a bomb, to see what follows the pixels.
        value = Image.Image.getexif(image).get(ExifTags.Base.Orientation, 1)
    except DECODER_FAULTS:
        return 1
    return value if value in range(1, 9) else 1


def _find_late_exif(image: PngImageFile) -> None:
    """Take EXIF that stands after the pixels, as PNG allows, into `image.info`, stepping over the pixels unread."""
    stream = image.fp
    assert stream is not None
    here = stream.tell()
    stream.seek(_PNG_MARK_BYTES)
    for _ in range(_MOST_CHUNKS):
        head = stream.read(8)
        if len(head) < 8:
            break
        length, kind = struct.unpack(">I4s", head)
        if kind == b"eXIf":
            image.info["exif"] = b"Exif\0\0" + stream.read(min(length, _MOST_EXIF))
            break
        stream.seek(length + 4, os.SEEK_CUR)
    stream.seek(here)
