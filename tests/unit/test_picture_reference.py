"""Every kind of picture, pixel by pixel against what ImageMagick makes of the same file by the same steps."""

import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from pathlib import Path
from typing import Final

import pytest
from PIL import Image, ImageChops, ImageCms, ImageFilter, ImageStat

from desktop_app.domain.cancellation import CancelToken
from desktop_app.domain.colour import Colour
from desktop_app.domain.framing import Framing
from desktop_app.media.picture import prepare
from tests.magick import PROGRAM, magick, reads
from tests.pictures import photograph, quarters, saved, turned
from tests.profiles import adobe_rgb, display_p3, grey_profile, press, prophoto

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="ImageMagick, the reference, is not installed")

WIDTH, HEIGHT = 128, 72
FRAMING = Framing(colour=Colour(200, 120, 40))
MOST = 2.0
"""Mean difference in any channel, of 255."""

PLAIN, TRANSPARENT, MATTED = "plain.png", "transparent.png", "matted.png"


@dataclass(frozen=True)
class Made:
    """A file of ImageMagick's making."""

    name: str
    steps: tuple[str, ...] = ()
    source: str = PLAIN
    coder: str = ""

    def job(self, folder: Path) -> tuple[str | Path, ...]:
        steps = (step.replace("{folder}", str(folder)) for step in self.steps)
        return folder / self.source, *steps, f"{self.coder}{folder / self.name}"


@dataclass(frozen=True)
class Saved:
    """A file of Pillow's making. `instead`: what the reference is made of, where older ImageMagicks read no alpha and
    no profile in such a file.
    """

    name: str
    data: Callable[["Sources"], bytes]
    instead: str = ""


class Sources:
    """The same picture of 192 × 120 with and without transparent parts."""

    @cached_property
    def plain(self) -> Image.Image:
        # As soft as a photograph is at full size: of noise, the order of scaling and colours makes another picture.
        return Image.blend(photograph(192, 120), quarters(192, 120), 0.5).filter(ImageFilter.GaussianBlur(1))

    @cached_property
    def transparent(self) -> Image.Image:
        image = self.plain.copy()
        image.putalpha(Image.linear_gradient("L").resize(image.size))
        return image

    @cached_property
    def ink(self) -> Image.Image:
        return self.plain.convert("CMYK")

    @cached_property
    def grey(self) -> Image.Image:
        return self.plain.convert("L")


_DEEP = ("-blur", "0x2", "-depth", "16")
_GREY = ("-colorspace", "Gray")
_INK = ("-colorspace", "CMYK")
_DEEP_GREY = (*_GREY, *_DEEP, "-define", "png:bit-depth=16")
_NEGATIVE = ("-define", "quantum:polarity=min-is-white")
_CAREFULLY: Final[Mapping[str, Mapping[str, object]]] = {
    "JPEG": {"quality": 95},
    "WEBP": {"lossless": True},
    "AVIF": {"quality": 95, "subsampling": "4:4:4"},
    "HEIF": {"quality": 95},
}

