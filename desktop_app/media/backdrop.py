"""What lies behind a picture that does not fill its frame: a soft, darker copy of itself. Any thread."""

from typing import Final

from PIL import Image, ImageFilter

from desktop_app.domain.framing import Size

LONGER_SIDE: Final = 96
"""Of the copy that is blurred: the same whatever the frame's size, so that a preview shows what is sent."""

_SOFTNESS: Final = 4.0
_LIGHT: Final = 0.55
"""How much of its light is left, so that the eye goes to the picture before it."""


def backdrop(picture: Image.Image, canvas: Size) -> Image.Image:
    """The middle of `picture` (RGB), as large as covers `canvas`, blurred and darkened."""
    scale = LONGER_SIDE / max(canvas.width, canvas.height)
    small = (max(1, round(canvas.width * scale)), max(1, round(canvas.height * scale)))
    width = min(float(picture.width), picture.height * canvas.width / canvas.height)
    height = width * canvas.height / canvas.width
    left, top = (picture.width - width) / 2, (picture.height - height) / 2
    box = (left, top, min(left + width, float(picture.width)), min(top + height, float(picture.height)))
    copy = picture.resize(small, Image.Resampling.BOX, box=box)
    soft = copy.filter(ImageFilter.GaussianBlur(_SOFTNESS)).point(lambda value: value * _LIGHT)
    return soft.resize((canvas.width, canvas.height), Image.Resampling.BICUBIC)
