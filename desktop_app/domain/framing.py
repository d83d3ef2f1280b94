"""How a still is framed, and the geometry of it: numbers in, numbers out.

A still is made upright (its EXIF turn), then turned and mirrored as the artist wishes, and only then put into the
frame. All boxes are in pixels of the picture so turned. Nothing is ever enlarged, except a part so small that the
smallest frame of the ratio does not fit into it.
"""

import math
import re
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction
from typing import Final, TypeAlias

from desktop_app.domain.colour import Colour

Point: TypeAlias = tuple[float, float]
"""Across and down, each 0 to 1 of what it lies in."""

LARGEST_ZOOM: Final = 32.0
"""Beyond this a picture of 60 megapixels has no part left that is worth a frame."""

LARGEST_HEIGHT: Final = 2160
"""No model here makes use of more lines than this."""

MOST_PIXELS: Final = 32_000_000
"""[C] What the service takes in one picture."""

MIDDLE: Final[Point] = (0.5, 0.5)

BLACK: Final = Colour(0, 0, 0)

NEUTRAL: Final = Colour(96, 96, 96)
"""On this black ink and white ink can both be seen."""


@dataclass(frozen=True)
class Size:
    """Pixels across and down."""

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
    FILL = "fill"  # the largest part of the ratio
    FIT = "fit"  # the whole picture, with bars
    BLUR = "blur"  # the whole picture, over a blurred copy of itself


@dataclass(frozen=True)
class Framing:
    """How the artist wants the still framed. Kept with the job.

    `zoom` is how many times larger the picture is shown than its mode alone would. `centre` is the point of the turned
    picture that is to be in the middle of the frame; `place` keeps the frame inside the picture. `turns` are quarters,
    clockwise; `mirrored` swaps left and right after them. `colour` is for bars and below what is transparent (`None`:
    black bars, and a neutral below). A framing outside of these bounds can't be made: `ValueError`.
    """

    mode: FramingMode = FramingMode.FILL
    zoom: float = 1.0
    centre: Point = MIDDLE
    turns: int = 0
    mirrored: bool = False
    colour: Colour | None = None

    def __post_init__(self) -> None:
        if not 1 <= self.zoom <= LARGEST_ZOOM:
            raise ValueError(f"a zoom is 1 to {LARGEST_ZOOM:g}, not {self.zoom}")
        if not all(0 <= part <= 1 for part in self.centre):
            raise ValueError(f"a centre lies within the picture, not at {self.centre}")
        if self.turns not in range(4):
            raise ValueError(f"a picture is turned by 0 to 3 quarters, not {self.turns}")

    @property
    def bars(self) -> Colour:
        return self.colour or BLACK

    @property
    def below(self) -> Colour:
        """What shows through what is transparent."""
        return self.colour or NEUTRAL

    def turned_size(self, picture: Size) -> Size:
        """The size of the upright `picture` once it is turned."""
        return Size(picture.height, picture.width) if self.turns % 2 else picture

    def turned(self, quarters: int = 1) -> "Framing":
        """What is seen, turned clockwise by `quarters` more, about the same point of the picture."""
        across, down = self.centre
        for _ in range(quarters % 4):
            across, down = 1 - down, across
        turns = (self.turns + (-quarters if self.mirrored else quarters)) % 4
        return replace(self, turns=turns, centre=(across, down))

    def flipped(self) -> "Framing":
        """What is seen, with left and right swapped."""
        across, down = self.centre
        return replace(self, mirrored=not self.mirrored, centre=(1 - across, down))


@dataclass(frozen=True)
class Placement:
    """Take `source` out of the turned picture, scale it to fill `target` on a canvas of `canvas` pixels; the rest is
    bars.
    """

    source: Box
    canvas: Size
    target: Box

    @property
    def frame(self) -> Box:
        """The whole canvas in pixels of the turned picture: reaches out of it where there are bars."""
        across = self.source.width / self.target.width
        down = self.source.height / self.target.height
        left = self.source.left - self.target.left * across
        top = self.source.top - self.target.top * down
        return Box(left, top, left + self.canvas.width * across, top + self.canvas.height * down)

    @property
    def has_bars(self) -> bool:
        return (self.target.width, self.target.height) != (self.canvas.width, self.canvas.height)


def place(picture: Size, framing: Framing, ratio: Fraction | None, height: int = LARGEST_HEIGHT) -> Placement:
    """Where each pixel of the upright `picture` goes, once `framing` has turned it.

    `ratio` is the frame's width by height; `height` is the most lines the model can use, and the canvas never has
    more. `None` for a ratio: the picture keeps its own, and of an upright one the lines are the shorter side; nor has
    the canvas more than `MOST_PIXELS`, be it of a panorama. With a ratio, the canvas has exactly that ratio, to the
    pixel; only a ratio whose smallest frame has more lines than `height` (9999:5000, say) is met as nearly as whole
    pixels allow.
    """
    if height < 1:
        raise ValueError(f"a frame has at least one line, not {height}")
    shown = framing.turned_size(picture)
    canvas, width, high = _frame(shown, framing, ratio, height)
    left, right, begin_across, end_across = _along(shown.width, width, canvas.width, framing.centre[0])
    top, bottom, begin_down, end_down = _along(shown.height, high, canvas.height, framing.centre[1])
    return Placement(Box(left, top, right, bottom), canvas, Box(begin_across, begin_down, end_across, end_down))


def _frame(shown: Size, framing: Framing, ratio: Fraction | None, height: int) -> tuple[Size, Fraction, Fraction]:
    """The canvas, and how wide and high it is in pixels of the picture. Reckoned in whole fractions: a rounded float
    can cost a line.
    """
    zoom = Fraction(framing.zoom)
    if ratio is None:
        width, high = shown.width / zoom, shown.height / zoom
        scale = min(Fraction(1), height / min(width, high), Fraction(math.sqrt(MOST_PIXELS / (width * high))))
        return Size(max(1, math.floor(width * scale)), max(1, math.floor(high * scale))), width, high
    if framing.mode is FramingMode.FILL:
        canvas = _canvas(min(Fraction(shown.width), shown.height * ratio) / zoom, ratio, height, up=False)
        width = min(Fraction(shown.width), shown.height * canvas.ratio) / zoom
        return canvas, width, width / canvas.ratio
    canvas = _canvas(max(Fraction(shown.width), shown.height * ratio) / zoom, ratio, height, up=True)
    # A canvas that has been rounded up takes in more of the picture: it is not filled by enlarging.
    width = max(max(Fraction(shown.width), shown.height * canvas.ratio) / zoom, Fraction(canvas.width))
    return canvas, width, width / canvas.ratio


def _along(length: int, frame: Fraction, canvas: int, centre: float) -> tuple[float, float, int, int]:
    """Along one axis: from where to where in the picture, and from where to where on the canvas."""
    if frame <= length:
        start = min(max(Fraction(centre) * length - frame / 2, Fraction(0)), length - frame)
        return float(start), float(start + frame), 0, canvas
    taken = max(1, round(length * canvas / frame))
    begin = (canvas - taken) // 2
    return 0.0, float(length), begin, begin + taken


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


def most_lines(ratio: Fraction | None, lines: int) -> int:
    """The height of a frame of so many `lines`: of an upright frame ("9:16") they are the shorter side."""
    return round(lines / ratio) if ratio is not None and ratio < 1 else lines
