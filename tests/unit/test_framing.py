"""The geometry of fill and fit, for every picture, ratio and height."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.framing import Framing, FramingMode, Placement, Size, lines_of, place, ratio_of

WIDE = Fraction(16, 9)
FILL = Framing(FramingMode.FILL)
FIT = Framing(FramingMode.FIT)

sizes = st.builds(Size, st.integers(1, 70_000), st.integers(1, 70_000))
framings = st.sampled_from([FILL, FIT])
ratios = st.sampled_from([WIDE, 1 / WIDE, Fraction(1), Fraction(21, 9), Fraction(4, 3), Fraction(683, 384)])
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


@given(picture=sizes, framing=framings, ratio=st.one_of(st.none(), ratios), height=heights)
def test_boxes_stay_inside(picture: Size, framing: Framing, ratio: Fraction | None, height: int) -> None:
    placement = place(picture, framing, ratio, height)
    source, target, canvas = placement.source, placement.target, placement.canvas
    assert 0 <= source.left < source.right <= picture.width
    assert 0 <= source.top < source.bottom <= picture.height
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


@given(picture=sizes, framing=framings, ratio=st.one_of(st.none(), ratios), height=heights)
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
