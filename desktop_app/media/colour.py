"""Whatever a still's pixels are, to plain 8-bit sRGB. Works on Pillow pictures in memory; any thread.

Two steps, because what lies between them is scaling: `scalable` before it (few modes can be scaled), `to_srgb` after it
(a profile costs least on the fewest pixels).
"""

import io
import math
from dataclasses import dataclass
from typing import Final

from PIL import Image, ImageCms
from PIL.TiffImagePlugin import TiffImageFile

from desktop_app.media.tiff import is_negative

_SCALABLE: Final = frozenset({"L", "LA", "RGB", "RGBA", "CMYK"})
_MOST_OF_8: Final = 255.0
_MOST_OF_16: Final = 65535.0
_FULL_SCALES: Final = (1.0, _MOST_OF_8, _MOST_OF_16)
_SPACES: Final = {"L": "GRAY", "RGB": "RGB ", "CMYK": "CMYK"}


@dataclass(frozen=True)
class Levels:
    """What the numbers of a picture mean that has more than 8 bits: which is white, and whether they count from it."""

    white: float
    negative: bool = False


def levels_of(image: Image.Image) -> Levels:
    """For `scalable`, which may get parts of `image`; of the whole of it, decoded.

    Floats are 0 to 1 by custom, integers have 8 or 16 bits; brighter ones are scaled.
    """
    if image.mode.startswith("I;16"):
        return Levels(_MOST_OF_16, isinstance(image, TiffImageFile) and is_negative(image))
    if image.mode not in ("I", "F"):
        return Levels(_MOST_OF_8)
    extrema = image.getextrema()
    brightest = float(extrema[1]) if isinstance(extrema[1], int | float) else 1.0
    if not math.isfinite(brightest):
        return Levels(1.0)
    scales = _FULL_SCALES if image.mode == "F" else _FULL_SCALES[1:]
    return Levels(next((scale for scale in scales if brightest <= scale), brightest))


def scalable(image: Image.Image, levels: Levels) -> Image.Image:
    """`image` in one of the modes L, LA, RGB, RGBA, CMYK; itself, if it is and has no colour keyed transparent.

    Raises what Pillow raises for pixels it can't convert (ValueError, OSError).
    """
    mode = image.mode
    if mode.startswith("I;16") or mode in ("I", "F"):
        return _from_numbers(image if mode == "F" else image.convert("F"), levels)
    if "transparency" in image.info or mode in ("PA", "RGBa", "La"):
        return image.convert("RGBA")
    if mode in _SCALABLE:
        return image
    return image.convert("L" if mode == "1" else "RGB")


def _from_numbers(image: Image.Image, levels: Levels) -> Image.Image:
    """Mode F to L. Converting cuts, hence the half."""
    factor = 255.0 / levels.white
    if levels.negative:
        return image.point(lambda value: value * -factor + 255.5).convert("L")
    return image.point(lambda value: value * factor + 0.5).convert("L")


def to_srgb(image: Image.Image, profile: bytes | None) -> tuple[Image.Image, Image.Image | None]:
    """`image`, in a mode `scalable` gives, as RGB in sRGB through its ICC `profile`; and its alpha, if it has one.

    A profile that is broken, or is for another kind of pixels, counts as none; and no profile means sRGB.
    """
    alpha = image.getchannel("A") if image.mode in ("LA", "RGBA") else None
    opaque = image.convert({"LA": "L", "RGBA": "RGB"}[image.mode]) if alpha is not None else image
    return (_through(opaque, profile) if profile else None) or opaque.convert("RGB"), alpha


def _through(image: Image.Image, profile: bytes) -> Image.Image | None:
    try:
        embedded = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        space = embedded.profile.xcolor_space
        if image.mode == "L" and space == "RGB ":
            image = image.convert("RGB")
        if space != _SPACES.get(image.mode):
            return None
        transform = ImageCms.buildTransform(
            embedded,
            ImageCms.createProfile("sRGB"),
            image.mode,
            "RGB",
            _intent(embedded),
            ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
        return ImageCms.applyTransform(image, transform)
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None


def _intent(profile: ImageCms.ImageCmsProfile) -> ImageCms.Intent:
    """The one the profile itself names."""
    number = ImageCms.getDefaultIntent(profile)
    return ImageCms.Intent(number) if number in set(ImageCms.Intent) else ImageCms.Intent.RELATIVE_COLORIMETRIC
