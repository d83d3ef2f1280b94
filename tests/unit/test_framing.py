"""The geometry of the frame, for every picture, framing, ratio and height."""

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.colour import Colour, colour_of
from desktop_app.domain.framing import (
    LARGEST_ZOOM,
    MOST_PIXELS,
    Framing,
    FramingMode,
    Placement,
    Size,
    lines_of,
    most_lines,
    place,
    ratio_of,
)
from tests.strategies import colours, framings

WIDE = Fraction(16, 9)
FILL = Framing(FramingMode.FILL)
FIT = Framing(FramingMode.FIT)

sizes = st.builds(Size, st.integers(1, 70_000), st.integers(1, 70_000))
plain_framings = st.sampled_from([FILL, FIT, Framing(FramingMode.BLUR)])
ratios = st.sampled_from([WIDE, 1 / WIDE, Fraction(1), Fraction(21, 9), Fraction(4, 3), Fraction(683, 384)])
any_ratio = st.one_of(st.none(), ratios)
heights = st.integers(1, 4320)


def scales(placement: Placement) -> tuple[float, float]:
    return (
        placement.target.width / placement.source.width,
        placement.target.height / placement.source.height,
    )


@given(picture=sizes, framing=framings, ratio=ratios, height=heights)
def test_the_canvas_has_exactly_the_ratio_and_never_too_many_lines(
    picture: Size, framing: Framing, ratio: Fraction, height: int
) -> None:
    canvas = place(picture, framing, ratio, height).canvas
    assert canvas.height <= height
    if height >= ratio.denominator:
        assert canvas.ratio == ratio


@given(picture=sizes, framing=framings, ratio=any_ratio, height=heights)
def test_boxes_stay_inside(picture: Size, framing: Framing, ratio: Fraction | None, height: int) -> None:
    placement = place(picture, framing, ratio, height)
    source, target, canvas = placement.source, placement.target, placement.canvas
    turned = framing.turned_size(picture)
    assert 0 <= source.left < source.right <= turned.width
    assert 0 <= source.top < source.bottom <= turned.height
    assert 0 <= target.left < target.right <= canvas.width
    assert 0 <= target.top < target.bottom <= canvas.height


@given(picture=sizes, ratio=ratios, height=heights)
def test_fill_covers_the_canvas_with_a_centred_part_in_its_own_shape(
    picture: Size, ratio: Fraction, height: int
) -> None:
    placement = place(picture, FILL, ratio, height)
    source, target, canvas = placement.source, placement.target, placement.canvas
    assert (target.left, target.top, target.width, target.height) == (0, 0, canvas.width, canvas.height)
    assert source.left == pytest.approx(picture.width - source.right, abs=1e-6)
    assert source.top == pytest.approx(picture.height - source.bottom, abs=1e-6)
    assert source.width == pytest.approx(picture.width) or source.height == pytest.approx(picture.height)
    assert source.width / source.height == pytest.approx(float(canvas.ratio))


@given(picture=sizes, ratio=ratios, height=heights)
def test_fit_shows_the_whole_picture_centred_and_in_its_own_shape(picture: Size, ratio: Fraction, height: int) -> None:
    placement = place(picture, FIT, ratio, height)
    source, target, canvas = placement.source, placement.target, placement.canvas
    assert (source.left, source.top, source.right, source.bottom) == (0, 0, picture.width, picture.height)
    assert abs(target.left - (canvas.width - target.right)) <= 1
    assert abs(target.top - (canvas.height - target.bottom)) <= 1
    scale = min(1.0, canvas.width / picture.width, canvas.height / picture.height)
    assert abs(target.width - max(1, picture.width * scale)) <= 0.5
    assert abs(target.height - max(1, picture.height * scale)) <= 0.5


@given(picture=sizes, framing=plain_framings, ratio=any_ratio, height=heights)
def test_nothing_is_enlarged_that_could_hold_the_smallest_frame(
    picture: Size, framing: Framing, ratio: Fraction | None, height: int
) -> None:
    placement = place(picture, framing, ratio, height)
    smallest = 1 if ratio is None else max(ratio.numerator, ratio.denominator)
    if min(picture.width, picture.height) >= smallest:
        across, down = scales(placement)
        assert placement.target.width <= placement.source.width + 1
        assert placement.target.height <= placement.source.height + 1
        if ratio is not None and framing is FILL and height >= ratio.denominator:
            assert across == pytest.approx(down)
            assert across <= 1 + 1e-9


