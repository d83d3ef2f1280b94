"""Whatever a still's pixels are, to plain 8-bit sRGB. Works on Pillow pictures in memory; any thread.

Two steps, because what lies between them is scaling: `scalable` before it (few modes can be scaled), `to_srgb` after it
(a profile costs least on the fewest pixels).
"""

import io
import math
from typing import Final

from PIL import Image, ImageCms

BEHIND_TRANSPARENCY: Final = (96, 96, 96)
"""What shows through transparent parts: a neutral on which black ink and white ink can both be seen."""

_SCALABLE: Final = frozenset({"L", "LA", "RGB", "RGBA", "CMYK"})
_FULL_SCALES: Final = (1.0, 255.0, 65535.0)
_SPACES: Final = {"L": "GRAY", "RGB": "RGB ", "CMYK": "CMYK"}


def scalable(image: Image.Image) -> Image.Image:
    """`image` in one of the modes L, LA, RGB, RGBA, CMYK; itself, if it is and has no colour keyed transparent.

    Raises what Pillow raises for pixels it can't convert (ValueError, OSError).
    """
    mode = image.mode
    if "transparency" in image.info or mode in ("PA", "RGBa", "La"):
        return image.convert("RGBA")
    if mode in _SCALABLE:
        return image
    if mode.startswith("I;16"):
        return _from_numbers(image.convert("F"), 65535.0)
    if mode in ("I", "F"):
        return _from_numbers(image if mode == "F" else image.convert("F"), _full_scale(image))
    return image.convert("L" if mode == "1" else "RGB")


def _full_scale(image: Image.Image) -> float:
    """The number that means white: floats are 0 to 1 by custom, integers 8 or 16 bits; brighter ones are scaled."""
    extrema = image.getextrema()
    brightest = float(extrema[1]) if isinstance(extrema[1], int | float) else 1.0
    if not math.isfinite(brightest):
        return 1.0
    scales = _FULL_SCALES if image.mode == "F" else _FULL_SCALES[1:]
    return next((scale for scale in scales if brightest <= scale), brightest)


def _from_numbers(image: Image.Image, full_scale: float) -> Image.Image:
    """Mode F to L. Converting cuts, hence the half."""
    return image.point(lambda value: value * (255.0 / full_scale) + 0.5).convert("L")


def to_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """`image`, in a mode `scalable` gives, as RGB in sRGB: through its ICC `profile`, over a neutral if transparent.

    A profile that is broken, or is for another kind of pixels, counts as none; and no profile means sRGB.
    """
    alpha = image.getchannel("A") if image.mode in ("LA", "RGBA") else None
    opaque = image.convert({"LA": "L", "RGBA": "RGB"}[image.mode]) if alpha is not None else image
    colour = (_through(opaque, profile) if profile else None) or opaque.convert("RGB")
    if alpha is None:
        return colour
    over = Image.new("RGB", image.size, BEHIND_TRANSPARENCY)
    over.paste(colour, mask=alpha)
    return over


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
            ImageCms.Intent.RELATIVE_COLORIMETRIC,
            ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
        return ImageCms.applyTransform(image, transform)
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None
