"""From any still to exactly the pixels that are sent."""

import io
from fractions import Fraction
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageCms, ImageStat

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.framing import BLACK, NEUTRAL, Framing, FramingMode, Size
from desktop_app.media.picture import Prepared, check_picture, prepare, preview
from tests.pictures import (
    BLUE,
    GREEN,
    RED,
    YELLOW,
    exif_of,
    flat_jpeg,
    photograph,
    quarters,
    saved,
    turned,
)
from tests.profiles import grey_profile, odd_ink_profile, wide_profile

WIDE = Fraction(16, 9)
FILL = Framing(FramingMode.FILL)
FIT = Framing(FramingMode.FIT)

Colour = tuple[int, int, int]


def prepared(
    source: bytes | Path, framing: Framing = FILL, ratio: Fraction | None = WIDE, height: int = 1080
) -> Prepared:
    return prepare(source, "still", framing, ratio, height, CancelToken())


def sent(
    source: bytes | Path, framing: Framing = FILL, ratio: Fraction | None = WIDE, height: int = 1080
) -> Image.Image:
    """The picture as the service will decode it."""
    result = prepared(source, framing, ratio, height)
    image = Image.open(io.BytesIO(result.data))
    assert image.mode == "RGB"
    assert image.size == (result.width, result.height)
    assert image.get_format_mimetype() == result.media_type
    return image


def at(image: Image.Image, across: float, down: float) -> Colour:
    value = image.getpixel((int(image.width * across), int(image.height * down)))
    assert isinstance(value, tuple)
    return value[0], value[1], value[2]


def distance(one: Colour, other: Colour) -> int:
    return max(abs(a - b) for a, b in zip(one, other, strict=True))


def mean_difference(one: Image.Image, other: Image.Image) -> float:
    return max(ImageStat.Stat(ImageChops.difference(one, other)).mean)


def assert_quarters(image: Image.Image, tolerance: int = 12) -> None:
    corners = {(0.25, 0.25): RED, (0.75, 0.25): GREEN, (0.25, 0.75): BLUE, (0.75, 0.75): YELLOW}
    for place, colour in corners.items():
        assert distance(at(image, *place), colour) <= tolerance, place


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF", "HEIF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_is_followed(kind: str, orientation: int) -> None:
    data = turned(quarters(), orientation, kind)
    assert check_picture(data) == Size(320, 180)
    assert_quarters(sent(data))
    assert_quarters(preview(data, FILL, WIDE, Size(64, 36), CancelToken()), tolerance=20)


@pytest.mark.parametrize("orientation", [1, 6])
def test_a_large_jpeg_reduced_while_decoding_is_cut_in_the_same_place(orientation: int) -> None:
    upright = photograph(1601, 1203)
    exact = sent(saved(upright, "PNG"), height=180)
    reduced = sent(turned(upright, orientation, quality=95), height=180)
    assert mean_difference(exact, reduced) <= 2


@pytest.mark.parametrize(
    "kind", ["JPEG", "PNG", "WEBP", "AVIF", "GIF", "TIFF", "BMP", "PPM", "TGA", "QOI", "PCX", "DDS", "SGI"]
)
def test_every_kind_of_file_is_taken(kind: str) -> None:
    assert_quarters(sent(saved(quarters(), kind)), tolerance=25)


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG", "TIFF"])
def test_an_animation_gives_its_first_frame(kind: str) -> None:
    later = [Image.new("RGB", (320, 180), (0, 0, 0))]
    assert_quarters(sent(saved(quarters(), kind, save_all=True, append_images=later)), tolerance=25)


def test_a_phone_jpeg_with_several_pictures_gives_the_first() -> None:
    data = saved(quarters(1280, 720), "MPO", save_all=True, append_images=[Image.new("RGB", (64, 36))])
    assert_quarters(sent(data, height=360))


def test_every_kind_of_pixel_is_taken() -> None:
    colours = quarters()
    grey = colours.convert("L")
    cases = {
        "palette": (saved(colours.quantize(16), "PNG"), colours),
        "grey": (saved(grey, "PNG"), grey),
        "one bit": (saved(grey.convert("1"), "PNG"), grey.convert("1")),
        "16-bit grey": (saved(grey.convert("I").point(lambda value: value * 257).convert("I;16"), "PNG"), grey),
        "32-bit grey": (saved(grey.convert("I"), "TIFF"), grey),
        "floats": (saved(grey.convert("F").point(lambda value: value * (1 / 255) + 0), "TIFF"), grey),
        "ink": (saved(colours.convert("CMYK"), "JPEG", quality=95), colours),
        "luma and chroma": (saved(colours.convert("YCbCr"), "TIFF"), colours),
        "lightness": (saved(_in_lab(colours), "TIFF"), colours),
    }
    for name, (data, wanted) in cases.items():
        assert mean_difference(sent(data), wanted.convert("RGB")) <= 4, name


def _srgb() -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))


