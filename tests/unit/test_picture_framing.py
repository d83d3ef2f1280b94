"""What the artist does to the frame is what the pixels show, and the look is what is sent."""

import io
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given, settings
from PIL import Image, ImageChops, ImageOps, ImageStat

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.colour import Colour
from desktop_app.domain.framing import Framing, FramingMode, Size, place
from desktop_app.media.picture import framed, look, prepare, preview
from desktop_app.media.turning import turned_as
from tests.pictures import BLUE, GREEN, RED, YELLOW, noise, photograph, quarters, saved, turned
from tests.strategies import framings

WIDE = Fraction(16, 9)
ROSE = Colour(200, 20, 120)
FIT = Framing(FramingMode.FIT)
BLUR = Framing(FramingMode.BLUR)
PHOTO = photograph(300, 420)
PHOTO_FILE = saved(PHOTO, "PNG")


def sent(source: bytes, framing: Framing, ratio: Fraction | None = WIDE, height: int = 1080) -> Image.Image:
    made = prepare(source, "still", framing, ratio, height, CancelToken())
    return Image.open(io.BytesIO(made.data)).convert("RGB")


def at(image: Image.Image, across: float, down: float) -> tuple[int, int, int]:
    value = image.getpixel((int(image.width * across), int(image.height * down)))
    assert isinstance(value, tuple)
    return value[0], value[1], value[2]


def corners(image: Image.Image) -> list[str]:
    """What lies in the four quarters, row by row."""
    names = {RED: "red", GREEN: "green", BLUE: "blue", YELLOW: "yellow"}
    places = [(0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)]
    return [names[min(names, key=lambda colour: _far(colour, at(image, *each)))] for each in places]


def _far(one: tuple[int, int, int], other: tuple[int, int, int]) -> int:
    return sum(abs(a - b) for a, b in zip(one, other, strict=True))


def difference(one: Image.Image, other: Image.Image) -> float:
    return max(ImageStat.Stat(ImageChops.difference(one, other)).mean)


@pytest.mark.parametrize(
    ("framing", "seen"),
    [
        (Framing(), "red green blue yellow"),
        (Framing(turns=1), "blue red yellow green"),
        (Framing(turns=2), "yellow blue green red"),
        (Framing(turns=3), "green yellow red blue"),
        (Framing(mirrored=True), "green red yellow blue"),
        (Framing(turns=1, mirrored=True), "red blue green yellow"),
    ],
)
def test_turns_and_mirrors_are_those_of_a_picture_in_the_hand(framing: Framing, seen: str) -> None:
    assert corners(sent(saved(quarters(), "PNG"), framing, None)) == seen.split()


@pytest.mark.parametrize("orientation", range(1, 9))
def test_they_come_after_what_the_camera_said(orientation: int) -> None:
    data = turned(quarters(), orientation, "PNG")
    for turns in range(4):
        for mirrored in (False, True):
            framing = Framing(turns=turns, mirrored=mirrored)
            reference = quarters().rotate(-90 * turns, expand=True)
            wanted = ImageOps.mirror(reference) if mirrored else reference
            assert corners(sent(data, framing, None)) == corners(wanted), framing


@given(framing=framings)
def test_turning_back_gives_the_orientation_back(framing: Framing) -> None:
    for orientation in range(1, 9):
        back = Framing(turns=framing.turns if framing.mirrored else -framing.turns % 4, mirrored=framing.mirrored)
        assert turned_as(turned_as(orientation, framing), back) == orientation


def test_zoom_and_centre_take_their_part_pixel_for_pixel() -> None:
    picture = noise(640, 360)
    shown = sent(saved(picture, "PNG"), Framing(zoom=2, centre=(1, 0)))
    assert shown.size == (320, 180)
    assert difference(shown, picture.crop((320, 0, 640, 180))) == 0


@settings(max_examples=40, deadline=None)
@given(framing=framings)
def test_the_look_is_what_is_sent_however_it_is_framed(framing: Framing) -> None:
    framing = replace(framing, zoom=min(framing.zoom, 4.0))
    canvas = place(Size(300, 420), framing, WIDE, 180).canvas
    shown = preview(PHOTO_FILE, framing, WIDE, canvas, CancelToken(), height=180)
    whole = framed(PHOTO_FILE, "still", framing, WIDE, 180, CancelToken())
    assert difference(shown, whole) == 0
    assert difference(sent(PHOTO_FILE, framing, height=180), whole) == 0
    half = preview(PHOTO_FILE, framing, WIDE, Size(canvas.width // 2, canvas.height // 2), CancelToken(), height=180)
    assert difference(half, whole.resize(half.size, Image.Resampling.LANCZOS)) <= 6


def test_bars_and_what_is_transparent_have_the_chosen_colour() -> None:
    cut_out = quarters(600, 600)
    cut_out.putalpha(Image.linear_gradient("L").resize(cut_out.size).point(lambda value: 255 if value > 127 else 0))
    shown = sent(saved(cut_out, "PNG"), replace(FIT, colour=ROSE))
    assert {at(shown, 0.05, 0.5), at(shown, 0.95, 0.1), at(shown, 0.5, 0.2)} == {ROSE.rgb}
    filled = sent(saved(cut_out, "PNG"), Framing(colour=ROSE))
    assert at(filled, 0.5, 0.1) == ROSE.rgb


def test_behind_a_picture_that_does_not_fill_lies_a_softer_darker_copy() -> None:
    shown = sent(saved(quarters(600, 600), "PNG"), BLUR, height=450)
    assert corners(shown.crop((175, 0, 625, 450))) == ["red", "green", "blue", "yellow"]
    left, right = shown.crop((0, 0, 150, 450)), shown.crop((650, 0, 800, 450))
    assert at(left, 0.3, 0.1)[0] > 80 > at(left, 0.3, 0.1)[1]
    assert at(right, 0.7, 0.1)[1] > 80 > at(right, 0.7, 0.1)[0]
    assert max(at(left, 0.3, 0.1)) < max(RED) * 0.7
    middle = [at(left, 0.3, row / 100) for row in range(30, 70)]
    assert max(_far(one, other) for one, other in pairwise(middle)) < 20


def test_a_picture_that_fills_its_frame_needs_nothing_behind_it() -> None:
    data = saved(photograph(320, 180), "PNG")
    assert difference(sent(data, BLUR), sent(data, Framing())) == 0


def test_a_look_is_the_whole_upright_still_with_its_transparency() -> None:
    cut_out = quarters(600, 300)
    cut_out.putalpha(Image.new("L", cut_out.size, 0))
    seen = look(turned(cut_out, 6, "PNG"), Size(100, 100), CancelToken())
    assert (seen.image.size, seen.image.mode, seen.size) == ((100, 50), "RGBA", Size(600, 300))
    assert seen.image.getchannel("A").getextrema() == (0, 0)
    opaque = look(turned(quarters(600, 300), 6), Size(100, 100), CancelToken())
    assert (opaque.image.mode, corners(opaque.image)) == ("RGB", ["red", "green", "blue", "yellow"])


def test_what_was_lost_on_the_way_is_known() -> None:
    exact = prepare(saved(quarters(), "PNG"), "still", Framing(), WIDE, 1080, CancelToken())
    lossy = prepare(saved(noise(2560, 1440), "BMP"), "still", Framing(), WIDE, 1440, CancelToken())
    assert (exact.media_type, exact.quality) == ("image/png", None)
    assert lossy.quality is not None
    assert 20 <= lossy.quality <= 95