FILES: Final[Mapping[str, Made | Saved]] = {
    "jpeg": Made("a.jpg", ("-quality", "95")),
    "jpeg-progressive": Made("p.jpg", ("-quality", "95", "-interlace", "plane")),
    "jpeg-ink": Made("ink.jpg", (*_INK, "-quality", "97")),
    "jpeg-grey": Made("grey.jpg", (*_GREY, "-quality", "95")),
    "png": Made("a.png"),
    "png-interlaced": Made("interlaced.png", ("-interlace", "plane")),
    "png-alpha": Made("alpha.png", source=TRANSPARENT),
    "png-palette": Made("palette.png", ("-colors", "40"), coder="PNG8:"),
    "png-palette-alpha": Saved(
        "keyed.png", lambda of: saved(of.transparent.quantize(60, Image.Quantize.FASTOCTREE), "PNG")
    ),
    "png-one-bit": Made("bit.png", ("-monochrome",)),
    "png-16": Made("deep.png", _DEEP, coder="PNG48:"),
    "png-16-alpha": Made("deepalpha.png", _DEEP, TRANSPARENT, "PNG64:"),
    "png-16-grey": Made("deepgrey.png", _DEEP_GREY),
    "png-16-grey-alpha": Made("deepgreyalpha.png", _DEEP_GREY, TRANSPARENT),
    "webp": Made("a.webp", ("-quality", "95")),
    "webp-alpha": Made("alpha.webp", ("-define", "webp:lossless=true"), TRANSPARENT),
    "avif": Saved("a.avif", lambda of: saved(of.plain, "AVIF", quality=95), PLAIN),
    "avif-alpha": Saved("alpha.avif", lambda of: saved(of.transparent, "AVIF", quality=95), TRANSPARENT),
    "heic": Saved("a.heic", lambda of: saved(of.plain, "HEIF", quality=95), PLAIN),
    "heic-alpha": Saved("alpha.heic", lambda of: saved(of.transparent, "HEIF", quality=95), TRANSPARENT),
    "tiff": Made("a.tif", ("-compress", "lzw")),
    "tiff-tiles": Made("tiles.tif", ("-define", "tiff:tile-geometry=64x64", "-compress", "zip")),
    "tiff-alpha": Made("alpha.tif", source=TRANSPARENT),
    "tiff-ink": Made("ink.tif", _INK),
    "tiff-fax": Made("fax.tif", ("-monochrome", "-compress", "group4")),
    "tiff-16": Made("deep.tif", (*_DEEP, "-compress", "lzw")),
    "tiff-16-big-endian": Made("big.tif", (*_DEEP, "-endian", "msb", "-compress", "none")),
    "tiff-16-by-bands": Made("bands.tif", (*_DEEP, "-interlace", "plane", "-compress", "none")),
    "tiff-16-alpha": Made("deepalpha.tif", _DEEP, TRANSPARENT),
    "tiff-16-ink": Made("deepink.tif", (*_INK, *_DEEP)),
    "tiff-16-grey": Made("deepgrey.tif", _DEEP_GREY),
    "tiff-16-grey-big-endian": Made("biggrey.tif", (*_DEEP_GREY, "-endian", "msb", "-compress", "none")),
    "tiff-16-grey-negative": Made("negative.tif", (*_DEEP_GREY, *_NEGATIVE)),
    "bmp": Made("a.bmp", coder="BMP3:"),
    "bmp-alpha": Made("alpha.bmp", source=TRANSPARENT),
    "gif-animated": Saved(
        "a.gif", lambda of: saved(of.plain, "GIF", save_all=True, append_images=[Image.new("RGB", of.plain.size)])
    ),
    "psd": Made("a.psd"),
    "psd-raw": Made("raw.psd", ("-compress", "none")),
    "psd-grey": Made("grey.psd", _GREY),
    "psd-ink": Made("ink.psd", _INK),
    "psd-16": Made("deep.psd", _DEEP),
    "psd-16-ink": Made("deepink.psd", (*_INK, "-depth", "16")),
    "psd-alpha": Made("alpha.psd", source=MATTED),
    "psd-16-alpha": Made("deepalpha.psd", ("-depth", "16"), MATTED),
    "psb": Made("large.psb"),
    # EXIF is followed in every kind (test_picture); in these every ImageMagick does so too.
    **{
        f"{kind.lower()}-turned-{orientation}": Saved(
            f"turned{orientation}.{suffix}",
            lambda of, kind=kind, orientation=orientation: turned(of.plain, orientation, kind),  # type: ignore[misc]
        )
        for kind, suffix in (("JPEG", "jpg"), ("TIFF", "tif"))
        for orientation in range(1, 9)
    },
}

PERCEPTUAL, RELATIVE = "perceptual", "relative"
P3_PNG = "p3.png"