def _in_lab(image: Image.Image) -> Image.Image:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
    converted = ImageCms.applyTransform(image, ImageCms.buildTransform(_srgb(), lab, "RGB", "LAB"))
    assert converted is not None
    return converted


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
def test_colours_come_through_the_embedded_profile(kind: str) -> None:
    data = saved(Image.new("RGB", (64, 36), (200, 100, 100)), kind, icc_profile=wide_profile())
    plain = sent(saved(Image.new("RGB", (64, 36), (200, 100, 100)), kind))
    through = at(sent(data), 0.5, 0.5)
    assert distance(at(plain, 0.5, 0.5), (200, 100, 100)) <= 3
    assert distance(through, (214, 94, 97)) <= 4  # by the matrices, worked out apart


def test_a_profile_of_inks_and_one_of_greys_are_used() -> None:
    ink = Image.new("CMYK", (64, 36), (255, 0, 0, 0))
    by_profile = at(sent(saved(ink, "TIFF", icc_profile=odd_ink_profile())), 0.5, 0.5)
    assert max(by_profile) - min(by_profile) <= 6
    grey = Image.new("L", (64, 36), 128)
    darker = at(sent(saved(grey, "PNG", icc_profile=grey_profile(3.0))), 0.5, 0.5)
    assert darker[0] < 110


@pytest.mark.parametrize("profile", [b"not a profile", wide_profile()[:150], grey_profile(3.0)])
def test_a_profile_that_is_broken_or_for_other_pixels_counts_as_srgb(profile: bytes) -> None:
    assert_quarters(sent(saved(quarters(), "PNG", icc_profile=profile)))


def test_transparent_parts_show_the_neutral_and_keyed_ones_too() -> None:
    image = quarters()
    image.putalpha(Image.linear_gradient("L").resize(image.size).point(lambda value: 255 if value > 127 else 0))
    keyed = quarters().quantize(8)
    key = keyed.getpixel((10, 10))
    for data in (
        saved(image, "PNG"),
        saved(image, "WEBP", lossless=True),
        saved(image, "PNG", icc_profile=wide_profile()),
        saved(keyed, "PNG", transparency=key),
    ):
        shown = sent(data)
        assert at(shown, 0.1, 0.1) == NEUTRAL.rgb
        assert distance(at(shown, 0.25, 0.9), BLUE) <= 30


def test_edges_of_transparent_parts_take_no_colour_from_what_cannot_be_seen() -> None:
    image = Image.new("RGBA", (640, 360), (255, 0, 255, 0))
    image.paste((*NEUTRAL.rgb, 255), (0, 0, 320, 360))
    shown = sent(saved(image, "PNG"), height=90)
    assert mean_difference(shown, Image.new("RGB", shown.size, NEUTRAL.rgb)) < 1


def test_fit_shows_the_whole_picture_between_bars() -> None:
    shown = sent(saved(quarters(600, 600), "PNG"), FIT, height=450)
    assert shown.size == (800, 450)
    assert at(shown, 0.1, 0.5) == BLACK.rgb
    assert at(shown, 0.9, 0.5) == BLACK.rgb
    assert_quarters(shown.crop((175, 0, 625, 450)))


def test_without_a_ratio_the_picture_keeps_its_shape() -> None:
    assert sent(saved(quarters(500, 900), "PNG"), ratio=None, height=300).size == (300, 540)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF", "HEIF"])
@pytest.mark.parametrize("size", [(320, 180), (3840, 2160)])
def test_nothing_the_file_says_about_itself_is_sent(kind: str, size: tuple[int, int]) -> None:
    xmp = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>Tell-tale</x:xmpmeta>"
    options: dict[str, object] = {} if kind == "TIFF" else {"xmp": xmp}
    if kind == "JPEG":
        options["comment"] = b"Tell-tale comment"
    if kind in ("WEBP", "AVIF"):
        options |= {"quality": 30, "method": 0} if kind == "WEBP" else {"quality": 30, "speed": 10}
    data = saved(Image.new("RGB", size, RED), kind, exif=exif_of(1).tobytes(), icc_profile=wide_profile(), **options)
    assert b"Tell-tale" in data
    result = prepared(data, height=2160)
    image = Image.open(io.BytesIO(result.data))
    image.load()
    assert b"Tell-tale" not in result.data
    assert not image.getexif()
    assert not {"exif", "xmp", "icc_profile", "comment", "dpi"} & set(image.info)


def test_the_same_still_gives_the_same_bytes() -> None:
    data = saved(quarters(), "JPEG")
    one, other = prepared(data), prepared(data)
    assert one.sha256 == other.sha256
    assert one.data == other.data
    assert prepared(data, FIT, Fraction(1)).sha256 != one.sha256


def test_a_200_megapixel_jpeg_is_taken() -> None:
    image = sent(flat_jpeg(16_320, 12_240))
    assert image.size == (1920, 1080)
    assert distance(at(image, 0.5, 0.5), (120, 120, 120)) <= 2


@pytest.mark.parametrize("framing", [FILL, FIT])
def test_the_preview_shows_the_same_frame(framing: Framing) -> None:
    data = turned(photograph(900, 1200), 8)
    look = preview(data, framing, WIDE, Size(480, 400), CancelToken())
    assert look.mode == "RGB"
    assert look.size == (480, 270)
    assert mean_difference(look, sent(data, framing, height=270)) <= 3


def test_a_file_and_its_bytes_give_the_same(tmp_path: Path) -> None:
    path = tmp_path / "still.png"
    path.write_bytes(saved(quarters(), "PNG"))
    assert prepared(path) == prepared(path.read_bytes())
