"""How large a still may be, judged by what its header claims: what it would take to decode it, not what its file takes.

Measured with Pillow 13: a picture is 1, 2 or 4 bytes a pixel in memory, and what is scaled from it is made band by band
(`scaling`), so the picture itself is nearly all there is.
"""

from typing import Final

from PIL import Image, ImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.TiffImagePlugin import TiffImageFile

from desktop_app.media.tiff import unpacked_bytes

LARGEST_DECODED: Final = 1 << 30
"""Bytes a still may take while it is decoded and brought to 8 bits a channel."""

LARGEST_DRAFT: Final = 1_000_000_000
"""Pixels of a JPEG that is decoded at a reduced size, so that memory is no measure of the work."""

# Pillow asks this process-wide limit in two places: in `Image.open`, which is not used here because it would hide the
# size of what it refuses, and inside its plugins, for pictures within pictures (an icon's PNG, a TIFF's tile), where it
# is wanted. It refuses at twice the number: 1 GiB at four bytes a pixel.
Image.MAX_IMAGE_PIXELS = LARGEST_DECODED // 8

_BYTES: Final = {"1": 1, "L": 1, "P": 1, "I;16": 2, "I;16L": 2, "I;16B": 2, "I;16N": 2}
"""A pixel of the decoded picture; every other mode takes `_OTHERS`."""
_OTHERS: Final = 4
_DECODER_BYTES: Final = {"WEBP": 12, "AVIF": 7, "HEIF": 10}
"""What these decoders hold beside Pillow's picture, a pixel: canvases, planes, copies."""


def needs_too_much(image: ImageFile.ImageFile, decoded: int = 0) -> bool:
    """Whether decoding `image` (opened, not decoded) would take more than a still may. `decoded`: pixels that are
    decoded for it, if those are more than it has.
    """
    pixels = max(image.width * image.height, decoded)
    if isinstance(image, JpegImageFile):
        return pixels > LARGEST_DRAFT or _jpeg_bytes(image, pixels) > LARGEST_DECODED
    decoder = pixels * _DECODER_BYTES.get(image.format or "", 0)
    if isinstance(image, TiffImageFile):
        decoder = unpacked_bytes(image)
    return pixels * _BYTES.get(image.mode, _OTHERS) + decoder > LARGEST_DECODED


def _jpeg_bytes(image: JpegImageFile, pixels: int) -> int:
    """A huge JPEG is decoded at half its size or less. A progressive one has all its coefficients in memory too."""
    decoded = pixels * _BYTES.get(image.mode, _OTHERS) // (4 if is_huge(pixels) else 1)
    if not image.info.get("progressive"):
        return decoded
    most = max((across * down for _, across, down, _ in image.layer), default=1)
    samples = sum(pixels * across * down // max(1, most) for _, across, down, _ in image.layer)
    return decoded + 2 * samples


def is_huge(pixels: int) -> bool:
    """A JPEG of so many pixels is decoded as small as will do."""
    return pixels > 100_000_000