@given(picture=sizes, framing=framings, ratio=any_ratio, height=heights)
def test_zoom_enlarges_nothing_either_but_a_part_smaller_than_the_smallest_frame(
    picture: Size, framing: Framing, ratio: Fraction | None, height: int
) -> None:
    placement = place(picture, framing, ratio, height)
    assert placement.target.width <= max(placement.source.width + 1, 0 if ratio is None else ratio.numerator)
    assert placement.target.height <= max(placement.source.height + 1, 0 if ratio is None else ratio.denominator)


@given(picture=sizes, framing=framings, ratio=ratios, zoom=st.floats(1, LARGEST_ZOOM))
def test_filled_the_part_has_the_shape_of_the_frame_and_the_size_that_zoom_asks_for(
    picture: Size, framing: Framing, ratio: Fraction, zoom: float
) -> None:
    whole = place(picture, replace(framing, mode=FramingMode.FILL, zoom=1.0), ratio)
    part = place(picture, replace(framing, mode=FramingMode.FILL, zoom=zoom), ratio)
    assert part.source.width / part.source.height == pytest.approx(float(part.canvas.ratio), rel=1e-6)
    assert part.source.width == pytest.approx(whole.source.width / zoom, rel=1e-6)
    assert not part.has_bars


@given(picture=sizes, framing=framings, ratio=ratios, height=heights)
def test_the_middle_of_the_frame_is_where_it_was_put_or_the_frame_is_at_the_edge(
    picture: Size, framing: Framing, ratio: Fraction, height: int
) -> None:
    source, shown = place(picture, framing, ratio, height).source, framing.turned_size(picture)
    for start, end, length, wanted in (
        (source.left, source.right, shown.width, framing.centre[0] * shown.width),
        (source.top, source.bottom, shown.height, framing.centre[1] * shown.height),
    ):
        middle = (start + end) / 2
        assert middle == pytest.approx(wanted, abs=1e-6) or start == 0 or end == pytest.approx(length, abs=1e-6)


@given(picture=sizes, framing=framings, ratio=any_ratio, height=heights)
def test_the_frame_is_the_whole_canvas_in_pixels_of_the_picture(
    picture: Size, framing: Framing, ratio: Fraction | None, height: int
) -> None:
    placement = place(picture, framing, ratio, height)
    frame, source = placement.frame, placement.source
    if placement.has_bars:
        assert frame.left <= source.left + 1e-6
        assert frame.right >= source.right - 1e-6
    else:
        edges = (frame.left, frame.top, frame.right, frame.bottom)
        assert edges == pytest.approx((source.left, source.top, source.right, source.bottom), abs=1e-6)


@given(picture=sizes, framing=framings, ratio=any_ratio, quarters=st.integers(-5, 5))
def test_turning_shows_the_same_part_turned(
    picture: Size, framing: Framing, ratio: Fraction | None, quarters: int
) -> None:
    turned = framing.turned(quarters)
    assert _seen(framing.turned(4)) == _seen(framing) == _seen(turned.turned(-quarters))
    assert turned.turned_size(picture) == (
        framing.turned_size(picture) if quarters % 2 == 0 else _sideways(picture, framing)
    )
    if quarters % 2 == 0:
        assert place(picture, turned, ratio).canvas == place(picture, framing, ratio).canvas


@given(picture=sizes, framing=framings, ratio=any_ratio)
def test_mirroring_takes_the_part_from_the_other_side_and_twice_is_nothing(
    picture: Size, framing: Framing, ratio: Fraction | None
) -> None:
    here, there = place(picture, framing, ratio), place(picture, framing.flipped(), ratio)
    width = framing.turned_size(picture).width
    assert there.source.left == pytest.approx(width - here.source.right, abs=1e-6)
    assert (there.source.top, there.canvas) == (here.source.top, here.canvas)
    assert _seen(framing.flipped().flipped()) == _seen(framing)


@given(framing=framings)
def test_turning_and_mirroring_are_those_of_a_picture_in_the_hand(framing: Framing) -> None:
    assert _seen(framing.turned(1).flipped()) == _seen(framing.flipped().turned(-1))
    assert _seen(framing.turned(2).flipped()) == _seen(framing.flipped().turned(2))


def _seen(framing: Framing) -> tuple[object, ...]:
    """What can be told apart: a centre to a ten-millionth of the picture."""
    across, down = framing.centre
    return replace(framing, centre=(0.5, 0.5)), round(across, 7), round(down, 7)


def _sideways(picture: Size, framing: Framing) -> Size:
    shown = framing.turned_size(picture)
    return Size(shown.height, shown.width)


