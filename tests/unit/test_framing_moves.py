"""What a hand does to a framing: the picture follows the hand, and never leaves the frame."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.framing import LARGEST_ZOOM, MIDDLE, Framing, FramingMode, Size, place
from desktop_app.domain.framing_moves import enlargement, moved, zoomed
from tests.strategies import framings

WIDE = Fraction(16, 9)
PHOTO = Size(6000, 4000)

sizes = st.builds(Size, st.integers(16, 20_000), st.integers(16, 20_000))
steps = st.floats(-2, 2)
parts = st.floats(0, 1)


@given(picture=sizes, framing=framings, by=st.tuples(steps, steps))
def test_moved_too_far_the_frame_stops_at_the_edge_and_comes_straight_back(
    picture: Size, framing: Framing, by: tuple[float, float]
) -> None:
    there = moved(picture, framing, WIDE, by)
    source, again = place(picture, there, WIDE).source, place(picture, moved(picture, there, WIDE, (0, 0)), WIDE).source
    assert (source.left, source.top) == pytest.approx((again.left, again.top), abs=1e-4)
    far = moved(picture, framing, WIDE, (1e6, 1e6))  # the thinnest picture, zoomed in, is 71,111 frames long
    back = place(picture, moved(picture, far, WIDE, (-0.1, -0.1)), WIDE)
    end, shown = place(picture, far, WIDE).source, framing.turned_size(picture)
    assert (end.right, end.bottom) == pytest.approx((shown.width, shown.height), abs=1e-4)
    for moves, room in (
        (back.source.right - end.right, shown.width - end.width),
        (back.source.bottom - end.bottom, shown.height - end.height),
    ):
        assert moves < 0 or room < 1e-4


def test_moved_by_a_tenth_of_the_frame() -> None:
    framing = Framing(zoom=2)
    before, after = (
        place(PHOTO, framing, WIDE).source,
        place(PHOTO, moved(PHOTO, framing, WIDE, (0.1, -0.2)), WIDE).source,
    )
    assert after.left - before.left == pytest.approx(0.1 * before.width)
    assert after.top - before.top == pytest.approx(-0.2 * before.height)


def test_what_has_bars_on_both_sides_has_no_room_to_move() -> None:
    fitted = Framing(FramingMode.FIT, centre=(0.3, 0.3))
    assert moved(PHOTO, fitted, WIDE, (0.2, 0.2)).centre[0] == 0.3


@given(framing=framings, zoom=st.floats(1, LARGEST_ZOOM / 2), about=st.tuples(parts, parts))
def test_zooming_in_keeps_what_is_under_the_pointer_there(
    framing: Framing, zoom: float, about: tuple[float, float]
) -> None:
    start = replace(framing, mode=FramingMode.FILL, zoom=zoom)
    before = place(PHOTO, start, WIDE).frame
    after = place(PHOTO, zoomed(PHOTO, start, WIDE, zoom * 1.5, about), WIDE).frame
    for origin, length, new_origin, new_length, at in (
        (before.left, before.width, after.left, after.width, about[0]),
        (before.top, before.height, after.top, after.height, about[1]),
    ):
        assert origin + at * length == pytest.approx(new_origin + at * new_length, abs=1e-3)


@given(picture=sizes, framing=framings, zoom=st.floats(0, 100), about=st.tuples(parts, parts))
def test_zoom_stays_within_its_bounds(picture: Size, framing: Framing, zoom: float, about: tuple[float, float]) -> None:
    near = zoomed(picture, framing, WIDE, zoom, about)
    assert 1 <= near.zoom <= LARGEST_ZOOM
    assert place(picture, near, WIDE).source.width > 0


def test_zooming_all_the_way_out_is_the_whole_again() -> None:
    near = zoomed(PHOTO, Framing(), WIDE, 3, (0.1, 0.9))
    whole = zoomed(PHOTO, near, WIDE, 0, MIDDLE)
    assert place(PHOTO, whole, WIDE).source.width == PHOTO.width


@pytest.mark.parametrize(
    ("picture", "framing", "height", "times"),
    [
        (Size(900, 2000), Framing(), 2160, 2160 / 506.25),
        (Size(6000, 4000), Framing(), 1080, 1080 / 3375),
        (Size(6000, 4000), Framing(zoom=4), 1080, 1080 / 843.75),
        (Size(1000, 1000), Framing(FramingMode.FIT), 1080, 1.08),
    ],
)
def test_how_much_a_model_would_enlarge(picture: Size, framing: Framing, height: int, times: float) -> None:
    # The least frame of 16:9 pixels is 16 wide, so a fitted picture may have a few columns of bar more.
    assert enlargement(place(picture, framing, WIDE, height), height) == pytest.approx(times, rel=0.02)
