"""The eight ways a picture can lie: what a file says of itself (EXIF), and how the artist turned it after that."""

from typing import Final

from PIL import Image

from desktop_app.domain.framing import Box, Framing, Size

_STEPS: Final = {
    1: (0, False),
    2: (0, True),
    3: (2, False),
    4: (2, True),
    5: (1, True),
    6: (1, False),
    7: (3, True),
    8: (3, False),
}
"""What makes a picture of each EXIF orientation upright: quarter turns clockwise, then left and right swapped."""

_ORIENTATIONS: Final = {steps: orientation for orientation, steps in _STEPS.items()}

_TRANSPOSED: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def turned_as(orientation: int, framing: Framing) -> int:
    """The orientation of a file that would be shown, once upright, as this one is after `framing` has turned it."""
    turns, mirrored = _STEPS[orientation]
    turns += -framing.turns if mirrored else framing.turns
    return _ORIENTATIONS[turns % 4, mirrored != framing.mirrored]


def upright(image: Image.Image, orientation: int) -> Image.Image:
    """`image`, stored with EXIF's `orientation`, as it is to be seen."""
    return image.transpose(_TRANSPOSED[orientation]) if orientation in _TRANSPOSED else image


def as_stored(box: Box, size: Size, orientation: int) -> Box:
    """A box of the picture as it is seen, `size` large, in the pixels of the file."""
    width, height = size.width, size.height
    left, top, right, bottom = box.left, box.top, box.right, box.bottom
    if orientation >= 5:
        left, top, right, bottom = top, left, bottom, right
        width, height = height, width
    if orientation in (2, 3, 7, 8):
        left, right = width - right, width - left
    if orientation in (3, 4, 6, 7):
        top, bottom = height - bottom, height - top
    return Box(left, top, right, bottom)