@given(lines=st.integers(1, 240))
def test_a_picture_of_the_right_size_is_taken_pixel_for_pixel(lines: int) -> None:
    exact = Size(16 * lines, 9 * lines)
    for framing in (FILL, FIT):
        placement = place(exact, framing, WIDE, exact.height)
        assert placement.canvas == exact
        assert placement.source == placement.target
        assert placement.source.width == exact.width


@pytest.mark.parametrize(
    ("picture", "framing", "canvas"),
    [
        (Size(6000, 4000), FILL, Size(1920, 1080)),
        (Size(4000, 6000), FILL, Size(1920, 1080)),
        (Size(6000, 4000), FIT, Size(1920, 1080)),
        (Size(4000, 6000), FIT, Size(1920, 1080)),
        (Size(1919, 1079), FILL, Size(1904, 1071)),
        (Size(1919, 1079), FIT, Size(1920, 1080)),
        (Size(1, 1), FILL, Size(16, 9)),
    ],
)
def test_frames_worked_out_by_hand(picture: Size, framing: Framing, canvas: Size) -> None:
    assert place(picture, framing, WIDE, 1080).canvas == canvas


def test_a_ratio_of_huge_terms_makes_no_huge_frame() -> None:
    canvas = place(Size(6000, 4000), FIT, Fraction(99_999, 99_998), 1080).canvas
    assert canvas == Size(1080, 1080)


def test_without_a_ratio_the_picture_keeps_its_own() -> None:
    assert place(Size(6000, 4000), FILL, None, 2000).canvas == Size(3000, 2000)
    assert place(Size(300, 200), FILL, None, 2000).canvas == Size(300, 200)
    assert place(Size(2000, 3000), Framing(turns=1), None, 1000).canvas == Size(1500, 1000)


def test_without_a_ratio_the_lines_of_an_upright_picture_are_its_shorter_side_too() -> None:
    assert place(Size(3000, 4000), FILL, None, 720).canvas == Size(720, 960)
    assert place(Size(4000, 3000), Framing(turns=1), None, 720).canvas == Size(720, 960)


@given(picture=sizes, framing=framings, height=heights)
def test_without_a_ratio_no_side_of_a_picture_makes_it_larger_than_the_service_takes(
    picture: Size, framing: Framing, height: int
) -> None:
    canvas = place(picture, framing, None, height).canvas
    assert min(canvas.width, canvas.height) <= height
    assert canvas.width * canvas.height <= MOST_PIXELS


@pytest.mark.parametrize(
    "illegal",
    [
        {"zoom": 0.99},
        {"zoom": LARGEST_ZOOM + 1},
        {"zoom": float("nan")},
        {"centre": (-0.1, 0.5)},
        {"centre": (0.5, float("nan"))},
        {"turns": 4},
        {"turns": -1},
    ],
)
def test_a_framing_that_makes_no_sense_cannot_be_made(illegal: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="not "):
        Framing(**illegal)


@given(colours)
def test_colours_are_written_as_the_web_does(colour: Colour) -> None:
    assert colour_of(str(colour)) == colour


@pytest.mark.parametrize("text", ["", "red", "#12345", "#1234567", "#12345g"])
def test_what_is_no_colour(text: str) -> None:
    with pytest.raises(ValueError, match="not a colour"):
        colour_of(text)


def test_a_colour_has_parts_of_a_byte() -> None:
    with pytest.raises(ValueError, match="0 to 255"):
        Colour(0, 256, 0)


@pytest.mark.parametrize("shape", [(0, 5), (5, 0), (-1, 1)])
def test_a_size_has_pixels(shape: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="at least 1"):
        Size(*shape)


@pytest.mark.parametrize(
    ("text", "ratio"),
    [
        ("16:9", WIDE),
        (" 9:16 ", 1 / WIDE),
        ("adaptive", None),
        ("0:9", None),
        ("16:0", None),
        ("16:9:1", None),
        ("", None),
    ],
)
def test_ratios_as_schemas_spell_them(text: str, ratio: Fraction | None) -> None:
    assert ratio_of(text) == ratio


@pytest.mark.parametrize(
    ("text", "lines"), [("1080p", 1080), (" 2160p ", 2160), ("4k", None), ("p", None), ("0p", None)]
)
def test_lines_as_schemas_spell_them(text: str, lines: int | None) -> None:
    assert lines_of(text) == lines


@pytest.mark.parametrize(("ratio", "height"), [(WIDE, 1080), (1 / WIDE, 1920), (Fraction(1), 1080), (None, 1080)])
def test_the_lines_of_an_upright_frame_are_its_shorter_side(ratio: Fraction | None, height: int) -> None:
    assert most_lines(ratio, 1080) == height