PROFILED: Final[Mapping[str, tuple[Made | Saved, str]]] = {
    **{
        f"p3-{suffix}": (
            Saved(
                f"p3.{suffix}",
                lambda of, kind=kind: saved(  # type: ignore[misc]
                    of.plain, kind, icc_profile=display_p3(), **_CAREFULLY.get(kind, {})
                ),
                P3_PNG if kind in ("AVIF", "HEIF") else "",
            ),
            PERCEPTUAL,
        )
        for kind, suffix in (
            *(("PNG", "png"), ("JPEG", "jpg"), ("TIFF", "tif"), ("WEBP", "webp"), ("AVIF", "avif"), ("HEIF", "heic")),
        )
    },
    "p3-psd": (Made("p3.psd", ("-profile", "{folder}/p3.icc")), PERCEPTUAL),
    "adobe-jpeg": (
        Saved("adobe.jpg", lambda of: saved(of.plain, "JPEG", quality=95, icc_profile=adobe_rgb())),
        PERCEPTUAL,
    ),
    "adobe-alpha": (Saved("adobe.png", lambda of: saved(of.transparent, "PNG", icc_profile=adobe_rgb())), PERCEPTUAL),
    "prophoto-tiff-16": (Made("prophoto.tif", (*_DEEP, "-profile", "{folder}/prophoto.icc")), PERCEPTUAL),
    "prophoto-png-16": (Made("prophoto.png", (*_DEEP, "-profile", "{folder}/prophoto.icc")), PERCEPTUAL),
    "grey-png": (Saved("grey.png", lambda of: saved(of.grey, "PNG", icc_profile=grey_profile(1.8))), PERCEPTUAL),
    "ink-jpeg-perceptual": (
        Saved("perceptual.jpg", lambda of: saved(of.ink, "JPEG", quality=97, icc_profile=press(0))),
        PERCEPTUAL,
    ),
    "ink-tiff-relative": (Saved("relative.tif", lambda of: saved(of.ink, "TIFF", icc_profile=press(1))), RELATIVE),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every file; and what ImageMagick makes of it, beside it as `….reference.png`."""
    folder, sources = tmp_path_factory.mktemp("darkroom"), Sources()
    sources.plain.save(folder / PLAIN)
    sources.transparent.save(folder / TRANSPARENT)
    for name, profile in (("p3", display_p3()), ("prophoto", prophoto()), ("srgb", _srgb())):
        (folder / f"{name}.icc").write_bytes(profile)
    # Photoshop lays white under what is transparent, and keeps beside that how opaque it was.
    white, alpha = folder / "white.png", folder / "alphachannel.png"
    magick(
        (folder / TRANSPARENT, "-background", "white", "-flatten", white),
        (folder / TRANSPARENT, "-alpha", "extract", alpha),
    )
    magick((white, alpha, "-alpha", "off", "-compose", "CopyOpacity", "-composite", folder / MATTED))
    wanted = [*FILES.values(), *(file for file, _ in PROFILED.values())]
    for file in wanted:
        if isinstance(file, Saved):
            (folder / file.name).write_bytes(file.data(sources))
    magick(*(file.job(folder) for file in wanted if isinstance(file, Made)))
    plain = [_reference(folder, file, "-colorspace", "sRGB") for file in FILES.values()]
    through = ("-black-point-compensation", "-profile", str(folder / "srgb.icc"))
    magick(*plain, *(_reference(folder, file, "-intent", intent, *through) for file, intent in PROFILED.values()))
    return folder


def _srgb() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def _reference(folder: Path, file: Made | Saved, *colour: str) -> tuple[str | Path, ...]:
    """The first picture in `file`: upright, in sRGB by the steps `colour`, over the ground, cut, scaled."""
    source = folder / (file.instead or file.name if isinstance(file, Saved) else file.name)
    ground = ("-background", f"rgb{FRAMING.below.rgb}", "-flatten")
    cut = ("-gravity", "center", "-crop", "192x108+0+0", "+repage")
    scaled = ("-filter", "Lanczos", "-resize", f"{WIDTH}x{HEIGHT}!", "-depth", "8")
    made = f"PNG24:{folder / file.name}.reference.png"
    return f"{source}[0]", "-auto-orient", "+repage", *colour, *ground, *cut, *scaled, made


def difference(file: Path) -> float:
    made = prepare(file, file.name, FRAMING, Fraction(16, 9), HEIGHT, CancelToken())
    with Image.open(io.BytesIO(made.data)) as ours, Image.open(f"{file}.reference.png") as theirs:
        assert ours.size == (made.width, made.height) == (WIDTH, HEIGHT)
        return max(ImageStat.Stat(ImageChops.difference(ours, theirs.convert("RGB"))).mean)


@pytest.mark.parametrize("name", FILES)
def test_every_kind_of_file_and_of_pixel_and_every_turn(folder: Path, name: str) -> None:
    assert difference(folder / FILES[name].name) <= MOST


@pytest.mark.parametrize("name", PROFILED)
def test_colours_go_through_the_embedded_profile_by_its_own_intent(folder: Path, name: str) -> None:
    assert difference(folder / PROFILED[name][0].name) <= MOST


@pytest.mark.parametrize("kind", ["AVIF", "HEIF"])
def test_the_newer_kinds_as_another_decoder_reads_them(folder: Path, kind: str) -> None:
    suffix = {"AVIF": "avif", "HEIF": "heic"}[kind]
    if not reads(suffix):
        pytest.skip(f"this ImageMagick reads no {kind}")
    file = Saved(f"strong.{suffix}", lambda of: saved(of.plain, kind, quality=60))
    (folder / file.name).write_bytes(file.data(Sources()))
    magick(_reference(folder, file, "-colorspace", "sRGB"))
    assert difference(folder / file.name) <= MOST


def test_a_photograph_reduced_while_it_is_decoded(folder: Path) -> None:
    file = folder / "large.jpg"
    file.write_bytes(turned(photograph(1600, 1000), 6, quality=93, icc_profile=display_p3()))
    cut = ("-gravity", "center", "-crop", "1600x900+0+0", "+repage", "-filter", "Lanczos")
    scaled = ("-resize", f"{WIDTH}x{HEIGHT}!", f"PNG24:{file}.reference.png")
    magick((file, "-auto-orient", "+repage", "-profile", folder / "srgb.icc", *cut, *scaled))
    assert difference(file) <= MOST
