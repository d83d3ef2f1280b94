"""The geometry of fill and fit: numbers in, numbers out.

All sizes are in pixels of the upright picture (after its EXIF turn). Nothing is ever enlarged, except a picture so
small that the smallest frame of the ratio does not fit into it.
"""

import math
import re
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction


@dataclass(frozen=True)
class Size:
    width: int
    height: int

    def __post_init__(self) -> None:
        if self.width < 1 or self.height < 1:
            raise ValueError(f"a size is at least 1 × 1, not {self.width} × {self.height}")

    @property
    def ratio(self) -> Fraction:
        return Fraction(self.width, self.height)


@dataclass(frozen=True)
class Box:
    """A rectangle: left and top inside, right and bottom outside."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top


class FramingMode(StrEnum):
    FILL = "fill"  # the largest centred part of the ratio
    FIT = "fit"  # the whole picture, with bars


@dataclass(frozen=True)
class Framing:
    """How the artist wants the still framed. Kept with the job."""

    mode: FramingMode = FramingMode.FILL


@dataclass(frozen=True)
class Placement:
    """Take `source` out of the upright picture, scale it to fill `target` on a canvas of `canvas` pixels; the rest is
    bars.
    """

    source: Box
    canvas: Size
    target: Box


LARGEST_HEIGHT = 2160
"""No model here makes use of more lines than this."""


def place(picture: Size, framing: Framing, ratio: Fraction | None, height: int = LARGEST_HEIGHT) -> Placement:
    """Where each pixel of `picture` goes.

    `ratio` is the frame's width by height (`None`: the picture keeps its own); `height` is the most lines the model
    can use, and the canvas never has more. The canvas has exactly that ratio, to the pixel; only a ratio whose
    smallest frame has more lines than `height` (9999:5000, say) is met as nearly as whole pixels allow.
    """
    if height < 1:
        raise ValueError(f"a frame has at least one line, not {height}")
    whole = Box(0, 0, picture.width, picture.height)
    if ratio is None:
        scale = min(Fraction(1), Fraction(height, picture.height))
        canvas = Size(max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
        return Placement(whole, canvas, Box(0, 0, canvas.width, canvas.height))
    if framing.mode is FramingMode.FILL:
        canvas = _canvas(min(Fraction(picture.width), picture.height * ratio), ratio, height, up=False)
        return Placement(_centred(picture, canvas.ratio), canvas, Box(0, 0, canvas.width, canvas.height))
    canvas = _canvas(max(Fraction(picture.width), picture.height * ratio), ratio, height, up=True)
    scale = min(Fraction(1), Fraction(canvas.width, picture.width), Fraction(canvas.height, picture.height))
    width, high = max(1, round(picture.width * scale)), max(1, round(picture.height * scale))
    left, top = (canvas.width - width) // 2, (canvas.height - high) // 2
    return Placement(whole, canvas, Box(left, top, left + width, top + high))


def _centred(picture: Size, ratio: Fraction) -> Box:
    """The largest centred part of `picture` with that ratio. Reckoned in whole fractions: a rounded float can cost a
    line.
    """
    width = min(Fraction(picture.width), picture.height * ratio)
    high = width / ratio
    left, top = (picture.width - width) / 2, (picture.height - high) / 2
    return Box(float(left), float(top), float(left + width), float(top + high))


def _canvas(width: Fraction, ratio: Fraction, height: int, *, up: bool) -> Size:
    """The canvas of exactly `ratio` nearest below (or above) `width`, of at most `height` lines."""
    most = height // ratio.denominator
    if most == 0:
        high = max(1, min(height, round(width / ratio)))
        return Size(max(1, round(high * ratio)), high)
    steps = math.ceil(width / ratio.numerator) if up else math.floor(width / ratio.numerator)
    count = min(max(1, steps), most)
    return Size(ratio.numerator * count, ratio.denominator * count)


def ratio_of(text: str) -> Fraction | None:
    """ "16:9" as a fraction; `None` for a word ("adaptive")."""
    match = re.fullmatch(r"\s*([1-9]\d{0,4}):([1-9]\d{0,4})\s*", text)
    return Fraction(int(match[1]), int(match[2])) if match else None


def lines_of(resolution: str) -> int | None:
    """ "1080p" as 1080; `None` for anything else."""
    match = re.fullmatch(r"\s*([1-9]\d{1,4})p\s*", resolution)
    return int(match[1]) if match else None
