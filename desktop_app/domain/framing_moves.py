"""What a hand does to a framing: move the frame over the picture, zoom about a point. Numbers in, a framing out.

`ratio` and `height` are those of `framing.place`; `picture` is the upright picture's size. What has no room to move
(there are bars on both sides of it) stays as it is.
"""

from dataclasses import replace
from fractions import Fraction

from desktop_app.domain.framing import LARGEST_HEIGHT, LARGEST_ZOOM, MIDDLE, Framing, Placement, Point, Size, place


def moved(picture: Size, framing: Framing, ratio: Fraction | None, by: Point, height: int = LARGEST_HEIGHT) -> Framing:
    """The frame moved over the picture: `by` in widths and heights of the frame, no further than the picture goes."""
    frame, shown = place(picture, framing, ratio, height).frame, framing.turned_size(picture)
    across = _centre(framing.centre[0], shown.width, frame.left + by[0] * frame.width, frame.width)
    down = _centre(framing.centre[1], shown.height, frame.top + by[1] * frame.height, frame.height)
    return replace(framing, centre=(across, down))


def zoomed(
    picture: Size,
    framing: Framing,
    ratio: Fraction | None,
    zoom: float,
    about: Point = MIDDLE,
    height: int = LARGEST_HEIGHT,
) -> Framing:
    """At `zoom` (the nearest there is), so that what is seen at `about` of the frame stays there if it can."""
    near = replace(framing, zoom=min(max(zoom, 1.0), LARGEST_ZOOM))
    before, after = place(picture, framing, ratio, height).frame, place(picture, near, ratio, height).frame
    left = before.left + about[0] * (before.width - after.width)
    top = before.top + about[1] * (before.height - after.height)
    shown = framing.turned_size(picture)
    across = _centre(framing.centre[0], shown.width, left, after.width)
    down = _centre(framing.centre[1], shown.height, top, after.height)
    return replace(near, centre=(across, down))


def enlargement(placement: Placement, height: int) -> float:
    """How many times a model that makes `height` lines enlarges what it is sent; below 1 it has more than it needs."""
    return height / placement.frame.height


def _centre(centre: float, length: int, start: float, frame: float) -> float:
    if frame >= length:
        return centre
    inside = min(max(start, 0.0), length - frame)
    return min(max((inside + frame / 2) / length, 0.0), 1.0)
